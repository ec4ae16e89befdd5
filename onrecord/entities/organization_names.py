"""Names of institutions: which words are one, where it ends, and the full form that the text gives of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from onrecord.english import countries, names
from onrecord.english.body_names import (
    AND_INSIDE,
    APPOSED_BY,
    BEHIND_NAME,
    BODY_OF,
    BODY_RUN,
    INSIDE_NAME,
    LED,
    PART_OF_NAME,
)
from onrecord.english.name_forms import GENITIVE_END, PLACE_ENDINGS, STARTERS
from onrecord.english.offices import RANKS
from onrecord.english.verbs import verbs
from onrecord.entities.mention import Mention
from onrecord.entities.mentions import Names

# Common nouns that name whom somebody speaks for: *the bank's director*, *a coastguard spokesman*.
BODIES = names.organizations("body")
# Bodies whose name does not say what they are.
KNOWN = names.organizations("known")
# What an office is about, and never whom it is held for: *Defence Minister*, *Supreme Leader*.
NO_BODIES = names.organizations("field")
NO_LAST_WORDS = NO_BODIES | STARTERS | names.TITLES
ENDS = re.compile(r"[a-z’'][\w’'-]+\.$")  # a word that a stop closes, and no abbreviation
LOWER = re.compile(r"\s?([a-z][a-z-]+)")
FIRMS = names.organizations("firm_name")
NOT_FIRMS = (names.ORGANIZATIONS | BODIES | names.TITLES) - FIRMS
# Common nouns that say of a name beside them that it is a body's: *the lamp maker Lumeo*.
CALLED = BODIES | names.organizations("beside_name")
WHERE, WHEREABOUTS = names.organizations("place"), names.organizations("place_lead")
MOST_BEHIND = 3  # words between a name and the noun that closes it: *Orland state miners union*


def bare(word: str) -> str:
    """A word in lower case without genitive and stop."""
    return GENITIVE_END.sub("", word.casefold()).strip(".")


def is_place(name: str) -> bool:
    """Whether a name is a place's, or an adjective of one: *Michigan*, *U.S.*, *Iranian*."""
    lower = name.casefold().strip(".")
    last = bare(name.split()[-1])
    if lower in KNOWN:
        return False
    is_state = lower in countries.STATE_PHRASES or last in countries.STATES or last in countries.AMERICAN
    return (
        is_state or lower in countries.CAPITALS or countries.is_people(last) or last.endswith(PLACE_ENDINGS)
    )


def is_body(name: str) -> bool:
    """Whether the words themselves say that they name an institution: by their last one, or as initials."""
    last = name.split()[-1]
    if name.casefold() in KNOWN or bare(last) in BODIES:
        return True
    if is_place(name) or bare(last) in NO_BODIES:
        return False
    is_initials = last.isupper() and len(last.replace(".", "")) > 1 and last.strip(".").isalpha()
    return is_initials or (last[0].isupper() and bare(last) in names.ORGANIZATIONS)


def may_be_body(name: str) -> bool:
    """Whether words with capitals can name whom a spokesman speaks for: no place, people, field or day."""
    if not all(word[0].isupper() or word in INSIDE_NAME for word in name.split()):
        return False
    parts = [bare(word) for word in name.split()]
    return not is_place(name) and parts[-1] not in NO_LAST_WORDS


def name_from(text: str, known: Names, start: int, end: int) -> str | None:
    """The name that begins here, whole; None where it is none, runs on, or names two."""
    mention = next(iter(known.within((start, end + 1))), None)
    person = _person_at(text, known, mention, start, end)
    if person is not None:
        return person
    run = BODY_RUN.match(text, start, end)
    stop = _stop(text, run.start(), run.end()) if run is not None else start
    stop, is_closed = _closed(text, start, stop, end)
    name = re.sub(r"\.{2,}$", "", LED.sub("", GENITIVE_END.sub("", text[start:stop])))
    if not is_closed or not name or bare(name.split()[0]) in STARTERS or bare(name.split()[-1]) in NO_BODIES:
        return None
    return full_form(known, name)


def _person_at(text: str, known: Names, mention: Mention | None, start: int, end: int) -> str | None:
    """*a spokesman for Mrs. Bo*: the whole name of a person, where one begins here and ends as a name."""
    if mention is None or any(bare(word) not in RANKS for word in text[start : mention.span[0]].split()):
        return None
    is_person = known.kind_of(mention.name) == "person" or mention.kind == "person"
    is_part = PART_OF_NAME.match(text[mention.span[1] :]) is not None
    goes_on = next(_lower_words(text, mention.span[1], end), None) is not None
    return known.meant_by(mention) if is_person and not is_part and not goes_on else None


def _stop(text: str, start: int, end: int) -> int:
    """Where a run of capitals ends as a name: before a second one, and at the end of its sentence."""
    here = start
    for word in re.finditer(r"\S+", text[start:end]):
        here = start + word.end()
        if ENDS.search(word.group()) and bare(word.group()) not in FIRMS:
            return here - 1
    is_stop = text[here - 1] == "." and "." not in text[start : here - 1]
    return here - 1 if is_stop and bare(text[start:here].split()[-1]) not in FIRMS else here


def _closed(text: str, start: int, stop: int, end: int) -> tuple[int, bool]:
    """The end of a name with nouns that close it (*Orland state miners union*), and whether it is closed."""
    joined = AND_INSIDE.search(text[start:stop])
    if (
        joined is not None
        and not is_body(text[start:stop])
        and not BODY_OF.search(text[start : start + joined.start()])
    ):
        return stop, False  # *Nord Gas and Orl* are two
    behind = list(islice(_lower_words(text, stop, end), MOST_BEHIND + 1))
    noun = next((m for m in behind if m[1] in BODIES), None)
    if noun is not None:
        return noun.end(), re.match(r"[’']|\s[A-Z]", text[noun.end() : end]) is None
    is_owner = GENITIVE_END.search(text[start:stop]) is not None
    return stop, stop > start and not behind and not is_owner


def _lower_words(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The small words from here on, up to one that cannot belong to a name."""
    match = LOWER.match(text, start, end)
    while match is not None and match[1] not in STARTERS | BEHIND_NAME and not _is_verb(match[1]):
        yield match
        match = LOWER.match(text, match.end(), end)


def _is_verb(word: str) -> bool:
    """Whether a word is a verb in a tense: a form of a verb of reporting but its first, or any in *-ed*."""
    form = verbs().get(word)
    return word.endswith("ed") or (form is not None and form.lemma != word)


def may_be_firm(name: str) -> bool:
    """Whether two words or more can be a firm's name: no *South Marren*, bay, city or hill."""
    first, *others = name.split()
    return bool(others) and bare(others[-1]) not in WHERE and bare(first) not in WHEREABOUTS


def is_told_body(known: Names, name: str) -> bool:
    """Whether a firm's word ends the name, or the text gives its longer form or says that it is a body."""
    full = full_form(known, name)
    last = bare(full.split()[-1])
    if " " in full and (last in FIRMS or (full != name and last not in WHERE)):
        return True
    kinds, written = "|".join(sorted(CALLED)), re.escape(name)
    called = rf"\b(?:{kinds})\s{written}\b|\b{written}{APPOSED_BY}(?:{kinds})\b"
    return re.search(called, known.text) is not None


def full_form(known: Names, name: str) -> str:
    """*Norrick* as *Norrick Plating*, where the text gives the name in full before it shortens it."""
    known_as = known.acronyms.get(name)
    if known_as is not None:
        return known_as
    if " " in name or name.isupper() or name.casefold() in KNOWN or is_place(name) or not name[:1].isupper():
        return name
    if known.kind_of(name) == "person":
        return name
    begin_so = known.beginning.get(name, [])
    longer = [m for m in begin_so if m.name != name and _may_be_full(known, m)]
    forms = {m.name.casefold() for m in longer}
    short = next((m for m in begin_so if m.name == name), None)
    is_first = bool(longer) and (short is None or longer[0].span[0] < short.span[0])
    return longer[0].name if len(forms) == 1 and is_first else name


def _may_be_full(known: Names, mention: Mention) -> bool:
    """Whether a longer name can be a firm's own, and not another body's or a paper's: *Orl Council*."""
    added = {bare(word) for word in mention.name.split()[1:]}
    is_other = added & NOT_FIRMS
    return not is_other and len(added) < 3 and known.kind_of(mention.name) != "person"
