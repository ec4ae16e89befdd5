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


HEADLINES = [
    "No, Norland's harbour master did not sell a grey seal to stop it sleeping on the pier",
    "Norland's seven nights of total silence in August is a hoax, says Ilse Brandt of Tarn",
    "REVEALED: Tarn divers swam five miles and got within ten yards of pier where barge sank",
    "Okafor denies ferry sale rumours as Oduya, Lund and Tamm call for inquiry in Norland capital",
]


@pytest.mark.parametrize("text", HEADLINES)
def test_a_headline_of_few_small_words_is_english(text):
    assert is_english(text)


ELSEWHERE = [
    pytest.param(
        "Burgemeester ontkent berichten over sluiting van de haven na brand in loods bij centrum", id="nl"
    ),
    pytest.param(
        "Borgmästaren förnekar uppgifter om stängning av hamnen efter branden i lagret nära torget", id="sv"
    ),
    pytest.param("El alcalde niega que el puerto vaya a cerrar tras el incendio de ayer noche", id="es"),
    pytest.param(
        "Prefeito nega fechamento do porto depois de incêndio no centro da cidade nesta noite", id="pt"
    ),
    pytest.param(
        "Il sindaco smentisce la chiusura del porto dopo l'incendio nel centro della città ieri", id="it"
    ),
    pytest.param(
        "Borgmesteren afviser rygter om lukning af havnen efter branden nær byens centrum i nat", id="da"
    ),
    pytest.param(
        "Wali kota membantah kabar penutupan pelabuhan setelah kebakaran gudang dekat pusat kota", id="ms"
    ),
    pytest.param("A polgármester cáfolja a kikötő bezárásáról szóló híreket a tegnap esti tűz után", id="hu"),
    pytest.param(
        "Bürgermeister dementiert Berichte über Schließung vom Hafen nach Brand in Lager am Markt", id="de"
    ),
    pytest.param(
        "Burmistrz zaprzecza doniesieniom o zamknięciu portu po pożarze w magazynie niedaleko rynku", id="pl"
    ),
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_a_headline_of_another_language_is_not(text):
    assert not is_english(text)
