"""Places of claims and kinds of blocks: two tables, which reading, extraction and words for people follow."""

from typing import get_args

from onrecord import placetypes
from onrecord.placetypes import BLOCK_TYPES, BY_KIND, BY_PLACE, PLACE_TYPES, BlockType, block_type
from onrecord.text.zones import place_of
from onrecord.types import Place, TextBlock


def test_every_place_has_a_row():
    assert set(BY_PLACE) == set(get_args(Place))
    assert len(BY_PLACE) == len(PLACE_TYPES)


def test_every_kind_has_one_row_and_a_place_that_there_is():
    assert len(BY_KIND) == len(BLOCK_TYPES)
    assert {one.place for one in BLOCK_TYPES} == set(get_args(Place))


def test_a_row_is_enough_for_a_new_kind(monkeypatch):
    monkeypatch.setitem(placetypes.BY_KIND, "riddle", BlockType("riddle", "caption"))
    assert place_of("a b", 0, [TextBlock((0, 3), "riddle")]) == "caption"


def test_a_kind_that_nothing_is_known_of_tells_nothing():
    assert block_type("poem").place == "body"
    assert place_of("A short line\n\nmore of it.", 0, [TextBlock((0, 12), "poem")]) == "headline"


def test_the_innermost_block_tells():
    blocks = [TextBlock((0, 20), "live_post"), TextBlock((0, 8), "embed")]
    assert place_of("Some words of it all.", 2, blocks) == "embed"
