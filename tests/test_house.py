"""What stands around the code: the lock, and what must not be in the tree."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PINS = {
    canonicalize_name(name): version
    for name, version in re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^\s;\\]+)", LOCK, re.MULTILINE)
}


def direct_dependencies():
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [
        Requirement(words)
        for words in [*asked["project"]["dependencies"], *asked["dependency-groups"]["dev"]]
    ]


def tracked():
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: there is no list of what belongs to the tree")
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_every_pin_of_the_lock_has_a_hash():
    entries = re.split(r"\n(?=\S)", LOCK.strip())
    assert len(entries) > 50
    assert [entry.split("\n")[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_names_no_host():
    assert re.findall(r"https?://\S+|--(?:extra-)?index-url|--find-links", LOCK) == []


@pytest.mark.parametrize("asked", direct_dependencies(), ids=lambda asked: asked.name)
def test_every_direct_dependency_is_pinned_as_asked(asked):
    assert asked.specifier.contains(PINS[canonicalize_name(asked.name)], prereleases=True)


@pytest.mark.process
def test_no_package_and_no_database_is_in_the_tree():
    made = {".whl", ".egg", ".zip", ".db", ".sqlite", ".pyc"}
    assert [path.name for path in tracked() if path.suffix in made] == []


@pytest.mark.process
def test_no_path_of_a_machine_is_in_the_tree():
    machine = re.compile(rb"(?<![\w./-])/(?:work|root|home/\w+|tmp)/\w+")
    texts = [
        path for path in tracked() if path.suffix in {".py", ".md", ".toml", ".yaml", ".yml", ".txt", ""}
    ]
    found = [(path.name, hit) for path in texts for hit in machine.findall(path.read_bytes())]
    assert found == []


def test_what_acts_in_a_terminal_or_a_report_is_listed_once():
    """Controls and turns of direction: what words from outside are rid of before they are shown."""
    listed = re.compile(r"x9f.*(?:u202[a-e]|u2066)")
    found = [
        path.relative_to(ROOT).as_posix()
        for path in tracked()
        if path.suffix == ".py" and "tests" not in path.parts and listed.search(path.read_text("utf-8"))
    ]
    assert found == ["onrecord/controls.py"]


def test_compose_opens_ports_on_loopback_alone():
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))["services"]
    ports = [port for service in services.values() for port in service.get("ports", [])]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_compose_takes_its_secrets_from_the_environment():
    words = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    assert re.findall(r"PASSWORD: (?!\$\{)", words) == []


def test_ci_ends_at_the_first_failure():
    assert "set -euo pipefail" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_glossary_explains_each_word_of_the_house_once():
    glossary = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").split("## Glossary")[1]
    rows = re.findall(r"^\| (.+?) \| .+ \|$", glossary, re.MULTILINE)
    words = [word for row in rows for word in row.split(", ") if row != "word"]
    assert len(words) == len(set(words))
    nouns = "feed entry page article version claim attribution speaker publisher story run rejection"
    assert set(nouns.split()) <= set(words)
    assert {"content", "source", "cue", "chain", "origin", "carrier", "edit", "reprint", "ledger"} <= set(
        words
    )
