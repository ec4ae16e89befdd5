"""What an answer says about a feed: decided from values alone, before anything is written."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from onrecord.feedplans import FeedAnswer, FeedState
from onrecord.feeds import FeedEntry, ParsedFeed
from onrecord.fetching.answers import Answer, Fetched, FetchFailed, NotModified, Redirect
from onrecord.reasons import is_of_host
from onrecord.types import Rejected
from onrecord.urls import host_of


@dataclass(frozen=True, slots=True)
class Read:
    """An answer as a feed's ledger needs it; ``body`` where it has to be parsed, ``feed`` once it was."""

    url: str
    answered_at: datetime
    status: int | None
    headers: Mapping[str, str]
    permanent: str | None
    was_conditional: bool
    body: bytes | None = None
    body_hash: str | None = None
    code: str | None = None
    detail: str | None = None
    is_passing: bool = True
    feed: ParsedFeed | None = None

    @property
    def entries(self) -> tuple[FeedEntry, ...]:
        return () if self.feed is None else self.feed.entries

    def parsed(self, found: ParsedFeed | Rejected) -> Read:
        """The same answer with the feed that was in it, or as a failure of being one."""
        if isinstance(found, ParsedFeed):
            return replace(self, feed=found)
        return replace(self, code=found.code, detail=found.detail, is_passing=False)

    def as_answer(self, *, n_entries: int, n_new: int) -> FeedAnswer:
        """What the schedule needs to know of it."""
        feed = self.feed
        outcome = "failed" if self.code is not None else "unchanged" if feed is None else "changed"
        return FeedAnswer(
            outcome=outcome,  # type: ignore[arg-type]
            status=self.status,
            code=self.code,
            is_passing=self.is_passing,
            headers=self.headers,
            permanent=self.permanent,
            was_conditional=self.was_conditional,
            etag=self.headers.get("etag"),
            last_modified=self.headers.get("last-modified"),
            body_hash=self.body_hash,
            n_entries=n_entries,
            n_new=n_new,
            ttl_minutes=None if feed is None else feed.ttl_minutes,
            skip_hours=frozenset() if feed is None else feed.skip_hours,
            skip_days=frozenset() if feed is None else feed.skip_days,
        )


def read_answer(state: FeedState, answer: Answer, was_conditional: bool) -> Read:
    """The answer, told apart: failed, unchanged (by status or by its bytes), or with a body to parse."""
    permanent = permanent_end(answer.redirects)
    match answer:
        case FetchFailed():
            return Read(
                answer.url, answer.failed_at, answer.status, answer.headers, permanent, was_conditional,
                code=answer.code, detail=answer.detail, is_passing=answer.is_passing,
            )  # fmt: skip
        case NotModified():
            return Read(
                answer.url, answer.answered_at, answer.status, answer.headers, permanent, was_conditional,
                body_hash=state.body_hash,
            )  # fmt: skip
        case Fetched():
            digest = hashlib.sha256(answer.body).hexdigest()
            return Read(
                answer.url, answer.answered_at, answer.status, answer.headers, permanent, was_conditional,
                body=None if digest == state.body_hash else answer.body, body_hash=digest,
            )  # fmt: skip


def permanent_end(redirects: tuple[Redirect, ...]) -> str | None:
    """Where a chain of only permanent redirects led; None where there was none, or a passing one in it."""
    if redirects and all(one.status in (301, 308) for one in redirects):
        return redirects[-1].url
    return None


def is_host_failure(answer: Answer) -> bool:
    """Whether the rest of the host's addresses had better wait: not for what failed where it led to."""
    if not isinstance(answer, FetchFailed) or leads_elsewhere(answer):
        return False
    return is_of_host(answer.code, answer.status)


def leads_elsewhere(answer: FetchFailed) -> bool:
    """Whether it was another host that failed, to which the asked one led."""
    return bool(answer.redirects) and host_of(answer.redirects[-1].url) != host_of(answer.url)
