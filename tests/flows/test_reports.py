"""What an editor reads of a run: counts that add up, and words from outside that do nothing."""

import re
from dataclasses import replace

import pytest

from flows.reports import markdown, table_of_examples, table_of_files
from storage.queries import run_report
from storage.queries.claims import ClaimRow
from storage.queries.disagreements import Dispute
from storage.queries.replays import Example
from tests.storage.ledgers import add_run

CRUEL = (
    "<img src=x onerror=alert(1)> [go](javascript:alert(1)) **loud** `code` | cell\n# head http://a.example"
)


@pytest.fixture
def empty(tmp_path):
    from storage.engine import open_engine, session
    from storage.upgrade import upgrade

    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    upgrade(url)
    engine = open_engine(url)
    with session(engine) as opened:
        run = add_run(opened)
        opened.commit()
    with session(engine) as opened:
        return run_report(opened, run)


def claim(words, url):
    values = dict.fromkeys(ClaimRow.__dataclass_fields__)
    said = {"claim_id": 7, "quote": words, "content": words, "chain": words, "publisher": words, "url": url}
    return ClaimRow(**(values | said | {"stated_as": words, "content_spans": ((0, 4),)}))


def disputed(report, words, url):
    one = Dispute("denial", words, 0.9, words, claim(words, url), claim(words, url), words, words, 0)
    return replace(report, asked=words, disputes=(one,), n_disputes=1, new_disputes=(one,), n_new_disputes=1)


def unescaped(text):
    """The marks of Markdown that are not escaped, and every angle bracket."""
    return re.findall(r"(?<!\\)[`*\[\]|](?![-:])|<(?=[a-z/!])", re.sub(r"\\.", "", text))


def test_words_from_outside_add_no_mark_to_a_report(empty):
    plain = markdown(disputed(empty, "calm words only", None))
    cruel = markdown(disputed(empty, CRUEL, None))
    assert sorted(unescaped(cruel)) == sorted(unescaped(plain))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param("https://paper.example/a?b=1", "(<https://paper.example/a?b=1>)", id="web"),
        pytest.param(
            "https://p.example/>) [x](y", "(<https://p.example/%3E%29%20%5Bx%5D%28y>)", id="breaks out"
        ),
        pytest.param("javascript:alert(1)", None, id="script"),
        pytest.param("seeds/a.txt#line=1", None, id="file"),
        pytest.param(None, None, id="none"),
    ],
)
def test_only_addresses_of_the_web_become_links(empty, url, expected):
    told = markdown(disputed(empty, "calm words", url))
    assert re.findall(r"\]\((.*)\)\, stated", told)[:1] == ([expected[1:-1]] if expected else [])


def test_counts_of_a_report_add_up_or_it_says_so(empty):
    assert "which add up" in markdown(empty)
    assert "do **not** add up" in markdown(replace(empty, own=replace(empty.own, taken=3)))


def test_quotations_of_a_dispute_stay_two(empty):
    told = markdown(disputed(empty, "calm words", None))
    assert re.search(r"> — calm words .*\n\nand\n\n> »calm« words", told)


def test_a_report_without_a_new_dispute_says_how_many_there_are(empty):
    told = markdown(replace(disputed(empty, "calm words", None), new_disputes=(), n_new_disputes=0))
    assert "found no new one. The ledger holds 1." in told


def test_a_table_holds_one_row_a_file_in_words_that_do_nothing(empty):
    from storage.queries.reports import FileCounts

    report = replace(empty, files=(FileCounts("a\x1b[31m\n<b>", 1, 1, 0, 0, 0, 0, 4),))
    [row] = table_of_files(report)
    assert row["file"] == r"a \[31m &lt;b&gt;"


def test_a_table_of_changed_claims_holds_words_that_do_nothing():
    [row] = table_of_examples([Example("speaker", CRUEL, None, 1)])
    assert unescaped(row["before"]) == []
    assert (row["kind"], row["after"]) == ("speaker", "")
