"""The line below a player of videos: what the film is called, and no sentence of the article."""

from __future__ import annotations

import re
from typing import Any

from onrecord.cleaning.trees import text_of

_PLAYERS = frozenset({"video", "iframe", "amp-video", "amp-iframe", "amp-youtube", "amp-brightcove"})
_PLAYER = re.compile(r"(?:^|[\s_-])(?:video|(?:jw|media|brightcove)?-?player)(?:$|[\s_-])", re.IGNORECASE)
_HOLDERS = frozenset({"div", "section", "figure", *_PLAYERS})
_LINES = frozenset({"p", "div"})
_LONGEST = 120  # characters of a film's name
_BUTTONS = 20  # characters that a player may show: *Close*, *Play*
_BELOW = ("p", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote")


def is_film_name(element: Any) -> bool:
    """True for a short line, no sentence, that shares its part with a player above it and nothing else."""
    player = element.getprevious() if element.tag in _LINES else None
    if player is None or player.tag not in _HOLDERS:
        return False
    text = text_of(element).strip()
    if not 0 < len(text) <= _LONGEST or text.rstrip("\"'”’»)")[-1:] in (".", "!", "?", ":", "…", "。"):
        return False
    if len([one for one in element.iter(*_BELOW) if one is not element]) > 1 or not _is_player(player):
        return False
    return all(one in (player, element) or not text_of(one).strip() for one in element.getparent())


def _is_player(part: Any) -> bool:
    programs = "".join(map(text_of, part.iter("script", "style", "noscript")))
    if len(text_of(part).strip()) > _BUTTONS + len(programs):
        return False
    return any(
        one.tag in _PLAYERS or _PLAYER.search(one.get("class", "")) is not None
        for one in part.iter()
        if isinstance(one.tag, str)
    )
