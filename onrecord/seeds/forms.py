"""Texts that are written down in a form of their own and are no articles: mails, subtitles, transcripts."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal

from onrecord.seeds.hearings import is_hearing, is_interview
from onrecord.seeds.letters import is_letter
from onrecord.seeds.talks import is_talk, with_question_marks
from onrecord.turns import transcript_turns

Form = Literal["mail", "subtitles", "transcript"]
NAMES: dict[Form, str] = {
    "mail": "a mail, as its header lines at the top tell, and no article",
    "subtitles": "subtitles, as the times of their lines tell, and no article",
    "transcript": "a transcript: hardly a line is without a speaker's name or is not their words",
}

_HEAD = 64 * 1024  # characters that decide
# also quoted, in bold, and with the space that French puts before a colon
_HEADER = re.compile(
    r"(?:>[ \t]?)*[*_]{0,2}([^\W\d_][\w-]{0,40})[*_]{0,2}[ \xa0\u202f]?:(?:[*_\s\xa0]|$)|From \S+@\S+ "
)
_ROLES = {
    name: role
    for role, names in (
        ("from", "from von de da van från fra od"),
        ("to", "to an à a para aan till til cc bcc kopie copie"),
        (
            "date",
            "sent date gesendet datum envoyé enviado enviada inviato data fecha verzonden skickat sendt dato",
        ),
        ("subject", "subject betreff objet asunto assunto oggetto onderwerp ämne emne"),
    )
    for name in names.split()
}
_FORWARDED = re.compile(
    r"[\s>*_–-]*(?:(?:begin )?forwarded message|original message|(?:anfang der )?weitergeleitete[n]? nachricht|ursprüngliche nachricht"
    r"|(?:début du )?message transféré|message d['’]origine|mensaje reenviado|messaggio inoltrato|mensagem encaminhada)[\s:*_–-]*",
    re.IGNORECASE,
)
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
_VTT = re.compile(r"\ufeff?WEBVTT(?:\s|$)")
# [00:12:03] before a turn, **bold** around a name, >> as live subtitles have it
_DECORATION = re.compile(r"^[\s>*_–-]*(?:[\[(]?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d+)?[\])]?[\s*_–-]*)?")
_BEHIND_NAME = re.compile(
    r"^([^:\n]{2,60}?)[*_\s]*(?:[\[(]\s*)?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[\])]|\s)*:?[*_]*\s*$"
)
_STARRED = re.compile(r"^([^:*\n]{1,60}?)\s*:?\s*\*\*\s*:?\s*")
_INTERVIEW = re.compile(r"(?:Q|A|Question|Answer|Interviewer)\s?:", re.IGNORECASE)
# a line of a hearing: a name in capitals, or any after a time to the second
_CALLED = re.compile(r"(?P<name>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’ -]{1,40}?)\s?:\s+\S")
_TIMED = re.compile(
    r"[\s>*_–-]*(?:[\[(](?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d+)?[\])]|\d{1,2}:\d\d:\d\d(?:[.,]\d+)?)[\s*_–-]*"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][^:\n]{0,58}?)[*_\s]*:[*_\s]+\S"
)
_SENTENCE = re.compile(r"(?:\S+\s+){3}.*[.?!…–—-][\"”’»]?$")
_LEAST, _SPOKEN = 3, 0.7  # turns; the share of them that are sentences
_SHARE = 0.6  # of the lines: an article that quotes an exchange also tells of it
_BEFORE = 3  # lines above the first turn: a title, a date, who takes part


def form_of(text: str) -> Form | None:
    """The form of a text that is written down as another thing than an article; None for any other."""
    head = text[:_HEAD]
    lines = [line.strip() for line in head.splitlines() if line.strip()]
    if _is_mail(head) or is_letter(lines):
        return "mail"
    n_timings = len(_TIMING.findall(head))
    if n_timings and _VTT.match(head):
        return "subtitles"
    if n_timings >= 2 and n_timings >= 0.1 * len(lines):
        return "subtitles"
    return "transcript" if is_talk(lines) or _is_transcript(with_question_marks(lines)) else None


def _is_mail(head: str) -> bool:
    """True where a block of headers stands at the top, a sender's among them (RFC 5322)."""
    lines = head.lstrip("\ufeff\n\r").splitlines()
    at = next((n for n, line in enumerate(lines[: 2 * _BEFORE]) if _FORWARDED.fullmatch(line)), None)
    names = _header_names(lines if at is None else lines[at + 1 :])
    told, roles = set(names), {_ROLES[name] for name in names if name in _ROLES}
    if told & _MAIL_ALONE and len(told & {"from", "to", "subject", "date", "received"}) >= 2:
        return True
    return "from" in roles and (
        roles >= {"subject", "to"} or roles >= {"subject", "date"} or (at is not None and len(roles) > 1)
    )


def _header_names(lines: Sequence[str]) -> list[str]:
    """What the header lines at the top are called, also where a blank line parts them."""
    names = list[str]()
    for line in lines:
        match = _HEADER.match(line)
        if match is None:
            if line[:1] in (" ", "\t") and line.strip() and names:
                continue  # a header goes on
            if not line.strip(" >\t"):
                continue
            break
        names.append((match[1] or "received").lower())
    return names


def _is_transcript(lines: list[str]) -> bool:
    """True where turns under speakers' names make up nearly all lines, from the top on."""
    n_stamped = sum(1 for line in lines if ":" in line and _BEHIND_NAME.match(line))
    if n_stamped >= 3 and n_stamped >= 0.25 * len(lines):
        return True
    if is_interview(lines):
        return False
    if _are_called(lines) or is_hearing(lines):
        return True
    turns = list(map(_undecorated, lines))
    spoken = transcript_turns(turns)
    if not spoken or min(spoken) > _BEFORE or _INTERVIEW.match(turns[min(spoken)]):
        return False
    return len(spoken) >= _SHARE * len(lines) and len(lines) - max(spoken) <= 1 + 0.2 * len(lines)


def _undecorated(line: str) -> str:
    """The line without a time or marks before it, ``**Bo** said`` as ``Bo: said``."""
    line = _DECORATION.sub("", line, count=1)
    return _STARRED.sub(r"\1: ", line, count=1) if "**" in line else line


def _are_called(lines: Sequence[str]) -> bool:
    """True where nearly all lines are sentences behind names in capitals that come back, or behind times and names."""
    timed = [match for line in lines if (match := _TIMED.match(line))]
    called = [match for line in lines if (match := _CALLED.match(line))]
    if len(timed) >= max(_LEAST, _SHARE * len(lines)):
        return True
    names = Counter(match["name"] for match in called)
    if len(called) < max(_LEAST + 1, _SHARE * len(lines)) or not 2 <= len(names) < len(called):
        return False
    n_spoken = sum(1 for match in called if _SENTENCE.search(match.string))
    return n_spoken >= _SPOKEN * len(called) and _INTERVIEW.match(called[0].string) is None
