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
    get the latest|stay tuned|check out|don[’']t miss|long live|good luck|congratulations|
    more ?:|also read|read next|you may also like|
    support our|join our|download|advertisement
    """,
    "^",
    r"(?:\b|(?<=\W))",
)
# who had a hand in the article, which is nothing that it tells
CREDIT = re.compile(
    r"\bcontribut(?:ed|ing)(?: reporting\b| (?:to|for) (?:this|the) (?:report|story|article|piece)\b)"
    r"|\b(?:reporting|additional reporting|editing|edited|compiled|written) by [A-Z]"
    r"|^[Rr]elated ?(?::|[A-Z])"
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
# a cry over what is seen, which nobody can check: *That’s some fine shooting*, *What a goal that was*
EXCLAMATION = re.compile(
    r"^(?:that|this|those) ?(?:[’']s|is|was|are|were) "
    r"some (?!of\b|\d|\w+t(?:een|y)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred)s?\b)"
    r"(?!.*(?:,| (?:in|on|at|since|from|by|that|which|who|where)\b))"
    r"|^(?:that|this|these|those|there|it) ?(?:[’']s|is|was|are|were) "
    r"(?:one (?:heck|hell) of|.*\bright t?here\W*$)"
    r"|^what an? (?!.*\b(?:said|says|called|is|are)\b)|\bto (?:believe it|be believed)\W*$"
    r"|\b(?:simply|plainly) put\W*$",
    re.IGNORECASE,
)
FIRST_PERSON_WORD = re.compile(r"\b(?:I(?! ?\.)|I[’']m|I[’']ve|we|we[’']re|my|our|us|me|you|your)\b")
# an outlet that speaks of itself or to its reader: *We are not surprised*
OPENS_PERSONALLY = re.compile(r"(?:(?:And|But|So|Yet) )?(?:[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b")
