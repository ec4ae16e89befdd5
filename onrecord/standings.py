"""What became of a work after it was printed, as it is told beside each of its claims."""

from __future__ import annotations

STANDINGS = {  # the gravest first
    "killed": "killed by its agency",
    "withdrawn": "withdrawn by its outlet",
    "reprint_of_killed": "a reprint of what its agency killed",
    "reprint_of_withdrawn": "a reprint of what its outlet withdrew",
    "gone": "its page is gone",
    "corrected": "its outlet printed a correction",
}
TAKEN_BACK = (
    "killed",
    "withdrawn",
    "reprint_of_killed",
    "reprint_of_withdrawn",
)  # counts for nothing any more
LOOK_AGAIN = "looked at before that: look again"


def standing_words(standing: str | None, at: str | None, look_again: bool = False) -> str:
    """*withdrawn by its outlet, noticed 2026-11-20*; empty where nothing befell the work.

    >>> standing_words("gone", "2026-11-20T08:00:00+00:00", True)
    'its page is gone, noticed 2026-11-20; looked at before that: look again'
    """
    if standing is None:
        return ""
    words = f"{STANDINGS[standing]}, noticed {(at or '')[:10]}"
    return f"{words}; {LOOK_AGAIN}" if look_again else words
