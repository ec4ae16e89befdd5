"""Each form that is made by rule or spelt out in a table is a word of the SPECIALIST Lexicon."""

import pytest
from lemminflect import getAllInflections

from onrecord.english import nouns, verbs
from onrecord.english.forms import noun_forms, verb_forms
from onrecord.english.tables import table, word_list

# Good English all the same: the lexicon is of medicine and health, and of 2019.
NOT_IN_THE_LEXICON = {
    "criminalise", "criminalize", "retweet", "text", "slideshow", "advert", "communiqué", "repudiation",
    "email",  # has it without a hyphen
    "app", "bio", "blog", "blogpost", "playbook", "podcast", "robocall", "screenshot", "tagline", "voicemail",
    "op-ed", "ad",  # has them in one number
    "act", "lack",  # the same
    "dare",  # as an auxiliary alone
    "lie", "sting",  # without *lain* and *stinging*
    "prey", "supernatural", "swagger", "log", "questionnaire",  # as mass nouns
}  # fmt: skip


def known(word, kind):
    return {word, *(form for forms in getAllInflections(word, upos=kind).values() for form in forms)}


def wrong(forms, kind):
    found = ((word, made - known(word, kind)) for word, made in forms.items())
    return {word: sorted(odd) for word, odd in found if odd and word not in NOT_IN_THE_LEXICON}


def test_each_form_of_a_verb_is_a_word():
    forms = {verb.lemma: verb.forms for verb in verbs.all_verbs()}
    assert wrong(forms, "VERB") == {}


def test_each_form_of_a_noun_is_a_word():
    forms = {noun: nouns.forms_of(noun) for noun in table("nouns")["nouns"]}
    assert wrong(forms, "NOUN") == {}


def test_the_plural_of_whoever_may_be_cited_is_a_word():
    forms = {noun: nouns.forms_of(noun) for noun in word_list("human_nouns") if len(known(noun, "NOUN")) > 1}
    assert len(forms) > 1500
    assert wrong(forms, "NOUN") == {}


def test_no_irregular_verb_passes_for_a_regular_one():
    """All that the lexicon inflects otherwise has its forms in the table."""
    rows = table("verbs")["verbs"]
    regular = {verb for verb, row in rows.items() if "forms" not in row}
    pasts = {verb: getAllInflections(verb, upos="VERB").get("VBD", ()) for verb in regular}
    assert {verb for verb, forms in pasts.items() if forms and not verb_forms(verb) & {*forms}} == set()


@pytest.mark.parametrize(
    ("noun", "plural"), [("child", "childs"), ("incur", "incured"), ("monarch", "monarches")]
)
def test_the_law_sees_what_is_no_word(noun, plural):
    assert plural not in known(noun, "NOUN") | known(noun, "VERB")
    assert plural in noun_forms(noun) | verb_forms(noun)
