"""A mail, subtitles or a transcript given as a file is refused by name; an article that quotes one is not."""

# ruff: noqa: E501 - a table of texts can be read; texts broken over lines cannot

import json

import pytest

from onrecord.seeds import SeedFile, read_file
from onrecord.seeds.forms import form_of
from onrecord.types import Document, ReadFailed

SENTENCES = (
    "The pilot boat of Orm Head was sold on Friday to a museum in the capital, the port office said.",
    "It had lain in the dry dock since the winter, when its engine was taken out for a ferry.",
    "“Nobody asked us,” said Ines Falk, who had steered it for nineteen years, at the quay.",
    "The museum will show it from May, beside the lamp of the old lighthouse and its foghorn.",
    "The price was 40,000 crowns, and the office will spend it on a new ladder for the pier.",
)
ARTICLE = "\n\n".join(SENTENCES)
TURNS = (
    ("Anna Berg", "Thank you for coming. I would like to begin with the boat."),
    ("Bo Lind", "I think we all know how it came to lie there for so long."),
    ("Anna Berg", "We do, but my question is who signed the paper in the end."),
    ("Bo Lind", "I did, and I would sign it again, whatever you print of me."),
    ("Anna Berg", "Then tell us what the museum paid for it, if you please."),
    ("Bo Lind", "I am not free to say it, and our contract says so as well."),
    ("Anna Berg", "We have a copy of the contract here, and I read no such line."),
    ("Bo Lind", "Then you have an older copy than the one that I have signed."),
)


def told(joint, form="{a}: {w}"):
    return joint.join(form.format(n=n, a=name, w=words) for n, (name, words) in enumerate(TURNS))


SUBTITLES = "\n\n".join(
    f"{n}\n00:00:{n:02},000 --> 00:00:{n + 1:02},500\n{sentence}" for n, sentence in enumerate(SENTENCES, 1)
)
HEADERS = "From: Ines Falk <ines@orm.example>\nTo: desk@post.example\nSubject: The boat\n"


def read(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    (found,) = read_file(SeedFile(tmp_path / name, f"/press/{name}"))
    return found


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        pytest.param(
            "boat.txt", f"{HEADERS}Date: Fri, 5 Jun 2026 10:00:00 +0200\n\n{ARTICLE}", "mail", id="mail"
        ),
        pytest.param("boat.txt", f"{HEADERS}\n{ARTICLE}", "mail", id="a mail by what it holds"),
        pytest.param(
            "boat.txt",
            f"Received: from a.example by b.example;\n\tFri, 5 Jun 2026 10:00:00 +0200\n{HEADERS}\n{ARTICLE}",
            "mail",
            id="a header over two lines",
        ),
        pytest.param(
            "boat.txt",
            f"Return-Path: <a@b.example>\nDate: Fri\nFrom: a@b.example\n\n{ARTICLE}",
            "mail",
            id="without subject",
        ),
        pytest.param(
            "all.txt", f"From a@b.example Fri Jun  5 10:00:00 2026\n{HEADERS}\n{ARTICLE}", "mail", id="a box"
        ),
        pytest.param(
            "copied.txt",
            f"From: Ines Falk\nSent: Friday, June 5, 2026\nSubject: The boat\n\n{ARTICLE}",
            "mail",
            id="copied",
        ),
        pytest.param("boat.txt", SUBTITLES, "subtitles", id="srt"),
        pytest.param("boat.txt", SUBTITLES.replace("\n", "\r\n"), "subtitles", id="srt by what it holds"),
        pytest.param("boat.txt", "WEBVTT\n\n" + SUBTITLES.replace(",", "."), "subtitles", id="vtt"),
        pytest.param(
            "boat.txt",
            "WEBVTT\n\n"
            + "\n\n".join(
                f"00:{n:02}.000 --> 00:{n:02}.900 align:start\n{s}" for n, s in enumerate(SENTENCES)
            ),
            "subtitles",
            id="vtt without hours",
        ),
        pytest.param(
            "boat.sbv",
            "\n\n".join(f"0:00:{n:02}.000,0:00:{n:02}.900\n{s}" for n, s in enumerate(SENTENCES)),
            "subtitles",
            id="sbv",
        ),
        pytest.param("talk.txt", told("\n\n"), "transcript", id="turns in paragraphs"),
        pytest.param("talk.txt", told("\n"), "transcript", id="turns in lines"),
        pytest.param(
            "talk.txt", told("\n\n").upper().replace(": ", ": I SAY ", 3), "transcript", id="in capitals"
        ),
        pytest.param("talk.md", told("\n\n", "**{a}:** {w}"), "transcript", id="in bold"),
        pytest.param("talk.txt", told("\n", "[00:{n:02}:10] {a}: {w}"), "transcript", id="with times"),
        pytest.param(
            "talk.txt",
            told("\n\n", "{a}  0:{n:02}\n{w}"),
            "transcript",
            id="times behind names",
        ),
        pytest.param(
            "talk.txt", "The boat, 5 June 2026\n\n" + told("\n\n"), "transcript", id="under a title"
        ),
        pytest.param("talk.txt", told("\n\n", ">> {a}: {w}"), "transcript", id="as on air"),
    ],
)
def test_what_is_no_article_is_refused_by_the_name_of_its_form(tmp_path, name, text, code):
    found = read(tmp_path, name, text)
    assert isinstance(found, ReadFailed)
    assert found.code == code
    assert name in found.detail
    assert "text file of its own" in found.remedy


HEARD = (
    ("CHAIR", "The committee will come to order and hear the harbour office."),
    ("HALE", "The boat was sold because its engine had failed twice in the winter."),
    ("LIM", "The museum paid the price that was asked, and not a crown less."),
    ("CHAIR", "Which of the two offices signed the contract in the end?"),
    ("HALE", "The harbour office signed it, and the city read it before that."),
)
HEAD_LINES = {
    "in German": "Von: Ines Falk\nGesendet: Freitag, 5. Juni 2026\nAn: Bo Lind\nBetreff: Das Boot",
    "in German, dated": "Von: Ines Falk\nDatum: 5. Juni 2026\nAn: Bo Lind\nBetreff: Das Boot",
    "in French": "De : Ines Falk\nÀ : Bo Lind\nObjet : Le bateau",
    "in French, sent": "De: Ines Falk\nEnvoyé: vendredi 5 juin 2026\nÀ: Bo Lind\nObjet: Le bateau",
    "in Spanish": "De: Ines Falk\nEnviado: viernes\nPara: Bo Lind\nAsunto: El barco",
    "in Italian": "Da: Ines Falk\nInviato: venerdì\nA: Bo Lind\nOggetto: La barca",
    "in Dutch": "Van: Ines Falk\nVerzonden: vrijdag\nAan: Bo Lind\nOnderwerp: De boot",
    "in Portuguese": "De: Ines Falk\nData: sexta\nPara: Bo Lind\nAssunto: O barco",
    "in Swedish": "Från: Ines Falk\nSkickat: fredag\nTill: Bo Lind\nÄmne: Båten",
    "to nobody": "From: Ines Falk\nDate: Fri, 5 Jun 2026 10:00:00 +0200\nSubject: The boat",
    "in bold": "*From:* Ines Falk\n*Sent:* Friday\n*To:* Bo Lind\n*Subject:* The boat",
    "in bold of Markdown": "**From:** Ines Falk\n**Date:** Friday\n**Subject:** The boat",
    "quoted": "> From: Ines Falk\n> To: Bo Lind\n> Subject: The boat",
    "forwarded": "Begin forwarded message:\n\nFrom: Ines Falk\nSubject: The boat",
    "forwarded with a word": "See below.\n\nBegin forwarded message:\n\n> From: Ines Falk\n> Date: Friday",
    "forwarded behind dashes": "---------- Forwarded message ---------\nFrom: Ines Falk\nDate: Friday",
    "the message before": "-----Original Message-----\nFrom: Ines Falk\nTo: Bo Lind",
    "parted by blank lines": "From: Ines Falk\n\nTo: Bo Lind\n\nSubject: The boat",
}
HEARINGS = {
    "names in capitals": "\n\n".join(f"{name}: {words}" for name, words in HEARD),
    "in lines": "\n".join(f"{name}: {words}" for name, words in HEARD),
    "capitals of several words": "\n".join(f"THE {name}: {words}" for name, words in HEARD),
    "times to the second": "\n".join(f"[00:00:{n:02}] {a.title()}: {w}" for n, (a, w) in enumerate(HEARD)),
    "times in round brackets": "\n".join(f"(0:{n:02}) {a.title()}: {w}" for n, (a, w) in enumerate(HEARD)),
    "times without brackets": "\n".join(f"00:00:{n:02} {a}: {w}" for n, (a, w) in enumerate(HEARD)),
    "times and bold names": "\n\n".join(f"[0:{n:02}] **{a}:** {w}" for n, (a, w) in enumerate(HEARD)),
    "under a title": "Hearing on the boat\n\n" + "\n\n".join(f"{name}: {words}" for name, words in HEARD),
    "three timed turns": "\n".join(f"[00:00:{n:02}] {a}: {w}" for n, (a, w) in enumerate(HEARD[:3])),
}
NO_ARTICLES = [
    *(pytest.param(f"{lines}\n\n{ARTICLE}", "mail", id=name) for name, lines in HEAD_LINES.items()),
    *(pytest.param(text, "transcript", id=name) for name, text in HEARINGS.items()),
]


@pytest.mark.parametrize(("text", "code"), NO_ARTICLES)
def test_a_mail_or_a_hearing_is_refused_in_a_file_and_in_a_line(tmp_path, text, code):
    for name, body in (("a.txt", text), ("a.jsonl", json.dumps({"text": text}) + "\n")):
        found = read(tmp_path, name, body)
        assert isinstance(found, ReadFailed)
        assert found.code == code


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Date: Friday\nSubject: The boat\n\n{ARTICLE}", id="no sender"),
        pytest.param(f"De: Askvik\n\n{ARTICLE}", id="one line of a place"),
        pytest.param(f"{ARTICLE}\n\nBegin forwarded message:\nFrom: Ines\nTo: Bo", id="a mail at the end"),
        pytest.param(f"WHAT: A boat is sold.\nWHERE: At the pier.\nWHEN: On Friday.\nWHO: All.\n\n{ARTICLE}", id="a notice"),
        pytest.param("\n".join(f"{'PRICE' if n % 2 else 'BERTH'}: {n}0" for n in range(9)) + f"\n\n{ARTICLE}", id="figures"),
        pytest.param(f"{SENTENCES[0]}\n\n" + "\n\n".join(f"{'QA'[n % 2]}: {words}" for n, (_, words) in enumerate(HEARD)), id="an interview"),
        pytest.param(f"{ARTICLE}\n\n" + "\n\n".join(f"{a}: {w}" for a, w in HEARD[:4]), id="an exchange at its end"),
        pytest.param("\n\n".join(f"10:{n:02}: {one}" for n, one in enumerate(SENTENCES)), id="a ticker"),
        pytest.param("\n\n".join(f"ORM HEAD: {one}" for one in SENTENCES), id="one place in front of all"),
    ],
)  # fmt: skip
def test_what_looks_like_one_in_part_is_an_article(tmp_path, text):
    for name, body in (("a.txt", text), ("a.jsonl", json.dumps({"text": text}) + "\n")):
        assert isinstance(read(tmp_path, name, body), Document)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("a.txt", ARTICLE, id="an article"),
        pytest.param("a.txt", f"{ARTICLE}\n\n{told(chr(10) * 2)[:260]}", id="an exchange at its end"),
        pytest.param(
            "a.txt", f"{ARTICLE}\n\n{ARTICLE}\n\n{told(chr(10) * 2)}", id="a whole one below the report"
        ),
        pytest.param(
            "a.txt", f"{SENTENCES[0]}\n\nFrom: Ines\nTo: Bo\nSubject: Boat\n\n{ARTICLE}", id="a mail within"
        ),
        pytest.param("a.txt", f"Date: 5 June 2026\nTitle: The boat\n\n{ARTICLE}", id="labels of an article"),
        pytest.param("a.txt", f"From: The port office\n\n{ARTICLE}", id="one line of a sender"),
        pytest.param("a.txt", f"{ARTICLE}\n\n1\n00:00:01,000 --> 00:00:02,000\nThe boat.", id="one subtitle"),
        pytest.param(
            "a.txt",
            f"{SENTENCES[0]}\n\n"
            + "\n\n".join(f"{'QA'[n % 2]}: {words}" for n, (_, words) in enumerate(TURNS)),
            id="questions and answers below a report",
        ),
        pytest.param(
            "a.txt",
            "\n".join(f"Price: {n}0 crowns\nBerth: {n}" for n in range(9)) + f"\n\n{ARTICLE}",
            id="a list",
        ),
        pytest.param("a.txt", f"ORM HEAD: {ARTICLE}", id="a place in front"),
        pytest.param(
            "a.html",
            f"<html><body><article>{'<p>' + told('</p><p>') + '</p>'}</article></body></html>",
            id="a page",
        ),
    ],
)
def test_what_only_quotes_one_is_an_article(tmp_path, name, text):
    assert isinstance(read(tmp_path, name, text), Document)


ASKED = (
    ("Did the office sell the boat without asking you?", "It did, and we read of it in the paper."),
    ("What will the museum do with the foghorn?", "They have told us that it will be lit and heard in May."),
    ("Who signed the paper?", "I do not know, and nobody at the pier knows it."),
)


def asked(question, answer, joint="\n\n"):
    return joint.join(f"{question}{q}{joint}{answer}{a}" for q, a in ASKED)


def apart(one, other, joint="\n\n"):
    return joint.join(f"{one}{joint}{q}{joint}{other}{joint}{a}" for q, a in ASKED)


WORDS = [words for pair in ASKED for words in pair]


def stamped(form, first=4):
    return "\n".join(
        form.format(m=(first + 9 * n) // 60, s=(first + 9 * n) % 60, w=w) for n, w in enumerate(WORDS)
    )


def messages(form, one="Ana", other="Kwame Boadu"):
    return "\n".join(form.format(n=n, a=(one, other)[n % 2], w=w) for n, w in enumerate(WORDS))


ANSWERED = "the office said on Friday that the boat was sold to a museum.\n> Nobody asked us.\n"
MAIL_ENDS = f"{SENTENCES[0]}\n\n{SENTENCES[1]}"
FORMS = {
    "Q: and A:": (asked("Q: ", "A: "), "transcript"),
    "Q. and A.": (asked("Q. ", "A. ", "\n"), "transcript"),
    "in bold": (asked("**Q:** ", "**A:** "), "transcript"),
    "numbered": (asked("Q1: ", "A1: "), "transcript"),
    "whole words": (asked("Question: ", "Answer: "), "transcript"),
    "whole words, under a title": ("The boat, 5 June 2026\n\n" + asked("Question: ", "Answer: "), "transcript"),
    "in German": (asked("Frage: ", "Antwort: "), "transcript"),
    "in Spanish": (asked("Pregunta: ", "Respuesta: "), "transcript"),
    "a briefing": ("\n\n".join(f"Q {q}\n\nTHE PRESIDENT: {a}" for q, a in ASKED), "transcript"),
    "a briefing, he first": ("THE PRESIDENT: Good afternoon to you all.\n\n" + "\n\n".join(f"Q Sir, {q}\n\nTHE PRESIDENT: {a}" for q, a in ASKED), "transcript"),
    "a briefing of another": ("\n\n".join(f"Q {q}\n\nMS. OKAFOR: {a}" for q, a in ASKED), "transcript"),
    "capitals apart": (apart("HOLLIS", "SOLBAKKEN"), "transcript"),
    "names apart": (apart("Greta Hollis", "Tomasz Wilk", "\n"), "transcript"),
    "names apart, under a title": ("On the boat\n\n" + apart("Yuki Ono", "Ana de la Cruz"), "transcript"),
    "names and colons apart": (apart("Bo:", "Chidi:"), "transcript"),
    "stamps": (stamped("{m:02}:{s:02} {w}"), "transcript"),
    "short stamps": (stamped("{m}:{s:02} {w}"), "transcript"),
    "stamps in brackets": (stamped("[{m:02}:{s:02}] {w}"), "transcript"),
    "stamps with hours": (stamped("00:{m:02}:{s:02} {w}"), "transcript"),
    "a chat": (messages("[12/03/2026, 10:0{n}] {a}: {w}"), "transcript"),
    "a chat to the second": (messages("[02/11/2026, 08:12:0{n}] {a}: {w}"), "transcript"),
    "a chat with dashes": (messages("12/03/2026, 10:0{n} - {a}: {w}", "Ines Falk", "+44 7700 900123"), "transcript"),
    "a chat with points": (messages("12.03.26, 10:0{n} - {a}: {w}", "Jürgen", "Æsa"), "transcript"),
    "a chat of an afternoon": (messages("[3/12/26, 2:0{n} PM] {a}: {w}"), "transcript"),
    "a copied chat": (messages("[2:0{n} PM, 3/12/2026] {a}: {w}"), "transcript"),
    "VTT": ("WEBVTT\n\n00:01.000 --> 00:04.000\nThe office said that the boat was sold to a museum.\n", "subtitles"),
    "VTT with a note": (f"WEBVTT - the boat\n\nNOTE {ARTICLE}\n\n00:01.000 --> 00:04.000\nThe boat.\n", "subtitles"),
    "a reply": (f"See below.\n\nOn Mon, 2 Nov 2026 at 08:12, Ines Falk <ines@orm.example> wrote:\n> {ANSWERED}", "mail"),
    "a reply, broken": (f"Thanks.\n\nOn Mon, Nov 2, 2026 at 8:12 AM Ines Falk <ines@orm.example>\nwrote:\n\n> {ANSWERED}", "mail"),
    "a reply in German": (f"Danke.\n\nAm 02.11.2026 um 08:12 schrieb Ines Falk:\n> {ANSWERED}", "mail"),
    "a reply in French": (f"Merci.\n\nLe lun. 2 nov. 2026 à 08:12, Ines Falk <i@orm.example> a écrit :\n> {ANSWERED}", "mail"),
    "a reply without marks": (f"Fine.\n\nOn Mon, 2 Nov 2026, Ines Falk <i@orm.example> wrote:\n\n{MAIL_ENDS}", "mail"),
    "a letter from a telephone": (f"Dear Greta,\n\n{MAIL_ENDS}\n\nKind regards,\nInes Falk\n\nSent from my iPhone", "mail"),
    "a letter of the office": (f"Hi Kwame\n\n{MAIL_ENDS}\n\nBest wishes\nInes Falk\nPort office", "mail"),
    "a letter in German": (f"Liebe Frau Berg,\n\n{MAIL_ENDS}\n\nMit freundlichen Grüßen\nInes Falk", "mail"),
    "a letter in Spanish": (f"Estimada Ana:\n\n{MAIL_ENDS}\n\nUn saludo,\nInes Falk", "mail"),
    "a letter without a closing": (f"Hello all,\n\n{MAIL_ENDS}\n\nSent from my Galaxy", "mail"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "form"), FORMS.values(), ids=FORMS)
def test_talk_and_mails_without_header_lines_are_refused_by_name(text, form):
    assert form_of(text) == form


ARTICLES = {
    "an interview": f"{SENTENCES[0]}\n\n{asked('Q: ', 'A: ')}",
    "an interview below a title": f"The boat\n\n{SENTENCES[0]}\n\n{asked('Question: ', 'Answer: ')}",
    "questions at its end": f"{ARTICLE}\n\n{asked('Q: ', 'A: ')}",
    "questions in its middle": f"{SENTENCES[0]}\n\n{asked('Q. ', 'A. ')}\n\n{ARTICLE}",
    "answers that were counted": "\n\n".join(f"A: {one}" for one in SENTENCES),
    "a maker called Q": f"Q Acoustics bought the boat.\n\n{ARTICLE}",
    "a live ticker": "\n\n".join(f"1{n}:15 {one}" for n, one in enumerate(SENTENCES)),
    "a ticker after midnight": "\n\n".join(f"00:{9 * n + 4:02} {one}" for n, one in enumerate(SENTENCES)),
    "a ticker, latest first": "\n\n".join(f"00:{49 - 9 * n:02} I am at the pier: {one}" for n, one in enumerate(SENTENCES)),
    "results": "\n".join(f"2:0{n}:31 Falk of Askvik, who rowed alone, said the office." for n in range(6)),
    "headings": "\n\n".join(f"Part {n}\n\n{one}" for n, one in enumerate(SENTENCES)),
    "headings that come back": "\n\n".join(f"{('Winners', 'Losers')[n % 2]}\n\n{one}" for n, one in enumerate(SENTENCES)),
    "names that come back below a report": f"{ARTICLE}\n\n{apart('Greta Hollis', 'Tomasz Wilk')}",
    "names of agencies": "\n\n".join(f"{one}\n\nOrm Press" for one in SENTENCES),
    "a chat quoted": f"{ARTICLE}\n\n[12/03/2026, 10:04] Ana: sold\n[12/03/2026, 10:05] Bo: no",
    "days in brackets": "\n\n".join(f"[1{n}/03/2026] {one}" for n, one in enumerate(SENTENCES)),
    "a day and a time": f"12/03/2026, 10:04 - Orm Head: {SENTENCES[0]}\n\n{ARTICLE}",
    "a mail quoted": f"{SENTENCES[0]}\n\nOn Monday she wrote:\n\n> {SENTENCES[2]}\n\n{ARTICLE}",
    "a mail quoted at its end": f"{ARTICLE}\n\nOn 2 November 2026 Ines Falk wrote:\n\n> {SENTENCES[2]}",
    "an open letter": f"Dear Minister,\n\n{ARTICLE}\n\nYours sincerely,\n\nInes Falk and forty pilots",
    "a letter quoted": f"{SENTENCES[0]}\n\nDear Greta,\n\n{SENTENCES[1]}\n\nKind regards,\nInes Falk\n\n{ARTICLE}",
    "a telephone's mark quoted": f"{ARTICLE}\n\nSent from my iPhone, it said at its end.",
    "a book of subtitles": f"WEBVTT is a form of subtitles.\n\n{ARTICLE}",
    "colons": f"Orm Head: {SENTENCES[0]}\n\nThe price: {SENTENCES[4]}\n\nThe pilots: {SENTENCES[2]}",
}  # fmt: skip


@pytest.mark.parametrize("text", ARTICLES.values(), ids=ARTICLES)
def test_an_article_with_talk_times_or_a_letter_in_it_is_one(text):
    assert form_of(text) is None
