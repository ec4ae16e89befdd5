"""What acts where it is shown is known once: a terminal shows it as its escape, a report leaves it out."""

import json

import pytest

from onrecord.controls import escaped_in_json, left_out, shown

ACTING = ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\u061c", "\u200e", "\u202e", "\u2066", "\ud800"]
BLANK = ["\t", "\n", "\r", "\v", "\f", "\u2028", "\u2029"]


@pytest.mark.parametrize("acting", ACTING)
def test_what_acts_is_shown_as_its_escape_or_left_out(acting):
    assert shown(f"a{acting}b") == f"a{acting.encode('unicode_escape').decode()}b"
    assert left_out(f"a{acting}b") == "a b"


@pytest.mark.parametrize("blank", BLANK)
def test_what_ends_a_line_is_a_blank_everywhere(blank):
    assert (shown(f"a{blank}b"), left_out(f"a{blank}b")) == ("a b", "a b")


def test_only_a_report_draws_blanks_together():
    assert (shown(" a \r\n b "), left_out(" a \r\n b ")) == (" a    b ", "a b")


@pytest.mark.parametrize("make", [shown, left_out])
def test_letters_of_every_script_and_markup_stay(make):
    assert make("Zoë [b] 東京 שלום 👩‍🚒") == "Zoë [b] 東京 שלום 👩‍🚒"


@pytest.mark.parametrize("acting", ACTING + BLANK)
def test_json_means_the_same_and_acts_nowhere(acting):
    line = escaped_in_json(json.dumps({"a": acting}, ensure_ascii=False))
    assert json.loads(line) == {"a": acting}
    assert line.isprintable()
