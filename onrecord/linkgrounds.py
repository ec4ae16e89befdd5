"""On what a link between two claims rests: a row a ground, with the words that people are shown.

In the program a link carries the code, in the ledger and in what is printed the words (``reason``).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LinkGround:
    """A ground: its words, and what the linker concludes from it. The ledger holds the words: keep them."""

    code: str
    words: str
    is_same_figure: bool = False  # the two give one figure of one thing
    is_other_figure: bool = False  # the two give two: taken back or not, they differ in a number
    is_implied: bool = False  # no words of the two link them, other links do
    is_sure: bool = False  # nine in ten are right on news that no rule was written from
    measured: str = (
        ""  # how many were right where people looked, in words (docs/links.md); empty: not looked at apart
    )


GROUNDS: tuple[LinkGround, ...] = (
    LinkGround(
        "same_statement", "same statement", is_sure=True, measured="nine in ten were right"
    ),  # docs/links.md
    LinkGround(
        "alike_statement", "nearly the same statement", measured="six in ten were right"
    ),  # six in ten
    LinkGround("denies_statement", "denies the statement"),
    LinkGround(  # on rumours and their debunks
        "calls_untrue", "calls it untrue", is_sure=True, measured="61 of 64 were right"
    ),
    LinkGround("denies_target", "denies it", is_sure=True, measured="57 of 61 were right"),
    LinkGround("takes_back", "takes its word back"),
    LinkGround("cannot_both_hold", "both cannot hold"),
    LinkGround("same_figure", "same figure of the same thing", is_same_figure=True, is_sure=True),
    LinkGround("alike_figure", "same figure of nearly the same thing", is_same_figure=True),
    LinkGround("other_figure", "another figure of the same thing", is_other_figure=True),
    LinkGround("replaces_figure", "replaces the figure", is_other_figure=True),
    LinkGround("denies_figure", "denies the figure"),
    LinkGround("denies_so_many", "denies that there were so many"),
    LinkGround("other_day", "the same count on another day", is_other_figure=True),
    LinkGround("by_proposition", "by proposition", is_implied=True),
)
_BY_CODE = {one.code: one for one in GROUNDS}
_BY_WORDS = {one.words: one for one in GROUNDS}


def ground_of(code: str) -> LinkGround:
    """The row of a code; where there is none, a ground that nothing follows from, with the code as words."""
    return _BY_CODE.get(code) or LinkGround(code, code)


def code_of(words: str) -> str:
    """The code of a ground whose words the ledger holds; the words themselves where no row has them."""
    found = _BY_WORDS.get(words)
    return words if found is None else found.code
