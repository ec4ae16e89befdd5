"""The rows of a claim as a person corrected it, decided from those that the program read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from onrecord.corrections import CannotCorrect, figures, of_link, placed, places_in, times
from onrecord.measures.quantities import find_quantities
from onrecord.types import Quantity, Span, Spans
from storage.articles import LONGEST_KEY
from storage.claim_rows import PRONOUNS, Row, words_of

CLAIM_COLUMNS = (
    "content", "content_start", "quote", "polarity", "certainty", "basis", "name_confidence",
    "n_links_in_chain", "origin_speaker_id", "origin", "origin_kind",
)  # fmt: skip
_NOBODY: Row = {
    "link": 0, "is_origin": True, "source": "", "cue": "",
    "speaker_id": None, "speaker": None, "role": None, "speaks_for": None, "said_on": None, "addressee": None,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ClaimRows:
    """What a correction may change: columns of the claim, the rows that hang on it."""

    claim: Row
    chain: tuple[Row, ...]
    spans: tuple[Row, ...]
    quantities: tuple[Row, ...]
    dates: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker's row: its number, and what it is."""

    id: int
    name: str
    kind: str


def corrected(
    read: ClaimRows, text: str, sentence: Span, fields: Mapping[str, str], named: Mapping[int, Named]
) -> ClaimRows:
    """The claim's rows with these fields in place; raises CannotCorrect where words do not stand there.

    ``named`` are the speakers that they name, by the place of their link (1 is the outermost, 0 the origin).
    """
    made = read
    if "content" in fields:
        made = _with_content(made, text, placed(fields["content"], text, sentence))
    if "figures" in fields:
        found = figures(fields["figures"], text, sentence)
        made = replace(made, quantities=tuple(_figure_row(one, text) for one in found))
    plain = {name: fields[name] for name in ("polarity", "certainty") if name in fields}
    made = replace(made, claim=made.claim | plain)
    if fields.get("source") == "":
        return _without_chain(made)
    places = places_in(fields)
    for place in places:
        link = of_link(fields, place)
        at = _place_of(made, place)
        if link.get("source") != "":
            made = _with_link(made, at, text, sentence, link, named.get(place))
    for place in reversed(places):
        if of_link(fields, place).get("source") == "":
            made = _without_link(made, _place_of(read, place))
    return made


def _place_of(read: ClaimRows, place: int) -> int:
    """Where in the chain the link stands, from 0; raises CannotCorrect where there is none."""
    if place == 0:
        return max(len(read.chain) - 1, 0)
    if place > len(read.chain):
        n = len(read.chain)
        raise CannotCorrect(f"The chain has no link {place}: it has {n}.", "`onrecord why` numbers them.")
    return place - 1


def kind_of(read: ClaimRows, known: Mapping[str, str], fields: Mapping[str, str], place: int = 0) -> str:
    """The kind of a corrected name: given, or the article's own for the name, or the one before."""
    before = str(read.chain[_place_of(read, place)]["kind"]) if read.chain else "person"
    kept = "person" if before == "anonymous" else before
    return fields.get("kind") or known.get(fields["speaker"]) or kept


def _with_content(read: ClaimRows, text: str, content: Spans) -> ClaimRows:
    """Figures and dates outside these words are none of the claim's; figures that stand there are."""
    kept = [row for row in read.quantities if _within(row, content)]
    found = [one for one in find_quantities(text, content) if not any(_meet(one.span, row) for row in kept)]
    rows = [*kept, *(_figure_row(one, text) for one in found)]
    spans = [row for row in read.spans if row["part"] != "content"]
    return replace(
        read,
        claim=read.claim | {"content": words_of(text, content), "content_start": content[0][0]},
        spans=(*(_span("content", None, one) for one in content), *spans),
        quantities=tuple(sorted(rows, key=lambda row: _at(row)[0])),
        dates=tuple(row for row in read.dates if _within(row, content)),
    )


def _with_link(
    read: ClaimRows, at: int, text: str, sentence: Span, fields: Mapping[str, str], named: Named | None
) -> ClaimRows:
    """The link of the chain reads so; the last is the origin, which the claim's own columns tell."""
    before = read.chain[at] if read.chain else _NOBODY
    origin = before | {name: fields[name] for name in ("source", "role", "speaks_for") if name in fields}
    if "speaker" in fields:
        origin |= _speaker(before, fields, named)
    origin.setdefault("kind", "anonymous")
    spans = read.spans
    if "source" in fields:
        spans = _with_source(spans, origin["link"], times(fields["source"], text, sentence))
    chain = (*read.chain[:at], origin, *read.chain[at + 1 :])
    claim = read.claim
    if at == len(chain) - 1:
        claim = claim | _origin_of(claim, origin, "speaker" in fields)
    return replace(read, claim=claim | {"n_links_in_chain": len(chain)}, chain=chain, spans=spans)


def _speaker(before: Row, fields: Mapping[str, str], named: Named | None) -> Row:
    """Another speaker has another role, told only where it is given."""
    own: Row = {name: fields.get(name) or None for name in ("role", "speaks_for")}
    if named is None:
        return {"speaker_id": None, "speaker": None, "kind": before.get("kind", "anonymous"), **own}
    if named.name == before["speaker"]:
        own = {name: fields.get(name) or before[name] for name in own}
    return {"speaker_id": named.id, "speaker": named.name, "kind": named.kind, **own}


def _with_source(spans: Sequence[Row], link: Any, found: Sequence[Span]) -> tuple[Row, ...]:
    """The characters of the source, where its words stand once in the sentence."""
    kept = [row for row in spans if (row["part"], row["link"]) != ("source", link)]
    return (*kept, *(_span("source", link, one) for one in (found if len(found) == 1 else ())))


def _origin_of(claim: Row, origin: Row, is_named_anew: bool) -> Row:
    source = str(origin["source"])
    written = "" if source.casefold() in PRONOUNS else source
    basis = claim["basis"]
    if origin["kind"] == "anonymous":
        basis = "unnamed_source"
    elif basis == "unnamed_source":
        basis = "not_stated"
    surety = (1.0 if origin["speaker"] else None) if is_named_anew else claim["name_confidence"]
    return {
        "origin": str(origin["speaker"] or written or "unnamed")[:LONGEST_KEY],
        "origin_kind": origin["kind"],
        "origin_speaker_id": origin["speaker_id"],
        "name_confidence": surety,
        "basis": basis,
        "quote": "indirect" if claim["quote"] == "narrator" else claim["quote"],
    }


def _without_link(read: ClaimRows, at: int) -> ClaimRows:
    """The chain without this link; where it was the last, the one before it is the origin."""
    if len(read.chain) < 2:
        return _without_chain(read)
    chain = [row for row in read.chain if row["link"] != read.chain[at]["link"]]
    numbers = {row["link"]: number for number, row in enumerate(chain)}
    made = [row | {"link": n, "is_origin": n == len(chain) - 1} for n, row in enumerate(chain)]
    of_chain = ("source", "cue")
    spans = [
        row if row["part"] not in of_chain else row | {"link": numbers[row["link"]]}
        for row in read.spans
        if row["part"] not in of_chain or row["link"] in numbers
    ]
    claim = read.claim | {"n_links_in_chain": len(chain)}
    if at == len(read.chain) - 1:
        claim |= _origin_of(claim, made[-1], True)
    return replace(read, claim=claim, chain=tuple(made), spans=tuple(spans))


def _without_chain(read: ClaimRows) -> ClaimRows:
    """The outlet's own words."""
    nobody = dict.fromkeys(("origin", "origin_kind", "origin_speaker_id", "name_confidence"))
    own = {"n_links_in_chain": 0, "quote": "narrator", "basis": "not_stated"}
    spans = tuple(row for row in read.spans if row["part"] not in ("source", "cue"))
    return replace(read, claim=read.claim | nobody | own, chain=(), spans=spans)


def _figure_row(one: Quantity, text: str) -> Row:
    return {
        "start": one.span[0], "end": one.span[1], "words": text[slice(*one.span)], "value": one.value,
        "high": one.high, "bound": one.bound, "counted": one.of[:LONGEST_KEY] if one.of else None,
    }  # fmt: skip


def _span(part: str, link: Any, span: Span) -> Row:
    return {"part": part, "link": link, "start": span[0], "end": span[1]}


def _at(row: Row) -> Span:
    return int(str(row["start"])), int(str(row["end"]))


def _within(row: Row, spans: Spans) -> bool:
    start, end = _at(row)
    return any(one[0] <= start and end <= one[1] for one in spans)


def _meet(span: Span, row: Row) -> bool:
    start, end = _at(row)
    return span[0] < end and start < span[1]
