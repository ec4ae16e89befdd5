"""Whom an office stands for when it is said again without the name, and when it stands for nobody."""

import pytest

from onrecord.claims import extract
from onrecord.entities.discourse import role_in
from onrecord.types import ArticleText


def speakers(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain]


SAID = " said the bridge was closed. {} said it would open in May."
AGAIN = [
    ("Rep. Wei Zhao", "The congressman", "Wei Zhao"),
    ("Rep. Amara Okoye", "The two-term congresswoman", "Amara Okoye"),
    ("Representative Ivo Tarn", "The lawmaker", "Ivo Tarn"),
    ("Sen. Priya Nair", "The senator", "Priya Nair"),
    ("Gov. Jiro Tanabe", "The governor", "Jiro Tanabe"),
    ("Prime Minister Hanne Brik", "The prime minister", "Hanne Brik"),
    ("Prime Minister Hanne Brik", "The premier", "Hanne Brik"),
    ("Norwegian Prime Minister Hanne Brik", "Norway’s prime minister", "Hanne Brik"),
    ("Deputy Mayor Rafiq Haddad", "The deputy mayor", "Rafiq Haddad"),
    ("Mayor Lena Duval", "The mayor, without giving a reason,", "Lena Duval"),
    ("Mayor Lena Duval", "The mayor over the weekend", "Lena Duval"),
    ("Mayor Lena Duval", "The mayor on Monday", "Lena Duval"),
    ("Sgt. Tebogo Sane", "The sergeant", "Tebogo Sane"),
    ("Interior Minister Soumen Dey", "The interior minister", "Soumen Dey"),
    ("Gov. Jiro Tanabe", "The Republican governor", "Jiro Tanabe"),
]


@pytest.mark.parametrize(("first", "again", "name"), AGAIN)
def test_an_office_said_again_is_its_holder(first, again, name):
    assert speakers(first + SAID.format(again)) == [name, name]


OTHERS = [
    ("Foreign Secretary Daniel Lunt", "The Indian Foreign Secretary"),
    ("Defence Minister Kamal Dar", "Norway’s defence minister"),
    ("Defence Minister Kamal Dar", "The interior minister"),
    ("Mayor Lena Duval", "The former mayor"),
    ("Mayor Lena Duval", "The deputy mayor"),
    ("Mayor Lena Duval", "The mayor of Port Orl"),
    ("Rep. Anna Okoye", "The congressman"),
    ("Rep. Anna Okoye, a Republican,", "The Democratic congresswoman"),
    ("Sen. Anna Okoye (D-Tarn)", "The Republican senator"),
    ("President Ines Palma", "The president of the rowing club"),
    ("Swedish Prime Minister Hanne Brik", "Norway’s prime minister"),
    ("Finance Minister Jo Warren", "The acting finance minister"),
]


@pytest.mark.parametrize(("first", "again"), OTHERS)
def test_an_office_that_is_told_otherwise_is_nobody_known(first, again):
    assert speakers(first + SAID.format(again))[-1] is None


PERSONS = [
    ("Columnist Hugo Brandt", "Hugo Brandt"),
    ("Novelist Jo Warren", "Jo Warren"),
    ("Dockworker Nguyen Thi Lan", "Nguyen Thi Lan"),
    ("Photographer Wei Zhao", "Wei Zhao"),
    ("Farmer Temitope Adeyemi-Okoro", "Temitope Adeyemi-Okoro"),
    ("Karim al-Dosari, a senior legislator,", "Karim al-Dosari"),
    ("Ursula von der Heyde, a judge,", "Ursula von der Heyde"),
]


@pytest.mark.parametrize(("source", "name"), PERSONS)
def test_a_job_before_a_name_is_no_part_of_it(source, name):
    claims = extract(ArticleText("a", f"{source} said the bridge was closed.")).claims
    assert [(c.chain[-1].speaker, c.chain[-1].kind) for c in claims] == [(name, "person")]


@pytest.mark.parametrize(
    "firm", ["Baker Hughes", "Master Lock Group", "Ranger Districts Council", "Pilot Flying Trust"]
)
def test_a_firm_that_begins_as_a_job_stays_one(firm):
    claims = extract(ArticleText("a", f"{firm} said the bridge was closed.")).claims
    assert [(c.chain[-1].speaker, c.chain[-1].kind) for c in claims] == [(firm, "organization")]


def test_a_last_name_with_its_small_words_is_the_whole_name():
    text = "Ursula von der Heyde, a judge, said the wall was old. Von der Heyde said it leaned."
    assert speakers(text) == ["Ursula von der Heyde"] * 2


@pytest.mark.parametrize(
    ("around", "role"),
    [
        ("Orl's mayor, ", "Orl's mayor"), ("Dr , a geologist", "a geologist"), (", 71", None), ("The ", None),
        ("the same Mr ", None), ("of the Metalworkers’ Union", "of the Metalworkers’ Union"), ("Dr ", None),
        ("one of them", None), ("Our mayor", "Our mayor"),
        ("Sgt , of the harbour police", "Sgt, of the harbour police"), ("", None),
        ("Even , a nurse", "a nurse"),
        (" , 42, a nurse", "42, a nurse"), ("both of the", None),
    ],
)  # fmt: skip
def test_a_role_says_what_somebody_is_or_there_is_none(around, role):
    assert role_in(around) == role
