import pytest

from onrecord.revisions import substance
from onrecord.revisions.substance import is_clock

TEXT = 'The harbour board said on Monday that 40 boats were lost.\n\n"We counted them twice," Ada Brook said.'


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Updated 14:05", id="clock"),
        pytest.param("Last updated: 14.05 GMT, 2 March 2026", id="clock with date"),
        pytest.param("Published 2 hours ago", id="age"),
        pytest.param("2026-03-02T14:05:00Z", id="instant"),
        pytest.param("Mon 2 Mar 2026 · 2.05pm", id="day and time"),
        pytest.param("This article was updated on 2 March 2026 at 14:05", id="sentence of a clock"),
        pytest.param("128 comments", id="comments"),
        pytest.param("Shares: 1.2k", id="shares"),
        pytest.param("4 min read", id="reading time"),
        pytest.param("1,204 people are reading this", id="readers"),
        pytest.param("Share on Facebook", id="share"),
        pytest.param("Facebook | X | WhatsApp | Email", id="networks"),
        pytest.param("Copy link", id="link"),
    ],
)
def test_a_passing_line_makes_no_other_substance(line):
    assert substance(f"{line}\n\n{TEXT}") == substance(TEXT) == substance(f"{TEXT}\n{line}\n")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Two people are missing.", id="news"),
        pytest.param("May", id="heading that is a month"),
        pytest.param("44", id="a bare figure"),
        pytest.param("The ferry left at 14:05.", id="a time in a sentence"),
        pytest.param("Shares fell by 12 percent on Monday.", id="shares that fell"),
        pytest.param("Update: two more people were found.", id="an update with news"),
        pytest.param("Readers' comments were closed on Tuesday.", id="comments in a sentence"),
    ],
)
def test_a_line_that_says_something_makes_another_substance(line):
    assert substance(f"{TEXT}\n\n{line}") != substance(TEXT)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param('"We"', "“We”", id="quotation marks"),
        pytest.param("don't", "don’t", id="apostrophe"),
        pytest.param("a – b", "a — b", id="dashes"),
        pytest.param("so...", "so…", id="ellipsis"),
        pytest.param("ten\u00a0boats", "ten  boats", id="spaces"),
        pytest.param("har\u00adbour", "harbour", id="soft hyphen"),
        pytest.param("a\r\nb", "a\n\n\nb", id="line ends"),
    ],
)
def test_typography_is_no_substance(one, other):
    assert substance(one) == substance(other)


@pytest.mark.parametrize(("one", "other"), [("10²", "102"), ("Board", "board"), ("5-6", "56"), ("-4", "4")])
def test_what_may_mean_something_is_substance(one, other):
    assert substance(one) != substance(other)


@pytest.mark.parametrize("line", ["", "March", "Sun", "of the", "12", "x" * 500])
def test_words_that_are_no_time_are_no_clock(line):
    assert not is_clock(line)
