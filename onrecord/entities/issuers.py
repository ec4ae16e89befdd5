"""Who issued a paper, as the sentence that tells of it says: who wrote or filed it, or did the deed."""

from __future__ import annotations

from onrecord.english.countries import is_people
from onrecord.english.function_words import DEFINITES, INDEFINITE_ARTICLES
from onrecord.english.papers import (
    AUTHORING,
    AUTHORS,
    DEEDS,
    INTENDING,
    ISSUER_PREPOSITIONS,
    ISSUING,
    LEAVING,
    LETTERS,
    MADE,
    NOTES,
    OUT,
    POSTS,
    PRINTED,
    PUT_UP_ON,
    PUTTING_OUT,
    STATED,
    STATING,
    WRITING,
)
from onrecord.english.prepositions import (
    GENITIVE_PREPOSITION,
    GOAL_PREPOSITION,
    LOCATIVE_PREPOSITION,
    ORIGIN_PREPOSITION,
)
from onrecord.entities.discourse import Discourse
from onrecord.entities.makers import maker
from onrecord.entities.mention import Mention
from onrecord.entities.organization_names import is_place
from onrecord.entities.paper_phrases import is_on_somebody
from onrecord.text.trees import Tree


def told_issuer(discourse: Discourse, sentence: int, paper: int, *, by_words: bool = True) -> str | None:
    """Who issued the paper that this word tells of: its subject, its agent, its author, or whose it is."""
    tree = discourse.trees[sentence]
    subject = _subject(tree, paper)
    if subject is not None:
        return maker(discourse, sentence, subject, by_words=by_words)
    made = _made_by(discourse, sentence, paper, by_words)
    if made is not None:
        return made
    author = _author(tree, paper)
    return maker(discourse, sentence, author, by_words=by_words) if author is not None else None


def owner(discourse: Discourse, sentence: int, paper: int) -> str | None:
    """*his letter*, *the union's report*: whose a paper is, where that is no name."""
    tree = discourse.trees[sentence]
    whose = tree.child(paper, "poss")
    if whose is None or is_on_somebody(tree, paper):
        return None
    return maker(discourse, sentence, whose)


def _subject(tree: Tree, paper: int) -> int | None:
    """The subject of whatever issues a paper, or speaks in it; of *the paper* only whoever wrote it."""
    verb = _issuing_verb(tree, paper)
    if verb is None or _is_denied(tree, verb):
        return None
    is_known = any(tree.lower[k] in DEFINITES for k in tree.children[paper])
    if is_known and tree.lower[verb] not in AUTHORING and tree.deps[verb] != "relcl":
        return None
    return _doer(tree, verb)


def _issuing_verb(tree: Tree, paper: int) -> int | None:
    """*wrote a letter*, *said in a letter*, *a letter that she wrote*; the noun before *, in a letter,*."""
    above = tree.heads[paper]
    if tree.deps[paper] == "dobj" and _issues(tree, above, tree.lower[paper]):
        return above
    if tree.deps[paper] == "pobj" and tree.lower[above] == LOCATIVE_PREPOSITION:
        verb = tree.heads[above]
        return verb if tree.is_verb(verb) and tree.lower[verb] in tree.language.verbs else None
    clauses = (k for k in tree.children[paper] if k > paper and tree.deps[k] == "relcl")
    clauses = (k for k in clauses if tree.child(k, "nsubj") is not None)
    return next((k for k in clauses if _issues(tree, k, tree.lower[paper])), None)


def _issues(tree: Tree, verb: int, noun: str) -> bool:
    """Whether whoever does it issues this paper: *filed a suit*, *put out a report*, *left a note*."""
    lower = tree.lower[verb]
    is_out = any(tree.deps[k] == "prt" and tree.lower[k] == OUT for k in tree.children[verb])
    is_so = (noun in NOTES and lower in LEAVING) or (noun in STATED and lower in STATING)
    return is_so or lower in ISSUING or lower in AUTHORING or (is_out and lower in PUTTING_OUT)


def _is_denied(tree: Tree, verb: int) -> bool:
    return any(tree.deps[k] == "neg" for k in tree.children[verb])


def _doer(tree: Tree, verb: int) -> int | None:
    """The active subject of a verb, also where another verb intends it: *plans to sue*."""
    subject = tree.subject(verb)
    if subject is not None:
        return subject if tree.deps[subject] == "nsubj" else None
    above = tree.heads[verb]
    is_joined = tree.deps[verb] == "conj" and tree.is_verb(above)
    is_meant = tree.deps[verb] == "xcomp" and tree.lower[above] in INTENDING and not _is_denied(tree, above)
    return _doer(tree, above) if above != verb and (is_joined or is_meant) else None


def _made_by(discourse: Discourse, sentence: int, paper: int, by_words: bool) -> str | None:
    """*a study by Orl University*, *an article in the Courier*, *the suit was filed by Nord Gas*."""
    tree = discourse.trees[sentence]
    verbs = [k for k in tree.children[paper] if k > paper and tree.deps[k] in ("acl", "relcl")]
    if tree.deps[paper] == "nsubjpass":
        verbs.append(tree.heads[paper])
    made = [v for v in verbs if tree.lower[v] in MADE and not _is_denied(tree, v)]
    for mark in (k for top in (paper, *made) for k in tree.children[top] if k > paper):
        noun = tree.child(mark, "pobj")
        if noun is None or tree.lower[mark] not in ISSUER_PREPOSITIONS:
            continue
        if tree.lower[mark] == LOCATIVE_PREPOSITION:
            name = _printer(discourse, tree, paper, noun)
        else:
            name = maker(discourse, sentence, noun, by_words=by_words)
            is_from_there = tree.lower[mark] == ORIGIN_PREPOSITION and name is not None and is_place(name)
            name = None if is_from_there and mention_at(discourse, tree, noun) is not None else name
        if name is not None:
            return name
    return None


def _printer(discourse: Discourse, tree: Tree, paper: int, noun: int) -> str | None:
    """*an article in the Courier*: an outlet, or whatever else an article is in that is no place."""
    named = mention_at(discourse, tree, noun)
    if named is None or is_people(named.name):
        return None
    is_paper = tree.lower[paper] in PRINTED and not is_place(named.name)
    is_outlet = discourse.known.kind_of(named.name) == "outlet"
    return discourse.known.known_as(named.name) if is_paper or is_outlet else None


def mention_at(discourse: Discourse, tree: Tree, word: int) -> Mention | None:
    """The name that a word belongs to."""
    start, end = tree.starts[word], tree.ends[word]
    near = discourse.known.within((tree.span[0], tree.span[1] + 1))
    return next((m for m in near if m.span[0] <= start and end <= m.span[1]), None)


def _author(tree: Tree, paper: int) -> int | None:
    """*Ann Bo, author of the report*; *Ann Bo is the author of the book*."""
    above = tree.heads[paper]
    author = tree.heads[above]
    is_of = tree.deps[paper] == "pobj" and tree.lower[above] == GENITIVE_PREPOSITION
    beside = tree.children[author]
    is_one_of_many = any(
        tree.deps[k] in ("amod", "compound") or tree.lower[k] in INDEFINITE_ARTICLES for k in beside
    )
    if not is_of or tree.lower[author] not in AUTHORS or is_one_of_many:
        return None
    if tree.deps[author] == "appos":
        return tree.heads[author]
    if tree.deps[author] == "attr":
        return tree.subject(tree.heads[author])
    return author


def deed(discourse: Discourse, sentence: int, verb: int, noun: str) -> tuple[str | None] | None:
    """Whoever did what this paper comes of, *X sued* for *the lawsuit*, or (None,) for somebody unnamed."""
    tree = discourse.trees[sentence]
    if not tree.is_verb(verb) or noun not in _papers_of(discourse, tree, verb) or _is_denied(tree, verb):
        return None
    doer = _doer(tree, verb)
    return (maker(discourse, sentence, doer) if doer is not None else None,)


def _papers_of(discourse: Discourse, tree: Tree, verb: int) -> frozenset[str]:
    """The nouns for what somebody writes with this verb: *tweeted*, *wrote to B*, *wrote on Facebook*."""
    lower = tree.lower[verb]
    if lower in DEEDS:
        return DEEDS[lower]
    if lower not in WRITING or tree.child(verb, "dobj") is not None:
        return frozenset()
    if PUT_UP_ON.match(discourse.text, tree.ends[verb], tree.span[1]):
        return POSTS
    is_to = any(tree.lower[k] == GOAL_PREPOSITION for k in tree.children[verb])
    return LETTERS if is_to or tree.child(verb, "dative") is not None else frozenset()
