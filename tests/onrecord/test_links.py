import itertools
import random

import pytest

from onrecord.links import judge_pair, link_claims, propositions, terms
from onrecord.types import Attribution, LinkableClaim

CONTEXT = "The mine at Corvel collapsed on Tuesday after a night of rain. Rescue goes on at Corvel mine"


def party(name, kind="organization", **more):
    return Attribution((), (), name, kind, **more)


def nameless():
    return Attribution((), (), None, "anonymous")


def claim(
    key, content, *chain, outlet="Daily Pike", at="2024-03-06", polarity="asserted", context=CONTEXT, **more
):
    article = more.pop("article", f"article of {outlet}")
    return LinkableClaim(
        id=key,
        article=article,
        story=more.pop("story", article),
        outlet=outlet,
        published=at,
        content=content,
        sentence=more.pop("sentence", content + "."),
        context=context,
        chain=chain,
        polarity=polarity,
        certainty="certain",
        quantities=(),
        **more,
    )


def kind(a, b):
    link = judge_pair(a, b)
    return link and link.kind


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            "the mine was closed in 2019", "the mine was shut in 2019", "same", id="same act in other words"
        ),
        pytest.param("nine miners were killed", "Nine people died in the mine", "same", id="same figure"),
        pytest.param(
            "nine miners were killed", "12 miners were killed", "number_disagreement", id="other figure"
        ),
        pytest.param(
            "the mine was closed in 2019", "the mine was not closed in 2019", "denial", id="by its own words"
        ),
        pytest.param("nine miners were killed", "nine miners were rescued alive", None, id="other state"),
        pytest.param("nine miners were killed", "12 children were killed", None, id="other persons"),
        pytest.param("nine miners were killed", "the pumps were old", None, id="nothing in common"),
        pytest.param(
            "between 40 and 50 miners are missing", "45 miners are missing", None, id="within the range"
        ),
    ],
)
def test_two_claims_are_what_their_words_make_them(one, other, expected):
    assert kind(claim("a", one), claim("b", other)) == expected


def test_a_cue_of_denying_opposes():
    asserted = claim("a", "the company had ignored warnings about the pumps", party("Miners' Union"))
    denied = claim("b", "it had ignored warnings about the pumps", party("Corvel Coal"), polarity="denied")
    link = judge_pair(asserted, denied)
    assert (link.kind, link.a, link.b) == ("denial", "b", "a")


def test_the_same_count_on_a_later_day_is_an_update_by_the_later():
    first = claim("b", "nine miners were killed on Tuesday", at="2024-03-05")
    later = claim("a", "the number of miners killed has risen to 14", at="2024-03-07")
    link = judge_pair(first, later)
    assert (link.kind, link.a, link.b) == ("update", "a", "b")


def story():
    mayor = party("Ann Olm", "person", role="mayor of Corvel")
    return [
        claim("c1", "nine miners were killed", party("fire brigade"), outlet="Daily Pike"),
        claim(
            "c2",
            "Nine people died in the mine",
            party("Daily Pike", "outlet"),
            party("fire brigade"),
            outlet="Post",
        ),
        claim("c3", "12 miners were killed", party("Miners' Union"), outlet="Courier"),
        claim("c4", "the company ignored warnings about the pumps", nameless(), outlet="Post"),
        claim("c5", "Corvel Coal ignored warnings about the pumps", mayor, outlet="Courier"),
        claim(
            "c6",
            "it ignored warnings about the pumps",
            party("Corvel Coal"),
            outlet="Wire",
            polarity="denied",
        ),
        claim("c7", "the rain will go on", party("weather office"), outlet="Wire"),
    ]


def test_a_link_is_the_same_from_both_ends():
    for a, b in itertools.combinations(story(), 2):
        assert judge_pair(a, b) == judge_pair(b, a)


def test_linked_claims_share_two_terms():
    claims = story()
    linked = [(a, b) for a, b in itertools.combinations(claims, 2) if judge_pair(a, b)]
    assert linked
    assert all(len(terms(a) & terms(b)) >= 2 for a, b in linked)


def test_terms_are_bounded():
    long = claim("a", " ".join(f"word{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(300)))
    assert 0 < len(terms(long)) <= 24


def test_links_and_propositions_do_not_depend_on_order():
    expected = link_claims(story())
    for seed in range(5):
        assert link_claims(random.Random(seed).sample(story(), len(story()))) == expected


def test_every_claim_is_a_member_of_one_proposition():
    claims = story()
    _, groups = link_claims(claims)
    assert sorted(m.claim for g in groups for m in g.members) == [c.id for c in claims]
    assert all(g.key == min(m.claim for m in g.members) for g in groups)


def test_a_relay_adds_a_carrier_but_no_origin():
    _, groups = link_claims(story())
    deaths = next(g for g in groups if g.key == "c1")
    assert (deaths.carriers, deaths.origins, deaths.unknown_origins) == (
        ("Daily Pike", "Post"),
        ("fire brigade",),
        0,
    )


def test_who_denies_opposes_and_the_nameless_are_counted_apart():
    _, groups = link_claims(story())
    warnings = next(g for g in groups if g.key == "c4")
    assert {m.claim: m.stance for m in warnings.members} == {
        "c4": "supports",
        "c5": "supports",
        "c6": "opposes",
    }
    assert (warnings.origins, warnings.unknown_origins) == (("Ann Olm",), 1)


def test_a_reprint_adds_neither_carrier_nor_origin():
    claims = [
        claim("a", "the pumps were old", outlet="Wire", story="s", at="2024-03-05"),
        claim("b", "the pumps were old", outlet="Post", story="s", at="2024-03-06"),
    ]
    links, groups = link_claims(claims)
    assert [k.kind for k in links] == ["same"]
    assert (groups[0].carriers, groups[0].unknown_origins) == (("Wire",), 1)


def test_the_outlets_own_words_are_no_named_origin():
    (group,) = propositions([claim("a", "the pumps were old")], [])
    assert (group.carriers, group.origins, group.unknown_origins) == (("Daily Pike",), (), 1)
