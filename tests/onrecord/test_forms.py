"""A mail, subtitles or a transcript given as a file is refused by name; an article that quotes one is not."""

# ruff: noqa: E501 - a table of texts can be read; texts broken over lines cannot

import json

import pytest

from onrecord.seeds import SeedFile, read_file
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
            "boat.eml", f"{HEADERS}Date: Fri, 5 Jun 2026 10:00:00 +0200\n\n{ARTICLE}", "mail", id="mail"
        ),
        pytest.param("boat.txt", f"{HEADERS}\n{ARTICLE}", "mail", id="a mail by what it holds"),
        pytest.param(
            "boat.eml",
            f"Received: from a.example by b.example;\n\tFri, 5 Jun 2026 10:00:00 +0200\n{HEADERS}\n{ARTICLE}",
            "mail",
            id="a header over two lines",
        ),
        pytest.param(
            "boat.eml",
            f"Return-Path: <a@b.example>\nDate: Fri\nFrom: a@b.example\n\n{ARTICLE}",
            "mail",
            id="without subject",
        ),
        pytest.param(
            "all.mbox", f"From a@b.example Fri Jun  5 10:00:00 2026\n{HEADERS}\n{ARTICLE}", "mail", id="a box"
        ),
        pytest.param(
            "copied.txt",
            f"From: Ines Falk\nSent: Friday, June 5, 2026\nSubject: The boat\n\n{ARTICLE}",
            "mail",
            id="copied",
        ),
        pytest.param("boat.srt", SUBTITLES, "subtitles", id="srt"),
        pytest.param("boat.txt", SUBTITLES.replace("\n", "\r\n"), "subtitles", id="srt by what it holds"),
        pytest.param("boat.vtt", "WEBVTT\n\n" + SUBTITLES.replace(",", "."), "subtitles", id="vtt"),
        pytest.param(
            "boat.vtt",
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
        pytest.param("\n\n".join(f"{'QA'[n % 2]}: {words}" for n, (_, words) in enumerate(HEARD)), id="an interview"),
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
            "\n\n".join(f"{'QA'[n % 2]}: {words}" for n, (_, words) in enumerate(TURNS)),
            id="questions and answers",
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
