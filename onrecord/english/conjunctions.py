"""Conjunctions: words that join and subordinate clauses, and what else opens or closes one."""

from __future__ import annotations

from onrecord.english.wordlists import words

COORDINATOR, ALTERNATIVE, ADVERSATIVE = "and", "or", "but"
ALTERNATIVES = words("or nor")
COORDINATORS = words("and but or so yet nor")
JOINING = " and "  # between two names
PHRASE_CONJUNCTIONS = words("and but")  # at the edge of a phrase they belong to no name
# behind a mark they open a clause and belong to no noun phrase
CLAUSE_CONNECTIVES = words("""
    but and yet so or that while as if when because although though since then now
    """)
CLAUSE_CONNECTORS = words("and but while as although though whereas or so")  # before a clause of another's
LEADING_ADVERBS = words("still however but and so yet meanwhile moreover")  # a clause says as much without
CONTRASTIVES = words("but although though while so whereas")  # what turns away is the outlet's
CONCESSIVES = words("while although though as whereas")
EVEN_AS = ("even", "as")  # *said A, even as B*
CONCESSIONS = words("although though")  # behind a comma the outlet's, where no marks say otherwise
ATTENDANT_SUBORDINATORS = words("while after before as")  # what went on when something was said
SUBSEQUENT, CONTEMPORARY = "after", "when"
TEMPORAL_SUBORDINATORS = words("when while after before as once")
EXCEPTIVE = "unless"
TERMS_FOCUS = words("only even")  # *but only if A*
CONCESSIVE_FOCUS = words("even just")  # *even as X said*
SUBORDINATORS = words("when while after before if because although that where since though how why until")
PREMISES = words("if unless because although though no whatever whether")  # *said if A, “B”*
CONDITION_OPENERS = words("if when once")
OPEN_SUBORDINATORS = words("whether if unless")  # *unclear whether X said A*: nobody is known to have
TURN_OPENERS = words("when after before while")  # how a whole utterance came about
# Nouns of the complex subordinators (Quirk et al. 1985, 14.12): *in hopes that A*, *on the grounds that A*.
REASONS = words("hope hopes belief fear fears ground grounds condition understanding assumption event case")
# The time that a cue takes, and what opens a clause rather than being its subject.
TIMING = words("after before during in on at from under")
BINDING = words("how why when where whether what who which of after before")
# What may open the outlet's own words behind a comma, or a dash.
TAILS = words("which who whose a an while compared")
TAILS_BEHIND_DASH = TAILS | words("even the although though one")
# What stands behind the marks where a naming is over, and where it goes on with another.
NAMING_ENDS = words(", ; : ( -- — – - and but while during after before")
PARTING = NAMING_ENDS | CLAUSE_CONNECTIVES - words("that or")  # behind these another clause may begin
NAMING_GOES_ON = words("and or by of from with for")
BEFORE_ASKED = words(", when if while once ( – — --")  # *Bo, asked about A*
