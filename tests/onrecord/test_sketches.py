import subprocess
import sys

import pytest

from onrecord.sketches import MAX_SHINGLES, SKETCH_VERSION, sketch, telling_words

STORY = (
    "The council of Brindle voted on Monday to close the old swimming hall before winter. "
    "Nine members were in favour and four against, the clerk said. The hall was built in 1961 and leaks."
)


def printed_by(script):
    return subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout


@pytest.mark.process
def test_a_sketch_is_the_same_in_every_process():
    script = (
        f"from onrecord.sketches import sketch; s = sketch({STORY!r}); print(hash((s.bands, s.shingles)))"
    )
    printed = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    ).stdout
    here = sketch(STORY)
    assert int(printed) == hash((here.bands, here.shingles))


def test_a_sketch_has_64_signed_bands_and_sorted_unsigned_shingles():
    s = sketch(STORY)
    assert s.version == SKETCH_VERSION
    assert len(s.bands) == 64
    assert all(-(2**63) <= band < 2**63 for band in s.bands)
    assert list(s.shingles) == sorted(set(s.shingles))
    assert all(0 <= shingle < 2**32 for shingle in s.shingles)


def test_a_long_text_keeps_a_bounded_number_of_shingles():
    words = " ".join(f"word{i}" for i in range(9_000))
    assert len(sketch(words).shingles) == MAX_SHINGLES


@pytest.mark.parametrize("text", ["one", "one two", "\ud800 lone", "a\x00b"], ids=repr)
def test_any_text_has_a_sketch(text):
    assert len(sketch(text).bands) == 64


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for the Harbour Gazette evening newsletter and never miss a tide.",
        "Subscribe now to read on.",
        "© 2024 Harbour Gazette. All rights reserved.",
        "This story may not be reprinted without the prior written permission of its owner.",
        "Comments are closed.",
        "Follow us on Facebook.",
        "Reporting by Ann Olm; editing by Per Dahl.",
    ],
    ids=lambda line: line[:25],
)
def test_sentences_of_the_outlet_leave_no_trace(line):
    assert sketch(STORY + "\n" + line) == sketch(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "He said the fund would support the families.",
        "The minister asked Parliament for permission to publish the report.",
        "Reporters were reporting from the quay all night.",
        "The reserve was subscribed twice over, dealers said.",
    ],
    ids=lambda line: line[:25],
)
def test_sentences_of_news_are_kept(line):
    assert telling_words(line)
    assert sketch(STORY + "\n" + line) != sketch(STORY)


@pytest.mark.parametrize("text", ["", " \n ", "…!"], ids=repr)
def test_a_text_without_words_is_found_by_nothing(text):
    assert (sketch(text).bands, sketch(text).shingles) == ((), ())


def test_a_text_of_nothing_but_housekeeping_is_sketched_whole():
    words = telling_words("Subscribe now to our newsletter!")
    assert words == ["subscribe", "now", "to", "our", "newsletter"]


def test_typography_and_case_do_not_change_a_sketch():
    assert sketch(STORY.upper().replace(". ", ".\n\n")) == sketch(STORY)


@pytest.mark.process
def test_importing_loads_no_library():
    script = "import sys, onrecord.sketches, onrecord.duplicates; print('rensa' in sys.modules)"
    printed = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    ).stdout
    assert printed.strip() == "False"
