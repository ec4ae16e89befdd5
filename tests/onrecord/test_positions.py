"""Who stands where by their latest words, and only as far as dates and names tell."""

from types import SimpleNamespace

import pytest

from onrecord.positions import Position, is_before, parties, said_day


def said(number, day, *, by="Ada Lund", on=None, at=None, named="yes", sure=0.99, known=None, **others):
    return SimpleNamespace(
        claim_id=number, article_id=others.pop("article", number), chain=others.pop("chain", by), origin=by,
        origin_named=named, name_confidence=sure, reviewed="no", known_as=known, publisher="Hill Gazette",
        said_on=on, published=day, published_at=at or day, published_precision="minute" if at else "day",
        **others,
    )  # fmt: skip


def stand(*of):
    return [Position(claim, side) for side, claim in of]


def test_the_latest_position_of_a_party_tells_its_side():
    [found] = parties(stand(("opposes", said(1, "2026-10-05")), ("supports", said(2, "2026-10-08"))))
    assert (found.side, [one.claim.claim_id for one in found.earlier]) == ("supports", [1])


def test_what_is_printed_later_but_was_said_before_is_earlier():
    retold = said(2, "2026-11-14", on="on Wednesday")  # the 11th
    [found] = parties(stand(("opposes", retold), ("supports", said(1, "2026-11-12"))))
    assert found.side == "supports"


def test_what_was_taken_back_is_earlier_whenever_it_was_printed():
    old, withdrawal = said(1, "2026-11-20"), said(2, "2026-11-12")
    [found] = parties(stand(("opposes", old), ("supports", withdrawal)), {(2, 1)})
    assert (found.side, found.earlier[0].claim) == ("supports", old)


def test_of_two_on_one_day_without_a_clock_neither_is_the_latest():
    [found] = parties(stand(("opposes", said(1, "2026-10-05")), ("supports", said(2, "2026-10-05"))))
    assert (found.side, len(found.latest), found.earlier) == ("unclear", 2, ())


def test_an_undated_position_is_before_nothing_and_after_nothing():
    [found] = parties(stand(("opposes", said(1, None)), ("supports", said(2, "2026-10-05"))))
    assert (found.side, len(found.latest)) == ("unclear", 2)


def test_two_that_take_each_other_back_are_both_told():
    [found] = parties(
        stand(("opposes", said(1, "2026-10-05")), ("supports", said(2, "2026-10-05"))), {(1, 2), (2, 1)}
    )
    assert len(found.latest) == 2


def test_a_name_that_is_only_possible_moves_nobody():
    unsure = said(2, "2026-10-08", sure=0.5)
    [found] = parties(stand(("opposes", said(1, "2026-10-05")), ("supports", unsure)))
    assert found.side == "unclear"


def test_whoever_is_not_named_goes_no_further_than_their_article():
    official = {"by": "an official", "named": "no"}
    found = parties(
        stand(("supports", said(1, "2026-10-05", **official)), ("opposes", said(2, "2026-10-06", **official)))
    )
    assert sorted(one.side for one in found) == ["opposes", "supports"]


def test_who_is_known_under_two_names_is_one_party():
    found = parties(
        stand(
            ("supports", said(1, "2026-10-05", by="Lund", known="Ada Lund")),
            ("supports", said(2, "2026-10-06", known="Ada Lund")),
        )
    )
    assert [(one.is_known, one.articles) for one in found] == [(True, 2)]


def test_an_outlets_own_words_are_its_own_party():
    [found] = parties(stand(("supports", said(1, "2026-10-05", chain=None))))
    assert found.is_known


@pytest.mark.parametrize(
    ("published", "on", "day"),
    [
        ("2026-11-14", None, "2026-11-14"),
        ("2026-11-14T09:00:00+01:00", None, "2026-11-14"),
        ("2026-11-14", "on Wednesday", "2026-11-11"),
        ("2026-11-14", "Monday morning", "2026-11-09"),
        ("2026-11-14", "last year", None),
        ("2026-11-14", "in March", None),
        ("2026-11-14", "this week", None),
        (None, "on Wednesday", None),
        ("2026-11", None, "2026-11"),
    ],
)
def test_the_day_on_which_it_was_said(published, on, day):
    assert said_day(said(1, published, on=on)) == day


def test_clocks_part_a_day_and_a_month_does_not():
    morning = said(1, "2026-10-05T08:00:00+00:00", at="2026-10-05T08:00:00+00:00")
    evening = said(2, "2026-10-05T18:00:00+00:00", at="2026-10-05T18:00:00+00:00")
    assert (is_before(morning, evening), is_before(evening, morning)) == (True, False)
    assert not is_before(said(1, "2026-10"), said(2, "2026-10-05"))
    assert is_before(said(1, "2026-09"), said(2, "2026-10-05"))
