"""Capitals that name a thing are no person, and what stands before a person is no part of the name."""

import pytest

from onrecord.claims import extract
from onrecord.entities.mentions import find_names
from onrecord.types import ArticleText


def named(text):
    return [
        (c.chain[-1].speaker, c.chain[-1].kind)
        for c in extract(ArticleText("a", text)).claims
        if c.chain and c.chain[-1].speaker
    ]


THINGS = [
    ("Whatever Lumeo did was whatever it liked. They like Lumeo here. Lumeo says the lamp is safe.", "Lumeo"),
    (
        "Recent Orvent lamps hold it. Lund bought one in recent days and likes Orvent. Orvent says it lasts.",
        "Orvent",
    ),
    ("Unlimited VTO is rare. VTO says nothing of it, staff said, with unlimited leave.", None),
    ("Advanced RQs are sold here. RQs reported a flaw.", "RQs"),
    ("They flew an SRS Brell 1B, and near Brell it held. Brell said it held. He said it flew.", "Brell"),
    ("We tried a Lumeo Pad in May. Pad reported a fault.", "Pad"),
    ("The Norvik Glide 4 is out. Glide said it was proud.", "Glide"),
    ("The Orl Glide sold well. Glide said it was proud.", "Glide"),
    ("They shut one Harbour Depot in May. At Depot all was well. Depot said it would pay.", "Depot"),
    ("They live in Port Sable. Sable said it was dry.", "Sable"),
    ("They launched Alvea One, a suite of tools, in May. Alvea said it was proud.", "Alvea"),
    ("In May Orl Pay, a mobile service, began. At Orl all was well. Orl said it was proud.", "Orl"),
    ("Why Some People Thrive Online. She is Online. Most people left. People said it was hard.", None),
    ("The Odessa Courant reported a leak.", None),
    ("According to the Madison Wharf, the bridge was over.", None),
    ("Al Qaeda denounced the raid, and said it was over.", None),
    ("The Orl Health Security Act was read. The Act says it is over.", None),
    ("It is over, according to the Norrick Post's Fact Checker.", None),
    ("Loom AI is new. AI says it is safe.", "AI"),
    ("Strong DC lines help, with strong wires. DC says they hold.", "DC"),
]


@pytest.mark.parametrize(("text", "name"), THINGS)
def test_a_thing_is_no_person(text, name):
    assert "person" not in {kind for _, kind in named(text)}
    assert name is None or name in {speaker for speaker, _ in named(text)}


TERMS = ["Customer Lifetime Value", "Student Loan Forgiveness", "Teachers Against School Vouchers",
         "Worker Adjustment Rules", "Voter Turnout Figures", "User Growth Plan"]  # fmt: skip


@pytest.mark.parametrize("term", TERMS)
def test_a_term_of_trade_is_no_person(term):
    assert [m.kind for m in find_names(f"In May {term} rose.").mentions if m.kind == "person"] == []


GLUED = [
    ("NBO Insider Jason Orsk said it was over.", "Jason Orsk"),
    ("General Counsel James A. Orsk said it was over.", "James A. Orsk"),
    ("UX Designer Megan Tarn said it was over.", "Megan Tarn"),
    ("Visual Designer Ngozi Bello said it was over.", "Ngozi Bello"),
    ("Hawks DL Kwame Boateng said it was over.", "Kwame Boateng"),
    ("The envoy to Norway Kurt Orsk said it was over.", "Kurt Orsk"),
    ("Deputy Director of Public Prosecution Eva-Marie Orsk said it was over.", "Eva-Marie Orsk"),
    ("Lead engineer Dimitra Papas of NASO's Jet Works said it was over.", "Dimitra Papas"),
    ("Planetary geologist Rosalyn Lund of NASO said it was over.", "Rosalyn Lund"),
    ("Sui-Lin Orr of the Norrick Times said it was over.", "Sui-Lin Orr"),
    ("Imke Tarn of the Courier Post said it was over.", "Imke Tarn"),
    ("Staff Photographer Priya Natarajan said it was over.", "Priya Natarajan"),
    ("Team Leader Hiroshi Tanaka said it was over.", "Hiroshi Tanaka"),
]


@pytest.mark.parametrize(("text", "name"), GLUED)
def test_what_is_told_of_a_person_is_no_part_of_the_name(text, name):
    assert named(text) == [(name, "person")]


def test_a_participle_before_a_last_name_is_no_part_of_it():
    text = "Understated Orsk wins hearts. Thomas Orsk left. Orsk said it was over."
    assert {speaker for speaker, _ in named(text)} == {"Thomas Orsk"}


WHOLE = [
    ("USS Gerald Ford reported a leak.", "USS Gerald Ford"),
    ("Bank Julius Orl said it was over.", "Bank Julius Orl"),
    ("Emma Mason Gallery said it was over.", "Emma Mason Gallery"),
    ("Baker Hughes said it was over.", "Baker Hughes"),
]


@pytest.mark.parametrize(("text", "name"), WHOLE)
def test_a_body_with_a_given_name_stays_whole(text, name):
    assert [speaker for speaker, _ in named(text)] == [name]


ABROAD = [
    ("Thabo Mokwena", "he"), ("Ngozi Bello", "she"), ("Hiroshi Tanaka", "he"), ("Zeynep Kaya", "she"),
    ("Kwame Boateng", "he"), ("Priya Natarajan", "she"), ("Sibusiso Dube", "he"), ("Siobhán Byrne", "she"),
    ("José Paredes", "he"), ("Jose Paredes", "he"), ("Ásdís Jónsdóttir", "she"), ("Mehmet Aydin", "he"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "pronoun"), ABROAD)
def test_a_person_of_any_land_is_one_without_a_title(name, pronoun):
    other = {"he": "She", "she": "He"}[pronoun]
    assert (
        named(f"{name} said the dam was safe. {pronoun.title()} said it would hold.")
        == [(name, "person")] * 2
    )
    assert named(f"{name} said the dam was safe. {other} said it would hold.") == [(name, "person")]


def test_a_title_that_opens_a_sentence_is_no_common_word():
    text = "President Tarn was angry. The president left. On Monday Tarn said it was over."
    assert named(text) == [("Tarn", "person")]


def test_the_given_name_that_the_text_gives_once_goes_before_the_last_name():
    text = "James Van Der Orl left. Van Der Orl said it was over. “It is over,” Van Der Orl said."
    assert {speaker for speaker, _ in named(text)} == {"James Van Der Orl"}


def test_a_headline_without_a_stop_is_no_longer_name():
    text = "Ana Ruiz Calls Dana Brandt\n\nDana Brandt met Ana Ruiz. Brandt said it was over."
    assert {speaker for speaker, _ in named(text)} == {"Dana Brandt"}
