"""The rooms of the house, and who may import whom and what."""

import ast
import subprocess
import sys

import pytest

from tests.sources import ROOT, imported_names, imports, is_owned, modules, parsed

ROOMS = (
    "onrecord",
    "storage",
    "stages",
    "browse",
    "flows",
    "commands",
)  # each may import itself and those before it

# Inside onrecord, from the words of a language up to its claims and what they are to each other.
INNER_ROOMS = ("english", "text", "measures", "entities", "attribution", "qualify", "claims", "links")

# The only places that may import a library; a folder means all in it.
OWNERS = {
    "prefect": ("flows",),
    "feedparser": ("onrecord/feeds/reader.py",),
    "fastfeedparser": ("onrecord/feeds/rescue.py",),
    "trafilatura": ("onrecord/cleaning",),
    "spacy": ("onrecord/text/parsing.py",),
    "numpy": ("onrecord/links/shortlist.py", "onrecord/links/nearest.py"),
    "rensa": ("onrecord/sketches.py",),
    "pebble": ("stages/pool.py",),
    "protego": ("onrecord/robots.py",),
    "aiohttp": tuple(f"onrecord/fetching/{name}.py" for name in ("client", "connecting", "exchanging")),
    "yarl": ("onrecord/fetching/exchanging.py",),
    "idna": ("onrecord/fetching/targets.py",),
    "brotli": ("onrecord/fetching/inflating.py",),
    "warcio": (
        "onrecord/seeds/archives.py",
        "onrecord/seeds/payloads.py",
        "onrecord/evidence/archives.py",
    ),
    "pypdf": ("onrecord/seeds/papers.py",),
    "docx": ("onrecord/seeds/papers.py",),
    "webvtt": ("onrecord/seeds/subtitles.py",),
    "prefect_dask": ("flows/runners.py",),
    "apprise": ("stages/notifying.py",),
    "fastapi": ("browse",),
    "starlette": ("browse",),
    "jinja2": ("browse/rendering.py",),
    "leather": ("browse/charts.py",),
    "markupsafe": ("browse/rendering.py", "browse/words.py", "browse/pages/quarrels.py"),
    "uvicorn": ("browse/serving.py",),
    "sqlmodel": ("storage", "stages", "browse", "commands"),
    "sqlalchemy": ("storage", "stages", "flows", "commands", "browse/deciding.py"),
    "typer": ("commands",),
    "rich": ("commands",),
}
# Of SQLAlchemy, the rooms above storage may name only these: the type they hand on, and errors to tell apart.
SQLALCHEMY_ABOVE_STORAGE = {"sqlalchemy.engine", "sqlalchemy.exc"}


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


def test_pages_only_read():
    """What a reader opens asks the ledger and starts no work; decisions are written in one module."""
    found = {path.name for path in modules("browse") for name in imports(path) if is_work(name)}
    assert found == {"deciding.py"}


def is_work(name):
    return name.split(".")[0] == "stages"


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


LONGEST = 250  # lines of a module that holds one noun; migrations tell a history and are never parted


# Longer still, each to be parted by what it holds; nothing is added to these.
@pytest.mark.parametrize("room", ROOMS)
def test_a_module_is_no_longer_than_can_be_read_at_once(room):
    long = {
        path.relative_to(ROOT).as_posix()
        for path in modules(room)
        if "migrations" not in path.parts and path.read_text(encoding="utf-8").count("\n") > LONGEST
    }
    assert long == set()


def test_no_module_needs_itself_not_even_late():
    """An import inside a function may spare time; it must not hide that two modules need each other."""
    needs = {name_of(path): set(needed(path)) for room in ROOMS for path in modules(room)}
    assert [name for name in needs if name in all_needed(name, needs)] == []


def all_needed(name, needs):
    """What a module needs, and what that needs, and so on."""
    found, ahead = set(), [name]
    while ahead:
        more = needs[ahead.pop()] - found
        found |= more
        ahead += more
    return found


def needed(path):
    """The modules of ours that a file imports when it runs, itself left out."""
    ours = {name_of(one) for room in ROOMS for one in modules(room)}
    for found in imported_names(path):
        module = next((one for one in (found, found.rpartition(".")[0]) if one in ours), None)
        if module is not None and module != name_of(path):
            yield module


def name_of(path):
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


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
    assert found == {"onrecord/fetching/connecting.py"}


@pytest.mark.parametrize("room", ["stages", "browse", "flows", "commands"])
def test_queries_are_written_in_storage(room):
    found = {
        name
        for path in modules(room)
        for name in imports(path)
        if name.split(".")[0] == "sqlalchemy" and name not in SQLALCHEMY_ABOVE_STORAGE
    }
    assert found == set()


@pytest.mark.parametrize("room", ["stages", "browse", "flows", "commands"])
def test_tables_and_what_asks_them_stay_in_storage(room):
    found = [(path.name, name) for path in modules(room) for name in of_tables(parsed(path))]
    assert found == []


# What says which stage comes next, and what waits for it: the jobs of stages/ alone.
ORDER = {
    *(f"stages.jobs.{name}" for name in ("do_each", "go_through", "work_through", "one_by_one")),
    *(f"stages.work.{name}" for name in ("adopt", "leftovers", "waiting")),
    *(
        f"stages.{name}"
        for name in ("STAGES", "asking_feeds", "visiting", "reading", "extracting", "linking")
    ),
}


@pytest.mark.parametrize("room", ["flows", "commands"])
def test_no_flow_or_command_spells_the_stages_of_a_job(room):
    found = [
        (path.name, name)
        for path in modules(room)
        for name in imported_names(path)
        if any(name == one or name.startswith(f"{one}.") for one in ORDER)
    ]
    assert found == []


def of_tables(source):
    """Table classes, and all of SQLModel but the session that is handed on."""
    for node in ast.walk(source):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("sqlmodel", "storage"):
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                if full.startswith("storage.tables") or (
                    node.module == "sqlmodel" and alias.name != "Session"
                ):
                    yield full
        elif isinstance(node, ast.Import):
            names = (alias.name for alias in node.names)
            yield from (name for name in names if name.startswith(("storage.tables", "sqlmodel")))


@pytest.mark.parametrize(
    "source",
    [
        "from storage import pages, tables",
        "from storage.tables import Page",
        "from storage.tables.claims import Claim",
        "import storage.tables as rows",
        "def f():\n    from sqlmodel import Session, select",
        "import sqlmodel",
    ],
)
def test_the_law_sees_tables(source):
    assert list(of_tables(ast.parse(source)))


@pytest.mark.parametrize("source", ["from sqlmodel import Session", "from storage import pages, ledger"])
def test_the_law_leaves_sessions_alone(source):
    assert list(of_tables(ast.parse(source))) == []


@pytest.mark.process
@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
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


HEAVY = ("prefect", "sqlmodel", "sqlalchemy", "spacy", "numpy", "trafilatura", "lxml", "feedparser", "rensa")
TEXT = "Mayor Ada Quill said that the quay was sold on Monday."
PAGE = f"<html><body><article><h1>Quay sold</h1>{f'<p>{TEXT} {TEXT}</p>' * 5}</article></body></html>"


@pytest.mark.process
@pytest.mark.parametrize(
    ("call", "needed"),
    [
        pytest.param("", set(), id="import"),
        pytest.param(f"onrecord.extract({TEXT!r})", {"spacy", "numpy"}, id="extract"),
        pytest.param(f"onrecord.clean({PAGE!r})", {"trafilatura", "lxml", "numpy"}, id="clean"),
        pytest.param("onrecord.parse_feed(b'<rss><channel/></rss>')", {"feedparser"}, id="parse_feed"),
        pytest.param(f"onrecord.same_text({TEXT!r}, {TEXT!r})", {"rensa"}, id="same_text"),
        pytest.param(f"onrecord.link([{TEXT!r}])", {"spacy", "numpy", "rensa"}, id="link"),
    ],
)
def test_the_library_loads_what_a_call_needs_and_nothing_else(call, needed):
    code = f"import onrecord, sys\n{call}\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert set(done.stdout.split()) <= needed


@pytest.mark.process
def test_importing_the_library_loads_the_standard_library_alone():
    code = "import sys; before = set(sys.modules); import onrecord; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert loaded - sys.stdlib_module_names == {"onrecord"}


def test_nothing_inside_asks_the_public_face():
    """It is for callers: a room that needs a value of another takes it from there."""
    face = {"onrecord", "onrecord.api", "onrecord.apitypes"}
    own = {"onrecord/__init__.py", "onrecord/api.py", "onrecord/apitypes.py"}
    found = [
        (path.relative_to(ROOT).as_posix(), name)
        for room in ROOMS
        for path in modules(room)
        for name in imports(path)
        if name in face and path.relative_to(ROOT).as_posix() not in own
    ]
    assert found == []
