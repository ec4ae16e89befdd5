"""The Atom feed of a watch (RFC 4287): an entry a hit, under an id that stays, words as text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlsplit
from xml.sax.saxutils import escape, quoteattr

from onrecord.controls import left_out
from onrecord.dates import in_utc
from onrecord.watches.hits import Correction, Hit, correction_lines, headline_of, lines_of
from onrecord.watches.messages import foot_of
from onrecord.watchtypes import BY_NAME, Watch, words_of

ENTRIES = 200  # the newest: readers have the others already
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def atom_feed(watch: Watch, hits: Sequence[Hit], fallen: Sequence[Correction]) -> str:
    """The whole file. A hit that no longer stands is the same entry, later, and without its words."""
    dated = [(one.found_at, _entry_of_hit(watch, one)) for one in hits]
    dated += [(one.fallen_at, _entry_of_correction(one)) for one in fallen]
    newest = sorted(dated, key=lambda pair: datetime.fromisoformat(pair[0]), reverse=True)[:ENTRIES]
    updated = newest[0][0] if newest else watch.added_at.isoformat()
    head = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<id>urn:uuid:{watch.tag}</id>",
        f"<title>{_text(f'On Record: {watch.name}')}</title>",
        f"<subtitle>{_text(words_of(watch.asked))}</subtitle>",
        f"<updated>{_moment(updated)}</updated>",
        "<author><name>On Record</name></author>",
        "<generator>On Record</generator>",
    ]
    return "\n".join([*head, *(entry for _, entry in newest), "</feed>"]) + "\n"


def _entry_of_hit(watch: Watch, hit: Hit) -> str:
    url = hit.quoted[0].url if hit.quoted else hit.url
    lines = [*lines_of(hit), "", *foot_of(watch, [hit])]
    return _entry(hit.tag, headline_of(hit), hit.found_at, url, lines)


def _entry_of_correction(one: Correction) -> str:
    title = f"No longer stands: hit {one.number} ({BY_NAME[one.kind].label})"
    return _entry(one.tag, title, one.fallen_at, one.url, correction_lines(one))


def _entry(tag: str, title: str, updated: str, url: str | None, lines: Sequence[str]) -> str:
    is_web = url is not None and urlsplit(url).scheme in {"http", "https"}
    link = f'<link rel="related" href={quoteattr(_kept(url or ""))}/>\n' if is_web else ""
    words = "\n".join(lines)
    content = f'<content type="text">{_words(words)}</content>'
    return (
        f"<entry>\n<id>urn:uuid:{tag}</id>\n<title>{_text(title)}</title>\n"
        f"<updated>{_moment(updated)}</updated>\n{link}{content}\n</entry>"
    )


def _text(words: str) -> str:
    return _words(left_out(words))


def _words(words: str) -> str:
    return escape(_kept(words))


def _kept(words: str) -> str:
    """The words without what XML cannot hold, however it is escaped."""
    return _NOT_XML.sub("\ufffd", words)


def _moment(written: str) -> str:
    return in_utc(datetime.fromisoformat(written)).strftime("%Y-%m-%dT%H:%M:%SZ")
