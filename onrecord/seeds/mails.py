"""Mails in files of their own (.eml, .mbox): a sender's words with their day, and nothing of who received them."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import email
import html
import re
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses

from onrecord.dates import written_date
from onrecord.encodings import tidy
from onrecord.seeds.labels import fill
from onrecord.seeds.letters import is_answered_below
from onrecord.types import Document, Metadata, ReadFailed

_MAIL_ENDINGS = frozenset({"eml", "emlx"})
_BOX_ENDINGS = frozenset({"mbox", "mbx"})
_RECIPIENTS = (
    "to",
    "cc",
    "bcc",
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "resent-to",
    "x-forwarded-to",
)
_BEGINS = re.compile(rb"^From [^\r\n]*\r?\n", re.MULTILINE)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_HIDDEN = re.compile(
    r"<(script|style|head|title|template|svg)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.I | re.S
)
_UNSEEN = re.compile(
    r"<(div|span|p|td)\b[^<>]{0,2000}(?:display\s*:\s*none|max-height\s*:\s*0|font-size\s*:\s*0)[^<>]{0,2000}>"
    r"(?:(?!</?\1\b).){0,20000}</\1\s*>",
    re.IGNORECASE | re.DOTALL,
)
_BREAK = re.compile(
    r"</?(?:p|div|li|ul|ol|h[1-6]|td|th|tr|table|section|blockquote|hr|center)\b[^<>]{0,2000}>|(?:<br\b[^<>]{0,200}>\s*){2,}",
    re.I,
)
_TAG = re.compile(r"<[/!?]?[A-Za-z][^<>]{0,20000}>")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+")
# what a sending program adds for the one reader: how to leave, why it came, where to see it
_FOR_THE_READER = re.compile(
    r"unsubscribe|(?:view|read|open|see) (?:this |it |the )?(?:e-?mail |message |newsletter |version )?(?:in|online|on)(?: your| the| a)? ?(?:web )?(?:browser|online)?"
    r"|you(?:'re| are) receiving this|(?:was|is) (?:sent|intended) (?:to|for)|(?:manage|update) (?:your )?preferences|forward(?:ed)? (?:this|to a friend)"
    r"|abmelden|abbestellen|im browser (?:ansehen|öffnen)|se désabonner|désinscri|darse de baja|annulla l'iscrizione|afmelden",
    re.IGNORECASE,
)
_SHORT = 30  # words: a longer paragraph that says such a thing is about it
_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good morning|liebe[rs]?|hallo|cher|chère|bonjour|hola|caro|cara|beste)\s+(.{1,60}?)[,:!.]?",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"(?m)^-- ?$.*", re.DOTALL)


def is_mail(name: str) -> bool:
    """Whether a file of this name is one mail."""
    return bool(_endings(name) & _MAIL_ENDINGS)


def is_mailbox(name: str) -> bool:
    """Whether a file of this name holds mails one after another."""
    return bool(_endings(name) & _BOX_ENDINGS)


def mails_of(locator: str, body: bytes) -> Iterator[tuple[str, bytes]]:
    """Each mail of an mbox with its place."""
    mails = [one for one in _BEGINS.split(body) if one.strip()]
    for number, one in enumerate(mails, 1):
        yield f"{locator}#message={number}", _QUOTED_FROM.sub(rb"\1", one)


def read_mail(locator: str, body: bytes, beside: Metadata) -> Document | ReadFailed:
    """The words that the sender wrote, with subject and day.

    Recipients, addresses of links, pictures, attachments, what is answered and what a sending program adds are
    left out. A list's mail has its sender's name as its outlet, any other as its writer.
    """
    try:
        mail = email.message_from_bytes(body, policy=default)
        assert isinstance(mail, EmailMessage), mail
        paragraphs, said = _paragraphs(mail), _said(mail)
        recipients = _recipients(mail)
    except (ValueError, LookupError, TypeError, AttributeError, IndexError, RecursionError) as error:
        return ReadFailed(
            locator,
            "broken_document",
            f"This mail cannot be read: {type(error).__name__}.",
            "Save it again from the mail program.",
        )
    kept = [one for one in paragraphs if not _is_for_the_reader(one, recipients)]
    if not kept:
        detail = (
            "There is no text in this mail."
            if said.title
            else "This is no mail: it has no subject and no text."
        )
        return ReadFailed(locator, "no_text", detail, "Take it out of the folder.")
    return Document(locator, "\n\n".join(kept).encode("utf-8"), "text", fill(beside, said))


def _endings(name: str) -> set[str]:
    return set(name.lower().split(".")[1:])


def _said(mail: EmailMessage) -> Metadata:
    sender = next((name for name, _ in getaddresses([str(mail.get("from", ""))]) if name), "")
    name = " ".join(tidy(sender).split())
    name = "" if "@" in name else name
    is_list = any(mail.get(header) for header in ("list-id", "list-unsubscribe", "list-post"))
    subject = " ".join(tidy(str(mail.get("subject", ""))).split())
    return Metadata(
        title=subject or None,
        outlet=name if name and is_list else None,
        authors=(name,) if name and not is_list else (),
        published=written_date(str(mail.get("date", ""))),
    )


def _recipients(mail: EmailMessage) -> frozenset[str]:
    """Names and addresses to which it was sent, in lower case."""
    fields = [str(value) for header in _RECIPIENTS for value in mail.get_all(header, [])]
    pairs = getaddresses(fields)
    names = {name.lower() for name, _ in pairs if name} | {
        name.split()[0].lower() for name, _ in pairs if name.strip()
    }
    return frozenset(names | {address.lower() for _, address in pairs if "@" in address})


def _paragraphs(mail: EmailMessage) -> list[str]:
    part = mail.get_body(preferencelist=("html", "plain"))
    if part is None:
        return []
    content = tidy(str(part.get_content()))
    text = _visible(content) if part.get_content_subtype() == "html" else _written(content)
    return [shown for one in re.split(r"\n\s*\n", text) if (shown := " ".join(_ADDRESS.sub("", one).split()))]


def _visible(source: str) -> str:
    seen = _UNSEEN.sub(" ", _HIDDEN.sub(" ", source))
    seen = re.sub(r"<blockquote\b.*", " ", seen, flags=re.I | re.S) if "gmail_quote" in seen else seen
    return html.unescape(_TAG.sub("", _BREAK.sub("\n\n", " ".join(seen.split()))))


def _written(text: str) -> str:
    """A plain mail without its signature and without what it answers."""
    lines = _SIGNATURE.sub("", text).split("\n")
    end = next((n for n, line in enumerate(lines) if is_answered_below(lines[n : n + 2])), len(lines))
    return "\n".join(line for line in lines[:end] if not line.startswith(">"))


def _is_for_the_reader(paragraph: str, recipients: frozenset[str]) -> bool:
    low = paragraph.lower()
    if any("@" in one and one in low for one in recipients):
        return True
    greeted = _GREETING.fullmatch(paragraph)
    if greeted and greeted[1].lower().strip(" ,") in recipients:
        return True
    return len(paragraph.split()) <= _SHORT and _FOR_THE_READER.search(paragraph) is not None
