"""Propositions: what is claimed, whoever says it; its two sides, its carriers, and who it goes back to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from onrecord.dates import is_known_before
from onrecord.links.pairs import are_apart, plain_kind, share_of_same
from onrecord.links.parties import Directory, Party, united
from onrecord.links.relays import passing_on, was_told
from onrecord.links.representation import represent
from onrecord.links.ties import tied_together
from onrecord.links.utterances import utterances
from onrecord.linktypes import kinds_of
from onrecord.types import ClaimLink, LinkableClaim, Member, Proposition, Stance

# Kinds of links that may make two claims members of one proposition: some retractions are denials.
JOINING = kinds_of(joining=True)

# What two groups must have of what makes two claims the same, on average over their pairs: docs/links.md
NEAR = 0.7

_Ends: TypeAlias = tuple[str, str]


def propositions(claims: Sequence[LinkableClaim], links: Sequence[ClaimLink]) -> list[Proposition]:
    """Every claim is a member of exactly one proposition, for or against it, in whatever order all came.

    What is known of people is what those claims say that links which join tie together, step by step: claims
    elsewhere change nothing, so that it does not matter which are counted at the same time.
    """
    by_id = {claim.id: claim for claim in claims}
    groups = _Groups(by_id, links)
    joining = [link for link in links if _joins(link) and link.a in by_id and link.b in by_id]
    for link in sorted(joining, key=lambda k: (plain_kind(k) != "same", -k.score, k.a, k.b)):
        groups.join(link)
    directories = _directories(by_id, joining)
    made = (_proposition(g, by_id, directories[g[0][0]]) for g in groups.members())
    return sorted(made, key=lambda p: p.key)


def _joins(link: ClaimLink) -> bool:
    return plain_kind(link) in ("same", "denial")


def _directories(by_id: dict[str, LinkableClaim], links: Iterable[ClaimLink]) -> dict[str, Directory]:
    """For each claim, who is who among the claims that are tied to it."""
    found: dict[str, Directory] = {}
    for tied in tied_together(by_id, links):
        found |= dict.fromkeys(tied, Directory([by_id[key] for key in tied]))
    return found


class _Groups:
    """Union-find with a side for each claim; a class because joining changes what it holds."""

    def __init__(self, by_id: dict[str, LinkableClaim], links: Sequence[ClaimLink]) -> None:
        self.claim = by_id
        self.side: dict[str, int] = dict.fromkeys(by_id, 0)
        self.root: dict[str, str] = {key: key for key in by_id}
        self.group: dict[str, list[str]] = {key: [key] for key in by_id}
        self.relation: dict[str, dict[str, str]] = defaultdict(dict)
        self.share: dict[_Ends, float] = {}
        for link in links:
            self.relation[link.a][link.b] = self.relation[link.b][link.a] = plain_kind(link)

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
        """True where enough pairs are linked or near and none speaks against it: so chains are cut.

        Where no two would stand on one side, a third of the pairs must deny each other.
        """
        alike, unlike = self._pairs(one, other, flip)
        if any(self._relation(*pair) == "same" for pair in unlike) or any(map(self._is_barred, alike)):
            return False
        if alike:
            return self._are_near(alike)
        return 3 * sum(self._relation(*pair) == "denial" for pair in unlike) >= len(unlike)

    def _pairs(self, one: str, other: str, flip: bool) -> tuple[list[_Ends], list[_Ends]]:
        """The pairs across the two groups that would stand on one side, and the others."""
        pairs = [(a, b) for a in self.group[one] for b in self.group[other]]
        is_alike = [(self.side[a] ^ self.side[b]) == flip for a, b in pairs]
        alike = [pair for pair, is_one in zip(pairs, is_alike, strict=True) if is_one]
        return alike, [pair for pair, is_one in zip(pairs, is_alike, strict=True) if not is_one]

    def _relation(self, a: str, b: str) -> str | None:
        return self.relation.get(a, {}).get(b)

    def _is_barred(self, pair: _Ends) -> bool:
        """True of two that are known to be anything but the same."""
        relation = self._relation(*pair)
        if relation is None:
            return are_apart(self.claim[pair[0]], self.claim[pair[1]])
        return relation != "same"

    def _are_near(self, pairs: Sequence[_Ends]) -> bool:
        """True where half of the pairs are the same, or all of them are on average nearly so.

        Without the first, what two claims say in many words would part groups; without the second, all that
        one long claim says would have to be said alike by everybody.
        """
        left = [pair for pair in pairs if self._relation(*pair) is None]
        same = len(pairs) - len(left)
        if 2 * same >= len(pairs):
            return True
        wanted = NEAR * len(pairs) - same
        while left and 0 < wanted <= len(left):
            wanted -= self._share(*sorted(left.pop()))
        return wanted <= 0

    def _share(self, a: str, b: str) -> float:
        if (a, b) not in self.share:  # asked again whenever another link would join their groups
            self.share[a, b] = share_of_same(self.claim[a], self.claim[b])
        return self.share[a, b]

    def members(self) -> Iterable[list[tuple[str, int]]]:
        for keys in self.group.values():
            yield [(key, self.side[key]) for key in sorted(keys)]


def _proposition(
    members: list[tuple[str, int]], by_id: dict[str, LinkableClaim], directory: Directory
) -> Proposition:
    against = _opposing_side(members, by_id)
    stances: list[tuple[str, Stance]] = [
        (key, "opposes" if side == against else "supports") for key, side in members
    ]
    supporters = [by_id[key] for key, stance in stances if stance == "supports"]
    origins, unknown = _origins([one for one in supporters if one.is_independent], directory)
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
    if len(sides) == 2:
        opposed = {
            s: sum(any(r.is_opposed for r in represent(by_id[k])) for k, side in members if side == s)
            for s in sides
        }
        return max(sides, key=lambda s: (opposed[s], -sum(side == s for _, side in members), s))
    denied = all(by_id[key].polarity == "denied" for key, _ in members)
    return sides.pop() if denied else None


def _carriers(claims: Sequence[LinkableClaim]) -> tuple[str, ...]:
    """Outlets that passed it on; of those that printed one text the first, or all that may have been it."""
    stories: dict[str, list[LinkableClaim]] = defaultdict(list)
    for claim in claims:
        stories[claim.story].append(claim)
    return tuple(sorted({" or ".join(_first(group)) for group in stories.values()}))


def _first(claims: Sequence[LinkableClaim]) -> list[str]:
    """Who printed the text first, or everybody whom nobody is known to precede."""
    dates = {c.published for c in claims}
    first = [c for c in claims if not any(is_known_before(date, c.published) for date in dates)]
    return sorted({c.outlet or c.article for c in first})


def _origins(claims: Sequence[LinkableClaim], directory: Directory) -> tuple[tuple[str, ...], int]:
    """Named parties, each once, and how many more are nameless; what was said once has one origin."""
    relays = passing_on(claims)
    named: list[Party] = []
    unknown: set[str] = set()
    for told in utterances(claims):
        parties = [None if was_told(c, relays) else directory.party_of(c) for c in told]
        if known := united(party for party in parties if party is not None):
            named.append(_named_most(known, parties))
        else:
            unknown |= {_nameless(c) for c in told}
    return tuple(sorted({party.shown for party in united(named)})), len(unknown)


def _named_most(known: Sequence[Party], parties: Sequence[Party | None]) -> Party:
    """Whom most of the claims of one utterance name: of two names for one act of speaking one is wrong."""
    told = [party for party in parties if party is not None]
    return min(known, key=lambda one: (-sum(len(united((one, p))) == 1 for p in told), one.shown))


def _nameless(claim: LinkableClaim) -> str:
    """One key for each unnamed origin: an outlet's own words, or whom the outermost outlet does not name."""
    passed_on = next((a.speaker for a in claim.chain if a.speaker), None)
    posted = " (a post in it)" if claim.place == "embed" else ""  # whoever that was, it was not the outlet
    return passed_on or claim.story + posted
