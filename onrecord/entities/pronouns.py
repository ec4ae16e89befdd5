"""Who *he*, *she* and *the governor* are: the persons of a text behind pronouns and offices."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.english import names
from onrecord.english.conjunctions import PARTING
from onrecord.english.function_words import INDEFINITES
from onrecord.english.verbs import forms
from onrecord.english.wordlists import words
from onrecord.entities.at_hand import persons_named
from onrecord.entities.discourse import Discourse, by_name, fits, may_be_person
from onrecord.entities.office_holders import office_holder
from onrecord.entities.offices import is_person
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.quotations import is_quoted
from onrecord.text.trees import SUBJECTS, Tree

MARKS = words(", ” \" '' ’ ' — – ? !")
ENDS = words(". , ” “ \" '' `` : ; — –")
ACCUSED = forms("accusing", "blaming", "crediting")
SOMEBODY = names.HUMANS | names.TITLES | names.ANONYMOUS
OTHERS = 3  # the rank of whoever is neither subject nor new
APPOSED_MARK = ","
EMBEDDED = 1  # the rank of a subject of a side clause
FAR_BACK = 8  # sentences a reader carries a pronoun over


def person_before(discourse: Discourse, sentence: int, gender: str, head: int) -> str | None:
    """The person a pronoun stands for: subjects and speakers of the nearest sentence first."""
    tree = discourse.trees[sentence]
    pronoun = tree.starts[head]
    others, is_aside = _others(discourse, tree, head), _is_aside(tree, head)
    here = [] if is_aside else _persons_in(discourse, tree, pronoun, pronoun)
    for name, rank in sorted(here, key=lambda found: found[1]):
        if rank <= EMBEDDED and fits(discourse, name, gender):
            return name
    if not is_aside and (_may_be_about(discourse, tree, gender, pronoun) or _is_about_one(tree, head)):
        return None
    voice = _voice(discourse, sentence, gender)
    for back in range(sentence - 1, max(-1, sentence - 1 - FAR_BACK), -1):
        heard = discourse.floor.heard_in.get(back, [])
        if heard and heard[-1].name is None and heard[-1].kind in ("anonymous", "person"):
            return _undergoer(discourse, discourse.trees[back], gender)  # else somebody unnamed has the floor
        speakers = [s.name for s in heard if s.name and (s.kind == "person" or may_be_person(s))]
        goes_on = _goes_on(discourse.trees[back], gender)
        before = [] if goes_on else _persons_in(discourse, discourse.trees[back], None, pronoun)
        mentioned = [name for name, _ in sorted(before, key=lambda found: found[1])]
        fitting = [n for n in (*reversed(speakers), *mentioned) if fits(discourse, n, gender)]
        if is_aside and not speakers and fitting and voice not in (None, *fitting[:1]):
            is_told_of = _is_doing(before, fitting[0]) or _is_set_off(discourse, back, fitting[0])
            return fitting[0] if is_told_of else None
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
    return next((name for name in fitting if fits(discourse, name, gender)), None)


def _goes_on(tree: Tree, gender: str) -> bool:
    """*She gave Bo a book. She said*: whether the main subject is such a pronoun, whom the next goes on from.

    The centre of attention stays where it is pronounced (Grosz, Joshi and Weinstein 1995).
    """
    pronouns = names.HE if gender == "m" else names.SHE
    root = next((i for i in range(len(tree)) if tree.heads[i] == i), None)
    subject = tree.subject(root) if root is not None else None
    return subject is not None and tree.lower[subject] in pronouns


def _voice(discourse: Discourse, sentence: int, gender: str) -> str | None:
    """The person heard last before a sentence, as far back as a reader carries a pronoun."""
    near = range(max(0, sentence - FAR_BACK), sentence)
    heard = (s for back in reversed(near) for s in reversed(discourse.floor.heard_in.get(back, [])))
    return next(
        (s.name for s in heard if s.name and s.kind == "person" and fits(discourse, s.name, gender)), None
    )


def _is_doing(persons: Sequence[tuple[str, int]], name: str) -> bool:
    """Whether a person is the subject of a clause, or told of for the first time."""
    return any(name == found and rank < OTHERS for found, rank in persons)


def _is_set_off(discourse: Discourse, sentence: int, name: str) -> bool:
    """*by the help of Bo Lund, a clerk*: whether a comma sets off who somebody is that a sentence names."""
    named = (m for m in persons_named(discourse, sentence) if discourse.known.meant_by(m) == name)
    return any(discourse.text.startswith(APPOSED_MARK, m.span[1]) for m in named)


def _is_about_one(tree: Tree, pronoun: int) -> bool:
    """*One worker gave us a paper that she called fair*: whether somebody unnamed is the subject above."""
    above = (tree.subject(verb) for verb in tree.ancestors(pronoun) if verb != tree.heads[pronoun])
    unnamed = (s for s in above if s is not None and s < pronoun and tree.lower[s] in SOMEBODY)
    return any(tree.lower[k] in INDEFINITES for s in unnamed for k in tree.children[s])


def _may_be_about(discourse: Discourse, tree: Tree, gender: str, end: int | None = None) -> bool:
    """Whether the main subject may be somebody of whom nothing is known: *Thabo Mokwena leads the team*.

    Of a sentence that is read up to a pronoun also whose the subject is: *Suu Kyin’s fate is open, but she*.
    """
    for mention in discourse.known.within((tree.span[0], end if end is not None else tree.span[1] + 1)):
        word = tree.at(mention.span[1] - 1)
        if end is not None and word is not None and tree.deps[word] == "poss":
            word = tree.heads[word]
        is_subject = word is not None and tree.deps[word] == "nsubj" and not mention.kind
        if word is not None and tree.child(word, "det") is not None:
            continue  # *no Charter Amendment*: a thing
        if is_subject and word is not None and tree.heads[tree.heads[word]] == tree.heads[word]:
            found = by_name(discourse.known, mention, "")
            return may_be_person(found) and fits(discourse, found.name or "", gender)
    return False


def _is_aside(tree: Tree, pronoun: int) -> bool:
    """*“Bo will come,” he said*; *Bo will come, she said*: whoever speaks last is not whom it is about."""
    before, verb = tree.words[max(0, pronoun - 1)], tree.heads[pronoun]
    if pronoun == 0 or before not in MARKS or verb < pronoun:
        return False
    return verb + 1 >= len(tree) or tree.words[verb + 1] in ENDS


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
