"""Propositions: what is claimed, whoever says it; its two sides, its carriers, and who it goes back to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from onrecord.links.pairs import plain_kind
from onrecord.links.readings import party_features, read
from onrecord.types import ClaimLink, LinkableClaim, Member, Proposition, Stance


def propositions(claims: Sequence[LinkableClaim], links: Sequence[ClaimLink]) -> list[Proposition]:
    """Every claim is a member of exactly one proposition, for or against it, in whatever order all came."""
    by_id = {claim.id: claim for claim in claims}
    groups = _Groups(by_id, links)
    for link in sorted(links, key=lambda k: (-k.score, k.kind, k.a, k.b)):
        if plain_kind(link) in ("same", "denial") and link.a in by_id and link.b in by_id:
            groups.join(link)
    return sorted((_proposition(g, by_id) for g in groups.members()), key=lambda p: p.key)


class _Groups:
    """Union-find with a side for each claim; a class because joining changes what it holds."""

    def __init__(self, by_id: dict[str, LinkableClaim], links: Sequence[ClaimLink]) -> None:
        self.side: dict[str, int] = dict.fromkeys(by_id, 0)
        self.root: dict[str, str] = {key: key for key in by_id}
        self.group: dict[str, list[str]] = {key: [key] for key in by_id}
        self.relation: dict[frozenset[str], str] = {frozenset((k.a, k.b)): plain_kind(k) for k in links}

    def join(self, link: ClaimLink) -> None:
        one, other = self.root[link.a], self.root[link.b]
        if one == other:
            return
        differ = link.kind != "same"
        flip = (self.side[link.a] ^ self.side[link.b]) != differ
        if not self._fit(one, other, flip):
            return
        for key in self.group[other]:
            self.side[key] ^= flip
            self.root[key] = one
        self.group[one] += self.group.pop(other)

    def _fit(self, one: str, other: str, flip: bool) -> bool:
        """True where a third of the pairs are linked and none speaks against it: so chains are cut."""
        linked = pairs = 0
        for a in self.group[one]:
            for b in self.group[other]:
                relation = self.relation.get(frozenset((a, b)))
                differ = (self.side[a] ^ self.side[b]) != flip
                if relation in ("number_disagreement", "update", "contrary") and not differ:
                    return False
                if relation in ("same", "denial"):
                    if (relation != "same") != differ:
                        return False
                    linked += 1
                pairs += 1
        return 3 * linked >= pairs

    def members(self) -> Iterable[list[tuple[str, int]]]:
        for keys in self.group.values():
            yield [(key, self.side[key]) for key in sorted(keys)]


def _proposition(members: list[tuple[str, int]], by_id: dict[str, LinkableClaim]) -> Proposition:
    against = _opposing_side(members, by_id)
    stances: list[tuple[str, Stance]] = [
        (key, "opposes" if side == against else "supports") for key, side in members
    ]
    supporters = [by_id[key] for key, stance in stances if stance == "supports"]
    origins, unknown = _origins(supporters)
    return Proposition(
        key=members[0][0],
        members=tuple(Member(key, stance) for key, stance in stances),
        carriers=_carriers(supporters),
        origins=origins,
        unknown_origins=unknown,
    )


def _opposing_side(members: list[tuple[str, int]], by_id: dict[str, LinkableClaim]) -> int | None:
    """The side that stands against: the one with more denials; neither where nobody denies."""
    sides = {side for _, side in members}
    opposed = {s: sum(read(by_id[k]).is_opposed for k, side in members if side == s) for s in sides}
    if len(sides) == 2:
        return max(sides, key=lambda s: (opposed[s], -sum(side == s for _, side in members), s))
    denied = all(by_id[key].polarity == "denied" for key, _ in members)
    return sides.pop() if denied else None


def _carriers(claims: Sequence[LinkableClaim]) -> tuple[str, ...]:
    """Outlets that passed it on, the earliest alone of those that printed one text."""
    stories: dict[str, list[LinkableClaim]] = defaultdict(list)
    for claim in claims:
        stories[claim.story].append(claim)
    earliest = (min(group, key=lambda c: (c.published or "9", c.article)) for group in stories.values())
    return tuple(sorted({c.outlet or c.article for c in earliest}))


def _origins(claims: Sequence[LinkableClaim]) -> tuple[tuple[str, ...], int]:
    """Named parties, each once under its fullest name, and how many more are nameless."""
    named = {c.id: party_features(c) for c in claims if c.chain and c.chain[-1].speaker}
    relays = _passing_on(claims)
    parties: list[tuple[frozenset[str], str]] = []
    for claim in sorted(claims, key=lambda c: c.id):
        words = named.get(claim.id, frozenset())
        if words and not (claim.chain[-1].kind == "outlet" and _is_one_of(words, relays)):
            parties = _with(parties, words, _shown(claim))
    unknown = {_nameless(c) for c in claims if c.id not in named}
    return tuple(sorted(name for _, name in parties)), len(unknown)


def _passing_on(claims: Sequence[LinkableClaim]) -> list[frozenset[str]]:
    """Words of the outlets that are known to pass on what somebody else said."""
    outer = [a.speaker for c in claims for a in c.chain[:-1] if a.speaker]
    own = [c.outlet for c in claims if c.chain and c.outlet]
    return [frozenset(w.lower() for w in name.split()) for name in outer + own]


def _is_one_of(words: frozenset[str], names: Iterable[frozenset[str]]) -> bool:
    return any(words <= name or name <= words for name in names if name)


def _with(
    parties: list[tuple[frozenset[str], str]], words: frozenset[str], name: str
) -> list[tuple[frozenset[str], str]]:
    """The parties with one more, or with one known by more words."""
    for i, (known, shown) in enumerate(parties):
        if known <= words or words <= known:
            fuller = (known | words, min(shown, name, key=lambda n: (len(n), n)))
            return [*parties[:i], fuller, *parties[i + 1 :]]
    return [*parties, (words, name)]


def _shown(claim: LinkableClaim) -> str:
    origin = claim.chain[-1]
    return origin.speaks_for or origin.speaker or ""


def _nameless(claim: LinkableClaim) -> str:
    """One key for each unnamed origin: an outlet's own words, or whom the outermost outlet does not name."""
    passed_on = next((a.speaker for a in claim.chain if a.speaker), None)
    return passed_on or claim.story
