"""The files of a package: what they are called and what is in them, the same bytes from the same evidence."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, NamedTuple

from onrecord.evidence.holdings import ArticleHeld, ClaimHeld, Evidence, PageHeld
from onrecord.evidence.quotations import as_markdown, as_text, facts, marked, marks_for
from onrecord.evidence.shown import claim_page, overview

_ENDINGS = {"html": "html", "text": "txt", "markdown": "md"}


class File(NamedTuple):
    """A file of a package; ``path`` has slashes and only letters that every file system takes."""

    path: str
    body: bytes


def sha256(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def as_json(value: Any) -> bytes:
    """The value as JSON that people can read too, the same from the same value."""
    return (json.dumps(value, ensure_ascii=False, indent=1, default=list) + "\n").encode()


def files_of(found: Evidence, *, with_bodies: bool) -> list[File]:
    """All that is told of the claims; ``with_bodies``: the pages' bytes as files of their own."""
    files = [File("evidence.html", overview(found).encode())]
    for claim in found.claims:
        files += _claim_files(found, claim)
    files += [_article_file(article) for article in found.articles]
    for article in found.articles:
        files += [
            File(f"texts/version-{text.version_id}.txt", text.text.encode())
            for text in article.texts
            if text.text is not None
        ]
    for page in found.pages:
        files.append(File(f"pages/page-{page.page_id}.json", as_json(page_record(page, with_bodies))))
        if with_bodies and page.body is not None:
            files.append(File(f"pages/{body_name(page)}", page.body))
    return sorted(files)


def body_name(page: PageHeld) -> str:
    """The name of the file that holds the page's bytes."""
    return f"page-{page.page_id}.{_ENDINGS.get(page.media, 'bin')}"


def page_record(page: PageHeld, with_bodies: bool) -> dict[str, Any]:
    """What is known of how the page was read; its bytes lie beside it, or in the archive."""
    record = asdict(page)
    body = record.pop("body")
    record["sha256"] = None if body is None else sha256(body)
    if body is not None:
        record["file"] = body_name(page) if with_bodies else "archive/data.warc.gz"
    return record


def _claim_files(found: Evidence, claim: ClaimHeld) -> Iterator[File]:
    name = f"claims/claim-{claim.quotation.claim_id}"
    yield File(f"{name}.json", as_json(_claim_record(claim)))
    yield File(f"{name}.txt", as_text(claim.quotation).encode())
    yield File(f"{name}.md", as_markdown(claim.quotation).encode())
    yield File(f"{name}.html", claim_page(found, claim).encode())


def _claim_record(claim: ClaimHeld) -> dict[str, Any]:
    """The claim for programs: what is quoted stands in it whole, with the words for people."""
    record = asdict(claim)
    record["marked"] = marked(claim.quotation, *marks_for(claim.quotation))
    record["facts"] = dict(facts(claim.quotation))
    return record


def _article_file(article: ArticleHeld) -> File:
    record = asdict(article)
    for text in record["texts"]:
        words = text.pop("text")
        text["sha256"] = None if words is None else sha256(words.encode())
        text["file"] = None if words is None else f"texts/version-{text['version_id']}.txt"
    return File(f"articles/article-{article.article_id}.json", as_json(record))
