"""Decisions out of the ledger and into another, by keys that are the same in both.

What they are about is looked for in line_subjects.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlmodel import Session, col, select

from onrecord.corrections import CannotCorrect
from onrecord.dates import in_utc
from onrecord.reviewlines import ReviewLine, read, written
from onrecord.rulings import DECIDING
from storage import erased_persons, line_subjects, tables
from storage.bulk import one_of
from storage.corrections import check
from storage.doors import claims_that_stay, works_that_stay, works_without_text
from storage.pages import key_of
from storage.reviews import borne

_review, _claim, _version = tables.Review, tables.Claim, tables.ArticleVersion


@dataclass(slots=True)
class BroughtIn:
    """What became of the lines: new, known before, and refused by number with the reason."""

    added: int = 0
    known: int = 0
    refused: list[tuple[int, str]] = field(default_factory=list)
    claims: set[int] = field(default_factory=set)  # that the new ones bear on, of earlier versions too
    articles: set[str] = field(default_factory=set)  # by key: the corrected ones
    people: set[tuple[str, str]] = field(default_factory=set)  # names and speakers that were decided about


def lines(opened: Session, is_public: bool = False) -> Iterator[str]:
    """Every decision, the oldest first, then labels and withheld claims.

    Who decided is a pseudonym, told apart within this list alone.

    With ``is_public`` only those about what may leave the desk.
    """
    asked = select(_review).where(_review.subject_kind != "case")  # which is the desk's own work
    rows = list(opened.exec(asked.order_by(col(_review.id))))
    aside = [] if is_public else line_subjects.set_aside(opened)
    if is_public:
        rows = [row for row in rows if may_leave(opened, row.subject_kind, row.subject_key)]
    keys = {row.id: _key(row) for row in rows}
    people = dict.fromkeys([*(row.reviewer for row in rows), *(one.by for one in aside)])
    names = {name: f"reviewer {n}" for n, name in enumerate(people, 1)}
    for row in rows:
        yield written(
            ReviewLine(
                key=keys[row.id], kind=row.subject_kind, subject=row.subject_key, words=row.words_key,
                decision=row.decision, by=names[row.reviewer], reason=row.reason, at=_at(row.decided_at),
                correction=json.loads(row.correction or "{}"),
                undoes=keys.get(row.undoes) if row.undoes else None,
            )
        )  # fmt: skip
    yield from (written(replace(one, by=names[one.by])) for one in aside)


def may_leave(opened: Session, kind: str, subject: str) -> bool:
    """Whether everything that holds what the decision is about may leave, in each article that does."""
    if kind == "case":
        return False
    if kind == "edit":
        versions = col(_version.version_key).in_(subject.split(">"))
        works = {one for one in opened.exec(select(_version.article_id).where(versions)) if one}
        stay = works_that_stay(opened, works).keys() | works_without_text(opened)
        return bool(works) and not works & stay
    keys = col(_claim.claim_key).in_(subject.split(":"))  # of a link its kind is among them, and no key
    claims = {one or 0 for one in opened.exec(select(_claim.id).where(keys))}
    return bool(claims) and not claims_that_stay(opened, claims)  # none is there of what is withheld


def bring_in(opened: Session, given: Iterable[str]) -> BroughtIn:
    """The decisions of these lines stand beside those that are here; each once, however often it comes.

    Refused where the ledger holds no such subject, reads it otherwise, or decided later itself.
    """
    found, held = BroughtIn(), _held(opened)
    here_last = _decided_last(opened)
    understood = []
    for number, words in enumerate(given, start=1):
        if not words.strip():
            continue
        line = read(words)
        if isinstance(line, str):
            found.refused.append((number, line))
        else:
            understood.append((line.at, number, line))
    for _, number, line in sorted(understood, key=lambda one: one[:2]):
        if line.key in held:
            found.known += 1
        elif (why := _refused(opened, line, held, here_last)) is not None:
            found.refused.append((number, why))
        else:
            held[line.key] = _add(opened, line, held)
            found.added += 1
            found.claims |= _borne(opened, line)
            found.articles |= {line.subject} if line.kind == "article" else set()
            found.people |= {(line.kind, line.subject)} if line.kind in ("name", "speaker") else set()
    found.refused.sort()
    return found


def _key(row: tables.Review) -> str:
    parts = (row.subject_kind, row.subject_key, row.decision, row.correction or "", row.reason)
    return key_of(*parts, _at(row.decided_at))[:24]


def _at(moment: datetime) -> str:
    return in_utc(moment).isoformat()


def _held(opened: Session) -> dict[str, int]:
    reviews = {_key(row): row.id or 0 for row in opened.exec(select(_review))}
    return dict.fromkeys((one.key for one in line_subjects.set_aside(opened)), 0) | reviews


def _decided_last(opened: Session) -> dict[tuple[str, str], str]:
    """When each subject was last decided about here: a decision that is older is not put over it."""
    rows = opened.exec(select(_review).where(col(_review.decision).in_((*DECIDING, "undo")))).all()
    found = {(one.kind, one.subject): one.at for one in line_subjects.set_aside(opened)}
    for row in rows:
        subject = row.subject_kind, row.subject_key
        found[subject] = max(found.get(subject, ""), _at(row.decided_at))
    return found


def _refused(
    opened: Session, line: ReviewLine, held: dict[str, int], here_last: dict[tuple[str, str], str]
) -> str | None:
    if line.decision == "undo" and line.undoes not in held:
        return "it takes back a decision that is not here"
    if line.decision != "note" and here_last.get((line.kind, line.subject), "") > line.at:
        return "it was decided here later"
    if erased_persons.are_named(opened, f"{line.subject} {line.reason} {' '.join(line.correction.values())}"):
        return "it names a person who was erased here"
    return line_subjects.missing(opened, line) or _cannot(opened, line)


def _cannot(opened: Session, line: ReviewLine) -> str | None:
    if line.decision != "correct" or line.kind != "claim":
        return None
    try:
        for number in sorted(_borne(opened, line))[:1]:
            check(opened, number, line.correction)
    except CannotCorrect as error:
        return str(error)
    return None


def _add(opened: Session, line: ReviewLine, held: dict[str, int]) -> int:
    if line.kind in ("label", "withheld"):
        line_subjects.put_aside(opened, line)
        return 0
    row = tables.Review(
        subject_kind=line.kind, subject_key=line.subject, words_key=line.words, decision=line.decision,
        reviewer=line.by, reason=line.reason, decided_at=datetime.fromisoformat(line.at),
        undoes=held[line.undoes] if line.undoes else None,
    )  # fmt: skip
    if line.correction:
        row.correction = json.dumps(dict(line.correction), ensure_ascii=False, sort_keys=True)
    opened.add(row)
    opened.flush()
    return row.id or 0


def _borne(opened: Session, line: ReviewLine) -> set[int]:
    """The claims that a decision about claims, links, or checks of claims bears on."""
    if line.kind not in ("claim", "link", "check", "withheld"):
        return set()
    found: set[int] = set()
    for end in line.subject.split(":")[line.kind in ("link", "check") :]:
        for words in (line.words or "").split(":")[line.kind == "link" :]:
            found |= borne(opened, end, words)
    return found


def current_of(opened: Session, claim_ids: Sequence[int]) -> set[int]:
    """Those of the claims that are current."""
    asked = select(_claim.id).where(one_of(opened, col(_claim.id), claim_ids), col(_claim.is_current))
    return {number or 0 for number in opened.exec(asked)}


def current_in(opened: Session, article_ids: Iterable[int]) -> set[int]:
    """The current claims of these articles, rejected or not."""
    of = col(_claim.article_id).in_(sorted(article_ids))
    return {number or 0 for number in opened.exec(select(_claim.id).where(of, col(_claim.is_current)))}
