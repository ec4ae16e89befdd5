"""A hearing, a trial or a briefing written down turn by turn is refused; an interview, a quoted exchange or a list is not."""

# ruff: noqa: E501 - a table of texts can be read; texts broken over lines cannot

import pytest

from onrecord.seeds.forms import form_of

SAID = (
    "The committee will come to order and hear the harbour office.",
    "Who signed the contract for the sale of the pilot boat?",
    "The director of the port office signed it in March, after the council had voted.",
    "Was the engine inspected before the sale?",
    "It was inspected twice, and both reports are in the file.",
    "The reports give two different dates for the second inspection.",
    "The later date is the right one; the clerk corrected it in April.",
    "Then the record should show that correction.",
    "The record does show it, on the last page.",
    "The hearing is adjourned until Thursday.",
)
TALKED = (
    *SAID[1:5],
    "Can you tell the committee why there are two dates?",
    *SAID[6:8],
    "Is that all?",
    "It is.",
)
ASKED = (
    "When was the boat built?", "In the spring of 1961, at the yard in Askvik.",
    "Who steered it last?", "A crew of four, until the winter.",
    "What happens to the engine?", "It goes into the ferry.",
    "And the lamp?", "The museum keeps it.",
)  # fmt: skip
SENTENCES = (
    "The pilot boat of Orm Head was sold on Friday to a museum in the capital, the port office said.",
    "It had lain in the dry dock since the winter, when its engine was taken out for a ferry.",
    "“Nobody asked us,” said Ines Falk, who had steered it for nineteen years, at the quay.",
    "The museum will show it from May, beside the lamp of the old lighthouse and its foghorn.",
)
ARTICLE = "\n\n".join(SENTENCES)


def turns(names, said=SAID, form="{a}: {w}", joint="\n\n"):
    """The words, each under the next of the names."""
    return joint.join(form.format(a=names[n % len(names)], w=words) for n, words in enumerate(said))


TWO = ("Senator Oduya", "Ms. Tran")
HALVES = [(words[: len(words) // 2], words[len(words) // 2 :]) for words in SAID]
DEPOSED = (
    "By Mr. Bakshi:", "Q. Who signed the contract?", "A. The director signed it.", "Q. In which month?",
    "A. In March.", "Ms. Varga: Objection, the paper speaks for itself.", "Q. Was the engine inspected?",
    "A. Twice.", "The Court: Overruled.", "A. The reports are in the file.",
)  # fmt: skip
HEARINGS = {
    "a senator and a witness": turns(TWO),
    "in lines": turns(TWO, joint="\n"),
    "the chair": turns(("The Chair", "Mr. Okonkwo")),
    "madam chair": turns(("Madam Chair", "Mr. Rahimi")),
    "three who speak": turns(("Chairwoman Reyes", "Mr. Haddad", "Dr. Lindqvist")),
    "a court": turns(("The Court", "Mr. Bakshi", "The Witness", "Ms. Varga")),
    "councillors": turns(("Cllr Ahmed", "Cllr Rowe", "The Mayor")),
    "lords": turns(("Lord Askvik", "Baroness Rowe", "The Lord Speaker")),
    "a seat and a party": turns(("Ms Tran (Norrick) (Lab)", "The Minister for Ports (Sir Ade Bello)", "Mr Speaker")),
    "particles": turns(("Ms. van der Berg", "Mr. de la Cruz", "The Chair")),
    "capitals and title case": turns(("THE CHAIR", "Ms. Tran")),
    "a deposition": "\n\n".join(DEPOSED),
    "names before points": turns(TWO, form="    {a}. {w}", joint="\n"),
    "names alone above": turns(TWO, form="{a}:\n{w}"),
    "names alone in bold": turns(TWO, form="**{a}**\n\n{w}"),
    "bold": turns(TWO, form="**{a}:** {w}"),
    "broken lines": "\n\n".join(f"{TWO[n % 2]}: {one}\n{other}" for n, (one, other) in enumerate(HALVES)),
    "turns of two paragraphs": "\n\n".join(f"{TWO[n % 2]}: {one}" + f"\n\n{SAID[4]}" * (n % 2) for n, one in enumerate(SAID)),
    "a head of several lines": "Committee on Ports\nHearing of 5 June 2026\nRoom 4\nPresent: Senator Oduya, Ms. Tran\n\n" + turns(TWO),
    "what happens in the room": "[The hearing began at 10:00.]\n\n" + turns(TWO) + "\n\n(Laughter.)",
    "a briefing": turns(("Reporter", "Minister Haddad"), SAID[1:7]),
    "a led debate": turns(("Moderator", "Falk", "Reyes", "Falk", "Reyes")),
    "a call": turns(("Operator", "Grace Mbeki", "Tomasz Wolski", "Grace Mbeki")),
    "bare names that talk": turns(("Amina Oduya", "Bo Lind", "Kwame Osei"), TALKED),
    "German": turns(("Der Richter", "Zeugin", "Herr Yılmaz"), ("Sie sind als Zeugin geladen.", "Das ist richtig.", "Wer war am Kai?", "Der Lotse war am Kai.", "Um welche Zeit?", "Gegen sieben Uhr.")),
    "French": turns(("La présidente", "M. Diallo", "Mme Tran"), ("La séance est ouverte.", "Qui a signé le contrat ?", "Le directeur a signé.", "Quand ?", "En mars.", "La séance est levée.")),
}  # fmt: skip


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HEARINGS.items()])
def test_turns_of_people_with_an_office_or_a_name_are_a_transcript(text):
    assert form_of(text) == form_of(text.replace("\n", "\r\n")) == "transcript"


FIRST_PERSON = (
    "Why did you leave the boat?",
    "I was tired, and my knees were too.",
    "Do you miss it?",
    "I miss the mornings.",
)
ARTICLES = {
    "an interview by an outlet": f"{SENTENCES[2]}\n\n" + turns(("The Harbour Post", "Ms. Tran"), ASKED),
    "an interview under a title": f"The last crew\n\nBy Ada Quill\n\n{SENTENCES[2]}\n\n" + turns(("Harbour Post", "Capt. Falk"), ASKED),
    "an interview by two names": f"{SENTENCES[0]}\n\n" + turns(("Ada Quill", "Ines Falk"), ASKED),
    "an interview in bold": f"{SENTENCES[0]}\n\n" + turns(("Post", "Prof. Diallo"), ASKED, "**{a}:** {w}"),
    "an interview in initials": f"{SENTENCES[0]}\n\n" + turns(("HP", "IF"), ASKED),
    "an interview in the first person": f"{SENTENCES[0]}\n\n" + turns(("Post", "Falk"), FIRST_PERSON * 2),
    "an interview with two": f"{SENTENCES[0]}\n\n" + turns(("Harbour Post", "Ines Falk", "Harbour Post", "Bo Lind"), ASKED),
    "questions and answers": f"{SENTENCES[0]}\n\n" + turns("QA", ASKED, "{a}. {w}"),
    "questions to candidates": turns(("Q", "Amina Oduya", "Bo Lind"), ("Should the ferry be free?", "It should be.", "It should not.", "What about the pier?", "It needs a ladder.", "It needs a roof.", "Which is the model?", "The old one.", "None.")),
    "an exchange at its end": f"{ARTICLE}\n\nFrom the hearing:\n\n" + turns(TWO, SAID[1:7]),
    "an exchange within": f"{SENTENCES[0]}\n\n{SENTENCES[1]}\n\n" + turns(TWO, SAID[1:7]) + f"\n\n{SENTENCES[3]}",
    "quotes between": "\n\n".join(f"{TWO[n % 2]}: {SAID[n + 1]}\n\n{one}" for n, one in enumerate(SENTENCES)),
    "reactions": turns(("Senator Oduya", "Ms. Tran", "Mr. Okonkwo", "Dr. Lindqvist", "Mayor Reyes"), SAID[4:9]),
    "a debate checked": "\n\n".join(f"{TWO[n % 2]}: {SAID[n + 2]}\n\nFacts: {one}" for n, one in enumerate(SENTENCES)),
    "a recipe": "Serves: Four people.\nIngredients: Two kilos of mussels.\nMethod: Wash them.\nStep: Cook the wine.\nStep: Add the mussels.\nTip: Do not add salt.\nTip: Keep the shells.",
    "claims and facts": turns(("Claim", "Fact"), SAID[2:8]),
    "myths in questions": turns(("Myth", "Reality"), ("Must you wait before you swim?", "You can swim after a small meal.", "Is cold water deadly?", "You have some minutes.")),
    "firms": "\n".join(("Chief Executive: Bo Lind, who came from the yard.", "Major Shareholder: The city of Askvik.", "General Manager: Ines Falk, for two years.") * 3),
    "ferries": "\n".join(("Operator: Norrick Ferries, a firm of the city.", "Owner: The state, since May.", "Route: Askvik to Orm Head and back.") * 3),
    "streets": "\n".join(("Lord Street: Closed until May for the new pipes.", "Dame Street: One lane is open at night.") * 2),
    "places": turns(("Orm Head", "Askvik", "Norrick Bay"), SENTENCES * 2),
    "offices": "\n".join(("President: Amina Oduya has held it since 2019.", "Secretary: Bo Lind runs the office.", "Treasurer: Kwame Osei keeps the books.") * 2),
    "letters for advice": turns(("Dear Ada", "Dear Tired", "Dear Ada", "Dear Awake"), ("My husband will not sell. What should I do?", "Let him keep it.", "Is that allowed?", "It is.")),
    "stars": turns(("Aries", "Taurus"), ("You will find a coin.", "Your boat leaks.", "You should call your aunt.", "Who is at the door?")),
}  # fmt: skip


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in ARTICLES.items()])
def test_an_interview_a_quoted_exchange_or_a_list_is_an_article(text):
    assert form_of(text) is None
