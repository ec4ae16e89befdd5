"""Mails without header lines: a reply above what it answers, and a letter as mail programs end it."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re
from collections.abc import Sequence

_WROTE = re.compile(
    r"(?:On|Am|Le|El|Il|Op|Em|Den|Dnia)\s(?=.*\d).{4,200}\s(?:wrote|schrieb(?:\s.{2,80})?|a écrit|escribió|ha scritto|schreef(?:\s.{2,80})?|escreveu|skrev(?:\s.{2,80})?)\s?:",
    re.IGNORECASE,
)
_EXACT = re.compile(r"<\S+@\S+>|\b\d{1,2}[:.h]\d\d\b")  # as programs write it; a writer gives the day alone
_ADDRESS = re.compile(r"<\S+@\S+>")
_ORIGINAL = re.compile(
    r"-{2,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine)\s*-{2,}", re.I
)
_GREETING = re.compile(
    r"(?:Dear|Hi|Hello|Hey|Hallo|Liebe[rs]?|Sehr geehrte[rs]?|Guten Tag|Chère?|Bonjour|Estimad[oa]s?|Hola|Gentile|Car[oa]|Beste|Geachte|Hej|Kära|Prezad[oa]|Olá)(?: [^\s,:!.?]+){0,5}\s?[,:!]?",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes|thanks)|regards|best|cheers|all the best|(?:mit )?(?:freundliche[nr]?|viele[n]?|beste[nr]?|liebe) Grü(?:ß|ss)en?|bien (?:à vous|cordialement)|cordialement"
    r"|(?:un )?(?:cordial(?:es)? )?saludos?|cordiali saluti|met vriendelijke groet(?:en)?|(?:med )?vänliga hälsningar|mvh|atenciosamente|abraços?)\s?[,.!]?",
    re.IGNORECASE,
)
_DEVICE = re.compile(
    r"(?:Sent from (?:my|a|Yahoo|Outlook|Mail|Proton)\b|Get Outlook for|Von meinem \S+ gesendet|Gesendet von (?:meinem|Mail|Outlook)|Envoyé de(?:puis)? (?:mon|ma)\b|Enviado desde mi|Enviado do meu|Inviato da(?:l mio)?\b|Verstuurd vanaf|Skickat från min).{0,60}",
    re.IGNORECASE,
)
_LAST = 8  # lines in which a letter ends: names, an office, a telephone number


def is_letter(lines: Sequence[str]) -> bool:
    """True for a mail that was copied without its header lines."""
    return is_reply(lines) or is_ended_by_program(lines)


def is_reply(lines: Sequence[str]) -> bool:
    """True where all that stands below *On (day, clock), somebody wrote:* is what was answered."""
    for n, line in enumerate(lines[:-1]):
        wrote = next((one for one in (line, f"{line} {lines[n + 1]}") if _WROTE.fullmatch(one.strip())), None)
        if wrote is None or _EXACT.search(wrote) is None:
            continue
        below = lines[n + 1 if wrote == line else n + 2 :]
        n_quoted = sum(1 for one in below if one.startswith(">"))
        if below and (n_quoted >= 0.8 * len(below) or (n <= _LAST and _ADDRESS.search(wrote))):
            return True
    return False


def is_answered_below(lines: Sequence[str]) -> bool:
    """True where the first line, or the first two as one, tell who wrote what is quoted below."""
    told = (lines[0], " ".join(lines[:2])) if lines else ()
    return any(_WROTE.fullmatch(one.strip()) and _EXACT.search(one) for one in told) or (
        bool(lines) and _ORIGINAL.fullmatch(lines[0].strip()) is not None
    )


def is_ended_by_program(lines: Sequence[str]) -> bool:
    """True for a greeting on top with a mail's closing below, or with the mark of a telephone; an open letter has neither."""
    if len(lines) < 3:
        return False
    end = lines[-_LAST:]
    is_greeted = _GREETING.fullmatch(lines[0]) is not None
    is_closed = any(_CLOSING.fullmatch(line) for line in end[1:])
    is_sent = any(_DEVICE.fullmatch(line) for line in end[-2:])
    return (is_greeted and is_closed) or (is_sent and (is_greeted or is_closed))
