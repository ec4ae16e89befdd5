"""Parts of a page that their own markup says are not the article: by tag, class, id or role."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import functools
import re
from typing import Any

# what no browser shows as text
INVISIBLE = frozenset(
    re.findall(
        r"\w+",
        """applet area audio canvas datalist embed frame frameset head iframe input link map marquee math meta
        noscript object optgroup option picture progress rp rt script select style svg template textarea track video""",
    )
)
# nothing inside these is a sentence of the article, unless a page wraps all of it in one
_FOREIGN_TAGS = frozenset(
    re.findall(
        r"\w+", "aside button dialog fieldset footer form label legend menu menuitem nav noindex output"
    )
)
_HEADINGS = frozenset(
    {"h1", "h2", "h3", "h4", "h5", "h6"}
)  # their id is where a link leads, not what they are
# a row is judged with its table and a word with its sentence; <body> and <main> are named after all that is in them
_NEVER_FOREIGN = frozenset(
    re.findall(
        r"\w+",
        """a abbr article b big body br cite code del em font header html i ins main mark q s small strong sub
        sup td time tr u""",
    )
)

# the words with which sites name what surrounds an article
_FOREIGN_EITHER = (
    r"^shar|social|viral|newsletter|syndication|tags|sidebar|side-bar|banner|bread-?crumb|button|author"
)
_FOREIGN_ID = r"footer|share|nav|menu|related|^ad-|comments?$|comment(?:s|list|form)|disqus|respond"
_FOREIGN_CLASS = (
    r"(?:^| )nav|navigation|subnav|navbar|navbox|menu|\bbar\b|[-_]bar\b|toolbar"
    r"|(?:^|[ -])ad[ -]|(?:^| )ads?(?:$| )|advert|dfp-?ad|outbrain|taboola|criteo|paid-?content|(?<!elementor-)widget"
    r"|footer|byline|share[-_]|sharing|sociable|embedded|tag-list|consent|modal|permission"
    r"|related|recirc|(?:^| )next-|-stories|most-popular|more-on|read-more|readmore|recommend|also-like"
    r"|(?<!wrapper_)meta(?:$|[^a-z_])|-meta|rating|attachment|timestamp|user-info|user-profile|-icon|article-infos|message"
    r"|slide|carousel|viewport|overlay|options|obfuscated|blurred|teaser|promo|subscri(?:be|ption)|sign-?up|donat"
    r"|mermaid|(?:^|[ _-])cta(?:$|[ _-])|(?:^| )aside|after-(?:content|post|article|entry)|serial-?posts?"
    r"|(?:recent|latest|popular|similar|trending|other|more)-(?:posts?|articles?|stories|news|guides)"
    r"|(?:^| )d-none(?! d-(?:sm|md|lg|xl))"
    r"|content-breaker|paywall-(?:prompt|message|offer|banner|container)|regwall"
    r"|comments?(?:$|[-_ ])(?!ary)|nocomments|akismet|disqus|(?:^| )hide(?:$| |-(?:print|on|mobile|desktop|small|large|s|xs|m|l))"
    r"|-hide-|noprint|hide-print|notloaded|suggest"
)
_FOREIGN = {
    "id": re.compile(f"{_FOREIGN_EITHER}|{_FOREIGN_ID}", re.IGNORECASE),
    "class": re.compile(f"{_FOREIGN_EITHER}|{_FOREIGN_CLASS}", re.IGNORECASE),
}
# names that say how a part looks or what it does, and not whose words stand in it
_LIGHT = re.compile(
    r"sidebar|side-bar|banner|widget|teaser|promo|(?:^|[ _-])cta(?=$|[ _-])|contextmenu|menu|\bbar\b|[-_]bar\b|toolbar|slider?|carousel"
    r"|viewport|overlay|options|obfuscated|blurred|message|embedded|content-breaker|paid-?content|attachment|permission|suggest|-icon",
    re.IGNORECASE,
)
# what is shown when somebody asks for it
_ON_REQUEST = re.compile(r"read-?more|(?:^| )d-none|(?:^| )hide(?= |$)", re.IGNORECASE)
# what an article is about (WordPress prints it into the class), and the wrappers of a page builder
_TOPIC = re.compile(r"\b(?:category|tag|elementor-widget|elementor-element)-\S+|elementor-widget")
_CAPTION = re.compile(r"caption|photo-?credit|image-?credit|credit-?line", re.IGNORECASE)
_EMBED = re.compile(
    r"twitter-(?:tweet|video)|instagram-media|fb-(?:post|video)|tiktok-embed|bluesky-embed|reddit-(?:card|embed)"
    r"|mastodon-embed|telegram-post|threads-post|(?:^| )(?:text-post-media|vk_post\S*|linkedin-(?:post|embed)|tweet)(?= |$)",
    re.IGNORECASE,
)
_PAGES = frozenset({"html", "body", "main", "article"})  # what holds an article, whatever its class
_FOLDED_CLASS = re.compile(r"(?:^| )hidden|expand", re.IGNORECASE)
_FOLD = re.compile(r"accordion|collaps|(?:^|[-_ ])faqs?(?:$|[-_ ])", re.IGNORECASE)
_ANCHOR = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){5,}")  # a whole heading as an address: it names no place
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|\bclip\s*:\s*rect\(\s*[01](?:px)?\b|clip-path\s*:\s*inset\(\s*(?:50|100)%",
    re.IGNORECASE,
)
# said to those who hear a page, and shown to nobody
_HEARD = re.compile(
    r"(?:^|[ _-])(?:sr-only|visually-?hidden|screen-?reader(?:-(?:text|only))?|a11y-(?:hidden|text)|off-?screen|assistive-text)(?:$|[ _-])",
    re.IGNORECASE,
)


def is_foreign(element: Any) -> bool:
    """True for a part whose tag, names or role put it outside the article."""
    tag = element.tag
    if tag in _FOREIGN_TAGS:
        return not (tag == "button" and opens_answer(element))
    attributes = element.attrib
    if not attributes or tag in _NEVER_FOREIGN:
        return False
    role = attributes.get("role", "").lower()
    return (
        "nav" in role
        or role == "tooltip"
        or (_is_hidden(attributes) and not is_folded(element))
        or (_is_foreign_name("id", attributes.get("id", "")) and tag not in _HEADINGS)
        or (_is_foreign_name("class", attributes.get("class", "")) and not is_embed(element))
    )


def is_lightly_named(element: Any) -> bool:
    """True for a part that only a light word in its name, or a paragraph that only its aria, makes foreign.

    Such a word is one voice: what the part holds is another.
    """
    attributes = element.attrib
    if (
        element.tag in _FOREIGN_TAGS
        or "nav" in attributes.get("role", "").lower()
        or attributes.get("role") == "tooltip"
    ):
        return False
    is_aloud = attributes.get("aria-hidden") != "true" or element.tag == "p"
    return (
        is_aloud
        and not _is_out_of_sight(attributes)
        and not any(
            _is_foreign_name(name, _LIGHT.sub(" ", attributes.get(name, "")[:1000]))
            for name in ("id", "class")
        )
    )


def is_put_away(element: Any) -> bool:
    """True for a part that is only out of sight until it is asked for, whatever it holds.

    Not where its name says that it is somebody else's, or meant for those who hear the page.
    """
    attributes = element.attrib
    if element.tag in _FOREIGN_TAGS or "nav" in attributes.get("role", "").lower():
        return False
    names = attributes.get("class", "")[:1000]
    is_away = _is_out_of_sight(attributes) or _ON_REQUEST.search(names) is not None
    if not is_away or _HEARD.search(names) is not None:
        return False
    bare = _ON_REQUEST.sub(" ", _LIGHT.sub(" ", names))
    return not _is_foreign_name("class", bare) and not _is_foreign_name("id", attributes.get("id", ""))


def is_folded(element: Any) -> bool:
    """True for a hidden part that a reader opens: an answer under its question, a collapsed section."""
    parent, before = element.getparent(), element.getprevious()
    around = (element, parent, before, None if parent is None else parent.getparent())
    return any(one is not None and _FOLD.search(" ".join(one.attrib.values())[:1000]) for one in around)


def opens_answer(button: Any) -> bool:
    """True for a button that is a question or heading above a folded part, and not a label such as *Share*."""
    text = "".join(button.itertext())
    is_opener = button.tag == "summary" or "aria-expanded" in button.attrib or is_folded(button)
    return is_opener and len(text) < 300 and len(text.split()) >= 4


def is_caption(element: Any) -> bool:
    """True for the words under a picture."""
    return element.tag == "figcaption" or _is_caption_name(element.get("class", ""))


def is_embed(element: Any) -> bool:
    """True for a post of another site shown inside the article."""
    return element.tag not in _PAGES and _EMBED.search(element.get("class", "")) is not None


def _is_hidden(attributes: Any) -> bool:
    return attributes.get("aria-hidden") == "true" or _is_out_of_sight(attributes)


def _is_out_of_sight(attributes: Any) -> bool:
    return (
        "hidden" in attributes
        or _is_hiding_name(attributes.get("class", ""))
        or ("style" in attributes and _HIDDEN.search(attributes["style"]) is not None)
    )


@functools.lru_cache(maxsize=20_000)
def _is_foreign_name(attribute: str, name: str) -> bool:
    if attribute == "id" and _ANCHOR.fullmatch(name):
        return False
    return bool(name) and _FOREIGN[attribute].search(_TOPIC.sub(" ", name[:1000])) is not None


@functools.lru_cache(maxsize=20_000)
def _is_hiding_name(name: str) -> bool:
    """True for the class of what is folded up, or said only to those who hear the page."""
    is_folded_up = _FOLDED_CLASS.search(name) is not None
    return is_folded_up or _HEARD.search(name[:1000]) is not None


@functools.lru_cache(maxsize=20_000)
def _is_caption_name(name: str) -> bool:
    return bool(name) and _CAPTION.search(name[:1000]) is not None
