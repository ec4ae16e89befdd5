"""Whose act a denial is that is told of somebody else, and what takes a denial back."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText

A = "the kiln had cracked"


def read(text):
    """Each attributed claim as its content, its polarity and its innermost source."""
    join = lambda spans: " … ".join(text[s:e] for s, e in spans)  # noqa: E731 - one line, used twice
    claims = extract(ArticleText("a", text)).claims
    return [(join(c.content), c.polarity, join(c.chain[-1].source)) for c in claims if c.chain]


def deniers(text):
    return [source for content, polarity, source in read(text) if polarity == "denied" and content == A]


def tellers(text):
    return [source for content, _, source in read(text) if content == A]


OBJECTS = [
    ("Councillor Femi Adeyemi accused the lab of denying that", "the lab"),
    ("Okafor blamed the club for denying that", "the club"),
    ("Lindqvist thanked the choir for disputing that", "the choir"),
    ("Okafor congratulated the league on rejecting claims that", "the league"),
    ("Tanaka was angry with the firm for denying that", "the firm"),
    ("Tanaka was furious at the mill for disputing that", "the mill"),
    ("Perrin shamed the brewery into denying that", "the brewery"),
    ("Perrin talked the guild into disputing that", "the guild"),
    ("Perrin published a letter from Okafor denying that", "Okafor"),
    ("Perrin released a statement by Okafor denying that", "Okafor"),
    ("Perrin released a letter from Ada Okafor denying that", "Ada Okafor"),
    ("Perrin condemned the pottery for refuting that", "the pottery"),
    ("Perrin slammed the orchestra for rejecting claims that", "the orchestra"),
    ("Perrin commended the troupe for denying that", "the troupe"),
    ("Perrin sued the dealership for denying that", "the dealership"),
    ("Perrin fined the vineyard for denying that", "the vineyard"),
    ("Perrin suspected the tannery of denying that", "the tannery"),
    ("Perrin credited the dairy with disputing that", "the dairy"),
    ("Perrin criticised the young baker for denying that", "the young baker"),
    ("Perrin accused the lab of having denied that", "the lab"),
    ("Perrin accused the lab of lying and of denying that", "the lab"),
    ("Perrin accused the lab of first admitting and then denying that", "the lab"),
    ("Perrin caught the lab denying that", "the lab"),
    ("Perrin spotted the choir disputing that", "the choir"),
    ("Perrin received an email from the lab denying that", "the lab"),
    ("Perrin left the hall denying that", "Perrin"),
    ("The vineyard was fined for denying that", "The vineyard"),
    ("Okafor came under fire for denying that", "Okafor"),
    ("Okafor left the hall after denying that", "Okafor"),
    ("Okafor misled the jury by denying that", "Okafor"),
    ("Okafor joined Perrin in denying that", "Okafor"),
    ("Okafor went from denying nothing to leaving; Lindqvist persisted in denying that", "Lindqvist"),
]


@pytest.mark.parametrize(("words", "source"), OBJECTS)
def test_what_somebody_is_blamed_for_is_that_ones_act(words, source):
    assert deniers(f"{words} {A}.") == [source]


UNTOLD = [
    "Okafor warned the club against denying that",
    "Okafor talked the choir out of denying that",
    "Okafor took the brewery to court for denying that",
    "Okafor cleared the lab of denying that",
    "Okafor acquitted the lab of disputing that",
    "Okafor advised the vineyard against denying that",
    "Okafor spoke of denying that",
    "Okafor thought about denying that",
    "Okafor argued against denying that",
    "Okafor voted for denying that",
    "Okafor criticised the decision about denying that",
    "Okafor saved the mill from denying that",
    "Okafor compared the plan to denying that",
    "Okafor helped the guild with denying that",
    "Okafor supported the guild in denying that",
    "Okafor paid the dairy for denying that",
    "Okafor was warned against denying that",
    "Okafor asked the troupe about denying that",
    "Okafor is afraid of denying that",
    "Okafor distracted the choir from rejecting claims that",
    "Okafor was not fined for denying that",
    "Okafor has never been jailed for disputing that",
    "Okafor could be fined for denying that",
    "Okafor may be suspended for rejecting claims that",
    "Nobody was punished for denying that",
    "No clerk was sacked for disputing that",
    "The court did not fine Okafor for denying that",
    "The judge might jail Okafor for denying that",
    "Perrin never accused the tannery of denying that",
    "Perrin never blamed the tannery for disputing that",
    "Okafor was charged with denying that",
    "Okafor is suspected of denying that",
    "Okafor was never charged with disputing that",
    "Okafor left office for denying that",
    "Okafor resigned for denying that",
    "Okafor was found guilty of denying that",
    "The jury found Okafor not guilty of denying that",
    "Okafor was acquitted of disputing that",
    "The mayor stepped down for denying that",
    "Okafor should resign for denying that",
]


@pytest.mark.parametrize("words", UNTOLD)
def test_nobody_denies_what_the_sentence_gives_to_nobody(words):
    assert tellers(f"{words} {A}.") == []


NOT_DENIED = [
    "The ministry has not confirmed or denied that",
    "The ministry had not publicly confirmed or denied that",
    "The ministry has not denied or confirmed that",
    "The ministry has not confirmed or rejected claims that",
    "The choir has never confirmed or denied that",
    "Okafor, who has not confirmed or disputed that",
    "The guild is not confirming or denying that",
    "The guild no longer confirms or denies that",
    "The guild no longer denies that",
    "The guild no longer disputes that",
    "The guild no longer rejects claims that",
    "The guild has ceased to deny that",
    "Okafor threatened to deny that",
    "Okafor vowed to deny that",
    "Okafor promised to deny that",
    "Okafor offered to deny that",
    "Okafor agreed to dispute that",
    "Okafor considered denying that",
    "Okafor denied denying that",
    "Okafor denied having denied that",
    "Okafor denied having rejected reports that",
    "Okafor denied that she had denied that",
    "Okafor denied saying that",
    "Okafor denied claiming that",
    "Okafor warned against denying that",
    "The law forbids denying that",
    "The new code prohibits denying that",
    "It is a crime to deny that",
    "Okafor withdrew her rejection of the claim that",
    "Okafor retracted his dismissal of reports that",
    "Okafor all but denied that",
    "Okafor has all but denied that",
    "Okafor nearly denied that",
]


@pytest.mark.parametrize("words", NOT_DENIED)
def test_what_is_taken_back_or_left_open_is_neither_denied_nor_asserted(words):
    assert tellers(f"{words} {A}.") == []


def test_a_negation_over_two_verbs_leaves_no_scrap():
    text = f"The ministry has not confirmed or denied that {A}."
    claims = extract(ArticleText("a", text)).claims
    assert [text[slice(*span)] for c in claims for span in c.content] == [text[:-1]]


STILL_DENIED = [
    ("The firm has not spoken but denied that", "The firm"),
    ("The firm has not closed and denied that", "The firm"),
    ("The firm has denied or disputed that", "The firm"),
    ("Okafor did not stay, and Perrin denied that", "Perrin"),
    ("The mill rejects claims that", "The mill"),
    ("The brewery disputes reports that", "The brewery"),
]


@pytest.mark.parametrize(("words", "source"), STILL_DENIED)
def test_a_negation_ends_with_its_verb(words, source):
    assert deniers(f"{words} {A}.") == [source]


BLAMERS = [
    ("Farid Osei was sued by his aide, alleging that", ["his aide"]),
    ("The firm was sued by Jonas Lindqvist last year, alleging that", ["Jonas Lindqvist"]),
    ("Amina Rahimi was condemned by the party, alleging that", ["the party"]),
    ("Farid Osei was sued in May, alleging that", [""]),
    ("The firm was sued by Amina Rahimi, claiming that", [""]),
    ("Li Wei was criticised by the union, saying that", [""]),
    ("The party was accused of theft by Bo Lund, insisting that", [""]),
    ("The mayor was slammed on Monday, adding that", [""]),
    ("Fatima Osei was accused by Kenji Sato of theft, denying that", ["Fatima Osei"]),
    ("Li Wei was sacked on Monday, denying that", ["Li Wei"]),
    ("Li Wei was elected by the members, saying that", ["Li Wei"]),
    ("The union criticised Li Wei, saying that", ["The union"]),
    ("Criticised by the union, Li Wei said that", ["Li Wei"]),
    ("Li Wei was sued by the union and said that", ["Li Wei"]),
]


@pytest.mark.parametrize(("words", "sources"), BLAMERS)
def test_whoever_is_sued_does_not_allege_what_he_is_sued_for(words, sources):
    assert tellers(f"{words} {A}.") == sources


LAUGHED_OFF = ["were laughed off by Okafor", "have been laughed off by Okafor", "were mocked by Okafor"]
LAUGHERS = [
    ("Reports that {} were laughed off by Ada Okafor.", "Ada Okafor"),
    ("The claim that {} was laughed off by the mayor.", "the mayor"),
    ("Rumours that {} have been laughed off by her aides.", "her aides"),
    ("Suggestions that {} were laughed off by engineers on Monday.", "engineers"),
    ("The charge that {} was laughed off by Li Wei's lawyer.", "Li Wei's lawyer"),
]
OTHERS_WORDS = [
    "was laughed off by Ada Okafor", "was laughed at by Li Wei", "was scoffed at by the mayor",
    "was shouted down by Perrin", "was questioned by Priya Raman", "was quoted by Li Wei",
    "was countered by Perrin", "was answered by Ada Okafor",
]  # fmt: skip


@pytest.mark.parametrize("words", LAUGHED_OFF)
def test_what_somebody_laughs_off_is_not_asserted_by_that_one(words):
    assert "Okafor" not in [s for _, p, s in read(f"Reports that {A} {words}.") if p == "asserted"]


@pytest.mark.parametrize(("text", "source"), LAUGHERS)
def test_what_is_laughed_off_by_somebody_is_denied_by_that_one(text, source):
    assert deniers(text.format(A)) == [source]
    assert [s for _, p, s in read(text.format(A)) if p == "asserted"] == []


def test_whose_claim_is_laughed_off_made_it():
    text = f"Lindqvist's claim that {A} was laughed off by Perrin."
    assert deniers(text) == ["Perrin"]
    assert [s for _, p, s in read(text) if p == "asserted"] == ["Lindqvist's"]


@pytest.mark.parametrize("words", OTHERS_WORDS)
def test_a_quotation_is_not_of_whoever_did_something_to_it(words):
    assert read(f"“The kiln has cracked” {words}.") == []
    assert [s for *_, s in read("“The kiln has cracked” was shouted by Li Wei.")] == ["Li Wei"]


def test_whoever_may_deny_has_not():
    assert tellers(f"Anyone who denies that {A} can be fined.") == []
    assert tellers(f"Denying that {A} is a crime.") == []


def called(text):
    claims = extract(ArticleText("a", text)).claims
    return [c.chain[-1].speaker for c in claims if c.chain][-1]


NOBODY = [
    "Ama Boateng accused the {0} of theft. The {0} said it had paid her.",
    "Tove Lind complained that the {0} froze her account. The {0} said it had followed the rules.",
    "Ravi Menon said the {0} had lost his file. The {0} said the file was found.",
    "Kwesi Owusu Mensah insisted that the {0} cheated. The {0} said the sums were right.",
    "Mai Pham denied owing the {0} money. The {0} said she did.",
    "Mai Pham said its roof leaked. The {0} said it was new.",
    "Mai Pham blamed the yard and its crew. Mai Pham said so. The {0} said it was sorry.",
]
FIRMS = ["company", "firm", "bank", "airline"]


@pytest.mark.parametrize("firm", FIRMS)
@pytest.mark.parametrize("text", NOBODY)
def test_a_firm_is_nobody_who_may_be_a_person(text, firm):
    assert called(text.format(firm)) is None


IT = [
    "Falk Marren lost the vote.",
    "Tidd Marsh said the vote was lost.",
    "Amara Okonjo told reporters the vote was lost.",
    "Li Wei signed the contract.",
    "Mara Quill read a report.",
    "Nurul Hidayah announced a strike.",
    "Sato Kenji bought the yard.",
    "Jonas Lindqvist denied the report.",
    "The council praised Harper Ode.",
]


@pytest.mark.parametrize("text", IT)
def test_it_is_nobody_who_may_be_a_person(text):
    assert called(f"{text} It said the pier was closed.") is None


def test_it_is_the_body_that_spoke_or_did_something():
    assert called("Askvik Steel bought the yard. It said the price was fair.") == "Askvik Steel"
    assert called("Harper Ode raised its prices. It said the market was hard.") == "Harper Ode"
    assert called("Reuters reported a flood. It said two boats had sunk.") == "Reuters"
    assert called("France closed the port. It said the dam had cracked.") == "France"


BODY = [
    ("Grain Harbour Ltd said it would close. The company said it had no money.", "Grain Harbour Ltd"),
    ("Boventa said it would close. The firm said it had no money.", "Boventa"),
    (
        "Tern Quay announced new berths at its yearly fair. Now the company says it will build two.",
        "Tern Quay",
    ),
    ("Northway Airlines said it would close. The airline said it had no money.", "Northway Airlines"),
]


@pytest.mark.parametrize(("text", "name"), BODY)
def test_a_firm_is_the_body_heard_last(text, name):
    assert called(text) == name
