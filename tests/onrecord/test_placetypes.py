"""Places of claims: one table, which reading and writing of blocks and the words for people follow."""

from typing import get_args

from onrecord import placetypes
from onrecord.claims.serialize import article_from_json, blocks_to_json
from onrecord.placetypes import BY_PLACE, PLACE_TYPES, PlaceType, place_of_block
from onrecord.types import Place


def read_back(kind):
    return article_from_json({"id": "a", "text": "a b", "blocks": [{"span": [0, 1], "kind": kind}]}).places


def test_every_place_has_a_row():
    assert set(BY_PLACE) == set(get_args(Place))
    assert len(BY_PLACE) == len(PLACE_TYPES)


def test_no_kind_of_block_is_of_two_places():
    kinds = [kind for one in PLACE_TYPES for kind in (one.written_as, *one.also_read) if kind is not None]
    assert sorted(kinds) == sorted(set(kinds))


def test_what_is_written_for_a_place_is_read_as_it():
    for one in PLACE_TYPES:
        if one.written_as is not None:
            [block] = blocks_to_json([((0, 1), one.place)])
            assert read_back(block["kind"]) == (((0, 1), one.place),)


def test_a_row_is_enough_for_a_new_place(monkeypatch):
    toy = PlaceType("toy", "in a toy", "puzzle", also_read=("riddle",))
    monkeypatch.setattr(placetypes, "PLACE_TYPES", (*PLACE_TYPES, toy))
    monkeypatch.setitem(BY_PLACE, "toy", toy)
    assert read_back("puzzle") == read_back("riddle") == (((0, 1), "toy"),)
    assert [block["kind"] for block in blocks_to_json([((0, 1), "toy")])] == ["puzzle"]


def test_a_block_that_nothing_is_known_of_is_body():
    assert place_of_block("poem") == "body"
    assert read_back("poem") == ()
