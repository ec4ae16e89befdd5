"""Trees mended where the parser errs: a reporting verb that lost its subject or clause, or took another's."""

from __future__ import annotations

from dataclasses import replace

from onrecord.english import nouns
from onrecord.english.conjunctions import ADVERSATIVE, COORDINATORS
from onrecord.text.cue_repairs import with_adverbial_names, with_outlets_of_days, with_plural_cues
from onrecord.text.noun_phrases import phrase_before
from onrecord.text.tags import (
    ADVERB,
    FINITE,
    INFLECTED,
    PARTICIPLE,
    PLURAL_NOUN,
    PROPER_NOUNS,
    THIRD_PERSON,
)
from onrecord.text.trees import Tree, rehung

# *After a day with the envoys, the minister said …*: the minister hangs on the envoys, as one of them.
ASTRAY = frozenset(
    ("appos", "conj", "npadvmod", "dep", "advmod", "nummod", "nmod", "nsubj", "compound", "ROOT")
)
OBJECTS = frozenset(("dobj", "pobj"))
NOMINAL = OBJECTS | {"nsubj", "nsubjpass"}  # what no verb with a tense is
SHARING = frozenset(("conj", "xcomp", "relcl", "acl"))  # verbs that rightly borrow a subject


def mended(tree: Tree, quotes: tuple[int, ...]) -> Tree:
    """The tree with the noun phrase right before a main reporting verb as its subject, where it had none."""
    tree, known = with_outlets_of_days(with_adverbial_names(_with_nouns(tree))), tree.language.verbs
    tree = with_plural_cues(tree, quotes)
    for verb in [i for i, word in enumerate(tree.lower) if word in known and quotes[i] < 0]:
        tree = _with_timed_subject(tree, verb)
        if tree.deps[verb] not in SHARING:
            subject = _lost_subject(tree, quotes, verb)
            if subject is not None:
                tree = _rehung(tree, subject, verb)
        tree = _with_own_but(_with_denied_clause(_exchanged(tree, verb), verb), verb)
    return tree


def _with_nouns(tree: Tree) -> Tree:
    """*rejects claims that A*, *said reports that A were false*, where a noun was taken for a verb."""
    tags = [
        PLURAL_NOUN if tag == THIRD_PERSON and dep in NOMINAL and tree.subject(i) is None else tag
        for i, (tag, dep) in enumerate(zip(tree.tags, tree.deps, strict=True))
    ]
    return _with_rejected(replace(tree, tags=tuple(tags)) if THIRD_PERSON in tree.tags else tree)


def _with_rejected(tree: Tree) -> Tree:
    """*The mill rejects claims that A*, read as *the mill rejects* claiming A: the mill does."""
    for noun in range(1, len(tree) - 1):
        verb, owner = tree.heads[noun], noun - 1
        is_misread = tree.tags[noun] == PLURAL_NOUN and tree.deps[noun] == "nsubj" and _is_denying(tree, noun)
        if (
            is_misread
            and verb == noun + 1
            and tree.lower[verb] in nouns.CARRYING
            and tree.heads[owner] == noun
        ):
            top = noun if tree.heads[verb] == verb else tree.heads[verb]
            kept = {k: (owner, tree.deps[k]) for k in tree.children[noun] if k < owner}
            moved = {noun: (top, tree.deps[verb]), owner: (noun, "nsubj"), verb: (noun, "dobj")}
            retagged = {noun: THIRD_PERSON, verb: PLURAL_NOUN}
            tags = tuple(retagged.get(i, tag) for i, tag in enumerate(tree.tags))
            return rehung(replace(tree, tags=tags), kept | moved)
    return tree


def _with_denied_clause(tree: Tree, verb: int) -> Tree:
    """*denying the dam had cracked*, where the tree has the dam denied and gives *had cracked* to another."""
    noun = tree.child(verb, "dobj")
    if noun is None or noun < verb or not _is_denying(tree, verb) or tree.rights[noun] + 1 >= len(tree):
        return tree
    behind = tree.rights[noun] + 1
    if any(tree.is_verb(i) or not tree.is_word(i) for i in range(verb + 1, behind)):
        return tree
    own = tree.heads[behind] if tree.deps[behind] in ("aux", "auxpass") else behind
    is_lost = tree.tags[behind] in FINITE and own >= behind and tree.subject(own) is None
    if not is_lost or own in tree.ancestors(verb) or noun in tree.ancestors(own):
        return tree
    return rehung(tree, {noun: (own, "nsubj"), own: (verb, "ccomp")})


def _with_own_but(tree: Tree, verb: int) -> Tree:
    """*denied it had cracked but admitted A*, where the tree joins *admitted* to what is denied."""
    clause = tree.child(verb, "ccomp")
    if clause is None or clause < verb or not _is_denying(tree, verb):
        return tree
    but = next((k for k in tree.children[clause] if tree.lower[k] == ADVERSATIVE and k > clause), None)
    said = next((k for k in tree.children[clause] if but and tree.deps[k] == "conj" and k > but), None)
    if said is None or said != _next_verb(tree, but) or tree.lower[said] not in tree.language.verbs:
        return tree
    assert but is not None
    tags = [tree.tags[verb] if i == said else tag for i, tag in enumerate(tree.tags)]
    return rehung(replace(tree, tags=tuple(tags)), {but: (verb, "cc"), said: (verb, "conj")})


def _next_verb(tree: Tree, word: int | None) -> int | None:
    """The finite verb or participle right behind a word, adverbs passed over."""
    here = (word or 0) + 1
    while here < len(tree) - 1 and tree.tags[here] == ADVERB:
        here += 1
    if here >= len(tree):
        return None
    return here if tree.tags[here] in INFLECTED or tree.tags[here] == PARTICIPLE else None


def _is_denying(tree: Tree, verb: int) -> bool:
    form = tree.language.verbs.get(tree.lower[verb])
    return form is not None and "d" in form.frames


def _exchanged(tree: Tree, verb: int) -> Tree:
    """*The bridge, said X, the mayor, is closed*, where the tree makes the bridge say that X is closed."""
    clause, speaker = tree.child(verb, "ccomp"), tree.subject(verb)
    if clause is None or speaker is None or speaker > verb or tree.words[verb - 1] != ",":
        return tree
    if tree.words[speaker:verb].count(",") > 1:
        return tree  # *X, the mayor, said B, A*
    subject = tree.subject(clause)
    if subject is None or tree.lefts[subject] != verb + 1 or not _is_closed(tree, subject):
        return tree
    return rehung(tree, {speaker: (clause, tree.deps[speaker]), subject: (verb, tree.deps[subject])})


def _with_timed_subject(tree: Tree, verb: int) -> Tree:
    """*A, and Mayor Rosa Lind this week announced B*: a clause joined with a subject before its time."""
    time = next((k for k in tree.children[verb] if tree.deps[k] == "npadvmod" and k == verb - 1), None)
    if time is None or tree.deps[verb] not in ("conj", "ccomp"):
        return tree
    last = first = tree.lefts[time] - 1
    while first > 0 and tree.tags[first - 1] in PROPER_NOUNS:
        first -= 1
    is_joined = first > 1 and tree.lower[first - 1] in COORDINATORS and tree.words[first - 2] == ","
    if not is_joined or tree.tags[last] not in PROPER_NOUNS or tree.subject(verb) not in (None, last):
        return tree
    above = tree.heads[verb]
    names = dict.fromkeys(range(first, last), (last, "compound"))
    return rehung(tree, names | {last: (verb, "nsubj"), first - 1: (above, "cc"), verb: (above, "conj")})


def _is_closed(tree: Tree, noun: int) -> bool:
    """Whether a comma stands at the end of a noun phrase."""
    last = tree.rights[noun]
    return "," in tree.words[last : last + 2]


def _lost_subject(tree: Tree, quotes: tuple[int, ...], verb: int) -> int | None:
    if tree.subject(verb) is not None:
        return None
    phrase = phrase_before(tree, quotes, verb)
    return phrase[1] if phrase is not None and tree.deps[phrase[1]] in ASTRAY else None


def _rehung(tree: Tree, subject: int, verb: int) -> Tree:
    """The tree with one word made the subject of another, which takes its place where it stood below."""
    moved = {subject: (verb, "nsubj")}
    if subject in tree.ancestors(verb):
        is_top = tree.heads[subject] == subject
        moved[verb] = (verb, "ROOT") if is_top else (tree.heads[subject], tree.deps[subject])
    return rehung(tree, moved)
