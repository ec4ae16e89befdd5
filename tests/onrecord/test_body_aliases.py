"""A part of a body's name that stands alone is the one longer name of the text; a house of its own is not."""

import pytest

from onrecord.entities.mentions import find_names

SHORTENED = [
    ("The Ministry of Ports met. It was late, but the Ministry left.", "Ministry", "Ministry of Ports"),
    ("The Observatory for Tides met. Later the Observatory left.", "Observatory", "Observatory for Tides"),
    ("The Norland Budget Institute met. Then the Institute left.", "Institute", "Norland Budget Institute"),
    ("The Norrick Post wrote it. Later the Post said it.", "Post", "Norrick Post"),
    ("The Board of Pilots met. Later the Board left.", "Board", "Board of Pilots"),
    ("The Harbour Workers Union met. Later the Union left.", "Union", "Harbour Workers Union"),
    ("The Office of Tide Safety met. Later Tide Safety left.", "Tide Safety", "Office of Tide Safety"),
    ("The Orl Institute for Tides met. Orl Institute left.", "Orl Institute", "Orl Institute for Tides"),
    ("The Tide Committee on Ports met. A Tide Committee left.", "Tide Committee", "Tide Committee on Ports"),
    ("The Office for Tide Research met. Tide Research left.", "Tide Research", "Office for Tide Research"),
    ("The Tarn Supreme Court met. Later the Court left.", "Court", "Tarn Supreme Court"),
    ("The Tarn Revolutionary Guard met. Later the Guard left.", "Guard", "Tarn Revolutionary Guard"),
    ("The Bureau of Roads and Bridges met. Later the Bureau left.", "Bureau", "Bureau of Roads and Bridges"),
    ("The University of Norland met. Later the University left.", "University", "University of Norland"),
    ("The Tarn Water Foundation met. Later the Foundation left.", "Foundation", "Tarn Water Foundation"),
    ("The Orl Tribune wrote it. Later the Tribune said it.", "Tribune", "Orl Tribune"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "short", "whole"), SHORTENED)
def test_a_part_of_a_bodys_name_is_the_whole(text, short, whole):
    assert find_names(text).known_as(short) == whole


OTHERS = [
    ("The White House met. Later the House left.", "House"),
    ("The Senate Judiciary Committee met. Later the Senate left.", "Senate"),
    ("The Norrick Post and the Orl Post met. Later the Post left.", "Post"),
    ("The Norland Parliament Office met. Later the Parliament left.", "Parliament"),
    ("Orl Police Academy met. Later the Police left.", "Police"),
    ("The Council of Upper Norrick met. Upper Norrick left.", "Upper Norrick"),
    ("Pear Watch sold well. Pear left.", "Pear"),
    ("The Ministry of Ports and the Ministry of Roads met. Later the Ministry left.", "Ministry"),
]


@pytest.mark.parametrize(("text", "name"), OTHERS)
def test_a_name_of_its_own_or_of_two_stays(text, name):
    assert find_names(text).known_as(name) == name


PERSONS = [
    ("Debbie Orsk Schulz left. Orsk Schulz said it.", "Orsk Schulz", "Debbie Orsk Schulz"),
    ("Lily Moe García left. Moe García said it.", "Moe García", "Lily Moe García"),
    ("Ursula von der Heyde left. Von der Heyde said it.", "von der Heyde", "Ursula von der Heyde"),
]


@pytest.mark.parametrize(("text", "short", "whole"), PERSONS)
def test_two_last_names_are_one_persons(text, short, whole):
    assert find_names(text).known_as(short) == whole
