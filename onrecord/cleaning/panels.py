"""Dialogs that ask for consent to cookies: they stand in the page like text and are none of its article."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import functools
import re
from itertools import islice
from typing import Any

from onrecord.cleaning.panelnames import (
    is_made,
    is_makers_own,
    is_message,
    is_message_component,
    is_named,
    may_name_panel,
)

_TERM = re.compile(
    r"\b(?:cookies?|consent|opt[ -]?out|trackers?|tracking|personal(?:ised|ized)?\s+(?:data|information|ads|advertising|content|experience)|privacy|advertising partners|(?:our|third)[ -]part(?:y|ners)"
    r"|legitimate interest|vendors?|store (?:and/or|and|or) access information|einwilligung|datenschutz\w*|tracker\w*|zustimm\w+|personenbezogen\w*|confidentialité|consentement|traceurs?|privacidad|consentimiento"
    r"|consenso|riservatezza|privacidade|consentimento|toestemming|samtycke|samtykke|integritet\w*|evästee\w*|zgod\w+|soubor\w+ cookie)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\W*(?:(?:i\s+)?(?:accept|agree|allow|consent|reject|decline|deny|refuse)(?:\s+(?:to\s+)?(?:all|everything|cookies|and\s+(?:close|continue)|selected|necessary|essential|only|the|use|of|optional|additional|non-essential)){0,5}"
    r"|(?:manage|cookie|privacy|customi[sz]e|change|update|your)\s+(?:my\s+)?(?:settings|preferences|options|choices|cookies|consent)|(?:only\s+)?(?:strictly\s+)?(?:necessary|essential)(?:\s+cookies)?(?:\s+only)?|confirm\s+(?:my\s+)?choices|save\s+(?:and\s+\w+|preferences|settings)"
    r"|(?:alle[ns]?\s+)?(?:cookies\s+)?(?:akzeptieren|ablehnen|zustimmen|annehmen|annehmen)|(?:alle\s+)?(?:akzeptieren|ablehnen)(?:\s+und\s+\w+)?|(?:tout\s+)?(?:accepter|refuser)(?:\s+(?:et\s+\w+|tout|les\s+cookies)){0,2}|continuer\s+sans\s+accepter"
    r"|(?:aceptar|rechazar)(?:\s+(?:todo|todas?|todas\s+las\s+cookies|y\s+\w+))?|(?:accetta|rifiuta)(?:re)?(?:\s+tutt[oi])?|(?:aceitar|rejeitar)(?:\s+tud[oa]s?)?|(?:alles\s+)?(?:accepteren|weigeren)|godkänn(?:\s+alla)?)\W*",
    re.IGNORECASE,
)
_DIALOGS = frozenset({"dialog", "alertdialog"})
_PARTS = frozenset({"div", "section", "aside", "form", "footer", "header", "main", "article", "dialog"})
_HELD = frozenset({"html", "body", "main", "article"})  # what holds an article, whatever it is called
_MOST = 20_000  # characters: the longest lists of purposes have as many
_SHARE = 0.4  # of its statements; a report on such dialogs speaks of those who ask and those who are asked
_NEARLY = 0.9  # of the running text: what holds as much is the page, whatever it is called
_LONG = 50  # characters of one text node: labels and menus are shorter
_LEAST = 150  # characters of running text: an article as short as that is none
_LEVELS = 8  # from a button up to the dialog around it
_STATEMENT = re.compile(r"[.!?]\s|\n")


def empty_panels(tree: Any) -> int:
    """Every such dialog of the page is empty afterwards; how many there were."""
    n_emptied = 0
    suspects, buttons = _suspects_and_buttons(tree)
    for element in suspects:
        if is_panel(element):
            _empty(element)
            n_emptied += 1
    for button in buttons:
        if (panel := _around(button)) is not None:
            _empty(panel)
            n_emptied += 1
    return n_emptied


def is_panel(element: Any) -> bool:
    """True for a part that is called or declared a dialog, asks for consent, and speaks of little else.

    What only a consent manager's own program is called is one whatever it says, in any language. Another part named
    after one is one whatever tags it holds; any other that could hold the article must also have a button that
    answers. What holds the whole page is none.
    """
    if is_known(element):
        return True
    names = _names_of(element)
    is_makers, is_dialog = is_made(names), _is_dialog(element)
    if element.tag in ("html", "body") or not (is_makers or is_dialog or is_named(names)):
        return False
    if not _asks_for_consent(element):
        return False
    if is_makers:
        return not _may_hold_article(element, is_dialog) or _outside(element)[0] >= _LEAST
    if _has_answer(element):
        return not _may_hold_article(element, is_dialog) or not _is_page(element)
    return not _may_hold_article(element, is_dialog) and not _is_page(element)


def is_known(element: Any) -> bool:
    """True for the container that a known consent manager makes."""
    if element.tag in ("html", "body"):
        return False
    names = _names_of(element)
    return is_makers_own(names) or (is_message(names) and any(map(is_message_component, _classes()(element))))


def is_mostly_panels(tree: Any) -> bool:
    """True where a known consent manager's words are most of those that the page shows."""
    whole = len(_text_of(tree))
    for element in _suspects_and_buttons(tree)[0]:
        if is_known(element):
            _empty(element)
    return 2 * len(_text_of(tree)) < whole


def _suspects_and_buttons(tree: Any) -> tuple[list[Any], list[Any]]:
    """What may be such a dialog, and every button, in one look at the page.

    Suspect are containers, elements that a program made up (<cookie-consent>) and whatever has a role, where they
    are declared dialogs or something in their names hints at one.
    """
    suspects, buttons = list[Any](), list[Any]()
    for one in tree.iter():
        tag, role = one.tag, one.get("role")
        if role == "button" or (tag in ("a", "button") and _is_button(one)):
            buttons.append(one)
        is_part = tag in _PARTS or role is not None or "-" in tag or one.get("aria-modal") is not None
        if is_part and (may_name_panel(_names_of(one)) or _is_dialog(one)):
            suspects.append(one)
    return suspects, buttons


def _names_of(element: Any) -> str:
    return f"{element.get('id') or ''} {element.get('class') or ''}"


def _is_dialog(element: Any) -> bool:
    is_declared = element.get("role", "").lower() in _DIALOGS or element.get("aria-modal") == "true"
    return is_declared or element.tag == "dialog"


def _is_page(element: Any) -> bool:
    outside, whole = _outside(element)
    return outside <= (1 - _NEARLY) * whole


def _outside(element: Any) -> tuple[int, int]:
    """How much running text stands outside it, and on the whole page."""
    whole = _running(element.getroottree().getroot())
    return whole - _running(element), whole


def _running(element: Any) -> int:
    """The characters of its long stretches of text outside links."""
    texts = _unlinked()(element)
    return sum(len(text) for text in map(str.strip, texts) if len(text) > _LONG)


def _has_answer(element: Any) -> bool:
    """True where one of its buttons accepts or refuses."""
    return any(_is_answer(button) for button in _buttons(element))


def _is_answer(button: Any) -> bool:
    words = " ".join("".join(button.itertext()).split())
    return len(words) <= 60 and _ANSWER.fullmatch(words) is not None


def _around(button: Any) -> Any:
    """The widest part around a button such as *Accept all* that asks for consent; None where there is none."""
    panel, within = None, (0, 0)
    if not _is_answer(button):
        return panel
    for one in islice(button.iterancestors(), _LEVELS):
        n, n_about = _statements(_text_of(one))
        if _may_hold_article(one, False) or n_about - within[1] < _SHARE * (n - within[0]):
            break  # what stands beside the dialog is about something else
        within = n, n_about
        panel = one if _asks_for_consent(one) else panel
    return panel


def _may_hold_article(element: Any, is_dialog: bool) -> bool:
    held = ("main", "article") if is_dialog else ("main", "article", "h1")
    return element.tag in _HELD or next(element.iter(*held), None) is not None


def _asks_for_consent(element: Any) -> bool:
    """True where two different terms of consent and more stand in a good part of its statements."""
    text = _text_of(element)
    if len(text) > _MOST or len({term.lower() for term in _TERM.findall(text)}) < 2:
        return False
    n, n_about = _statements(text)
    return n_about > 0 and n_about >= _SHARE * n


def _statements(text: str) -> tuple[int, int]:
    """How many statements it makes, and how many of them are about consent."""
    statements = [one for one in _STATEMENT.split(text[: 2 * _MOST]) if len(one.split()) > 3]
    return len(statements), sum(1 for one in statements if _TERM.search(one))


def _text_of(element: Any) -> str:
    return "\n".join(part for part in map(str.strip, _shown()(element)) if part)


def _empty(element: Any) -> None:
    tail = element.tail
    element.clear()
    element.tail = tail


def _buttons(element: Any) -> list[Any]:
    """The buttons below an element, and the links that lead nowhere else."""
    return [one for one in element.iterdescendants() if _is_button(one)]


def _is_button(element: Any) -> bool:
    leads_on: bool = element.tag != "a" or not element.get("href", "#").startswith("#")
    return not leads_on or element.tag == "button" or element.get("role") == "button"


@functools.cache
def _classes() -> Any:
    from lxml import etree

    return etree.XPath(".//@class", smart_strings=False)


@functools.cache
def _shown() -> Any:
    from lxml import etree

    return etree.XPath(".//text()[not(parent::script or parent::style)]", smart_strings=False)


@functools.cache
def _unlinked() -> Any:
    from lxml import etree

    hidden = " or ".join(f"ancestor::{tag}" for tag in ("a", "script", "style", "noscript", "head"))
    return etree.XPath(f".//text()[string-length(.) > {_LONG}][not({hidden})]", smart_strings=False)
