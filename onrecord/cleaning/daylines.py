"""Lines that are nothing but a date: the day they name, and whether something was published then or changed."""

# ruff: noqa: E501 - one table of words can be read; one broken over many lines cannot

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.dates import date_within

_MAX_LINE = 120  # characters: a longer line is a sentence, and a day in a sentence is not the page's
_CHANGED = frozenset(
    re.findall(
        r"[^\s]+",
        """update updated modified reviewed edited revised changed verified amended corrected aktualisiert geändert actualizado
        modificado actualisé modifié aggiornato modificato atualizado jour bijgewerkt uppdaterad opdateret oppdatert 수정 최종수정 기사수정 更新 最終更新 更新时间""",
    )
)
_PUBLISHED = frozenset(
    re.findall(
        r"[^\s]+",
        """published posted publication veröffentlicht erschienen publiziert publié publiée publicado publicada pubblicato
        pubblicata gepubliceerd publicerad publiceret publisert 기사입력 입력 등록 게시 公開 掲載 配信 发布 發布 发表 发布时间""",
    )
)
# what else stands in such a line without making a sentence of it
_BESIDE = frozenset(
    re.findall(
        r"[^\s]+",
        """this page article story post was first last originally created written on at by date time dated of the and in
        min mins minute minutes read reading views view comments comment share am pm est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et pt ct
        le la el il em am um den der vom von stand uhr mis à a las del de på kl op datum fecha data date-line heure ore il ist zuletzt
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
        오전 오후 午前 午後 上午 下午 월요일 화요일 수요일 목요일 금요일 토요일 일요일 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
        星期一 星期二 星期三 星期四 星期五 星期六 星期日
        lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica""",
    )
)
_NAME = r"(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*|de|van|von|der|den|la|le|al|bin|da|di|du|and|und|et|y|e|&)"
_BY = re.compile(
    rf"\b(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v)\b:?\s+{_NAME}(?:,?\s+{_NAME}){{0,8}}"
)
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[.'’-][^\W\d_]+)*")
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
_CLOCK = re.compile(
    r"^T?(?:[(（]\w{1,3}[)）])?[\s,@·|–-]*(?:(?:오전|오후|午前|午後|上午|下午)\s?)?(?:at\s|um\s|à\s)?\d{1,2}(?:[:.h]\d\d|\s?[時时시点](?:\s?\d{1,2}\s?[分분])?)(?::\d\d)?(?:[.,]\d+)?\s*(?:[ap]\.?m\b\.?)?\s*\(?(?-i:[A-Z]{1,5}\b)?",
    re.IGNORECASE,
)
# when something begins: programs print minutes
_HOUR = re.compile(
    r"(?<![\d:.h])\d{1,2}\s?(?:[ap]\.?m\b|uhr\b|o['’]clock)|\d[:.]\d\d\s?(?:[ap]\.?m\.?)?\s?(?:[–—-]|to|bis|until)\s?\d{1,2}(?:[:.]\d\d|\s?[ap]m)",
    re.IGNORECASE,
)
_TO = re.compile(r"\s*(?:[–—-]|to|until|till|bis|au|al|tot)\s*", re.IGNORECASE)  # from one day to another
_LABEL = re.compile(r"\W*[^\W\d_]+(?:\s[^\W\d_]+){0,2}\W*")  # *Received:*, *first published on*
_SHORT_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")


class DayLine(NamedTuple):
    """A day, and what the words before it say of it: whether they name its publication, or a change."""

    day: str
    is_published: bool = False
    is_change: bool = False


def day_in_line(line: str, language: str | None, names: Sequence[str] = ()) -> str | None:
    """The day of a line that holds nothing else but labels and these names, where it has one reading."""
    return next((found.day for found in day_lines(line, language, names)), None)


def day_lines(line: str, language: str | None, names: Sequence[str] = ()) -> list[DayLine]:
    """The days of such a line. Where it says more, only what it names as the day of publication or change.

    *Received 16 December, published 2 January* has one day; *The fair opens on 1 June* and *Born 3 March 1961* have none.
    """
    if len(line) > _MAX_LINE:
        return []
    found, rest = list[tuple[DayLine, bool]](), _plain(line, language)
    pieces = list[str]()
    while (one := date_within(rest)) is not None:
        day, start, end = one
        words = _words(rest[:start], names)
        pieces.append(rest[:start])
        label = DayLine(day, bool(words & _PUBLISHED), bool(words & _CHANGED))
        found.append((label, words <= _KNOWN))
        rest = _CLOCK.sub(" ", rest[end:])
    if not _words(rest, names) <= _KNOWN:
        return []
    is_span = any(_TO.fullmatch(piece) for piece in pieces[1:])
    if all(is_bare for _, is_bare in found) and not is_span and not names_an_hour(line):
        return [label for label, _ in found]
    is_list = all(_LABEL.fullmatch(piece) for piece in pieces)
    return [one for one, is_bare in found if is_list and is_bare and (one.is_published or one.is_change)]


def names_an_hour(line: str) -> bool:
    """True for an hour without minutes, or from one time to another: when something begins."""
    return _HOUR.search(line) is not None


def are_labels(text: str, names: Sequence[str] = ()) -> bool:
    """True for what may stand before such a day: words such as *published on*, writers' names, or nothing."""
    return _words(text, names) <= _KNOWN


def label_in(text: str) -> tuple[bool, bool]:
    """Whether the words name a publication, and whether they name a change."""
    words = _words(text, ())
    return bool(words & _PUBLISHED), bool(words & _CHANGED)


_KNOWN = _CHANGED | _PUBLISHED | _BESIDE


def _words(text: str, names: Sequence[str]) -> frozenset[str]:
    """The words that are no names of writers, each once."""
    for name in names:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text, flags=re.IGNORECASE)
    found = _WORD.findall(_BY.sub(lambda match: " ".join(_labels(match[0])), text))
    return frozenset(word.casefold().strip(".") for word in found if len(word) > 1)


def _labels(text: str) -> list[str]:
    """The words that name a publication or a change, also where they look like part of a name."""
    return [word for word in text.split() if word.casefold() in _PUBLISHED | _CHANGED]


def _plain(line: str, language: str | None) -> str:
    """The line with its figures as years, months and days, where they have one reading."""
    line = _SLASHED.sub(lambda match: _iso(match, language), _DOTTED.sub(r"\3-\2-\1", line))
    return _SHORT_ISO.sub(lambda m: f"{m[1]}-{m[2]:0>2}-{m[3]:0>2}", line)


def _iso(match: re.Match[str], language: str | None) -> str:
    """Year, month and day, where the figures or the page's language say which is the month."""
    first, second, year = match.groups()
    if int(first) > 12 or (language or "en")[:2].lower() != "en" or language in ("en-GB", "en_GB", "en-AU"):
        return f"{year}-{second}-{first}"
    is_american = int(second) > 12 or language in ("en-US", "en_US", "en-us")
    return f"{year}-{first}-{second}" if is_american else match[0]
