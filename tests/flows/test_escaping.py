import pytest

from flows.escaping import cut, inert, plain


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        pytest.param("<script>x</script>", r"&lt;script&gt;x&lt;\/script&gt;", id="html"),
        pytest.param("[here](javascript:x)", r"\[here\]\(javascript\:x\)", id="link"),
        pytest.param("a | b", r"a \| b", id="table cell"),
        pytest.param("one\n# two", r"one \# two", id="heading on a new line"),
        pytest.param("http://host.example", r"http\:\/\/host\.example", id="bare address"),
        pytest.param("a &lt; b", r"a &amp;lt; b", id="entity"),
        pytest.param("café", "café", id="letters stay"),
    ],
)
def test_words_from_outside_do_nothing_in_markdown(words, shown):
    assert inert(words) == shown


@pytest.mark.parametrize("unseen", ["\x00", "\x1b[31m", "\u202e", "\u2066", "\r\n"])
def test_no_unseen_character_gets_through(unseen):
    assert not set(plain(f"a{unseen}b")) & {"\x00", "\x1b", "\u202e", "\u2066", "\r", "\n"}


def test_a_cut_is_shown_and_is_never_longer_than_asked():
    assert cut("abcdef", 4) == "abc…"
    assert cut("abcd", 4) == "abcd"
