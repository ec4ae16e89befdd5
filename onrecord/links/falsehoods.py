"""Falsehoods: words that call something untrue, tell of a denial, or take a word back; patterns and no more.

A thing may be false (*a false passport*) without any claim being denied: only what carries a claim (*the
report*, *rumours that*, *it*) is called untrue here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.english.names import SUBJECTS

_CARRIERS = (
    "reports? claims? rumou?rs? stor(?:y|ies) allegations? accusations? charges? accounts? statements? "
    "suggestions? news assertions? speculation notion idea figures? numbers? estimates? counts? toll"
)
_DETERMINERS = "the any all such those these this that an? media recent earlier his her its their"
_UNTRUE = (
    "false untrue incorrect inaccurate wrong baseless groundless unfounded fabricated fictitious nonsense "
    "ludicrous rubbish fake bogus fiction"
)
_WORDS = (
    "denials? claims? statements? words? remarks? comments? accounts? allegations? accusations? assertions? "
    "figures? reports? reporting stor(?:y|ies) estimates? testimony versions? numbers? count toll"
)


def _one_of(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


_FALSE = (
    rf"(?:{_one_of(_UNTRUE)}|made up|(?:an? |the )?(?:\w+ )?"
    rf"(?:hoax|invention|fabrication|lies?|myths?|fairy tales?|fake news)"
    r"|not (?:true|correct|accurate)|without (?:any )?(?:foundation|basis))"
)
_CARRIER = (  # as a noun: *he claims the film is fake* calls no claim false
    rf"(?:(?:^\W*|\b{_one_of(_DETERMINERS)} (?:\w+ ){{0,3}}){_one_of(_CARRIERS)}"
    r"(?: (?:that|of|about|in|on|from|by)\b)?(?:\W+[\w’']+){0,14}?)"
)
_CALLED_FALSE = re.compile(
    rf"(?:{_CARRIER}|\b(?:it|this|that|they|these|all|which)) (?:is|was|are|were|be|been|as) (?:\w+ly )?"
    rf"(?:all |just |simply |quite )?{_FALSE}\b"
    rf"|\b(?:it|that|there)[’']s (?:\w+ly )?{_FALSE}\b"
    r"|\bno (?:truth|basis|substance) (?:in|to|for|whatever)\b",
    re.IGNORECASE,
)
_MARKS = re.compile('["“”‘«»]')  # they stand between *is* and *false*
_MARKED = re.compile(
    r"^\W*(?:no|false|fake|hoax|untrue|wrong)(?:[ -](?:news|report|story|rumou?r))?\s*[,:!.–—-]"
    r"|\b(?:despite|contrary to|notwithstanding) (?:\w+ ){0,2}"
    r"(?:rumou?rs?|reports?|claims?|speculation|allegations?|stories)\b",
    re.IGNORECASE,
)
_DOUBTED = re.compile(
    r"\b(?:hoax(?:es|er|ers)?|debunk\w*|satir(?:e|ical|ist)|urban (?:legend|myth)|fact[- ]check\w*"
    r"|untrue|not true|no truth|too good to (?:check|be true)"
    r"|(?:fake|false|bogus|phone?y|made-up|fabricated)"
    r"[- ]?(?:\W?news|stor(?:y|ies)|reports?|rumou?rs?|claims?)"
    r"|(?:is|was|are|were|it's|turns? out to be) (?:\w+ly )?(?:a )?(?:fake|hoax|fiction|false|phony)"
    r"|(?:stor(?:y|ies)|reports?|claims?|rumou?rs?) (?:is|are|was|were) (?:\w+ly )?"
    r"(?:false|wrong|fake|fiction))\b",
    re.IGNORECASE,
)
_CONTESTED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|doubt(?:s|ed|ing)?|question(?:s|ed|ing)? whether|contradict(?:s|ed|ing)?"
    r"|falsely|l(?:ied|ies|ying) (?:when|in|about)"
    r"|disput(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|rebut(?:s|ted|ting)?"
    r"|quash(?:e[sd]|ing)?|dismiss(?:e[sd]|ing)?|reject(?:s|ed|ing)?|cast(?:s|ing)? doubt"
    r"|(?:rul(?:e[sd]?|ing)|brush(?:e[sd]|ing)?|laugh(?:s|ed|ing)?) (?:out|off|aside)"
    r"|(?:shoot|shot|knock|bat)(?:s|ed|ing|ted|ting)? (?:down|away)"
    r"|pour(?:s|ed|ing)? (?:cold water|scorn))\b",
    re.IGNORECASE,
)
_WITHDRAWING = (
    r"(?:withdr(?:ew|aw(?:s|n|ing)?)|retract(?:s|ed|ing)?|t(?:ook|akes?|aken|aking) back|correct(?:s|ed|ing)"
    r"|revis(?:es|ed|ing)|apologi[sz](?:es?|ed|ing) for|walk(?:s|ed|ing) back|row(?:s|ed|ing) back on"
    r"|disown(?:s|ed|ing)?|no longer st(?:ands?|ood) by)"
)
_WITHDRAWN = re.compile(
    rf"\b{_WITHDRAWING}\W+(?:[\w’']+\W+){{0,4}}?{_one_of(_WORDS)}\b"
    r"|\b(?:I|we|he|she|they|it) (?:was|were|am|is|are|had been) (?:wrong|mistaken)\b"
    r"(?! to (?!say|claim|tell|deny|state))",
    re.IGNORECASE,
)

_WORD = re.compile(r"[^\W\d_]+")
_NOT_DONE = frozenset(
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


def is_called_false(text: str) -> bool:
    """True where the words call a claim false: *the report was a hoax*, *no truth in it*, *it is untrue*."""
    return _CALLED_FALSE.search(_MARKS.sub("", text)) is not None


def is_marked_false(unit: str) -> bool:
    """True where a sentence opens with a denying word, or is told against rumours: it denies, however put."""
    return _MARKED.search(unit) is not None


def is_doubted(beginning: str) -> bool:
    """True where an article's headline or beginning calls a story untrue: what it tells, it only recounts."""
    return _DOUBTED.search(beginning) is not None


def is_contested(words: str) -> bool:
    """True where the words tell of a denial: which way what they tell of points, they do not say."""
    return _CONTESTED.search(words) is not None


@lru_cache(maxsize=10_000)
def takes_back(sentence: str, names: frozenset[str] = frozenset()) -> bool:
    """True where a sentence says that the one of these names takes back a word, or was wrong to say it."""
    return any(_is_own(sentence[: match.start()], match[0], names) for match in _WITHDRAWN.finditer(sentence))


def _is_own(before: str, words: str, names: frozenset[str]) -> bool:
    """True where the words before a taking back name nobody else, and do not merely ask for it or deny it."""
    near = [word.lower() for word in _WORD.findall(before)][-4:]
    if not near:
        return words.split()[0].lower().endswith("ing") or words.split()[0].lower() in SUBJECTS
    if not _NOT_DONE.isdisjoint(near[-2:]):
        return False
    return words.split()[0].lower() in SUBJECTS or not (SUBJECTS | names).isdisjoint(near)
