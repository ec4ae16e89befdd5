"""Our own source as it is read by the tests that hold it to its laws; each file is parsed once a process."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]


@cache
def modules(room):
    return tuple(sorted((ROOT / room).rglob("*.py")))


def is_owned(path, owners):
    """Whether a file is one of these, or lies in one of these folders."""
    place = path.relative_to(ROOT).as_posix()
    return any(place == owner or place.startswith(f"{owner}/") for owner in owners)


@cache
def parsed(path):
    """The file's syntax tree, which nobody may change: all laws read the same one."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path):
    """Full names of the modules that a file imports anywhere in it."""
    return tuple(_imported(parsed(path)))


@cache
def imported_names(path):
    """Full names of what a file imports when it runs: ``a.b`` for a module, ``a.b.c`` for what is in it."""
    return tuple(_run_time_names(parsed(path)))


def _run_time_names(tree):
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                continue
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield from (f"{module}.{alias.name}" for alias in names)
        yield from _run_time_names(node)


def _imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
