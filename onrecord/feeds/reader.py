"""feedparser's own reading of a feed's characters, without the two spots where it spends most of its time.

Expat hands text over in pieces, one for each line and each reference, and every piece costs feedparser as
much as an element; and each text is looked up letter by letter in a table that changes hardly any. Nothing
else is otherwise: tests/onrecord/feeds/test_reader.py holds both readings against each other.
"""

from __future__ import annotations

import io
import re
import xml.sax
from dataclasses import dataclass
from typing import Any
from xml.sax.expatreader import ExpatParser
from xml.sax.handler import feature_external_ges, feature_namespaces
from xml.sax.xmlreader import AttributesNSImpl

from feedparser.api import LooseFeedParser, StrictFeedParser, convert_to_utf8, replace_doctype

from onrecord.feeds.links import is_placeholder

_HEADERS = {"content-type": "application/xml; charset=utf-8"}
_FEW = 30  # attributes, which are looked through more quickly than a table is made
_TOGETHER = 64 * 1024  # characters of one text that are handed over at once
_C1 = re.compile("[\x80-\x9f]")


@dataclass(frozen=True, slots=True)
class Read:
    """What feedparser found: its own dictionaries, and the name it has for the kind of feed."""

    feed: Any
    entries: list[Any]
    version: str


def read_feed(text: str) -> Read:
    """The feed as feedparser reads it, both costly steps off; raises whatever feedparser raises."""
    encoded = convert_to_utf8(_HEADERS, text.encode("utf-8"), {})
    version, xml_bytes, entities = replace_doctype(encoded)
    found = _read_strictly(xml_bytes) or _read_loosely(xml_bytes, entities)
    return Read(found.feeddata, found.entries, version or found.version)


def _read_strictly(xml_bytes: bytes) -> Any:
    """What was read; None where it is not well-formed."""
    handler = _plain(_Strict("", None, "utf-8"))
    parser = _WholeTexts()
    parser.setFeature(feature_namespaces, True)
    parser.setFeature(feature_external_ges, False)
    parser.setContentHandler(handler)
    parser.setErrorHandler(handler)
    try:
        parser.parse(io.BytesIO(xml_bytes))
    except xml.sax.SAXException:
        return None
    return handler


def _read_loosely(xml_bytes: bytes, entities: dict[str, str]) -> Any:
    handler = _plain(_Loose("", None, "utf-8", entities))
    handler.feed(xml_bytes.decode("utf-8", "replace"))
    return handler


def _plain(handler: Any) -> Any:
    handler.resolve_relative_uris = handler.sanitize_html = False
    return handler


class _WholeTexts(ExpatParser):
    """Expat's driver, a class because SAX asks for one: a text between two tags comes in one piece."""

    def reset(self) -> None:
        super().reset()
        expat: Any = self._parser  # type: ignore[attr-defined]
        expat.buffer_text, expat.buffer_size = True, _TOGETHER


class _Links:
    """Where feedparser's two handlers read a link otherwise than it is meant; it asks for a class."""

    def _start_link(self, attrs: Any) -> None:
        super()._start_link(attrs)  # type: ignore[misc]
        top = self.elementstack[-1] if self.elementstack else [None]  # type: ignore[attr-defined]
        if top[0] == "link" and attrs.get("rel", "alternate") != "alternate":
            top[1] = 0  # the text of an enclosure is no address of the article

    def resolve_uri(self, uri: str) -> str:
        return uri if is_placeholder(uri) else str(super().resolve_uri(uri))  # type: ignore[misc]

    def unknown_endtag(self, tag: str) -> None:
        super().unknown_endtag(tag)  # type: ignore[misc]
        # an xml:base ends with its element, also where nothing stood before it
        self.baseuri = self.basestack[-1] if self.basestack else ""  # type: ignore[attr-defined]


class _Loose(_Links, LooseFeedParser):  # type: ignore[misc]
    pass


class _Strict(_Links, StrictFeedParser):  # type: ignore[misc]
    """feedparser's handler, whose texts know by themselves that a table changes nothing in them."""

    def startElementNS(self, name: Any, qname: Any, attrs: Any) -> None:
        super().startElementNS(name, qname, attrs if len(attrs) < _FEW else _ByName(attrs))

    @staticmethod
    def decode_entities(_element: str, text: str) -> str:
        return _Text(text)


class _ByName(AttributesNSImpl):
    """An element's attributes, each found at once: SAX looks through all of them for every one."""

    def __init__(self, attrs: Any) -> None:
        super().__init__(attrs._attrs, attrs._qnames)
        self._by_qname = {qname: attrs._attrs[name] for name, qname in attrs._qnames.items()}

    def getValueByQName(self, name: str) -> str:
        return str(self._by_qname[name])


class _Text(str):
    """A text that is translated only where it holds one of the controls that the table is about."""

    __slots__ = ()

    def translate(self, table: Any) -> str:
        return str(self) if _C1.search(self) is None else super().translate(table)
