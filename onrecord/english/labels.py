"""How a line that names a speaker goes on behind the noun that says what he is."""

from __future__ import annotations

import re

# *the mayor | of Orwin*, *chief engineer | at Brack & Sons*
OFFICE_ENDS = re.compile(r"\s(?:of|for|at|in|from|with|to|on)\s")
BY = re.compile(r"^(?:(?:said|told|written|posted)\s+)?by\s+", re.IGNORECASE)
