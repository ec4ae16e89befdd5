"""Boxes inside an article that ask its reader to subscribe, to give or to vote: known by their button."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from onrecord.cleaning.authors import reports
from onrecord.cleaning.trees import text_of

_ASK = re.compile(
    r"\W*(?:subscribe(?:\s+(?:now|today|here|for\s+.{1,20}))?|sign\s+(?:me\s+)?up(?:\s+(?:now|today|here|free|for\s+free))?|join(?:\s+(?:now|us|today|free))?|register(?:\s+now)?|log\s*in|sign\s+in"
    r"|donate(?:\s+(?:now|today))?|give(?:\s+(?:now|today))?|contribute|support\s+(?:us|our\s+work)|become\s+a\s+(?:member|subscriber|supporter)|start\s+(?:your\s+)?(?:free\s+)?trial"
    r"|(?:get|claim)\s+(?:access|the\s+app|the\s+offer|this\s+offer)|download\s+(?:the|our)\s+app|(?:see|view)\s+(?:my\s+|our\s+|subscription\s+)?(?:options|offers|plans)|vote|submit(?:\s+vote)?|create\s+(?:an?\s+)?(?:free\s+)?account"
    r"|(?:jetzt\s+)?abonnieren|(?:jetzt\s+)?anmelden|(?:jetzt\s+)?spenden|s['’]abonner|je\s+m['’](?:abonne|inscris)|s['’]inscrire|faire\s+un\s+don|suscr[ií]b\w+|donar|assine(?:\s+já)?|abbonati|iscriviti|abonneren|prenumerera)\W*",
    re.IGNORECASE,
)
_LEADS_ON = re.compile(r"register|log|sign\s+in|vote|submit|create|get|download|see|view|join", re.IGNORECASE)
_TO_READER = re.compile(
    r"\b(?:you|your|yours|we|our|us|newsletters?|inbox|keep\s+reading|subscri\w+|sign\s+up|unlimited|vous|votre|vos|nous|(?-i:Sie|Ihre\w*|Ihnen)|dich|dein\w*|wir|uns)\b",
    re.IGNORECASE,
)
_HELD = frozenset({"html", "body", "main", "article"})
_BOX = 400  # characters
_LEVELS = 6  # from a button up to the box around it
_SHARE = 0.6  # of the statements of a box speak to its reader
_STATEMENT = re.compile(r"(?<=[.!?])\s+|\n+")
_WORDS, _UNCLOSED = 4, 7  # of a statement, and of one that no stop closes; fewer are a heading


def asking_boxes(root: Any) -> frozenset[Any]:
    """The widest small part around each such button in which hardly anything is said but to the reader."""
    boxes = (_around(button, root) for button in _buttons(root))
    return frozenset(box for box in boxes if box is not None)


def _buttons(root: Any) -> Iterator[Any]:
    for one in root.iter("button", "input", "a"):
        words = one.get("value") or "" if one.tag == "input" else text_of(one)
        is_asking = one.get("type") == "email" or (
            len(words) <= 60 and _ASK.fullmatch(" ".join(words.split()))
        )
        if is_asking and (one.tag != "a" or _is_bare_ask(one, words)):
            yield one


def _is_bare_ask(link: Any, words: str) -> bool:
    """True for a link to subscribe or to give that stands alone; others may well lead on in the matter."""
    parent = link.getparent()
    is_alone = parent is not None and (parent.tag != "p" or text_of(parent).strip() == words.strip())
    return is_alone and _LEADS_ON.match(words.strip()) is None


def _around(button: Any, root: Any) -> Any:
    box = None
    for one in islice(button.iterancestors(), _LEVELS):
        if one is root or one.tag in _HELD or not _speaks_to_reader(one):
            break
        box = one
    return box


def _speaks_to_reader(part: Any) -> bool:
    """True for few words of which nobody is said to have said any, most of them to the reader."""
    text = "\n".join(piece for piece in map(str.strip, part.itertext()) if piece)
    if len(text) > _BOX or next(part.iter("h1"), None) is not None:
        return False
    said = [one for one in _STATEMENT.split(text) if _is_statement(one)]
    if any(map(reports, said)):
        return False
    is_poll = any(one.get("type") == "radio" for one in part.iter("input"))
    n_asking = sum(1 for one in said if _TO_READER.search(one) or (is_poll and one.endswith("?")))
    return n_asking >= _SHARE * len(said)


def _is_statement(piece: str) -> bool:
    return len(piece.split()) >= (_WORDS if piece[-1:] in ".!?…" else _UNCLOSED)
