"""Evidence: phrases that show how whoever speaks knows: by sight, by a paper, of their own doings."""

from __future__ import annotations

import re

from onrecord.english.wordlists import compiled

SEEN = compiled(
    """
    seen by|obtained by|reviewed by|viewed by|shared with|leaked to|released (?:on|in|by)|
    published (?:on|in|by)|filed (?:on|in|with)
    """,
    r"\b",
    r"\b",
)
OWN = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)(?:[’'](?:m|ve|re|ll|d))?\b")
# *Nord Gas said it had closed the valve*: a body tells of itself.
OWN_OF_A_BODY = re.compile(
    r"(?:it|they) (?:had|has|have|would|will|did|does|was|is|were)(?! (?:been )?(?:raining|clear|snowing))\b|"
    r"(?:its|their) "
)
SAW = re.compile(r"\b(?:I|[Ww]e) (?:saw|watched|witnessed|smelled|heard(?! (?:that|from|about|of)\b))\b")
