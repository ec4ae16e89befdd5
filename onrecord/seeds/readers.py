"""Seed files as documents, one for each article in them, lazily."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.encodings import decode, tidy
from onrecord.reasons import reason_of
from onrecord.seeds.archives import is_archive, read_archive
from onrecord.seeds.contents import read_contents
from onrecord.seeds.folders import SeedFile, sidecars_of
from onrecord.seeds.forms import NAMES, form_of
from onrecord.seeds.kinds import kind_of
from onrecord.seeds.labels import BrokenLabel, fill, read_sidecar, split_front_matter
from onrecord.seeds.lines import read_json, read_jsonl
from onrecord.seeds.listings import read_feed
from onrecord.seeds.mails import is_mail, is_mailbox, mails_of, read_mail
from onrecord.seeds.papers import is_docx, is_pdf, read_docx, read_pdf
from onrecord.seeds.parsing import Parse, Parser, parsed_here
from onrecord.seeds.streams import is_stream, stream_jsonl
from onrecord.seeds.subtitles import is_subtitles, read_subtitles
from onrecord.types import Document, Media, Metadata, ReadFailed, Rejected

_EXTRACT = "Put the article itself into a text file of its own, and take this one out of the folder."


def read_file(file: SeedFile, parse: Parse = parsed_here) -> Iterator[Document | ReadFailed]:
    """Each article of the file, or why there is none, for the file or for the line or entry alone.

    ``parse`` is given what may be made to cost more than it is worth: papers and mails.
    """
    beside = _sidecar(file)
    if is_archive(file):
        yield from [beside] if isinstance(beside, ReadFailed) else read_archive(file, beside)
        return
    body = read_contents(file)
    if isinstance(body, ReadFailed):
        is_long = body.code == "too_large" and is_stream(file) and not isinstance(beside, ReadFailed)
        yield from stream_jsonl(file, beside) if is_long else [body]  # type: ignore[arg-type]
        return
    if isinstance(beside, ReadFailed):
        yield beside
        return
    if (parser := _parser(file.path.name, body)) is not None:
        yield parse(parser, file.locator, body, beside)
        return
    if is_mailbox(file.path.name):
        yield from (parse(read_mail, locator, mail, beside) for locator, mail in mails_of(file.locator, body))
        return
    text = decode(body)
    if isinstance(text, Rejected):
        yield ReadFailed(file.locator, text.code, _sentence(text.detail), reason_of(text.code).remedy)
        return
    yield from _articles(file, body, text, beside)


def _parser(name: str, body: bytes) -> Parser | None:
    """What reads a kind of file that is no text: papers by their first bytes, a mail by its name."""
    if is_pdf(body):
        return read_pdf
    if is_docx(body):
        return read_docx
    return read_mail if is_mail(name) else None


def _articles(file: SeedFile, body: bytes, text: str, beside: Metadata) -> Iterator[Document | ReadFailed]:
    if not text.strip():
        yield ReadFailed(
            file.locator,
            "empty",
            "There is nothing in this file that can be read.",
            "Put the article into it, or take it out of the folder.",
        )
        return
    if is_subtitles(file.path.name):
        yield read_subtitles(file.locator, tidy(text), beside)
        return
    kind = kind_of(text, file.path.name)
    match kind:
        case "feed":
            yield from read_feed(file.locator, body, beside)
        case "jsonl":
            yield from read_jsonl(file.locator, text, beside)
        case "json":
            yield from read_json(file.locator, text, beside)
        case "xml":
            yield ReadFailed(
                file.locator,
                "not_an_article",
                "This is XML, but neither a web page nor a feed.",
                "Take it out of the folder, or save the article itself as a web page or as plain text.",
            )
        case "html" | "markdown" | "text":
            yield _single(file, body, text, beside)


def _single(file: SeedFile, body: bytes, text: str, beside: Metadata) -> Document | ReadFailed:
    """One article, its front matter read and taken off."""
    split = split_front_matter(text)
    if isinstance(split, BrokenLabel):
        return ReadFailed(
            file.locator,
            "broken_front_matter",
            f"The front matter at the top is broken in line {split.line}: {split.detail}.",
            "Correct that line; front matter is lines such as `outlet: The Harbour Post` between ---.",
        )
    said, below = split
    kind = kind_of(below, file.path.name)
    media: Media = kind if kind == "html" or kind == "markdown" else "text"
    # a page without front matter stays as found, so that its hash is that of the file
    kept = body if media == "html" and below is text else tidy(below).encode("utf-8")
    if not below.strip():
        return ReadFailed(
            file.locator,
            "empty",
            "There is nothing below the front matter.",
            "Put the article's text under it.",
        )
    if media != "html" and (form := form_of(below)) is not None:
        return ReadFailed(file.locator, form, f"{file.path.name} is {NAMES[form]}.", _EXTRACT)
    return Document(file.locator, kept, media, fill(said, beside))


def _sidecar(file: SeedFile) -> Metadata | ReadFailed:
    sidecars = sidecars_of(file.path)
    known = Metadata()
    for sidecar in sidecars:
        read = read_sidecar(sidecar)
        if isinstance(read, BrokenLabel):
            return ReadFailed(
                file.locator,
                "broken_sidecar",
                f"The file {sidecar.name} beside it is broken in line {read.line}: {read.detail}.",
                f"Correct line {read.line} of {sidecar.name}, or take that file away.",
            )
        known = fill(known, read)
    return known


def _sentence(detail: str) -> str:
    return detail[:1].upper() + detail[1:].rstrip(".") + "."
