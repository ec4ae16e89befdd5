"""Grounds of links: one table; no rule asks for the words that people are shown."""

import ast

import pytest

from onrecord.linkgrounds import GROUNDS, LinkGround, code_of, ground_of
from tests.sources import ROOT, modules, parsed


@pytest.mark.parametrize("one", GROUNDS, ids=lambda one: one.code)
def test_what_the_ledger_holds_leads_back_to_its_row(one):
    assert ground_of(one.code) == one
    assert code_of(one.words) == one.code


def test_codes_and_words_are_of_one_row_each():
    assert len({one.code for one in GROUNDS}) == len({one.words for one in GROUNDS}) == len(GROUNDS)


def test_from_a_ground_without_a_row_nothing_follows():
    assert ground_of("of a newer version") == LinkGround("of a newer version", "of a newer version")
    assert code_of("of a newer version") == "of a newer version"


def test_the_words_of_a_ground_stand_in_the_table_alone():
    words = {one.words for one in GROUNDS}
    found = {
        path.relative_to(ROOT).as_posix()
        for room in ("onrecord", "storage", "stages", "browse", "flows", "commands")
        for path in modules(room)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in words
    }
    assert found == {"onrecord/linkgrounds.py"}


def test_every_ground_that_the_linker_names_has_a_row():
    codes = {one.code for one in GROUNDS}
    named = {
        node.args[-1].value
        for path in modules("onrecord/links")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in ("Finding", "ClaimLink")
        and node.args
        and isinstance(node.args[-1], ast.Constant)
    }
    assert named
    assert named <= codes
