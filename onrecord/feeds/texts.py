"""Words and addresses of a feed, as one line that can be stored or one URL that could be fetched."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import islice
from urllib.parse import urljoin

from onrecord.encodings import tidy
from onrecord.urls import is_url

MOST_CATEGORIES, LONGEST_CATEGORY = (
    100,
    200,
)  # of one entry; characters of one
MAX_TITLE = 20_000  # characters: what is longer is no headline, and what is in it is looked at more than once

TAG = re.compile(r"<[^<>]{0,2000}>")
_CHARACTER_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,12})|(\d{1,12}));?")
# inside a word of a headline these part nothing: <i>The Pitt</i>'s is one word
_INLINE = re.compile(
    r"</?(?:a|abbr|b|bdi|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,2000})?>", re.I
)
_MARKUP = re.compile(r"</?([a-zA-Z][\w:-]{0,40})(?:[\s/][^<>]{0,2000})?>|<!--.{0,2000}?-->", re.DOTALL)

_ENDED = re.compile(r"</([A-Za-z][\w-]{0,30})")
_BARE = re.compile(r"<(?!(?:br|hr|img|wbr)\b)([A-Za-z][\w-]{0,30})>", re.IGNORECASE)


def absolute_url(link: object, base: str | None) -> str | None:
    """The link as an address that could be fetched, resolved against where it stood."""
    if not isinstance(link, str) or not link.strip():
        return None
    link = tidy(link).strip().replace("\n", "").replace("\t", "").replace(" ", "%20")
    try:
        resolved = urljoin(base, link) if base else link
    except ValueError:
        return None
    return resolved if is_url(resolved) else None


def home_of(link: object, url: str | None) -> str | None:
    """The site's own address, which links are resolved against.

    Some feeds name their site ``a.example``, without a scheme: that is a word, and no folder to look in.
    """
    is_path = isinstance(link, str) and link.strip().startswith("/")
    return absolute_url(link, url if is_path else None) or url


def one_line(value: object) -> str | None:
    """The text with every run of space as one blank; None where nothing is left of it."""
    if not isinstance(value, str):
        return None
    return " ".join(tidy(value).split()) or None


def named_categories(values: object) -> tuple[str, ...]:
    """The categories as they are written, each once, those left out that are no words."""
    listed = values if isinstance(values, Iterable) and not isinstance(values, str | bytes | Mapping) else ()
    named = [plain_title(value) for value in islice(listed, MOST_CATEGORIES)]
    return tuple(dict.fromkeys(one[:LONGEST_CATEGORY] for one in named if one))


def plain_title(value: object, is_text: bool = False) -> str | None:
    """A title in one line, without the markup that some feeds put into it; ``#include <stdio.h>`` stays.

    Of one that is said to be plain text, so does the name of an element that nothing ends: *the <b> element*.
    """
    if not isinstance(value, str):
        return None
    text = value[:MAX_TITLE]
    if is_text and "<" in text:
        ended = {name.lower() for name in _ENDED.findall(text)}
        text = _BARE.sub(lambda tag: tag[0] if tag[1].lower() in ended else html.escape(tag[0]), text)
    text = _MARKUP.sub(_unless_words, _INLINE.sub("", text)) if "<" in text else text
    if "&" in text:
        text = html.unescape(text)
    return one_line(text)


def _unless_words(match: re.Match[str]) -> str:
    name = match[1]
    return " " if name is None or ":" in name or name.lower() in _elements() else match[0]


@cache
def _elements() -> frozenset[str]:
    from lxml.html import defs

    return frozenset(defs.tags) | {"bdi", "data", "dialog", "frame", "main", "picture", "slot", "template"}


def sound_references(text: str) -> str:
    """The markup without references to characters that do not exist, on which parsers raise."""
    return _CHARACTER_REFERENCE.sub(_sound_reference, text) if "&#" in text else text


def _sound_reference(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else int(match[2])
    exists = (
        code in (9, 10, 13) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
    )
    return match[0] if exists else ""
