"""Writes down who is one person across articles and who is not, and counts again what that bears on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.errors import OnRecordError
from onrecord.personlists import read
from onrecord.persons import Person, name_key
from onrecord.types import RunRef
from stages.relinking import relinked
from stages.removing import NotThere
from storage import personlists as kept_lists
from storage import persons
from storage.engine import one_at_a_time, writing
from storage.erased_persons import are_named
from storage.persons import Meant
from storage.runs import open_run
from storage.speakers import join_names
from storage.suggestions import Suggested

NOBODY_ELSE = Person("", "")


class SeveralPersons(OnRecordError):
    """A name that means several persons already."""


class NothingDecided(OnRecordError):
    """No decision holds that could be taken back."""


@dataclass(frozen=True, slots=True)
class Act:
    """Who decides, why and when."""

    by: str
    why: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Known:
    """What was decided about, and who that is now; None where it stands for itself, or was taken back."""

    subjects: tuple[Meant, ...]
    person: Person | None
    speakers: int  # names in articles that are known otherwise than before


def merge(engine: Engine, references: Sequence[str], act: Act) -> Known:
    """All these names and speakers are one person; raises NotThere, SeveralPersons.

    Whoever was taken for one of them before is that person too.
    """

    def decide(opened: Session) -> tuple[list[Meant], Person | None]:
        found = [there(opened, one) for one in references]
        known = [_person(opened, one) for one in found]
        person = next((one for one in known if one is not None), None) or _new(found)
        others = {one for one in known if one is not None and one != person}
        return [*found, *persons.decided_as(opened, others)], person

    return _decided(engine, act, decide)


def alias(engine: Engine, name: str, others: Sequence[str], act: Act) -> Known:
    """The name, and every other one, stands for one person wherever it is read, now and later."""

    def decide(opened: Session) -> tuple[list[Meant], Person | None]:
        found = [_named(opened, one) for one in (name, *others)]
        return found, _person(opened, found[0]) or _new(found[:1])

    return _decided(engine, act, decide)


def split(engine: Engine, references: Sequence[str], act: Act) -> Known:
    """Each of these speakers, or of those who bear the name, is nobody that is known elsewhere."""

    def decide(opened: Session) -> tuple[list[Meant], Person | None]:
        return [there(opened, one) for one in references], NOBODY_ELSE

    return _decided(engine, act, decide)


def is_of_list(engine: Engine, reference: str, entry: Suggested, act: Act) -> Known:
    """The speaker is the one whom an entry of a list means."""

    def decide(opened: Session) -> tuple[list[Meant], Person | None]:
        return [there(opened, reference)], Person(entry.person_key or "", entry.name or "")

    return _decided(engine, act, decide)


def take_back(engine: Engine, reference: str, act: Act) -> Known:
    """The last decision about it is taken back, with what was decided in one go with it."""
    with open_run(engine, flow="review", asked="speakers", now=act.now) as run, writing(engine) as opened:
        one_at_a_time(opened, "link")
        undone = persons.take_back(opened, _named(opened, reference), act.by, act.why, act.now)
        if not undone:
            raise NothingDecided(f"Nothing holds about “{reference}”.", "There is nothing to take back.")
        return Known(tuple(undone), None, _settle(engine, opened, undone, run))


def _decided(
    engine: Engine, act: Act, decide: Callable[[Session], tuple[list[Meant], Person | None]]
) -> Known:
    with open_run(engine, flow="review", asked="speakers", now=act.now) as run, writing(engine) as opened:
        one_at_a_time(opened, "link")
        found, person = decide(opened)
        subjects = list({(one.kind, one.key): one for one in found}.values())
        for one in subjects:
            persons.put(opened, one, person or NOBODY_ELSE, act.by, act.why, act.now)
        known = person if person is not None and person.key else None
        return Known(tuple(subjects), known, _settle(engine, opened, subjects, run))


def _settle(engine: Engine, opened: Session, subjects: Collection[Meant], run: RunRef) -> int:
    return settle_people(engine, opened, {(one.kind, one.key) for one in subjects}, run)


def settle_people(engine: Engine, opened: Session, subjects: Collection[tuple[str, str]], run: RunRef) -> int:
    """Whoever bears these names is known as it is decided, and what they said is counted again.

    ``subjects`` are kinds and keys of names and speakers. Under the lock of linking.
    """
    names = {key for kind, key in subjects if kind == "name"}
    names |= persons.names_of_speakers(opened, [key for kind, key in subjects if kind == "speaker"])
    return _settle_names(engine, opened, sorted(names), run)


def _settle_names(engine: Engine, opened: Session, names: Sequence[str], run: RunRef) -> int:
    said = persons.claims_of(opened, persons.speakers_of_names(opened, names))
    with relinked(engine, opened, said, run):
        changed = join_names(opened, names)
    return len(changed)


def there(opened: Session, reference: str) -> Meant:
    """What is meant; raises NotThere."""
    found = persons.meant(opened, reference)
    if found is None:
        raise NotThere(
            f"The ledger knows no speaker “{reference}”.",
            "Write speaker:NUMBER or a whole name, as `onrecord speakers NAME` shows them.",
        )
    return found


def _named(opened: Session, reference: str) -> Meant:
    """As ``there``; a name may also be one that was not met yet."""
    found = persons.meant(opened, reference)
    if found is not None or reference.strip().lower().startswith("speaker:"):
        return there(opened, reference)
    words = " ".join(reference.split())
    return Meant("name", name_key(words), words)


def _person(opened: Session, one: Meant) -> Person | None:
    known = persons.known_persons(opened, one)
    if len(known) > 1:
        raise SeveralPersons(
            f"“{one.name}” is {len(known)} persons already.",
            "Name the speakers by number: `onrecord speakers NAME` shows them.",
        )
    return known[0] if known else None


def _new(found: Sequence[Meant]) -> Person:
    """A person of the first of the longest names that were given, or else of the first speaker."""
    names = [one for one in found if one.kind == "name"]
    one = max(names, key=lambda one: len(one.name.split())) if names else found[0]
    return Person(f"person:{one.key}" if one.kind == "name" else f"of:{one.key}", one.name)


def bring_in(engine: Engine, list_name: str, text: str, act: Act) -> tuple[int, int]:
    """The list holds what the text says; how many entries, and how many speakers are known otherwise.

    Nobody who was erased is in it. Raises BadList.
    """
    entries = read(text)
    with open_run(engine, flow="review", asked="speakers", now=act.now) as run, writing(engine) as opened:
        one_at_a_time(opened, "link")
        entries = [one for one in entries if not are_named(opened, "\n".join(one.names))]
        names = kept_lists.replace(opened, list_name, entries, act.by, act.now)
        return len(entries), _settle_names(engine, opened, kept_lists.known_names(opened, names), run)


def forget_list(engine: Engine, list_name: str, act: Act) -> int:
    """There is no such list any more; how many speakers are known otherwise. Raises NotThere."""
    with open_run(engine, flow="review", asked="speakers", now=act.now) as run, writing(engine) as opened:
        one_at_a_time(opened, "link")
        names = kept_lists.drop(opened, list_name)
        if not names:
            raise NotThere(f"There is no list “{list_name}”.", "`onrecord speakers lists` names them.")
        return _settle_names(engine, opened, kept_lists.known_names(opened, names), run)
