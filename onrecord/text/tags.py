"""The classes of words that rules read.

The labels are the Penn Treebank's (Santorini 1990, Part-of-Speech Tagging Guidelines), and for hyphens and
brackets those of OntoNotes; `Language.labels` maps a parser's own to them. A noun in the singular, and PAST,
is one label and is compared (``==``); a plural, or an adjective such as FINITE, is a set (``in``).
"""

from __future__ import annotations

# verbs
BARE_VERB = "VB"
PAST = "VBD"
PARTICIPLE = "VBN"  # of the past: *said*, *seen*
GERUND = "VBG"  # and the participle of the present
THIRD_PERSON = "VBZ"  # of the present, singular
MODAL = "MD"
PLAIN_PRESENT = "VBP"  # of the present, with any other subject
PRESENT = frozenset((THIRD_PERSON, PLAIN_PRESENT))
TENSED = PRESENT | {PAST}
FINITE = TENSED | {MODAL}
INFLECTED = frozenset((PAST, THIRD_PERSON))  # finite, and never spelled as a bare verb is
PAST_FORMS = frozenset((PAST, PARTICIPLE))  # mostly spelled alike
VERBS = TENSED | {BARE_VERB, PARTICIPLE, GERUND}  # modals are none

# nouns, and what stands for one
NOUN = "NN"  # common, singular
PLURAL_NOUN = "NNS"
PROPER_NOUN = "NNP"  # singular
PRONOUN = "PRP"  # personal
POSSESSIVE_PRONOUN = "PRP$"
NUMERAL = "CD"
EXISTENTIAL = "EX"  # *there*
FOREIGN_WORD = "FW"
COMMON_NOUNS = frozenset((NOUN, PLURAL_NOUN))
PROPER_NOUNS = frozenset((PROPER_NOUN, "NNPS"))
NOUNS = COMMON_NOUNS | PROPER_NOUNS
PRONOUNS = frozenset((PRONOUN, POSSESSIVE_PRONOUN))
NOMINALS = NOUNS | PRONOUNS
PHRASE_HEADS = NOMINALS | {NUMERAL}  # what a noun phrase may be headed by

# what stands before a noun
DETERMINER = "DT"
PREDETERMINER = "PDT"  # *all the*, *both the*
POSSESSIVE = "POS"  # *’s*
ADJECTIVE = "JJ"
COMPARATIVE = "JJR"
ADJECTIVES = frozenset((ADJECTIVE, COMPARATIVE, "JJS"))
ADVERB = "RB"
ADVERBS = frozenset((ADVERB, "RBR", "RBS"))

PHRASE_OPENERS = PHRASE_HEADS | ADJECTIVES | {DETERMINER, EXISTENTIAL}

# what joins words and clauses
CONJUNCTION = "CC"  # coordinating
PREPOSITION = "IN"  # and subordinating conjunctions
INFINITIVE_MARKER = "TO"  # every *to*, also the preposition
PARTICLE = "RP"  # *up* of *gave up*
PREPOSITIONS = frozenset((PREPOSITION, INFINITIVE_MARKER))

# words that ask or relate
RELATIVE_DETERMINER = "WDT"  # *which*
RELATIVE_PRONOUN = "WP"  # *who*, *what*
RELATIVE_POSSESSIVE = "WP$"  # *whose*
ASKING_ADVERB = "WRB"  # *how*, *why*, *where*
RELATIVES = frozenset((RELATIVE_DETERMINER, RELATIVE_PRONOUN))
ASKING = RELATIVES | {ASKING_ADVERB}
WH_WORDS = ASKING | {RELATIVE_POSSESSIVE}
PRO_FORMS = PRONOUNS | WH_WORDS | {DETERMINER}  # what stands for a noun told elsewhere
# what a clause opens with behind *that*
CLAUSE_OPENERS = PRONOUNS | {DETERMINER, PROPER_NOUN, PLURAL_NOUN, PREPOSITION, ASKING_ADVERB}

# marks
HYPHEN = "HYPH"
STOP = "."
COMMA = ","
SUPERFLUOUS_MARK = "NFP"
BRACKETS = frozenset(("-LRB-", "-RRB-"))
