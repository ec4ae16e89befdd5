"""Texts that are written down in a form of their own and are no articles: mails, subtitles, transcripts."""

from __future__ import annotations

import re
from typing import Literal

from onrecord.cleaning.places import transcript_turns

Form = Literal["mail", "subtitles", "transcript"]

_HEAD = 64 * 1024  # characters that decide
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,40}):(?:[ \t]|$)|From \S+@\S+ ")
_MAIL_ALONE = frozenset(
    re.findall(
        r"[\w-]+",
        "message-id received return-path mime-version delivered-to in-reply-to dkim-signature reply-to",
    )
)
_TIMING = re.compile(
    r"^\s*(?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{1,3}\s*(?:-->|,)\s*(?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{1,3}\b[^\n]*$"
    r"|^(?:Dialogue|Comment): \d+,\d:\d\d:\d\d",
    re.MULTILINE,
)
# [00:12:03] before a turn, **bold** around a name, >> as live subtitles have it
_DECORATION = re.compile(r"^[\s>*_–-]*(?:[\[(]?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d+)?[\])]?[\s*_–-]*)?")
_BEHIND_NAME = re.compile(
    r"^([^:\n]{2,60}?)[*_\s]*(?:[\[(]\s*)?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[\])]|\s)*:?[*_]*\s*$"
)
_STARRED = re.compile(r"^([^:*\n]{1,60}?)\s*:?\s*\*\*\s*:?\s*")
_INTERVIEW = re.compile(r"(?:Q|A|Question|Answer|Interviewer)\s?:", re.IGNORECASE)
_SHARE = 0.6  # of the lines: an article that quotes an exchange also tells of it
_BEFORE = 3  # lines above the first turn: a title, a date, who takes part


def form_of(text: str) -> Form | None:
    """The form of a text that is written down as another thing than an article; None for any other."""
    head = text[:_HEAD]
    if _is_mail(head):
        return "mail"
    lines = [line.strip() for line in head.splitlines() if line.strip()]
    n_timings = len(_TIMING.findall(head))
    if n_timings >= 2 and n_timings >= 0.1 * len(lines):
        return "subtitles"
    return "transcript" if _is_transcript(lines) else None


def _is_mail(head: str) -> bool:
    """True where a block of headers stands at the top, a sender's among them (RFC 5322)."""
    names = list[str]()
    for line in head.lstrip("\ufeff\n\r").splitlines():
        match = _HEADER.match(line)
        if match is None:
            if line[:1] in (" ", "\t") and line.strip() and names:
                continue  # a header goes on
            break
        names.append((match[1] or "received").lower())
    told = set(names)
    if told & _MAIL_ALONE and len(told & {"from", "to", "subject", "date", "received"}) >= 2:
        return True
    return {"from", "subject"} <= told and bool(told & {"to", "sent", "cc", "bcc"})


def _is_transcript(lines: list[str]) -> bool:
    """True where turns under speakers' names make up nearly all lines, from the top on.

    Questions and answers without names are an interview, and that is an article.
    """
    n_stamped = sum(1 for line in lines if _BEHIND_NAME.match(line))
    if n_stamped >= 3 and n_stamped >= 0.25 * len(lines):
        return True
    turns = [_STARRED.sub(r"\1: ", _DECORATION.sub("", line, count=1), count=1) for line in lines]
    spoken = transcript_turns(turns)
    if not spoken or min(spoken) > _BEFORE or _INTERVIEW.match(turns[min(spoken)]):
        return False
    return len(spoken) >= _SHARE * len(lines) and len(lines) - max(spoken) <= 1 + 0.2 * len(lines)
