"""One line of a page with the markup that held it."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.types import Place

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class Block(NamedTuple):
    """One line of the page: its words, the markup that held them, how much of it is links."""

    text: str
    kind: str
    n_linked: int = 0
    n_links: int = 0
    place: Place = "body"
    post: int = 0  # which embedded post of the page holds it; 0 for none
    at: str | None = None  # when the post of a live blog that holds it was printed
    leads_away: bool = False  # every link in it leads to another site

    @property
    def is_link(self) -> bool:
        """True for a line that is nearly all link."""
        return self.n_linked >= 0.8 * len(self.text)
