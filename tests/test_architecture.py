"""The rooms of the house, and who may import whom and what."""

import subprocess
import sys

import pytest

from tests.sources import ROOT, imports, modules

ROOMS = ("onrecord", "storage", "stages", "flows", "commands")  # each may import itself and those before it

# Inside onrecord, from the words of a language up to its claims and what they are to each other.
INNER_ROOMS = ("english", "text", "measures", "entities", "attribution", "qualify", "claims", "links")

# The only places that may import a library; a folder means all in it.
OWNERS = {
    "prefect": ("flows",),
    "feedparser": ("onrecord/feeds/reader.py",),
    "fastfeedparser": ("onrecord/feeds/rescue.py",),
    "trafilatura": ("onrecord/cleaning",),
    "spacy": ("onrecord/text/parsing.py",),
    "numpy": ("onrecord/links/shortlist.py",),
    "rensa": ("onrecord/sketches.py",),
    "pebble": ("stages/pool.py",),
    "protego": ("onrecord/robots.py",),
    "aiohttp": ("onrecord/fetching/client.py",),
    "yarl": ("onrecord/fetching/client.py",),
    "idna": ("onrecord/fetching/targets.py",),
    "brotli": ("onrecord/fetching/inflating.py",),
    "warcio": ("onrecord/seeds/archives.py",),
    "prefect_dask": ("flows/runners.py",),
    "sqlmodel": ("storage", "stages", "commands"),
    "sqlalchemy": ("storage", "stages", "flows", "commands"),
    "typer": ("commands",),
    "rich": ("commands",),
}
# Of SQLAlchemy, the rooms above storage may name only these: the type they hand on, and errors to tell apart.
SQLALCHEMY_ABOVE_STORAGE = {"sqlalchemy.engine", "sqlalchemy.exc"}


def is_owned(path, owners):
    place = path.relative_to(ROOT).as_posix()
    return any(place == owner or place.startswith(f"{owner}/") for owner in owners)


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_holds_modules(room):
    assert len(modules(room)) > 1


@pytest.mark.parametrize("room", ROOMS)
def test_imports_point_down(room):
    above = set(ROOMS[ROOMS.index(room) + 1 :])
    found = [
        (path.name, name) for path in modules(room) for name in imports(path) if name.split(".")[0] in above
    ]
    assert found == []


@pytest.mark.parametrize("room", INNER_ROOMS)
def test_inside_the_pure_room_imports_point_down_too(room):
    above = {f"onrecord.{name}" for name in INNER_ROOMS[INNER_ROOMS.index(room) + 1 :]}
    inside = modules(f"onrecord/{room}")
    found = [
        (path.name, name)
        for path in inside
        for name in imports(path)
        if ".".join(name.split(".")[:2]) in above
    ]
    assert len(inside) > 1
    assert found == []


@pytest.mark.parametrize("library", OWNERS)
def test_a_library_stays_with_its_owner(library):
    found = [
        (path.relative_to(ROOT).as_posix(), name)
        for room in ROOMS
        for path in modules(room)
        for name in imports(path)
        if name.split(".")[0] == library and not is_owned(path, OWNERS[library])
    ]
    assert found == []


def test_one_file_of_the_pure_room_opens_sockets():
    openers = {"socket", "ssl", "socketserver", "http.client", "urllib.request", "ftplib", "smtplib"}
    found = {
        path.relative_to(ROOT).as_posix() for path in modules("onrecord") if openers & set(imports(path))
    }
    assert found == {"onrecord/fetching/client.py"}


@pytest.mark.parametrize("room", ["stages", "flows", "commands"])
def test_queries_are_written_in_storage(room):
    found = {
        name
        for path in modules(room)
        for name in imports(path)
        if name.split(".")[0] == "sqlalchemy" and name not in SQLALCHEMY_ABOVE_STORAGE
    }
    assert found == set()


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("onrecord", ["prefect", "sqlmodel", "sqlalchemy", "spacy", "trafilatura"]),
        ("storage", ["prefect"]),
        ("stages", ["prefect"]),
        ("flows.attach", ["prefect", "sqlmodel", "spacy", "trafilatura"]),
        ("flows.up", ["prefect", "sqlmodel", "spacy", "trafilatura"]),
    ],
)
def test_importing_loads_nothing_heavy(module, unwanted):
    code = f"import {module}, sys; print([name for name in {unwanted!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"
