"""What is near is found, what the linker ties comes first, and nothing is made of one word."""

import random

import pytest

from onrecord.links import outline
from onrecord.links.matching import matched
from onrecord.links.nearest import laid, nearest
from onrecord.measures.quantities import find_quantities
from onrecord.types import LinkableClaim

SAID = (
    "Forty goats escaped from the zoo at Orsk on Sunday.",
    "No goat escaped from the zoo at Orsk.",
    "Only twelve goats escaped from the zoo at Orsk on Sunday.",
    "The zoo at Orsk will sell its goats.",
    "The bridge at Marlow is open again.",
    "Wool prices fell in the north for the third year.",
)


def claim(place, words, article=None, polarity="asserted"):
    key = article or f"article{place}"
    return LinkableClaim(
        id=f"{key}/{place}", article=key, story=key, outlet="Echo", published="2026-03-01",
        content=words[:-1],
        sentence=words, context="", chain=(), polarity=polarity, certainty="certain",
        quantities=find_quantities(words[:-1], ((0, len(words) - 1),)), topic=words,
    )  # fmt: skip


def asked(words, polarity="asserted"):
    one = claim(0, words, "asked", polarity)
    return LinkableClaim(**{name: getattr(one, name) for name in one.__slots__} | {"published": None})


KNOWN = {place: claim(place, words) for place, words in enumerate(SAID)}


def found(words, polarity="asserted", among=KNOWN):
    one = asked(words, polarity)
    near = nearest(laid([outline(known) for known in among.values()]), outline(one), 60)
    keys = list(among)
    return matched(one, [keys[place] for place, _ in near], among)


@pytest.mark.parametrize(
    ("words", "key", "told"),
    [
        pytest.param("Forty goats escaped from Orsk's zoo.", 0, "may say the same as", id="the same"),
        pytest.param("Goats escaped from the zoo at Orsk on Sunday.", 1, "may stand against", id="denied"),
    ],
)
def test_what_the_linker_ties_comes_first_in_its_words(words, key, told):
    first = [one for one in found(words) if one.kind is not None]
    assert key in {one.key for one in first}
    assert next(one.words for one in first if one.key == key).startswith(told)
    assert found(words)[: len(first)] == first
    assert [one.score for one in first] == sorted((one.score for one in first), reverse=True)


def test_another_figure_is_told_as_such():
    among = {7: claim(7, "The fire at Orsk killed 40 people on Sunday.")}
    [one] = found("The fire at Orsk killed 55 people on Sunday.", among=among)
    assert (one.key, one.words) == (7, "may give another figure than")


def test_what_is_only_near_has_no_relation():
    [near] = [one for one in found("Forty goats escaped from the zoo at Orsk.") if one.key == 3]
    assert (near.kind, near.words) == (None, None)


@pytest.mark.parametrize("words", ["Penguins elected a pope.", "The zoo was quiet.", "Of the and."])
def test_one_word_in_common_is_nothing(words):
    assert found(words, among={4: KNOWN[4], 5: KNOWN[5]}) == []


def test_nothing_is_found_among_nothing():
    assert nearest(laid([]), outline(asked("Forty goats escaped.")), 60) == []


def test_nearest_is_what_the_formula_says_whatever_stands_around():
    """The score of a claim does not depend on the order in which claims are laid."""
    many = [f"{words[:-1]} number {n}." for n in range(20) for words in SAID]
    outlines = [outline(claim(n, words)) for n, words in enumerate(many)]
    mine = outline(asked("Forty goats escaped from the zoo at Orsk."))
    order = list(range(len(many)))
    random.Random(5).shuffle(order)
    one = {place: round(score, 9) for place, score in nearest(laid(outlines), mine, 200)}
    other = {
        order[place]: round(score, 9)
        for place, score in nearest(laid([outlines[n] for n in order]), mine, 200)
    }
    assert one == other
    scores = [score for _, score in nearest(laid(outlines), mine, 200)]
    assert scores == sorted(scores, reverse=True)
    assert len(nearest(laid(outlines), mine, 3)) == 3
