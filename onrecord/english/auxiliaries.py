"""Auxiliaries: forms of *be*, *have* and *do* and the modals, by what they tell of the verb behind them."""

from __future__ import annotations

from onrecord.english.wordlists import words

COPULA = "be"
PERFECT_AUXILIARY = "have"
DO_SUPPORT = "do"
PAST_DO = "did"
PERFECT_GERUND = "having"
PASSIVE_PARTICIPLE = "been"
ABILITY = "can"
# What they govern may not have taken place.
HYPOTHETICAL_MODALS = words("could would might should can may must ca")
FUTURE_MODALS = words("will would ’ll 'll ’d 'd wo")
OPEN_MODALS = words("can could may might should would")
# They open a question, and are names too: *Will Ann Bo run?*, *May Trump go?*
QUESTION_OPENERS = words("Will May Can")
ASKED_FIRST = words("is are was were does did do has have had would could should can may")
COPULAS = words("is are was were be been being am 's ’s")
COPULAS_OF_MEASURE = words("is was are were 's ’s be")  # *is according to need*
EQUATIVES = words("is was are were 's ’s remains remained")  # *her answer was that A*
PASSIVE_AUXILIARIES = words("is was are were be been being")
PERFECT_AUXILIARIES = words("has have had")
PERFECT_FORMS = PERFECT_AUXILIARIES | words("’ve 've")
FRONTED_AUXILIARIES = words("do does did has have had is was are were")  # *did X deny?*
NEVER_SPEECH = words("is was are were has have had does did 's ’s do be")  # beside a quotation either
