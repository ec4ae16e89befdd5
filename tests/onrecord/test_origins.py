"""Whom a proposition goes back to: each party once, and nobody who merely passed on what was said."""

import itertools

import pytest

from onrecord.links.parties import is_same_party, party_named, party_of
from onrecord.links.relays import is_outlet_name
from onrecord.links.utterances import repeats, utterances
from tests.onrecord.test_link_disputes import origins_of, said
from tests.onrecord.test_links import party

CRACKED = "the mill of Dorn had cracked"
QUOTED = (
    "We opened the sluice before dawn at the mill of Dorn because the river had risen by a foot in the night"
)


def told_by(*origins, content=CRACKED, **more):
    """The same told by each of these, every time in another outlet's article."""
    return origins_of(*(said(k, content, one, **more) for k, one in zip("abcdef", origins, strict=False)))


@pytest.mark.parametrize(
    "relay",
    [
        pytest.param(party("Gullwatch Gazette", "document"), id="an outlet's own report"),
        pytest.param(party("Norrick Courier", "document"), id="a courier's report"),
        pytest.param(party("The Ostrava Daily", "document"), id="a daily's report"),
        pytest.param(party("gullwatch.com", "document"), id="a site's report"),
        pytest.param(party("WQRB and Dorn News", "group"), id="two outlets together"),
        pytest.param(party("Dorn News, Radio Halvik and KLMB", "group"), id="three outlets together"),
        pytest.param(party("Al-Noor news website", "organization"), id="called a website"),
        pytest.param(party("Halvik TV station", "organization"), id="called a station"),
        pytest.param(party("Ostvik news agency", "organization"), id="called an agency"),
        pytest.param(party("Mai Linh", "person", role="Gazette reporter"), id="its reporter"),
        pytest.param(
            party("Ngozi Bello", "person", role="foreign correspondent for Radio Halvik"),
            id="its correspondent",
        ),
        pytest.param(party("Tomasz Rudd", "person", role="The blog"), id="its blogger"),
    ],
)
def test_who_passes_on_what_was_told_is_no_origin(relay):
    origins, unknown = told_by(relay, party("Dorn Mills"))
    assert origins == ("Dorn Mills",)
    assert unknown == 1


def test_who_reports_together_with_an_outlet_is_one_elsewhere_too():
    origins, _ = told_by(party("WQRB and Dorn News", "group"), party("WQRB"), party("Dorn News", "outlet"))
    assert origins == ()


def test_an_article_told_under_a_name_is_its_outlets():
    told = said(
        "a", CRACKED, party("Pelican", "document"), sentence=f"According to the Pelican article, {CRACKED}."
    )
    printed = said(
        "b", CRACKED, party("Otter", "document"), sentence=f"In a report in the Otter it says {CRACKED}."
    )
    assert origins_of(told, printed)[0] == ()


@pytest.mark.parametrize(
    "origin",
    [
        pytest.param(party("Dorn Mills", "document"), id="a firm's report"),
        pytest.param(party("Halvik Food Agency", "document"), id="an agency's report"),
        pytest.param(party("Rail Network", "document"), id="a network's report"),
        pytest.param(party("Ines Duarte", "document"), id="a person's letter"),
        pytest.param(party("Dorn Rowing Club’s website", "organization"), id="a club's website"),
        pytest.param(party("Ines Duarte", "person", role="novelist and journalist"), id="speaks for herself"),
        pytest.param(party("Ines Duarte and Mai Linh", "group"), id="two people together"),
    ],
)
def test_who_is_no_outlet_stays_an_origin(origin):
    assert len(told_by(origin, party("Corvel Police"))[0]) == 2


def test_an_outlet_that_says_what_it_holds_is_an_origin():
    seen = told_by(party("Gullwatch Gazette", "document"), party("Dorn Mills"), basis="document_seen")
    assert seen[0] == ("Dorn Mills", "Gullwatch Gazette")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Norrick Gazette", True),
        ("World News Daily", True),
        ("gullwatch.co.uk", True),
        ("Gazette", False),
        ("Norrick Agency", False),
        ("J.J. Park", False),
        ("Tern Mining Co.", False),
    ],
)
def test_an_outlet_is_known_by_its_name(name, expected):
    assert is_outlet_name(name) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Sam Osei", "Samuel Osei", True),
        ("Nick Lund", "Nicholas Lund", True),
        ("Alex Petrova", "Alexandra Petrova", True),
        ("Dan Mbeki", "Daniel Mbeki", True),
        ("Ann Lund", "Nicholas Lund", False),
        ("Sam Osei", "Samuel Petrova", False),
        ("Ali Khan", "Imran Khan", False),
    ],
)
def test_a_short_given_name_is_the_whole_ones(one, other, expected):
    a, b = (party_of(said("a", CRACKED, party(name, "person"))) for name in (one, other))
    assert is_same_party(a, b) is expected


def test_a_body_has_no_given_name():
    assert not is_same_party(party_named("Dan Mills"), party_named("Danube Mills"))


# -- utterances ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "others",
    [
        pytest.param((party("Corvel Police"),), id="an institution"),
        pytest.param((party("Bo Reed", "person"),), id="somebody else"),
        pytest.param((party(None, "anonymous"),), id="nobody"),
        pytest.param((party("Dornweb", "person"), party(None, "person")), id="a name misread, and nobody"),
    ],
)
def test_what_was_said_once_has_one_origin(others):
    named = party("Ilse Dahl", "person")
    origins, unknown = told_by(named, named, *others, content=QUOTED)
    assert (origins, unknown) == (("Ilse Dahl",), 0)


def test_what_two_say_in_few_words_has_two_origins():
    assert len(told_by(party("Ilse Dahl", "person"), party("Bo Reed", "person"))[0]) == 2


def test_what_nobody_is_named_for_counts_once_an_outlet():
    assert told_by(party(None, "anonymous"), party(None, "anonymous"), content=QUOTED) == ((), 2)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (QUOTED, True),
        (QUOTED.upper(), True),
        (QUOTED.split(" because")[0], True),
        (QUOTED.replace("sluice", "lock"), True),
        ("The mill of Dorn stood a foot under water because nobody had opened its sluice before dawn", False),
        ("We opened the sluice", False),
    ],
)
def test_words_in_their_order_tell_what_was_said_once(other, expected):
    assert repeats(QUOTED, other) is repeats(other, QUOTED) is expected


def test_utterances_do_not_depend_on_order():
    contents = (QUOTED, CRACKED, QUOTED[:60], QUOTED[30:], "the dam of Dorn held")
    claims = [said(k, content) for k, content in zip("abcde", contents, strict=True)]
    groups = {
        tuple(tuple(c.id for c in group) for group in utterances(order))
        for order in itertools.permutations(claims)
    }
    assert len(groups) == 1
