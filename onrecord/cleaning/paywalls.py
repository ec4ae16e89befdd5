"""Whether a page shows only the beginning of an article to those who do not pay."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re
from collections.abc import Callable

from onrecord.cleaning.authors import reports
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
# the line that ends the beginning of an article, in the languages in which most of them are printed
_NOTICE = re.compile(
    r"il vous reste [\d.,\s]+% de cet article|la suite (?:de cet article )?est réservée|(?:article|contenu) réservé (?:aux|à nos) abonnés|abonnez-vous pour (?:lire|continuer)"
    r"|(?:nur|exklusiv) für (?:\w+[- ])?(?:abonnent\w*|mitglieder)|(?:mit|jetzt) .{0,30}\babo\w* (?:\w+ )?weiterlesen|weiterlesen mit\b|abonnieren(?: sie)?,? um weiterzulesen|lesen sie den (?:ganzen|vollständigen) artikel mit"
    r"|(?:contenido|artículo|noticia) (?:exclusiv[oa]|reservad[oa]|solo) (?:para|a) (?:\w+ )?(?:suscriptores|socios|abonados)|suscríb\w+ (?:\w+ )?para (?:seguir|continuar) leyendo"
    r"|(?:contenuto|articolo) (?:riservato|disponibile solo) (?:agli|per gli) abbonati|abbonati per (?:continuare|leggere)"
    r"|(?:conteúdo|matéria|artigo|reportagem) (?:exclusiv[oa]|reservad[oa]) (?:para|a) assinantes|assine (?:\w+ )?para (?:continuar|ler)"
    r"|(?:alleen|exclusief) voor (?:\w+ )?abonnees|(?:word|neem een) abonne\w+ .{0,20}(?:verder|om)|(?:endast|bara|kun|bare) för? (?:\w+ )?(?:prenumeranter|abonnenter)"
    r"|(?:dalsza część|artykuł|treść) .{0,30}\bdla (?:prenumeratorów|subskrybentów)|pozostało (?:jeszcze )?\d+\s*%"
    r"|(?:доступ\w+|полный текст|продолжение) .{0,30}(?:только )?(?:для )?подписчик\w+|оформите подписку,? чтобы"
    r"|この記事は.{0,6}(?:有料会員|会員)限定|残り\s*\d+\s*文字|続きを読むには|有料会員限定"
    r"|(?:订阅|付费|登录)后(?:可)?(?:继续)?阅读|(?:本文|此文)(?:为|是)(?:付费|会员)|剩余\s*\d+\s*%|訂閱後(?:可)?(?:繼續)?閱讀"
    r"|(?:المحتوى|المقال|بقية المقال).{0,20}للمشتركين"
    r"|(?:\d+\s*%|the rest) of this (?:article|story) (?:is left|remains|is (?:reserved|only) for)",
    re.IGNORECASE,
)  # fmt: skip
# whatever their first letter
_HINTS = ("ubscri", "ember", "nlock", "eading", "eiterlesen", "bonn", "ssinante", "uscriptor")


def is_notice(line: str) -> bool:
    """True for a line that says that the rest of the article is for those who pay."""
    return len(line) <= 250 and not reports(line) and _NOTICE.search(line) is not None


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
