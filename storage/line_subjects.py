"""What decisions that are handed on are about: whether this ledger holds it, and what is no review."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from onrecord.dates import in_utc
from onrecord.reviewlines import ReviewLine
from storage import labels, tables
from storage.bulk import add_missing
from storage.labels import MARKS
from storage.pages import key_of
from storage.queries.rows import rows

_claim, _article = tables.Claim, tables.Article


def missing(opened: Session, line: ReviewLine) -> str | None:
    """Why the ledger cannot take the decision in: what it is about is not there, or reads otherwise."""
    return _MISSING[line.kind](opened, line)


def set_aside(opened: Session) -> list[ReviewLine]:
    """The labels that people put on works, and the claims that they withheld, as lines."""
    return [*map(_of_label, rows(opened, _LABELS)), *map(_of_claim, rows(opened, _WITHHELD))]


def put_aside(opened: Session, line: ReviewLine) -> None:
    """The work has the label, or the claim is withheld."""
    at = datetime.fromisoformat(line.at)
    if line.kind == "label":
        number = opened.exec(select(_article.id).where(_article.article_key == line.subject)).one()
        labels.put(opened, [number or 0], _marks(line.correction), line.by, line.reason, at)
        return
    claim = select(_claim.id).where(_claim.claim_key == line.subject).order_by(col(_claim.id).desc())
    row: dict[str, object] = {
        "claim_key": line.subject, "claim_number": opened.exec(claim).first(), "reason": line.reason,
        "decided_at": at,
    }  # fmt: skip
    add_missing(opened, tables.WithheldClaim, [row])


def _of_label(row: Mapping[str, Any]) -> ReviewLine:
    put = {name: row[name] for name in MARKS if row[name] is not None}
    if "ai_opt_out" in put:
        put["ai_opt_out"] = "yes" if put["ai_opt_out"] else "no"
    if "embargo_at" in put:
        put["embargo_at"] = _at(put["embargo_at"])
    return _line(
        "label", row["article_key"], None, row["labelled_by"], row["reason"], row["labelled_at"], put
    )


def _of_claim(row: Mapping[str, Any]) -> ReviewLine:
    """Who withheld it is not kept."""
    return _line("withheld", row["claim_key"], row["words_key"], "", row["reason"], row["decided_at"], {})


def _line(
    kind: str, subject: str, words: str | None, by: str, reason: str, at: Any, put: Mapping[str, str]
) -> ReviewLine:
    decision, moment = ("label" if kind == "label" else "withhold"), _at(at)
    packed = json.dumps(put, ensure_ascii=False, sort_keys=True)
    key = key_of(kind, subject, decision, packed, reason, moment)[:24]
    return ReviewLine(key, kind, subject, words, decision, by, reason, moment, put)


def _at(moment: Any) -> str:
    return in_utc(datetime.fromisoformat(str(moment))).isoformat()


def _marks(put: Mapping[str, str]) -> dict[str, Any]:
    marks: dict[str, Any] = dict.fromkeys(MARKS) | dict(put)
    if "embargo_at" in put:
        marks["embargo_at"] = datetime.fromisoformat(put["embargo_at"])
    if "ai_opt_out" in put:
        marks["ai_opt_out"] = put["ai_opt_out"] == "yes"
    return marks


# -- what a decision is about -------------------------------------------------------------------------


def _edit(opened: Session, line: ReviewLine) -> str | None:
    ends = line.subject.split(">")
    version = col(tables.ArticleVersion.version_key)
    known = set(opened.exec(select(tables.ArticleVersion.version_key).where(version.in_(ends))))
    return None if known == set(ends) else "the ledger holds no such edit"


def _claims(opened: Session, line: ReviewLine) -> str | None:
    ends, words = (one.split(":")[line.kind == "link" :] for one in (line.subject, line.words or ""))
    return _read_so(opened, ends, words, "link" if line.kind == "link" else "claim")


def _read_so(opened: Session, ends: list[str], words: list[str], called: str) -> str | None:
    for end in ends:
        here = set(opened.exec(select(_claim.words_key).where(_claim.claim_key == end)))
        if not here & set(words):
            return "the ledger reads it otherwise" if here else f"the ledger holds no such {called}"
    return None


def _check(opened: Session, line: ReviewLine) -> str | None:
    check, _, claim = line.subject.partition(":")
    held = opened.exec(select(tables.FactCheck.id).where(tables.FactCheck.check_key == check)).first()
    if held is None:
        return "the ledger holds no such fact-check: take its file in by `checks import` first"
    return _read_so(opened, [claim], [line.words or ""], "claim")


def _work(opened: Session, line: ReviewLine) -> str | None:
    for key in {line.subject, line.correction.get("duplicate_of") or line.subject}:
        if opened.exec(select(_article.id).where(_article.article_key == key)).first() is None:
            return "the ledger holds no such article"
    return None


def _speaker(opened: Session, line: ReviewLine) -> str | None:
    asked = select(tables.Speaker.id).where(tables.Speaker.speaker_key == line.subject)
    return None if opened.exec(asked).first() is not None else "the ledger holds no such speaker"


def _name(_opened: Session, _line: ReviewLine) -> None:
    """A name may be decided about before anybody bears it."""


_MISSING: Mapping[str, Callable[[Session, ReviewLine], str | None]] = {
    "claim": _claims, "link": _claims, "edit": _edit, "check": _check, "article": _work, "label": _work,
    "speaker": _speaker, "name": _name, "withheld": _claims,
}  # fmt: skip
_LABELS = """
    SELECT a.article_key, l.audience, l.embargo_at, l.embargo, l.ai_opt_out, l.labelled_by, l.reason,
        l.labelled_at
    FROM labels l JOIN articles a ON a.id = l.article_id ORDER BY l.labelled_at, a.article_key
"""
_WITHHELD = """
    SELECT w.claim_key, w.reason, w.decided_at,
        (SELECT max(c.words_key) FROM claims c WHERE c.claim_key = w.claim_key) AS words_key
    FROM withheld_claims w ORDER BY w.decided_at, w.claim_key
"""
