"""What is no quarrel: sentences that look like one, in twenty wordings a kind, and the few that are."""

from dataclasses import replace

import pytest

from onrecord.linkgrounds import GROUNDS, ground_of
from onrecord.links import judge_pair, link_claims
from onrecord.links.falsehoods import is_called_false, is_doubted, is_marked_false, takes_back
from onrecord.links.shown import shown_unasked
from onrecord.linktypes import BY_KIND, kinds_of
from onrecord.types import ClaimLink
from tests.onrecord.test_links import claim, nameless, party

TOWN = "A flood struck Dorn in Lumeria on Monday. The Lumerian rescue office counts the losses of Dorn."
OLM, TARN = party("Ann Olm", "person"), party("Ivo Tarn", "person")
DISPUTES = set(kinds_of(dispute=True))


def said(key, content, *chain, **more):
    return claim(key, content, *chain, context=TOWN, topic=TOWN, outlet=f"Outlet {key}", **more)


def kind(one, other, *chains, **more):
    first, second = chains or (OLM, TARN)
    link = judge_pair(said("a", one, first, **more), said("b", other, second))
    return link and link.kind


# -- figures -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("4.5m people had left Dorn", "4.5 million people had left Dorn"),
        ("turnout in Dorn was 10%", "turnout in Dorn was 10 percent"),
        ("turnout in Dorn was 10 per cent", "turnout in Dorn was ten percent"),
        ("2k people were evacuated from Dorn", "2,000 people were evacuated from Dorn"),
        ("half a million people had left Dorn", "500,000 people had left Dorn"),
        ("the flood cost Dorn $3.2bn", "the flood cost Dorn 3.2 billion dollars"),
        ("the flood cost Dorn $3.2 billion", "the flood cost Dorn $3,200 million"),
        ("a dozen people were killed in Dorn", "12 people were killed in Dorn"),
        ("two dozen people were killed in Dorn", "24 people were killed in Dorn"),
        ("1.5tn crowns were lost in Dorn", "1.5 trillion crowns were lost in Dorn"),
        ("20-30 people were killed in Dorn", "20 to 30 people were killed in Dorn"),
        ("between 20 and 30 people were killed in Dorn", "25 people were killed in Dorn"),
        ("as many as 30 people were killed in Dorn", "28 people were killed in Dorn"),
        ("tens of thousands of people were evacuated from Dorn", "40,000 people were evacuated from Dorn"),
        ("a third of the houses in Dorn were damaged", "33 per cent of the houses in Dorn were damaged"),
        ("more than 100 people were killed in Dorn", "112 people were killed in Dorn"),
        ("nearly 50 people were killed in Dorn", "49 people were killed in Dorn"),
        ("a 10,000-strong crowd marched in Dorn", "10,000 people marched in Dorn"),
        ("one hundred and twenty people were killed in Dorn", "120 people were killed in Dorn"),
        ("£1m was paid to Dorn", "1 million pounds was paid to Dorn"),
        ("1.2 million people had left Dorn", "1,200,000 people had left Dorn"),
        ("a quarter of the town of Dorn was flooded", "25% of the town of Dorn was flooded"),
        ("up to 40 people were killed in Dorn", "36 people were killed in Dorn"),
        ("at least 40 people were killed in Dorn", "46 people were killed in Dorn"),
        ("some 5,000 houses were damaged in Dorn", "five thousand houses were damaged in Dorn"),
    ],
)
def test_equal_figures_written_otherwise_never_differ(one, other):
    assert kind(one, other) not in DISPUTES | {"update"}
    assert kind(other, one, OLM, OLM) not in DISPUTES | {"update"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("in 1998 the dam at Dorn had cracked", "in 2004 the dam at Dorn had cracked"),
        ("the dam at Dorn cracked on 12 May", "the dam at Dorn cracked on 14 May"),
        ("the 45-year-old keeper of Dorn drowned", "the 54-year-old keeper of Dorn drowned"),
        ("the keeper of Dorn, aged 45, drowned", "the keeper of Dorn, 54, drowned"),
        ("it paid £100 for one boat in Dorn", "it paid £204.98 for another boat in Dorn"),
        ("12 boats were lost in Dorn", "20 cars were lost in Dorn"),
        ("Olm got 31 per cent of the vote in Dorn", "Tarn got 45 per cent of the vote in Dorn"),
        ("shares of Norrick fell 3 per cent in Dorn", "shares of Vell fell 5 per cent in Dorn"),
        ("the bridge in Dorn is 300 metres long", "the bridge in Dorn is 20 metres wide"),
        ("the firm employs 300 people in Dorn", "the firm laid off 40 people in Dorn"),
        ("the flood killed 12 people in Dorn", "the flood killed 20 cows in Dorn"),
        ("the school of Dorn lost 3 teachers", "the clinic of Dorn lost 5 nurses"),
        ("the mill in Dorn sold 40 tonnes of flour", "the mill in Dorn burnt 12 tonnes of coal"),
        ("26 per cent of the staff in Dorn will go", "2 per cent of the shares in Dorn were sold"),
        ("Adeyemi paid 400 crowns in Dorn", "Nakamura paid 900 crowns in Dorn"),
        ("the second boat in Dorn carried 30 people", "the boat in Dorn carried 12 people"),
    ],
)
def test_figures_of_other_things_never_differ(one, other):
    assert kind(one, other) not in DISPUTES


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 people were killed in Dorn", "20 people were killed in Dorn"),
        ("4.5m people had left Dorn", "5.5 million people had left Dorn"),
        ("turnout in Dorn was 10%", "turnout in Dorn was 14 percent"),
        ("the flood cost Dorn $3.2bn", "the flood cost Dorn $5 billion"),
        ("a dozen people were killed in Dorn", "30 people were killed in Dorn"),
        ("more than 100 people were killed in Dorn", "60 people were killed in Dorn"),
    ],
)
def test_unequal_figures_of_one_thing_differ(one, other):
    assert kind(one, other) == "number_disagreement"


def test_who_agrees_on_one_odd_figure_differs_in_none():
    one = said("a", "the firm lays off 26% of its 430,000 workers, or 111,800 people, in Dorn", OLM)
    other = said("b", "26% of the workers are laid off, so that 111,800 people of Dorn lose their jobs", TARN)
    link = judge_pair(one, other)
    assert link is None or link.kind == "same"


# -- denials -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "she would not stand again amid claims that she bullied the clerks of Dorn",
            "she bullied the clerks of Dorn",
        ),
        (
            "Orr lied to the court of Dorn, and nothing happened to him",
            "both Orr and Vell lied to the court of Dorn",
        ),
        ("the mayor, who has never been to Dorn, praised the dam", "the mayor praised the dam of Dorn"),
        ("the bridge of Dorn held, but the road did not", "the bridge of Dorn held in the flood"),
        (
            "the council of Dorn approved the wall because no other plan was ready",
            "the council of Dorn approved the wall",
        ),
        ("not only the mill but the school of Dorn burnt", "the mill and the school of Dorn burnt"),
        (
            "police in Dorn shut the road although nobody had asked them",
            "police in Dorn shut the road on Monday",
        ),
        ("the crowd in Dorn chanted 'Never again' at the gate", "the crowd in Dorn chanted at the gate"),
        ("the dam of Dorn broke, which nobody had foreseen", "the dam of Dorn broke on Monday"),
        ("Haddad left Dorn when no train ran", "Haddad left Dorn by car"),
    ],
)
def test_a_negation_turns_its_own_clause_and_no_other(one, other):
    assert kind(one, other) not in DISPUTES


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No, the dam of Dorn was not blown up", "the dam of Dorn was blown up"),
        ("Despite rumours, the dam of Dorn was not blown up", "the dam of Dorn was blown up"),
        ("Hoax: the dam of Dorn was not blown up", "the dam of Dorn was blown up"),
        ("Fake news: the dam of Dorn was blown up", "the dam of Dorn was blown up"),
        (
            "the report that the dam of Dorn was blown up is false, it was not blown up",
            "the dam of Dorn was blown up",
        ),
        ("contrary to reports, Okafor has not sold the mill of Dorn", "Okafor has sold the mill of Dorn"),
        ("No. Okafor did not sell the mill of Dorn", "Okafor did sell the mill of Dorn"),
        ("the claim that Okafor sold the mill of Dorn is nonsense", "Okafor sold the mill of Dorn"),
        ("reports that Okafor sold the mill of Dorn are baseless", "Okafor sold the mill of Dorn"),
    ],
)
def test_a_second_denying_word_never_makes_a_denial_the_same(one, other):
    assert kind(one, other) in (None, "denial", "contrary")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "the town has withdrawn from the pact on the dam of Dorn",
            "the town joined the pact on the dam of Dorn",
        ),
        ("Vell pulled out of the deal for the mill of Dorn", "Vell signed the deal for the mill of Dorn"),
        ("the council scrapped the plan for a wall in Dorn", "the council has a plan for a wall in Dorn"),
        ("the court reversed the ban on boats in Dorn", "the court ordered the ban on boats in Dorn"),
        ("the fair of Dorn was called off in June", "the fair of Dorn opens in June"),
        (
            "Sato abandoned the building of a hotel in Dorn",
            "Sato goes on with the building of a hotel in Dorn",
        ),
        ("parliament repealed the tax on boats in Dorn", "parliament passed the tax on boats in Dorn"),
    ],
)
def test_what_was_undone_is_not_the_same(one, other):
    assert kind(one, other) != "same"


def test_a_denial_by_cue_and_a_denial_in_words_are_denials():
    assert kind("the dam of Dorn had cracked", "the dam of Dorn had not cracked") == "denial"
    denied = said("a", "the dam of Dorn had cracked", OLM, polarity="denied")
    assert judge_pair(denied, said("b", "the dam of Dorn had cracked", TARN)).kind == "denial"


def test_a_short_denial_opposes_what_is_told_at_length():
    told = "soldiers of Lumeria crossed into Dorn at dawn on Monday and fired on a guard post"
    assert kind("no soldier had crossed into Dorn", told) == "denial"


def test_a_denied_denial_is_neither_the_same_nor_a_denial_of_what_it_grants():
    granted = said("a", "the dam of Dorn had not cracked", OLM, polarity="denied")
    assert judge_pair(granted, said("b", "the dam of Dorn had cracked", TARN)) is None
    assert judge_pair(granted, said("b", "the dam of Dorn had not cracked", TARN)).kind == "denial"


def test_what_an_article_tells_of_a_hoax_repeats_nobody():
    told = said("a", "a bear ate the ferryman of Dorn", nameless())
    hoax = replace(told, topic="No bear in Dorn: how a hoax went round. " + TOWN)
    believed = said("b", "a bear ate the ferryman of Dorn", nameless())
    assert judge_pair(told, believed).kind == "same"
    assert judge_pair(hoax, believed) is None


def test_what_is_told_only_to_be_denied_repeats_nobody():
    told = said(
        "a",
        "the ferryman of Dorn was eaten",
        nameless(),
        sentence="The harbour office denies claims that the ferryman of Dorn was eaten.",
    )
    assert judge_pair(told, said("b", "the ferryman of Dorn was eaten", TARN)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the rumours that the mill closes are “totally ludicrous”", True),
        ("Reports that the dam had cracked are false", True),
        ("it was a hoax", True),
        ("This is simply not true", True),
        ("there is no truth in the claim that he paid", True),
        ("any suggestion of a deal is nonsense", True),
        ("the figure of 74 she gave was wrong", True),
        ("he claims the film is fake", False),
        ("Brandt claims that the photo is a hoax", False),
        ("the passport was false", False),
        ("she was wrong to shut the school", False),
        ("a false alarm emptied the hall", False),
    ],
)
def test_only_what_carries_a_claim_is_called_false(text, expected):
    assert is_called_false(text) is expected


@pytest.mark.parametrize("text", ["No, it did not", "Fake: the bear", "Despite media reports, he stays"])
def test_opening_words_mark_a_denial(text):
    assert is_marked_false(text)


@pytest.mark.parametrize("text", ["No bridge was hit", "Noor spoke", "False teeth were found", "Wrong way"])
def test_other_openings_mark_none(text):
    assert not is_marked_false(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The story turned out to be a hoax.", True),
        ("How a false report spread", True),
        ("Three men with false passports were held", False),
        ("She pleaded guilty to making false statements", False),
    ],
)
def test_an_article_doubts_a_story_only_where_it_says_so(text, expected):
    assert is_doubted(text) is expected


# -- one party, two words --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the dam of Dorn had cracked", "the dam of Dorn had not cracked"),
        ("nothing had left the mill of Dorn", "water had left the mill of Dorn"),
        (
            "74 people were rescued alive in Dorn on Tuesday",
            "71 people were rescued alive in Dorn on Tuesday",
        ),
        ("Rusk would concede Dorn", "Rusk would not concede Dorn"),
    ],
)
def test_who_says_otherwise_takes_nothing_back(one, other):
    assert kind(one, other, OLM, OLM) in ("said_otherwise", None)


def test_what_is_said_otherwise_is_shown_only_where_all_is_asked_for():
    assert not BY_KIND["said_otherwise"].is_shown
    assert "said_otherwise" not in kinds_of(dispute=True, shown=True)
    assert not BY_KIND["said_otherwise"].joins


@pytest.mark.parametrize(
    "sentence",
    [
        "She withdrew her denial that the dam of Dorn had cracked.",
        "She took back her earlier statement and said that the dam of Dorn had cracked.",
        "She apologised for her claim, and said that the dam of Dorn had cracked.",
        "She corrected her account: the dam of Dorn had cracked.",
        "“I was wrong: the dam of Dorn had cracked,” she said.",
        "She no longer stands by her assertion, and said that the dam of Dorn had cracked.",
        "Retracting his first report, he said the dam of Dorn had cracked.",
    ],
)
def test_words_that_take_back_make_a_retraction(sentence):
    assert takes_back(sentence)
    back = said("b", "the dam of Dorn had cracked", OLM, sentence=sentence, at="2024-03-08")
    link = judge_pair(said("a", "the dam of Dorn had not cracked", OLM), back)
    assert (link.kind, link.a) == ("retraction", "b")


@pytest.mark.parametrize(
    "sentence",
    [
        "The army withdrew its troops from Dorn.",
        "He corrected the course of the ship.",
        "They took back the town of Dorn.",
        "She was wrong to shut the school.",
        "The firm recalled a toy and revised its plan for Dorn.",
        "He apologised for the delay.",
    ],
)
def test_other_withdrawals_take_no_word_back(sentence):
    assert not takes_back(sentence)


# -- one sentence, one article -----------------------------------------------------------------------


def inside(key, content, *chain, at, **more):
    return replace(said(key, content, *chain, **more), article="one article", at=at)


def test_claims_of_one_sentence_are_never_linked():
    outer = inside("a", "Olm told the court that the dam of Dorn had cracked", at=(0, 60))
    inner = inside("b", "the dam of Dorn had cracked", OLM, at=(0, 60))
    overlapping = inside("c", "the dam of Dorn had cracked. It leaked", OLM, at=(40, 90))
    assert judge_pair(outer, inner) is None
    assert judge_pair(inner, overlapping) is None


def test_two_named_parties_may_deny_inside_a_sentence():
    one = inside("a", "the dam of Dorn had cracked", OLM, at=(0, 60))
    other = inside("b", "the dam of Dorn had cracked", TARN, at=(0, 60), polarity="denied")
    assert judge_pair(one, other).kind == "denial"
    assert judge_pair(replace(one, chain=(nameless(),)), other) is None
    assert judge_pair(replace(one, chain=(TARN,)), other) is None


def test_inside_an_article_only_two_named_parties_disagree():
    one = inside("a", "the dam of Dorn had cracked", OLM, at=(0, 60))
    other = inside("b", "the dam of Dorn had not cracked", TARN, at=(200, 260))
    assert judge_pair(one, other).kind == "denial"
    assert judge_pair(replace(one, chain=()), other) is None
    figures = [
        inside("a", "12 people were killed in Dorn", at=(0, 60)),
        inside("b", "20 people were killed in Dorn", OLM, at=(200, 260)),
    ]
    assert judge_pair(*figures) is None


def test_implied_links_keep_out_of_sentences_too():
    claims = [
        inside("a", "the dam of Dorn had cracked", OLM, at=(0, 60)),
        inside("b", "Olm said that the dam of Dorn had cracked", at=(0, 60)),
        said("c", "the dam of Dorn had cracked", TARN),
        said("d", "the dam of Dorn had not cracked", party("Mai Linh", "person")),
    ]
    pairs = {frozenset((link.a, link.b)) for link in link_claims(claims)[0]}
    assert frozenset(("a", "b")) not in pairs
    assert frozenset(("a", "c")) in pairs


# -- origins -----------------------------------------------------------------------------------------


def origins_of(*claims):
    [group] = [g for g in link_claims(list(claims))[1] if len(g.members) > 1]
    return group.origins, group.unknown_origins


def test_a_short_name_is_no_second_origin():
    works = party("Norrick Plating")
    short, person = party("Norrick"), party("Ann Norrick", "person")
    found, _ = origins_of(
        *(
            said(k, "the mill of Dorn had cracked", p)
            for k, p in zip("abc", (works, short, person), strict=True)
        )
    )
    assert len(found) == 1


def test_an_outlet_that_does_not_say_how_it_knows_is_no_origin():
    told = [
        said(k, "the mill of Dorn had cracked", party(n, "outlet")) for k, n in (("a", "Post"), ("b", "Wire"))
    ]
    assert origins_of(*told) == ((), 2)
    seen = [replace(told[0], basis="document_seen"), told[1]]
    assert origins_of(*seen) == (("Post",), 1)


# -- who does not say so ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "untold",
    [
        "the mayor did not know whether the dam of Dorn had cracked",
        "nobody could say that the dam of Dorn had cracked",
        "the board had no information that the dam of Dorn had cracked",
        "police had no immediate details on the dam of Dorn or on how it cracked",
        "Okoye did not comment on the cracked dam of Dorn",
        "the firm would not confirm that the dam of Dorn had cracked",
        "Lindqvist did not explain why the dam of Dorn cracked",
        "neither knew that the dam of Dorn had cracked",
        "she had no idea that the dam of Dorn had cracked",
        "the keeper didn't remember that the dam of Dorn had cracked",
        "there was no evidence that the dam of Dorn had cracked",
        "engineers gave no sign that the dam of Dorn had cracked",
        "Tanaka never revealed that the dam of Dorn had cracked",
        "he was not sure that the dam of Dorn had cracked",
        "it was not clear that the dam of Dorn had cracked",
        "the ministry did not respond to reports that the dam of Dorn had cracked",
        "they did not elaborate on the cracked dam of Dorn",
        "without proof that the dam of Dorn had cracked, the road stayed open",
        "if the dam of Dorn had not cracked, the road would be dry",
        "unless the dam of Dorn has not cracked, the road is shut",
        "he asked why the dam of Dorn had not cracked",
    ],
)
def test_who_does_not_know_or_say_it_denies_nothing(untold):
    assert kind(untold, "the dam of Dorn had cracked") not in DISPUTES


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "his mother begged the court of Dorn not to hang him",
            "his mother asked the court of Dorn to spare him",
        ),
        (
            "Ivanov urged the council not to sell the mill of Dorn",
            "Ivanov asked the council to keep the mill of Dorn",
        ),
        ("the guards told Sato not to leave Dorn", "Sato left Dorn with the guards"),
        ("the union threatened not to open the mill of Dorn", "the union opened the mill of Dorn"),
        ("Vell promised not to close the school of Dorn", "Vell closed the school of Dorn"),
    ],
)
def test_what_is_asked_not_to_be_done_is_not_denied(one, other):
    assert kind(one, other) not in DISPUTES


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the league has not struck the main bridges of Dorn", "the league is the main friend of Dorn"),
        ("the surgeon of Dorn could not save the arm", "more surgeons of Dorn work at night"),
        ("the old ferry of Dorn is not the same as a new ferry", "the old ferry of Dorn sails again"),
        ("the thief of Dorn backs down for no one", "the thief of Dorn came back with a poem"),
        ("the choir of Dorn did not sing on Monday", "the choir of Dorn met on Monday in the school"),
    ],
)
def test_what_stands_behind_the_negation_must_be_what_is_said(one, other):
    assert kind(one, other) not in DISPUTES


def test_two_who_call_one_story_false_are_on_one_side():
    assert kind("the story of the bear in Dorn is a hoax", "The big Dorn bear story is a hoax") in (
        None,
        "same",
    )


def test_one_sentence_printed_with_other_dashes_is_the_same():
    one = "the wardens--paid by the town of Dorn--cannot enter the mill"
    assert kind(one, one.replace("--", "—")) == "same"


def test_a_negation_goes_on_over_what_is_joined_by_and():
    assert kind(
        "no wall between the mill and the school of Dorn exists",
        "there is no wall between the mill and the school of Dorn",
    ) in (None, "same")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "eight people died when a bomb struck a market",
            "a gunman at a checkpoint in Dorn killed five soldiers",
        ),
        (
            "a car bomb killed eight people in the east of Dorn",
            "33 people were killed when a ferry sank off Dorn",
        ),
        (
            "the fire in the mill of Dorn killed three people",
            "the crash on the bridge of Dorn killed nine people",
        ),
        ("flu killed 12 people in the clinic of Dorn", "a landslide at the quarry of Dorn killed 40 people"),
        (
            "the king was killed when two bombs fell on Dorn",
            "more than a dozen people were killed in Dorn by a wave",
        ),
    ],
)
def test_tolls_of_two_incidents_never_differ(one, other):
    assert kind(one, other) not in DISPUTES


# -- two of one office, other days and other things ----------------------------------------------------


def test_two_people_of_one_office_are_two_parties():
    wen = party("Wen Li", "person", role="Senator")
    rosa = party("Rosa Duarte", "person", role="Senator")
    took = "Senator Rosa Duarte withdrew her statement and said the wall of Dorn had not been inspected."
    one = said("a", "the wall of Dorn had been inspected", wen)
    other = said("b", "the wall of Dorn had not been inspected", rosa, sentence=took)
    assert judge_pair(one, other).kind == "denial"
    brand, ek = (
        party(name, "person", role=f"coastguard {office}")
        for name, office in (("Ilse Brand", "commander"), ("Jo Ek", "spokesman"))
    )
    told = replace(other, chain=(ek,), sentence="The dam was not inspected, he said.")
    assert judge_pair(replace(one, chain=(brand,)), told).kind == "said_otherwise"


@pytest.mark.parametrize(
    "sentence",
    [
        "Patel urged the minister to retract her statement and said the gates of Dorn were not shut.",
        "After Rossi corrected her account, Patel said the gates of Dorn were not shut.",
        "Patel, whose deputy took back her words, said the gates of Dorn were not shut.",
        "Patel denied having withdrawn his statement and said the gates of Dorn were not shut.",
        "Patel demanded that Rossi withdraw her claim and said the gates of Dorn were not shut.",
        "Patel said the ministry had corrected its figures and that the gates of Dorn were not shut.",
        "Patel never took back his statement and said the gates of Dorn were not shut.",
        "Patel would not retract her claim and said the gates of Dorn were not shut.",
    ],
)
def test_who_asks_another_to_take_back_takes_nothing_back(sentence):
    patel = party("Anil Patel", "person")
    then = said("a", "the gates of Dorn were shut", patel)
    now = said("b", "the gates of Dorn were not shut", patel, sentence=sentence, at="2024-03-08")
    assert judge_pair(then, now).kind == "said_otherwise"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the sale of the mill of Dorn was illegal", "the sale of the mill of Dorn was legal"),
        ("the bridge of Dorn is unsafe", "the bridge of Dorn is safe"),
        ("Sow refused to sign the lease of the mill of Dorn", "Sow signed the lease of the mill of Dorn"),
        ("the guards failed to close the gate of Dorn", "the guards closed the gate of Dorn"),
        ("the roof of Dorn was hardly repaired", "the roof of Dorn was repaired"),
        ("the bank of Dorn is far from bankrupt", "the bank of Dorn is bankrupt"),
        ("the bridge of Dorn is anything but safe", "the bridge of Dorn is safe"),
        (
            "the council revoked the licence of the mill of Dorn",
            "the council granted the licence of the mill of Dorn",
        ),
        ("it is a myth that Okoye never paid for the mill of Dorn", "Okoye never paid for the mill of Dorn"),
        ("Lund had falsely claimed that Okoye paid for the mill of Dorn", "Okoye paid for the mill of Dorn"),
        ("Lund doubted that Okoye paid for the mill of Dorn", "Okoye paid for the mill of Dorn"),
    ],
)
def test_opposites_are_not_the_same(one, other):
    assert kind(one, other) != "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Torvald did not repair the dam of Dorn", "Cardenas repaired the dam of Dorn"),
        ("Vell was not alone in taking money in Dorn", "Vell took money in Dorn"),
        ("it was not the first time the boiler of Dorn exploded", "the boiler of Dorn exploded"),
        ("the army hoped that it would not march on Dorn", "the army marched on Dorn"),
        ("the gate of Dorn must not be opened", "the gate of Dorn was opened"),
        ("the water in Dorn is no longer rising", "the water in Dorn was rising"),
        ("not all the houses of Dorn were flooded", "the houses of Dorn were flooded"),
        ("Diallo did not leave Dorn until noon", "Diallo left Dorn at noon"),
    ],
)
def test_what_is_true_of_a_part_or_of_another_is_no_denial(one, other):
    assert kind(one, other) not in DISPUTES


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("one in five houses of Dorn was flooded", "20 per cent of the houses of Dorn were flooded"),
        (
            "four out of five voters of Dorn stayed at home",
            "80 per cent of the voters of Dorn stayed at home",
        ),
        (
            "more than half of the houses of Dorn were flooded",
            "64 per cent of the houses of Dorn were flooded",
        ),
        ("the town of Dorn paid 300 crowns for a hose", "the town of Dorn paid 8,000 crowns for a pump"),
        ("the ministry spent 2m crowns on pumps for Dorn", "the ministry spent 9m crowns on doors for Dorn"),
    ],
)
def test_shares_and_prices_of_other_things_never_differ(one, other):
    assert kind(one, other) not in DISPUTES | {"update"}


# -- what is told in doubt ---------------------------------------------------------------------------

THEFT = "guards stole the grain from the silo of Dorn"
DOUBTED = [
    "there is not a scrap of evidence that {}",
    "there isn't an iota of truth in the gossip that {}",
    "there was nothing to the rumour that {}",
    "zero proof that {} has come up",
    "no proof exists that {}",
    "nothing indicates that {}",
    "nobody has proved that {}",
    "no document shows that {}",
    "not one auditor has established that {}",
    "it has yet to be shown that {}",
    "she called the report that {} a fabrication",
    "the miller branded the tale that {} a smear",
    "Haddad described the allegation that {} as a falsehood",
    "the bench threw out the charge that {}",
    "the panel cleared Nguyen of claims that {}",
    "a jury acquitted Okafor of the charge that {}",
    "it is doubtful that {}",
    "it is by no means certain that {}",
    "it is hard to imagine that {}",
    "the notion that {} is preposterous",
    "that {} is nonsense",
    "the miller was sceptical that {}",
    "I do not believe the story that {}",
    "{}? That is rubbish",
    "they say {}. They did not",
    "nothing has come to light to prove that {}",
    "Nguyen waved away the claim that {}",
    "Nguyen hit back at rumours that {}",
    "the council rubbished a report that {}",
    "Haddad called it a lie that {}",
    "the allegation that {} does not stand up",
    "the tale that {} fell apart",
    "few believe that {}",
    "nobody in their right mind thinks that {}",
    "{}? Of course not",
    "some say {}. That is a fairy tale",
    "claims that {} are unsubstantiated",
    "Okafor was exonerated of claims that {}",
]


@pytest.mark.parametrize("doubt", DOUBTED)
def test_who_doubts_a_statement_neither_says_it_nor_is_denied_by_who_denies_it(doubt):
    doubted = doubt.format(THEFT)
    for one, other in ((doubted, THEFT), (THEFT, doubted)):
        assert kind(one, other) != "same"
        assert kind(one, other, TARN, TARN) not in DISPUTES | {"same"}
    denied = said("a", THEFT, OLM, polarity="denied")
    link = judge_pair(denied, said("b", doubted, TARN))
    assert link is None or link.kind == "same"


@pytest.mark.parametrize(
    "sentence",
    [
        f"Ms Olm scoffed at reports that {THEFT}.",
        f"Ms Olm debunked the rumour that {THEFT}.",
        f"The idea that {THEFT} is laughable, Ms Olm said.",
        f"The court struck down the charge that {THEFT}.",
        f"“They say {THEFT}? Rot,” Ms Olm said.",
    ],
)
def test_what_nobody_with_a_name_says_is_doubted_by_its_sentence(sentence):
    doubted = said("a", THEFT, nameless(), sentence=sentence)
    assert judge_pair(doubted, said("b", THEFT, TARN)) is None


@pytest.mark.parametrize(
    "content",
    [
        "guards stopped short of stealing the grain from the silo of Dorn",
        "guards came close to stealing the grain from the silo of Dorn",
        "guards were on the verge of stealing the grain from the silo of Dorn",
        "guards were wrongly said to have stolen the grain from the silo of Dorn",
        "guards were falsely accused of having stolen the grain from the silo of Dorn",
        "guards nearly looted the grain from the silo of Dorn",
        "guards all but stole the grain from the silo of Dorn",
        "guards almost looted the grain from the silo of Dorn",
    ],
)
def test_what_was_all_but_done_is_not_the_same_as_done(content):
    assert kind(content, THEFT) is None
    assert kind(THEFT, content) is None


@pytest.mark.parametrize(
    "content",
    [
        "there is no doubt that {}",
        "it is clear that {}",
        "there is little question that {}",
        "it is true that {}",
    ],
)
def test_who_doubts_nothing_says_the_same(content):
    assert kind(content.format(THEFT), THEFT) == "same"


# -- denials that are confined ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the silo of Dorn will be ready in June", "the silo of Dorn will not be ready before June"),
        ("the turbine in Dorn stopped", "the turbine in Dorn did not stop because of ice"),
        ("Minister Haddad quit in Dorn", "Minister Haddad did not quit because of the audit"),
        ("the miller of Dorn was killed", "the miller of Dorn was not killed by troops"),
        ("thieves entered the silo of Dorn", "thieves did not enter the silo of Dorn at night"),
        ("the tank in Dorn leaked oil", "the tank in Dorn did not leak oil for long"),
        (
            "Okafor warned the schools of Dorn of the oil",
            "Okafor did not warn the farmers of Dorn of the oil",
        ),
        ("Okafor asked the court about the silo of Dorn", "Okafor never asked Velmet about the silo of Dorn"),
        (
            "the opening of the silo of Dorn was delayed",
            "the opening of the silo of Dorn could not be delayed any longer",
        ),
        ("troops searched the silo of Dorn", "troops did not search the silo of Dorn twice"),
        ("troops searched the silo of Dorn", "troops did not search the silo of Dorn again"),
        ("troops searched the silo of Dorn", "troops did not search the silo of Dorn alone"),
        ("troops threatened the miller of Dorn", "troops did not threaten the miller of Dorn with a rifle"),
        ("the weir of Dorn collapsed", "the weir of Dorn did not collapse due to cheap cement"),
        ("troops arrested the miller of Dorn", "troops did not arrest the miller of Dorn after the vigil"),
        ("troops shot the miller of Dorn", "troops did not deliberately shoot the miller of Dorn"),
        ("troops burned the barns of Dorn", "troops did not burn all the barns of Dorn"),
        ("Velmet sold the silo of Dorn to Norrick", "Velmet did not sell the silo of Dorn to Tanaka"),
        ("the raft in Dorn sank", "the raft in Dorn did not sink within minutes"),
        ("the raft in Dorn sank", "the raft in Dorn did not sink quickly"),
    ],
)
def test_a_denial_of_a_circumstance_leaves_the_rest_standing(one, other):
    assert kind(one, other) not in DISPUTES
    assert kind(one, other, OLM, OLM) not in DISPUTES


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the letter about Dorn leaked", "the letter about Dorn leaked because of her"),
        ("the tank in Dorn had leaked in May", "the tank in Dorn had leaked a third time"),
        ("the court ordered the closure of the silo of Dorn", "ordering the closure of the silo of Dorn"),
        ("the court ordered the closure of the silo of Dorn", "she ordered the closure of the silo of Dorn"),
        ("the miller of Dorn was arrested", "the miller of Dorn was arrested by troops"),
    ],
)
def test_who_denies_a_ground_a_number_of_times_or_a_doer_denies_no_more(one, other):
    link = judge_pair(said("a", one, OLM), said("b", other, TARN, polarity="denied"))
    assert link is None or link.kind not in DISPUTES


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sales of grain in Dorn rose on Monday", "sales of grain in Dorn fell on Tuesday"),
        ("sales to Dorn rose", "sales to Velby fell"),
        (
            "sales of grain in Dorn rose in the first quarter",
            "sales of grain in Dorn fell in the second quarter",
        ),
        ("prices in Dorn rose in spring", "prices in Dorn fell in autumn"),
    ],
)
def test_what_is_contrary_of_two_days_or_places_may_both_be_so(one, other):
    assert kind(one, other) not in DISPUTES


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("troops shot the miller of Dorn at night", "troops did not shoot the miller of Dorn"),
        ("Velmet sold the silo of Dorn to Norrick", "Velmet did not sell the silo of Dorn to Norrick"),
        ("the silo of Dorn will be ready in June", "the silo of Dorn will not be ready in June"),
        ("the miller of Dorn was killed by troops", "the miller of Dorn was not killed by troops"),
        ("troops searched the silo of Dorn on Monday", "troops never searched the silo of Dorn"),
    ],
)
def test_a_denial_of_all_or_of_the_same_circumstance_is_one(one, other):
    assert kind(one, other) == "denial"


@pytest.mark.parametrize(
    ("long", "short"),
    [("Velmet Energy", "Velmet"), ("Castro Foods", "Castro"), ("Norrick Plating Works", "Norrick")],
)
def test_a_firm_and_its_short_name_are_not_two_who_quarrel_in_one_article(long, short):
    first = said("a", "the pipe at Dorn was closed", party(long), article="one")
    second = said("b", "the pipe at Dorn was not closed", party(short), article="one")
    other = replace(second, chain=(party("Halden"),))
    assert judge_pair(first, second) is None
    assert judge_pair(first, other).kind == "denial"


@pytest.mark.parametrize("ground", [one.code for one in GROUNDS])
def test_a_dispute_is_shown_unasked_on_a_sure_ground_alone(ground):
    link = ClaimLink("denial", "a", "b", 1.0, ground)
    assert bool(shown_unasked([link])) == ground_of(ground).is_sure


def test_the_grounds_that_are_sure_were_measured():
    sure = {one.code for one in GROUNDS if one.is_sure}
    assert sure == {"calls_untrue", "denies_target", "same_statement", "same_figure"}


@pytest.mark.parametrize(
    ("one", "other", "is_shown"),
    [
        pytest.param(
            "the council of Dorn closed the old stone bridge on Friday",
            "the old stone bridge was closed by the council of Dorn",
            True,
            id="in other order",
        ),
        pytest.param(
            "Olm and her brother repaired the cracked weir of Dorn by hand",
            "the cracked weir of Dorn was repaired by hand by Olm and her brother",
            True,
            id="passive",
        ),
        pytest.param(
            "the bridge of Dorn was closed after a lorry of gravel had hit its northern pier at noon",
            "the bridge of Dorn was closed, said the keeper of the inn beside it",
            False,
            id="half of it is told of another thing",
        ),
        pytest.param("the bridge deal", "the bridge deal", False, id="next to nothing is said"),
        pytest.param(
            "the rowers can win the cup of Dorn",
            "the rowers cannot hope to win the cup of Dorn by rowing as loudly as the tailors of Corvel row",
            False,
            id="all of it is in what says much more",
        ),
        pytest.param("himself Ilse Dahl", "Ilse Dahl", False, id="a name"),
    ],
)
def test_what_is_only_alike_or_says_next_to_nothing_is_not_shown_unasked(one, other, is_shown):
    link = judge_pair(said("a", one, OLM), said("b", other, TARN))
    assert bool(link and shown_unasked([link])) == is_shown


def test_what_only_follows_from_other_links_is_not_shown_unasked():
    assert not shown_unasked([ClaimLink("same", "a", "b", 1.0, "by_proposition")])
    assert shown_unasked([ClaimLink("update", "a", "b", 1.0, "other_day")])
