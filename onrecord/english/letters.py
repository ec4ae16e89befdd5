"""How a line begins that only says whose words stand below it."""

from __future__ import annotations

FROM = "from"
# the longer first
OPENS_LETTER = ("from the desk of", "from the office of", "and from", "this from", "also from", FROM)
