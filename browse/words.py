"""What templates say of values: dates as exactly as they are known, addresses of pages, marked sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup, escape

from onrecord.certaintytypes import STATED_AS, stated_as
from onrecord.controls import shown
from onrecord.evidence.dating import when
from onrecord.linktypes import BY_KIND
from onrecord.placetypes import BY_PLACE
from onrecord.stagetypes import BY_NAME
from onrecord.unasked import SURE_NAME
from onrecord.urls import is_url
from onrecord.wording import speaker_of


def day(published: str | None) -> str:
    """The day in words, or the month where no more is known; *undated*.

    >>> day("2026-11-20T11:15:00+01:00"), day("2026-11"), day(None)
    ('20 November 2026', 'November 2026', 'undated')
    """
    try:
        return when((published or "")[:10] or None) or "undated"
    except ValueError:
        return str(published)


def moment(at: str | None) -> str:
    """An instant to the minute, in UTC.

    >>> moment("2026-11-20T11:15:40+00:00")
    '20 November 2026, 11:15 UTC'
    """
    return "never" if at is None else f"{day(at)}, {at[11:16]} UTC"


def exact(published: str | None) -> str:
    """A date of publication as exactly as it is known, with its zone."""
    try:
        return when(published) or "undated"
    except ValueError:
        return str(published)


def pieces(sentence: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """The sentence in pieces, each with whether it is of the claim."""
    done = 0
    for start, end in sorted(spans):
        if done < start:
            yield sentence[done:start], False
        yield sentence[max(start, done) : end], True
        done = max(done, end)
    if sentence[done:]:
        yield sentence[done:], False


def voice(claim: Any) -> str:
    """Whose words a claim is, as a class of its mark: named, unnamed, or the outlet's own."""
    if claim.chain is None:
        return "own"
    return "named" if claim.origin_named == "yes" else "unnamed"


def is_possible_name(claim: Any) -> bool:
    """Whether a name is told that is only possible: below the measured surety, and kept by no person."""
    named = claim.chain is not None and claim.origin_named == "yes"
    return named and claim.reviewed != "yes" and (claim.name_confidence or 0.0) < SURE_NAME


def with_code(words: str) -> Markup:
    """The words with what stands between grave accents as code, everything escaped."""
    parts = [escape(shown(part)) for part in words.split("`")]
    return Markup("").join(Markup("<code>{}</code>").format(p) if n % 2 else p for n, p in enumerate(parts))


def party_name(claim: Any) -> str:
    """Whoever took a position: an outlet by its name, others as they are told.

    >>> from types import SimpleNamespace
    >>> party_name(SimpleNamespace(chain=None, publisher="Hill Gazette"))
    'Hill Gazette, in its own words'
    """
    if claim.chain is None:
        return f"{claim.publisher or 'An outlet unknown'}, in its own words"
    return str(claim.known_as or speaker_of(claim))


def claim_page(claim: Any) -> str:
    """The permanent address of a claim."""
    return f"/claims/{claim.claim_key}"


def speaker_page(name: str) -> str:
    return f"/speaker?{urlencode({'name': name})}"


def claims_page(name: str) -> str:
    """The claims of a name that has no page of its own."""
    return f"/claims?{urlencode({'speaker': name})}"


def outward(url: str | None) -> str | None:
    """An address that a reader may follow out of here: of the web alone."""
    return (
        url if url is not None and is_url(url) and url.lower().startswith(("http://", "https://")) else None
    )


def place(claim: Any) -> str:
    """Where in the article a claim stands, where that need be said."""
    found = BY_PLACE.get(claim.place)
    return "" if found is None else found.words or ""


def is_flat(claim: Any) -> bool:
    """Whether it was stated flatly, which need not be said."""
    return bool(claim.stated_as == STATED_AS["certain"])


def through(chain: str | None) -> str:
    """Those who passed it on, the outermost first."""
    return (chain or "").rpartition(" > ")[0].replace(" > ", ", then ")


def plainly(code: str) -> str:
    """A code as words: *number_disagreement* reads *number disagreement*."""
    return code.replace("_", " ")


def relation(kind: str) -> str:
    found = BY_KIND.get(kind)
    return plainly(kind) if found is None else found.relation


def while_doing(stage: str) -> str:
    """What was being done at a stage."""
    found = BY_NAME.get(stage)
    return stage if found is None else found.doing


FILTERS: dict[str, Callable[..., Any]] = {
    "day": day,
    "moment": moment,
    "exact": exact,
    "pieces": pieces,
    "voice": voice,
    "claim_page": claim_page,
    "party_name": party_name,
    "speaker_page": speaker_page,
    "claims_page": claims_page,
    "outward": outward,
    "place": place,
    "is_flat": is_flat,
    "is_possible_name": is_possible_name,
    "with_code": with_code,
    "through": through,
    "plainly": plainly,
    "relation": relation,
    "while_doing": while_doing,
    "stated_as": stated_as,
}
