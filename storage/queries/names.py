"""Names that people type, met with the names the ledger knows."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session

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
    """The outlets that bear the name, or its words among others."""
    return meet(asked, [row["name"] for row in rows(session, "SELECT DISTINCT name FROM publishers")])


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
