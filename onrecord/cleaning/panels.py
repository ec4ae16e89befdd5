"""Dialogs that ask for consent to cookies: they stand in the page like text and are none of its article."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import functools
import re
from itertools import islice
from typing import Any

# the containers of consent managers: the maker's name alone, or before a word for such a part
_PART = r"(?:consent|cookie|banner|notice|pop-?up|message|dialog|layer|manager|settings|preferences|container|wrapper|overlay|modal|host|root|sdk|cmp|window|track|snippet|panel|inject|box|privacy|gdpr|row|main|iframe|cs|cm|pc|ui|app|\d)"
_MAKER = (
    r"(?:one-?trust|ot-sdk|optanon|didomi|usercentrics|uc|sp_message|cybotcookiebot|cookiebot|qc-cmp2?|quantcast|truste|trustarc|klaro|cky|cookieyes|iubenda|cmplz"
    r"|borlabs|osano|axeptio|tarteaucitron|fc-consent|evidon|consentmanager|cmpbox|sourcepoint|termly|cookiefirst|cookie-?script|cookie-?law|cookie-?info|cookieconsent)"
)
_NO_STORY = r"(?!\S*(?:stor(?:y|ies)|article|news|report|lawsuit|court|ruling|analysis|opinion|interview))"  # what is called a story is one, whomever it is about
_MADE = re.compile(rf"(?:^|\s){_NO_STORY}{_MAKER}(?:(?:[_-]?|\S*[_-]){_PART}\S*)?(?=\s|$)", re.IGNORECASE)
# what no page but the maker's own program calls so: a panel in any language, whatever it says
_KNOWN = re.compile(
    r"(?:^|\s)(?:onetrust-(?:consent|banner|pc)-sdk|onetrust-style-container|ot-sdk-(?:container|row)|ot-pc-(?:content|desc|lst|header|footer)|didomi-(?:host|popup|notice|popup-container|notice-popup|consent-popup\S*)"
    r"|usercentrics-(?:root|cmp-ui|banner|modal)|uc-(?:banner|central-banner|main-banner)-modal|sp_message(?:_container\S*|_panel)?|cybotcookiebotdialog\S*|cookiebotwidget\S*|qc-cmp2-(?:container|ui|main|consent-info)"
    r"|truste-consent-(?:track|content|text)|trustarc-(?:banner|notice)|fc-consent-root|fc-dialog-container|cky-(?:consent-container|consent-bar|modal|notice)|cmplz-(?:cookiebanner\S*|manage-consent)|borlabscookie(?:box|widget)?"
    r"|osano-cm-(?:window|dialog|info)|axeptio_(?:overlay|widget|mount)|tarteaucitron(?:root|alertbig|services)|cmp(?:box|box2|wrapper|boxinner)|iubenda-cs-(?:banner|container|content)|cookiefirst-(?:root|policy-page)|cookiescript_injected\S*"
    r"|cookie-law-info-bar|termly-(?:code-snippet-support|styles-root)|klaro-cookie-(?:modal|notice))(?=\s|$)",
    re.IGNORECASE,
)
_MESSAGE = re.compile(r"(?:^|\s)(?:message|message-container)(?=\s|$)")  # Sourcepoint's own page for it
_COMPONENT = re.compile(r"(?:^|\s)message-component(?=\s|$)")
# how sites that make their own call them
_NAMED = re.compile(
    rf"(?:^|\s){_NO_STORY}{_MAKER}(?:\b|_)"
    r"|(?:^|[\s_-])(?:cc-(?:window|banner|main)|(?:cookies?|consent|gdpr|rgpd|dsgvo|ccpa|cmp|privacy)[_-]?(?:notice|banner|bar|consent|popup|pop-up|wall|modal"
    r"|overlay|dialog|message|layer|manager|settings|preferences|center|centre|panel|box|prompt|disclaimer|tool|root|container|wrapper|ui|sdk))",
    re.IGNORECASE,
)
_TERM = re.compile(
    r"\b(?:cookies?|consent|opt[ -]?out|trackers?|tracking|personal(?:ised|ized)?\s+(?:data|information|ads|advertising|content|experience)|privacy|advertising partners|(?:our|third)[ -]part(?:y|ners)"
    r"|legitimate interest|vendors?|store (?:and/or|and|or) access information|einwilligung|datenschutz|zustimm\w+|personenbezogen\w*|confidentialité|consentement|traceurs?|privacidad|consentimiento"
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
_HELD = frozenset({"html", "body", "main", "article"})  # what holds an article, whatever it is called
_MOST = 20_000  # characters: the longest lists of purposes have as many
_SHARE = 0.4  # of its statements; a report on such dialogs speaks of those who ask and those who are asked
_NEARLY = 0.9  # of the running text: what holds as much is the page, whatever it is called
_LONG = 50  # characters of one text node: labels and menus are shorter
_LEAST = 150  # characters of running text: an article as short as that is none
_LEVELS = 8  # from a button up to the dialog around it
_STATEMENT = re.compile(r"[.!?]\s|\n")


def without_panels(tree: Any) -> Any:
    """The page's tree, in which every such dialog is empty."""
    for element in _named()(tree):
        if is_panel(element):
            _empty(element)
    for button in _buttons()(tree):
        if (panel := _around(button)) is not None:
            _empty(panel)
    return tree


def is_panel(element: Any) -> bool:
    """True for a part that is called or declared a dialog, asks for consent, and speaks of little else.

    What only a consent manager's own program is called is one whatever it says, in any language. Another part named
    after one is one whatever tags it holds; any other that could hold the article must also have a button that
    answers. What holds the whole page is none.
    """
    if is_known(element):
        return True
    names = f"{element.get('id') or ''} {element.get('class') or ''}"
    is_made, is_dialog = _is_called(_MADE, names), _is_dialog(element)
    if element.tag in ("html", "body") or not (is_made or is_dialog or _is_called(_NAMED, names)):
        return False
    if not _asks_for_consent(element):
        return False
    if is_made:
        return not _may_hold_article(element, is_dialog) or _outside(element)[0] >= _LEAST
    if _has_answer(element):
        return not _may_hold_article(element, is_dialog) or not _is_page(element)
    return not _may_hold_article(element, is_dialog) and not _is_page(element)


def is_known(element: Any) -> bool:
    """True for the container that a known consent manager makes."""
    if element.tag in ("html", "body"):
        return False
    names = f"{element.get('id') or ''} {element.get('class') or ''}"
    return _is_called(_KNOWN, names) or (
        _is_called(_MESSAGE, names) and any(_is_called(_COMPONENT, n) for n in _classes()(element))
    )


def is_mostly_panels(tree: Any) -> bool:
    """True where a known consent manager's words are most of those that the page shows."""
    whole = len(_text_of(tree))
    for element in _named()(tree):
        if is_known(element):
            _empty(element)
    return 2 * len(_text_of(tree)) < whole


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
    return any(_is_answer(button) for button in _buttons()(element))


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


@functools.lru_cache(maxsize=20_000)
def _is_called(pattern: re.Pattern[str], names: str) -> bool:
    return pattern.search(names[:1000]) is not None


def _empty(element: Any) -> None:
    tail = element.tail
    element.clear()
    element.tail = tail


@functools.cache
def _named() -> Any:
    from lxml import etree

    parts = " or ".join(
        f"self::{tag}" for tag in ("div", "section", "aside", "form", "footer", "header", "main", "article")
    )
    made_up = "contains(name(), '-')"  # <cookie-consent>
    return etree.XPath(
        f"//*[(({parts} or {made_up}) and (@id or @class)) or @role or @aria-modal or self::dialog]"
    )


@functools.cache
def _buttons() -> Any:
    from lxml import etree

    return etree.XPath(".//button | .//*[@role='button'] | .//a[not(@href) or starts-with(@href, '#')]")


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
