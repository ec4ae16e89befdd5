"""Blocks of a page in the ledger: kept with the version, told of each claim, and read again."""

# ruff: noqa: E501 - pages are easier to read as they are served than broken over lines

import json
from datetime import timedelta

import pytest

from stages.ingest import ingest
from stages.reprocessing import reprocess
from storage.engine import writing
from tests.stages.holding import NOW, held

POSTS = (
    ("2026-11-03T11:40:00+00:00", "The port authority said that the crane had been made safe by noon."),
    ("2026-11-03T10:25:00+00:00", "A second crane swayed in the wind, the port authority said."),
    (
        "2026-11-03T09:10:00+00:00",
        "A crane fell across the quay on Monday, the port authority said.",
    ),
)
LIVE = "".join(
    f"<div class='post'><time datetime='{at}'>then</time><p>{words}</p></div>" for at, words in POSTS
)
QUOTED = "<blockquote><p>We counted nine hulls at first light.</p><footer>— Ngozi Trelawny, fisherman</footer></blockquote>"


def page(title, body, published):
    day = f'<meta property="article:published_time" content="{published}">'
    opening = "<p>A crane fell across the quay at Orwin on Tuesday, and nobody was hurt in the harbour.</p>"
    return (
        f"<html lang='en'><head><title>{title}</title>{day}</head><body><article><h1>{title}</h1>{opening}{body}"
        "<p>The quay has been the main trade of Orwin for two centuries.</p></article></body></html>"
    )


@pytest.fixture
def read(engine, tmp_path):
    """A live blog and a letter, read into the ledger."""
    press = tmp_path / "press"
    press.mkdir()
    (press / "live.html").write_text(page("Crane falls at Orwin: live", LIVE, "2026-11-03T09:00:00+00:00"))
    (press / "letter.html").write_text(page("A letter from the quay", QUOTED, "2026-11-05T08:00:00+00:00"))
    ingest(engine, [str(press)], now=NOW + timedelta(days=300))


@pytest.mark.usefixtures("read")
def test_claims_of_a_live_blog_are_in_the_order_of_its_posts(told):
    rows = told(
        "SELECT content, published, published_precision, posted FROM claims_view"
        " WHERE posted IS NOT NULL ORDER BY published_at"
    )
    assert [row["posted"] for row in rows] == [at for at, _ in reversed(POSTS)]
    assert [(row["published"], row["published_precision"]) for row in rows] == [
        (at, "minute") for at, _ in reversed(POSTS)
    ]
    [day] = told(
        "SELECT d.edtf FROM claim_dates d JOIN claims c ON c.id = d.claim_id WHERE d.words LIKE '%Monday'"
    )
    assert day["edtf"] == "2026-11-02"


@pytest.mark.usefixtures("read")
def test_a_block_quotation_is_its_labels_in_the_view(told):
    rows = told("SELECT origin, role, quotation FROM claims_view WHERE content LIKE '%nine hulls%'")
    assert rows == [{"origin": "Ngozi Trelawny", "role": "fisherman", "quotation": "direct"}]


@pytest.mark.usefixtures("read")
def test_blocks_are_exported_and_the_same_after_all_is_read_again(engine):
    before = held(engine)
    kinds = [one[1] for line in before if '"a":"version"' in line for one in json.loads(line)["blocks"]]
    assert sorted(kinds) == ["block_quote", "live_post", "live_post", "live_post"]
    with writing(engine) as opened:
        opened.connection().exec_driver_sql(
            "UPDATE article_versions SET blocks = '[]', cleaner_version = '0'"
        )
        opened.connection().exec_driver_sql("UPDATE extractions SET extractor_version = '0'")
        opened.connection().exec_driver_sql(
            "UPDATE stage_results SET code_version = '0' WHERE stage IN ('clean', 'extract')"
        )
    for what in ("text", "claims"):
        reprocess(engine, what, now=NOW + timedelta(days=301))
    assert held(engine) == before
