"""Who speak together have all their names, and nobody is named who only stands beside a speaker."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def speaker(source, verb="said"):
    claims = extract(ArticleText("a", f"{source} {verb} that the pier had sunk.")).claims
    return next(c.chain[-1].speaker for c in claims if c.chain)


TOGETHER = [
    ("Two divers, Imke Orsk and Carl Lund,", "Imke Orsk and Carl Lund"),
    ("Sens. Imke Orsk of Tarn and Dan Lund of Norrick", "Imke Orsk and Dan Lund"),
    ("Imke Orsk (Tarn) and Dan Lund (Norrick)", "Imke Orsk and Dan Lund"),
    ("Mayor Hamid Reza and his lawyer, John Bowd,", "Hamid Reza and John Bowd"),
    ("Mayor Thandi Nkosi and her deputy Dan Lund", "Thandi Nkosi and Dan Lund"),
    ("Both Tarn News and Norrick's Wave Radio", "Tarn News and Wave Radio"),
    ("Ms. Orsk and the White House", "Orsk and White House"),
    ("Experts Wei Zhao, Dan Lund and Carl Bo", "Wei Zhao, Dan Lund and Carl Bo"),
    ("Nord Gas chief Imke Orsk and Tarn Oil director Dan Lund", "Imke Orsk and Dan Lund"),
    ("Nord Gas and the Harbour Union", "Nord Gas and Harbour Union"),
    ("The victims' lawyers, Sunita Rao and Dan Lund,", "Sunita Rao and Dan Lund"),
    ("David and Jeanne Okafor", "David Okafor and Jeanne Okafor"),
    ("The three jurists, Ana Souza, Dan Lund and Carl Bo,", "Ana Souza, Dan Lund and Carl Bo"),
    ("Norland and Orland", "Norland and Orland"),
    ("Former Gov. Ida Moe and Rep. Paul Eide", "Ida Moe and Paul Eide"),
    ("The Harbour Union and Nord Gas", "Harbour Union and Nord Gas"),
]


@pytest.mark.parametrize(("source", "name"), TOGETHER)
def test_who_speak_together_keep_their_names(source, name):
    assert speaker(source) == name


ISSUED = [
    ("A study by Imke Orsk and Carl Lund of Tarn University", "Imke Orsk and Carl Lund"),
    ("A poll by the Norrick Post and Tarn News", "Norrick Post and Tarn News"),
    ("A report from the Harbour Union and Nord Gas", "Harbour Union and Nord Gas"),
]


@pytest.mark.parametrize(("source", "name"), ISSUED)
def test_a_paper_of_two_has_both(source, name):
    assert speaker(source, "found") == name


ALONE = [
    ("A lawyer for Imke Orsk and Carl Lund", None),
    ("The friends of Imke Orsk, Dan Lund and Carl Bo,", None),
    ("Many divers, including Imke Orsk and Carl Bo,", None),
    ("Divers like Imke Orsk and Carl Bo", None),
    ("Imke Orsk, head of Nord Gas and Tarn Oil,", "Imke Orsk"),
    ("Imke Orsk, the wife of Dan Lund and Carl Bo's sister,", "Imke Orsk"),
    ("The Ministry of Roads and Bridges", "Ministry of Roads and Bridges"),
    ("The Science and Technology Directorate", "Science and Technology Directorate"),
    ("Police and the mayor", None),
]


@pytest.mark.parametrize(("source", "name"), ALONE)
def test_nobody_speaks_who_only_stands_beside_a_speaker(source, name):
    assert speaker(source) == name
