"""Laws over made-up news: spans in their sentence, and no name that the text lacks or has only later."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.claims import extract
from onrecord.types import ArticleText

PEOPLE = [
    "Ada Okafor", "Wei Zhao", "Soumen Dey", "Thabo Mokwena", "Noor al-Haddad", "Anke von der Brink",
    "Jo Lund",
]  # fmt: skip
OFFICES = ["Mayor {}", "{}, a spokesman for the Harbour Union,", "harbour master {}", "{}", "Mr. {}", "Dr {}"]
OUTLETS = ["the Tarn Courier", "Radio Dorn", "The Valley Post"]
SAID = ["said", "told reporters", "added", "insisted", "wrote", "told Radio Dorn"]
DENIED = ["denied that", "rejected claims that", "disputed reports that"]
FACTS = [
    "the bridge had been closed since Tuesday", "about 40 lorries were waiting", "the mill would not reopen",
    "three men may have left the port", "her brother had paid 2,000 crowns", "nobody had warned the council",
]  # fmt: skip
WHO = st.builds(str.format, st.sampled_from(OFFICES), st.sampled_from(PEOPLE)) | st.sampled_from(
    ["He", "She", "The mayor", "Officials", "A spokeswoman", "They", "The union", "The report", *OUTLETS]
)


def upper(text):
    return text[:1].upper() + text[1:]


FACT = st.sampled_from(FACTS)
SENTENCES = st.one_of(
    st.builds("{} {} {}.".format, WHO.map(upper), st.sampled_from(SAID), FACT),
    st.builds("{} {} {}.".format, WHO.map(upper), st.sampled_from(DENIED), FACT),
    st.builds("“{},” {} {}.".format, FACT.map(upper), WHO, st.sampled_from(SAID)),
    st.builds("“{}. {}.”".format, FACT.map(upper), FACT.map(upper)),
    st.builds("{}, according to {}.".format, FACT.map(upper), WHO),
    st.builds("{}, citing {}, reported that {}.".format, st.sampled_from(OUTLETS).map(upper), WHO, FACT),
    st.builds("{}, {} quoted {} as saying.".format, FACT.map(upper), st.sampled_from(OUTLETS), WHO),
    st.builds("{}.".format, FACT.map(upper)),
)
BLOCKS = st.lists(st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=5)
WORD = re.compile(r"\w+")


def article_of(blocks):
    return ArticleText("made up", "\n\n".join(blocks))


@settings(max_examples=60, deadline=None)
@given(BLOCKS)
def test_each_span_of_a_claim_lies_in_the_sentence_that_is_shown_with_it(blocks):
    for claim in extract(article_of(blocks)).claims:
        first, last = claim.sentence
        for start, end in (*claim.content, *(s for link in claim.chain for s in (*link.source, *link.cue))):
            assert first <= start < end <= last


@settings(max_examples=60, deadline=None)
@given(BLOCKS)
def test_no_name_is_given_that_the_text_does_not_have(blocks):
    article = article_of(blocks)
    written = {word.casefold() for word in WORD.findall(article.text)}
    for claim in extract(article).claims:
        for link in claim.chain:
            assert {word.casefold() for word in WORD.findall(link.speaker or "")} <= written, article.text


@settings(max_examples=60, deadline=None)
@given(BLOCKS)
def test_nobody_speaks_whom_the_text_names_only_later(blocks):
    """A person stands in a chain only where the text has named them by the end of that sentence."""
    article = article_of(blocks)
    for claim in extract(article).claims:
        for link in claim.chain:
            if link.speaker is not None and link.kind == "person":
                behind = max((end for _, end in link.source), default=claim.content[-1][1])
                heard = article.text[: max(behind, claim.sentence[1])]
                assert link.speaker.split()[-1] in heard, (article.text, claim)
