"""Negators: words by which nobody says a thing, next to nothing is found, or a cue is taken back."""

from __future__ import annotations

from onrecord.english.verbs import forms
from onrecord.english.wordlists import words

CORRELATIVE_NEGATORS = words("neither nor")
NEVER, ANY, FEW_ALONE = "never", "any", "few"
NO_SPEAKER = words("neither no none nobody nothing")  # *Neither X nor Y has denied that A*: nobody spoke
NO_PERSON = words("nobody none neither no")
NOTHING = words("nothing nobody none")
NEGATED = words("no not little n't n’t")  # *there is no chance that A*
NO_OBJECT_OPENERS = words("no few little")  # *gave no details*
NO_OBJECT = words("nothing none")  # *denied nothing*
RARELY = words("hardly scarcely barely rarely seldom")
FEW = words("few little hardly scarcely not")
ANYBODY = words("anyone anybody whoever")
LACKING = words("no little few scant insufficient scarce inadequate slim zero neither")
BARELY = words("not hardly barely scarcely")
EXCEPT = words("but except save beyond besides")  # *said nothing but that A*
A_LITTLE = words("a quite")  # *found a few signs that A*
ALMOST = words("almost nearly practically virtually")
NO_LONGER, ALL_BUT = ("no", "longer"), ("all", "but")
SHORT_OF_INFINITIVE = (("yet", "to"), ("rather", "than"))  # before the verb of what was not done
# What keeps somebody from an act, by the word before its gerund: near that word, or right before it.
# *From saying A*; *aside from saying A* and *went from saying A to B* are said.
KEPT_NEAR = {
    "from": forms("preventing") | words("away far"),
    "for": forms("apologizing") | words("sorry apology"),
    "up": forms("giving"),
}
KEPT_RIGHT_BEFORE = {"of": words("short instead"), "to": words("close closer near"), "than": words("rather")}
KEPT = forms("ceasing") | words("without no")
