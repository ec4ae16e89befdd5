"""What an answer says about an article's page: decided from values alone, before anything is written."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any, cast
from urllib.parse import urlsplit

from onrecord.dates import moment
from onrecord.fetching.answers import Answer, Fetched, FetchFailed, NotModified
from onrecord.optouts import Obey, OptOut, is_kept, opt_outs
from onrecord.publicheaders import public_headers, way_of
from onrecord.reasons import reason_of
from onrecord.robots import Robots, RobotsDecision
from onrecord.schedules import sendable, times_failed
from onrecord.secrets import public_url
from onrecord.settings import Settings
from onrecord.types import Document, Media, ReadFailed
from onrecord.visits import Standing, after_failure, judge_answer, next_visit
from stages.feed_answers import permanent_end
from storage.addresses import KnownAddress
from storage.pages import key_of
from storage.visits import Visit

OLD = timedelta(days=7)  # what was published longer ago than this is not watched for changes
HEAD = 64 * 1024  # bytes of a page in which its head ends
ROBOTS_AGAIN = timedelta(hours=24)
_MEDIA: dict[str, Media] = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text"}


@dataclass(frozen=True, slots=True)
class Disallowed:
    """An address that was not asked for, because robots.txt says so; passing where it could not be read."""

    why: str
    is_passing: bool


def disallowed(robots: Robots, decision: RobotsDecision, leads_to: str | None = None) -> Disallowed:
    """Why nothing was asked: a robots.txt that could not be fetched forbids everything for a day.

    ``leads_to`` is where the address leads, if it is there that nothing may be asked.
    """
    why = decision.why if leads_to is None else f"it leads to {public_url(leads_to)}: {decision.why}"
    return Disallowed(why, robots.verdict == "refuse_all")


def read_visit(
    address: KnownAddress,
    answer: Answer | Disallowed,
    robots: Robots,
    decision: RobotsDecision,
    settings: Settings,
    now: datetime,
    jitter: float,
) -> Visit:
    """The visit as it is to be kept: a page, a reason, or nothing new, and when to come again."""
    match answer:
        case Disallowed():
            return _not_asked(address, answer, now)
        case FetchFailed():
            return _failed(address, answer, decision, now, jitter)
        case NotModified():
            return _there(address, answer, decision, now)
        case Fetched():
            if key_of(answer.body) == address.body_key:
                return _there(address, answer, decision, now)
            return _fetched(address, answer, robots, decision, settings, now)


def _not_asked(address: KnownAddress, answer: Disallowed, now: datetime) -> Visit:
    changes: dict[str, Any] = {"robots": answer.why, "last_failure_code": "robots"}
    if answer.is_passing:
        again = {"next_fetch_at": now + ROBOTS_AGAIN, "next_fetch_reason": answer.why}
        return Visit(address, now, is_put_off=True, changes=changes | again)
    changes |= {"next_fetch_at": None, "next_fetch_reason": answer.why}
    found = None if address.page_id is not None else refused(address.public, "robots", answer.why)
    return Visit(address, now, found, changes=changes)


def _failed(
    address: KnownAddress, answer: FetchFailed, decision: RobotsDecision, now: datetime, jitter: float
) -> Visit:
    n_failures = address.n_failures + 1
    standing, event = judge_answer(_standing(address), answer.status, _moved_to(answer), now)
    again = after_failure(n_failures, answer.code, answer.is_passing, now, jitter)
    changes = _standing_changes(standing) | {
        "last_asked_at": now,
        "last_status": answer.status,
        "last_failure_code": answer.code,
        "n_failures": n_failures,
        "robots": decision.why,
    }
    if again is not None:
        changes |= {"next_fetch_at": again, "next_fetch_reason": times_failed(n_failures)}
        return Visit(address, now, None, answer.status, is_put_off=True, changes=changes, event=event)
    # one that was there once may come back: it is looked for at its usual times
    following = None if address.first_fetched_at is None else next_visit(address.first_fetched_at, now)
    changes |= {"next_fetch_at": following, "next_fetch_reason": "it was given up", "n_failures": 0}
    found = None if address.page_id is not None else refused(address.public, answer.code, answer.detail)
    headers = public_headers(answer.headers, address.url)
    return Visit(address, now, found, answer.status, headers, changes=changes, event=event)


def _there(
    address: KnownAddress, answer: Fetched | NotModified, decision: RobotsDecision, now: datetime
) -> Visit:
    """The page answers; where nothing is new in it, this is all."""
    standing, event = judge_answer(_standing(address), answer.status, _moved_to(answer), now)
    first = address.first_fetched_at or now
    is_old = _is_old(address, first)
    following = None if is_old else next_visit(first, now)
    reason = "it was old when it was found" if is_old else "pages are seen again for a week"
    changes = _standing_changes(standing) | {
        "first_fetched_at": first,
        "last_asked_at": now,
        "last_status": answer.status,
        "last_failure_code": None,
        "n_failures": 0,
        "robots": decision.why,
        "next_fetch_at": following,
        "next_fetch_reason": reason,
    }
    if isinstance(answer, Fetched):
        changes |= {"etag": sendable(answer.etag), "last_modified": sendable(answer.last_modified)}
    return Visit(address, now, None, answer.status, changes=changes, event=event)


def _fetched(
    address: KnownAddress,
    answer: Fetched,
    robots: Robots,
    decision: RobotsDecision,
    settings: Settings,
    now: datetime,
) -> Visit:
    """A body that was not there before: a page, or the reason why it is not kept."""
    reserved = opt_outs(answer.headers, answer.body[:HEAD], robots)
    visit = _there(address, answer, decision, now)
    headers = public_headers(answer.headers, address.url) | way_of(answer.redirects, address.url)
    if answer.charset is not None:
        headers["charset"] = answer.charset
    found = _page(address, answer, is_kept(reserved, cast(Obey, settings.obey_opt_outs)))
    changes = {**visit.changes, "opt_outs": [_plain(one) for one in reserved]}
    if isinstance(found, Document):
        changes["body_key"] = key_of(answer.body)
    return replace(visit, found=found, headers=headers, changes=changes)


def _page(address: KnownAddress, answer: Fetched, reserved: OptOut | None) -> Document | ReadFailed:
    if reserved is not None:
        return refused(address.public, "opted_out", f"The page reserves its text: {reserved.words}.")
    media = _MEDIA.get(answer.media_type or "text/html")
    if media is None:
        return refused(address.public, "not_html", f"The server sent {answer.media_type}, not a page.")
    if _is_home(answer.url) and not _is_home(address.url):
        return refused(address.public, "redirected_home", "The address leads to the site's front page.")
    shown = address.known.url if answer.url == address.url else public_url(answer.url)
    return Document(address.public, answer.body, media, replace(address.known, url=shown), answer.charset)


def refused(shown: str, code: str, detail: str) -> ReadFailed:
    """Why the page is not kept, and what a person can do; ``shown`` is its address without secrets."""
    return ReadFailed(shown, code, detail, reason_of(code).remedy)


def _is_home(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query


def _is_old(address: KnownAddress, first_fetched_at: datetime) -> bool:
    published = moment(address.known.published)
    return published is not None and first_fetched_at - published > OLD


def _standing(address: KnownAddress) -> Standing:
    return Standing(
        address.first_fetched_at is not None, address.missing_since, address.gone_at, address.moved_to
    )


def _moved_to(answer: Answer) -> str | None:
    """Where a permanent move led, without secrets: it is stored, and compared with what is stored."""
    end = permanent_end(answer.redirects)
    return None if end is None else public_url(end)


def _standing_changes(standing: Standing) -> dict[str, Any]:
    return {
        "missing_since": standing.missing_since,
        "gone_at": standing.gone_at,
        "moved_to": standing.moved_to,
    }


def _plain(one: OptOut) -> dict[str, Any]:
    """An opt-out as JSON holds it."""
    kept: dict[str, Any] = json.loads(json.dumps(asdict(one), default=sorted))
    return kept
