"""Names that people type, met with the names the ledger knows."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from onrecord.sites import site_of
from onrecord.urls import is_url
from storage.queries.rows import rows


@dataclass(frozen=True, slots=True)
class Named:
    """The known names that a typed one stands for; when there are none, those spelled nearly so."""

    asked: str
    names: tuple[str, ...]
    near: tuple[str, ...] = ()


def named_speakers(session: Session, asked: str) -> Named:
    """The speakers who bear the name, or its words among others (*Lund* finds *Ada Lund*)."""
    return meet(asked, [row["name"] for row in rows(session, "SELECT DISTINCT name FROM speakers")])


def named_outlets(session: Session, asked: str) -> Named:
    """The outlets that bear the name or once bore it, or its words among others, or lie at the address."""
    called = rows(
        session,
        "SELECT p.name AS shown, n.name AS name, n.is_host AS is_host FROM publishers p "
        "LEFT JOIN publisher_names n ON n.publisher_id = p.id ORDER BY p.name, p.id, n.name",
    )
    if site := _site(asked):
        hosts = [(row["shown"], f"http://{row['name']}") for row in called if row["is_host"]]
        at = dict.fromkeys(shown for shown, host in hosts if site_of(host) == site)
        if at:
            return Named(asked, tuple(at))
    shown = {row["shown"]: row["shown"] for row in called}
    found = meet(asked, {**{row["name"]: row["shown"] for row in called if row["name"]}, **shown})
    return Named(asked, _outlets(found.names, called), found.near)


def _site(asked: str) -> str | None:
    """The site that an address or a host stands for; None for a name."""
    address = asked if "//" in asked else f"http://{asked}"
    is_host = " " not in asked.strip() and "." in asked and is_url(address)
    return site_of(address) if is_host else None


def _outlets(names: Sequence[str], called: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """What the outlets that bear one of these names are called now."""
    of = [row["shown"] for name in names for row in called if name in (row["shown"], row["name"])]
    return tuple(dict.fromkeys(of))


def meet(asked: str, known: Iterable[str]) -> Named:
    """Names that are the asked one, else names that hold all its words, else near spellings."""
    folded = {name: _folded(name) for name in sorted(known)}
    wanted = _folded(asked)
    same = tuple(name for name, words in folded.items() if words == wanted)
    holding = tuple(name for name, words in folded.items() if wanted and set(wanted) <= set(words))
    if same or holding:
        return Named(asked, same + tuple(name for name in holding if name not in same))
    return Named(asked, (), _near(wanted, folded))


def _near(wanted: list[str], folded: dict[str, list[str]]) -> tuple[str, ...]:
    """Up to five names, the nearest first: by the whole name, or by one word of it."""
    spelled = {form: name for name, words in folded.items() for form in (*words, " ".join(words))}
    forms = difflib.get_close_matches(" ".join(wanted), spelled, n=10, cutoff=0.7)
    for word in wanted:
        forms += difflib.get_close_matches(word, spelled, n=5, cutoff=0.75)
    return tuple(dict.fromkeys(spelled[form] for form in forms))[:5]


def _folded(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold().replace("’", "'"))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return "".join(letter if letter.isalnum() or letter in "'-" else " " for letter in bare).split()
