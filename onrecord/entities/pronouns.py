"""Who *he*, *she* and *the governor* are: the persons of a text behind pronouns and offices."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.english import countries, names
from onrecord.english.apposition import PARTY_BESIDE
from onrecord.english.conjunctions import PARTING
from onrecord.english.countries import state_of_adjective
from onrecord.english.function_words import DEFINITE_ARTICLE, INDEFINITES
from onrecord.english.name_forms import without_genitive
from onrecord.english.offices import NOT_TO_BE_NAMED, OFFICE_TAIL, OFFICES_OF_TWO
from onrecord.english.verbs import forms
from onrecord.english.wordlists import words
from onrecord.entities.discourse import Discourse, Speaker, by_name, may_be_person
from onrecord.entities.offices import is_person
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.quotations import is_quoted
from onrecord.text.trees import SUBJECTS, Tree
from onrecord.types import Span

MARKS = words(", ” \" '' ’ ' — – ? !")
ENDS = words(". , ” “ \" '' `` : ; — –")
# Offices that many hold at once: *the candidate* is whoever of them was heard last.
SHARED = names.people("shared")
PARTISAN = names.people("partisan") - names.people("office")
ACCUSED = forms("accusing", "blaming", "crediting")
EMBEDDED = 1  # the rank of a subject of a side clause
FAR_BACK = 8  # sentences a reader carries a pronoun over


def person_before(discourse: Discourse, sentence: int, gender: str, head: int) -> str | None:
    """The person a pronoun stands for: subjects and speakers of the nearest sentence first."""
    tree = discourse.trees[sentence]
    pronoun = tree.starts[head]
    others = _others(discourse, tree, head)
    here = [] if _is_aside(tree, head) else _persons_in(discourse, tree, pronoun, pronoun)
    for name, rank in sorted(here, key=lambda found: found[1]):
        if rank <= EMBEDDED and _fits(discourse, name, gender):
            return name
    for back in range(sentence - 1, max(-1, sentence - 1 - FAR_BACK), -1):
        heard = discourse.floor.heard_in.get(back, [])
        if heard and heard[-1].name is None and heard[-1].kind in ("anonymous", "person"):
            return _undergoer(discourse, discourse.trees[back], gender)  # else somebody unnamed has the floor
        speakers = [s.name for s in heard if s.name and (s.kind == "person" or may_be_person(s))]
        goes_on = _goes_on(discourse.trees[back], gender)
        before = [] if goes_on else _persons_in(discourse, discourse.trees[back], None, pronoun)
        mentioned = [name for name, _ in sorted(before, key=lambda found: found[1])]
        fitting = [n for n in (*reversed(speakers), *mentioned) if _fits(discourse, n, gender)]
        found = next((name for name in fitting if name not in others), None)
        if found is not None or others.intersection(fitting).difference(speakers):
            return found
        if _may_be_about(discourse, discourse.trees[back], gender):
            return None
    return None


def _others(discourse: Discourse, tree: Tree, pronoun: int) -> set[str]:
    """*He told Bo*, *he said Bo would sign*: the names behind a verb, which its subject never stands for.

    A pronoun is nobody who is named below it (principle C: Chomsky 1981).
    """
    if tree.deps[pronoun] not in SUBJECTS:
        return set()
    below = [i for i in tree.subtree(tree.heads[pronoun]) if i > pronoun]
    end = next((tree.starts[i] for i in below if tree.lower[i] in PARTING), tree.span[1] + 1)
    behind = discourse.known.within((tree.ends[pronoun], end))
    return {discourse.known.meant_by(m) for m in behind if tree.at(m.span[0]) in below}


def _undergoer(discourse: Discourse, tree: Tree, gender: str) -> str | None:
    """*Bo was accused by a clerk. He denied it*: to whom somebody unnamed did what the sentence tells."""
    root = next((i for i in range(len(tree)) if tree.heads[i] == i), 0)
    subject = tree.subject(root)
    is_done = tree.child(root, "agent") is not None and tree.lower[root] in ACCUSED
    if not is_done or subject is None or tree.deps[subject] != "nsubjpass":
        return None
    fitting = [n for n, rank in _persons_in(discourse, tree, None, tree.span[0]) if rank == 0]
    return next((name for name in fitting if _fits(discourse, name, gender)), None)


def _goes_on(tree: Tree, gender: str) -> bool:
    """*She gave Bo a book. She said*: whether the main subject is such a pronoun, whom the next goes on from.

    The centre of attention stays where it is pronounced (Grosz, Joshi and Weinstein 1995).
    """
    pronouns = names.HE if gender == "m" else names.SHE
    root = next((i for i in range(len(tree)) if tree.heads[i] == i), None)
    subject = tree.subject(root) if root is not None else None
    return subject is not None and tree.lower[subject] in pronouns


def _may_be_about(discourse: Discourse, tree: Tree, gender: str) -> bool:
    """Whether the main subject may be somebody of whom nothing is known: *Thabo Mokwena leads the team*."""
    for mention in discourse.known.within((tree.span[0], tree.span[1] + 1)):
        word = tree.at(mention.span[1] - 1)
        is_subject = word is not None and tree.deps[word] == "nsubj" and not mention.kind
        if word is not None and tree.child(word, "det") is not None:
            continue  # *no Charter Amendment*: a thing
        if is_subject and word is not None and tree.heads[tree.heads[word]] == tree.heads[word]:
            found = by_name(discourse.known, mention, "")
            return may_be_person(found) and _fits(discourse, found.name or "", gender)
    return False


def _is_aside(tree: Tree, pronoun: int) -> bool:
    """*“Bo will come,” he said*; *Bo will come, she said*: whoever speaks last is not whom it is about."""
    before, verb = tree.words[max(0, pronoun - 1)], tree.heads[pronoun]
    if pronoun == 0 or before not in MARKS or verb < pronoun:
        return False
    return verb + 1 >= len(tree) or tree.words[verb + 1] in ENDS


def _fits(discourse: Discourse, name: str, gender: str) -> bool:
    known = discourse.known.genders.get(name.casefold()) or discourse.floor.genders.get(name.casefold())
    return known is None or known == gender


def _persons_in(discourse: Discourse, tree: Tree, before: int | None, pronoun: int) -> list[tuple[str, int]]:
    """The persons that a sentence names: 0 its subject, 1 those of side clauses, 2 the new, 3 others."""
    is_outside = not is_quoted(discourse.text, pronoun)
    found = []
    for mention in discourse.known.within((tree.span[0], before if before is not None else tree.span[1] + 1)):
        if is_outside and is_quoted(discourse.text, mention.span[0]):
            continue  # somebody of whom another spoke
        name = discourse.known.known_as(mention.name)
        if not is_person(discourse.known, mention):
            spoken = _spoke_as(discourse, mention.name)
            if spoken is None:
                continue
            name = spoken
        word = tree.at(mention.span[1] - 1)
        if word is None or not _is_compared(tree, word):
            found.append((name, _rank(tree, word) if word is not None else 3))
    if before is None:
        found.extend((name, 0) for name in _offices_in(discourse, tree))
    return found


def _is_compared(tree: Tree, word: int) -> bool:
    """*poets like Ann Bo*, *taller than Ann Bo*: whether somebody is named only for likeness or example."""
    here = word
    while tree.deps[here] in ("compound", "appos", "flat", "nmod", "conj") and tree.heads[here] != here:
        here = tree.heads[here]
    return tree.deps[here] == "pobj" and tree.lower[tree.heads[here]] in names.LIKENESS


def _spoke_as(discourse: Discourse, name: str) -> str | None:
    """The whole name of a speaker who may be a person and whose last words these are."""
    for speaker in reversed(discourse.floor.heard[-FAR_BACK:]):
        if may_be_person(speaker) and (speaker.name or "").endswith(name):
            return speaker.name
    return None


def _offices_in(discourse: Discourse, tree: Tree) -> list[str]:
    """The holders of the offices that are subjects of a sentence: *the president*, without a name."""
    found = []
    for word in range(len(tree)):
        if tree.deps[word] in ("nsubj", "nsubjpass") and tree.lower[word] in names.TITLES:
            phrase = noun_phrase(tree, word)
            span = (tree.starts[phrase[0]], tree.ends[phrase[-1]]) if phrase else tree.span
            holder = office_holder(discourse, span, discourse.text[span[0] : span[1]]) if phrase else None
            found.extend([holder.name] if holder is not None and holder.name else [])
    return found


def _rank(tree: Tree, word: int) -> int:
    here = word
    while tree.deps[here] in ("compound", "appos", "flat", "nmod") and tree.heads[here] != here:
        here = tree.heads[here]
    if tree.deps[here] in ("nsubj", "nsubjpass"):
        verb = tree.heads[here]
        return 0 if tree.heads[verb] == verb else EMBEDDED
    return {"attr": 2, "ROOT": 2}.get(tree.deps[here], 3)


def office_holder(discourse: Discourse, span: Span, source: str) -> Speaker | None:
    """The one person to whom this text gives the office, when the source is *the* holder of it.

    Nobody where the source tells more of the office than the text gives that person: *the Indian Foreign
    Secretary*, *the former mayor*.
    """
    phrase = OFFICE_TAIL.sub("", source.split(",")[0]).split()
    lower = [word.casefold() for word in phrase]
    if not phrase or lower[0] in INDEFINITES or not (lower[0] == DEFINITE_ARTICLE or phrase[0][0].isupper()):
        return None
    wanted = " ".join(lower[-2:]) if tuple(lower[-2:]) in OFFICES_OF_TWO else lower[-1]
    if wanted.split()[-1] not in names.TITLES or NOT_TO_BE_NAMED.match(discourse.text, span[1]):
        return None
    held = discourse.offices.get(wanted, ())
    holders = {s.name or "": s for offset, s in held if offset < span[0]}
    if len(holders) > 1 or wanted in SHARED:
        heard = discourse.floor.last(("person",))
        holders = {name: s for name, s in holders.items() if heard is not None and name == heard.name}
    found = next(iter(holders.values()), None)
    told = phrase[lower[0] == DEFINITE_ARTICLE : -len(wanted.split())]
    return found if found is not None and _is_told_so(discourse, found, wanted, told) else None


def _is_told_so(discourse: Discourse, holder: Speaker, office: str, told: Sequence[str]) -> bool:
    """Whether all that is told of an office with it fits whom the text gives it: nation, field, rank, sex."""
    name = holder.name or ""
    gender = "f" if office in names.FEMALE else "m" if office in names.MALE else ""
    if gender and not _fits(discourse, name, gender):
        return False
    if _is_of_another_party(discourse, name, [w.casefold() for w in told if w.casefold() in PARTISAN]):
        return False
    told = [word for word in told if word.casefold() not in PARTISAN]  # *the Republican governor*
    telling = [w for w in told if w[0].isupper() or w.casefold() in names.OFFICE_DETAILS]
    given = {key for key, held in discourse.offices.items() if any(s.name == name for _, s in held)}
    return all(_forms(word) & given for word in telling)


def _is_of_another_party(discourse: Discourse, name: str, parties: Sequence[str]) -> bool:
    """Whether the text gives the holder another party than these: *Ada Bo, a Democrat*, *Ada Bo (D-Tarn)*."""
    beside = (
        PARTY_BESIDE.match(discourse.text, m.end()) for m in re.finditer(re.escape(name), discourse.text)
    )
    given = {found["party"].casefold() for found in beside if found is not None}
    return any(party[0] != one[0] for one in given for party in parties)


def _forms(word: str) -> set[str]:
    """A word told of an office, and the state that it is of: *Norwegian*, *norway*."""
    plain = without_genitive(word.casefold()).strip("’'.")
    state = state_of_adjective(plain)
    adjectives = {a for a, s in countries.ADJECTIVES.items() if s.casefold() == plain}
    return {plain, *adjectives, *([state.casefold()] if state is not None else [])}
