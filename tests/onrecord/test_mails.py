"""Mails of files of their own kind: what a sender wrote, and nothing of who received it."""

# ruff: noqa: E501 - an input is read in one line

import pytest

from onrecord.seeds import SeedFile, read_file
from onrecord.seeds.folders import locator_of
from onrecord.types import Document, ReadFailed

WORDS = "The port said on Monday that two ferries had left before noon. Nobody was hurt."


def mail(body, *headers, kind="text/plain"):
    lines = [
        "From: Quill Bay Weekly <news@quill.example>",
        "To: Ines Marsh <ines.marsh@desk.example>",
        "Cc: bo.reed@desk.example",
        "Subject: =?utf-8?q?Ferries_leave_=E2=80=93_early?=",
        "Date: Mon, 02 Nov 2026 09:00:00 +0100",
        f"Content-Type: {kind}; charset=utf-8",
        *headers,
    ]
    return ("\n".join(lines) + "\n\n" + body).encode()


def read(tmp_path, body, name="letter.eml"):
    path = tmp_path / name
    path.write_bytes(body)
    return list(read_file(SeedFile(path, locator_of(path))))


def text_of(found):
    assert isinstance(found, Document), found
    return found.body.decode()


def test_a_newsletter_has_its_day_its_title_and_its_sender_as_outlet(tmp_path):
    [found] = read(tmp_path, mail(WORDS, "List-Id: <weekly.quill.example>"))
    said = found.metadata
    assert (said.title, said.outlet, said.authors) == ("Ferries leave – early", "Quill Bay Weekly", ())
    assert said.published == "2026-11-02T09:00:00+01:00"
    assert text_of(found) == WORDS


def test_a_mail_that_is_no_newsletter_has_a_writer(tmp_path):
    [found] = read(tmp_path, mail(WORDS))
    assert (found.metadata.outlet, found.metadata.authors) == (None, ("Quill Bay Weekly",))


def test_a_sender_without_a_name_is_nobody(tmp_path):
    raw = mail(WORDS).replace(b"Quill Bay Weekly <news@quill.example>", b"news@quill.example")
    [found] = read(tmp_path, raw)
    assert (found.metadata.outlet, found.metadata.authors) == (None, ())


FOOTER = [
    "Unsubscribe", "View this email in your browser", "This message was sent to ines.marsh@desk.example.",
    "You are receiving this because you signed up.", "Manage your preferences", "Abmelden", "Se désabonner",
    "Dear Ines Marsh,", "Hi Ines,", "Forward this to a friend", "Read it online: https://t.quill.example/c/8f7a",
]  # fmt: skip


@pytest.mark.parametrize("line", FOOTER)
def test_what_is_for_the_one_reader_is_left_out(tmp_path, line):
    for kind, body in (
        ("text/plain", f"{line}\n\n{WORDS}\n\n{line}"),
        ("text/html", f"<html><body><p>{line}</p><p>{WORDS}</p><div>{line}</div></body></html>"),
    ):
        [found] = read(tmp_path, mail(body, kind=kind))
        assert text_of(found) == WORDS


@pytest.mark.parametrize(
    "line",
    [
        "The ministry told people to unsubscribe from its list, the union said, after forty of its members had been written to twice a week since May, and nobody at the port had asked for it.",
        "Dear Mr. Mayor, the open letter begins.",
        "The minister can read the room.",
    ],
)
def test_words_that_tell_of_such_a_thing_stay(tmp_path, line):
    [found] = read(tmp_path, mail(f"{WORDS}\n\n{line}"))
    assert line in text_of(found)


def test_links_pictures_and_hidden_words_are_left_out(tmp_path):
    body = (
        "<html><head><title>x</title><style>p{}</style></head><body><div style='display:none'>Preview only</div>"
        "<img src='https://t.quill.example/open/ines.gif'><table><tr><td>"
        "<p>The port <a href='https://t.quill.example/c/ines'>said</a> so.</p></td></tr></table><!-- ines --></body></html>"
    )
    [found] = read(tmp_path, mail(body, kind="text/html"))
    assert text_of(found) == "The port said so."


def test_no_attachment_is_read(tmp_path):
    parts = (
        "--b\nContent-Type: text/html\n\n<p>Full words.</p>\n"
        "--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nAttached words.\n--b--\n"
    )
    raw = mail(parts).replace(b"text/plain; charset=utf-8", b"multipart/mixed; boundary=b", 1)
    [found] = read(tmp_path, raw)
    assert text_of(found) == "Full words."


def test_of_two_forms_the_page_is_read(tmp_path):
    parts = "--b\nContent-Type: text/plain\n\nPlain.\n--b\nContent-Type: text/html\n\n<p>Full.</p>\n--b--\n"
    raw = mail(parts).replace(b"text/plain; charset=utf-8", b"multipart/alternative; boundary=b", 1)
    [found] = read(tmp_path, raw)
    assert text_of(found) == "Full."


@pytest.mark.parametrize(
    "below",
    [
        "On Mon, 2 Nov 2026 at 10:12, Ines Marsh <ines.marsh@desk.example> wrote:\n> Did they leave?",
        "-----Original Message-----\nFrom: Ines\nDid they leave?",
        "> Did they leave?",
        "-- \nAda Quill\nPress office, 555 0100",
    ],
)
def test_what_is_answered_and_a_signature_are_left_out(tmp_path, below):
    [found] = read(tmp_path, mail(f"{WORDS}\n\n{below}\n"))
    assert text_of(found) == WORDS


def test_a_mailbox_gives_a_document_a_mail(tmp_path):
    first_line = b"From news@quill.example Mon Nov  2 09:00:00 2026\n"
    box = b"".join(first_line + mail(words) + b"\n\n" for words in (WORDS, ">From here on it rained."))
    first, second = read(tmp_path, box, "weekly.mbox")
    assert text_of(first) == WORDS
    assert text_of(second) == "From here on it rained."
    assert [one.locator.rpartition("#")[2] for one in (first, second)] == ["message=1", "message=2"]


@pytest.mark.parametrize("body", [b"", b"   ", mail(""), mail("Unsubscribe")])
def test_a_mail_without_words_is_refused(tmp_path, body):
    [found] = read(tmp_path, body)
    assert isinstance(found, ReadFailed)
    assert found.code in ("no_text", "empty")


def test_a_mail_pasted_into_a_text_file_is_still_refused(tmp_path):
    [found] = read(tmp_path, mail(WORDS), "pasted.txt")
    assert found.code == "mail"
