"""Noun words: what stands for a fact, an act, a thing or somebody, by the word or by its ending."""

from __future__ import annotations

from onrecord.english.wordlists import listed, words

# No facts and happenings can speak: *the result shows*.
ABSTRACT_ENDINGS = tuple(listed("tion tions sion sions ment ments ness ity ance ence ism ship ing ure sis"))
ABSTRACT = words(
    """
    support move moves fact facts scale result results sign signs case cases trend trends rate rates price
    prices numbers history event events attack attacks war shift drop rise fall surge cut cuts change
    changes speed timing move time year years week day step steps way ways pattern patterns failure failures
    success loss losses victory defeat growth debate race life idea ideas revelation revelations lack use
    role
    """
)
SURE_FACTS = words("fact possibility")  # *the fact that A*, which nobody has to have said
# *said half of A*, *said at least 3 A*: a count opens the content.
PARTS = words("half third thirds quarter quarters dozen dozens all everyone")
AMOUNT_OPENERS = words("between about around nearly almost over up more at some")
# Who could deny, besides those of people.toml and organizations.toml.
SOMEBODY = words("""
    world public crowd men women workers owner owners bureau institute plant mill factory union side family
    neighbour clerk pilot captain miner farmer
    """)
# *criticised the decision for …*
DEED_ENDINGS = ("tion", "sion", "ment", "ness", "ism", "ing", "ance", "ence")
PERSONAL_ENDINGS = ("er", "or", "ist", "ian", "man", "woman")
TIME_MODIFIER = "last"  # *last week* taken for a subject
VAGUE = words("something anything nothing everything thing things")
ACT_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ism", "ing", "al", "ure", "ery", "cy", "ity")
# Things go by them, and they say nothing: *according to plan*, *by the law of gravity*.
GOVERNING = words("law laws rule rules order principle principles logic spirit plan schedule protocol")
BARE_CARRIER = "word"  # *gave word that A*
PAINS = words("pains way lengths opportunity occasion chance moment")  # *went out of his way to say that A*
PLURAL_ENDING, NO_PLURAL_ENDING = "s", "ss"
