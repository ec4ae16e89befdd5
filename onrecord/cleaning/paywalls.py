"""Whether a page shows only the beginning of an article to those who do not pay."""

from __future__ import annotations

import re
from collections.abc import Callable

from onrecord.cleaning.jsonld import LinkedData

_SHORT = 2500  # characters: a longer text is no teaser, whatever the page asks for beside it
_CUT = 0.7  # the share of its declared text below which an article is not all there
_PROMPT = re.compile(
    r"(?:subscribe|sign\s+(?:in|up)|log\s*in|register|join|become\s+a\s+(?:subscriber|member))\b[^.]{0,60}\b(?:to|and)\s+"
    r"(?:continue|keep|finish)\s+reading|(?:continue|keep)\s+reading\s+(?:with|by|for)\b[^.]{0,40}(?:subscri|account|trial|free)"
    r"|subscribe\s+(?:now\s+)?(?:to|for)\s+(?:read|unlock|get|full|unlimited)\b|to\s+read\s+the\s+(?:full|rest|whole)\s+(?:story|article|of)"
    r"|(?:this|the)\s+(?:article|story|content|post)\s+is\s+(?:exclusive(?:ly)?|only|reserved|available\s+(?:only|exclusively))\b[^.]{0,30}\b(?:to|for)\b"
    r"[^.]{0,30}(?:subscribers?|members?)|unlock\s+this\s+(?:article|story|piece|post)|this\s+post\s+is\s+for\s+paid\s+subscribers"
    r"|(?:weiterlesen|lesen\s+sie\s+weiter)\s+mit\b|réservé\s+(?:aux|à\s+nos)\s+abonnés|exclusivo\s+para\s+(?:suscriptores|assinantes)"
    r"|already\s+a\s+(?:subscriber|member)\?",
    re.IGNORECASE,
)  # fmt: skip
# whatever their first letter
_HINTS = ("ubscri", "ember", "nlock", "eading", "eiterlesen", "bonn", "ssinante", "uscriptor")


def is_paywalled(text: str, linked: LinkedData, source: str, page_text: Callable[[], str]) -> bool:
    """True for the beginning of an article whose rest must be paid for.

    The page must ask for it in words where the text is short, or declare more text than it shows.
    """
    if len(text) < _CUT * len(linked.body) and not linked.is_free:
        return True
    if len(text) >= _SHORT:
        return False
    if not linked.is_free:
        return True
    return any(hint in source for hint in _HINTS) and _PROMPT.search(page_text()) is not None
