"""The command line as people meet it: a process, its two streams and its exit code."""

import os
import subprocess
import sys

import pytest

from tests.commands.obeying import obeyed

ARTICLES = {
    "quarry.txt": (
        "---\ntitle: Carts leave the quarry\noutlet: Hill Gazette\npublished: 2026-10-05\n"
        "url: https://hill.example/quarry\n---\n\n"
        "Forty carts left the Brackwell quarry on Monday, the foreman Ada Lund said.\n\n"
        "The road to the valley was closed until the evening, and the village shop ran out of bread "
        "before noon. Lund told the council that the stone was sold to a builder in Marlow.\n"
    ),
    "denial.txt": (
        "---\ntitle: Owner denies sale of stone\noutlet: Valley Echo\npublished: 2026-10-06\n"
        "url: https://valley.example/denial\n---\n\n"
        "The quarry owner Ivo Marsh denied that forty carts had left the Brackwell quarry on Monday.\n\n"
        "Marsh said on Tuesday that only twelve carts left the Brackwell quarry. He blamed a faulty gate "
        "counter for the higher number and promised the council a full list of the loads.\n"
    ),
}


@pytest.fixture
def known(tmp_path):
    """What the environment of commands says: a ledger of the test's own, and no server."""
    return {
        "ONRECORD_DATABASE_URL": f"sqlite:///{tmp_path / 'ledger.db'}",
        "ONRECORD_CHILDREN": "1",
        "PREFECT_API_URL": "http://127.0.0.1:9/api",  # nobody answers there
    }


@pytest.fixture
def onrecord(tmp_path, known):
    """Runs a command in a folder of its own, on a ledger of its own; in a process that has all loaded."""

    def run(*arguments, stdin="", **environ):
        return obeyed(tmp_path, os.environ | known | environ, list(map(str, arguments)), stdin)

    return run


@pytest.fixture
def started(tmp_path, known):
    """As ``onrecord``, in a process that is started for it and ends as programs do: that takes seconds."""

    def run(*arguments, stdin="", **environ):
        return subprocess.run(
            [sys.executable, "-m", "commands.main", *map(str, arguments)],
            input=stdin, capture_output=True, text=True, cwd=tmp_path, env=os.environ | known | environ,
            timeout=600, check=False,
        )  # fmt: skip

    return run


@pytest.fixture
def press(tmp_path):
    """A folder with two articles that disagree."""
    folder = tmp_path / "press"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
