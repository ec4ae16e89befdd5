"""Rules name a class of words by onrecord/text/tags.py, and a parser's labels nowhere else."""

import ast
from collections import defaultdict
from importlib import import_module

import pytest

from onrecord.text import tags
from tests.sources import ROOT, is_owned, modules, parsed

# The labels of the Penn Treebank that are letters, and those that OntoNotes adds.
LETTERS = """
    CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH
    VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB HYPH NFP ADD AFX XX -LRB- -RRB-
"""
PENN = set(LETTERS.split())
HOMES = ("onrecord/english", "onrecord/text/tags.py", "onrecord/text/parsing.py")
ZONES = "onrecord/offsets.py"  # PDT is a zone there
NAMES = {name: value for name, value in vars(tags).items() if name.isupper()}


def rules():
    return [path for path in modules("onrecord") if not is_owned(path, (*HOMES, ZONES))]


def labels(source):
    """Literals that are a label, or a list of labels in one string."""
    for node in ast.walk(source):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value.split()
            if words and PENN.issuperset(words):
                yield node.lineno, node.value


def parts_of_labels(source):
    """Where a label's beginning is asked for: the classes of words would be spelled again."""
    for node in ast.walk(source):
        if isinstance(node, ast.Attribute | ast.Subscript) and is_tag(node.value):
            yield node.lineno, ast.unparse(node)


def is_tag(node):
    """*tree.tags[i]*; not *tree.tags[i:j]*, which are several."""
    is_one = isinstance(node, ast.Subscript) and not isinstance(node.slice, ast.Slice)
    return is_one and isinstance(node.value, ast.Attribute) and node.value.attr == "tags"


def misasked(source):
    """*in* with a label and *==* with a set: the first would find *VB* in *VBD*, the second nothing."""
    imported = imports_of_tags(source)
    for node in ast.walk(source):
        if isinstance(node, ast.Compare):
            for how, right in zip(node.ops, node.comparators, strict=True):
                if isinstance(right, ast.Name) and right.id in imported:
                    is_set = isinstance(NAMES[right.id], frozenset)
                    if isinstance(how, ast.In | ast.NotIn) != is_set:
                        yield node.lineno, ast.unparse(node)


def imports_of_tags(source):
    return {
        alias.name
        for node in ast.walk(source)
        if isinstance(node, ast.ImportFrom) and node.module == "onrecord.text.tags"
        for alias in node.names
    }


@pytest.mark.parametrize("wrong", [labels, parts_of_labels, misasked])
def test_rules_ask_for_words_by_the_names_of_their_classes(wrong):
    assert [(path.name, hit) for path in rules() for hit in wrong(parsed(path))] == []


@pytest.mark.parametrize(
    ("wrong", "source"),
    [
        (labels, "tree.tags[i] == 'VBG'"),
        (labels, "BEFORE = ('DT', 'POS')"),
        (labels, "BARRED = words('VBD VBZ')"),
        (parts_of_labels, "tree.tags[i].startswith('V')"),
        (parts_of_labels, "tree.tags[i][0] in 'NP'"),
        (misasked, "from onrecord.text.tags import GERUND\ntree.tags[i] in GERUND"),
        (misasked, "from onrecord.text.tags import FINITE\ntree.tags[i] != FINITE"),
    ],
)
def test_the_law_sees_what_it_forbids(wrong, source):
    assert list(wrong(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "tree.words[i] in 'the IN of'",
        "tree.tags[i:j].count(PAST)",
        "from onrecord.text.tags import FINITE\ntree.tags[i] in FINITE",
        "from onrecord.text.tags import GERUND, PAST\ntree.tags[i] in (GERUND, PAST)",
    ],
)
def test_the_law_leaves_the_rest_alone(source):
    read = ast.parse(source)
    assert [*labels(read), *parts_of_labels(read), *misasked(read)] == []


def test_a_class_of_words_has_one_name():
    """In tags.py, and among the sets that rules make of its names."""
    classes = list(NAMES.items())
    for path in rules():
        own = {node.id for node in ast.walk(parsed(path)) if isinstance(node, ast.Name) and is_stored(node)}
        if imports_of_tags(parsed(path)):
            held = vars(import_module(".".join(path.relative_to(ROOT).with_suffix("").parts)))
            classes += [(name, held[name]) for name in own if name.isupper() and is_class(held.get(name))]
    names = defaultdict(list)
    for name, value in classes:
        names[value].append(name)
    assert [found for found in names.values() if len(found) > 1] == []


def is_class(value):
    return isinstance(value, frozenset) and PENN.issuperset(value) and bool(value)


def test_every_class_is_read_by_a_rule():
    inside = {node.id for node in ast.walk(parsed(ROOT / "onrecord/text/tags.py")) if is_read(node)}
    outside = {node.id for path in rules() for node in ast.walk(parsed(path)) if is_read(node)}
    assert set(NAMES) - inside - outside == set()


def is_stored(node):
    return isinstance(node.ctx, ast.Store)


def is_read(node):
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
