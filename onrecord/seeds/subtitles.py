"""Transcripts in files of their own (.vtt, .srt): turns with their times, and speakers that are named."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from onrecord.seeds.missing import missing_reader
from onrecord.types import Document, Metadata, ReadFailed

_ENDINGS = frozenset({"vtt", "srt"})
_NAMED = re.compile(r"(?:>>+\s*|[-–—]\s*)?(?P<name>[^\W\d_][\w.'’-]*(?: [\w.'’()-]+){0,4}?)\s?:\s+(?=\S)")
_CHANGES = re.compile(r"(?:>>+|[-–—])\s*(?=\S)")
_SOUND = re.compile(r"[\[(♪][^\])]*[\])♪]|♪+")
_MARKUP = re.compile(r"<[^<>]{0,200}>|\{\\?[^{}]{0,100}\}")
_LONGEST = 900  # characters of a turn without a stop for a paragraph
_ENDED = re.compile(r"[.!?…][\"'”’»)]*$")


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says from ``seconds`` on; ``name`` is None where nobody is named."""

    seconds: int
    name: str | None
    text: str


def is_subtitles(name: str) -> bool:
    """Whether a file of this name is a transcript with times."""
    return bool(set(name.lower().split(".")[1:]) & _ENDINGS)


def read_subtitles(locator: str, text: str, beside: Metadata) -> Document | ReadFailed:
    """One document, a paragraph a turn: its time in brackets, its speaker before a colon, the words."""
    if (absent := missing_reader(locator, "webvtt", "subtitles")) is not None:
        return absent
    import webvtt
    from webvtt.errors import MalformedFileError

    form = "vtt" if text.lstrip("\ufeff").startswith("WEBVTT") else "srt"
    try:
        captions = webvtt.from_buffer(io.StringIO(text.lstrip("\ufeff\n")), format=form).captions
    except (MalformedFileError, ValueError) as error:
        return _broken(locator, type(error).__name__)
    cues = [(one.start_in_seconds, one.voice, one.text) for one in captions]
    turns = list(merged(spoken(cues)))
    if not turns:
        return _broken(locator, "there is nothing said in it")
    body = "\n\n".join(map(_written, turns))
    return Document(locator, body.encode("utf-8"), "transcript", beside)


def spoken(cues: Iterable[tuple[int, str | None, str]]) -> Iterator[Turn]:
    """The lines of the cues with whoever says them.

    A name at the head of a line holds until the next, or until a mark tells that somebody else speaks. Where
    voices are marked nobody speaks without a mark.
    """
    name, last = None, ""
    for seconds, voice, text in cues:
        name = voice.strip() if voice else name
        for line in text.split("\n"):
            shown = " ".join(_SOUND.sub(" ", _MARKUP.sub("", line)).split())
            if not shown or shown == last:  # rolling captions say a line twice
                continue
            last = shown
            named = _NAMED.match(shown)
            if named and not voice and _is_name(named["name"]):
                name, shown = named["name"], shown[named.end() :]
            elif change := _CHANGES.match(shown):
                name, shown = voice, shown[change.end() :]
            yield Turn(seconds, name, shown)
        name = None if voice else name


def merged(turns: Iterable[Turn]) -> Iterator[Turn]:
    """The lines of one speaker put together, parted where a sentence ends once they are long."""
    held: Turn | None = None
    for turn in turns:
        if held is None:
            held = turn
        elif turn.name == held.name and not (len(held.text) > _LONGEST and _ENDED.search(held.text)):
            held = replace(held, text=f"{held.text} {turn.text}")
        else:
            yield held
            held = turn
    if held is not None:
        yield held


def _is_name(name: str) -> bool:
    """Names open with a capital in each of their longer words; *The reason is:* does not."""
    return all(word[:1].isupper() or len(word) <= 3 for word in name.split()) and name[:1].isupper()


def _written(turn: Turn) -> str:
    return f"[{_clock(turn.seconds)}] " + (f"{turn.name}: " if turn.name else "") + turn.text


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def _broken(locator: str, what: str) -> ReadFailed:
    return ReadFailed(
        locator,
        "broken_document",
        f"These subtitles cannot be read: {what}.",
        "Save them again as WebVTT or SubRip.",
    )
