"""Posts of a live blog: each begins with a line that tells its time, and is a text of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.revisions.substance import folded, is_clock

FEWEST_POSTS = 3  # lines that tell a time; fewer stand above any article


@dataclass(frozen=True, slots=True)
class Post:
    """What was posted at one time; ``label`` is that time as written."""

    label: str
    text: str


def posts(text: str) -> list[Post]:
    """The posts of the text, and what stands above the first as a post without a label."""
    found: list[Post] = []
    label, lines = "", list[str]()
    for line in re.split(r"\n+", text):
        if is_clock(folded(line)):
            found.append(Post(label, "\n\n".join(lines)))
            label, lines = folded(line), []
        elif line.strip():
            lines.append(line)
    found.append(Post(label, "\n\n".join(lines)))
    return [post for post in found if post.text]


def is_live(text: str) -> bool:
    """True for a text that is made of posts, whatever its page calls itself."""
    return sum(bool(post.label) for post in posts(text)) >= FEWEST_POSTS
