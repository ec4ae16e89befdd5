"""A desk that watches: adds watches in a line, and looks."""

import xml.etree.ElementTree as ET
from datetime import UTC, datetime

from onrecord.watchtypes import Asked, Outputs
from stages.watch_looks import look
from stages.watching import add_watch, watched
from storage.watches import NewWatch

BEGUN = datetime(2026, 1, 1, tzinfo=UTC)
ATOM = "{http://www.w3.org/2005/Atom}"


def watching(engine, name="desk", *, now=BEGUN, held=False, internal=False, every="run", most=20, **given):
    """A watch is kept; outputs and conditions by their names."""
    outputs = Outputs(**{one: str(given.pop(one)) for one in ("atom", "webhook", "notify") if one in given})
    new = NewWatch(name, Asked(**given), outputs, internal, every, most)
    made, _ = add_watch(engine, new, now, tell_held=held)
    return made


def looked(engine, now=BEGUN, **how):
    """What is new at the terminal, of all watches: hits and corrections."""
    messages = look(engine, watched(engine), now, **how)
    hits = [one for message in messages for one in message.hits]
    return hits, [one for message in messages for one in message.corrections]


def sentences(hits):
    return sorted(one.sentence for hit in hits for one in hit.quoted)


def entries(path):
    """The entries of an Atom file: id, title, content."""
    root = ET.parse(path).getroot()
    assert root.tag == f"{ATOM}feed"
    found = [
        [one.find(f"{ATOM}{name}").text for name in ("id", "title", "content")]
        for one in root.iter(f"{ATOM}entry")
    ]
    assert len({one[0] for one in found}) == len(found)
    return found
