"""What a claim is known by from one version of an article to the next: its words, and who says them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy import Connection

from onrecord.revisions.substance import folded
from storage.pages import key_of

Said = tuple[str, str]  # of a chain: the speaker's name, or the source's words where it has none; the cue
TOGETHER = 5_000  # claims whose words are read at once


def words_key(sentence: str, content: str, polarity: str, chain: Iterable[Said]) -> str:
    """Equal for two claims of the same words in the same sentence, by the same speakers, for or against.

    Which article holds them is not in it; typography and spaces do not count, as in `revisions`.
    """
    words = (sentence, content, polarity, *(part for said in chain for part in said))
    return key_of(*map(folded, words))[:24]


def fill_words(connection: Connection) -> None:
    """Every claim that had no key of its words has one."""
    empty = sa.text("SELECT id FROM claims WHERE words_key = '' ORDER BY id")
    ids = list(connection.execute(empty).scalars())
    for start in range(0, len(ids), TOGETHER):
        some = ids[start : start + TOGETHER]
        rows = _keys(connection, some[0], some[-1])
        connection.execute(sa.text("UPDATE claims SET words_key = :key WHERE id = :id"), rows)


def _keys(connection: Connection, first: int, last: int) -> list[dict[str, object]]:
    between = {"first": first, "last": last}
    chains: dict[int, list[Said]] = defaultdict(list)
    for claim_id, speaker, source, cue in connection.execute(sa.text(_LINKS), between):
        chains[claim_id].append((speaker or source, cue))
    return [
        {"id": number, "key": words_key(sentence, content, polarity, chains[number])}
        for number, sentence, content, polarity in connection.execute(sa.text(_CLAIMS), between)
    ]


_CLAIMS = """
    SELECT id, sentence, content, polarity FROM claims
    WHERE id BETWEEN :first AND :last AND words_key = ''
"""
_LINKS = """
    SELECT claim_id, speaker, source, cue FROM attributions
    WHERE claim_id BETWEEN :first AND :last ORDER BY claim_id, link
"""
