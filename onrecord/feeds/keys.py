"""What stays the same when an entry is seen again."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from onrecord.feedtypes import FeedEntry
from onrecord.urls import url_key

MAX_KEY = 1000  # characters; past that a hash is compared, since no index takes more

_NO_GUIDS = frozenset({"0", "-1", "null", "none", "undefined", "nan", "guid", "id", "#", "false", "true"})


def entry_key(guid: str | None, url: str | None, title: str | None, published: str | None) -> str | None:
    """What stays the same when the entry is seen again: its id, else its address, else title and date."""
    if guid:
        return _bounded(guid)
    if url:
        return _bounded(url_key(url))
    if title:
        return "title:" + hashlib.sha256(f"{title}\n{published}".encode()).hexdigest()[:24]
    return None


def keyed(drafts: Sequence[FeedEntry], homes: Sequence[str | None]) -> tuple[tuple[FeedEntry, ...], int, int]:
    """The entries with their keys, each key once; how many were repeated, how many had nothing to go by."""
    home_keys = {url_key(home) for home in homes if home}
    shared = _shared_guids(drafts)
    found: dict[str, FeedEntry] = {}
    n_repeated = n_unusable = 0
    for draft in drafts:
        key = _key(draft, shared, home_keys)
        if key is None:
            n_unusable += 1
        elif key in found:
            n_repeated += 1
        else:
            found[key] = replace(draft, key=key)
    return tuple(found.values()), n_repeated, n_unusable


def _shared_guids(drafts: Sequence[FeedEntry]) -> set[str]:
    """The ids that stand at entries which are not the same: no id can tell those apart."""
    holders: dict[str, list[FeedEntry]] = defaultdict(list)
    for draft in drafts:
        if draft.guid:
            holders[draft.guid].append(draft)
    return {
        guid
        for guid, same in holders.items()
        if len(same) > 1
        and len({entry_key(None, e.url, e.title, e.published or e.updated) for e in same}) > 1
    }


def _key(draft: FeedEntry, shared: set[str], home_keys: set[str]) -> str | None:
    guid = draft.guid if draft.guid and _is_stable(draft.guid, home_keys) else None
    dated = draft.published or draft.updated
    if guid is not None and guid not in shared:
        return entry_key(guid, None, None, None)
    url = draft.url
    if url is not None and draft.title and url_key(url) in home_keys:
        url = None  # every entry of such a feed links to the front page
    return entry_key(None, url, draft.title, dated) or entry_key(None, draft.url, draft.html, dated) or guid


def _is_stable(guid: str, home_keys: set[str]) -> bool:
    return guid.lower() not in _NO_GUIDS and ("/" not in guid or url_key(guid) not in home_keys)


def _bounded(key: str) -> str:
    if len(key) <= MAX_KEY:
        return key
    return "hash:" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
