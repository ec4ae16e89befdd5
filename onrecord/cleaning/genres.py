"""What sort of text an article is, as far as evidence carries; unknown where there is none."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re
from urllib.parse import urlsplit

from onrecord.cleaning.facts import Facts
from onrecord.types import Genre

_TYPES: dict[str, Genre] = {
    "opinionnewsarticle": "opinion",
    "reviewnewsarticle": "opinion",
    "advertisercontentarticle": "sponsored",
    "satiricalarticle": "satire",
    "liveblogposting": "live",
    "interview": "interview",
}
# what a publisher's own section or path says outweighs the type: most pages call everything NewsArticle
_WORDS: tuple[tuple[Genre, re.Pattern[str]], ...] = (
    ("sponsored", re.compile(r"sponsored|sponsored-content|advertorial|partner-content|paid-post|anzeige|brandvoice", re.I)),
    ("satire", re.compile(r"satir[ae]|satirical|satirique|satiriche|parod(?:y|ie|ia)|humou?r|spoof", re.I)),
    ("press_release", re.compile(r"press-?releases?|news-?releases?|pressemitteilung(?:en)?|pressreleases|statements", re.I)),
    ("opinion", re.compile(
        r"op-?ed|opinions?|editorials?|commentary|commentisfree|columns?|columnists?|views|viewpoint|kommentare?"
        r"|meinung|debatte|tribunes?|opinion-analysis|letters", re.I)),
    ("interview", re.compile(r"interviews?", re.I)),
    ("live", re.compile(r"live|liveblog|live-blog|live-updates|liveticker", re.I)),
)  # fmt: skip
_TITLE = re.compile(
    r"(?P<opinion>opinion|op-ed|editorial|commentary|comment|kommentar)|(?P<press_release>press release|statement by\b.*)"
    r"|(?P<sponsored>sponsored|advertorial)|(?P<satire>satire|parody)|(?P<interview>interview)|(?P<live>live)",
    re.IGNORECASE,
)


def genre_of(facts: Facts) -> tuple[Genre, str | None]:
    """The genre, and the kind of evidence that carries it."""
    title = re.split(r"\s*[:|]\s+", facts.value("title") or "", maxsplit=1)
    if len(title) == 2 and (match := _TITLE.fullmatch(title[0])):
        return _named(match), "text"
    kind = (facts.value("type") or "").lower()
    if kind in _TYPES:
        return _TYPES[kind], facts.origin("type")
    section = (facts.value("section") or "").strip().lower().replace(" ", "-")
    for genre, pattern in _WORDS:
        if pattern.fullmatch(section):
            return genre, facts.origin("section")
    for segment in _folders(facts.value("url")):
        for genre, pattern in _WORDS:
            if pattern.fullmatch(segment):
                return genre, "url"
    return _news(facts, kind, section)


def _news(facts: Facts, kind: str, section: str) -> tuple[Genre, str | None]:
    if kind in ("newsarticle", "reportagenewsarticle", "backgroundnewsarticle"):
        return "news", facts.origin("type")
    if section == "news":
        return "news", facts.origin("section")
    return ("news", "url") if "news" in _folders(facts.value("url")) else ("unknown", None)


def _named(match: re.Match[str]) -> Genre:
    genres: tuple[Genre, ...] = ("opinion", "press_release", "sponsored", "satire", "interview", "live")
    return next(genre for genre in genres if match[genre])


def _folders(url: str | None) -> list[str]:
    """The folders of a URL's path; the last segment is the article's own name and says nothing."""
    try:
        return urlsplit(url or "").path.lower().strip("/").split("/")[:-1]
    except ValueError:
        return []
