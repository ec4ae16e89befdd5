"""Our own source as it is read by the tests that hold it to its laws; each file is parsed once a process."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]


@cache
def modules(room):
    return tuple(sorted((ROOT / room).rglob("*.py")))


@cache
def parsed(path):
    """The file's syntax tree, which nobody may change: all laws read the same one."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path):
    """Full names of the modules that a file imports anywhere in it."""
    return tuple(_imported(parsed(path)))


def _imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
