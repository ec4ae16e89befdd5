"""*The newspaper*, *the company*: the body at hand, and nobody where another may be meant."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    claims = extract(ArticleText("a", f"{text} said that the pier had sunk.")).claims
    return [c.chain[-1].speaker for c in claims if c.chain][-1]


AT_HAND = [
    ("Nord Gas said it was shut. The Civil Aviation Authority was late. The company", "Nord Gas"),
    ("The Norrick Post called on the mayor to go. The conservative-leaning newspaper", "Norrick Post"),
    ("The Norrick Post reported it. The left-leaning paper", "Norrick Post"),
    ("The pier is shut, according to Benvira. The publication", "Benvira"),
    ("The pier will close, according to a new report. The Norrick Post wrote so. The report", "Norrick Post"),
    ("Nord Gas said it was shut. Kofi Mensah was ill. The company", "Nord Gas"),
    ("The Labour Department counts 400 divers. The department", "Labour Department"),
    (
        "The State Department said so. The Justice Department is reading the file. The department",
        "Justice Department",
    ),
    (
        "The Justice Department lost. The State Department counts 400 divers. The department",
        "State Department",
    ),
    ("The Harbour Court ruled in May. The Tide Court ruled in June. The court", "Tide Court"),
    ("The Nurses’ Union said it was shut. The union", "Nurses’ Union"),
    ("The Nurses’ Union said so. The Dockers’ Union met. The union", "Dockers’ Union"),
    ("North Plains Electric Cooperative said it was shut. The company", "North Plains Electric Cooperative"),
    ("The Fisheries Agency said it was shut. The agency", "Fisheries Agency"),
]


@pytest.mark.parametrize(("text", "name"), AT_HAND)
def test_a_noun_for_a_body_is_the_one_at_hand(text, name):
    assert last_speaker(text) == name


NOBODY = [
    "The Norrick Post reported it. The Marren Post denied it. In May, the newspaper",
    "Workers met Imke Orsk, who said it was shut. The website",
    "Ravi Menon said it was shut. The site",
    "Amara Okafor told CNN it was shut. The network",
    "Nord Gas said it was shut. The newspaper",
    "TMZ reported it. A police report was filed. The report",
    "The Norrick Post printed it. It came from a lost luggage report. The report",
    "Reuters reported it. A congressional report blamed the board. The report",
    "Reuters reported it. A government audit blamed the board. The audit",
    "The Norrick Post printed a white paper of the crown. The paper",
    "Pando Harbour said it was shut. Marren Shipping was fined in 2012. The firm",
    "EgyptSea said it was shut. Kofi Mensah worked at Vanguard Logistics Services in Tarn. The company",
    "Nord Gas said it was shut. Kofi Mensah sold it to Orl Oil in May. The company",
    "The Tide Institute said it was shut. Green Lives Now withdrew in May. The group",
    "The Harbour Institute said so. In May the fighters of Red Dawn fled. The group",
    "Ravi Menon sold Tarn Rail to Orl Oil. The company",
    "The Norrick Post reported it. The agency",
    "Three divers crossed into Canada, an official said. “The Canadians have them,” the defense official",
]


@pytest.mark.parametrize("text", NOBODY)
def test_a_noun_that_may_be_another_bodys_is_nobody(text):
    assert last_speaker(text) is None


def test_the_paper_that_published_a_report_is_an_outlet():
    text = "The leak was revealed by newspaper Dagens Norrick. In a report on Friday, the paper said it sank."
    found = [c.chain[-1] for c in extract(ArticleText("a", text)).claims if c.chain]
    assert (found[-1].speaker, found[-1].kind) == ("Dagens Norrick", "outlet")
