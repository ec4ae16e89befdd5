"""Function words: the closed classes that rules of clauses and phrases ask for, by what they do there."""

from __future__ import annotations

from onrecord.english.wordlists import words

# what opens a clause
COMPLEMENTIZER = "that"
INTERROGATIVE_COMPLEMENTIZERS = words("whether if")
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

# negation
NEGATOR = "not"
NEGATORS = words("not n't n’t")
NEGATIVE_ENDINGS = ("n't", "n’t")

# possession
GENITIVE_ENDINGS = ("’s", "'s")
