"""Narration: prompts of a page, opinions and first persons, which tell an outlet's report from the rest."""

from __future__ import annotations

import re

from onrecord.english.wordlists import compiled

PAGE_PROMPT = compiled(
    """
    read more|click|subscribe|sign up|follow|watch|listen|photo|image|credit|related:|see also|
    here[’']s|here is|
    here are|share this|comments? (?:are|is)|more on|correction|updated?:|
    this (?:story|article|post|interview|conversation|transcript) |
    questions and answers (?:have|were)|god (?:bless|save|help)|
    get the latest|
    support our|join our|download|advertisement
    """,
    "^",
    r"(?:\b|(?<=\W))",
)
OPINION = compiled(
    """
    should|ought to|shame(?:ful)?|ridiculous|absurd|disgrace(?:ful)?|hopefully|unfortunately|thankfully|
    of course|
    frankly|staggering|far from clear|notably|remarkable|wonderful|terrible|awful|stunning|ha(?:s|ve) a point
    """,
    r"\b",
    r"\b",
)
FIRST_PERSON_WORD = re.compile(r"\b(?:I(?! ?\.)|I[’']m|I[’']ve|we|we[’']re|my|our|us|me|you|your)\b")
