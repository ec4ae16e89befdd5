"""Falsity: wordings that call something untrue, tell of a denial, or take a word back."""

from __future__ import annotations

import re

from onrecord.english.wordlists import words

CARRIERS = (
    "reports? claims? rumou?rs? stor(?:y|ies) allegations? accusations? charges? accounts? statements? "
    "suggestions? news assertions? speculation notion idea figures? numbers? estimates? counts? toll"
)
DETERMINERS = "the any all such those these this that an? media recent earlier his her its their"
UNTRUE = (
    "false untrue incorrect inaccurate wrong baseless groundless unfounded fabricated fictitious nonsense "
    "ludicrous rubbish fake bogus fiction"
)
WORDS = (
    "denials? claims? statements? words? remarks? comments? accounts? allegations? accusations? assertions? "
    "figures? reports? reporting stor(?:y|ies) estimates? testimony versions? numbers? count toll"
)


def one_of(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


FALSE = (
    rf"(?:{one_of(UNTRUE)}|made up|(?:an? |the )?(?:\w+ )?"
    rf"(?:hoax|invention|fabrication|lies?|myths?|fairy tales?|fake news)"
    r"|not (?:true|correct|accurate)|without (?:any )?(?:foundation|basis))"
)
CARRIER = (  # as a noun: *he claims the film is fake* calls no claim false
    rf"(?:(?:^\W*|\b{one_of(DETERMINERS)} (?:\w+ ){{0,3}}){one_of(CARRIERS)}"
    r"(?: (?:that|of|about|in|on|from|by)\b)?(?:\W+[\w’']+){0,14}?)"
)
CALLED_FALSE = re.compile(
    rf"(?:{CARRIER}|\b(?:it|this|that|they|these|all|which)) (?:is|was|are|were|be|been|as) (?:\w+ly )?"
    rf"(?:all |just |simply |quite )?{FALSE}\b"
    rf"|\b(?:it|that|there)[’']s (?:\w+ly )?{FALSE}\b"
    r"|\bno (?:truth|basis|substance) (?:in|to|for|whatever)\b",
    re.IGNORECASE,
)
# A heading that denies or calls untrue, though it may leave out its verb.
ASSESSED = re.compile(
    r"\b(?:not|never|no longer|untrue|debunk(?:s|ed|ing)?|baseless|groundless|unfounded)\b|n[’']t\b"
    rf"|\b{one_of(CARRIERS)}\b.*\b(?:false|fake|bogus|fabricated|made up|wrong)\b",
    re.IGNORECASE,
)
# What is called a hoax, whatever it is; *no hoax* and *not a hoax* say the reverse.
CALLED_HOAX = re.compile(
    r"(?<!\bno )(?<!\bnot a )(?<!n[’']t a )(?<!\bnever a )\b(?:hoax|urban (?:legend|myth)|fake news)\b",
    re.IGNORECASE,
)
MARKS = re.compile('["“”‘«»]')  # they stand between *is* and *false*
MARKED = re.compile(
    r"^\W*(?:no|false|fake|hoax|untrue|wrong)(?:[ -](?:news|report|story|rumou?r))?\s*[,:!.–—-]"
    r"|\b(?:despite|contrary to|notwithstanding) (?:\w+ ){0,2}"
    r"(?:rumou?rs?|reports?|claims?|speculation|allegations?|stories)\b",
    re.IGNORECASE,
)
DOUBTED = re.compile(
    r"\b(?:hoax(?:es|er|ers)?|debunk\w*|satir(?:e|ical|ist)|urban (?:legend|myth)|fact[- ]check\w*"
    r"|untrue|not true|no truth|too good to (?:check|be true)"
    r"|(?:fake|false|bogus|phone?y|made-up|fabricated)"
    r"[- ]?(?:\W?news|stor(?:y|ies)|reports?|rumou?rs?|claims?)"
    r"|(?:is|was|are|were|it's|turns? out to be) (?:\w+ly )?(?:a )?(?:fake|hoax|fiction|false|phony)"
    r"|(?:stor(?:y|ies)|reports?|claims?|rumou?rs?) (?:is|are|was|were) (?:\w+ly )?"
    r"(?:false|wrong|fake|fiction))\b",
    re.IGNORECASE,
)
CONTESTED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|doubt(?:s|ed|ing)?|question(?:s|ed|ing)? whether|contradict(?:s|ed|ing)?"
    r"|falsely|l(?:ied|ies|ying) (?:when|in|about)"
    r"|disput(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|rebut(?:s|ted|ting)?"
    r"|quash(?:e[sd]|ing)?|dismiss(?:e[sd]|ing)?|reject(?:s|ed|ing)?|cast(?:s|ing)? doubt"
    r"|(?:rul(?:e[sd]?|ing)|brush(?:e[sd]|ing)?|laugh(?:s|ed|ing)?) (?:out|off|aside)"
    r"|(?:shoot|shot|knock|bat)(?:s|ed|ing|ted|ting)? (?:down|away)"
    r"|pour(?:s|ed|ing)? (?:cold water|scorn))\b",
    re.IGNORECASE,
)
WITHDRAWING = (
    r"(?:withdr(?:ew|aw(?:s|n|ing)?)|retract(?:s|ed|ing)?|t(?:ook|akes?|aken|aking) back|correct(?:s|ed|ing)"
    r"|revis(?:es|ed|ing)|apologi[sz](?:es?|ed|ing) for|walk(?:s|ed|ing) back|row(?:s|ed|ing) back on"
    r"|disown(?:s|ed|ing)?|no longer st(?:ands?|ood) by)"
)
WITHDRAWN = re.compile(
    rf"\b{WITHDRAWING}\W+(?:[\w’']+\W+){{0,4}}?{one_of(WORDS)}\b"
    r"|\b(?:I|we|he|she|they|it) (?:was|were|am|is|are|had been) (?:wrong|mistaken)\b"
    r"(?! to (?!say|claim|tell|deny|state))",
    re.IGNORECASE,
)
NOT_DONE = frozenset(
    (
        "to",
        "not",
        "never",
        "t",
        "having",
        "who",
        "whose",
        "must",
        "should",
        "would",
        "may",
        "might",
        "denied",
        "that",
    )
)
REPORTED = re.compile(
    r"\b(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|idea|notion)"
    r" (?:that|of) $",
    re.IGNORECASE,
)
# Such a noun alone is whatever stands before it.
CARRYING_NOUNS = words("""
    report reports claim claims allegation allegations accusation accusations charge charges story
    account statement rumour rumours recent media such suggestion
    """)
REVERSING = ("un", "in", "il", "im", "ir", "dis", "non")  # before a word: its opposite
FALSE_ADJECTIVES = words("false untrue baseless unfounded groundless fabricated")
# What says that a report does not hold; *ludicrous*, *nonsense* only mock it.
UNTRUE_WORDS = FALSE_ADJECTIVES | words("incorrect inaccurate wrong fictitious fake bogus")
MOCKING = words("nonsense rubbish bunk")
TRUE = words("true correct accurate right")
TRUTH = words("truth basis substance")  # *there is no truth in it*
SHEER = words("utter complete pure total sheer absolute plain completely entirely utterly totally simply so")
# Before a false thing, what makes it part of the report: *the claim that it was a lie*, *that he told a lie*.
OF_REPORT = words("is was are were be been being 's ’s not told tell telling spread spreading of the")
