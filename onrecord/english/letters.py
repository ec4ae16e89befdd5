"""How a line begins that only says whose words stand below it."""

from __future__ import annotations

from onrecord.english.wordlists import words

FROM = "from"
# the longer first
OPENS_LETTER = ("from the desk of", "from the office of", "and from", "this from", "also from", FROM)
# what is spoken, besides papers: *the minister’s speech:*
SPEECHES = words("speech speeches message address remarks words sermon text")
