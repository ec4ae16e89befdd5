"""How likely a claim and the name of its origin are right: laws that any refitted weights must keep."""

import pytest

from onrecord.claims import extract
from onrecord.qualify.confidence import chance, weights
from onrecord.qualify.traits import by_sentence, name_traits_of, traits_of
from onrecord.types import ArticleText
from onrecord.unasked import SURE_NAME

STORY = (
    "Harbour master Noor Halden said the northern pier had been closed since Tuesday. The pier, built in "
    "1931, carries 40 lorries a day.\n\n"
    "“We will not reopen it before the beams are tested,” Halden said. She said the tests could take three "
    "weeks.\n\nAccording to a letter from the port board, two beams are cracked. Critics called it a stunt; "
    "the board denied that it had known of the cracks, the Tarn Courier reported.\n\n"
    "Osei Brandt and the Union of Pilots said the board had been warned."
)


@pytest.fixture(scope="module")
def claims():
    found = extract(ArticleText("story", STORY)).claims
    assert len(found) > 7
    return found


def named(claims, source):
    return next(c for c in claims if c.chain and [STORY[s:e] for s, e in c.chain[-1].source] == [source])


def test_each_claim_has_a_chance_and_each_named_origin_one_of_its_own(claims):
    for claim in claims:
        assert 0 < claim.confidence < 1
        has_name = bool(claim.chain) and claim.chain[-1].speaker is not None
        assert (claim.name_confidence is not None) == has_name


def test_a_name_that_the_source_holds_is_surer_than_one_behind_a_pronoun_and_than_one_of_two(claims):
    written, she, joined = (
        named(claims, source).name_confidence
        for source in ("Halden", "She", "Osei Brandt and the Union of Pilots")
    )
    assert written >= SURE_NAME > max(she, joined)


def test_what_is_said_of_a_claim_does_not_hang_on_what_else_is_read_in_the_same_run(claims):
    from onrecord.claims import extract_many

    other = ArticleText("other", "Rain fell on Dorn. Ivo Marsh said it would go on.")
    together = extract_many([other, ArticleText("story", STORY), other])[1].claims
    assert [(c.confidence, c.name_confidence) for c in together] == [
        (c.confidence, c.name_confidence) for c in claims
    ]


def test_the_weights_are_those_of_traits_that_claims_can_have(claims):
    here = by_sentence(claims)
    met = {"claim": set(), "name": set()}
    for claim in claims:
        others = [one for one in here[claim.sentence[0]] if one is not claim]
        met["claim"] |= traits_of(claim, STORY, others).keys()
        met["name"] |= name_traits_of(claim, STORY).keys()
    assert met["claim"] & weights()["claim"].keys() >= {
        "constant",
        "kind person",
        "quotation direct",
        "brief",
    }
    assert met["name"] & weights()["name"].keys() >= {"kind person", "name written", "name by pronoun"}


def test_more_weight_on_a_trait_makes_a_claim_likelier():
    assert chance({"constant": 1, "named": 1}, {"constant": 0.2, "named": 0.5}) > chance(
        {"constant": 1}, {"constant": 0.2, "named": 0.5}
    )
    assert chance({}, {}) == 0.5
