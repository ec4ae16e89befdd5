"""Rules know words of English by names that onrecord/english gives them, and hold none themselves."""

import ast
import re
from collections import defaultdict
from importlib import import_module
from typing import get_args

import pytest

from onrecord import linkgrounds, types
from onrecord.english.wordlists import words
from onrecord.linktypes import BY_KIND
from onrecord.reasons import BY_CODE
from onrecord.revisions import changes, protecting
from tests.sources import ROOT, modules, parsed

ROOMS = ("text", "measures", "entities", "attribution", "qualify", "claims", "links", "revisions")
# Files of these rooms that speak to programs, to people and to the parser, and no language of texts.
APART = {"__init__.py", "serialize.py", "parsing.py", "tags.py"}
# What these are given are keys, letters or forms.
KEYED = {"start", "end", "span", "group", "array", "pack", "frozenset", "maketrans", "normalize"}
TABLED = {"people", "organizations", "concepts", "forms", "lemmas"}  # what they are given is a class
# The relations of ClearNLP that rules read (Choi and Palmer 2012).
RELATIONS = words("""
    ROOT acl acomp advcl advmod agent amod appos attr aux auxpass case cc ccomp compound conj cop csubj
    csubjpass dative dep det dobj expl flat intj mark neg nmod npadvmod nsubj nsubjpass nummod oprd parataxis
    pcomp pobj poss preconj predet prep prt punct quantmod relcl tmod xcomp
    """)
# Strings of letters that stand in rules and are no words of English there.
OURS = {
    "ed", "ing", "ly", "ies$",  # endings
    "equal", "replace", "delete", "insert", "inf",  # of difflib, codecs and float
    "cut", "added", "replaced",  # what became of words
    "numbered", "ordinal", "main", "aside", " state ", " near ", " part", " value ", "from1", "from2",  # keys
    " (a post in it)", " or ",  # shown to people, in the language of our pages
    "put_at", "embed",  # a rule and a place of claims
    "signed", "from_line",
    # what tells how likely a claim is right
    "constant", "length", "brief", "long", "two spans", "more spans", "commas", "break inside", "hedged",
    "hedge passed over", "figures", "digits and no figure", "set apart", "neighbours", "full name", "chain",
    "neighbour of the outlet", "neighbour of somebody", "long source", "capital and no name", "no cue",
    "pronoun and no name", "told name", "told early", "told pronoun", "told speech", "none", "written",
    "understood", "by pronoun", "by other words", "name of several", "inner", "one word",
    "rule ", "kind ", "quotation ", "name ", "utf-8", "confidence.toml",
}  # fmt: skip
# Which rule found a claim.
RULES = words("""
    according_to as_clause citing clause_after clause_before closing colon_after floating gerund_after
    infinitive_after label narrator noun noun_made object_after open passive_denial passive_infinitive
    passive_news preposition_after put_at quotation_after quotation_before quoted_as quoting relative_object
    relay target
    """)
# No letters of a word: hosts, escapes, names of groups, ranges.
UNREAD = re.compile(r"(?:\w+\\?\.)+com?/|\\[a-zA-Z]|\(\?P<\w+>|\(\?i:|[A-ZÀ-Þa-zß-ɏ]-[A-ZÀ-Þa-zß-ɏ]")
# Words of one letter, and those that an apostrophe ends.
SMALL = re.compile(r"(?<![\w\\?<])(?:a|[iI]|n?[’']\]?\w)(?![\w’'-])")


def codes():
    """The values of our own types, the rules of claims, and the grounds of links."""
    known = [get_args(getattr(types, name)) for name in types.__all__]
    known += [get_args(kinds) for kinds in (changes.ChangeKind, changes.About, changes.Protected)]
    return (
        {code for values in known for code in values}
        | {*BY_KIND, *RULES, *BY_CODE, *protecting.PROTECTED.values()}
        | {one.code for one in linkgrounds.GROUNDS}
    )


def english_in(tree):
    """The strings of a file with words of English; no docstrings, keys, relations, codes or faults."""
    apart = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    apart |= {id(node.slice) for node in ast.walk(tree) if isinstance(node, ast.Subscript)}
    faults = [node for node in ast.walk(tree) if isinstance(node, ast.Raise | ast.Assert)]
    apart |= {id(part) for fault in faults for part in ast.walk(fault)}
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    given = [one for call in calls if called(call) in KEYED | TABLED for one in call.args]
    apart |= {id(part) for one in given for part in (getattr(one, "values", None) or [one])}
    apart |= {id(word.value) for call in calls for word in call.keywords if word.arg == "errors"}
    known = OURS | codes() | RELATIONS
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in apart:
            continue
        if node.value not in known and is_worded(node.value) and not known.issuperset(node.value.split()):
            yield node.value
    yield from compared_with_words(tree)


def compared_with_words(tree):
    """What a word of a sentence is compared with, also where it is spelled as a relation or a code is."""
    for node in ast.walk(tree):
        sides = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        if any(map(is_a_word, sides)):
            texts = (part.value for side in sides for part in plain_parts(side))
            yield from (text for text in texts if re.search("[a-z]", text))


def is_a_word(node):
    """*tree.lower[i]*, *tree.words[i:j]*, *lower*."""
    if isinstance(node, ast.Name):
        return node.id == "lower"
    return isinstance(node, ast.Subscript) and getattr(node.value, "attr", "") in {"lower", "words"}


def plain_parts(node):
    """A string, or those of a tuple, a list or a set."""
    parts = getattr(node, "elts", [node])
    return [part for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]


def is_worded(text):
    """Whether letters stand beside each other, or a small word alone."""
    written = UNREAD.sub("", text)
    return re.search(r"[A-Za-zÀ-ɏ]{2}", written) is not None or SMALL.search(written) is not None


def called(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


@pytest.mark.parametrize("room", ROOMS)
def test_no_rule_holds_a_word_of_english(room):
    inside = [path for path in modules(f"onrecord/{room}") if path.name not in APART]
    assert {(path.name, word) for path in inside for word in english_in(parsed(path))} == set()


@pytest.mark.parametrize(
    "rule",
    [
        'taken_back = word == "withdrew"',
        'is_by = "by" in words',
        'is_own = tree.lower[i] == "i"',
        'DENIED = ("n\'t", "n’t")',
        'is_case = tree.lower[i] == "case" or tree.words[i] in ("mark", "agent")',
        'pattern = re.compile(r"\\bcalled off\\b")',
        'article = re.compile(r",\\s(?:the|an?)\\s")',
        'lines = """rise fall\n    climb"""',
        'found = f"{start} of the {end}"',
    ],
)
def test_the_law_sees_words(rule):
    assert list(english_in(ast.parse(rule)))


@pytest.mark.parametrize(
    "rule",
    [
        'low = match["low"]',
        'at = match.start("high")',
        'is_same = kind == "same"',
        'is_clause = tree.deps[i] in ("ccomp", "relcl") and draft.rule == "clause_after"',
        'OPENING = frozenset("aux neg advmod".split())',
        'pattern = re.compile(r"\\b\\w+\\s$")',
        'capital = re.compile(r"[A-ZÀ-ÖØ-Þ][a-z]+(?P<stop>[.!?])")',
        'offices = people("office", "rank")',
        'def f():\n    """True of *withdrew*."""',
    ],
)
def test_the_law_leaves_keys_codes_and_docstrings_alone(rule):
    assert list(english_in(ast.parse(rule))) == []


def test_the_page_about_a_second_language_names_every_module_of_words():
    page = (ROOT / "docs/languages.md").read_text(encoding="utf-8")
    named = {path.stem for path in modules("onrecord/english") if path.name != "__init__.py"}
    assert {name for name in named if not re.search(rf"\b{name}\b", page)} == set()


def test_a_set_of_words_has_one_name():
    names = defaultdict(set)
    for path in modules("onrecord/english"):
        own = {node.id for node in ast.walk(parsed(path)) if isinstance(node, ast.Name) and is_stored(node)}
        held = vars(import_module(f"onrecord.english.{path.stem}")) if path.stem != "__init__" else {}
        for name in own & set(held):
            if name.isupper() and isinstance(held[name], frozenset):
                names[held[name]].add(f"{path.stem}.{name}")
    assert [found for found in names.values() if len(found) > 1] == []


def is_stored(node):
    return isinstance(node.ctx, ast.Store)
