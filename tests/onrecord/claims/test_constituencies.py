"""*The New York Democrat* is the one person whom the text says to be of that party and state."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain][-1]


OF_ONE = [
    ("Rep. Anton Weiss (D-N.Y.) rose. The New York Democrat said the pier was shut.", "Anton Weiss"),
    ("Sen. Emil Orsk, R-Ohio, rose. The Ohio Republican said the pier was shut.", "Emil Orsk"),
    ("Sen. Bernd Sand of Vermont won. The Vermont senator said the pier was shut.", "Bernd Sand"),
    ("Sen. Bernd Sand (I-Vt.) won. “It is shut,” the independent Vermont senator said.", "Bernd Sand"),
    ("Ohio Sen. Emil Orsk left. Helena Clint came. The Ohio senator said it was over.", "Emil Orsk"),
    (
        "Rep. Ana Ruiz, a Democrat from New Mexico, rose. The New Mexico Democrat said it was late.",
        "Ana Ruiz",
    ),
    ("Gov. Priya Nair (R-S.C.) signed. The South Carolina Republican denied that it was late.", "Priya Nair"),
    ("Sen. Kofi Mensah, R-Ga., rose. “It is late,” the Georgia Republican said on Monday.", "Kofi Mensah"),
    ("Rep. Wei Zhao (D-Calif.) met Ana Ruiz. He left. The California Democrat said it was late.", "Wei Zhao"),
    ("Rep. Wei Zhao (D-Wash.) rose. The Washington congressman said it was late.", "Wei Zhao"),
]


@pytest.mark.parametrize(("text", "name"), OF_ONE)
def test_a_state_and_a_party_or_an_office_tell_one(text, name):
    assert last_speaker(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Rep. Ana Ruiz (D-Tex.) met Rep. Wei Zhao (D-Texas). The Texas Democrat said it was over.",
        "Rep. Ana Ruiz (D-Tex.) rose. The Texas Republican said it was over.",
        "Rep. Ana Ruiz (D-Tex.) rose. The Ohio Democrat said it was over.",
        "Ana Ruiz of Texas rose. The Texas senator said it was over.",
        "Rep. Ana Ruiz (D-Tex.) rose. A Texas Democrat said it was over.",
        "Rep. Ana Ruiz (D-Tex.) rose. The Texas crowd said it was over.",
    ],
)
def test_another_state_party_or_two_of_them_tell_nobody(text):
    assert last_speaker(text) is None
