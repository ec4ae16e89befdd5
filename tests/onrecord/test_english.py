"""What is known of English words stands in tables, a row a word, and forms are spelt as English does."""

import ast
import re

import pytest

from onrecord.claims import extract
from onrecord.english import concepts, names, nouns, verbs
from onrecord.english.calendar import DAYS, MONTHS
from onrecord.english.forms import gerund, noun_forms, past, plural, verb_forms
from onrecord.english.numerals import NUMBER_WORDS
from onrecord.english.tables import table
from onrecord.english.verbs import BE
from onrecord.types import ArticleText
from tests.sources import ROOT, modules, parsed

RULES = ("text", "measures", "entities", "attribution", "qualify", "claims")
CLOSED = re.compile(r"^[^aeiou]*[aeiou][^aeiouwxy]$")  # one syllable that doubles its consonant: *stop*


@pytest.mark.parametrize(
    ("lemma", "third", "acting", "done"),
    [
        ("agree", "agrees", "agreeing", "agreed"),
        ("echo", "echoes", "echoing", "echoed"),
        ("note", "notes", "noting", "noted"),
        ("deny", "denies", "denying", "denied"),
        ("convey", "conveys", "conveying", "conveyed"),
        ("stress", "stresses", "stressing", "stressed"),
        ("preach", "preaches", "preaching", "preached"),
        ("dye", "dyes", "dyeing", "dyed"),
        ("hoe", "hoes", "hoeing", "hoed"),
        ("veto", "vetoes", "vetoing", "vetoed"),
        ("claim", "claims", "claiming", "claimed"),
    ],
)
def test_a_regular_verb_is_spelt_as_english_spells_it(lemma, third, acting, done):
    assert (plural(lemma), gerund(lemma), past(lemma)) == (third, acting, done)
    assert verb_forms(lemma) == {lemma, third, acting, done}


@pytest.mark.parametrize(
    ("lemma", "irregular", "more"),
    [
        ("allegation", "", "allegations"),
        ("inquiry", "", "inquiries"),
        ("survey", "", "surveys"),
        ("speech", "", "speeches"),
        ("analysis", "analyses", "analyses"),
        ("fisherman", "", "fishermen"),
        ("human", "", "humans"),
    ],
)
def test_a_noun_has_its_plural(lemma, irregular, more):
    assert noun_forms(lemma, irregular) == {lemma, more}


def test_irregular_forms_take_the_place_of_regular_ones():
    assert verb_forms("say", "says saying said") == {"say", "says", "saying", "said"}


def test_no_verb_that_doubles_its_consonant_passes_for_a_regular_one():
    rows = table("verbs")["verbs"]
    assert [lemma for lemma, row in rows.items() if CLOSED.match(lemma) and "forms" not in row] == []


TABLES = {
    "verbs": "verbs",
    "nouns": "nouns",
    "people": "words",
    "organizations": "words",
    "concepts": "concepts",
}


@pytest.mark.parametrize("name", TABLES)
def test_every_class_is_described_and_has_words(name):
    rows = table(name)
    used = {kind for row in rows[TABLES[name]].values() for kind in classes_of(row)}
    assert used == set(rows["classes"])


def classes_of(row):
    return (row if isinstance(row, str) else row.get("classes", "")).split()


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_sorted_and_its_rows_say_something(name):
    rows = table(name)[TABLES[name]]
    assert list(rows) == sorted(rows)
    assert all(rows.values())


def test_every_class_is_asked_for_by_some_rule():
    asked = {text for room in ("english", *RULES, "links") for text in strings(room)}
    assert {kind for name in TABLES for kind in table(name)["classes"]} <= asked


def test_a_class_that_is_none_is_an_error():
    with pytest.raises(KeyError):
        verbs.forms("sayin")
    with pytest.raises(KeyError):
        nouns.forms("papers")
    with pytest.raises(KeyError):
        concepts.concepts("things")
    with pytest.raises(KeyError):
        names.people("titles")
    with pytest.raises(KeyError):
        names.organizations("firms")


def test_no_list_of_verbs_stands_beside_the_table():
    known = {form for verb in verbs.all_verbs() for form in verb.forms if form.endswith(("ed", "ing"))}
    found = {
        (path.relative_to(ROOT).as_posix(), tuple(verbal))
        for room in RULES
        for path in modules(f"onrecord/{room}")
        for text in literals(path)
        if text.islower() and len(verbal := sorted(known.intersection(text.split()))) > 2
    }
    assert found == set()


def test_links_list_no_office_body_pronoun_day_or_number_again():
    known = names.people("office", "rank") | names.organizations("body", "head", "state_part")
    known |= names.POSSESSIVES | names.SUBJECTS | BE | {*DAYS, *MONTHS} | NUMBER_WORDS
    found = {
        (path.name, text)
        for path in modules("onrecord/links")
        for text in map(str.strip, literals(path))
        if 4 < len(text.split()) < 200 and len(known.intersection(text.split())) > len(text.split()) / 2
    }
    assert found == set()


def strings(room):
    return {text for path in modules(f"onrecord/{room}") for text in literals(path)}


def literals(path):
    """The strings of a file that are no docstrings."""
    tree = parsed(path)
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    ]


# What each frame of the table lets a verb do, in one sentence whose content is named beside it.
FRAMES = {
    "c": ("Ada Okafor said the weir had burst.", "the weir had burst"),
    "o": ("Ada Okafor told reporters the weir had burst.", "the weir had burst"),
    "t": ("Ada Okafor vowed to mend the weir.", "to mend the weir"),
    "T": ("Ada Okafor urged the council to mend the weir.", "the council to mend the weir"),
    "n": ("Ada Okafor condemned the attack on the weir.", "the attack on the weir"),
    "g": ("Ada Okafor admitted damaging the weir.", "damaging the weir"),
    "x": ("Ada Okafor accused the council of damaging the weir.", "the council damaging the weir"),
    "d": ("Ada Okafor denied that the weir had burst.", "the weir had burst"),
    "u": ("Ada Okafor asked whether the weir had burst.", "whether the weir had burst"),
    "w": ("“The weir has burst,” Ada Okafor shouted.", "The weir has burst"),
    "s": ("The survey showed that the weir had burst.", "the weir had burst"),
    "j": ("Ada Okafor commented on reports that the weir had burst.", "the weir had burst"),
}


@pytest.mark.parametrize("frame", FRAMES)
def test_every_frame_has_a_sentence_that_fires_it(frame):
    sentence, content = FRAMES[frame]
    text = f"The town met on Monday. {sentence} Rain went on for days."
    found = [
        " ".join(text[s:e] for s, e in claim.content)
        for claim in extract(ArticleText(id="a", text=text)).claims
        if claim.rule != "narrator"
    ]
    assert content in found


def test_no_frame_is_without_a_sentence():
    assert {letter for verb in verbs.all_verbs() for letter in verb.frames} == set(FRAMES)


def test_no_list_of_names_stands_beside_its_table():
    known = {*table("people")["words"], *table("organizations")["words"]}
    first = {name for name in known if name.isalpha() and len(name) > 3}
    found = {
        (path.relative_to(ROOT).as_posix(), len(repeated))
        for room in RULES
        for path in modules(f"onrecord/{room}")
        for text in literals(path)
        if len(text.split()) > 8 and len(repeated := first.intersection(text.split())) > len(text.split()) / 2
    }
    assert found == set()


CITED = [
    "engineers", "two nurses", "two pilots", "plumbers", "a beekeeper", "three farmers",
    "lorry drivers", "a goalkeeper", "an electrician", "several fishermen", "a pensioner", "one bystander",
    "local shopkeepers", "a locksmith", "hikers", "a caretaker", "paramedics", "an archaeologist",
    "volunteers", "mourners",
]  # fmt: skip


@pytest.mark.parametrize("whom", CITED)
def test_whoever_is_cited_is_a_link_and_nothing_that_is_said(whom):
    text = f"The Harbour Gazette reported that the weir had burst, citing {whom}."
    claims = [claim for claim in extract(ArticleText(id="a", text=text)).claims if claim.chain]
    sources = [[text[s:e] for s, e in link.source] for claim in claims for link in claim.chain]
    assert [text[s:e] for claim in claims for s, e in claim.content] == ["the weir had burst"]
    assert sources[-1] == [whom]


@pytest.mark.parametrize("ground", ["safety", "the weather", "costs", "a lack of staff", "differences"])
def test_a_ground_that_is_cited_is_nobody(ground):
    text = f"Ada Okafor left the harbour board on Monday, citing {ground}."
    claims = [claim for claim in extract(ArticleText(id="a", text=text)).claims if claim.chain]
    assert [[text[s:e] for s, e in claim.chain[-1].source] for claim in claims] == [["Ada Okafor"]]


def test_no_wording_names_two_concepts_twice():
    pairs = list(concepts.wordings())
    assert [pair for pair in pairs if pairs.count(pair) > 1] == []
