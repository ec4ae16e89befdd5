"""What a person types for a feed: an address that can be asked, or words of one that is followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.printing import note, plain, sentences
from onrecord.errors import OnRecordError

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine


class NotAnAddress(OnRecordError):
    """Words that are no address of a feed."""


def require_url(url: str) -> None:
    """Raises NotAnAddress for words that cannot be asked for."""
    from onrecord.secrets import public_url
    from onrecord.urls import is_url

    if not is_url(url):
        raise NotAnAddress(
            f"{public_url(url)} is neither a folder nor an address that can be asked.",
            "Write it whole, as https://news.example/feed.xml.",
        )


def feeds_at(url: str) -> list[str]:
    """The address of the feed found, or none; a line on standard error says why, or what else there is."""
    from onrecord.secrets import public_url
    from stages.looking import look_for_feed

    seen, others = look_for_feed(url)
    for other in others:
        note(f"{public_url(url)} also names {public_url(other)}; add it by that address.")
    if seen.feed is not None:
        return [seen.url]
    assert seen.failure is not None
    wrong = sentences(f"{seen.failure.code}: {plain(seen.failure.detail)}")
    note(f"{public_url(seen.url)} is not followed. {wrong} `--unchecked` adds it all the same.")
    return []


def found(engine: Engine, words: str) -> list[int]:
    """The numbers of the feeds that are followed and have these words; raises NotAnAddress for none."""
    from storage.engine import session
    from storage.followed import find

    with session(engine) as opened:
        ids = find(opened, words)
    if not ids:
        raise NotAnAddress(f"No feed that is followed has {words!r}.", "See `onrecord feeds list`.")
    return ids
