"""Outlets among the names of a text: by their whole name, by their number, by the noun beside it."""

from __future__ import annotations

from dataclasses import replace

from onrecord.english.countries import CAPITALS, is_people
from onrecord.english.function_words import DEFINITE_ARTICLE, INDEFINITES
from onrecord.english.name_forms import (
    NUMBERED_STATION,
    ODD_OUTLET,
    OUTLET_NOUN_BEFORE,
    OUTLET_NOUN_BEHIND,
    OUTLET_NOUN_OF_NAME,
)
from onrecord.english.outlets import is_outlet
from onrecord.entities.mention import Mention
from onrecord.entities.naming import without_openers


def outlet_at(text: str, piece: str, offset: int) -> Mention | None:
    """The outlet whose whole name the words are, but for *the*, or a station by its number."""
    if NUMBERED_STATION.fullmatch(piece):
        return Mention((offset, offset + len(piece)), piece, "outlet")
    lead = len(piece) - len(without_openers(piece))
    odd = ODD_OUTLET.match(text, offset + lead)
    if odd is not None and odd.end() > offset + len(piece):
        return Mention(odd.span(), odd.group(), "outlet")  # *Orland’s Mail on Sunday*
    before = text[max(0, offset + lead - 6) : offset + lead].split()
    is_behind_the = bool(before) and before[-1].casefold() == DEFINITE_ARTICLE
    if not is_outlet(piece[lead:], is_behind_the=is_behind_the):
        return None
    return Mention((offset + lead, offset + len(piece)), piece[lead:], "outlet")


def as_outlet(text: str, mention: Mention) -> Mention | None:
    """*Norrick magazine*, *the newspaper Norrick*: an outlet; *a Lisbon newspaper* has no name."""
    noun = OUTLET_NOUN_BEHIND.match(text, mention.span[1])
    if noun is not None and mention.kind != "outlet":
        if _tells_where(text, mention):
            return None
        stop = noun.end() if noun["noun"] == OUTLET_NOUN_OF_NAME else mention.span[1]
        return Mention((mention.span[0], stop), text[mention.span[0] : stop], "outlet")
    is_called_so = not mention.kind and OUTLET_NOUN_BEFORE.search(
        text, max(0, mention.span[0] - 16), mention.span[0]
    )
    return replace(mention, kind="outlet") if is_called_so else mention


def _tells_where(text: str, mention: Mention) -> bool:
    """Whether capitals before *newspaper* only tell where it is from: *Danish*, *a Lisbon* newspaper."""
    before = text[max(0, mention.span[0] - 9) : mention.span[0]].split()
    is_any = bool(before) and before[-1].casefold() in INDEFINITES
    is_capital = mention.name.casefold() in CAPITALS
    is_of_people = is_people(mention.name) or is_people(mention.name.split()[-1])
    return is_any or is_capital or is_of_people or mention.kind == "country"
