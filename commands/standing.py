"""How the ledger stands: `status`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from commands.answers import AsJson, ledger
from commands.printing import plain, show, table, write_json
from onrecord.stagetypes import BY_NAME

if TYPE_CHECKING:
    from storage.backups import Backup
    from storage.queries import Standing
    from storage.queries.health import Health


def status(json: AsJson = False) -> None:
    """Show how the ledger is: how fresh, its last runs, the work that waits, what failed, its backups.

    Example: onrecord status
    """
    from rich.text import Text

    from onrecord.settings import Settings
    from onrecord.wording import counted_over, many
    from storage.backups import backups
    from storage.queries import standing
    from storage.queries.health import health

    settings = Settings.from_env()
    with ledger() as session:
        found, how = standing(session), health(session)
        copies = backups(session.get_bind().engine, settings.backup_folder, settings.keep_backups_days)
    if json:
        return write_json({**asdict(found), **asdict(how), "backups": [_told(copy) for copy in copies]})
    show(Text(f"{many(found.totals.claims, 'claim')} in {counted_over(found.totals)}."), Text())
    show(*_runs(found, how))
    show(*_waiting(found, how))
    show(*_feeds(how))
    show(*_kept(how, copies))
    show(*_rejections(found))
    return None


def _runs(found: Standing, how: Health) -> Iterator[Any]:
    from rich.text import Text

    rows = [
        [run["run_id"], run["state"], run["now_at"][:16], *(run[name] for name in _OUTCOMES)]
        for run in found.runs
    ]
    yield table(("run", "state", "begun", *_OUTCOMES.values()), rows, numbers=range(3, 12))
    for run in how.throughput:
        yield Text(
            f"Run {run['run_id']} ({run['flow']}): {run['documents']} documents in {run['seconds']} s, "
            f"{run['documents_a_second']} a second."
        )
    for failed in how.failures:
        yield Text(f"Run {failed['run_id']} {failed['state']}: {plain((failed['message'] or '')[:200])}")


def _waiting(found: Standing, how: Health) -> Iterator[Any]:
    from rich.text import Text

    for work in found.work:
        yield Text(f"{work['stage']}: {work['waiting']} waiting, {work['put_off']} of them put off.")
    for stage in how.quarantine:
        tries = f"after up to {stage['most_attempts']} tries"
        yield Text(f"{stage['stage']}: {stage['documents']} in quarantine, {tries}.")


def _feeds(how: Health) -> Iterator[Any]:
    from rich.text import Text

    newest = how.newest_article
    if newest["first_seen_at"]:
        yield Text(
            f"\nNewest article: published {_published(newest)}, "
            f"last seen to come in {_minute(newest['first_seen_at'])}."
        )
    followed = [row for row in how.freshness if row["kind"] != "file"]
    rows = [
        (
            row["kind"], row["feeds"], _minute(row["last_success_at"]), _minute(row["last_new_entry_at"]),
            row["failing"], row["paused"], row["stopped"],
        )
        for row in followed
    ]  # fmt: skip
    if rows:
        headings = ("feeds", "", "last answer", "last news", "failing", "paused", "stopped")
        yield table(headings, rows, numbers=(1, 4, 5, 6))
    for feed in how.next_feeds[:3]:
        yield Text(f"Next: {plain(feed['place'])} at {_minute(feed['next_fetch_at'])}.")


def _kept(how: Health, copies: list[Backup]) -> Iterator[Any]:
    from rich.text import Text

    counts = [f"{n} {act}" for act, n in how.decided.items() if n]
    if counts:
        yield Text(f"\nBy decision: {', '.join(counts)}.")
    yield from _embargoes(how)
    if copies:
        last = copies[-1]
        size = last.n_bytes / 1024 / 1024
        yield Text(
            f"\n{len(copies)} backups; the last of {last.made_at:%Y-%m-%d %H:%M}, {size:.0f} MiB, "
            f"expires on {last.expires_on}."
        )


def _embargoes(how: Health) -> Iterator[Any]:
    """Which embargoes there are, and which have passed: that is said until somebody ends them."""
    from rich.text import Text

    for one in how.embargoes:
        is_over = datetime.fromisoformat(one["embargo_at"]) <= datetime.now(UTC)
        end = f" has passed: `onrecord label {one['article_id']} --no-embargo` ends it" if is_over else ""
        of = f"article:{one['article_id']} {plain(one['title']) or '(no title)'}"
        yield Text(f"Embargo of {of} until {plain(one['embargo'])}{end}.", style="bold" if is_over else "")


def _rejections(found: Standing) -> Iterator[Any]:
    kept = [row for row in found.rejections if BY_NAME[row["stage"]].is_kept]
    yield from _refused("Not kept:", [row for row in found.rejections if row not in kept])
    yield from _refused("Kept, but without claims or not read whole:", kept)


def _refused(heading: str, refused: Sequence[dict[str, Any]]) -> Iterator[Any]:
    from rich.text import Text

    if refused:
        yield Text(f"\n{heading}", style="bold")
        rows = [(row["documents"], row["stage"], row["code"], row["meaning"]) for row in refused]
        yield table(("documents", "stage", "code", "meaning"), rows, numbers=(0,))


def _minute(moment: str | None) -> str:
    return "never" if moment is None else moment[:16]


def _published(newest: Mapping[str, Any]) -> str:
    """The minute in UTC; of a day the day, which is no midnight."""
    written = newest["published"]
    return (
        written
        if written is not None and len(written) <= len("2026-10-31")
        else _minute(newest["published_at"])
    )


def _told(copy: Backup) -> dict[str, Any]:
    return {
        "path": str(copy.path),
        "made_at": copy.made_at.isoformat(),
        "expires_on": str(copy.expires_on),
        "n_bytes": copy.n_bytes,
    }


_OUTCOMES = {
    "taken": "taken",
    "new": "new",
    "revised": "rev.",
    "duplicate": "dup.",
    "reprint": "repr.",
    "unchanged": "same",
    "rejected": "rej.",
    "deferred": "def.",
    "pending": "open",
}
