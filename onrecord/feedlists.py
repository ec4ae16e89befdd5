"""Lists of feeds as people keep them: feeds.toml, and OPML to come and go with."""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from lxml import etree

from onrecord.encodings import decode, tidy
from onrecord.errors import OnRecordError, PathMissing, PathUnreadable
from onrecord.feeds.texts import sound_references
from onrecord.secrets import MASK, public_url
from onrecord.types import Rejected
from onrecord.urls import is_url

MAX_BYTES = 8 * 1024 * 1024  # some 50,000 feeds: more is a mistake, or an attack

_KEYS: dict[str, type] = dict.fromkeys(("url", "folder", "title", "outlet"), str)
_KEYS |= dict.fromkeys(("paused", "internal"), bool)
_WORDS = {str: "text in quotation marks", bool: "true or false"}


@dataclass(frozen=True, slots=True)
class ListedFeed:
    """A feed as somebody listed it: an address of the web or a folder, and what it is to be called."""

    place: str
    kind: Literal["web", "folder"] = "web"
    title: str | None = None
    outlet: str | None = None
    is_paused: bool = False
    group: str | None = None
    is_internal: bool = False


@dataclass(frozen=True, slots=True)
class FeedList:
    """What a list holds, in its own order, and the lines of it that were left out."""

    feeds: tuple[ListedFeed, ...]
    rejected: tuple[Rejected, ...] = ()


class FeedListError(OnRecordError):
    """A list of feeds that must be mended before it can be used."""


def read_feed_list(path: Path) -> FeedList:
    """The feeds that the file lists; folders in it are resolved against the folder it lies in."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise FeedListError(f"{path} is larger than {MAX_BYTES} bytes.", "Split it into several lists.")
        body = path.read_bytes()
    except FileNotFoundError as error:
        raise PathMissing(f"{path} does not exist.", "Check the spelling of the path.") from error
    except IsADirectoryError as error:
        raise FeedListError(f"{path} is a folder.", "Name a feeds.toml or an OPML file in it.") from error
    except OSError as error:
        raise PathUnreadable(f"{path} cannot be read.", "Check who may read it.") from error
    if path.suffix.lower() != ".toml":
        return parse_opml(body, str(path))
    listed = parse_feeds_toml(body, str(path))
    return replace(listed, feeds=tuple(_resolved(feed, path.parent) for feed in listed.feeds))


def parse_feeds_toml(body: bytes, name: str = "feeds.toml") -> FeedList:
    """The feeds of a feeds.toml; a key or a value that is not understood stops it all, with its place."""
    try:
        text = body.decode("utf-8-sig").replace("\r\n", "\n")
        listed = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise FeedListError(f"{name} is not in UTF-8.", "Save it as UTF-8.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise FeedListError(f"{name} is no TOML: {error}.", "Mend that line and try again.") from error
    unknown = sorted(set(listed) - {"feeds"})
    if unknown:
        raise FeedListError(f"{name} holds {unknown[0]!r}.", "Every feed begins with a line [[feeds]].")
    tables = listed.get("feeds", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise FeedListError(
            f"{name}: feeds is no list of tables.", "Every feed begins with a line [[feeds]]."
        )
    lines = [n for n, line in enumerate(text.split("\n"), 1) if re.match(r"\s*\[\[\s*feeds\s*\]\]", line)]
    places = [
        f"{name}, line {lines[n]}, feed {n + 1}" if len(lines) == len(tables) else f"{name}, feed {n + 1}"
        for n in range(len(tables))
    ]
    return _once((_from_table(table, place), place) for table, place in zip(tables, places, strict=True))


def parse_opml(body: bytes, name: str = "the OPML file") -> FeedList:
    """The feeds of an OPML file, each with the names of the outlines around it as its group."""
    root = _opml_root(body, name)
    found: list[tuple[ListedFeed | Rejected, str]] = []
    for outline, group in _outlines(root, ()):
        place = f"{name}, line {outline.sourceline}"
        verdict = _from_outline(outline, group, place)
        if verdict is not None:
            found.append((verdict, place))
    return _once(found)


def write_opml(feeds: Iterable[ListedFeed], title: str = "On Record", with_secrets: bool = False) -> str:
    """An OPML 2.0 document of the feeds of the web; passwords and keys are masked unless asked for."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = tidy(title)
    body = etree.SubElement(root, "body")
    groups: dict[str, etree._Element] = {}
    for feed in feeds:
        if feed.kind != "web":
            continue  # a folder of this machine is no feed elsewhere
        parent = _group_outline(body, groups, feed.group)
        words = tidy(feed.title or feed.outlet or public_url(feed.place))
        address = feed.place if with_secrets else public_url(feed.place)
        etree.SubElement(parent, "outline", type="rss", text=words, title=words, xmlUrl=tidy(address))
    return str(etree.tostring(root, pretty_print=True, xml_declaration=True, encoding="UTF-8"), "utf-8")


def _resolved(feed: ListedFeed, folder: Path) -> ListedFeed:
    return (
        replace(feed, place=str(folder / os.path.expanduser(feed.place))) if feed.kind == "folder" else feed
    )


def _once(found: Iterable[tuple[ListedFeed | Rejected, str]]) -> FeedList:
    """Each place once: the second naming of it is left out, and said."""
    feeds: dict[str, ListedFeed] = {}
    rejected: list[Rejected] = []
    for verdict, place in found:
        if isinstance(verdict, Rejected):
            rejected.append(verdict)
        elif verdict.place in feeds:
            rejected.append(Rejected("repeated", f"{place}: {public_url(verdict.place)} is listed twice"))
        else:
            feeds[verdict.place] = verdict
    return FeedList(tuple(feeds.values()), tuple(rejected))


def _from_table(table: Mapping[str, Any], place: str) -> ListedFeed:
    for key, value in table.items():
        if key not in _KEYS:
            near = difflib.get_close_matches(key, _KEYS, n=1)
            hint = f"Did you mean {near[0]}?" if near else f"A feed has {', '.join(_KEYS)}."
            raise FeedListError(f"{place}: {key!r} is not known.", hint)
        if type(value) is not _KEYS[key]:
            raise FeedListError(f"{place}: {key} is of the wrong kind.", f"Write {_WORDS[_KEYS[key]]}.")
    url, folder = table.get("url", "").strip(), table.get("folder", "").strip()
    if bool(url) == bool(folder):
        told = "both a url and a folder" if url else "neither a url nor a folder"
        raise FeedListError(f"{place} has {told}.", "Give it one of the two.")
    if url and not is_url(url):
        raise FeedListError(
            f"{place}: {public_url(url)!r} is no address.", "Write it with http:// or https:// in front."
        )
    return ListedFeed(
        place=url or folder,
        kind="web" if url else "folder",
        title=_line(table.get("title")),
        outlet=_line(table.get("outlet")),
        is_paused=table.get("paused", False),
        is_internal=table.get("internal", False),
    )


def _opml_root(body: bytes, name: str) -> etree._Element:
    text = decode(body)
    if isinstance(text, Rejected):
        raise FeedListError(f"{name} cannot be read: {text.detail}.", "Export the list again, as OPML.")
    if "<!ENTITY" in text:
        raise FeedListError(f"{name} declares entities, as no list of feeds does.", "Export it again.")
    # no entities and no network: nothing but this text is read, and it cannot grow
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    # the declaration names an encoding that the text is no longer in; its line stays, so that lines count
    text = re.sub(r"^\s*<\?xml[^>]*\?>", lambda declared: "\n" * declared[0].count("\n"), text)
    try:
        root = etree.fromstring(sound_references(text).encode(), parser)
    except etree.XMLSyntaxError as error:
        raise FeedListError(
            f"{name}, line {error.lineno}: {error.msg}.", "Mend it, or export it again."
        ) from error
    if _tag(root) != "opml":
        raise FeedListError(f"{name} is no OPML: it begins with <{_tag(root)}>.", "Name an OPML file.")
    return root


def _outlines(
    parent: etree._Element, group: tuple[str, ...]
) -> Iterator[tuple[etree._Element, tuple[str, ...]]]:
    """Every outline, with the names of those around it; no deeper than the parser lets a document be."""
    for child in parent:
        if _tag(child) == "outline":
            yield child, group
            name = _line(_attributes(child).get("text") or _attributes(child).get("title"))
            yield from _outlines(child, (*group, name) if name else group)
        elif _tag(child) == "body":
            yield from _outlines(child, group)


def _from_outline(
    outline: etree._Element, group: tuple[str, ...], place: str
) -> ListedFeed | Rejected | None:
    told = _attributes(outline)
    address, kind = (told.get("xmlurl") or "").strip(), (told.get("type") or "").lower()
    if not address:
        if kind == "include":
            return Rejected("inclusion", f"{place}: another list is named here; read it by itself")
        return Rejected("no_address", f"{place}: a feed without xmlUrl") if kind in ("rss", "atom") else None
    address = re.sub(r"^feed:(?://)?(?=https?:)", "", address, flags=re.IGNORECASE)
    address = re.sub(r"^feed:/*", "https://", address, flags=re.IGNORECASE)
    if MASK in address:
        return Rejected("masked", f"{place}: {address} has its password or key masked; write it in")
    if not is_url(address):
        return Rejected("no_address", f"{place}: {public_url(address)!r} is no address of the web")
    title = _line(told.get("title")) or _line(told.get("text"))
    return ListedFeed(address, "web", title, group=" / ".join(group) or None)


def _group_outline(
    body: etree._Element, groups: dict[str, etree._Element], group: str | None
) -> etree._Element:
    parent, path = body, ""
    for name in (group or "").split(" / ") if group else ():
        path = f"{path} / {name}"
        if path not in groups:
            groups[path] = etree.SubElement(parent, "outline", text=tidy(name), title=tidy(name))
        parent = groups[path]
    return parent


def _attributes(outline: etree._Element) -> dict[str, str]:
    return {str(name).lower(): str(value) for name, value in outline.attrib.items()}


def _tag(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _line(value: str | None) -> str | None:
    return (" ".join(tidy(value).split()) or None) if value is not None else None
