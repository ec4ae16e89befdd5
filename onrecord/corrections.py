"""What a person may put in place of what a program read of a claim: fields, and words in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import get_args

from onrecord.certaintytypes import STATED_AS
from onrecord.errors import OnRecordError
from onrecord.measures.quantities import find_quantities
from onrecord.types import Polarity, Quantity, Spans, SpeakerKind

# What may be corrected, with what its value is; in this order for people.
FIELDS = {
    "speaker": "the name of who is first said to have said it; nothing: nobody is named",
    "kind": "what that speaker is: " + ", ".join(get_args(SpeakerKind)),
    "role": "its role",
    "speaks_for": "the institution it speaks for",
    "source": "the words that name the source; nothing: the outlet's own words, or no such link",
    "content": "the words of the claim, as they stand in the sentence; … where words between are left out",
    "polarity": "asserted or denied",
    "certainty": ", ".join(STATED_AS.values()),
    "figures": "the figures in it, as they stand in the sentence, parted by ;",
}
# Of a chain each link may be corrected by its place, the outermost first: *speaker.1*, *source.2*.
OF_A_LINK = ("speaker", "kind", "role", "speaks_for", "source")
_PLACED = re.compile(rf"({'|'.join(OF_A_LINK)})\.([1-9])")
GAP = "…"
_ALIKE = {one: f"[{re.escape(marks)}]" for marks in ("'‘’`´", '"“”„«»', "-‐‑–—") for one in marks}


class CannotCorrect(OnRecordError):
    """What somebody wants to put in place of a reading cannot be put there."""


def given(words: Iterable[str]) -> dict[str, str]:
    """Fields and values of *FIELD=VALUE*, each checked by itself; raises CannotCorrect."""
    found: dict[str, str] = {}
    for one in words:
        name, sign, value = one.partition("=")
        field = name.strip().lower()
        placed = _PLACED.fullmatch(field)
        plain = placed[1] if placed else field
        if not sign or plain not in FIELDS:
            raise CannotCorrect(f"“{one}” corrects nothing.", f"Write FIELD=VALUE with {', '.join(FIELDS)}.")
        if field in found:
            raise CannotCorrect(f"{field} is given twice.", "Give it once.")
        found[field] = _value(plain, " ".join(value.split()))
    for place in places_in(found):
        _check_link(of_link(found, place))
    return found


def places_in(fields: Iterable[str]) -> list[int]:
    """The places of the links that these fields are of; 0 for the origin, wherever it stands."""
    found = {int(placed[2]) for one in fields if (placed := _PLACED.fullmatch(one))}
    return sorted(found | ({0} if set(fields) & set(OF_A_LINK) else set()))


def of_link(fields: Mapping[str, str], place: int) -> dict[str, str]:
    """What is put of the link at this place, by plain names; 0 is the origin."""
    suffix = f".{place}" if place else ""
    return {name: fields[name + suffix] for name in OF_A_LINK if name + suffix in fields}


def _check_link(link: Mapping[str, str]) -> None:
    if "kind" in link and not link.get("speaker"):
        raise CannotCorrect("A kind alone names nobody.", "Give speaker=NAME with it.")
    if link.get("source") == "" and link.keys() & {"speaker", "role", "speaks_for"}:
        raise CannotCorrect("The outlet's own words have no speaker.", "Give either source= or speaker=NAME.")


def _value(field: str, value: str) -> str:
    if field == "certainty":
        return _one_of(field, value, {words: one for one, words in STATED_AS.items()} | _same(STATED_AS))
    if field == "polarity":
        return _one_of(field, value, _same(get_args(Polarity)))
    if field == "kind":
        return _one_of(field, value, _same(get_args(SpeakerKind)))
    if field == "content" and not value:
        raise CannotCorrect("A claim has words.", "If it is no claim at all: --reject.")
    return value


def _same(words: Iterable[str]) -> dict[str, str]:
    return {one: one for one in words}


def _one_of(field: str, value: str, known: Mapping[str, str]) -> str:
    if value.lower() not in known:
        raise CannotCorrect(f"{field} cannot be “{value}”.", f"It is one of {', '.join(known)}.")
    return known[value.lower()]


# -- words in a sentence -----------------------------------------------------------------------------


def placed(words: str, text: str, sentence: tuple[int, int]) -> Spans:
    """The characters of the text where the words stand in this sentence; raises CannotCorrect.

    Quotation marks, dashes and spaces may be of another kind; words left out are shown as ….
    """
    words = words.replace("...", GAP)
    whole = times(words, text, sentence)
    if whole or GAP not in words:
        return (_only(words, whole),)
    return _in_order([_only(one, times(one, text, sentence)) for one in map(str.strip, words.split(GAP))])


def times(words: str, text: str, sentence: tuple[int, int]) -> list[tuple[int, int]]:
    """Everywhere that the words stand in the sentence as whole words, with these capitals if with any."""
    pattern = r"\s+".join("".join(_ALIKE.get(sign, re.escape(sign)) for sign in one) for one in words.split())
    if not pattern:
        return []
    whole = rf"(?<!\w){pattern}(?!\w)" if words[0].isalnum() and words[-1].isalnum() else pattern
    exact = [found.span() for found in re.compile(whole).finditer(text, *sentence)]
    return exact or [found.span() for found in re.compile(whole, re.IGNORECASE).finditer(text, *sentence)]


def _only(words: str, found: Sequence[tuple[int, int]]) -> tuple[int, int]:
    if not found:
        raise CannotCorrect(f"“{words}” does not stand in the sentence.", "Copy the words from it.")
    if len(found) > 1:
        raise CannotCorrect(
            f"“{words}” stands there {len(found)} times.", "Give the words beside it as well."
        )
    return found[0]


def _in_order(spans: Sequence[tuple[int, int]]) -> Spans:
    if any(one[1] > other[0] for one, other in pairwise(spans)):
        raise CannotCorrect("The words do not stand in this order.", "Give them as the sentence does.")
    return tuple(spans)


def figures(words: str, text: str, sentence: tuple[int, int]) -> tuple[Quantity, ...]:
    """The figures in these words of the sentence, parted by semicolons; raises CannotCorrect."""
    found = [_figure(one.strip(), text, sentence) for one in words.split(";") if one.strip()]
    return tuple(sorted({one.span[0]: one for one in found}.values(), key=lambda one: one.span))


def _figure(words: str, text: str, sentence: tuple[int, int]) -> Quantity:
    [span] = placed(words, text, sentence)
    found = find_quantities(text, (span,))
    if len(found) != 1:
        told = "no figure is" if not found else f"{len(found)} figures are"
        raise CannotCorrect(f"In “{words}” {told} read.", "Give each figure with what it counts.")
    return found[0]
