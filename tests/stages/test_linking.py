"""What is counted group by group is what a count of the whole ledger gives, and reads what it must alone."""

import sqlalchemy as sa
from sqlmodel import select

from onrecord.linkgrounds import code_of
from onrecord.links import propositions
from onrecord.types import ClaimLink
from stages.ingest import ingest
from storage import linking, tables
from storage.engine import session, writing
from storage.linkable import linkable
from tests.storage.ledgers import NOW, add_article, add_claim, add_link, add_run

STORED = sa.text(
    """SELECT m.claim_id, p.proposition_key, m.stance, p.carriers, p.origins, p.n_unknown_origins
    FROM proposition_claims m JOIN propositions p ON p.id = m.proposition_id
    WHERE m.to_run IS NULL ORDER BY m.claim_id"""
)


def counted_at_once(opened):
    """One row a claim, as STORED, from all claims and links of the ledger together."""
    known = linkable(opened, list(opened.exec(select(tables.Claim.id).where(tables.Claim.is_current))))
    links = opened.exec(select(tables.Link).where(tables.Link.to_run.is_(None)))
    found = propositions(
        list(known.values()),
        [
            ClaimLink(k.kind, known[k.a_claim_id].id, known[k.b_claim_id].id, k.score, code_of(k.reason))
            for k in links
        ],
    )
    ids = {claim.id: claim_id for claim_id, claim in known.items()}
    return sorted(
        (ids[m.claim], p.key, m.stance, "; ".join(p.carriers), "; ".join(p.origins), p.unknown_origins)
        for p in found
        for m in p.members
    )


def test_counts_are_those_of_the_whole_ledger(new_ledger, monkeypatch):
    monkeypatch.setattr("stages.linking.TOGETHER", 3)
    engine = new_ledger()
    ingest(engine, ["seeds"], now=NOW)
    with session(engine) as opened:
        expected = counted_at_once(opened)
        assert [tuple(row) for row in opened.connection().execute(STORED)] == expected
    assert len({key for _, key, *_ in expected}) < len(expected), "some claims are counted together"


def test_a_claim_carries_its_figures_at_their_words_in_its_content(new_ledger):
    engine = new_ledger()
    ingest(engine, ["seeds"], now=NOW)
    with session(engine) as opened:
        known = linkable(opened, list(opened.exec(select(tables.Claim.id))))
        stored = list(opened.exec(select(tables.Quantity).order_by(tables.Quantity.start)))
    assert len(stored) == sum(len(claim.quantities) for claim in known.values()) > 10
    for row in stored:
        content = known[row.claim_id].content
        read = [content[slice(*q.span)] for q in known[row.claim_id].quantities if q.value == row.value]
        assert any(words and row.words.endswith(words) for words in read), (row.words, content)


def test_a_content_in_pieces_places_its_figures_by_its_spans(engine):
    text = "Olm said 12, as she put it, boats and 40 houses were lost, the board noted."
    with writing(engine) as opened:
        run = add_run(opened)
        claim = add_claim(opened, add_article(opened, run, "k", "Echo", text), "c", text, "12")
        opened.get(tables.Claim, claim).content = "12 … boats and 40"
        opened.add(tables.ClaimSpan(claim_id=claim, part="content", start=28, end=40))
        for start, value in [(9, 12.0), (38, 40.0)]:
            opened.add(tables.Quantity(
                claim_id=claim, start=start, end=start + 2, words=text[start : start + 2], value=value,
                bound="exact",
            ))  # fmt: skip
        [read] = linkable(opened, [claim]).values()
    assert [read.content[slice(*q.span)] for q in read.quantities] == ["12", "40"]


def test_only_links_that_join_tie_claims_together_for_counting(engine):
    text = "The harbour board said that forty boats were damaged."
    with writing(engine) as opened:
        run = add_run(opened)
        placed = [add_article(opened, run, f"k{number}", f"Outlet {number}", text) for number in range(7)]
        a, b, c, d, e, f, g = (
            add_claim(opened, one, f"c{number}", text, text[:-1]) for number, one in enumerate(placed)
        )
        for kind, one, other in [
            ("same", b, a), ("denial", b, c), ("retraction", d, c),
            ("update", e, d), ("contrary", a, f), ("number_disagreement", g, a),
        ]:  # fmt: skip
            add_link(opened, kind, one, other, run)
        ended = add_link(opened, "same", a, e, run)
        opened.get(tables.Link, ended).to_run = run
        assert linking.joined(opened, [a]) == linking.joined(opened, [d]) == {a, b, c, d}
        assert [(row.kind, row.a_claim_id) for row in linking.links_among(opened, {a, b, g})] == [
            ("same", b), ("number_disagreement", g),
        ]  # fmt: skip
