"""An office is whose noun phrase or apposition it stands in, and never whoever is named near it."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain][-1]


NEAR = [
    ("The mayor met Ann Bo on Monday.", "The mayor"),
    ("The governor and Ann Bo spoke on Monday.", "The governor"),
    ("A letter to the minister from Ngozi Bello was read.", "The minister"),
    ("Ann Bo, in a letter to the mayor, asked for more.", "The mayor"),
    ("Ann Bo, who met the minister, left.", "The minister"),
    ("Ann Bo, whose father was mayor, left.", "The mayor"),
    ("Ann Bo, a son of the president, left.", "The president"),
    ("Wei Zhao, chief of staff to the governor, left.", "The governor"),
    ("Ann Bo, the aide of the senator, left.", "The senator"),
    ("The prosecutor accused Wei Zhao of theft.", "The prosecutor"),
    ("Police asked the spokesman about Wei Zhao in May.", "The spokesman"),
    ("The Prime Minister named Kwame Boateng.", "The Prime Minister"),
    ("The president’s son Kwame Boateng left.", "The president"),
    ("The president's lawyer, Priya Natarajan, left.", "The president"),
    ("Priya Natarajan, the president's lawyer, left.", "The president"),
    ("The coach benched striker Kwame Boateng.", "The coach"),
    ("The coach of striker Kwame Boateng left.", "The coach"),
    ("They looked for Captain Soumen Dey, according to a spokeswoman for the port.", "The spokeswoman"),
    ("They looked for Soumen Dey, after the general had asked.", "The general"),
    ("Ann Bo, with the mayor beside her, cut the ribbon.", "The mayor"),
    ("The judge sent Soumen Dey to prison.", "The judge"),
    ("The sheriff has known Dana Brandt for years.", "The sheriff"),
    ("The bishop, like Dana Brandt, left.", "The bishop"),
    ("The ambassador told Zeynep Kaya to wait.", "The ambassador"),
    ("Zeynep Kaya, who wrote to the ambassador, waits.", "The ambassador"),
]


OTHERS = [
    ("Investigator Rod Orsk was hired.", "The federal investigator"),
    ("Investigator Rod Orsk was hired.", "The investigator, who requested anonymity,"),
    ("Detective Wei Zhao was hired.", "The private detective"),
    ("Attorney General Ana Ruiz left.", "The state attorney general"),
    ("Senator Ngozi Bello left.", "The senator, who asked not to be named,"),
    ("Minister Kofi Boateng left.", "The minister, speaking on condition of anonymity,"),
]


@pytest.mark.parametrize(("text", "office"), OTHERS)
def test_an_office_told_more_closely_or_unnamed_is_nobody_known(text, office):
    assert last_speaker(f"{text} {office} said it was over.") is None


@pytest.mark.parametrize(("text", "office"), NEAR)
def test_whoever_is_named_near_an_office_does_not_hold_it(text, office):
    assert last_speaker(f"{text} {office} said it was over.") is None


HELD = [
    ("The mayor, Ann Bo, left.", "The mayor", "Ann Bo"),
    ("Ann Bo, the mayor of Askerby, left.", "The mayor", "Ann Bo"),
    ("Ann Bo, 41, the mayor of Askerby, left.", "The mayor", "Ann Bo"),
    ("Ann Bo, who is the mayor, left.", "The mayor", "Ann Bo"),
    ("Ann Bo, mayor of Askerby, met Dana Brandt.", "The mayor", "Ann Bo"),
    ("Mayor Ann Bo met Dana Brandt.", "The mayor", "Ann Bo"),
    ("Sheriff Ana Ruiz sent Soumen Dey to prison.", "The sheriff", "Ana Ruiz"),
    ("President Ana Ruiz left with Kwame Boateng.", "The president", "Ana Ruiz"),
    ("Norway’s prime minister Hanne Brik left.", "The prime minister", "Hanne Brik"),
    ("The finance minister, Thabo Mokwena, met the governor.", "The finance minister", "Thabo Mokwena"),
    ("The town's mayor, Wei Zhao, left.", "The mayor", "Wei Zhao"),
    ("Kofi Boateng, the commander of the coastguard, left.", "The coastguard commander", "Kofi Boateng"),
    ("Ngozi Bello, a Democrat and the governor of Tarn, left.", "The governor", "Ngozi Bello"),
    ("They met Sheriff Dana Brandt, a friend of the mayor.", "The sheriff", "Dana Brandt"),
]


@pytest.mark.parametrize(("text", "office", "name"), HELD)
def test_whose_office_it_is(text, office, name):
    assert last_speaker(f"{text} {office} said it was over.") == name
