"""Function words: the closed classes that rules of clauses and phrases ask for, by what they do there."""

from __future__ import annotations

from onrecord.english.wordlists import words

# what opens a clause
COMPLEMENTIZER = "that"
INTERROGATIVE_COMPLEMENTIZERS = words("whether if")
SURE_COMPLEMENTIZERS = words("that whether")  # *if* opens conditions too
INFINITIVAL = "to"

# what stands for somebody or something
FIRST_PERSONS = words("i we")
FIRST_PERSON_POSSESSIVES = words("my our")
EXPLETIVE = "it"  # *it would be wrong to leave*
PLACEHOLDING_DEMONSTRATIVES = words("that this")  # for what was told before

# verbs of grammar
COPULA = "be"
PERFECT_AUXILIARY = "have"
DO_SUPPORT = "do"

# what joins and parts clauses and phrases
ADVERSATIVE = "but"
PHRASE_CONJUNCTIONS = words("and but")  # at the edge of a phrase they belong to no name
# behind a mark they open a clause and belong to no noun phrase
CLAUSE_CONNECTIVES = words("""
    but and yet so or that while as if when because although though since then now
    """)
APPOSITION_OPENERS = words("a an the who whose")

# determiners
DEFINITE_ARTICLE = "the"
DEFINITES = words("the this that")  # before what was told of before
INDEFINITES = words("a an another one")  # before what is told of for the first time

# prepositions
GENITIVE_PREPOSITION = "of"
LOCATIVE_PREPOSITION = "in"
AGENT_PREPOSITION = "by"  # before whoever did what a passive tells
DAY_PREPOSITION = "on"

# negation
NEGATOR = "not"
NEGATORS = words("not n't n’t")
NEGATIVE_ENDINGS = ("n't", "n’t")

# possession
GENITIVE_ENDINGS = ("’s", "'s")
