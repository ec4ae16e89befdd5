"""What is new for a watch in articles that were just linked: claims, and claims that bear on each other."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.dates import in_utc
from onrecord.linktypes import BY_KIND, LINKER_VERSION
from onrecord.watchtypes import BY_NAME, Asked, Watch, What
from storage import tables
from storage.bulk import Row, by_another_index, insert_missing, one_of
from storage.pages import key_of
from storage.views.current import CURRENT, LINKS
from storage.watch_conditions import Placed, matching, placed, stays_inside

Signature = tuple[str, ...]  # equal for the same words in the same story


@dataclass(frozen=True, slots=True)
class Found:
    """Something to tell: of one claim, or of two that a link holds against each other."""

    what: What
    kind: str
    ends: tuple[Placed, ...]
    link: str = ""

    @property
    def is_internal(self) -> bool:
        return any(one.is_internal for one in self.ends)

    @property
    def key(self) -> str:
        """What it is known by, whatever is read or numbered anew."""
        ends = [f"{one.words_key} {one.article_key}" for one in self.ends]
        return key_of(self.what, self.link, *self._in_order(ends))

    @property
    def signature(self) -> Signature:
        ends = [f"{one.words_key} {one.story_id}" for one in self.ends]
        return (self.what, self.link, *self._in_order(ends))

    def _in_order(self, ends: Sequence[str]) -> Sequence[str]:
        return ends if not self.link or BY_KIND[self.link].is_directed else sorted(ends)


def look(opened: Session, watches: Iterable[Watch], versions: Collection[int], now: datetime) -> int:
    """What these articles hold for the watches is on record, once; returns how many hits are new."""
    statement = sa.select(CURRENT.c.id).where(one_of(opened, CURRENT.c.version_id, versions))
    claims = set(opened.connection().execute(statement).scalars())
    return sum(keep(opened, watch, list(_found(opened, watch, claims)), now) for watch in watches)


def look_at_corrected(opened: Session, watch: Watch, now: datetime) -> int:
    """As ``look`` at the claims that a person corrected: they may be met, or met by others, only now."""
    claims = set(opened.exec(select(tables.Correction.claim_id)))
    return keep(opened, watch, list(_found(opened, watch, claims)), now) if claims else 0


def look_at_all(opened: Session, watch: Watch, now: datetime) -> int:
    """As ``look`` at everything that the ledger holds."""
    return keep(opened, watch, list(_found(opened, watch, None)), now)


def keep(opened: Session, watch: Watch, found: Sequence[Found], now: datetime) -> int:
    """Each of them is a hit, unless the same words of the same story are; returns how many are new."""
    fresh = list(_fresh(opened, watch, found))
    rows: list[Row] = [
        {
            "watch_id": watch.id, "tag": str(uuid.uuid4()), "hit_key": one.key, "what": one.what,
            "kind": one.kind, "words_key": one.ends[0].words_key, "article_id": one.ends[0].article_id,
            "other_words_key": one.ends[-1].words_key if len(one.ends) > 1 else None,
            "other_article_id": one.ends[-1].article_id if len(one.ends) > 1 else None,
            "is_internal": one.is_internal, "found_at": now,
        }
        for one in fresh  # the lock of watching is held: their order is that of printing
    ]  # fmt: skip
    return insert_missing(opened, tables.WatchHit, rows) + _revive(opened, rows)


def _revive(opened: Session, rows: Sequence[Row]) -> int:
    """What fell before anybody was told of it, and is met again, stands; returns how many."""
    hit, told = tables.WatchHit, sa.select(col(tables.WatchTelling.hit_id))
    found: dict[tuple[object, object], Row] = {(row["watch_id"], row["hit_key"]): row for row in rows}
    fallen = opened.exec(
        select(hit).where(
            col(hit.watch_id).in_({int(str(row["watch_id"])) for row in rows}),
            one_of(opened, col(hit.hit_key), [str(row["hit_key"]) for row in rows]),
            col(hit.fallen_at).is_not(None),
            col(hit.id).not_in(told),
        )
    ).all()
    for one in fallen:
        row = found[one.watch_id, one.hit_key]
        one.fallen_at = one.why_fallen = None
        one.article_id, one.other_article_id = row["article_id"], row["other_article_id"]  # type: ignore[assignment]
        opened.add(one)
    opened.flush()
    return len(fallen)


def _fresh(opened: Session, watch: Watch, found: Sequence[Found]) -> Iterator[Found]:
    """Those that say something new: of several copies the one that was printed first."""
    kept = [one for one in found if any(_is_after(end, watch.begins_at) for end in one.ends)]
    if not kept:
        return
    known = _told_of(opened, watch, kept) | _known_before(opened, watch, kept)
    public = {signature for signature, is_internal in known if not is_internal}
    every = {signature for signature, _ in known}
    for one in sorted(kept, key=lambda one: (min(in_utc(end.printed_at) for end in one.ends), one.key)):
        # what only a document of our own says is not yet told to those who may not see it
        if one.signature in (every if one.is_internal else public):
            continue
        every.add(one.signature)
        if not one.is_internal:
            public.add(one.signature)
        yield one


def _is_after(end: Placed, moment: datetime) -> bool:
    return in_utc(end.first_seen_at) >= in_utc(moment)


def _told_of(opened: Session, watch: Watch, found: Sequence[Found]) -> set[tuple[Signature, bool]]:
    """What is a hit already, by the stories of today."""
    found_keys = {one.ends[0].words_key for one in found} | {one.ends[-1].words_key for one in found}
    hit, article = tables.WatchHit.__table__, tables.Article.__table__  # type: ignore[attr-defined]
    a, b = article.alias("a"), article.alias("b")
    statement = (
        sa.select(
            hit.c.what, hit.c.kind, hit.c.words_key, a.c.story_id, hit.c.other_words_key, b.c.story_id,
            hit.c.is_internal,
        )
        .select_from(
            hit.outerjoin(a, a.c.id == hit.c.article_id).outerjoin(b, b.c.id == hit.c.other_article_id)
        )
        .where(hit.c.watch_id == watch.id, one_of(opened, hit.c.words_key, found_keys))
    )  # fmt: skip
    known = set()
    for row in opened.connection().execute(statement):
        what, kind, words_key, story, other_words, other_story, is_internal = row
        ends = [f"{words_key} {story}", *([f"{other_words} {other_story}"] if other_words else [])]
        link = _link_of(kind) if what == "link" else ""
        if link and not BY_KIND[link].is_directed:
            ends = sorted(ends)
        known.add(((what, link, *ends), is_internal))
    return known


def _link_of(kind: str) -> str:
    return BY_NAME[kind].links[0]


def _known_before(opened: Session, watch: Watch, found: Sequence[Found]) -> set[tuple[Signature, bool]]:
    """Words that the ledger held before the watch began, in any version of any article of the story."""
    claim, article = tables.Claim, tables.Article
    words = {one.ends[0].words_key for one in found if one.what == "claim"}
    statement = (
        select(claim.words_key, article.story_id, stays_inside("articles.id"))
        .join(article, col(article.id) == claim.article_id)
        .where(one_of(opened, col(claim.words_key), words), col(claim.first_seen_at) < watch.begins_at)
    )
    return {(("claim", "", f"{key} {story}"), internal) for key, story, internal in opened.exec(statement)}


def _found(opened: Session, watch: Watch, claims: Collection[int] | None) -> Iterator[Found]:
    asked = watch.asked
    mine = matching(opened, asked, claims) if asked.of("claim") or "denied" in asked.told_kinds else set()
    linked = list(_linked(opened, asked, claims))
    places = placed(opened, mine)
    if asked.of("claim"):
        yield from (Found("claim", "said", (one,)) for one in places.values())
    yield from linked
    if "denied" in asked.told_kinds and asked.about is None and not asked.of("claim"):
        with_one = {one.ends[0].claim_id for one in linked if one.kind == "denied"}
        denied = (one for one in places.values() if one.polarity == "denied" and one.claim_id not in with_one)
        yield from (Found("claim", "denied", (one,)) for one in denied)


def _linked(opened: Session, asked: Asked, claims: Collection[int] | None) -> Iterator[Found]:
    kinds: dict[str, str] = {link: one.name for one in asked.of("link") for link in one.links}
    if not kinds:
        return
    pairs = _links_of(opened, sorted(kinds), claims)
    places = placed(opened, {end for _, a, b in pairs for end in (a, b)})
    wanted = matching(opened, asked, places) if places else set()
    for kind, a, b in pairs:
        if a in places and b in places and _is_meant(asked, places[a], places[b], wanted):
            yield Found("link", kinds[kind], (places[a], places[b]), kind)


def _links_of(
    opened: Session, kinds: Sequence[str], claims: Collection[int] | None
) -> list[tuple[str, int, int]]:
    """The newest linker's links of these kinds, of which an end is one of the claims, or all."""
    link = LINKS.c
    newest = link.linker_version == LINKER_VERSION  # what an earlier one found is not told
    of = sa.select(link.kind, link.a_claim_id, link.b_claim_id).where(newest)
    if claims is None:
        asked = [of.where(link.kind.in_(kinds))]
    else:  # one after the other, each by an index of its own: of some kinds there are very many
        by_first = of.where(link.kind.in_(kinds), one_of(opened, link.a_claim_id, claims))
        by_other = of.where(by_another_index(link.kind).in_(kinds), one_of(opened, link.b_claim_id, claims))
        asked = [by_first, by_other]
    found = {tuple(row) for statement in asked for row in opened.connection().execute(statement)}
    return sorted(found)


def _is_meant(asked: Asked, a: Placed, b: Placed, wanted: Collection[int]) -> bool:
    """Whether one end is asked for; about a claim, the end that is not that claim."""
    if asked.about is None:
        return a.claim_id in wanted or b.claim_id in wanted
    about = asked.about.words_key
    return bool(about) and any(
        one.words_key == about and other.claim_id in wanted for one, other in ((a, b), (b, a))
    )
