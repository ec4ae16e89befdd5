import pytest

from onrecord.rereading import ReadClaim, compare_readings

CLAIM = ReadClaim(
    1, "40 boats sank", ((0, 13),), ("Ada Brook",), "asserted", "certain", ((40.0, "boats"),), "no"
)


def claim(id, **changed):
    from dataclasses import replace

    return replace(CLAIM, id=id, **changed)


def kinds(old, new):
    return [pair.kinds for pair in compare_readings(old, new)]


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        pytest.param({}, "same", id="nothing"),
        pytest.param({"spans": ((0, 10),)}, "content", id="a shorter content"),
        pytest.param({"sources": ("Tom Reed",)}, "source", id="another speaker"),
        pytest.param({"sources": ()}, "source", id="nobody"),
        pytest.param({"polarity": "denied"}, "polarity", id="a denial"),
        pytest.param({"certainty": "possible"}, "certainty", id="a hedge"),
        pytest.param({"quantities": ((44.0, "boats"),)}, "quantities", id="another figure"),
        pytest.param({"quotation": "direct"}, "quotation", id="a quotation"),
    ],
)
def test_a_claim_that_is_otherwise_says_in_what(changed, kind):
    assert kinds([CLAIM], [claim(2, **changed)]) == [(kind,)]


def test_a_claim_may_be_otherwise_in_several_things():
    assert kinds([CLAIM], [claim(2, polarity="denied", sources=())]) == [("source", "polarity")]


def test_claims_far_apart_are_dropped_and_added():
    assert kinds([CLAIM], [claim(2, spans=((50, 60),))]) == [("dropped",), ("added",)]


def test_of_two_with_the_same_content_the_same_speaker_is_the_successor():
    other = claim(2, sources=("Tom Reed",))
    pairs = compare_readings([CLAIM, other], [claim(3, sources=("Tom Reed",)), claim(4)])
    assert {(pair.old.id, pair.new.id) for pair in pairs} == {(1, 4), (2, 3)}


def test_the_one_that_overlaps_most_is_the_successor():
    pairs = compare_readings([CLAIM], [claim(2, spans=((0, 8),)), claim(3, spans=((0, 12),))])
    assert [(pair.old and pair.old.id, pair.new.id) for pair in pairs] == [(1, 3), (None, 2)]


def test_every_claim_of_both_readings_is_there_once():
    old = [claim(n, spans=((n, n + 9),)) for n in range(5)]
    new = [claim(n + 10, spans=((n * 2, n * 2 + 9),)) for n in range(6)]
    pairs = compare_readings(old, new)
    assert sorted(pair.old.id for pair in pairs if pair.old) == [one.id for one in old]
    assert sorted(pair.new.id for pair in pairs if pair.new) == [one.id for one in new]
