"""Whatever leads out of the desk asks the gate: who may tell a claim, and who hands on to whom."""

import ast

import pytest

from tests.sources import ROOT, modules, parsed

GATE = {"storage.doors", "storage.views.labels"}
# What makes words for outside, and the modules that gather the words for it: each must ask the gate.
SINKS = {
    "packed": ["storage/queries/evidence.py"],
    "atom_feed": ["storage/queries/hits.py", "storage/watch_hits.py"],
    "payload_of": ["storage/queries/hits.py", "storage/watch_hits.py"],
    "notify": ["storage/queries/hits.py", "storage/watch_hits.py"],
    "post_now": ["storage/queries/hits.py", "storage/watch_hits.py"],
    "as_text": ["commands/quoting.py"],
    "as_markdown": ["commands/quoting.py"],
    "gold": ["storage/export/gold.py"],
    "lines": ["storage/reviewlines.py"],
    "outward": ["storage/export/leaving.py"],
    "create_markdown_artifact": ["storage/queries/news.py"],
    "create_table_artifact": ["storage/queries/replays.py"],
}
# Who may call them; a new door is added here with whoever gathers for it above.
DOORS = {
    "packed": {"commands/evidencing.py", "commands/casing.py"},
    "atom_feed": {"stages/telling.py"},
    "payload_of": {"stages/telling.py", "commands/watched.py"},
    "notify": {"stages/telling.py"},
    "post_now": {"stages/telling.py"},
    "as_text": {"commands/quoting.py", "onrecord/evidence/contents.py", "browse/pages/claims.py"},
    "as_markdown": {"commands/quoting.py", "onrecord/evidence/contents.py", "browse/pages/claims.py"},
    "gold": {"commands/exchanging.py"},
    "lines": {"commands/exchanging.py"},
    "outward": {"storage/export/natural_keys.py"},
    "create_markdown_artifact": {"flows/artifacts.py"},
    "create_table_artifact": {
        "flows/artifacts.py",
        "flows/maintain.py",
        "flows/reprocess.py",
        "flows/tasks.py",
    },
}
WHOSE = {"lines": "storage.reviewlines.lines"}  # a name that others have too
# Who may take a claim's words past the gate.
MAY_QUOTE = {
    "storage/doors.py": "it is the gate",
    "browse/reviewing.py": "asked over a session that holds what may leave alone, off this machine",
    "browse/pages/claims.py": "asked over a session that holds what may leave alone, off this machine",
    "storage/queries/hits.py": "a person's own look at the terminal; what is sent goes through the gate",
}
ROOMS = ("onrecord", "storage", "stages", "flows", "commands", "browse")


def imported(path):
    """What a module imports by name, with where from."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def importers(name):
    """The modules that import what is called so, of ours or of Prefect."""
    whose = WHOSE.get(name, name)
    for room in ROOMS:
        for path in modules(room):
            for module, alias in imported(path):
                is_ours = module.split(".")[0] in (*ROOMS, "prefect")
                if alias == name and is_ours and f"{module}.{alias}".endswith(whose):
                    yield path.relative_to(ROOT).as_posix()


def test_only_known_doors_hand_words_out():
    found = {name: set(importers(name)) for name in DOORS}
    assert {name: found[name] - DOORS[name] for name in DOORS if found[name] - DOORS[name]} == {}
    assert {name: DOORS[name] - found[name] for name in DOORS if DOORS[name] - found[name]} == {}


@pytest.mark.parametrize("name", SINKS)
def test_whoever_gathers_for_a_door_asks_the_gate(name):
    for path in SINKS[name]:
        asked = {module for module, _ in imported(ROOT / path)}
        assert asked & GATE, path


def test_no_claim_is_quoted_past_the_gate():
    found = {path for path in importers("quotation") if not path.startswith("onrecord/")}
    assert found == set(MAY_QUOTE)


def test_pages_ask_over_one_door_alone_that_leaves_out_what_stays():
    """Whoever serves pages off this machine reads through storage/outside.py, whichever page is asked for."""
    reading = {
        "browse/routing.py": "only_reading(ledger.url, ledger.outside)",
        "browse/reviewing.py": "only_reading(ledger.url, ledger.outside)",
        "commands/assistants.py": "only_reading(database_url, named)",
    }
    assert set(importers("only_reading")) == set(reading)
    for path, call in reading.items():
        calls = [one for one in ast.walk(parsed(ROOT / path)) if isinstance(one, ast.Call)]
        assert {ast.unparse(one) for one in calls if ast.unparse(one.func) == "only_reading"} == {call}
    openers = {"session", "writing", "open_for_readers", "asking", "open_engine"}
    opening = {path for name in openers for path in importers(name) if path.startswith("browse/")}
    assert opening == {
        "browse/serving.py",  # only looks whether the ledger is there
        "browse/reviewing.py",  # hands it on to be decided in, what is shown comes as above
        "browse/deciding.py",  # shows nothing
    }
    assert "storage.views.labels" in {module for module, _ in imported(ROOT / "storage/outside.py")}
