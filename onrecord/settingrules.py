"""What each setting means and may be: one table that is read, checked, printed and documented."""

from __future__ import annotations

import difflib
import ipaddress
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from onrecord.secrets import MASK, public_url

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
class Rule:
    """How a setting's words become its value, and how the value is shown."""

    name: str
    meaning: str
    read: Callable[[str], str | int | Mistake]
    shown: Callable[[object], str] = str

    @property
    def variable(self) -> str:
        return PREFIX + self.name.upper()


def near(word: str, known: Iterable[str]) -> str | None:
    """The known name that was probably meant."""
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.85)
    return found[0] if found else None


def _number(least: int, most: int = 1_000_000) -> Callable[[str], int | Mistake]:
    def read(words: str) -> int | Mistake:
        if words.isascii() and words.isdecimal() and len(words) < 12 and least <= int(words) <= most:
            return int(words)
        return Mistake(
            "", f"is {words[:40]!r}, not a whole number from {least} to {most}", "set it to a number"
        )

    return read


def _choice(*allowed: str) -> Callable[[str], str | Mistake]:
    def read(words: str) -> str | Mistake:
        if words in allowed:
            return words
        listed = ", ".join(allowed)
        return Mistake("", f"is {words[:40]!r}, which is none of {listed}", "set it to one of them")

    return read


def _database(words: str) -> str | Mistake:
    # never with the words themselves in the message: there may be a password in them
    if not words.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        return Mistake(
            "",
            "names no database that On Record knows",
            "write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME",
        )
    try:
        _ = urlsplit(words).port
    except ValueError:
        return Mistake(
            "",
            "cannot be read as an address",
            "write / @ : # in a password as %2F %40 %3A %23, and the port as a number",
        )
    return words


def _networks(words: str) -> str | Mistake:
    for network in filter(None, (part.strip() for part in words.split(","))):
        try:
            ipaddress.ip_network(network, strict=False)
        except ValueError:
            return Mistake(
                "", f"holds {network[:40]!r}, which is no network", "list networks such as 10.1.0.0/16"
            )
    return words


def _line(words: str) -> str | Mistake:
    if words.isprintable() and words.isascii():
        return words
    return Mistake("", "holds a character that may not stand in a request", "write plain letters on one line")


def _name(words: str) -> str | Mistake:
    return (
        words if words.isprintable() else Mistake("", "holds a character that is no letter", "write a name")
    )


def _scheduler(words: str) -> str | Mistake:
    if re.fullmatch(r"(tcp|tls)://[\w.:\[\]-]+:\d{1,5}", words):
        return words
    return Mistake("", "is no address of a Dask scheduler", "write it as tcp://HOST:PORT")


def _folder(words: str) -> str | Mistake:
    return (
        Mistake("", "is no folder's name", "name a folder") if "\0" in words or not words.strip() else words
    )


def _masked(value: object) -> str:
    return MASK if value else ""


RULES = {
    rule.name: rule
    for rule in (
        Rule(
            "database_url",
            "the ledger: sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME",
            _database,
            lambda value: public_url(str(value)),
        ),
        Rule("children", "child processes that clean and extract", _number(1, 1000)),
        Rule("document_seconds", "time limit of one document", _number(1)),
        # spaCy and its model alone take 155 MB
        Rule("child_memory_mib", "memory limit of a child, in MiB", _number(512)),
        Rule("batch_size", "documents a batch (without Prefect; the flow has a parameter)", _number(1)),
        Rule("lease_seconds", "how long a run may keep work without renewing it", _number(1)),
        Rule("contact", "an address of yours, told to every server that is asked", _line, _masked),
        Rule("reviewer", "who decides in `onrecord review` where --by is not given", _name),
        Rule("allow_addresses", "private networks that may be asked (CIDRs, by commas)", _networks),
        Rule(
            "obey_opt_outs",
            "which opt-outs are honoured: mining, all or none",
            _choice("all", "mining", "none"),
        ),
        Rule("fetch_seconds", "time limit of one exchange", _number(1)),
        Rule("fetches_at_once", "exchanges at the same time", _number(1, 10_000)),
        # none at all is for tests against one's own servers
        Rule("host_spacing_seconds", "rest between two requests to one host", _number(0)),
        Rule("keep_pages_days", "days for which raw pages are kept; 0: for ever", _number(0)),
        Rule("keep_feeds_days", "days for which raw feeds are kept; 0: for ever", _number(0)),
        Rule("keep_backups_days", "days after which a backup of SQLite is deleted", _number(1)),
        Rule("backup_folder", "where backups lie; beside the ledger unless it begins with /", _folder),
        Rule("log", "the log as text or json, one event a line", _choice("text", "json")),
        Rule("dask_address", "a Dask scheduler (tcp://HOST:PORT); empty: two workers here", _scheduler),
        Rule(
            "task_runner",
            "where ingest-seeds and reprocess clean and extract: threads or dask",
            _choice("threads", "dask"),
        ),
    )
}
