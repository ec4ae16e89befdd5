"""Words for how surely something is stated: one table, for the command line and for SQL."""

from typing import get_args

import pytest
import sqlalchemy as sa

from onrecord.certaintytypes import STATED_AS, stated_as
from onrecord.types import Certainty
from storage.views.claims import STATED


@pytest.mark.parametrize("certainty", [*get_args(Certainty), "of a later version"])
def test_a_row_of_the_ledger_says_what_the_command_line_says(certainty):
    with sa.create_engine("sqlite://").connect() as connection:
        found = connection.execute(
            sa.text(f"SELECT {STATED} FROM (SELECT :c AS certainty) c"), {"c": certainty}
        )
        assert found.scalar() == stated_as(certainty)


def test_every_certainty_has_words_of_its_own():
    assert set(STATED_AS) == set(get_args(Certainty))
    assert len(set(STATED_AS.values())) == len(STATED_AS)
