"""What consent managers, and sites that make their own, call their dialogs: by id and class."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import functools
import re

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
# what is in all of these names, to be looked for first
_HINT = re.compile(
    r"trust|ot-|optanon|didomi|usercentrics|uc|message|cookie|qc-|quantcast|klaro|cky|iubenda|cmp|borlabs|osano|axeptio|tarteaucitron|fc-|evidon|consent|sourcepoint|termly"
    r"|cc-|gdpr|rgpd|dsgvo|ccpa|privacy"
)


def may_name_panel(names: str) -> bool:
    """False for most names, and for none that one of the others is true for; much faster than they are."""
    return _is_hinting(names[:1000])


def is_made(names: str) -> bool:
    """True for a consent manager's name, alone or before a word for such a part."""
    return _is_called(_MADE, names)


def is_makers_own(names: str) -> bool:
    """True for what only a consent manager's own program is called."""
    return _is_called(_KNOWN, names)


def is_message(names: str) -> bool:
    """True for what Sourcepoint calls its page, and sites anything."""
    return _is_called(_MESSAGE, names)


def is_message_component(name: str) -> bool:
    """True for the part that makes such a message Sourcepoint's."""
    return _is_called(_COMPONENT, name)


def is_named(names: str) -> bool:
    """True for what sites call a dialog of their own, whoever made it."""
    return _is_called(_NAMED, names)


@functools.lru_cache(maxsize=20_000)
def _is_hinting(names: str) -> bool:
    return _HINT.search(names.lower()) is not None


@functools.lru_cache(maxsize=20_000)
def _is_called(pattern: re.Pattern[str], names: str) -> bool:
    return pattern.search(names[:1000]) is not None
