"""One line of a page with the markup that held it."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.cleaning.places import PLAIN, Mark

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class Block(NamedTuple):
    """One line of the page: its words, the markup that held them, how much of it is links."""

    text: str
    kind: str
    n_linked: int = 0
    n_links: int = 0
    mark: Mark = PLAIN
    at: str | None = None  # when the post of a live blog that holds it was printed
    leads_away: bool = False  # every link in it leads to another site
    n_bold: int = 0

    @property
    def is_bold(self) -> bool:
        """True for a line of which all is bold."""
        return 0 < len(self.text) * 0.9 <= self.n_bold

    @property
    def is_link(self) -> bool:
        """True for a line that is nearly all link."""
        return self.n_linked >= 0.8 * len(self.text)
