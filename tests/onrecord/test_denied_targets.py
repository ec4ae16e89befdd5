"""Who calls a claim untrue stands against whoever makes it, and against nobody else."""

import pytest

from onrecord.claims import extract_many
from onrecord.links import judge_pair, link_claims
from onrecord.links.assessments import is_assessing
from onrecord.links.to_linkable import linkable_claim
from onrecord.types import ArticleText


def told(*texts):
    """The claims of articles with these texts, as the linker sees them."""
    articles = [
        ArticleText(f"t{i}", text, outlet=f"Outlet {i}", published="2024-10-25")
        for i, text in enumerate(texts)
    ]
    found = zip(articles, extract_many(articles), strict=True)
    return [
        linkable_claim(f"{article.id}#{i}", claim, article, article.id)
        for article, extraction in found
        for i, claim in enumerate(extraction.claims)
    ]


def kinds(*texts):
    return {(link.kind, link.a[:2]) for link in link_claims(told(*texts))[0]}


DENIED = [
    ("Norrick is launching a pumpkin lamp in Tarn.", "No, Norrick is not launching a pumpkin lamp."),
    ("Norrick is launching a pumpkin lamp in Tarn.", "Norrick's pumpkin lamp is a hoax."),
    ("Norrick is launching a pumpkin lamp in Tarn.", "The pumpkin lamp of Norrick is not real."),
    ("Norrick is launching a pumpkin lamp in Tarn.", "Norrick shuts down rumours of a pumpkin lamp."),
    ("Norrick is launching a pumpkin lamp in Tarn.", "Sorry, Tarn: Norrick Is Not Making Pumpkin Lamps."),
    ("The harbour seal of Dorn ate the mayor's wig.", "Debunked: the harbour seal of Dorn did not eat a wig"),
    ("The harbour seal of Dorn ate the mayor's wig.", "HOAX: harbour seal of Dorn eats the mayor's wig"),
    ("A whale was seen in the river Vell to Tarn.", "No, no whale was seen in the river Vell."),
    ("A whale was seen in the river Vell to Tarn.", "Story of the whale in the river Vell is a hoax."),
    ("Nakamura painted the golden ferry in Dorn harbour.", "The golden ferry in Dorn is not by Nakamura."),
    ("Nakamura painted the golden ferry in Dorn harbour.", "No, Nakamura didn't paint that golden ferry"),
    (
        "Okonkwo's bakery in Tarn will stop selling rye bread.",
        "Hoax alert: Okonkwo's bakery stops selling rye bread",
    ),
    (
        "Bones of the lost hikers were found in a Dorn quarry.",
        "Bones in the Dorn quarry not those of the lost hikers.",
    ),
    ("Bones of the lost hikers were found in a Dorn quarry.", "Lost hikers not found in the quarry of Dorn."),
    (
        "The town of Purl was closed after wolves bit a priest.",
        "Report of wolves in the closed town of Purl is untrue.",
    ),
    ("A diver found a church bell in the lake of Tarn.", "Lake of Tarn church bell report completely fake"),
    (
        "A diver found a church bell in the lake of Tarn.",
        "The diver who reported a church bell in the lake was lying.",
    ),
    (
        "Haddad is suspended from the Dorn league after a test.",
        "Haddad is not suspended from the Dorn league.",
    ),
    (
        "Haddad is suspended from the Dorn league after a test.",
        "Haddad's agent denied reports of a failed test in the Dorn league.",
    ),
    (
        "Kovac's museum in Dorn lost nine grey seals.",
        "Reports that Kovac's museum lost nine seals are totally false.",
    ),
]


@pytest.mark.parametrize(("claim", "denial"), DENIED)
def test_what_is_called_untrue_is_denied_by_whoever_calls_it_so(claim, denial):
    assert ("denial", "t1") in kinds(claim, denial)


@pytest.mark.parametrize(("claim", "denial"), DENIED[:6])
def test_the_order_of_articles_changes_nothing(claim, denial):
    one, other = told(claim, denial), told(claim, denial)[::-1]
    assert link_claims(one) == link_claims(other)


LEFT = [
    # another thing of the same party
    ("Norrick is launching a pumpkin lamp in Tarn.", "Norrick shuts down rumours of a sale to Lumeo."),
    ("Norrick is launching a pumpkin lamp in Tarn.", "No, Norrick is not closing its works in Tarn."),
    ("Haddad is suspended from the Dorn league after a test.", "Haddad denied beating a referee in Tarn."),
    # questions and what is left open
    ("A whale was seen in the river Vell to Tarn.", "Whale in the river Vell: real or hoax?"),
    ("A whale was seen in the river Vell to Tarn.", "Is the whale in the river Vell a hoax?"),
    (
        "A whale was seen in the river Vell to Tarn.",
        "Tarn asks whether the whale in the river Vell is a hoax.",
    ),
    # said again, and upheld
    ("A whale was seen in the river Vell to Tarn.", "A whale was seen in the river Vell on Monday."),
    ("A whale was seen in the river Vell to Tarn.", "The whale in the river Vell is no hoax."),
    (
        "A diver found a church bell in the lake of Tarn.",
        "The diver denied that his church bell in the lake is a hoax.",
    ),
    # two denials
    ("No, Norrick is not launching a pumpkin lamp.", "Norrick's pumpkin lamp is a hoax."),
    (
        "Lost hikers not found in the quarry of Dorn.",
        "Bones in the Dorn quarry not those of the lost hikers.",
    ),
    # a false thing, and what is told beside
    (
        "The mayor of Dorn opened the new bridge.",
        "The mayor of Dorn, who called a story a hoax, opened the new bridge.",
    ),
    ("Police in Dorn found forty passports.", "Police in Dorn found forty fake passports."),
    ("The lamp maker opened a museum in Dorn.", "The lamp maker opened a museum of hoaxes in Dorn."),
    # one ground, another doer
    ("The dam of Dorn failed in the night.", "The dam of Dorn did not fail because of frost."),
    ("Lund sold the ferry of Tarn to Lumeo.", "Olm denied selling the ferry of Tarn to Lumeo."),
    # a negation of something else
    ("A boy was billed for missing a party in Dorn.", "A boy was billed for a no-show at a party in Dorn."),
    (
        "Developers in Dorn get the Norrick lamp.",
        "Developers in Dorn make lamps that don't drain the Norrick battery.",
    ),
    ("Even seals love the songs of Lund in Dorn.", "Norrick can't stand the songs of Lund."),
    (
        "A whale was seen in the river Vell to Tarn.",
        "Olm said that she had not seen a whale in the river Vell.",
    ),
]


@pytest.mark.parametrize(("claim", "other"), LEFT)
def test_what_merely_looks_so_denies_nothing(claim, other):
    assert not {kind for kind, _ in kinds(claim, other)} & {"denial", "retraction"}


TRUSTED = [
    (
        "A whale was seen in the river Vell to Tarn.",
        "Trick fools Dorn into thinking a whale was seen in the river Vell.",
    ),
    (
        "A whale was seen in the river Vell to Tarn.",
        "People actually believed that a whale was seen in the river Vell.",
    ),
    (
        "A whale was seen in the river Vell to Tarn.",
        "The story that a whale was seen in the river Vell is a hoax.",
    ),
    ("A whale was seen in the river Vell to Tarn.", "HOAX: a whale was seen in the river Vell to Tarn"),
]


@pytest.mark.parametrize(("claim", "other"), TRUSTED)
def test_what_is_called_untrue_is_never_the_same(claim, other):
    assert "same" not in {kind for kind, _ in kinds(claim, other)}


def test_an_outlets_own_verdict_is_denied_by_no_person():
    claims = told(
        "A whale was seen in the river Vell, Ann Olm said.", "The whale in the river Vell is a hoax."
    )
    links, _ = link_claims(claims)
    by_id = {claim.id: claim for claim in claims}
    assert all(not by_id[link.a].chain for link in links if link.kind == "denial")


def test_inside_an_article_two_words_shared_deny_nothing():
    article = (
        "Dorn met on Monday to hear of the lamp works. The pumpkin lamp of Norrick is a hoax, Ann Olm said."
    )
    claims = told("Norrick is launching a pumpkin lamp in Tarn.", article)
    assert not [link for link in link_claims(claims)[0] if link.reason in ("calls_untrue", "denies_target")]


MEETING = [
    ("Divers in Dorn seize a cargo of bells.", "Reports that divers in Dorn have the plague are incorrect."),
    (
        "Divers of Dorn mourn their youngest.",
        "Dorn official dismisses unfounded reports that divers of Dorn have the plague.",
    ),
    ("Nine hidden pits near Dorn may hold the lost hikers.", "Hikers not in first Dorn pit."),
    (
        "Mayor of Tarn adopts a boy to stop him turning into a wolf.",
        "Tarn's mayor just adopted a boy so he won't turn into a wolf.",
    ),
    (
        "Man in Dorn sells his boat after a quarrel in a pub.",
        "Man sells Dorn boat after wife told him he was no good in a pub.",
    ),
    ("Not coming to Tarn: the pumpkin lamp of Norrick.", "Norrick shuts down rumours of a pumpkin lamp."),
    ("The fake account of Olm in Tarn has been closed.", "Olm did not write from Tarn, account fake."),
]


@pytest.mark.parametrize(("one", "other"), MEETING)
def test_what_only_shares_words_of_one_matter_is_not_denied(one, other):
    assert not {kind for kind, _ in kinds(one, other)} & {"denial", "retraction"}


SELVES = [
    ("Ann Olm said she would not support the Dorn bid.", "Ivo Tarn spoke of his support for the Dorn bid."),
    ("Ann Olm said she did not vote for the Dorn bid.", "Ivo Tarn said he voted for the Dorn bid."),
    ("You do not win the cup of Dorn by talking, Ann Olm said.", "Ivo Tarn said Dorn would win the cup."),
    (
        "Ann Olm said it was not meant to be so in Dorn.",
        "Ivo Tarn said what the mayor of Dorn meant by that.",
    ),
    (
        "The board has not unified the Dorn party, said Ann Olm.",
        "Ivo Tarn said the board needs to unify the Dorn party.",
    ),
]


@pytest.mark.parametrize(("one", "other"), SELVES)
def test_who_tells_of_himself_denies_nobody_else(one, other):
    assert not {kind for kind, _ in kinds(one, other)} & {"denial", "retraction"}


def test_a_denial_of_what_one_is_said_to_have_done_stands_against_it():
    one, other = (
        "Ann Olm denied that she had sold the ferry of Tarn.",
        "Ivo Tarn said Olm had sold the ferry of Tarn.",
    )
    [link] = [link for a in told(one, other)[:1] for b in told(one, other)[1:] if (link := judge_pair(a, b))]
    assert (link.kind, link.a) == ("denial", "t0#0")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("the report of a sale is false", True),
        ("that story is made up", True),
        ("rumours of a flood dismissed as a hoax", True),
        ("it is a hoax", True),
        ("he carried a false passport", False),
        ("it is no hoax", False),
        ("a true story of the pier", False),
        ("the pier is real or a hoax", False),
        ("No, I meant the other pier", False),
    ],
)
def test_only_claims_are_called_untrue(text, is_one):
    assert is_assessing(text) is is_one


ANSWERED = [
    # who denies is part of what is denied
    ("Norrick Plating will shed 900 jobs by spring.", "Norrick Plating denies lay-off rumours."),
    ("Okoye Airways is buying the Halvik ferry line.", "Okoye Airways denies report of ferry purchase."),
    ("Petrova is dead at the age of 61.", "Petrova denied death rumours."),
    # whatever is reported, also where it is said to have been
    ("Nine seals of the zoo have rabies.", "Halvik zoo denied reports that its seals have rabies in Tarn."),
    ("Okoye was poisoned with foxglove.", "The clinic denied claims that Okoye was poisoned in its ward."),
    # a question and its answer
    ("A seal ate the mayor of Dorn's wig.", "Seal ate the mayor of Dorn's wig? Nope, the story is fake."),
    ("Halvik zoo fed a lion rice cakes.", "Halvik zoo fed a lion rice cakes? The report is bogus."),
    ("Linh's bakery in Tarn will stop selling rye bread.", "Linh's bakery to stop rye bread? It's a hoax."),
    ("The bishop of Purl fell into a well.", "Bishop of Purl fell into a well? The story is untrue."),
]


@pytest.mark.parametrize(("claim", "denial"), ANSWERED)
def test_what_stands_before_an_answer_or_denies_is_part_of_what_is_denied(claim, denial):
    assert ("denial", "t1") in kinds(claim, denial)


ELSEWHERE = [
    # found, but not those of whom it is denied
    (
        "Police found a pit with coins near Tarn where nine hikers vanished.",
        "Lost hikers not found in pit near Tarn.",
    ),
    (
        "Divers found a wreck off Dorn after three rowers went missing.",
        "Missing rowers not found in wreck off Dorn.",
    ),
    ("A vault was found in Halvik where Petrova sang in May.", "Petrova not found in vault of Halvik."),
    # a question that a text asks further down, or that follows another
    ("A seal ate the mayor of Dorn's wig.", "Who knows? A seal and a wig? The lamp of Tarn is a hoax."),
    # another firm's lay-offs
    ("Norrick Plating will shed 900 jobs by spring.", "Okoye Airways denies lay-off rumours."),
    ("Norrick Plating will shed 900 jobs by spring.", "Norrick Plating denies rumours of a sale."),
]


@pytest.mark.parametrize(("claim", "other"), ELSEWHERE)
def test_what_is_denied_of_others_denies_nothing(claim, other):
    assert not any(kind == "denial" for kind, _ in kinds(claim, other))
