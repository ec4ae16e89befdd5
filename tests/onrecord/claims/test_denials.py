"""Who denies what: the act of denying is somebody's, took place, and is told apart from talk about it."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def read(text):
    """Each attributed claim as its content, its polarity and the words of its sources, outermost first."""
    joined = lambda spans: " … ".join(text[s:e] for s, e in spans)  # noqa: E731 - one line, used twice
    claims = extract(ArticleText("a", text)).claims
    return [(joined(c.content), c.polarity, [joined(a.source) for a in c.chain]) for c in claims if c.chain]


def denied(text):
    return [(content, sources) for content, polarity, sources in read(text) if polarity == "denied"]


A = "the weir had burst"
DENIERS = [
    pytest.param(f"Amadi thanked the bureau for disputing that {A}.", ["Amadi", "the bureau"], id="thanked"),
    pytest.param(f"Sato praised Keane for denying that {A}.", ["Sato", "Keane"], id="praised"),
    pytest.param(f"Keane accused Sato of denying that {A}.", ["Keane", "Sato"], id="accused of"),
    pytest.param(f"Ilves criticised Keane for refuting that {A}.", ["Ilves", "Keane"], id="criticised"),
    pytest.param(f"Prosecutors charged Keane with denying that {A}.", ["Prosecutors", "Keane"], id="charged"),
    pytest.param(f"Nwosu mocked Ilves for denying reports that {A}.", ["Nwosu", "Ilves"], id="mocked"),
    pytest.param(f"Nwosu faulted the agency for dismissing claims that {A}.", ["the agency"], id="no cue"),
    pytest.param(f"Critics attacked the ministry for denying {A}.", ["the ministry"], id="without that"),
    pytest.param(f"Tamura suspended Keane for denying that {A}.", ["Keane"], id="suspended"),
    pytest.param(f"Ilves gave Keane two stars for denying that {A}.", ["Keane"], id="gave stars for"),
    pytest.param(f"Keane was accused by Ilves of denying that {A}.", ["Ilves", "Keane"], id="in the passive"),
    pytest.param(f"Nwosu heckled Keane, who denied that {A}.", ["who"], id="a relative clause"),
    pytest.param(f"Nwosu thanked Keane, denying that {A}.", ["Nwosu"], id="a participle of the subject"),
    pytest.param(f"Nwosu left after denying that {A}.", ["Nwosu"], id="after"),
    pytest.param(f"Nwosu has a history of denying that {A}.", ["Nwosu"], id="a thing, not somebody"),
    pytest.param(f"Nwosu faces criticism for denying that {A}.", ["Nwosu"], id="criticism is nobody"),
    pytest.param(f"Reports that {A} were denied by Keane.", ["Keane"], id="a passive"),
    pytest.param(f"Suggestions that {A} were later disputed by Keane.", ["Keane"], id="a passive, later"),
    pytest.param(f"The allegation that {A} was flatly rejected by Ilves.", ["Ilves"], id="a passive, flatly"),
    pytest.param(f"A story in the Courier that {A} was refuted by Ilves.", ["Ilves"], id="a passive, far"),
    pytest.param(f"The idea that {A} was dismissed by the mill as gossip.", ["the mill"], id="as what"),
    pytest.param(f"Rumours that {A} have been denied.", [""], id="a passive without anybody"),
    pytest.param(f"Keane laughed off reports that {A}.", ["Keane"], id="laughed off"),
    pytest.param(f"Keane countered the claim that {A}.", ["Keane"], id="countered"),
    pytest.param(f"Keane contested that {A}.", ["Keane"], id="contested"),
    pytest.param(
        f"Lawyers for Amadi contest the claim that {A}.", ["Lawyers for Amadi"], id="contest a claim"
    ),
    pytest.param(f"The claim that {A} was contested by Keane.", ["Keane"], id="contested, in the passive"),
    pytest.param(f"Keane went so far as to deny that {A}.", ["Keane"], id="so far"),
    pytest.param(f"Keane continued to deny that {A}.", ["Keane"], id="continued"),
    pytest.param(f"Neither mayor came, and Keane denied that {A}.", ["Keane"], id="neither, of another"),
    pytest.param(f"A few clerks deny that {A}.", ["A few clerks"], id="a few"),
]


@pytest.mark.parametrize(("text", "sources"), DENIERS)
def test_a_denial_is_of_whoever_denies(text, sources):
    assert denied(text) == [(A, sources)]


NOT_DENIED = [
    f"Keane stopped short of denying that {A}.",
    f"Keane fell short of denying that {A}.",
    f"Keane has neither confirmed nor denied that {A}.",
    f"Keane would neither confirm nor deny {A}.",
    f"Keane, neither confirming nor denying that {A}, left the room.",
    f"Nor has Keane denied that {A}.",
    f"Keane did not deny that {A}.",
    f"Keane did not contest that {A}.",
    "Keane contested the seat in Orl.",
    "Keane contested the election.",
    "The will was contested by Keane.",
    f"Keane refused to deny that {A}.",
    f"Keane declined to confirm or deny reports that {A}.",
    f"Keane refrained from denying that {A}.",
    f"Keane came close to denying that {A}.",
    f"Keane stopped denying that {A}.",
    f"Keane gave up denying that {A}.",
    f"Keane has yet to deny that {A}.",
    f"Keane did not go so far as to deny that {A}.",
    f"Without denying that {A}, Keane called it old.",
    f"Rather than deny that {A}, Keane left.",
    f"Few clerks deny that {A}.",
    f"Keane hardly denied that {A}.",
    f"There is no denying that {A}.",
    f"Did Keane deny that {A}?",
    f"If Keane denies that {A}, he will lose his post.",
    "Keane denied nothing about the weir.",
    "Dockers spoke of nights on which they are denied leave to see their children.",
    "Ilves spoke of aid that had been denied victims of the flood.",
    "The committee met on Monday and denied the change being sought.",
    "Keane proposed a second vote, but Ilves rejected that, too.",
    "It leaks — as Keane alleges, but Ilves strongly denies — “so why not mend it?” asked Nwosu.",
]


@pytest.mark.parametrize("text", NOT_DENIED)
def test_nothing_is_denied_where_nobody_denies(text):
    assert denied(text) == []


def test_what_is_not_said_is_not_asserted_either():
    assert read(f"Keane stopped short of saying that {A}.") == []
    assert read(f"Keane apologised for saying that {A}.") == [(f"saying that {A}", "asserted", ["Keane"])]


NOT_ASSERTED = [
    "laughed off reports", "laughed at reports", "mocked claims", "scoffed at the idea",
    "criticised the report",
    "condemned the claim", "denounced the allegation", "slammed reports", "complained about reports",
    "cast doubt on claims", "questioned the suggestion", "commented on reports", "responded to reports",
    "thanked the Courier for correcting its report", "thanked the Courier for retracting its claim",
    "praised the Courier for debunking reports", "urged the Courier to correct its report",
    "apologised for the claim", "was asked about reports",
]  # fmt: skip


@pytest.mark.parametrize("words", NOT_ASSERTED)
def test_whoever_judges_a_report_does_not_say_what_it_says(words):
    found = read(f"Keane {words} that {A}.")
    assert [
        f for f in found if f[0].endswith(A) and f[1] == "asserted" and f[2][-1] == "Keane" and f[0] == A
    ] == []


def test_a_denying_cue_is_given_as_it_is_written():
    text = f"Keane laughed off reports that {A}."
    [claim] = [c for c in extract(ArticleText("a", text)).claims if c.polarity == "denied"]
    assert [text[slice(*span)] for span in claim.chain[0].cue] == ["laughed off"]


def test_the_fact_that_somebody_laments_is_his_own_word():
    assert read(f"Keane lamented the fact that {A}.") == [(A, "asserted", ["Keane"])]


WHICH = [
    pytest.param(
        "Orland moved against Tarvia after accusing it of arming the raiders in Askvik, which Tarvia denies.",
        ("arming the raiders in Askvik", ["Tarvia"]),
        id="an act behind which a place stands",
    ),
    pytest.param(
        "He was dogged by allegations that he had struck Lena Voss, which he has denied.",
        ("he had struck Lena Voss", ["he"]),
        id="an allegation behind which a person stands",
    ),
    pytest.param(
        "Prosecutors said Keane had bribed two clerks, which Keane denies.",
        ("Keane had bribed two clerks", ["Keane"]),
        id="what others said",
    ),
    pytest.param(
        "Ilves complained that the vote had been rigged, a charge that the clerks denied.",
        ("the vote had been rigged", ["the clerks"]),
        id="a charge, said before",
    ),
    pytest.param(
        "The mill faces claims of fraud in Askvik, which it denies.",
        ("claims of fraud in Askvik", ["it"]),
        id="a noun without a clause",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHICH)
def test_which_stands_for_something_that_can_be_denied(text, expected):
    assert denied(text) == [expected]


def test_nobody_denies_a_place():
    assert denied("Keane lives in Askvik, which Ilves denied.") == []


BUT = [
    pytest.param(
        "Keane denied it had burst but admitted it leaked.", "it had burst", "it leaked", id="admitted"
    ),
    pytest.param(
        "Keane denied he had sold it but insisted that it was old.", "he had sold it", "it was old", id="that"
    ),
    pytest.param(
        "Keane denied that it had burst but said it leaked.", "it had burst", "it leaked", id="said"
    ),
]


@pytest.mark.parametrize(("text", "no", "yes"), BUT)
def test_a_denial_ends_where_its_speaker_goes_on(text, no, yes):
    assert read(text) == [(no, "denied", ["Keane"]), (yes, "asserted", ["Keane"])]


def test_what_is_denied_in_passing_is_denied():
    text = "Allegations that Keane sold the keys, denied by Keane, were read in court."
    assert denied(text) == [("Keane sold the keys", ["Keane"])]


def test_how_it_was_denied_is_not_denied():
    text = "Keane dismissed the charges about the weir by pointing out that nobody was hurt."
    assert denied(text) == [("the charges about the weir", ["Keane"])]


def test_him_is_not_whoever_speaks_of_him():
    text = "Ann Keane met the press. Ms. Keane thanked Ivo Lund and criticised her for saying it was safe."
    claims = extract(ArticleText("a", text)).claims
    assert [a.speaker for c in claims for a in c.chain[-1:] if text[slice(*a.source[0])] == "her"] == [None]


UNFOUNDED = [
    "A judge found no evidence", "The inquiry found little evidence", "An audit found insufficient evidence",
    "Auditors reported no indication", "The prosecutor offered no proof", "Tamura made no claim",
    "Keane ruled out", "The coroner ruled out the possibility", "Doctors saw no sign",
    "The report found nothing to suggest", "The letter gives no assurance", "The firm issued no statement",
    "Keane cited no evidence", "Adeyemi offered not a shred of evidence", "Doctors reported few signs",
    "The report contains no suggestion", "The study found no reason to believe", "Keane told nobody",
]  # fmt: skip


@pytest.mark.parametrize("words", UNFOUNDED)
def test_whoever_finds_no_evidence_of_it_does_not_say_so(words):
    assert read(f"{words} that {A}.") == []


def test_that_no_evidence_was_found_is_all_that_is_said():
    text = f"No evidence was found that {A}, the panel said."
    assert read(text) == [(f"No evidence was found that {A}", "asserted", ["the panel"])]


FOUNDED = [
    ("A few auditors found", ["A few auditors"]),
    ("The panel found a few signs", ["The panel"]),
    ("Keane told few people", ["Keane"]),
    ("Keane said nothing except", ["Keane"]),
    ("Keane gave no details but claimed", ["Keane"]),
    ("Keane pointed out", ["Keane"]),
    ("The court ruled in May", ["The court"]),
]


@pytest.mark.parametrize(("words", "sources"), FOUNDED)
def test_a_lack_of_something_else_leaves_it_said(words, sources):
    assert read(f"{words} that {A}.") == [(A, "asserted", sources)]


ASKED = [
    f"Keane, asked about the collapse, would not deny that {A}.",
    f"Asked about the collapse, Keane would not deny that {A}.",
    f"Ilves, asked about the deal, declined to deny that {A}.",
    f"Keane, who was asked about the collapse, would not deny that {A}.",
    f"Keane would not deny, when asked about the attack, that {A}.",
    "The ministry, asked about the raid, would neither confirm nor deny it.",
    "Keane, asked about the collapse by reporters, left the room.",
]


@pytest.mark.parametrize("text", ASKED)
def test_whoever_is_asked_about_something_says_nothing_of_it(text):
    assert read(text) == []


def test_whoever_is_asked_says_only_the_answer():
    assert read(f"Keane, asked about the collapse, said {A}.") == [(A, "asserted", ["Keane"])]
    assert read("Keane asked about the collapse.") == [("the collapse", "asserted", ["Keane"])]


CALLED_FALSE = [
    pytest.param(
        f"Keane called the report that {A} a fabrication.", "called a fabrication", id="fabrication"
    ),
    pytest.param(f"Keane called the claim that {A} a lie.", "called a lie", id="lie"),
    pytest.param(f"Keane called the story that {A} an invention.", "called an invention", id="invention"),
    pytest.param(f"Keane called the allegation that {A} a smear.", "called a smear", id="smear"),
    pytest.param(f"Keane called reports that {A} nonsense.", "called nonsense", id="nonsense"),
    pytest.param(
        f"Keane called the suggestion that {A} utter rubbish.", "called utter rubbish", id="rubbish"
    ),
    pytest.param(f"Keane called the claim that {A} “a lie,” and left.", "called a lie", id="in marks"),
    pytest.param(f"Keane dubbed the claim that {A} a complete hoax.", "dubbed a complete hoax", id="dubbed"),
    pytest.param(f"Keane branded the Courier's report that {A} a lie.", "branded a lie", id="branded"),
    pytest.param(f"Keane described the claim that {A} as a lie.", "described as a lie", id="as a lie"),
    pytest.param(f"Keane called the claim that {A} false.", "called false", id="false"),
    pytest.param(f"A report that {A} was called a hoax by Keane.", "called a hoax", id="passive"),
]


@pytest.mark.parametrize(("text", "cue"), CALLED_FALSE)
def test_whoever_calls_a_report_a_lie_denies_it(text, cue):
    assert read(text) == [(A, "denied", ["Keane"])]
    [claim] = [c for c in extract(ArticleText("a", text)).claims if c.chain]
    assert " ".join(text[slice(*span)] for span in claim.chain[0].cue) == cue


def test_a_lie_inside_of_a_report_is_part_of_it():
    assert denied("Keane called the claim that he told a lie a smear.") == [("he told a lie", ["Keane"])]


NOT_CALLED_FALSE = [
    f"Keane called the claim that {A} true.",
    f"Keane called the report that {A} an outrage.",
    f"Keane called the report that {A} a lie detector story.",
    f"Keane did not call the report that {A} a lie.",
    f"Keane refused to call the report that {A} a lie.",
    f"The claim that {A} was called true by Keane.",
    "Keane called the report that the letter was a hoax absurd.",
    "Keane called the claim that he told a lie outrageous.",
]


@pytest.mark.parametrize("text", NOT_CALLED_FALSE)
def test_a_report_that_nobody_calls_false_is_not_denied(text):
    assert read(text) == []


CLEARED = [
    "The judge threw out the charge", "A court tossed out the claim", "The jury cleared Keane of the charge",
    "A court acquitted Sato of the charge", "The panel absolved Ngata of the accusation",
    "Keane was cleared by a jury of the charge", "The board exonerated Keane of claims",
]  # fmt: skip


@pytest.mark.parametrize("words", CLEARED)
def test_a_charge_that_has_fallen_is_nobodys_claim(words):
    assert read(f"{words} that {A}.") == []
