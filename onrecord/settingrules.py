"""What a setting's words may be, and how its value is shown: the kinds of settings."""

from __future__ import annotations

import difflib
import ipaddress
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError

from onrecord.secrets import MASK

PREFIX = "ONRECORD_"


@dataclass(frozen=True, slots=True)
class Mistake:
    """A setting that cannot be used: where it stands, what is wrong, what to do."""

    place: str
    what: str
    remedy: str

    def at(self, place: str, default: str) -> Mistake:
        """The mistake with the place where it was made."""
        again = f"unset it to use {default}" if default else "leave it out"
        return replace(self, place=place, remedy=f"{self.remedy}, or {again}")


@dataclass(frozen=True, slots=True)
class Shown:
    """How a value is shown to people, where that is not as it is."""

    how: Callable[[Any], str]


def mistake_of(error: Mapping[str, Any]) -> Mistake:
    """What pydantic found wrong, in our words; nothing of the value where these do not hold it."""
    told = error.get("ctx", {})
    return Mistake("", told.get("what", "cannot be used"), told.get("remedy", "correct it"))


def near(word: str, known: Iterable[str]) -> str | None:
    """The known name that was probably meant."""
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.85)
    return found[0] if found else None


def masked(value: object) -> str:
    """Nothing of a value but that there is one."""
    return MASK if value else ""


def _wrong(what: str, remedy: str) -> PydanticCustomError:
    return PydanticCustomError("setting", "a setting that cannot be used", {"what": what, "remedy": remedy})


# -- kinds of settings -------------------------------------------------------------------------


def whole(least: int, most: int = 1_000_000) -> BeforeValidator:
    """A whole number within these bounds, given as such or in plain digits."""

    def read(given: object) -> int:
        words = str(given)
        if words.isascii() and words.isdecimal() and len(words) < 12 and least <= int(words) <= most:
            return int(words)
        raise _wrong(f"is {words[:40]!r}, not a whole number from {least} to {most}", "set it to a number")

    return BeforeValidator(read)


def choice(*allowed: str) -> AfterValidator:
    """One of these words."""

    def read(words: str) -> str:
        if words in allowed:
            return words
        raise _wrong(f"is {words[:40]!r}, which is none of {', '.join(allowed)}", "set it to one of them")

    return AfterValidator(read)


def _database(words: str) -> str:
    # never with the words themselves in the message: there may be a password in them
    if not words.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise _wrong(
            "names no database that On Record knows",
            "write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME",
        )
    try:
        _ = urlsplit(words).port
    except ValueError:
        raise _wrong(
            "cannot be read as an address",
            "write / @ : # in a password as %2F %40 %3A %23, and the port as a number",
        ) from None
    return words


def _networks(words: str) -> str:
    for network in filter(None, (part.strip() for part in words.split(","))):
        try:
            ipaddress.ip_network(network, strict=False)
        except ValueError:
            what = f"holds {network[:40]!r}, which is no network"
            raise _wrong(what, "list networks such as 10.1.0.0/16") from None
    return words


def _line(words: str) -> str:
    if words.isprintable() and words.isascii():
        return words
    raise _wrong("holds a character that may not stand in a request", "write plain letters on one line")


def _printable(words: str) -> str:
    if words.isprintable():
        return words
    raise _wrong("holds a character that is no letter", "write a name")


def _scheduler(words: str) -> str:
    if not words or re.fullmatch(r"(tcp|tls)://[\w.:\[\]-]+:\d{1,5}", words):
        return words
    raise _wrong("is no address of a Dask scheduler", "write it as tcp://HOST:PORT")


def _folder(words: str) -> str:
    if "\0" in words or not words.strip():
        raise _wrong("is no folder's name", "name a folder")
    return words


database, networks, line = AfterValidator(_database), AfterValidator(_networks), AfterValidator(_line)
printable, scheduler, folder = AfterValidator(_printable), AfterValidator(_scheduler), AfterValidator(_folder)
