"""The wheel as a stranger installs it: where it, its dependencies and nothing of this tree is found.

It is built and installed with what is here, without a network; the dependencies are those of this Python.
"""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("onrecord", "storage", "stages", "browse", "flows", "commands")
OFFLINE = ("--no-index", "--no-deps", "--disable-pip-version-check", "-q")

pytestmark = pytest.mark.long


def files_of(package):
    """What belongs to a package: all that lies in its folder but what Python itself left there."""
    return {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def run(*command, cwd):
    """What a process printed; it sees no path, no settings and no ledger of this tree."""
    known = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "ONRECORD_"))
    }
    done = subprocess.run(
        [*map(str, command)], cwd=cwd, env=known, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Built from a copy, so that nothing of an earlier build gets in and nothing is left behind."""
    folder = tmp_path_factory.mktemp("wheel")
    for name in PACKAGES:
        shutil.copytree(ROOT / name, folder / "tree" / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, folder / "tree")
    build = (sys.executable, "-m", "pip", "wheel", *OFFLINE, "--no-build-isolation", "-w", "built", "./tree")
    run(*build, cwd=folder)
    [built] = (folder / "built").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel, tmp_path_factory):
    """The folder of an environment with the wheel; the dependencies' folder is on its path behind its own."""
    folder = tmp_path_factory.mktemp("stranger")
    run(sys.executable, "-m", "venv", "--without-pip", "venv", cwd=folder)
    python = folder / "venv" / "bin" / "python"
    run(sys.executable, "-m", "pip", "--python", python, "install", *OFFLINE, wheel, cwd=folder)
    own = Path(
        run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    )
    # a path file of a path file's folder is not read: our own editable installation stays unseen
    (own / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return folder


def test_the_wheel_holds_every_file_of_every_package(wheel):
    with zipfile.ZipFile(wheel) as opened:
        held = {name for name in opened.namelist() if ".dist-info/" not in name}
    assert held == set().union(*map(files_of, PACKAGES))
    assert "onrecord/py.typed" in held


def test_a_program_of_a_strangers_runs(environment):
    shutil.copy(ROOT / "tests" / "data" / "stranger.py", environment)
    claims = json.loads(run(environment / "venv/bin/python", "stranger.py", cwd=environment))
    assert "the council had sold the quay" in claims[1]["text"]


def test_a_strangers_types_are_checked(environment):
    shutil.copy(ROOT / "tests" / "data" / "stranger.py", environment)
    python = environment / "venv/bin/python"
    run(
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--python-executable",
        python,
        "stranger.py",
        cwd=environment,
    )


def test_the_installed_command_keeps_a_ledger(environment):
    (environment / "quay.txt").write_text(
        "Two ferries left the pier before noon on Monday, harbour master Tomasz Ibe said in a statement.\n\n"
        "Mayor Ada Quill denied that the council had sold the quay to a builder from the other bank.\n",
        encoding="utf-8",
    )
    run(environment / "venv/bin/onrecord", "ingest", "quay.txt", cwd=environment)
    assert "Ada Quill" in run(environment / "venv/bin/onrecord", "claims", cwd=environment)
