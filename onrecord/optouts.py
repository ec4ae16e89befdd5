"""What a publisher reserves: opt-outs of mining, training, archiving, as pages and hosts write them.

All are recorded as written. What they mean for keeping a page is one decision (docs/decisions/0015).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from onrecord.robots import Robots

Obey = Literal["all", "mining", "none"]
_HEAD = 128 * 1024  # a head is a few kilobytes; what comes later is not where such words belong
_DIRECTIVES = {
    "noai": frozenset({"ai_training"}),
    "noimageai": frozenset({"image_ai_training"}),
    "noml": frozenset({"ai_training"}),
    "noarchive": frozenset({"archiving"}),
}
_SIGNALS = {"ai-train": "ai_training", "ai-input": "ai_input", "search": "search"}
_VALUED = ("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview")
_TAG = re.compile(r"<(meta|link)\b([^<>]{0,1000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-zA-Z-]{1,40})\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_LINK = re.compile(r"<([^<>]{1,2000})>([^,<]{0,500})")
_END = re.compile(r"</head\b|<body\b", re.IGNORECASE)
_HIDDEN = (("<!--", "-->"), ("<script", "</script"), ("<style", "</style"))


@dataclass(frozen=True, slots=True)
class OptOut:
    """One reservation: its kind, where it stood, its words as written, and what it forbids.

    A license (``rsl``) forbids nothing that can be known without reading it.
    """

    kind: str
    where: Literal["header", "page", "robots.txt"]
    words: str
    forbids: frozenset[str]


def opt_outs(
    headers: Mapping[str, str], html_head: bytes | str, robots: Robots | None, agent: str = "OnRecord"
) -> tuple[OptOut, ...]:
    """Every reservation in an answer's headers, its page's head and its host's robots.txt, each once."""
    named = {name.lower(): value for name, value in headers.items()}
    found = [*_in_headers(named, agent), *_in_head(_text(html_head), agent)]
    if robots is not None:
        found += [each for words in robots.signals(agent) for each in _signalled(words, "robots.txt")]
        found += [OptOut("rsl", "robots.txt", words, frozenset()) for words in robots.licenses]
    return tuple(dict.fromkeys(found))


def is_kept(optouts: tuple[OptOut, ...], obey: Obey = "mining") -> OptOut | None:
    """The reservation for which the page is not kept, or None where it is.

    "mining" obeys what reserves text and data mining; "all" whatever forbids anything; "none" nothing.
    """
    for each in optouts:
        if (obey == "mining" and "text_mining" in each.forbids) or (obey == "all" and each.forbids):
            return each
    return None


def _in_headers(headers: Mapping[str, str], agent: str) -> Iterator[OptOut]:
    yield from _reserved(headers.get("tdm-reservation", ""), headers.get("tdm-policy"), "header")
    yield from _directives(headers.get("x-robots-tag", ""), agent, "header")
    yield from _signalled(headers.get("content-signal", ""), "header")
    for url, rest in _LINK.findall(headers.get("link", "")):
        if "license" in rest.lower() and "application/rsl+xml" in rest.lower():
            yield OptOut("rsl", "header", url, frozenset())


def _in_head(head: str, agent: str) -> Iterator[OptOut]:
    tags = [(tag.lower(), _attributes(words)) for tag, words in _TAG.findall(_visible(head))]
    metas = [(at.get("name", "").lower(), at.get("content", "")) for tag, at in tags if tag == "meta"]
    policy = next((words for name, words in metas if name == "tdm-policy"), None)
    for name, words in metas:
        if name == "tdm-reservation":
            yield from _reserved(words, policy, "page")
        elif name in ("robots", agent.split("/")[0].lower()):
            yield from _directives(words, agent, "page")
    for tag, at in tags:
        is_license = "license" in at.get("rel", "").lower().split()
        if tag == "link" and is_license and at.get("type", "").lower().strip() == "application/rsl+xml":
            yield OptOut("rsl", "page", at.get("href", ""), frozenset())


def _reserved(words: str, policy: str | None, where: Literal["header", "page"]) -> Iterator[OptOut]:
    if words.strip() == "1":
        written = "tdm-reservation: 1" + (f"; tdm-policy: {policy}" if policy else "")
        yield OptOut("tdm_reservation", where, written, frozenset({"text_mining"}))


def _directives(words: str, agent: str, where: Literal["header", "page"]) -> Iterator[OptOut]:
    """Directives for everyone or for us; a name and a colon before them says for whom, up to the next."""
    ours = agent.split("/")[0].lower()
    whom = ours
    for part in words.lower().split(","):
        name, colon, rest = part.strip().partition(":")
        if colon and name.strip() not in _VALUED:
            whom, part = name.strip(), rest
        directive = part.strip()
        if whom in (ours, "*", "robots") and directive in _DIRECTIVES:
            yield OptOut(directive, where, directive, _DIRECTIVES[directive])


def _signalled(words: str, where: Literal["header", "robots.txt"]) -> Iterator[OptOut]:
    refused = {
        _SIGNALS[name.strip()]
        for name, _, answer in (part.partition("=") for part in words.lower().split(","))
        if name.strip() in _SIGNALS and answer.strip() == "no"
    }
    if refused:
        yield OptOut("content_signal", where, words.strip(), frozenset(refused))


def _text(head: bytes | str) -> str:
    """The head's beginning; names and values of interest are ASCII in every encoding but UTF-16."""
    if isinstance(head, str):
        return head[:_HEAD]
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    return head[:_HEAD].decode("utf-16" if wide else "latin-1", "replace")


def _visible(head: str) -> str:
    """The head up to its end, without comments, scripts and styles: what stands in those says nothing."""
    for start, end in _HIDDEN:
        head = "".join(_outside(head, start, end))
    found = _END.search(head)
    return head[: found.start()] if found else head


def _outside(text: str, start: str, end: str) -> Iterator[str]:
    lower, at = text.lower(), 0
    if len(lower) != len(text):
        lower = text  # some letters grow when lowered; offsets would no longer fit
    while (begin := lower.find(start, at)) != -1:
        yield text[at:begin]
        close = lower.find(end, begin + len(start))
        at = len(text) if close == -1 else close + len(end)
    yield text[at:]


def _attributes(words: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(words):
        found.setdefault(name.lower(), html.unescape(double or single or bare))
    return found
