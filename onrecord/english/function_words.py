"""Function words: the closed classes that rules of clauses and phrases ask for, by what they do there."""

from __future__ import annotations

import re

from onrecord.english.wordlists import words

# what opens a clause
COMPLEMENTIZER = "that"
POLAR_COMPLEMENTIZER, CONDITIONAL = "whether", "if"
COMPLEMENTIZERS = words("that whether if")
POLAR_COMPLEMENTIZERS = words("whether if")
SURE_COMPLEMENTIZERS = words("that whether")  # *if* opens conditions too
INFINITIVAL = "to"
QUESTION_ADVERBS = words("how why where")

# what opens a relative clause
PERSONAL_RELATIVE = "who"
SUBJECT_RELATIVES = words("which who")
RELATIVE_PRONOUNS = words("which who whose whom")
RELATIVIZERS = words("who which that")
RELATIVE_WORDS = RELATIVIZERS | words("whom")

# what stands for somebody or something
FIRST_PERSONS = words("i we")
FIRST_PERSON_POSSESSIVES = words("my our")
SPEECH_PARTICIPANTS = words("i we you")
THIRD_PERSONS = words("he she")
SINGULAR_PERSONS = words("i he she")
THIRD_PLURAL = "they"
PLURAL_DEICTICS = words("we these those")
NOT_SOMEBODY = words("it that this there what which")
OBJECT_FORMS = {"her": "she", "him": "he", "them": "they", "me": "i", "us": "we"}
FACT_PRONOUNS = words("it this that")  # *it shows that A*
REFLEXIVE_ENDINGS = ("self", "selves")
EXPLETIVE = "it"  # *it would be wrong to leave*
PLACEHOLDING_DEMONSTRATIVES = words("that this")  # for what was told before

# determiners
DEFINITE_ARTICLE = "the"
INDEFINITE_ARTICLES = words("a an")
APPOSITION_OPENERS = words("a an the who whose")
LEADING_ARTICLE = re.compile(r"^(?:the|an?|both)\s", re.IGNORECASE)
DEFINITES = words("the this that")  # before what was told of before
INDEFINITES = words("a an another one")  # before what is told of for the first time

# negation
NEGATOR = "not"
NEGATORS = words("not n't n’t")
NEGATIVE_ENDINGS = ("n't", "n’t")

# possession
GENITIVE_ENDINGS = ("’s", "'s")
