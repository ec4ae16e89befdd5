"""What a run did, in counts that add up."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from sqlmodel import Session

from onrecord.stagetypes import BY_NAME
from storage.queries.news import News, news_of
from storage.queries.rows import rows
from storage.queries.totals import Coverage, coverage


@dataclass(frozen=True, slots=True)
class Counts:
    """Documents: taken = new + revised + duplicate + reprint + unchanged + rejected + deferred + pending."""

    taken: int = 0
    new: int = 0
    revised: int = 0
    duplicate: int = 0
    reprint: int = 0
    unchanged: int = 0
    rejected: int = 0
    deferred: int = 0
    pending: int = 0

    @property
    def adds_up(self) -> bool:
        """Whether every document taken is accounted for."""
        return self.taken == sum(int(getattr(self, field.name)) for field in fields(self)[1:])


@dataclass(frozen=True, slots=True)
class FileCounts:
    """What became of the documents of one file that this run took or finished, and the claims in them."""

    file: str
    taken: int
    new: int
    revised: int
    duplicate: int
    reprint: int
    rejected: int
    claims: int


@dataclass(frozen=True, slots=True)
class RejectionRow:
    """Something that was not kept: where it lay, what is wrong, what to do."""

    locator: str
    stage: str
    code: str
    detail: str
    remedy: str


@dataclass(frozen=True, slots=True)
class RunReport:
    """A run, what it brought that is new, and what the ledger holds after it."""

    run_id: int
    flow: str
    asked: str
    state: str
    started_at: str
    finished_at: str | None
    own: Counts
    adopted: Counts
    files: tuple[FileCounts, ...]
    rejections: tuple[RejectionRow, ...]
    losses: tuple[RejectionRow, ...]  # of articles that were kept
    n_without_claims: int  # articles kept in a language that no claims are read from
    totals: Coverage
    news: News


def run_report(session: Session, run_id: int, *, top: int = 10, is_public: bool = False) -> RunReport:
    """Everything a reader wants to know after a run; raises LookupError where there is no such run.

    With ``is_public`` headlines, names and edits are those of works that may leave the desk.
    """
    found = rows(session, "SELECT * FROM runs WHERE id = :run", run=run_id)
    if not found:
        raise LookupError(run_id)
    run, refused = found[0], rejections(session, run_id)
    return RunReport(
        run_id=run_id,
        flow=run["flow"],
        asked=run["asked"],
        state=run["state"],
        started_at=run["now_at"],
        finished_at=run["finished_at"],
        own=_counts(session, run_id, "own"),
        adopted=_counts(session, run_id, "adopted"),
        files=_files(session, run_id),
        rejections=tuple(row for row in refused if not BY_NAME[row.stage].is_kept),
        losses=tuple(row for row in refused if BY_NAME[row.stage].is_kept and row.code != _NO_CLAIMS),
        n_without_claims=sum(row.code == _NO_CLAIMS for row in refused),
        totals=coverage(session),
        news=news_of(session, run_id, top=top, is_public=is_public),
    )


_NO_CLAIMS = "language_unsupported"


def rejections(session: Session, run_id: int) -> tuple[RejectionRow, ...]:
    """What this run refused, also what it met again and had been refused before."""
    found = rows(
        session,
        "SELECT g.locator, r.stage, r.code, r.detail, r.remedy "
        "FROM rejections r JOIN pages g ON g.id = r.page_id "
        "WHERE r.run_id = :run OR r.last_run = :run ORDER BY g.locator, r.stage, r.code, r.id",
        run=run_id,
    )
    return tuple(RejectionRow(**row) for row in found)


@dataclass(frozen=True, slots=True)
class RefusedAlike:
    """Documents that were refused at one stage, for one reason, in the same words."""

    stage: str
    code: str
    detail: str
    remedy: str
    locators: tuple[str, ...]


def alike(refused: Iterable[RejectionRow]) -> list[RefusedAlike]:
    """The refusals put together where they are equal: by reason, the most frequent first."""
    groups: dict[tuple[str, str, str, str], list[str]] = defaultdict(list)
    n_of: Counter[str] = Counter()
    for one in refused:
        groups[one.code, one.stage, one.detail, one.remedy].append(one.locator)
        n_of[one.code] += 1
    found = [
        RefusedAlike(stage, code, detail, remedy, tuple(places))
        for (code, stage, detail, remedy), places in groups.items()
    ]
    return sorted(found, key=lambda one: (-n_of[one.code], one.code, -len(one.locators), one.locators))


def by_reason(refused: Iterable[RejectionRow]) -> dict[str, int]:
    """How many were refused for each reason, the most frequent first."""
    return dict(sorted(Counter(one.code for one in refused).items(), key=lambda one: (-one[1], one[0])))


def file_of(locator: str) -> str:
    """The file that a document lay in."""
    return re.sub(r"#(line|entry)=.*\Z", "", locator, flags=re.DOTALL)


def _counts(session: Session, run_id: int, share: str) -> Counts:
    statement = "SELECT * FROM run_ledger WHERE run_id = :run AND share = :share"
    [row] = rows(session, statement, run=run_id, share=share)
    return Counts(**{field.name: int(row[field.name]) for field in fields(Counts)})


def _files(session: Session, run_id: int) -> tuple[FileCounts, ...]:
    counted: dict[str, Counter[str]] = {}
    for row in rows(session, _PAGES, run=run_id):
        counts = counted.setdefault(file_of(row["locator"]), Counter())
        counts.update({"taken": 1, "claims": row["claims"], row["outcome"] or "unfinished": 1})
    return tuple(_file(file, counts) for file, counts in sorted(counted.items()))


# Claims are counted where their text was stored from: a second sighting of the same text adds none.
_PAGES = """
    SELECT g.locator, g.outcome,
        (SELECT count(*) FROM article_versions v JOIN claims_current c ON c.version_id = v.id
         WHERE v.page_id = g.id) AS claims
    FROM pages g
    WHERE g.taken_run = :run OR g.outcome_run = :run
        OR g.id IN (SELECT page_id FROM rejections WHERE last_run = :run)
"""


def _file(file: str, counts: Counter[str]) -> FileCounts:
    named: dict[str, Any] = {field.name: counts[field.name] for field in fields(FileCounts)[1:]}
    return FileCounts(file, **named)
