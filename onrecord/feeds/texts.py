"""Words and addresses of a feed, as one line that can be stored or one URL that could be fetched."""

from __future__ import annotations

import html
import re
from urllib.parse import urljoin

from onrecord.encodings import tidy
from onrecord.urls import is_url

TAG = re.compile(r"<[^<>]{0,2000}>")
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>|<!--.{0,2000}?-->", re.DOTALL)


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


def one_line(value: object) -> str | None:
    """The text with every run of space as one blank; None where nothing is left of it."""
    if not isinstance(value, str):
        return None
    return " ".join(tidy(value).split()) or None


def plain_title(value: object) -> str | None:
    """A title in one line, without the markup that some feeds put into it."""
    if not isinstance(value, str):
        return None
    text = _MARKUP.sub(" ", value) if "<" in value else value
    if "&" in text:
        text = html.unescape(text)
    return one_line(text)
