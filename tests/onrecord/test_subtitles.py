"""Transcripts in .vtt and .srt: turns with times and speakers, somebody named only where he is."""

import pytest

from onrecord.cleaning import clean_document
from onrecord.seeds import SeedFile, read_file
from onrecord.seeds.folders import locator_of
from onrecord.seeds.subtitles import merged, spoken
from onrecord.types import CleanArticle, Document

pytest.importorskip("webvtt")

VTT = """WEBVTT

00:00:01.000 --> 00:00:03.000
<v Ada Quill>Two ferries left

00:00:03.000 --> 00:00:05.000
<v Ada Quill>before noon on Monday.

00:01:05.500 --> 00:01:07.000
<v Bo Reed>[laughs] We were <i>not</i> told.
"""
SRT = """1
00:00:01,000 --> 00:00:03,000
ADA QUILL: Two ferries left

2
00:00:03,000 --> 00:00:05,000
before noon on Monday.

3
01:00:05,500 --> 01:00:07,000
BO REED: We were not told.
"""


def read(tmp_path, text, name):
    path = tmp_path / name
    path.write_bytes(text.encode())
    [found] = read_file(SeedFile(path, locator_of(path)))
    return found


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_turns_have_times_and_speakers(tmp_path, newline):
    found = read(tmp_path, VTT.replace("\n", newline), "hearing.vtt")
    assert isinstance(found, Document), found
    first, second = found.body.decode().split("\n\n")
    assert first == "[00:00:01] Ada Quill: Two ferries left before noon on Monday."
    assert second == "[00:01:05] Bo Reed: We were not told."
    found = read(tmp_path, SRT.replace("\n", newline), "hearing.srt")
    assert found.body.decode().split("\n\n")[1] == "[01:00:05] BO REED: We were not told."


def test_the_text_has_no_times_and_is_a_transcript_all_through(tmp_path):
    words = " and that the crew of the third had not come to work that morning, nor the day before it."
    long = VTT.replace("before noon on Monday.", "before noon on Monday," + words * 3)
    cleaned = clean_document(read(tmp_path, long, "hearing.vtt"))
    assert isinstance(cleaned, CleanArticle), cleaned
    assert cleaned.text.startswith("Ada Quill: Two ferries")
    assert "[00:" not in cleaned.text
    assert [one.kind for one in cleaned.blocks] == ["turn", "turn"]


@pytest.mark.parametrize(
    ("lines", "turns"),
    [
        pytest.param(["ANN: Yes.", "We did."], [("ANN", "Yes. We did.")], id="a name holds"),
        pytest.param(["ANN: Yes.", ">> We did."], [("ANN", "Yes."), (None, "We did.")], id="a mark ends it"),
        pytest.param(["ANN: Yes.", "- We did."], [("ANN", "Yes."), (None, "We did.")], id="a dash ends it"),
        pytest.param([">> BO: No."], [("BO", "No.")], id="a name behind a mark"),
        pytest.param(["Dr. Ana de la Cruz: No."], [("Dr. Ana de la Cruz", "No.")], id="a long name"),
        pytest.param(["The reason is: rain."], [(None, "The reason is: rain.")], id="no name"),
        pytest.param(["It was 10:30 then."], [(None, "It was 10:30 then.")], id="a clock"),
        pytest.param(["[MUSIC]", "(applause)", "♪ la la ♪"], [], id="sounds"),
        pytest.param(["We did.", "We did."], [(None, "We did.")], id="a line that rolls"),
        pytest.param(["{\\an8}<b>We did.</b>"], [(None, "We did.")], id="markup"),
    ],
)
def test_who_speaks(lines, turns):
    cues = [(n, None, line) for n, line in enumerate(lines)]
    assert [(turn.name, turn.text) for turn in merged(spoken(cues))] == turns


def test_where_voices_are_marked_nobody_speaks_without_a_mark():
    cues = [(0, "Ann", "Yes."), (1, None, "We did.")]
    assert [(turn.name, turn.text) for turn in merged(spoken(cues))] == [("Ann", "Yes."), (None, "We did.")]


@pytest.mark.parametrize(
    ("text", "name"),
    [("WEBVTT\n", "a.vtt"), ("WEBVTT\n\nnonsense", "a.vtt"), ("nothing", "a.srt"), ("1\n2\n3", "a.srt")],
)
def test_what_is_no_transcript_is_refused(tmp_path, text, name):
    assert read(tmp_path, text, name).code == "broken_document"


def test_subtitles_in_a_text_file_are_still_refused(tmp_path):
    assert read(tmp_path, SRT, "pasted.txt").code == "subtitles"
