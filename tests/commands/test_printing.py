"""What comes from outside cannot drive a terminal, in whichever form it is printed."""

import json

import pytest

from commands.printing import as_json, plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m", id="escape sequence"),
        pytest.param("title\x07", "title\\x07", id="bell"),
        pytest.param("one\r\ntwo", "one  two", id="line breaks"),
        pytest.param("a\u202eb", "a\\u202eb", id="direction override"),
        pytest.param("a\ud800b", "a\\ud800b", id="lone surrogate"),
        pytest.param("[bold]Zoë’s[/bold]", "[bold]Zoë’s[/bold]", id="markup of Rich"),
        pytest.param(None, "", id="nothing"),
    ],
)
def test_text_is_made_safe(text, shown):
    assert plain(text) == shown


def test_json_is_safe_and_means_the_same():
    value = {"a": "x\x1b\x9b\u202e\ud800é"}
    line = as_json(value)
    assert json.loads(line) == value
    assert all(character.isprintable() for character in line)
    assert "é" in line
