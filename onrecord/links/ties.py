"""Ties: which claims hang together by links of any kind, step by step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from onrecord.types import ClaimLink


class Ties:
    """Links by their ends; a class because links are added between one look and the next."""

    def __init__(self, links: Iterable[ClaimLink]) -> None:
        self._links: dict[str, list[ClaimLink]] = defaultdict(list)
        self.add(links)

    def add(self, links: Iterable[ClaimLink]) -> None:
        for link in links:
            self._links[link.a].append(link)
            self._links[link.b].append(link)

    def around(self, claims: Iterable[str]) -> tuple[set[str], list[ClaimLink]]:
        """All claims that are tied to these, with themselves, and the links between them, each once."""
        found = set(claims)
        fresh, links = list(found), []
        while fresh:
            claim = fresh.pop()
            for link in self._links.get(claim, ()):
                links.append(link)
                other = link.b if link.a == claim else link.a
                if other not in found:
                    found.add(other)
                    fresh.append(other)
        return found, list(dict.fromkeys(links))
