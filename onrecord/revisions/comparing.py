"""Two versions side by side: every change between them, each told once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from onrecord.revisions.changes import About, Change, Comparison, StatedClaim, Wording
from onrecord.revisions.claimlog import claim_changes
from onrecord.revisions.notes import notes
from onrecord.revisions.passages import Passage, differing, differing_paragraphs, sentences
from onrecord.revisions.posts import Post, is_live, posts
from onrecord.revisions.protecting import protected
from onrecord.revisions.spelling import is_respelt
from onrecord.revisions.substance import folded, substance
from onrecord.revisions.words import shared, words


def compare(
    before: Wording, after: Wording, old_claims: Sequence[StatedClaim], new_claims: Sequence[StatedClaim]
) -> Comparison:
    """Every change from the earlier wording to the later: of the frame, of the text, of the claims.

    A change of a sentence is told as what it does to the claims in it where it does anything to them,
    and as a change of words where it does not.
    """
    found = _text_changes(before, after)
    new_notes = tuple(note for note in notes(after.text) if note not in notes(before.text))
    respelt = {side for c in found if c.kind == "spelling" for side in (c.before, c.after)}
    noted = {sentence for note in new_notes for sentence in sentences(note)} | set(new_notes)
    aside = {folded(one) for one in respelt | noted if one}
    old, new = (
        [claim for claim in claims if not _lies_in(claim.sentence, aside)]
        for claims in (old_claims, new_claims)
    )
    log = claim_changes(old, new, folded(before.text), folded(after.text))
    text = [c for c in found if not _is_told(c, log) and not _is_note(c, new_notes)]
    noticed = [Change("note_added", "note", None, note) for note in new_notes]
    cut, added = _counts(before.text, after.text)
    kept = len(words(before.text)) - cut
    changes = (*_frame_changes(before, after), *text, *noticed, *log)
    protects = protected(before, after, old_claims, new_claims)
    return Comparison(changes, new_notes, kept, cut, added, protects)


# -- the frame ---------------------------------------------------------------------------------


def _frame_changes(before: Wording, after: Wording) -> Iterator[Change]:
    if substance(before.headline or "") != substance(after.headline or ""):
        yield Change("headline_changed", "headline", before.headline, after.headline)
    if substance(before.standfirst or "") != substance(after.standfirst or ""):
        yield Change("standfirst_changed", "standfirst", before.standfirst, after.standfirst)
    if substance(before.byline or "") != substance(after.byline or ""):
        yield Change("byline_changed", "byline", before.byline, after.byline)


# -- the text ----------------------------------------------------------------------------------


def _text_changes(before: Wording, after: Wording) -> list[Change]:
    if (before.is_live or after.is_live or is_live(after.text)) and is_live(before.text):
        return list(_post_changes(posts(before.text), posts(after.text)))
    return list(_paragraph_changes(before.text, after.text, "text"))


def _post_changes(before: Sequence[Post], after: Sequence[Post]) -> Iterator[Change]:
    """Posts that came or went, and what changed inside those that stayed."""
    for passage in _matched(before, after):
        old, new = passage
        if old is None and new is not None:
            yield Change("post_added", "post", None, new.text, detail=new.label or None)
        elif new is None and old is not None:
            yield Change("post_removed", "post", old.text, None, detail=old.label or None)
        elif old is not None and new is not None:
            for change in _paragraph_changes(old.text, new.text, "post"):
                yield Change(change.kind, "post", change.before, change.after, detail=new.label or None)


def _matched(before: Sequence[Post], after: Sequence[Post]) -> list[tuple[Post | None, Post | None]]:
    """Posts of one time are one post where they are the only ones; others are told apart by their words."""
    units_a, units_b = ([f"{post.label}\n{post.text}" for post in side] for side in (before, after))
    by_text_a, by_text_b = dict(zip(units_a, before, strict=True)), dict(zip(units_b, after, strict=True))
    found: list[tuple[Post | None, Post | None]] = []
    for passage in differing(units_a, units_b):
        old = by_text_a[passage.before] if passage.before is not None else None
        new = by_text_b[passage.after] if passage.after is not None else None
        found.append((old, new))
    return found


def _paragraph_changes(before: str, after: str, about: About) -> Iterator[Change]:
    for passage in _joined_or_split(differing_paragraphs(before, after)):
        if passage.before is None:
            yield Change("paragraph_added", about, None, passage.after)
        elif passage.after is None:
            yield Change("paragraph_removed", about, passage.before, None)
        else:
            yield from _sentence_changes(sentences(passage.before), sentences(passage.after), about)


def _joined_or_split(passages: Sequence[Passage]) -> list[Passage]:
    """Without what is only another cut of the same words into paragraphs."""
    gone = [s for p in passages if p.before is not None for s in sentences(p.before)]
    come = [s for p in passages if p.after is not None for s in sentences(p.after)]
    if sorted(map(folded, gone)) == sorted(map(folded, come)):
        return []
    if all(p.before is not None and p.after is not None for p in passages):
        return list(passages)
    stayed = {folded(s) for s in gone} & {folded(s) for s in come}
    return [_without(p, stayed) if p.before is None or p.after is None else p for p in passages]


def _without(passage: Passage, stayed: set[str]) -> Passage:
    """The sentences of a paragraph that came or went, but for those that went to or came from another."""
    sides = []
    for side in (passage.before, passage.after):
        kept = [s for s in sentences(side or "") if folded(s) not in stayed]
        sides.append(" ".join(kept) if kept else None)
    return Passage(*sides)


def _sentence_changes(before: Sequence[str], after: Sequence[str], about: About) -> Iterator[Change]:
    for passage in differing(before, after):
        if passage.before is None:
            yield Change("sentence_added", about, None, passage.after)
        elif passage.after is None:
            yield Change("sentence_removed", about, passage.before, None)
        elif is_respelt(passage.before, passage.after):
            yield Change("spelling", about, passage.before, passage.after)
        else:
            yield Change("wording_changed", about, passage.before, passage.after)


# -- what is told once -------------------------------------------------------------------------


def _is_told(change: Change, log: Sequence[Change]) -> bool:
    """True for a changed sentence of which a change of claims tells; paragraphs and posts are kept."""
    if change.kind not in ("wording_changed", "sentence_added", "sentence_removed"):
        return False
    sides = {folded(side) for side in (change.before, change.after) if side}
    told = {folded(side) for entry in log for side in (entry.before, entry.after) if side}
    return any(side in other or other in side for side in sides for other in told)


def _is_note(change: Change, new_notes: Sequence[str]) -> bool:
    added = change.after if change.before is None else None
    return added is not None and any(added in note or note in added for note in new_notes)


def _lies_in(sentence: str, aside: set[str]) -> bool:
    mine = folded(sentence)
    return any(mine in other or other in mine for other in aside)


# -- counting ----------------------------------------------------------------------------------


def _counts(before: str, after: str) -> tuple[int, int]:
    """How many words were cut and how many put in."""
    cut = added = 0
    for passage in differing_paragraphs(before, after):
        old, new = sentences(passage.before or ""), sentences(passage.after or "")
        for one in differing(old, new):
            mine, other = Counter(words(one.before or "")), Counter(words(one.after or ""))
            both = shared(mine, other)
            cut, added = cut + mine.total() - both, added + other.total() - both
    return cut, added
