"""Lists of persons and bodies, in the forms that desks have them."""

import json

import pytest

from onrecord.personlists import BadList, Entry, read

MINISTER = {
    "id": "Q1", "caption": "Ada Lund", "schema": "Person",
    "properties": {"name": ["Ada Lund"], "alias": ["A. Lund", "Ada Lund"], "position": ["mayor of Orl"]},
}  # fmt: skip


def test_columns_are_read_by_their_names():
    text = (
        "ID,Name,Kind,Aliases,Position,Organization\n"
        'q1,Ada Lund,person,"A. Lund; Lund, Ada",mayor,Orl\n'
        "q2,Orl Dye,company,,,\n"
        "q3,The Ferry,vessel,,,\n"
    )
    assert read("\ufeff" + text) == [
        Entry("q1", "person", ("Ada Lund", "A. Lund", "Lund, Ada"), ("mayor", "Orl")),
        Entry("q2", "organization", ("Orl Dye",)),
    ]


def test_a_simple_list_of_targets_has_schemas_and_captions():
    text = 'id,schema,name,aliases\nNK-1,LegalEntity,Orl Dye,"Dye of Orl;Orl Dyeing"\n'
    assert read(text) == [Entry("NK-1", "organization", ("Orl Dye", "Dye of Orl", "Orl Dyeing"))]


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(json.dumps(MINISTER), id="one"),
        pytest.param(json.dumps([MINISTER]), id="an array"),
        pytest.param(json.dumps({"results": [MINISTER]}), id="results"),
        pytest.param(f"{json.dumps(MINISTER)}\n\n{json.dumps(MINISTER)}\n", id="a line each, one twice"),
    ],
)
def test_entities_are_read_however_they_are_put_together(written):
    assert read(written) == [Entry("Q1", "person", ("Ada Lund", "A. Lund"), ("mayor of Orl",))]


def test_offices_are_found_through_ties_beside_and_within():
    post = {"id": "P", "schema": "Position", "properties": {"name": ["governor of Orl"]}}
    beside = {"id": "O", "schema": "Occupancy", "properties": {"holder": ["Q1"], "post": ["P"]}}
    person = {"id": "Q1", "schema": "Person", "properties": {"name": ["Ada Lund"]}}
    within = {**person, "properties": {"name": ["Ada Lund"], "positionOccupancies": [
        {"id": "O", "schema": "Occupancy", "properties": {"holder": ["Q1"], "post": [post]}}
    ]}}  # fmt: skip
    lines = "\n".join(map(json.dumps, (beside, person, post)))
    assert (
        read(lines)
        == read(json.dumps([within]))
        == [Entry("Q1", "person", ("Ada Lund",), ("governor of Orl",))]
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("first,last\nAda,Lund\n", id="no names"),
        pytest.param('{"id": "Q1"}\n{broken', id="no JSON"),
        pytest.param('[{"id": "Q1", "schema": "Vessel", "properties": {"name": ["Orl"]}}]', id="a ship"),
        pytest.param('[1, null, {"schema": "Person", "properties": null}]', id="nobody"),
    ],
)
def test_what_is_no_list_is_refused_in_words(text):
    with pytest.raises(BadList):
        read(text)
