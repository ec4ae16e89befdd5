import pytest

from flows.escaping import cut, inert


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        pytest.param("<script>x</script>", r"&lt;script&gt;x&lt;\/script&gt;", id="html"),
        pytest.param("[here](javascript:x)", r"\[here\]\(javascript\:x\)", id="link"),
        pytest.param("a | b", r"a \| b", id="table cell"),
        pytest.param("one\n# two", r"one \# two", id="heading on a new line"),
        pytest.param("http://host.example", r"http\:\/\/host\.example", id="bare address"),
        pytest.param("a &lt; b", r"a &amp;lt; b", id="entity"),
        pytest.param("a\u202e*b*\x1b[31m", r"a \*b\* \[31m", id="what acts in a terminal is left out"),
        pytest.param("café", "café", id="letters stay"),
        pytest.param("2026-11-12", "2026-11-12", id="a day"),
        pytest.param("2026-11-12T10:30:00+00:00", "2026-11-12T10:30:00+00:00", id="a moment"),
        pytest.param("1,250.75 of 30/11", "1,250.75 of 30/11", id="numbers"),
        pytest.param("1. first", r"1\. first", id="a list with numbers"),
        pytest.param("- 2", r"\- 2", id="a list"),
        pytest.param("+ 2", r"\+ 2", id="another list"),
        pytest.param("2\n---", r"2 \-\-\-", id="a heading by its rule"),
        pytest.param("1-a", r"1\-a", id="a digit on one side alone"),
        pytest.param("http://10.0.0.1:80/9", r"http\:\/\/10.0.0.1:80/9", id="an address of digits"),
    ],
)
def test_words_from_outside_do_nothing_in_markdown(words, shown):
    assert inert(words) == shown


def test_a_cut_is_shown_and_is_never_longer_than_asked():
    assert cut("abcdef", 4) == "abc…"
    assert cut("abcd", 4) == "abcd"
