"""Help answers at once, for every command, in words with an example."""

import json
import os
import subprocess
import sys
from importlib import metadata

import pytest

from commands.main import app

HEAVY = (
    "spacy",
    "trafilatura",
    "prefect",
    "sqlalchemy",
    "numpy",
    "rich",
    "feedparser",
    "lxml",
    "fastapi",
    "uvicorn",
    "jinja2",
)
COMMANDS = [
    *([command.name or command.callback.__name__.replace("_", "-")] for command in app.registered_commands),
    *(
        [group.name, command.name or command.callback.__name__]
        for group in app.registered_groups
        for command in group.typer_instance.registered_commands
    ),
]
FEEDS = "parse add list pause resume remove import export check fetch"


@pytest.mark.process
def test_help_loads_nothing_heavy():
    program = (
        "import sys, json\nfrom commands.main import app\nsys.argv = ['onrecord', '--help']\n"
        "try:\n    app()\nexcept SystemExit:\n    pass\n"
        f"print(json.dumps([name for name in {HEAVY!r} if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout.splitlines()[-1]) == []


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_with_an_example(onrecord, command):
    done = onrecord(*command, "--help")
    assert done.returncode == 0
    assert f"Example: onrecord {' '.join(command)}" in " ".join(done.stdout.split())
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_every_command_that_was_promised_is_there():
    names = {" ".join(command) for command in COMMANDS}
    promised = "ingest clean extract dedupe link claims search articles disputes why status export up"
    in_groups = {"db upgrade", "speakers list", *(f"feeds {verb}" for verb in FEEDS.split())}
    assert {*promised.split(), *in_groups} <= names


def test_the_version_is_told_at_once(onrecord):
    done = onrecord("--version")
    assert (done.returncode, done.stdout) == (0, f"onrecord {metadata.version('onrecord')}\n")


@pytest.mark.process
def test_a_shell_can_complete_commands():
    asked = {"_ONRECORD_COMPLETE": "complete_bash", "COMP_WORDS": "onrecord fig", "COMP_CWORD": "1"}
    program = "from commands.main import app; app(prog_name='onrecord')"
    done = subprocess.run(
        [sys.executable, "-c", program], env=os.environ | asked, capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["figures"]
