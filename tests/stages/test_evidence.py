"""What claims rest on comes out of the ledger whole, and never what is withheld, held back or private."""

import io
import json

import pytest
from warcio.archiveiterator import ArchiveIterator

from onrecord.evidence.holdings import HELD_BACK, NOT_KEPT, WITH_SECRETS
from onrecord.evidence.packages import packed
from onrecord.labels import WORDS
from onrecord.settings import Settings
from stages.ingest import ingest
from stages.listening import ingest_url
from stages.removing import erase, withhold
from stages.reviewing import review
from storage import reviews, tables
from storage.engine import session, writing
from storage.queries.evidence import evidence
from tests.stages.conftest import article
from tests.stages.holding import NOW
from tests.stages.newsroom import LEAD

CANARY = "The canary Zanzibarwright said that 61 crates of marzipan had gone under at the pier of Orsk."
AROUND = (
    "{}\n\nThe harbour office confirmed on Monday that two ferries had left the pier before noon, and that a "
    "third was waiting for its crew. Nobody was hurt, it added in a short statement; the pier is open again."
)
URL = "https://quay.example/{}"


@pytest.fixture
def gathered(engine):
    """Gathers evidence of claims from the test's ledger."""

    def gather(*claims, **options):
        with session(engine) as opened:
            return evidence(opened, [str(claim) for claim in claims], **options)

    return gather


def everything(found):
    """All bytes of all forms, unpacked where they are packed."""
    bag = packed(found, "folder")
    warc = next(body for path, body in bag if path.endswith(".warc.gz"))
    records = [
        f"{one.rec_headers}{one.http_headers}".encode() + one.raw_stream.read()
        for one in ArchiveIterator(io.BytesIO(warc))
    ]
    return b"".join([*(path.encode() + body for path, body in bag), *records, packed(found, "wacz")])


def of_work(told, words):
    """The numbers of the claims in articles whose text holds the words."""
    found = told(
        "SELECT c.id FROM claims c JOIN article_versions v ON v.id = c.version_id "
        f"WHERE v.text LIKE '%{words}%' ORDER BY c.id"
    )
    return [row["id"] for row in found]


@pytest.fixture
def quay(engine, tmp_path):
    """Two works on one event that repeat and deny each other; one holds the canary."""
    denied = CANARY.replace("The canary Zanzibarwright said", "The owner Bo Frey denied")
    lines = [
        article(URL.format("a"), AROUND.format(CANARY), "Quay Post", "2026-03-01T09:00:00+00:00", "Marzipan"),
        article(URL.format("b"), AROUND.format(denied), "Pier Echo", "2026-03-02T09:00:00+00:00", "Not so"),
    ]
    file = tmp_path / "quay.jsonl"
    file.write_text("\n".join(lines) + "\n")
    ingest(engine, [str(file)], now=NOW)
    return str(file)


def test_claims_come_with_texts_pages_links_and_decisions(engine, quay, told, gathered):
    first = of_work(told, "Zanzibarwright")
    with writing(engine) as opened:
        subject = reviews.find(opened, reviews.Named("claim", first[0]))
        reviews.add(opened, subject, reviews.Act("confirm", "Ines", "heard it", NOW))
    found = gathered(*first, first[0])  # twice is once
    assert [one.quotation.claim_id for one in found.claims] == first
    assert found.claims[0].quotation.reviewed
    assert [one["reviewer"] for one in found.claims[0].decisions] == ["Ines"]
    assert "denial" in {link.kind for one in found.claims for link in one.links}
    [held] = found.articles
    assert [one.text for one in held.texts] == [AROUND.format(CANARY)]
    [page] = found.pages
    assert (
        json.loads(page.body) if page.body.startswith(b"{") else page.body.decode() == AROUND.format(CANARY)
    )
    assert page.locator.startswith("quay.jsonl#line=")  # the name of the file, not where it lies
    assert quay.rpartition("/")[0].encode() not in everything(found)


def test_what_a_person_put_right_comes_out_so_and_what_was_read_does_not(engine, quay, told, gathered):  # noqa: ARG001
    claim = next(
        one.quotation.claim_id for one in gathered(*of_work(told, "Bo Frey")).claims if one.quotation.chain
    )
    before = gathered(claim).claims[0].quotation.chain[-1].name
    review(engine, [f"claim:{claim}"], "correct", "Ines", "misread", NOW, {"speaker": "Ada Nkemelu"})
    [one] = gathered(claim).claims
    assert one.quotation.chain[-1].name == "Ada Nkemelu" != before
    assert (one.quotation.corrected, one.quotation.corrected_by) == ("speaker", "Ines")
    assert [(row["decision"], row["holds"]) for row in one.decisions] == [("correct", "yes")]
    assert b"corrected by Ines: speaker" in everything(gathered(claim))


@pytest.mark.parametrize("act", [withhold, erase])
def test_no_word_of_what_was_taken_out_comes_out(engine, quay, told, gathered, act):  # noqa: ARG001
    gone, left = of_work(told, "Zanzibarwright"), of_work(told, "Bo Frey")
    assert b"Zanzibarwright" in everything(gathered(*left))  # it was linked to them
    act(engine, URL.format("a"), "asked for", NOW)
    found = gathered(*gone, *left)
    assert [one.quotation.claim_id for one in found.claims] == left
    assert {one.reference for one in found.left_out} == set(map(str, gone))
    assert b"Zanzibarwright" not in everything(found)


def test_documents_of_ones_own_are_left_out_unless_asked_for(engine, quay, told, gathered, tmp_path):  # noqa: ARG001
    (tmp_path / "note.txt").write_text(AROUND.format(CANARY.replace("Zanzibarwright", "Quillfeather")))
    ingest(engine, [str(tmp_path / "note.txt")], now=NOW)
    [own, *_], other = of_work(told, "Quillfeather"), of_work(told, "Bo Frey")
    found = gathered(own, *other)
    assert [(one.reference, one.why) for one in found.left_out] == [(str(own), WORDS["internal"])]
    assert b"Quillfeather" not in everything(found)
    assert any(one.n_links_left_out for one in found.claims)
    assert b"Quillfeather" in everything(gathered(own, *other, named=frozenset({"internal"})))


def test_what_a_person_rejected_is_left_out(engine, quay, told, gathered):  # noqa: ARG001
    [claim, *_] = of_work(told, "Bo Frey")
    with writing(engine) as opened:
        subject = reviews.find(opened, reviews.Named("claim", claim))
        reviews.add(opened, subject, reviews.Act("reject", "Ines", "misread", NOW))
    found = gathered(claim, "zzzz")
    assert found.claims == ()
    assert "rejected" in found.left_out[0].why
    assert "no such claim" in found.left_out[1].why


def test_versions_are_told_apart_and_what_is_held_back_stays(engine, ingested, told, gathered):
    ingested()
    rows = told(
        "SELECT c.id FROM claims_current c JOIN articles a ON a.id = c.article_id "
        "WHERE a.url = 'https://gazette.example/storm' ORDER BY c.id"
    )
    current = rows[0]["id"]
    found = gathered(current)
    [held] = found.articles
    assert [one.text is None for one in held.texts] == [False, False]
    assert held.edits
    assert held.edits[0]["events"]
    with writing(engine) as opened:  # as compared before edits that protect were looked for
        opened.connection().exec_driver_sql("UPDATE comparisons SET comparer_version = 'older'")
    found = gathered(current)
    [held] = found.articles
    old, new = held.texts
    assert (old.text, old.title) == (None, None)
    assert new.is_current
    assert (held.edits, held.n_edits_held_back) == ((), 1)
    assert [page.missing for page in found.pages if page.version_id == old.version_id] == [HELD_BACK]
    names = {file.path for file in packed(found, "folder")}
    assert [f"data/texts/version-{one.version_id}.txt" in names for one in (old, new)] == [False, True]


def test_pruned_bytes_are_said(engine, quay, told, gathered):  # noqa: ARG001
    [claim, *_] = of_work(told, "Bo Frey")
    with writing(engine) as opened:
        page = gathered(claim).pages[0].page_id
        opened.get_one(tables.Page, page).body_key = None
    [page] = gathered(claim).pages
    assert (page.body, page.missing) == (None, NOT_KEPT)


def test_a_fetched_page_comes_with_its_way_and_headers_and_without_secrets(
    engine, newsroom, told, gathered, monkeypatch
):
    monkeypatch.setenv("ONRECORD_CONTACT", "desk@harbour.example")
    url = newsroom.article("/storm", "Storm hits")
    headers = {
        "Set-Cookie": "sid=c00kie", "X-Asked-By": "desk@harbour.example", "Link": f"<{url}?token=s3cr3tq9x>",
        "ETag": '"v1"', "Content-Type": "text/html",
    }  # fmt: skip
    newsroom.pages["/storm"] = (200, headers, newsroom.pages["/storm"])
    newsroom.pages["/go"] = (302, {"Location": f"{url}?token=s3cr3tq9x", "Content-Type": "text/html"}, "")
    newsroom.pages["/storm?token=s3cr3tq9x"] = newsroom.pages["/storm"]
    ingest_url(engine, f"{newsroom.base}/go", now=NOW)
    claims = of_work(told, "40 boats")
    assert claims
    found = gathered(*claims, contact=Settings.from_env().contact)
    [page] = found.pages
    assert page.way == ((302, f"{url}?token=***"),)
    assert page.headers["etag"] == '"v1"'
    assert LEAD.encode() in page.body
    told_all = everything(found)
    assert [word for word in (b"c00kie", b"s3cr3tq9x", b"desk@harbour.example") if word in told_all] == []


def test_a_page_that_repeats_the_contact_is_left_out(engine, newsroom, told, gathered):
    newsroom.article("/storm", "Storm hits", LEAD + " <!-- asked by desk@harbour.example -->")
    ingest_url(engine, f"{newsroom.base}/storm", now=NOW)
    found = gathered(*of_work(told, "40 boats"), contact="desk@harbour.example")
    assert [(page.body, page.missing) for page in found.pages] == [(None, WITH_SECRETS)]
    assert b"desk@harbour.example" not in everything(found)
