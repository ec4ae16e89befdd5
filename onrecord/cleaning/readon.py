"""The rest of an article that a page shows when its reader asks for it: *Read more*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from onrecord.cleaning.holdings import holds_sentences, is_sentence
from onrecord.cleaning.trees import text_of
from onrecord.cleaning.zones import is_put_away

_ANSWER = 60  # characters: a menu below a control is no sentence
_WORDS = 5  # of a control that opens something; *Show all 312 comments by readers* is longer
_CONTROLS = frozenset({"button", "label", "summary", "input"})
_OTHERS = re.compile(
    r"comment|repl(?:y|ies)|review|kommentar|comentari|commentaire|share|teilen|menu|search|log\s?in",
    re.IGNORECASE,
)
# an element that its page's programs make a control: only its words tell
_READ_ON = re.compile(
    r"(?:read|show|see|view)\s+(?:more|on|all|full|the\s+(?:full|rest|whole))\b.{0,30}|(?:continue|keep)\s+reading\W*|expand\W*|more\W*"
    r"|weiterlesen|mehr\s+(?:lesen|anzeigen)|lire\s+(?:la\s+suite|plus)|voir\s+plus|leer\s+m[áa]s|seguir\s+leyendo|continua\s+a\s+leggere|leggi\s+(?:tutto|di\s+più)"
    r"|ler\s+mais|continuar\s+(?:lendo|a\s+ler)|lees\s+(?:meer|verder)|l[äæe]s\s+me[re]|czytaj\s+(?:dalej|więcej)|читать\s+(?:далее|полностью|дальше)"
    r"|devamını\s+oku|続きを読む|もっと見る|阅读全文|展开全文|閱讀全文|더\s?보기|اقرأ\s+المزيد",
    re.IGNORECASE,
)


def is_read_on(element: Any) -> bool:
    """True for a part put away beside a control that brings it out, which reads on as the article does."""
    if element.tag not in ("div", "section", "span", "p") or not is_put_away(element):
        return False
    if element.tag in ("span", "p"):
        parent = element.getparent()
        is_text = is_sentence(element) and parent is not None and len(text_of(parent)) > len(text_of(element))
        return is_text and any(map(_is_control, _beside(element)))
    return holds_sentences(element) and any(map(_is_control, _beside(element)))


def lines_put_away(element: Any) -> list[str]:
    """Sentences of a part that a control beside it would bring out, and that is not read as the article's."""
    if not is_put_away(element) or not any(map(_is_control, _beside(element))):
        return []
    paragraphs = element.iter("p", "li", "blockquote") if element.tag not in ("p", "span") else (element,)
    return [" ".join(text_of(one).split()) for one in paragraphs if is_sentence(one)]


def opens_sentences(control: Any) -> bool:
    """True where a sentence ends what follows the control, or the heading that it fills.

    Below a summary stands what it opens, whatever that is.
    """
    if control.tag == "summary":
        return True
    around = control.getparent()
    below = control.getnext() if control.getnext() is not None or around is None else around.getnext()
    if below is None or not isinstance(below.tag, str):
        return False
    words = " ".join(text_of(below).split())
    return len(words) >= _ANSWER and words.rstrip("\"'”’»)")[-1:] in (".", "!", "?", "…", "。")


def _beside(element: Any) -> Iterator[Any]:
    """What stands next to the part, or to what ends with it, also alone in a wrapper."""
    ends = [element]
    parent = element.getparent()
    if parent is not None and parent.tag != "body":
        ends.append(parent)
    for one in ends:
        for near in (one.getprevious(), one.getnext()):
            if near is not None and isinstance(near.tag, str):
                yield near
                yield from (near[0],) if len(near) == 1 else ()


def _is_control(element: Any) -> bool:
    words = " ".join(text_of(element).split()) if isinstance(element.tag, str) else ""
    if len(words.split()) > _WORDS or _OTHERS.search(words):
        return False
    href = element.get("href")
    is_here = element.tag == "a" and (not href or href.startswith(("#", "javascript:")))
    is_made = element.tag in _CONTROLS or element.get("role") == "button" or is_here
    return (is_made and bool(words)) or _READ_ON.fullmatch(words) is not None
