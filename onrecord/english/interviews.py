"""How an interview says whom it is with, and whom each of its turns belongs to."""

from __future__ import annotations

import re

# what stands right before the name of whoever answers
MET = re.compile(
    r"^(?:Interview|Q ?(?:&|and) ?A)(?: with|:| -| –| —)+ "
    r"|\bIn an interview with [^,.\n]{2,60}, "
    r"|(?:\b(?:We|I|[Oo]ur [a-z]+)|\b[A-Z]\w+) (?:recently |also )?"
    r"(?:spoke|speaks|talked|talks|sat down|sits down|caught up) (?:to|with) ",
    re.MULTILINE,
)
# what may stand between them and the name: *the*, what somebody does, a title
ROLE = re.compile(r"(?:(?:the |its )?(?:[a-z-]+ ){0,4}(?:[A-Z][\w.]+ ){0,3})")
QUESTION_LABEL, ANSWER_LABEL = "Q", "A"
TURN = re.compile(
    r"(?P<label>[QA](?=[.:])|[A-ZÀ-ÖØ-Þ][\w.’'-]*(?: [A-ZÀ-ÖØ-Þ][\w.’'-]*){0,3}(?=:))[.:][ \t]+(?=[^\s“\"‘])"
)
