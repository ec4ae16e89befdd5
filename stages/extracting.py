"""Extracts claims: each version's text is read once by this version of the extractor."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.claims import extract as extract_claims
from onrecord.links import LINKER_VERSION
from onrecord.revisions import COMPARER_VERSION
from onrecord.types import ArticleText, Extraction, RunRef
from stages.pool import Died
from stages.work import ChildStage, StageCounts, through_children
from storage import articles, claims, comparisons, ledger, readings, refusals


def extract(engine: Engine, run: RunRef, version_ids: Sequence[int]) -> StageCounts:
    """Each version has its claims, waiting to be linked; a text in another language has none."""
    return through_children(engine, run, STAGE, version_ids)


def read_claims(article: ArticleText) -> Extraction:
    """The claims of one text; run in a child process."""
    return extract_claims(article)


def _write(opened: Session, made: Sequence[tuple[int, Extraction]], run: RunRef) -> list[tuple[str, int]]:
    versions = {number for number, _ in made}
    n_claims = claims.add_extractions(opened, made, run.id)
    for number, extraction in made:
        if extraction.problem is not None:
            refusals.reject_version(opened, number, "extract", extraction.problem, *_told(extraction), run)
    again = readings.succeed(opened, versions)  # what rests on the readings before is made again
    ledger.open_work(opened, "link", sorted(versions - again), LINKER_VERSION, run.id)
    if again:
        ledger.reopen_work(opened, "link", sorted(again), LINKER_VERSION, run.id)
        touched = {edit for number in sorted(again) for edit in comparisons.with_version(opened, number)}
        ledger.reopen_work(opened, "compare", touched, COMPARER_VERSION, run.id)
    return [("done", n) for n in n_claims]


def _told(extraction: Extraction) -> tuple[str, str]:
    """What is wrong with a reading, and what became of its article."""
    if not extraction.unread:
        return "claims are read from English text only", "the article is stored"
    first = extraction.unread[0]
    where = f"{len(extraction.unread)} of its sentences, first characters {'-'.join(map(str, first.span))}"
    return f"{where}: {first.error}", "the article is stored with the claims of its other sentences"


def _quarantine(opened: Session, version_id: int, died: Died, run: RunRef) -> None:
    remedy = "the article is stored without claims"
    refusals.reject_version(opened, version_id, "extract", died.code, died.detail, remedy, run)


STAGE: ChildStage[ArticleText, Extraction] = ChildStage(
    "extract", articles.texts_of, read_claims, _write, _quarantine
)
