"""The day of publication that a page's own programs hold, as JSON that no reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.dates import written_date

_MACHINE_DAY = re.compile(r"20\d\d-[01]\d-[0-3]\d[^\"'&\\]{0,20}")
_EMBEDDED = re.compile(
    r"""(?:datePublished|published_?At|publi(?:sh|cation)_?Date|firstPublished\w*|pubDate|postDate|published_?(?:Date|Time|On)|datePosted)
    (?:\\?["']|&quot;)\s*:\s*(?:\\?["']|&quot;)$""",
    re.IGNORECASE | re.VERBOSE,
)

_LINKED = re.compile(r"<script\b[^>]{0,300}ld\+json.*?</script>", re.IGNORECASE | re.DOTALL)
_BRACKET = re.compile(r"[{}\[\]]")
_INNER = re.compile(r"\{[^{}]*\}")
_DEPTH = 10  # of objects within objects
_KEY = re.compile(r"([A-Za-z_]\w*)(?:\\?[\"']|&quot;)?\s*[:=]\s*$")
# what a program holds beside the article, each with a day of its own
_OTHERS = re.compile(
    r"video|image|photo|picture|galler|related|comment|repl(?:y|ies)|recommend|trending|popular|latest|teaser|review|events?$|promo|sidebar|playlist|podcast|suggest|thumbnail"
    r"|^(?:next|prev(?:ious)?|more|most|also|read|up)(?:_?(?:article|stor|post|read|next|more|also|up|viewed)\w*)?$|ticker|carousel",
    re.IGNORECASE,
)
_TYPE = re.compile(
    r"type(?:name)?(?:\\?[\"']|&quot;)\s*:\s*(?:\\?[\"']|&quot;)\w*?(?:video|image|photo|comment|review|event|audio|podcast)",
    re.IGNORECASE,
)
_REACH = 20_000  # characters back from a day: what is further off names nothing near


def embedded_day(source: str) -> str | None:
    """The one day of publication that the page's own programs hold, and not as that of another thing."""
    text, days = _LINKED.sub(" ", source), set[str]()
    for match in _MACHINE_DAY.finditer(text):
        named = _EMBEDDED.search(text[max(0, match.start() - 60) : match.start()])
        if named and not _is_of_others(text, match.start()):
            days.add(written_date(match[0]) or "")
    return days.pop() or None if len({day[:10] for day in days}) == 1 else None


def is_of_another_thing(name: str) -> bool:
    """True for what programs call a thing beside the article: a video, a comment, other stories."""
    return _OTHERS.search(name) is not None


def _is_of_others(text: str, at: int) -> bool:
    """True where an object around it is called or declared another thing than the article."""
    start = max(text.rfind("<script", 0, at), at - _REACH, 0)
    opened = list(_opened(text[start:at]))
    if opened and _TYPE.search(_own(text[start + opened[0][0] + 1 : at])) is not None:
        return True
    return any(key is not None and is_of_another_thing(key) for _, key in opened)


def _own(text: str) -> str:
    """What an object says before this point, without the objects inside it."""
    for _ in range(_DEPTH):
        shorter = _INNER.sub(" ", text)
        if shorter == text:
            break
        text = shorter
    return text


def _opened(text: str) -> Iterator[tuple[int, str | None]]:
    """The brackets that are open at the end of the text, the last first, and what each is called."""
    depth = 0
    for bracket in reversed(list(_BRACKET.finditer(text))):
        depth += 1 if bracket[0] in "}]" else -1
        if depth < 0:
            depth, at = 0, bracket.start()
            key = _KEY.search(text[max(0, at - 80) : at])
            yield at, None if key is None else key[1]
