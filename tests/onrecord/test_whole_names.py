"""A run of capitals is read as the whole name in it: no title, no place, nothing of it cut."""

import pytest

from onrecord.entities.mentions import find_names

NAMES = [
    ("Mr. Prince said it.", "Prince"),
    ("Mrs. King said it.", "King"),
    ("Dr. Bishop said it.", "Bishop"),
    ("Representative Peter T. King of Norland said it.", "Peter T. King"),
    ("Senator Paul Bishop of Tarn left.", "Paul Bishop"),
    ("Judge Maria Prince of Orl said it.", "Maria Prince"),
    ("Dockers Director of Government Affairs Phil Moe said it.", "Phil Moe"),
    ("Minister of Home Affairs Zweli Aronson said it.", "Zweli Aronson"),
    ("Minister of Roads and Bridges Ada Orl said it.", "Ada Orl"),
    ("Secretary of Health and Human Services Imke Lund said it.", "Imke Lund"),
    ("Minister of Foreign Affairs and Cooperation Hakan Orl said it.", "Hakan Orl"),
    ("Secretary of State Ada Orl said it.", "Ada Orl"),
    ("Mr. Burnell of the Tax Policy Center said it.", "Burnell"),
    ("Mrs. Okoro of the Harbour Council said it.", "Okoro"),
    ("Dr. Sen of Tarn University said it.", "Sen"),
    ("The Network for Press and Information left.", "Network for Press and Information"),
    ("The Alliance for Ports and Navigation left.", "Alliance for Ports and Navigation"),
    ("The Coalition for Ethics and Management left.", "Coalition for Ethics and Management"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_is_whole_and_no_more(text, name):
    assert find_names(text).mentions[0].name == name


BODIES = [
    "Organization for Economic Trade and Development",
    "Centers for Harbour Control and Prevention",
    "National Academies of Sciences, Law and Medicine",
]


@pytest.mark.parametrize("name", BODIES)
def test_a_body_is_whole_behind_its_and(name):
    assert find_names(f"The {name} left.").mentions[0].name == name


NOBODY = [
    "Mr. President, the pier has sunk.",
    "Vice President.",
    "Tarn Democratic voters left.",
    "Norrick Republican voters left.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_an_office_or_a_party_is_no_name(text):
    assert find_names(text).mentions == ()


def test_two_bodies_are_not_one():
    found = find_names("The Ministry of Defence and Parliament said it.")
    assert [m.name for m in found.mentions] == ["Ministry of Defence", "Parliament"]
