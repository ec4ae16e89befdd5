"""Notices by which an agency kills a report that it sent: which headlines they name.

Only a title that says so is a notice: a report on a killing, or on somebody who withdrew, is news.
"""

from __future__ import annotations

import re
import unicodedata

_TITLE = re.compile(
    r"^\W*(?:urgent\W+)?(?:mandatory\W+)?(?:story\W+)?kill(?:\W+notice)?\s*(?:$|[:/–—]|-\s)"
    r"|^\W*(?:mandatory|story)\W+kill\b"
    r"|\bkill notice\b|[([](?:mandatory )?kill[)\]]"
    r"|^\W*(?:story |report |article )?withdraw(?:n|al)\s*(?:[:/–—]|-\s)"
    r"|^\W*(?:advisory|attention|note to editors|editors)\b.{0,120}\b(?:killed|withdrawn)\b",
    re.IGNORECASE,
)
_ACT = re.compile(
    r"\b(?:kill(?:ed|s)?|withdraw(?:n|s)?|withdrew|retract(?:ed|s)?|disregard|do not (?:use|publish))\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“([^“”]{8,200})”|\"([^\"]{8,200})\"|‘([^‘’]{8,200})’(?!\w)")
_AFTER_MARK = re.compile(
    r"(?:kill(?: notice)?|withdraw(?:n|al))\s*(?:[:/–—]|-\s)+\s*(.{8,200})$", re.IGNORECASE
)
_HEAD = 2_000  # characters; a notice says what it kills in its first lines
_FEWEST = 3  # words; fewer name many reports


def killed_headlines(title: str | None, text: str) -> frozenset[str]:
    """The headlines, folded, of the reports that a notice kills; none where it is no notice.

    >>> sorted(killed_headlines("KILL: Ferry sinks off Orsk", "Editors: the story is withdrawn."))
    ['ferry sinks off orsk']
    """
    if title is None or not _TITLE.search(title) or not _ACT.search(text[:_HEAD]):
        return frozenset()
    named = [match.group(1) for match in [_AFTER_MARK.search(title)] if match]
    named += [next(filter(None, found)) for found in _QUOTED.findall(f"{title}\n{text[:_HEAD]}")]
    folded = (headline_key(words) for words in named)
    return frozenset(key for key in folded if len(key.split()) >= _FEWEST)


def headline_key(title: str) -> str:
    """The headline as two outlets may write it: in small letters, without marks and accents."""
    plain = unicodedata.normalize("NFKD", title.casefold())
    kept = "".join(one if one.isalnum() else " " for one in plain if not unicodedata.combining(one))
    return " ".join(kept.split())
