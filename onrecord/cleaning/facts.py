"""What is known about an article, each fact with where it came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.types import Metadata

Value = str | tuple[str, ...]
_FIELDS = ("url", "title", "outlet", "published", "modified", "language", "authors")


@dataclass(frozen=True, slots=True)
class Facts:
    """Values by name, and the origin of each; a name that nothing gave is absent."""

    known: Mapping[str, tuple[Value, str]] = field(default_factory=dict)

    @staticmethod
    def of(origin: str, **values: Value | None) -> Facts:
        """The facts of one origin, without those it does not give."""
        return Facts({name: (value, origin) for name, value in values.items() if value})

    def value(self, name: str) -> str | None:
        """A fact that is one text."""
        value = self.known.get(name, (None, ""))[0]
        return value if isinstance(value, str) else None

    def names(self, name: str) -> tuple[str, ...]:
        """A fact that is a list."""
        value = self.known.get(name, ((), ""))[0]
        return value if isinstance(value, tuple) else ()

    def origin(self, name: str) -> str | None:
        """Where a fact came from."""
        return self.known[name][1] if name in self.known else None

    def origins(self) -> Iterator[tuple[str, str]]:
        """The origin of each fact."""
        return ((name, origin) for name, (_, origin) in self.known.items())


def gathered(by_rank: Sequence[Facts]) -> Facts:
    """Each fact from the first that gives it."""
    known: dict[str, tuple[Value, str]] = {}
    for facts in by_rank:
        known = {**facts.known, **known}
    return Facts(known)


def claimed_facts(metadata: Metadata, from_feed: bool = False) -> Facts:
    """What stood around the document: what a person wrote about it, or what only a feed says."""
    names = [name for name in _FIELDS if (name in metadata.from_feed) == from_feed]
    return Facts.of("feed" if from_feed else "sidecar", **{name: getattr(metadata, name) for name in names})
