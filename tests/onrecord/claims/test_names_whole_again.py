"""Names with a generation behind, papers that own a word, offices of officers; and whose office it is."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain][-1]


WHOLE = [
    ("James P. Kenner Jr., a clerk, met us. “It is done,” Kenner said in a note.", "James P. Kenner Jr."),
    ("Carl Orsk Sr. spoke first. Orsk said the pier was shut.", "Carl Orsk Sr."),
    ("Charles Mwangi III ran the mill. Mwangi said the pier was shut.", "Charles Mwangi III"),
    ("The People’s Daily newspaper said the pier was shut.", "People’s Daily"),
    ("The pier was shut, the Farmers’ Weekly reported.", "Farmers’ Weekly"),
    ("The pier was shut, Norrick’s Post reported.", "Post"),
    ("The Office of the Inspector General said the pier was shut.", "Office of the Inspector General"),
    ("In May the Office of the Ombudsman found that the pier was shut.", "Office of the Ombudsman"),
    ("The Office of Ports and Harbours said the pier was shut.", "Office of Ports and Harbours"),
    ("Billionaire Hugo Tarn came to Norrick. “It is shut,” Tarn said.", "Hugo Tarn"),
    ("Heiress Ana Ruiz came to Norrick. “It is shut,” Ruiz said.", "Ana Ruiz"),
]


@pytest.mark.parametrize(("text", "name"), WHOLE)
def test_a_name_is_whole_and_nothing_is_glued_to_it(text, name):
    assert last_speaker(text) == name


@pytest.mark.parametrize(
    "who",
    [
        "Dr. Ronan Jakes, who was then serving as the President’s physician,",
        "Ana Ruiz, then known as the president’s niece,",
        "Wei Zhao, who for years had worked as the president’s cook,",
    ],
)
def test_who_serves_an_officer_does_not_hold_the_office(who):
    assert last_speaker(f"{who} came to Norrick in May. The president said the pier was shut.") is None
