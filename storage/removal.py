"""Takes a work out of every table: its rows go, and stubs without words keep the counts adding up."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, SQLModel, col, delete, select

from onrecord.reasons import MEANINGS
from storage import reviews, tables, watch_hits
from storage.bodies import body_keys, drop_bodies, forget_feeds
from storage.claim_keys import keys_left, keys_of
from storage.decisions import drop_decisions
from storage.reasons import add_reason
from storage.refusals import reject
from storage.stubs import STUB, stub_of
from storage.subjects import Subject, own_keys
from storage.tombstones import Act

TAKEN_OUT = "***"
_DETAIL = {"erased": "It was taken out on request.", "withheld": "It is withheld until it is released."}


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one table that belong to a work: those where the condition holds."""

    table: type[SQLModel]
    condition: sa.ColumnElement[bool]
    is_kept: bool = True  # when the work is set aside: what hangs on other works is made anew instead


def rows_of(opened: Session, found: Subject) -> Iterator[Rows]:
    """Everything that goes, children before what they hang on."""
    claims, versions, pages = sorted(found.claims), sorted(found.versions), sorted(found.pages)
    comparisons, speakers = sorted(found.comparisons), sorted(found.speakers)
    own = _own_comparisons(opened, found)
    yield Rows(tables.TextChange, col(tables.TextChange.comparison_id).in_(own))
    yield Rows(tables.TextChange, col(tables.TextChange.comparison_id).in_(comparisons), is_kept=False)
    yield Rows(tables.StageResult, _work(found, own))
    yield Rows(tables.StageResult, _work(found, comparisons), is_kept=False)
    yield Rows(tables.Comparison, col(tables.Comparison.id).in_(own))
    yield Rows(tables.Comparison, col(tables.Comparison.id).in_(comparisons), is_kept=False)
    sighting = tables.Sighting
    yield Rows(sighting, sa.or_(col(sighting.version_id).in_(versions), col(sighting.page_id).in_(pages)))
    ends = sa.or_(col(tables.Link.a_claim_id).in_(claims), col(tables.Link.b_claim_id).in_(claims))
    yield Rows(tables.Link, ends, is_kept=False)
    yield Rows(tables.PropositionClaim, col(tables.PropositionClaim.claim_id).in_(claims), is_kept=False)
    yield Rows(tables.Correction, col(tables.Correction.claim_id).in_(claims), is_kept=False)
    of_claim = (tables.ClaimOutline, tables.ClaimDate, tables.Quantity, tables.Attribution, tables.ClaimSpan)
    for table in of_claim:
        yield Rows(table, col(table.claim_id).in_(claims))
    yield Rows(tables.Claim, col(tables.Claim.id).in_(claims))
    yield Rows(tables.SpeakerName, col(tables.SpeakerName.speaker_id).in_(speakers))
    yield Rows(tables.Speaker, col(tables.Speaker.id).in_(speakers))
    yield Rows(tables.Extraction, col(tables.Extraction.version_id).in_(versions))
    a, b = col(tables.TextTwin.a_version_id).in_(versions), col(tables.TextTwin.b_version_id).in_(versions)
    yield Rows(tables.TextTwin, sa.and_(a, b))
    yield Rows(tables.TextTwin, sa.or_(a, b), is_kept=False)
    yield Rows(tables.Band, col(tables.Band.version_id).in_(versions))
    yield Rows(tables.Sketch, col(tables.Sketch.version_id).in_(versions))
    refused = tables.Rejection
    yield Rows(refused, sa.or_(col(refused.page_id).in_(pages), col(refused.version_id).in_(versions)))
    yield Rows(tables.PageEvent, col(tables.PageEvent.address_id).in_(sorted(found.addresses)))
    yield Rows(tables.AddressUrl, col(tables.AddressUrl.address_id).in_(sorted(found.addresses)))
    corrected = col(tables.ArticleCorrection.article_id).in_(sorted(found.articles))
    yield Rows(tables.ArticleCorrection, corrected, is_kept=False)
    yield Rows(tables.ArticleVersion, col(tables.ArticleVersion.id).in_(versions))
    kill, works = tables.Kill, sorted(found.articles)
    ours = sa.or_(col(kill.article_id).in_(works), col(kill.notice_article_id).in_(works))
    yield Rows(kill, ours, is_kept=False)  # found again when either is linked
    yield Rows(tables.Label, col(tables.Label.article_id).in_(sorted(found.articles)))
    yield Rows(tables.Article, col(tables.Article.id).in_(sorted(found.articles)))


def _own_comparisons(opened: Session, found: Subject) -> list[int]:
    """Those between two versions of the work itself: they need nothing else to be put back."""
    comparison, versions = tables.Comparison, sorted(found.versions)
    statement = select(comparison.id).where(
        col(comparison.from_version_id).in_(versions), col(comparison.to_version_id).in_(versions)
    )
    return sorted(one for one in opened.exec(statement) if one is not None)


def _work(found: Subject, comparisons: Sequence[int]) -> sa.ColumnElement[bool]:
    kind, subject = col(tables.StageResult.subject_kind), col(tables.StageResult.subject_id)
    return sa.or_(
        sa.and_(kind == "page", subject.in_(sorted(found.pages))),
        sa.and_(kind == "version", subject.in_(sorted(found.versions))),
        sa.and_(kind == "comparison", subject.in_(comparisons)),
    )


def stubs_of(found: Subject) -> dict[type[SQLModel], frozenset[int]]:
    """Rows that stay, without their words: what counts them, or keeps them from coming back, needs them."""
    return {
        tables.Page: found.pages,
        tables.Entry: found.entries,
        tables.Address: found.addresses,
    }


def remove(opened: Session, found: Subject, act: Act, run_id: int, now: datetime) -> None:
    """Nothing of the work is left but stubs; its links and memberships must have been retired before."""
    claims = tables.Claim
    pointing = sa.update(claims).where(col(claims.replaced_by).in_(sorted(found.claims)))
    opened.connection().execute(pointing.values(replaced_by=None))
    propositions = propositions_of(opened, found.claims)
    stories = _of_articles(opened, found, tables.Article.story_id)
    outlets = _of_articles(opened, found, tables.Article.publisher_id)
    keys, own = keys_of(opened, found.claims), own_keys(opened, found)
    watch_hits.take_out(opened, found, act, now)
    if act == "erased":
        drop_decisions(opened, found.versions)
    bodies = body_keys(opened, found) | forget_feeds(opened, found)
    for stage in _stub_all(opened, found, act):
        opened.connection().execute(stage)
    for rows in rows_of(opened, found):
        opened.connection().execute(delete(rows.table).where(rows.condition))
    add_reason(opened.connection(), act, MEANINGS[act])
    for page in sorted(found.pages):
        reject(opened, page, "clean", act, _DETAIL[act], "`onrecord erase --help` says more", run_id, now)
    end_propositions(opened, propositions, run_id)
    if act == "erased":  # else a decision comes back to life with its claim
        reviews.drop_of(opened, keys - keys_left(opened, keys) | own)
    _drop_empty(opened, stories, outlets)
    drop_bodies(opened, bodies)
    opened.expire_all()


def _stub_all(opened: Session, found: Subject, act: Act) -> Iterator[Any]:
    page, work = tables.Page, tables.StageResult
    open_work = (
        col(work.subject_kind) == "page",
        col(work.subject_id) == col(page.id),
        col(work.outcome).is_(None),
    )
    holder = (
        select(sa.func.max(work.owner_run)).where(*open_work).scalar_subquery()
    )  # in whose account it stands
    places = _places(opened, found)
    yield sa.update(tables.Run).where(col(tables.Run.asked).in_(places)).values(asked=TAKEN_OUT)
    yield (
        sa.update(page)
        .where(col(page.id).in_(sorted(found.pages)))
        .values(
            locator=TAKEN_OUT, body_key=None, known={}, headers={}, media="none", version_id=None,
            verdict=None, outcome="rejected",
            outcome_run=sa.func.coalesce(page.outcome_run, holder, page.taken_run),
        )
    )  # fmt: skip
    for entry in opened.exec(select(tables.Entry).where(col(tables.Entry.id).in_(sorted(found.entries)))):
        yield (
            sa.update(tables.Entry)
            .where(col(tables.Entry.id) == entry.id)
            .values(entry_key=_stubbed(entry.entry_key), locator=TAKEN_OUT, title=None, published=None)
        )
    addresses = select(tables.Address).where(col(tables.Address.id).in_(sorted(found.addresses)))
    for address in opened.exec(addresses):
        yield sa.update(tables.Address).where(col(tables.Address.id) == address.id).values(
            address_key=_stubbed(address.address_key), url=TAKEN_OUT, known=_NOTHING_KNOWN, etag=None,
            last_modified=None, body_key=None, feed_body_key=None, moved_to=None, next_fetch_at=None,
            next_fetch_reason="it was taken out", last_failure_code=act, robots=None, opt_outs=[],
        )  # fmt: skip


def _places(opened: Session, found: Subject) -> list[str]:
    """Addresses and paths of the work, as runs may have been asked for them."""
    address, page = tables.Address, tables.Page
    at = opened.exec(select(address.url).where(col(address.id).in_(sorted(found.addresses))))
    lay = opened.exec(select(page.locator).where(col(page.id).in_(sorted(found.pages))))
    return sorted({*at, *lay} - {TAKEN_OUT})


_NOTHING_KNOWN: dict[str, list[str]] = {"authors": [], "from_feed": []}


def _stubbed(key: str) -> str:
    return key if key.startswith(STUB) else stub_of(key)


def propositions_of(opened: Session, claims: Collection[int]) -> list[int]:
    """The propositions that these claims are or were members of."""
    member = tables.PropositionClaim
    statement = select(member.proposition_id).where(col(member.claim_id).in_(sorted(claims)))
    return sorted(set(opened.exec(statement)))


def end_propositions(opened: Session, ids: Sequence[int], run_id: int) -> None:
    """Propositions that no claim is in any more say nothing of who once was."""
    member, proposition = tables.PropositionClaim, tables.Proposition
    living = select(member.proposition_id).where(
        col(member.proposition_id).in_(ids), col(member.to_run).is_(None)
    )
    alive: set[int] = set(opened.exec(living))
    empty = sorted(set(ids) - alive)
    blank = {"carriers": "", "origins": "", "n_claims": 0, "n_carriers": 0}
    opened.connection().execute(
        sa.update(proposition)
        .where(col(proposition.id).in_(empty))
        .values(
            **blank,
            n_named_origins=0,
            n_unknown_origins=0,
            to_run=sa.func.coalesce(proposition.to_run, run_id),
        )
    )


def _of_articles(opened: Session, found: Subject, column: Any) -> list[int]:
    statement = select(column).where(col(tables.Article.id).in_(sorted(found.articles))).distinct()
    return sorted(one for one in opened.exec(statement) if one is not None)


def _drop_empty(opened: Session, stories: Sequence[int], outlets: Sequence[int]) -> None:
    """Stories and outlets that hold no article any more go; a story that does is renamed after one."""
    article, story = tables.Article, tables.Story
    for story_id in stories:
        keys = sorted(opened.exec(select(article.article_key).where(article.story_id == story_id)))
        if not keys:
            opened.connection().execute(
                sa.update(story).where(col(story.merged_into) == story_id).values(merged_into=None)
            )
            opened.connection().execute(delete(story).where(col(story.id) == story_id))
            continue
        opened.connection().execute(
            delete(story).where(col(story.merged_into) == story_id, col(story.story_key) == keys[0])
        )
        renamed = sa.update(story).where(col(story.id) == story_id)
        opened.connection().execute(renamed.values(story_key=keys[0]))
    held = set(opened.exec(select(article.publisher_id).where(col(article.publisher_id).in_(outlets))))
    gone = [outlet for outlet in outlets if outlet not in held]
    cited = select(tables.Claim.publisher_id).where(col(tables.Claim.publisher_id).in_(gone)).distinct()
    gone = sorted(set(gone) - {one for one in opened.exec(cited) if one is not None})
    names = delete(tables.PublisherName).where(col(tables.PublisherName.publisher_id).in_(gone))
    opened.connection().execute(names)
    opened.connection().execute(delete(tables.Publisher).where(col(tables.Publisher.id).in_(gone)))
