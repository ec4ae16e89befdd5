"""What an editor reads of a run: counts that add up, and words from outside that do nothing."""

import re
from dataclasses import replace

import pytest

from flows.reports import markdown, table_of_examples, table_of_files
from storage.queries import RejectionRow, run_report
from storage.queries.news import Headline, News, OutletNews, Quoted, UnnotedEdit
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


def newsy(report, words, url, n_held_back=0):
    outlet = OutletNews(words, 5, 1, (Headline(1, words, "2026-11-12", url),))
    edit = UnnotedEdit(1, words, words, url, "2026-11-12T10:00:00+00:00", "2026-11-12T12:30:00+00:00", 12, 9)
    news = News((outlet,), 30, (Quoted(words, "person", 4, 2, 1),), 40, (edit,), 50, n_held_back)
    return replace(report, asked=words, news=news)


def unescaped(text):
    """The marks of Markdown that are not escaped, and every angle bracket."""
    return re.findall(r"(?<!\\)[`*\[\]|](?![-:])|<(?=[a-z/!])", re.sub(r"\\.", "", text))


def test_words_from_outside_add_no_mark_to_a_report(empty):
    plain = markdown(newsy(empty, "calm words only", None))
    cruel = markdown(newsy(empty, CRUEL, None))
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
    told = markdown(newsy(empty, "calm words", url))
    assert re.findall(r"^- .* \(\[page\]\((.*)\)\)$", told, re.MULTILINE) == (
        [expected[1:-1]] if expected else []
    )


def test_words_from_outside_are_never_the_text_of_a_link(empty):
    told = markdown(newsy(empty, CRUEL, "https://paper.example/a"))
    assert set(re.findall(r"(?<!\\)\[(.*?)(?<!\\)\]\(", told)) == {"page"}


def test_counts_of_a_report_add_up_or_it_says_so(empty):
    assert "which add up" in markdown(empty)
    assert "do **not** add up" in markdown(replace(empty, own=replace(empty.own, taken=3)))


def test_a_report_says_what_is_new_and_of_how_much(empty):
    told = markdown(newsy(empty, "Lissen Gazette", "https://lissen.example/a"))
    for heading in ("New articles, by outlet, 1 of 30", "Who is quoted in them, 1 of 40"):
        assert f"## {heading}\n" in told
    assert "## Edits, no note found, 1 of 50\n" in told
    assert "**Lissen Gazette**: 5 new, 1 in another version" in told
    assert "- and 4 more" in told
    assert "between 2026-11-12 10:00 and 2026-11-12 12:30 | 12 | 9 |" in told


def test_a_report_tells_unasked_of_nobody_who_disagrees_and_of_no_silence(empty):
    told = markdown(newsy(empty, "calm words", None, n_held_back=1)).lower()
    assert not re.search("disput|denie|denial|differ|taken back|origin|silent", told)


def test_an_edit_that_is_held_back_is_counted_and_no_more(empty):
    held = replace(empty, news=replace(empty.news, n_held_back=2))
    assert "2 edits take out" in markdown(held)
    assert "|" not in markdown(held).split("## Edits, no note found")[1].split("##")[0]


def test_a_report_of_nothing_new_says_so(empty):
    assert "## New\n\nNothing." in markdown(empty)


def test_a_table_holds_one_row_a_file_in_words_that_do_nothing(empty):
    from storage.queries.reports import FileCounts

    report = replace(empty, files=(FileCounts("a\x1b[31m\n<b>", 1, 1, 0, 0, 0, 0, 4),))
    [row] = table_of_files(report)
    assert row["file"] == r"a \[31m &lt;b&gt;"


def test_a_table_of_changed_claims_holds_words_that_do_nothing():
    [row] = table_of_examples([Example("speaker", CRUEL, None, 1)])
    assert unescaped(row["before"]) == []
    assert (row["kind"], row["after"]) == ("speaker", "")


def test_articles_without_claims_are_one_line_and_no_rejection(empty):
    told = markdown(replace(empty, n_without_claims=12))
    assert told.count("12 articles are kept without claims") == 1
    assert "## Rejected\n\nNothing." in told


def test_what_was_kept_is_not_called_rejected(empty):
    lost = RejectionRow("press/a.txt", "extract", "sentences_unread", "2 of its sentences", "it is stored")
    told = markdown(replace(empty, losses=(lost,)))
    assert "## Rejected\n\nNothing." in told
    assert "sentences\\_unread" in told.split("## Kept, but not read whole")[1]


def test_equal_refusals_are_one_row_with_their_count(empty):
    same = [RejectionRow(f"press/{n}.txt", "read", "empty", "nothing in it", "put it in") for n in range(3)]
    other = RejectionRow("press/a.txt", "read", "mail", "a mail", "take it out")
    told = markdown(replace(empty, rejections=(other, *same)))
    assert "By reason: empty 3, mail 1." in told
    assert told.count("| read | empty |") == 1
    assert "txt and 2 more" in told
    assert told.index("| empty |") < told.index("| mail |")
