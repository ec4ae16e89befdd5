"""A pronoun is nobody named below it; *he* who denies is whom somebody unnamed accused."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain][-1]


NAMED_BELOW = [
    "Tomas Orsk sponsored a bill. An engineer stood up. “It cost us our jobs,” he told Orsk.",
    "Senator Emil Orsk held a meeting. One farmer rose. “You promised help,” he told Orsk.",
    "Helen Bray joined the board in May. “I will never sign that,” she told Bray over lunch.",
    "Mayor Karl Lind greeted the crowd. He asked Lind whether the pier would close.",
    "Brian Okafor chaired the panel. “I never met the man,” he said of Okafor.",
    "Emil Cook opened the fair. He said Cook was late.",
    "A man rang Emil Orsk. He asked Orsk for money.",
    "Amina Diallo opened the school. She warned Diallo that the roof would leak.",
    "Wei Zhao founded the firm in 1990. He claimed that Zhao owed him a year of pay.",
]


@pytest.mark.parametrize("text", NAMED_BELOW)
def test_nobody_tells_himself(text):
    assert last_speaker(text) is None


OTHERS = [
    ("Karl Lind spoke on Monday. Later he met Paul Tarn. “You lied to us,” he told Tarn.", "Karl Lind"),
    ("Emil Cook said it had grown. Marc Benn said it was so. “I run it alone,” he told Benn.", "Emil Cook"),
    ("Emil Orsk met Hugo Tarn. He said Tarn had lied.", "Emil Orsk"),
    ("Hugo Tarn met Emil Orsk. He said Tarn had lied.", "Emil Orsk"),
    ("Lena Moe and Ana Ruiz met in May. She told Ruiz it was late.", "Lena Moe"),
    ("Ana Ruiz rang Dana Brandt. She warned Brandt that the dam would break.", "Ana Ruiz"),
    ("Kofi Boateng ran the mill. He said it was over, though Boateng had been ill.", "Kofi Boateng"),
    (
        "Zeynep Kaya took the stand. She did not know the man -- though Kaya had called. She said no.",
        "Zeynep Kaya",
    ),
]


@pytest.mark.parametrize(("text", "name"), OTHERS)
def test_somebody_else_or_a_name_in_another_clause(text, name):
    assert last_speaker(text) == name


ACCUSED = [
    ("Anders Lind was accused of theft by a woman in Norrick. He denied that he took it.", "Anders Lind"),
    ("Wei Zhao was charged by a clerk with theft. He denied the charge.", "Wei Zhao"),
    ("Hugo Tarn was blamed by a rival for the loss. “I did nothing,” he said.", "Hugo Tarn"),
    ("Priya Natarajan was accused by a tenant of fraud. She said the roof was sound.", "Priya Natarajan"),
    ("A clerk accused Anders Lind of theft. He said the till was empty.", None),
    ("Anders Lind was in the hall, an official said. He said the till was empty.", None),
    ("Carl Moe was accused by a woman of theft. She said the till was empty.", None),
]


@pytest.mark.parametrize(("text", "name"), ACCUSED)
def test_whom_somebody_unnamed_accused_speaks_next(text, name):
    assert last_speaker(text) == name
