"""Answers as HTML: every word escaped, and nothing in it that acts on a reader's screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

import onrecord.wording as wording
from browse.words import FILTERS
from onrecord.controls import shown

TEMPLATES = Path(__file__).parent / "templates"


class Here:
    """The address that is asked, to make others of: what is in its query stays. A value for templates."""

    def __init__(self, path: str, query: Iterable[tuple[str, str]]) -> None:
        self.path = path
        self._query = {name: words for name, words in query if words != ""}

    def __getitem__(self, name: str) -> str:
        """What the query says under a name, for a field of a form."""
        return self._query.get(name, "")

    def also(self, **changed: object) -> str:
        """The same with other values; None takes one out."""
        return _address(self.path, self._query | changed)

    def form(self, suffix: str, most: int) -> str:
        """The rows of the page in another form, from the first on."""
        path = "/index" if self.path == "/" else self.path
        return _address(path + suffix, self._query | {"page": None, "limit": most})


def _address(path: str, query: Mapping[str, object]) -> str:
    said = urlencode({name: str(value) for name, value in query.items() if value is not None})
    return f"{path}?{said}" if said else path


def render(template: str, **values: Any) -> str:
    """The template filled in."""
    return _environment().get_template(template).render(**values)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_inert,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters.update(FILTERS)
    made.globals["wording"] = wording
    return made


def _inert(value: Any) -> Any:
    """What a template prints, with nothing that acts; what is made by templates stays as it is."""
    if value is None:
        return ""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value
