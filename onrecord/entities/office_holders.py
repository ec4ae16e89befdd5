"""To whom a text gives an office: *the governor*, and nobody where another may be meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.english import countries, names
from onrecord.english.apposition import PARTY_BESIDE
from onrecord.english.countries import state_of_adjective
from onrecord.english.function_words import DEFINITE_ARTICLE, INDEFINITES
from onrecord.english.name_forms import without_genitive
from onrecord.english.offices import NOT_TO_BE_NAMED, OF_MANY, OFFICE_TAIL, OFFICES_OF_TWO
from onrecord.entities.at_hand import persons_named, sentence_at
from onrecord.entities.constituencies import representative
from onrecord.entities.descriptions import is_named_last
from onrecord.entities.discourse import Discourse, Speaker, fits
from onrecord.types import Span

# Offices that many hold at once: *the candidate* is whoever of them was heard last.
SHARED = names.people("shared")
PARTISAN = names.people("partisan") - names.people("office")
FAR_BACK = 8  # sentences within which a holder of an office that many hold was named


def office_holder(discourse: Discourse, span: Span, source: str) -> Speaker | None:
    """The one person to whom this text gives the office, when the source is *the* holder of it.

    Nobody where the source tells more of the office than the text gives that person: *the Indian Foreign
    Secretary*, *the former mayor*.
    """
    told_plainly = OFFICE_TAIL.sub("", source.split(",")[0])
    elected = representative(discourse, told_plainly)
    if elected is not None:
        return elected
    phrase = told_plainly.split()
    lower = [word.casefold() for word in phrase]
    if not phrase or lower[0] in INDEFINITES or not (lower[0] == DEFINITE_ARTICLE or phrase[0][0].isupper()):
        return None
    wanted = " ".join(lower[-2:]) if tuple(lower[-2:]) in OFFICES_OF_TWO else lower[-1]
    if wanted.split()[-1] not in names.TITLES or NOT_TO_BE_NAMED.match(discourse.text, span[1]):
        return None
    held = discourse.offices.get(wanted, ())
    holders = {s.name or "": s for offset, s in held if offset < span[0]}
    if len(holders) > 1 or wanted in SHARED:
        heard = discourse.floor.last(("person",))
        holders = {name: s for name, s in holders.items() if heard is not None and name == heard.name}
    found = next(iter(holders.values()), None)
    if found is not None and wanted in OF_MANY and not _is_at_hand(discourse, found, span[0]):
        return None
    told = phrase[lower[0] == DEFINITE_ARTICLE : -len(wanted.split())]
    return found if found is not None and _is_told_so(discourse, found, wanted, told) else None


def _is_at_hand(discourse: Discourse, holder: Speaker, offset: int) -> bool:
    """Whether a holder is the person heard or named last before a place in the text."""
    heard = discourse.floor.last(("person",))
    last = sentence_at(discourse, offset)
    named = [m for back in range(max(0, last - FAR_BACK), last) for m in persons_named(discourse, back)]
    beside = persons_named(discourse, sentence_at(discourse, named[-1].span[0])) if named else []
    is_beside = any(discourse.known.meant_by(m) == holder.name for m in beside)
    is_last = is_beside or is_named_last(discourse, holder, offset)
    return is_last or (heard is not None and heard.name == holder.name)


def _is_told_so(discourse: Discourse, holder: Speaker, office: str, told: Sequence[str]) -> bool:
    """Whether all that is told of an office with it fits whom the text gives it: nation, field, rank, sex."""
    name = holder.name or ""
    gender = "f" if office in names.FEMALE else "m" if office in names.MALE else ""
    if gender and not fits(discourse, name, gender):
        return False
    if _is_of_another_party(discourse, name, [w.casefold() for w in told if w.casefold() in PARTISAN]):
        return False
    told = [word for word in told if word.casefold() not in PARTISAN]  # *the Republican governor*
    telling = [w for w in told if w[0].isupper() or w.casefold() in names.OFFICE_DETAILS]
    given = {key for key, held in discourse.offices.items() if any(s.name == name for _, s in held)}
    return all(_forms(word) & given for word in telling)


def _is_of_another_party(discourse: Discourse, name: str, parties: Sequence[str]) -> bool:
    """Whether the text gives the holder another party than these: *Ada Bo, a Democrat*, *Ada Bo (D-Tarn)*."""
    beside = (
        PARTY_BESIDE.match(discourse.text, m.end()) for m in re.finditer(re.escape(name), discourse.text)
    )
    given = {found["party"].casefold() for found in beside if found is not None}
    return any(party[0] != one[0] for one in given for party in parties)


def _forms(word: str) -> set[str]:
    """A word told of an office, and the state that it is of: *Norwegian*, *norway*."""
    plain = without_genitive(word.casefold()).strip("’'.")
    state = state_of_adjective(plain)
    adjectives = {a for a, s in countries.ADJECTIVES.items() if s.casefold() == plain}
    return {plain, *adjectives, *([state.casefold()] if state is not None else [])}
