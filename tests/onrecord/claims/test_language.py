"""English is told from its small words."""

import pytest

from onrecord.english.identification import is_english

OTHERS = [
    pytest.param(
        "De havenmeester zei dat de pier in de nacht is gezonken en dat er niemand op was.", id="Dutch"
    ),
    pytest.param(
        "El capitán dijo el lunes que el muelle se había hundido y que nadie lo midió.", id="Spanish"
    ),
    pytest.param(
        "Le maire a déclaré lundi que la jetée avait coulé et que personne ne le savait.", id="French"
    ),
    pytest.param(
        "Der Bürgermeister sagte, dass die Mole gesunken sei und dass niemand an Bord war.", id="German"
    ),
]


@pytest.mark.parametrize("text", OTHERS)
def test_other_languages_are_not_english(text):
    assert not is_english(text)


def test_a_terse_headline_and_its_line_are_english():
    assert is_english(
        "Pier Sinks at Night. Harbour crews found no one on the pier when they came to look for it."
    )
