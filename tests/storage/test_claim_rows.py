"""What is said of a claim is stored, exported and printed without being listed once more."""

from dataclasses import dataclass, fields

from onrecord.claims.serialize import claim_to_json
from onrecord.types import Claim
from storage.claim_rows import PLAIN

# Kept in rows of their own, as words of spans, or under another name.
ELSEWHERE = {
    "content", "sentence", "chain", "hedges", "condition", "quantities", "dates", "caveats", "confidence",
}  # fmt: skip


def test_every_field_of_a_claim_is_stored():
    assert {one.name for one in fields(Claim)} - set(PLAIN) == ELSEWHERE


def test_a_new_field_is_printed_under_its_name():
    @dataclass(frozen=True)
    class Toned(Claim):
        tone: str = "calm"

    plain, toned = (kind(((0, 1),), (0, 1), "direct") for kind in (Claim, Toned))
    assert claim_to_json(toned) == claim_to_json(plain) | {"tone": "calm"}
