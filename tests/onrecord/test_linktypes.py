"""Kinds of links: one table, which views and wording follow."""

from typing import get_args

from onrecord.linktypes import BY_KIND, LINK_TYPES, LinkKind


def test_every_kind_has_one_row():
    assert set(BY_KIND) == set(get_args(LinkKind))
    assert len(BY_KIND) == len(LINK_TYPES)
