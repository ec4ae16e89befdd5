"""What one message of a watch holds, and its words for a mail, a chat or a terminal."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.watches.hits import Correction, Hit, correction_lines, lines_of
from onrecord.watchtypes import Watch, words_of

LEGEND = "»…«: the words of the claim; these marks are not the outlet’s."
NO_VERDICT = "Found by a program in what your ledger read. Nothing here says whether any of it is true."
_PINGS = re.compile(r"(@)(?=\w)|(<)(?=[!@#])")


@dataclass(frozen=True, slots=True)
class Message:
    """Hits with all their words, how many more are only counted, and what no longer stands."""

    watch: Watch
    hits: tuple[Hit, ...] = ()
    n_more: int = 0
    corrections: tuple[Correction, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.hits or self.n_more or self.corrections)


def subject_of(message: Message) -> str:
    """The message in a line: counts alone, so that no name stands where others look over a shoulder."""
    n, fallen = len(message.hits) + message.n_more, len(message.corrections)
    parts = [f"{n:,} new" if n else "", f"{fallen:,} no longer standing" if fallen else ""]
    return f"On Record, {message.watch.name}: {', '.join(filter(None, parts)) or 'nothing new'}"


def body_of(message: Message) -> str:
    """The whole message as plain text; corrections first, as they are urgent."""
    blocks = [correction_lines(one) for one in message.corrections]
    blocks += [lines_of(one) for one in message.hits]
    if message.n_more:
        blocks.append([f"And {message.n_more:,} more: `onrecord watch run {message.watch.name} --all`."])
    return "\n\n".join("\n".join(block) for block in [*blocks, foot_of(message.watch, message.hits)]) + "\n"


def foot_of(watch: Watch, hits: Sequence[Hit] = ()) -> list[str]:
    """Whose doing the message is, and what it does not say."""
    asked = [f"You asked to be told: {words_of(watch.asked)} (`onrecord watch remove {watch.name}` ends it)."]
    if any(one.quoted for one in hits):
        asked.append(LEGEND)
    return [*asked, NO_VERDICT]


def inert_in_chats(words: str) -> str:
    """The words with nothing in them that wakes a whole channel: a joiner nobody sees stands behind each @.

    >>> inert_in_chats("@everyone") == "@\\u2060everyone"
    True
    """
    return _PINGS.sub(lambda match: f"{match[0]}\u2060", words)
