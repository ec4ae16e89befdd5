"""Pages before an article that hold none, known by their shape: next to no text, no byline, no date.

What they are is told by what they do (lead on, run programs) and whom they speak to, in no one maker's words.
"""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re
from typing import Any

from onrecord.cleaning.facts import Facts
from onrecord.cleaning.pages import is_about_else
from onrecord.cleaning.refusals import MIN_WORDS, count_words
from onrecord.cleaning.trees import visible_text
from onrecord.refreshes import FEW_WORDS, leads_to
from onrecord.types import Rejected

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
# what a page asks of whoever is before it, in place of an article
_ASKS = re.compile(
    r"(?:please|kindly|to continue|in order to|you (?:need|must|have) to|you can|try)\b.{0,60}\b(?:enable|turn on|switch on|allow|activate|update|upgrade|use|download|install|open|click|tap|choose|select"
    r"|log in|sign in|disable|wait|refresh|reload|visit|return|go)\b"
    r"|^(?:enable|turn on|switch on|update|upgrade|download|install|open|click|tap|get|choose|select|reload|refresh|continue|go|return)\b.{0,80}\b(?:javascript|scripts?|browser|app|here|link|below|page|country|region|edition)\b"
    r"|\byour (?:browser|device|country|region|location|version)\b|\bjavascript\b|\b(?:our|the) (?:\w+ )?app\b(?! store)|\bredirect(?:ed|ing)\b|\b(?:you are being|we are) (?:sent|taken|sending|taking)\b"
    r"|\bnot available (?:in|to|for) your?\b|\baccess (?:cannot|can not|could not|is not|has not)\b.{0,20}\b(?:granted|given|allowed|possible)\b|\bunavailable (?:due to|for) legal\b"
    r"|^for (?:any |more )?(?:issues?|questions?|help|support|assistance)\b.{0,20}\b(?:call|contact|e-?mail|write)\b"
    r"|\b(?:site|service|page|server) is (?:currently |temporarily |now )?(?:down|offline|unavailable|under maintenance|being (?:updated|upgraded))\b|\bback (?:soon|shortly|online|by)\b.{0,20}$"
    r"|\b(?:planned|scheduled|routine) maintenance\b|\bthank you for your patience\b|\bsorry for (?:the|any) (?:trouble|inconvenience)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“„][^”“]{0,600}[”“]|«[^»]{0,600}»|\"[^\"]{0,600}\"")
# whoever is before the page; a short report speaks to nobody but in quotations
_READER = re.compile(
    r"\b(?:[Yy]ou|[Yy]ours?|[Yy]ourself|[Vv]ous|[Vv]otre|[Vv]os|Sie (?:können|haben|müssen)|(?:können|haben|müssen) Sie|Ihnen|Ihr(?:e[mnrs]?)?"
    r"|[Uu]sted(?:es)?|[Vv]ocê|[Tt]uoi?|[Tt]u[ae]|[Vv]ostr[aeio]|[Uu]w|[Jj]ouw)\b"
)


def obstacle(tree: Any, text: str, facts: Facts) -> Rejected | None:
    """Why a page with so little text, no writer and no date holds no article; None where it may be one.

    A writer and a date count for nothing where the text is about something else than headline and standfirst.
    """
    shown = text if count_words(text) >= MIN_WORDS else visible_text(tree)
    n_words = count_words(text)
    is_declared = bool(facts.value("published") or facts.names("authors")) and not is_about_else(text, facts)
    if count_words(shown) >= FEW_WORDS or is_declared:
        return _shell(tree) if n_words < MIN_WORDS else None
    if (address := leads_on_to(tree)) is not None and address != facts.value("url"):
        return Rejected("leads_on", f"the page only leads on to {address[:300]}")
    said = [one for one in _SENTENCE.split(_QUOTED.sub(" ", shown)) if len(one.split()) > 2]
    if said and 2 * sum(1 for one in said if _ASKS.search(one) or _READER.search(one)) >= len(said):
        return Rejected("in_the_way", f"the page only asks its reader for something: {said[0][:120]}")
    return _shell(tree) if n_words < MIN_WORDS else None


def leads_on_to(tree: Any) -> str | None:
    """The address to which a page leads on by itself soon after it is shown; None where it leads nowhere."""
    for meta in tree.iter("meta"):
        if (meta.get("http-equiv") or "").strip().lower() == "refresh":
            address = leads_to(meta.get("content") or "")
            if address is not None:
                return address
    return None


def _shell(tree: Any) -> Rejected | None:
    """Why next to nothing is shown: the page leaves it to its programs."""
    if (address := leads_on_to(tree)) is not None:
        return Rejected("leads_on", f"the page only leads on to {address[:300]}")
    if all("json" in (one.get("type") or "") for one in tree.iter("script")):
        return None  # what only describes the page runs nothing
    return Rejected("needs_scripts", "the page itself holds no text: a browser's programs would fetch it")
