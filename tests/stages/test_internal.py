"""What was published nowhere is marked: papers, mails and notes without an address of their own."""

# ruff: noqa: E501 - an input is read in one line

import pytest
import sqlalchemy as sa

from stages.ingest import ingest
from storage.engine import session
from tests.stages.holding import NOW

WORDS = (
    "The harbour master said on Monday that two ferries had left the pier before noon. A third was waiting for its "
    "crew. Nobody was hurt, the port authority added in a short statement to the press, and the pier is open again."
)
MAIL = f"From: Port <p@port.example>\nTo: ines@desk.example\nSubject: Ferries\nDate: Mon, 2 Nov 2026 09:00:00 +0100\n\n{WORDS}\n"


@pytest.mark.parametrize(
    ("name", "text", "is_internal"),
    [
        pytest.param("note.txt", WORDS, True, id="a note"),
        pytest.param("letter.eml", MAIL, True, id="a mail"),
        pytest.param(
            "saved.txt", f"---\nurl: https://port.example/a\n---\n\n{WORDS}", False, id="a saved article"
        ),
    ],
)
def test_what_has_no_address_is_internal(engine, tmp_path, name, text, is_internal):
    (tmp_path / name).write_text(text)
    ingest(engine, [str(tmp_path)], now=NOW)
    with session(engine) as opened:
        found = opened.connection().execute(sa.text("SELECT is_internal, text FROM article_versions")).all()
    assert [(bool(one), words) for one, words in found] == [(is_internal, WORDS)]
