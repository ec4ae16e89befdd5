"""Who a cue belongs to: the noun phrase that stands as its subject, however far away."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.claims import names
from onrecord.claims.joints import joined_cue
from onrecord.claims.lexicon import DOCUMENTS, verbs
from onrecord.claims.trees import Tree
from onrecord.claims.words import words

NOUN_TAGS = ("NN", "PRP", "WP", "WDT", "DT", "CD", "JJ", "FW", "EX")
QUOTES = frozenset(("quoted", "quotes", "quoting", "quote", "cited", "cites"))
TRAILING = frozenset(("relcl", "advcl", "ccomp", "parataxis", "punct", "mark"))
NOBODY = frozenset(("nothing", "nobody", "none"))
ISSUING = words("""
    issued issues issuing issue released releases releasing release published publishes publishing publish
    posted posts posting post sent sends sending send wrote writes writing write gave gives giving give put
    puts putting distributed circulated shared signed filed tweeted shot delivered made makes making revised
    """)
ADDRESSING = words("emailed emails e-mailed texted texts messaged phoned called warned told wrote")
DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
TIMES = words("night morning evening afternoon")
PAINS = words("pains way lengths opportunity occasion chance moment")  # *went out of his way to say that A*
CLAUSES = frozenset(("advcl", "xcomp", "conj", "pcomp", "dep"))
# What somebody is thanked, accused or sued *for*: the gerund behind these is the object's act.
GROUNDS = words("for of with over")
ACCUSING = words(
    "accuse accuses accused accusing suspect suspects suspected convict convicted acquit acquitted"
)
SOMEBODY = (
    names.INSTITUTIONS | names.OUTLETS | names.TITLES | names.ANONYMOUS | names.GROUPS | names.DESCRIBING
) | words("""
    town city country state nation island village region world public crowd men women workers owner owners
    bureau institute plant mill factory port union side family neighbour clerk pilot captain miner farmer
    """)


@dataclass(frozen=True, slots=True)
class Source:
    """A noun phrase's words and its head; ``is_passive`` when the cue hides or postpones its agent."""

    words: tuple[int, ...] = ()
    head: int | None = None
    is_passive: bool = False


def source_of(tree: Tree, verb: int) -> Source:
    """The subject of a verb, its agent in the passive, or what an incomplete clause borrows from above."""
    if is_passive(tree, verb):
        agent = _agent(tree, verb)
        return Source(noun_phrase(tree, agent), agent, True) if agent is not None else Source(is_passive=True)
    subject = tree.subject(verb)
    if subject is not None and tree.deps[subject] != "expl":
        return Source(noun_phrase(tree, subject), subject)
    borrowed = _borrowed(tree, verb)
    if borrowed.head is not None and tree.lower[borrowed.head] in NOBODY:
        return _beyond(tree, verb)
    return borrowed


def _beyond(tree: Tree, verb: int) -> Source:
    """The nearest subject above a verb that is somebody: *X withdrew word that nothing left, and said …*."""
    for above in tree.ancestors(verb):
        subject = tree.subject(above) if tree.is_verb(above) else None
        if subject is not None and tree.deps[subject] == "nsubj" and tree.lower[subject] not in NOBODY:
            return Source(noun_phrase(tree, subject), subject)
    return Source()


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether the verb is a passive with its auxiliary, or a bare participle after a noun."""
    if tree.tags[verb] != "VBN":
        return False
    if any(tree.deps[k] in ("auxpass", "nsubjpass") for k in tree.children[verb]):
        return True
    if any(tree.deps[k] == "aux" for k in tree.children[verb]):
        return False
    if tree.deps[verb] == "conj" and tree.subject(verb) is None:
        return is_passive(tree, tree.heads[verb])
    if tree.deps[verb] == "acl" and _says_that(tree, verb):
        return False
    return tree.deps[verb] in ("acl", "advcl") and tree.subject(verb) is None


def _says_that(tree: Tree, verb: int) -> bool:
    """*A poll found that A*, mistaken for *a poll found …*: a participle has no clause for an object."""
    form = verbs().get(tree.lower[verb])
    if form is None or form.frames & {"o", "T"} or "c" not in form.frames:
        return False
    clause = tree.child(verb, "ccomp")
    return clause is not None and clause > verb


def _agent(tree: Tree, verb: int) -> int | None:
    for k in tree.children[verb]:
        if tree.deps[k] == "agent" or (tree.lower[k] == "by" and tree.deps[k] == "prep"):
            return tree.child(k, "pobj")
    return None


def _borrowed(tree: Tree, verb: int) -> Source:
    """What an incomplete clause takes its subject from; empty when nothing above has one."""
    quoted = _quoted_person(tree, verb)
    if quoted is not None:
        return Source(noun_phrase(tree, quoted), quoted)
    cue = joined_cue(tree, verb)
    if cue is not None:
        return source_of(tree, cue)
    if tree.tags[verb] == "VBG" and verb and tree.words[verb - 1] == ",":
        over = next((a for a in tree.ancestors(verb) if tree.lower[a] in verbs() and tree.is_verb(a)), None)
        if over is not None and tree.subject(over) is not None and not is_passive(tree, over):
            return source_of(tree, over)
    blamed = _blamed(tree, verb)
    if blamed is not None:
        return Source(noun_phrase(tree, blamed, before=verb), blamed)
    here = verb
    for _ in range(8):  # deeper than that the tree is wrong
        above, dep = tree.heads[here], tree.deps[here]
        if above == here:
            return Source()
        if (
            dep == "acl"
            and tree.tags[above].startswith(("NN", "PRP", "DT", "CD"))
            and tree.lower[above] not in PAINS
        ):
            issuer = _issuer(tree, above)
            if issuer is not None:
                return Source(noun_phrase(tree, issuer), issuer)
            return Source(noun_phrase(tree, above, before=here), above)
        if dep not in CLAUSES and not (dep == "prep" and tree.is_verb(above)):
            return Source()
        if tree.is_verb(above) or tree.tags[above].startswith("MD"):
            subject = _person_object(tree, here) or tree.subject(above)
            if subject is not None and tree.deps[subject] != "expl":
                return Source(noun_phrase(tree, subject), subject)
        here = above
    return Source()


def _blamed(tree: Tree, verb: int) -> int | None:
    """*X thanked Y for denying A*, *X accused Y of denying A and saying B*: it is Y who denied and said."""
    gerund = tree.heads[verb] if tree.deps[verb] == "conj" else verb
    preposition = tree.heads[gerund]
    if tree.deps[gerund] != "pcomp" or tree.tags[verb] != "VBG" or tree.lower[preposition] not in GROUNDS:
        return None
    if tree.lower[verb] not in verbs():
        return None  # *slammed Y for promoting “A”*: these are the words of who slams
    above = tree.heads[preposition]
    noun = above
    if tree.is_verb(above):
        noun = next((k for k in tree.children[above] if tree.deps[k] in ("dative", "dobj")), above)
    if noun > preposition or tree.deps[noun] not in ("dative", "dobj"):
        return None
    noun = _given(tree, noun)
    is_ground = tree.lower[preposition] != "of" or tree.lower[above] in ACCUSING
    is_named = tree.tags[noun].startswith(("NNP", "PRP")) or tree.words[noun][0].isupper()
    return noun if is_named or (is_ground and tree.lower[noun] in SOMEBODY) else None


def _given(tree: Tree, noun: int) -> int:
    """*gave Bo two stars for saying A*, where the tree makes one object of both: Bo; else the object."""
    number = tree.child(noun, "nummod")
    person = next((k for k in tree.children[noun] if tree.tags[k].startswith("NNP")), None)
    return person if person is not None and number is not None and person < number else noun


def _issuer(tree: Tree, noun: int) -> int | None:
    """*X issued a statement saying A*: whoever put out the paper, or wrote to the person before the cue."""
    verb = tree.heads[noun]
    if tree.deps[noun] == "pobj":
        verb = tree.heads[verb]
    if not tree.is_verb(verb) or tree.deps[noun] not in ("dobj", "pobj") or is_passive(tree, verb):
        return None
    is_issued = tree.lower[verb] in ISSUING and tree.lower[noun] in DOCUMENTS
    if not (is_issued or (tree.lower[verb] in ADDRESSING and tree.deps[noun] == "dobj")):
        return None
    subject = tree.subject(verb)
    return subject if subject is not None else source_of(tree, verb).head


def _quoted_person(tree: Tree, verb: int) -> int | None:
    """*quoted B as saying A*: B says it."""
    if tree.tags[verb] != "VBG" or verb == 0 or tree.lower[verb - 1] != "as":
        return None
    over = next((a for a in tree.ancestors(verb) if tree.lower[a] in QUOTES), None)
    return tree.child(over, "dobj") if over is not None else None


def _person_object(tree: Tree, clause: int) -> int | None:
    """*with some calling her out*: the object of *with* speaks, where the parser hangs it there."""
    if tree.deps[clause] == "pcomp" and tree.lower[tree.heads[clause]] == "with":
        return tree.subject(clause)
    return None


def noun_phrase(tree: Tree, head: int, before: int | None = None) -> tuple[int, ...]:
    """The words of a noun phrase with title and apposition, without a trailing *who* clause or comma."""
    cut = frozenset(
        k
        for k in tree.children[head]
        if (tree.deps[k] in ("relcl", "parataxis", "ccomp", "mark", "cc") and not _joins(tree, head, k))
        or (tree.deps[k] in ("acl", "advcl") and tree.words[tree.lefts[k] - 1] == "," and k > head)
        or (before is not None and k >= before)
    )
    words = tree.subtree(head, cut)
    words = [w for w in words if not _under_relative(tree, w, head)]
    return _contiguous(tree, words, head)


def restrictive_clause(tree: Tree, source: Source, cue: int) -> tuple[int, ...]:
    """*an official who was briefed*: the relative clause that no comma parts from a source, up to its cue."""
    if not source.words:
        return ()
    behind = max(source.words) + 1
    clauses = (k for k in range(behind, len(tree)) if tree.deps[k] == "relcl" and tree.lefts[k] == behind)
    clause = next((k for k in clauses if tree.heads[k] in source.words), None)
    if clause is None or clause == cue or not tree.is_word(behind):
        return ()
    last = tree.rights[clause] if cue < behind else min(tree.rights[clause], cue - 1)
    while not tree.is_word(last) or tree.heads[last] == cue:
        last -= 1
    return tuple(range(behind, last + 1)) if last >= clause else ()


def _joins(tree: Tree, head: int, word: int) -> bool:
    return tree.deps[word] == "cc" and any(tree.deps[k] == "conj" for k in tree.children[head])


def _under_relative(tree: Tree, word: int, head: int) -> bool:
    """Whether a word belongs to a relative clause that closes the phrase (an apposition's included)."""
    here = word
    while here != head:
        if tree.deps[here] == "relcl" and here > head:
            return True
        here = tree.heads[here]
    return False


def _contiguous(tree: Tree, words: list[int], head: int) -> tuple[int, ...]:
    """The run of words around the head, small holes closed, punctuation at its edges dropped."""
    first = last = words.index(head)
    while first > 0 and words[first] - words[first - 1] <= 1:
        first -= 1
    while last + 1 < len(words) and words[last + 1] - words[last] <= 2:
        last += 1
    run = list(range(words[first], words[last] + 1))
    while run and (_is_edge(tree, run[-1]) and run[-1] > head):
        run.pop()
    while (
        run
        and (tree.words[run[0]] in ",;:-–—\"“”'" or tree.lower[run[0]] in ("and", "but"))
        and run[0] < head
    ):
        run.pop(0)
    return tuple(_without_day(tree, run, head))


def _without_day(tree: Tree, run: list[int], head: int) -> list[int]:
    """The phrase without *on Wednesday night* at its end, which dates what is told of it."""
    last = len(run) - (len(run) > 1 and tree.lower[run[-1]] in TIMES)
    if last < 3 or tree.lower[run[last - 1]] not in DAYS or tree.lower[run[last - 2]] != "on":
        return run
    return run[: last - 2] if run[last - 2] > head else run


def _is_edge(tree: Tree, word: int) -> bool:
    return not any(c.isalnum() or c in ")%" for c in tree.words[word]) or tree.tags[word] == "CC"
