"""Codes of what failed or was not kept: one table, which everything that acts on a code asks."""

import ast
from collections import Counter
from datetime import UTC, datetime

import pytest

from onrecord import reasons
from onrecord.backoffs import host_rest
from onrecord.fetching.answers import Wanted
from onrecord.fetching.replies import failed
from onrecord.reasons import BY_CODE, REASONS, Reason
from onrecord.visits import after_failure
from stages.feed_answers import is_host_failure
from stages.page_answers import refused
from tests.sources import ROOT, modules, parsed

NOW = datetime(2030, 1, 2, tzinfo=UTC)
TOY = Reason(
    "toy",
    "the site is asleep",
    is_passing=True,
    is_of_host=True,
    is_hopeless=True,
    remedy="Wake it up.",
)


@pytest.fixture
def toy(monkeypatch):
    monkeypatch.setitem(BY_CODE, TOY.code, TOY)
    return failed(Wanted("https://news.example/a", "page"), TOY.code, NOW)


def test_a_row_is_enough_for_a_new_code(toy):
    assert "the site is asleep" in toy.detail
    assert toy.is_passing
    assert is_host_failure(toy)
    assert host_rest(1, toy.code, None, 0.0) is not None
    assert after_failure(1, toy.code, toy.is_passing, NOW, 0.0) is None
    assert refused("https://news.example/a", toy.code, toy.detail).remedy == "Wake it up."


def test_a_code_without_a_row_follows_from_nothing():
    assert host_rest(1, "of_a_newer_version", None, 0.0) is None
    assert after_failure(1, "of_a_newer_version", False, NOW, 0.0) is not None


def test_every_code_has_one_row():
    assert [code for code, n in Counter(one.code for one in REASONS).items() if n > 1] == []
    assert len(BY_CODE) == len(reasons.MEANINGS) == len(REASONS)


@pytest.mark.parametrize("one", REASONS, ids=lambda one: one.code)
def test_meanings_and_remedies_are_for_people(one):
    assert one.meaning[0].islower()
    assert not one.meaning.endswith(".")
    assert len(one.meaning) < 100
    assert one.remedy[0].isupper()
    assert one.remedy.endswith(".")


def test_what_is_hopeless_does_not_pass():
    assert [one.code for one in REASONS if one.is_hopeless and one.is_passing] == []


# The acts of taking out are a set of their own; the forms of a document are found before they are refused.
ELSEWHERE = {
    "storage/tombstones.py",
    "storage/removal.py",
    "storage/queries/health.py",
    "onrecord/seeds/forms.py",
    "onrecord/labels.py",  # why a text stays in the desk
    "onrecord/evidence/verifying.py",  # what became of a file in a package
}


def test_no_list_of_codes_stands_beside_the_table():
    found = [
        (path.relative_to(ROOT).as_posix(), codes)
        for room in ("onrecord", "storage", "stages", "browse", "flows", "commands")
        for path in modules(room)
        for codes in lists_of_codes(parsed(path))
    ]
    assert [one for one in found if one[0] not in ELSEWHERE] == []


def lists_of_codes(tree):
    """Two or more codes written side by side in one set, tuple, list or dict."""
    for node in ast.walk(tree):
        match node:
            case ast.Set() | ast.Tuple() | ast.List():
                written = node.elts
            case ast.Dict():
                written = node.keys
            case _:
                continue
        codes = [one.value for one in written if isinstance(one, ast.Constant) and one.value in BY_CODE]
        if len(codes) > 1:
            yield codes
