"""The page of words in a package: what it holds, what it does not say, and how to check it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from onrecord.controls import left_out
from onrecord.evidence.dating import instant
from onrecord.evidence.holdings import Evidence
from onrecord.evidence.shown import NO_VERDICT, counted

_FOLDER = """\
To check it with On Record (no ledger needed):
    onrecord evidence verify PATH

To check it with sha256sum alone, in this folder{unpacked}:
    sha256sum --check --strict tagmanifest-sha256.txt
    sha256sum --check --strict manifest-sha256.txt
    find data -type f | wc -l          # must say {n_files}: a file more was added
"""
_WACZ = """\
To check it with On Record (no ledger needed):
    onrecord evidence verify PATH

To check it with sha256sum alone, once it is unpacked (it is a zip):
    sha256sum --check --strict manifest-sha256.txt
    sha256sum datapackage.json         # must be the hash in datapackage-digest.json
    find . -type f | wc -l             # must say {n_files}: a file more was added

A replay tool for web archives shows the pages as they were.
"""
_PAGE = """\
To check it with On Record (no ledger needed):
    onrecord evidence verify PATH

To check it with sha256sum alone: it is one file, so that its hash must be the one you were told.
"""
_WORDS = {"folder": _FOLDER, "zip": _FOLDER, "wacz": _WACZ, "html": _PAGE}


def readme(found: Evidence, form: Literal["folder", "zip", "wacz", "html"], n_files: int) -> bytes:
    """The words, for people who have this package and nothing else."""
    # a WACZ has three manifests beside what it holds
    counts = n_files + 3 if form == "wacz" else n_files
    check = _WORDS[form].format(n_files=counts, unpacked=", once it is unpacked" if form == "zip" else "")
    return "\n".join([*_lines(found, form), check, _PROOF]).encode()


def _lines(found: Evidence, form: str) -> Iterator[str]:
    inside = {"folder": "data/", "zip": "data/", "wacz": "evidence/"}.get(form, "")
    yield f"Evidence for {counted(len(found.claims), 'claim')}, from a ledger of On Record.\n"
    yield f"{NO_VERDICT}\n"
    for claim in found.claims:
        quoted = claim.quotation
        place = f"{quoted.outlet or 'outlet unknown'}, {quoted.title or 'no headline'}"
        yield f"claim {quoted.claim_id}: {left_out(place)}"
    yield f"\nThe last page was read {instant(found.as_of)}. Begin with {inside}evidence.html.\n"
    yield f"{inside}claims/    each claim: quoted (.txt, .md), in its text (.html), all that is known (.json)"
    yield f"{inside}articles/  each article: its versions, edits, and what befell its page"
    yield f"{inside}texts/     the cleaned text of each version; places in a text count its characters from 0"
    yield f"{inside}pages/     each page: address, redirects, headers, times, SHA-256 (.json){_bytes(form)}"
    if form != "html":
        yield f"{'archive/' if form == 'wacz' else 'data/archive/'}   the same bytes as a web archive (WARC)"
    yield "\nA page may run scripts and fetch pictures in a browser: look at it offline, or in an editor.\n"
    yield from _missing(found)


def _bytes(form: str) -> str:
    return "" if form == "wacz" else ", beside it its bytes as they were read"


def _missing(found: Evidence) -> Iterator[str]:
    """What is not here, and why: nobody shall think that it never was."""
    for one in found.left_out:
        yield f"Left out: claim {left_out(one.reference)}: {one.why}."
    for page in found.pages:
        if page.missing is not None:
            yield f"Left out: the bytes of page {page.page_id}: {page.missing}."
    for article in found.articles:
        if article.n_edits_held_back:
            told = counted(article.n_edits_held_back, "edit")
            yield f"Left out: {told} of article {article.article_id}: held back until a person has decided."
    yield ""


_PROOF = """\
What this proves: that nothing in it was changed since it was made, if its hash is the one that you were told
by another way (`onrecord evidence` printed it). It does not prove by whom or when the pages were fetched: no
third party has set its stamp (RFC 3161) to it.
"""
