import itertools
import json
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.english.stems import fold
from onrecord.links import (
    Shortlist,
    implied_links,
    judge_pair,
    link_claims,
    outline,
    plain_kind,
    propositions,
    terms,
)
from onrecord.links.features import WEAK, acts, features
from onrecord.links.parties import is_same_party, party_named
from onrecord.links.representation import represent
from onrecord.measures.quantities import find_quantities
from onrecord.types import Attribution, ClaimLink, LinkableClaim

CONTEXT = "The mine at Corvel collapsed on Tuesday after a night of rain. Rescue goes on at Corvel mine"
PLANT = "A fire tore through the Brackwater chemical plant in Dorn on Monday."
POLLS = "Voters in Lumeria went to the polls on Sunday. Opposition leader Tana Rusk claims fraud."
FACTORY = "Carmaker Ostwell plans to shut its Greyfield factory."
MARCH = "Crowds gathered in Maple Square in Teral on Saturday against the pension law."
BANK = "Customers of Norbank could not log in on Tuesday. Norbank blames an attack."
SHARED = Path(__file__).parents[2] / ".." / "shared"


def party(name, kind="organization", **more):
    return Attribution((), (), name, kind, **more)


def nameless():
    return Attribution((), (), None, "anonymous")


def claim(
    key, content, *chain, outlet="Daily Pike", at="2024-03-06", polarity="asserted", context=CONTEXT, **more
):
    article = more.pop("article", f"article {key} of {outlet}")
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
        quantities=more.pop("quantities", find_quantities(content, ((0, len(content)),))),
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


@pytest.mark.parametrize(
    ("event", "one", "other", "expected"),
    [
        (PLANT, "the fire started in a storage tank", "a storage tank was where the blaze broke out", "same"),
        (PLANT, "no toxic gas had been released", "toxic fumes had escaped from the plant", "denial"),
        (PLANT, "the plant failed three inspections", "the plant passed all its inspections", "contrary"),
        (PLANT, "four workers were killed", "Four employees died", "same"),
        (PLANT, "some 3,000 residents were evacuated", "3,000 people had to leave their homes", "same"),
        (PLANT, "some 3,000 residents were evacuated", "5,000 people were evacuated", "number_disagreement"),
        (PLANT, "Twelve people were taken to hospital", "twelve workers died", None),
        (PLANT, "the sprinklers did not work", "the sprinkler system had failed", "same"),
        (PLANT, "the company knew about the valve", "it knew nothing about the valve", "denial"),
        (POLLS, "the vote had been rigged", "the election was fraudulent", "same"),
        (POLLS, "the vote had been rigged", "there was no fraud", "denial"),
        (POLLS, "turnout was 61 percent", "turnout reached 61 per cent", "same"),
        (POLLS, "turnout was 61 percent", "turnout was only 48%", "number_disagreement"),
        (POLLS, "Imre Falk won 54 percent of the vote", "turnout was 54 percent", None),
        (POLLS, "Rusk would concede", "Rusk would not concede", "denial"),
        (FACTORY, "the factory will close in June", "The Greyfield plant is to shut in June", "same"),
        (FACTORY, "1,200 jobs will be lost", "about 1,200 workers would lose their jobs", "same"),
        (FACTORY, "1,200 jobs will be lost", "900 jobs are at risk", "number_disagreement"),
        (FACTORY, "there were no plans to close the factory", "the factory will close in June", "denial"),
        (FACTORY, "the factory lost 40 million crowns", "it got 40 million crowns in subsidies", None),
        (MARCH, "20,000 people took part", "the crowd numbered 20,000", "same"),
        (MARCH, "20,000 people took part", "the number of demonstrators was 7,000", "number_disagreement"),
        (MARCH, "police fired tear gas at the crowd", "officers used tear gas", "same"),
        (MARCH, "34 protesters were arrested", "police detained 34 demonstrators", "same"),
        (MARCH, "34 protesters were arrested", "34 officers were injured", None),
        (MARCH, "dozens of people were arrested", "34 people were arrested", None),
        (BANK, "hackers stole the data of 80,000 customers", "no customer data had been stolen", "denial"),
        (BANK, "hackers stole the data of 80,000 customers", "80,000 customers could not log in", None),
        (BANK, "the chairman resigned on Friday", "the chairman has stepped down", "same"),
        (BANK, "shares in Norbank rose by 3 percent", "Norbank shares fell by 3 percent", "contrary"),
        (
            BANK,
            "the attack began at 9:15 a.m. in Norbank",
            "at 10:40 a.m. the attack on Norbank began",
            "contrary",
        ),
        (BANK, "it was not clear who began the attack", "Zemland began the attack", None),
        (BANK, "engineers saw no trace of an attack", "there was an attack, with a trace", None),
    ],
    ids=lambda value: value[:40] if value else "no link",
)
def test_the_wordings_of_the_news_are_known(event, one, other, expected):
    a, b = (claim(k, t, outlet=k, context=event, topic=event) for k, t in (("a", one), ("b", other)))
    assert kind(a, b) == expected


SHORTENED = [
    "the men were identified as Capt. Osei Brandt and Maj. Ivo Lund",
    "the mine was sold to Sen. Tana Rusk of Corvel",
    "the seam was found near St. Agatha on the ridge above Corvel",
    "the drill was lent by Corvel Mining Co. and Lt. Noor Halden of the fire brigade",
    "it was opened by Gov. Mbeki Dube and Dr. Yuki Sato in the spring of that year",
    "the plan was drawn by Prof. Ana Duarte, who taught at Corvel",
]


@pytest.mark.parametrize("content", SHORTENED)
def test_what_stands_behind_a_shortened_title_is_compared_too(content):
    """The stop of *Maj.* ends no sentence: whoever differs behind it makes another statement."""
    known = {word.lower() for word in content.replace(".", "").split() if word[0].isupper()}
    own = frozenset().union(*(part.own for part in represent(claim("a", content))))
    folded = {fold(word) for word in known} - WEAK
    assert len(folded & own) >= len(folded) - 2  # *Co* and *St* say nothing
    assert kind(claim("a", content), claim("b", content)) == "same"


def test_two_who_are_named_behind_the_same_title_are_not_one():
    assert kind(claim("a", SHORTENED[0]), claim("b", "the valve was shut by Maj. Yuki Sato")) is None
    assert kind(claim("a", SHORTENED[1]), claim("b", "the mine was sold to Sen. Ana Duarte of Dorn")) is None


def test_other_events_are_not_linked():
    here = claim("a", "nine miners were killed", outlet="Post")
    there = claim("b", "12 miners were killed", outlet="Wire", context="A shaft gave way in Oster on Monday")
    assert kind(here, there) is None


def test_last_years_figures_are_not_linked():
    then = claim(
        "b", "12 miners were killed", sentence="In 1996 12 miners were killed in the same Corvel mine."
    )
    assert kind(claim("a", "nine miners were killed"), then) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("a first group of 300 miners came back", "2,000 miners came back", id="a part"),
        pytest.param("another four miners were killed", "a further six miners were killed", id="additions"),
        pytest.param("nine of the dead were children", "nine people were killed", id="a kind of them"),
        pytest.param("a mine that shut with the loss of nine lives was old", "12 were killed", id="aside"),
    ],
)
def test_a_part_is_never_set_against_a_total(one, other):
    assert kind(claim("a", one), claim("b", other)) is None


def test_a_bare_number_counts_what_stands_before_it():
    before = "An officer said on Tuesday that 10,000 Dornish soldiers had been sent to Corvel."
    first = claim("a", "10,000 Dornish soldiers had been sent to Corvel", nameless(), sentence=before)
    then = claim("b", "the number at 11,000", party("Ann Olm", "person"), context=before)
    assert kind(first, then) == "number_disagreement"


def test_a_party_that_corrects_its_figure_retracts_it():
    brigade = party("fire brigade")
    first = claim("a", "74 people were rescued alive on Tuesday", brigade, at="2024-03-05")
    only = "only 71 people had been rescued alive on Tuesday"
    later = claim(
        "b", only, brigade, at="2024-03-07", sentence=f"It corrected its first count and said {only}."
    )
    link = judge_pair(first, later)
    assert (link.kind, link.a, link.b, plain_kind(link)) == ("retraction", "b", "a", "number_disagreement")
    silent = judge_pair(first, replace(later, sentence=f"It said {only}."))
    assert (silent.kind, silent.a) == ("said_otherwise", "b")


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "Corvel Coal, which employs 260 miners, did not answer calls",
            "Corvel Coal employs 260 miners",
            id="a side clause",
        ),
        pytest.param(
            "If the pumps had run, nine miners would not have died at Corvel mine",
            "nine miners died at Corvel mine",
            id="what would have been",
        ),
        pytest.param(
            "It was possible that the pumps had failed and were not switched off",
            "the pumps were switched off",
            id="what is only possible",
        ),
        pytest.param("Rain does not switch off the pumps", "the pumps had been switched off", id="as a rule"),
        pytest.param(
            "it had no comment while the pumps were examined", "the pumps were examined", id="no comment"
        ),
    ],
)
def test_what_a_negation_does_not_reach_is_not_denied(one, other):
    assert kind(claim("a", one), claim("b", other)) in (None, "same")


def test_a_condition_repeats_no_fact():
    fact = claim("a", "two shafts in a row were dry")
    supposed = replace(claim("b", "miners return if two shafts in a row are dry"), certainty="conditional")
    assert kind(fact, supposed) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            "64 people were treated on Tuesday",
            "The number of people treated since Tuesday rose to 173, from 118 on Wednesday",
            "update",
            id="what a change came to",
        ),
        pytest.param(
            "Nine of them were in hospital",
            "the number of people treated in hospital rose to 173",
            None,
            id="some of them",
        ),
        pytest.param(
            "Samples taken at the shaft held 0.9 milligrams of arsenic a litre",
            "Those from the brook below the mine had fallen to 0.02 milligrams of arsenic a litre",
            None,
            id="a strength elsewhere",
        ),
    ],
)
def test_a_figure_of_another_day_or_place_is_no_disagreement(one, other, expected):
    first = claim("a", one, party("hospital"), at="2024-03-05", outlet="Post")
    then = claim("b", other, party("county"), at="2024-03-07")
    assert kind(first, then) == expected


def test_who_calls_his_own_word_wrong_retracts_it():
    chief = party("Ann Olm", "person")
    said = claim("b", "Nothing had left our mine", chief, at="2024-03-05")
    back = claim(
        "c", "I said on Tuesday that nothing had left our mine. That was wrong", chief, at="2024-03-07"
    )
    later = claim("a", "Nothing had left the mine", chief, at="2024-03-08", outlet="Post")
    links = [judge_pair(said, back), judge_pair(later, back)]
    assert [(link.kind, link.a, link.b) for link in links] == [
        ("retraction", "c", "b"),
        ("retraction", "c", "a"),
    ]


def test_who_disputes_a_figure_disputes_no_praise():
    before = "The survey of Corvel mine found that the new pumps had cut the dust by 85 per cent."
    disputed = claim("a", "that figure", party("Ann Olm", "person"), polarity="denied", context=before)
    assert kind(disputed, claim("b", "the survey of the new pumps was the best of its kind")) is None
    assert kind(disputed, claim("c", "the new pumps had cut the dust by 85 per cent")) == "denial"


def test_a_withdrawal_takes_back_whenever_the_word_was_printed():
    chief = party("Ann Olm", "person")
    back = "She withdrew her denial that any water had left the Corvel mine."
    withdrawn = claim("a", "any water had left the Corvel mine", chief, sentence=back)
    printed = claim("b", "Nothing had left the Corvel mine", chief, at="2024-03-08", outlet="Post")
    link = judge_pair(withdrawn, printed)
    assert (link.kind, link.a, link.b) == ("retraction", "a", "b")


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


def shortlisted(claims):
    found = Shortlist()
    for number, one in enumerate(claims):
        found.add(number, outline(one))
    return set(found.pairs(range(len(claims))))


def shuffled_story():
    """The story's claims, and others made of their words: alike in part, as unlike claims are."""
    chance = random.Random(5)
    words = " ".join(one.content for one in story()).split()
    made = (claim(f"m{n}", " ".join(chance.sample(words, 5)), party("coastguard")) for n in range(150))
    return [*story(), *made]


def test_every_linked_pair_is_shortlisted():
    claims = shuffled_story()
    pairs = itertools.combinations(range(len(claims)), 2)
    linked = {(i, j) for i, j in pairs if judge_pair(claims[i], claims[j])}
    assert len(linked) > 200
    assert linked <= shortlisted(claims)


def test_of_unlike_claims_few_are_shortlisted():
    claims = shuffled_story()
    assert len(shortlisted(claims)) < len(claims) ** 2 / 4


def test_a_claim_is_shortlisted_by_its_last_outline_alone():
    first, second, *_ = claims = story()
    found = Shortlist()
    for number, one in enumerate(claims[:2]):
        found.add(number, outline(one))
    assert found.pairs([0]) == ([(0, 1)] if judge_pair(first, second) else [])
    found.add(1, outline(claim("x", "nothing at all of this kind", party("weather office"))))
    assert found.pairs([0]) == found.pairs([1]) == []


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


@pytest.mark.parametrize(
    ("dates", "carriers"),
    [
        pytest.param(("2024-03-05", "2024-03-06"), ("Wire",), id="days"),
        pytest.param(("2024-03-05T09:00:00+01:00", "2024-03-05T09:30:00+00:00"), ("Wire",), id="clocks"),
        pytest.param(("2024-03-05T08:30:00+00:00", "2024-03-05T09:00:00+01:00"), ("Post",), id="two zones"),
        pytest.param(("2024-03-05", "2024-03-05"), ("Post or Wire",), id="one day"),
        pytest.param(("2024-03-05", "2024-03-05T23:00:00+00:00"), ("Post or Wire",), id="a day and a clock"),
        pytest.param(("2024-03-05T00:01:00+00:00", "2024-03-05"), ("Post or Wire",), id="a clock and a day"),
        pytest.param(("2024-03-05", None), ("Post or Wire",), id="undated"),
    ],
)
def test_of_one_text_nobody_is_first_whose_order_is_not_known(dates, carriers):
    claims = [
        claim("a", "the pumps were old", outlet="Wire", story="s", at=dates[0]),
        claim("b", "the pumps were old", outlet="Post", story="s", at=dates[1]),
    ]
    (group,) = link_claims(claims)[1]
    assert group.carriers == carriers


def test_the_outlets_own_words_are_no_named_origin():
    (group,) = propositions([claim("a", "the pumps were old")], [])
    assert (group.carriers, group.origins, group.unknown_origins) == (("Daily Pike",), (), 1)


def test_satire_and_what_was_paid_for_are_no_origins():
    told = party("Ilse Dahl", "person")
    made_up = claim(
        "b", "the pumps were old", party("Bo Reed", "person"), outlet="Gull", is_independent=False
    )
    paid = claim("c", "the pumps were old", outlet="Pumps & Sons", is_independent=False)
    claims = [claim("a", "the pumps were old", told, outlet="Post"), made_up, paid]
    (group,) = link_claims(claims)[1]
    assert (group.origins, group.unknown_origins) == (("Ilse Dahl",), 0)
    assert group.carriers == ("Gull", "Post", "Pumps & Sons")


def test_a_commander_and_the_service_she_speaks_for_are_one_party():
    by_name = party("Ilse Dahl", "person", role="coastguard commander")
    claims = [
        claim("a", "nine miners were killed", by_name, outlet="Wire"),
        claim("b", "nine people died", party("the coastguard"), outlet="Post"),
        claim(
            "c", "nine miners were killed", party("Dahl", "person", speaks_for="coastguard"), outlet="Echo"
        ),
    ]
    (group,) = link_claims(claims)[1]
    assert len(group.origins) == 1
    assert group.carriers == ("Echo", "Post", "Wire")


def test_a_broad_denial_does_not_make_one_claim_of_all_it_denies():
    claims = [
        claim("a", "Dorn sent soldiers to Corvel", nameless(), outlet="Post"),
        claim("b", "Dorn sent pilots to Corvel", nameless(), outlet="Courier"),
        claim("c", "Dorn had not sent soldiers or pilots to Corvel", party("Dorn"), outlet="Wire"),
    ]
    links = [ClaimLink("denial", "c", "a", 0.8, "test"), ClaimLink("denial", "c", "b", 0.7, "test")]
    groups = propositions(claims, links)
    assert [[m.claim for m in g.members] for g in groups] == [["a", "c"], ["b"]]


# Of eight claims each is linked with the next, and the first and the last have nothing in common.
DRIFTING = (
    "the pumps were old",
    "rust had eaten the pumps",
    "rust came from salt in the shaft",
    "salt was stored near the shaft",
    "a lorry brought the salt store down",
    "the lorry had lost its brakes",
    "brakes are made in Teral",
    "Teral votes on Sunday",
)


def chained(contents, **more):
    keys = "abcdefgh"[: len(contents)]
    claims = [claim(k, content, outlet=k, **more) for k, content in zip(keys, contents, strict=True)]
    return claims, [ClaimLink("same", a, b, 0.7, "test") for a, b in itertools.pairwise(keys)]


def members(claims, links):
    return [{m.claim for m in group.members} for group in propositions(claims, links)]


def test_a_chain_of_likeness_is_cut():
    assert len(members(*chained(DRIFTING))) > 1


NEAR_ON_AVERAGE = [
    (
        "Okafor will leave the harbour board in June",
        "the chair Okafor leaves the harbour board this June",
        "Okafor told the crew that he leaves the board",
        "Okafor leaves the board, he told a crowd at the pier",
    ),
    (
        "the minister Salgado sold the Corvel rail yard",
        "Salgado sold the rail yard of Corvel in secret",
        "Salgado, who is a minister, has sold the rail yard",
        "the rail yard was sold by Salgado, who never asked the council of Corvel",
    ),
    (
        "Haddad praised the keepers of the Corvel zoo",
        "the keepers of the zoo were praised by Haddad",
        "the zoo keepers were praised by Haddad in a letter",
        "the keepers of the Corvel zoo were praised, and it was Haddad who did it",
    ),
]


@pytest.mark.parametrize("contents", NEAR_ON_AVERAGE)
def test_claims_that_are_near_on_average_are_one_though_few_of_their_pairs_are_linked(contents):
    claims, links = chained(contents)
    assert members(claims, links) == [set("abcd")]
    few = [link for link in links if link.a != "b"]
    assert members(claims, few) == [{"a", "b"}, {"c", "d"}]


UNLIKE_ON_AVERAGE = [
    "a crowd at the pier told of a crane",
    "Okafor does not leave the harbour board",
    "if Okafor leaves the harbour board, the pier closes",
    "nobody knows whether Okafor leaves the harbour board",
]


NAMES = [
    "they bathed below Orr Falls on the way home",
    "the tents of the Red Cross stood in the yard",
    "the singers of Beats Parade are from the north",
    "Rise Bank lends to the fishers of the coast",
    "a walk from Shut Lane to the sea",
    "the novel by Ann Close is set in a mill",
    "he lives in Gunner Drowned Lane by the sea",
    "the Drop Gallery is in the yard of the mill",
    "the farm lies between Killing Moor and the sea",
    "he leads the choir of Win Harbour, a town in the north",
]
DONE = [
    "the water falls on the road below Orr",
    "the guards crossed the yard of the mill in Dorn",
    "Beats of a drum woke the north of the town",
    "the bank raised what the fishers pay",
    "Shut the gate, he told the crew of the boat",
    "a crew from Dorn closed the mill",
    "Drowned Captain Orr was found by two fishers of the coast",
    "Dorn Mill Burns Down After Attack",
    "Frost Kills Vines Of Orr Valley",
    "Killed by frost, the vines of the valley were pulled out",
]


@pytest.mark.parametrize(("content", "is_done"), [*((n, False) for n in NAMES), *((d, True) for d in DONE)])
def test_a_word_of_a_name_names_no_act(content, is_done):
    assert bool(acts(features(content))) == is_done


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Salgado sold the rail yard", "nobody can tell whether Salgado sold the rail yard"),
        ("the council closes the Corvel quay", "if the council closes the Corvel quay, the fishers will sue"),
        ("Nwosu was paid by the mill", "she wondered why Nwosu was paid by the mill"),
        ("Haddad has fired the keepers", "it remains to be seen whether Haddad has fired the keepers"),
    ],
)
def test_what_is_left_open_is_not_the_same_as_what_is_so(one, other):
    assert judge_pair(claim("a", one, outlet="Post"), claim("b", other, outlet="Wire")) is None
    both = judge_pair(claim("a", other, outlet="Post"), claim("b", other, outlet="Wire"))
    assert both is not None
    assert both.kind == "same"


@pytest.mark.parametrize("content", UNLIKE_ON_AVERAGE)
def test_a_claim_that_is_linked_to_one_of_many_and_unlike_the_others_stays_apart(content):
    claims, links = chained([*NEAR_ON_AVERAGE[0][:3], content])
    assert members(claims, links) == [set("abc"), {"d"}]


@pytest.mark.parametrize("kind", [None, "contrary", "number_disagreement", "update"])
def test_claims_that_nothing_joins_to_it_change_nothing_of_a_proposition(kind):
    one = claim("a", "the pumps were old", party("Ann Olm", "person"))
    elsewhere = claim("z", "the ferry was late", party("Captain Ann Olm", "person", role="pilot"))
    links = [] if kind is None else [ClaimLink(kind, "a", "z", 0.7, "test")]
    apart = [*propositions([one], []), *propositions([elsewhere], [])]
    assert propositions([one, elsewhere], links) == apart


def test_what_is_told_of_a_person_counts_also_where_the_chain_to_it_is_cut():
    claims, links = chained(DRIFTING)
    olm, pilot = party("Ann Olm", "person"), party("Captain Ann Olm", "person", role="pilot")
    told = [replace(one, chain=(pilot if one.id == "h" else olm,)) for one in claims]
    first, *_, last = propositions(told, links)
    assert ["h" in {m.claim for m in group.members} for group in (first, last)] == [False, True]
    assert first.origins == last.origins == ("Captain Ann Olm",)


def test_implied_links_are_new_pairs_only():
    links, groups = link_claims(story())
    judged = [link for link in links if link.reason != "by_proposition"]
    implied = implied_links(judged, groups)
    known = {frozenset((k.a, k.b)) for k in judged}
    assert all(frozenset((k.a, k.b)) not in known for k in implied)


WORDS = """nine 12 1,200 percent % killed not never the Corvel mine was wrong between and 40 to first
    group : 1.2.3 report that is $ million – . ; on Monday 2016 in dozen at 3:05 p.m. º ٣ it its people
    were denied no"""
words = st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join)


@given(one=words, other=words, polarity=st.sampled_from(["asserted", "denied"]))
def test_any_words_can_be_judged_from_both_ends(one, other, polarity):
    a, b = claim("a", one, party("Corvel")), claim("b", other, nameless(), polarity=polarity)
    link = judge_pair(a, b)
    assert link == judge_pair(b, a)
    assert link is None or (0 < link.score <= 1 and {link.a, link.b} == {"a", "b"})


@pytest.mark.process
@pytest.mark.skipif(not SHARED.exists(), reason="the annotated stories are not beside this repository")
@pytest.mark.parametrize("name", ["ferry", "border"])
def test_lures_of_the_annotated_stories_are_hardly_linked(name):
    benchmark = Path(__file__).parents[2] / "benchmarks" / "eval_links.py"
    command = [sys.executable, str(benchmark), "--gold", str(SHARED / "stories" / f"{name}.json")]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures = {line.split()[0]: json.loads(line[20:]) for line in printed.splitlines() if "{" in line}
    assert figures["lures"]["linked"] <= 5
    assert all(figures[k]["f1"] >= 70 for k in ("same", "denial", "number_disagreement", "update"))


@pytest.mark.parametrize("body", ["airline", "museum", "regulator", "embassy", "bank", "service"])
def test_a_body_by_its_last_word_is_the_one_with_a_longer_name_and_two_named_ones_are_two(body):
    short, one, other = (party_named(name) for name in (body, f"Dorn {body}", f"Teral {body}"))
    assert is_same_party(short, one)
    assert is_same_party(short, other)
    assert not is_same_party(one, other)


@pytest.mark.parametrize("part", ["government", "defence ministry", "cabinet", "armed forces"])
def test_a_part_of_a_state_is_the_state(part):
    assert is_same_party(party_named("Lumeria"), party_named(f"Lumerian {part}"))
    assert not is_same_party(party_named("Lumeria"), party_named(f"Vesmark {part}"))
