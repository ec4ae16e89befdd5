"""What became of the claims of a text: added, dropped, worded anew, with another figure, speaker or hedge."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from onrecord.revisions.changes import Change, ChangeKind, Figure, StatedClaim
from onrecord.revisions.spelling import is_respelt
from onrecord.revisions.substance import folded
from onrecord.revisions.words import likeness, shared, tokens, words

ALIKE = 0.5  # of the words shared: below it two claims are not one in two wordings
LOOSELY_ALIKE = 0.25  # unless one speaker says both, in sentences that are alike
_SURE = "certain"
_NUMBER = re.compile(r"\d")


def claim_changes(
    before: Sequence[StatedClaim], after: Sequence[StatedClaim], old_text: str, new_text: str
) -> list[Change]:
    """What became of the claims whose sentences are not in both texts, in the order of the later text.

    A claim in a sentence that stayed as it was is left alone: whatever else is read of it now, nobody
    edited it.
    """
    gone = [claim for claim in before if folded(claim.sentence) not in new_text]
    come = [claim for claim in after if folded(claim.sentence) not in old_text]
    old_words, new_words = (f" {' '.join(words(text))} " for text in (old_text, new_text))
    pairs = _paired(gone, come)
    partner = {j: i for i, j in pairs}
    changes = []
    for j, claim in enumerate(come):
        changes += list(_between(gone[partner[j]], claim)) if j in partner else _added(claim, old_words)
    matched = set(partner.values())
    for i, claim in enumerate(gone):
        changes += _dropped(claim, new_words) if i not in matched else ()
    return _each_once(changes)


def _paired(gone: Sequence[StatedClaim], come: Sequence[StatedClaim]) -> list[tuple[int, int]]:
    """Claims that are one in two wordings, the most alike first; sentences settle what words leave open."""
    a, b = ([(Counter(words(c.content)), Counter(words(c.sentence))) for c in side] for side in (gone, come))
    alike, same_place = [], []
    for i, (content, around) in enumerate(a):
        for j, (other, other_around) in enumerate(b):
            score = likeness(content, other)
            if score < LOOSELY_ALIKE:
                continue
            sentence, is_same_voice = likeness(around, other_around), gone[i].speaker == come[j].speaker
            ranked = (-round(score + sentence + 0.5 * is_same_voice, 6), abs(i - j), i, j)
            if score >= ALIKE:
                alike.append(ranked)
            elif sentence >= ALIKE and is_same_voice and gone[i].speaker is not None:
                same_place.append(ranked)
    return _best([*sorted(alike), *sorted(same_place)])


def _best(ranked: Sequence[tuple[float, int, int, int]]) -> list[tuple[int, int]]:
    """The first pair of each, in this order; every claim once."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in ranked:
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return list(pairs.items())


def _between(old: StatedClaim, new: StatedClaim) -> Iterator[Change]:
    """All that is otherwise between two wordings of one claim."""
    found = list(_voices(old, new)) + list(_hedges(old, new)) + list(_figures(old, new))
    if not found and not _same_words(old.content, new.content):
        found = [("claim_reworded", None)]
    elif found and "number_changed" in dict(found) and not _same_but_figures(old.content, new.content):
        found.append(("claim_reworded", None))
    for kind, detail in found:
        yield Change(
            kind, "claim", old.sentence, new.sentence, new.speaker or old.speaker, detail, old.id, new.id
        )


def _voices(old: StatedClaim, new: StatedClaim) -> Iterator[tuple[ChangeKind, str | None]]:
    if old.speaker is not None and new.speaker is None:
        yield "attribution_removed", old.speaker
    elif old.speaker is None and new.speaker is not None:
        yield "attribution_added", new.speaker
    elif old.speaker and new.speaker and not _is_same_name(old.speaker, new.speaker):
        yield "speaker_changed", f"{old.speaker} → {new.speaker}"
    if old.polarity != new.polarity:
        yield "polarity_changed", f"{old.polarity} → {new.polarity}"


def _hedges(old: StatedClaim, new: StatedClaim) -> Iterator[tuple[ChangeKind, str | None]]:
    if old.certainty != new.certainty and _SURE in (old.certainty, new.certainty):
        kind: ChangeKind = "hedge_removed" if new.certainty == _SURE else "hedge_added"
        yield kind, f"{old.certainty} → {new.certainty}"


def _figures(old: StatedClaim, new: StatedClaim) -> Iterator[tuple[ChangeKind, str | None]]:
    """One change for each figure that is another now; a figure that came or went is in the wording."""
    gone = [f for f in old.figures if all(_value(f) != _value(g) for g in new.figures)]
    come = [g for g in new.figures if all(_value(g) != _value(f) for f in old.figures)]
    for figure in gone:
        other = next((g for g in come if g.of == figure.of), come[0] if len(gone) == len(come) == 1 else None)
        if other is not None:
            come.remove(other)
            yield "number_changed", f"{figure.words} → {other.words}"
    mine, theirs = _digits(old.content), _digits(new.content)
    if not old.figures and not new.figures and mine and theirs and mine != theirs:
        yield "number_changed", f"{' '.join(mine)} → {' '.join(theirs)}"


def _value(figure: Figure) -> tuple[float, float | None, str]:
    return figure.value, figure.high, figure.bound


def _digits(text: str) -> list[str]:
    return [token for token in tokens(text) if _NUMBER.search(token)]


def _same_words(a: str, b: str) -> bool:
    return words(a) == words(b) or is_respelt(a, b)


def _same_but_figures(a: str, b: str) -> bool:
    """True where hardly anything but figures is otherwise: a figure is rarely more than two words."""
    x, y = Counter(words(a)), Counter(words(b))
    most = max(x.total(), y.total())
    return most - shared(x, y) <= 2 + x.total() // 12


def _is_same_name(a: str, b: str) -> bool:
    """True where one name is or holds the other: *Brook* and *Ada Brook*."""
    mine, other = set(words(a)), set(words(b))
    return mine <= other or other <= mine or _same_words(a, b)


def _added(claim: StatedClaim, old_words: str) -> list[Change]:
    speaker = claim.speaker
    if not _stands(claim.content, old_words):
        return [Change("claim_added", "claim", None, claim.sentence, speaker, to_claim=claim.id)]
    if speaker is None:
        return []
    return [Change("attribution_added", "claim", None, claim.sentence, speaker, speaker, None, claim.id)]


def _dropped(claim: StatedClaim, new_words: str) -> list[Change]:
    speaker = claim.speaker
    if not _stands(claim.content, new_words):
        return [Change("claim_dropped", "claim", claim.sentence, None, speaker, from_claim=claim.id)]
    if speaker is None:
        return []
    return [Change("attribution_removed", "claim", claim.sentence, None, speaker, speaker, claim.id)]


def _stands(content: str, text_words: str) -> bool:
    """True where the words of the claim stand in the text, capitals apart."""
    wanted = " ".join(words(content))
    return bool(wanted) and f" {wanted} " in text_words


def _each_once(changes: Sequence[Change]) -> list[Change]:
    """An edit that two overlapping claims tell of is told once."""
    seen: dict[tuple[object, ...], Change] = {}
    for change in changes:
        seen.setdefault((change.kind, change.before, change.after, change.detail), change)
    return list(seen.values())
