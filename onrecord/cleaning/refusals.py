"""Pages that hold no article: walls, errors in disguise, and what is too little to be one."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import islice

from onrecord.types import DroppedLine, Rejected

MIN_WORDS = 20  # a news brief has more; below it extraction mostly returns a cookie notice or a caption

_SHORT = 150  # words; a longer text is about cookies or missing pages, not one of them
_TEASER = 60  # words; a longer text that trails off may well be whole
_CUT = re.compile(
    r"(?:…|\.\.\.|\[(?:…|\.\.\.)\])[\"'”’»]?\s*(?:(?:read|see|continue|learn)\b.{0,40})?$", re.IGNORECASE
)
_WALLS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "challenge",
        "a page that asks visitors to prove they are no robot",
        re.compile(
            r"checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|just a moment\.\.\.|"
            r"enable javascript and cookies to continue|unusual traffic from your|attention required! \| cloudflare|"
            r"please complete the security check|pardon our interruption|ddos protection by",
            re.I,
        ),
    ),
    (
        "consent_wall",
        "a page that asks for consent to cookies",
        re.compile(
            r"we (?:and our (?:\d+ )?partners )?(?:use|store)[^.]{0,60} cookies|before you continue to|"
            r"(?:accept|manage|reject) (?:all )?cookies|your (?:privacy|cookie) (?:choices|settings|preferences)|"
            r"wir (?:und unsere partner )?verwenden cookies|nous utilisons des cookies|consent to the use of cookies",
            re.I,
        ),
    ),
    (
        "not_found_page",
        "a page that says the article is not there",
        re.compile(
            r"page (?:you (?:requested|are looking for|were looking for)[^.]{0,40} )?(?:(?:was|is|could|can)(?:not| not)[^.]{0,20}|not )found|"
            r"\b404\b[^.]{0,30}(?:not found|error)|(?:not found|error)[^.]{0,10}\b404\b|page (?:doesn|does no)['’]?t exist|"
            r"(?:article|story|page) (?:is|has been) (?:no longer available|removed|deleted)|seite (?:wurde )?nicht gefunden|"
            r"page introuvable|página no encontrada",
            re.I,
        ),
    ),
    (
        "login_page",
        "a page that asks visitors to log in",
        re.compile(
            r"(?:log|sign) in to (?:continue|read|your account|view)|forgot (?:your )?password|create an account to (?:continue|read)|"
            r"already (?:a subscriber|have an account)\?",
            re.I,
        ),
    ),
)  # fmt: skip


# headlines of pages that are not there, whatever other stories they list below
_TITLES = (
    ("not_found_page", "the headline says that the page is not there", re.compile(
        r"(?:(?:http\s*)?(?:error\s*)?404\b.{0,60}|(?:sorry[,!.]?\s+|oops[,!.]?\s+)?(?:the\s+|this\s+)?(?:page|article|story|content)\s+(?:(?:was|is|could|can)\s*)?"
        r"(?:not\s+(?:be\s+)?(?:found|available)|no\s+longer\s+(?:available|exists?)|does\s+not\s+exist|doesn['’]t\s+exist|has\s+been\s+(?:removed|deleted)).{0,30}"
        r"|not\s+found|seite\s+(?:wurde\s+)?nicht\s+gefunden|page\s+(?:introuvable|non\s+trouvée)|página\s+no\s+encontrada|pagina\s+non\s+trovata)[.!]?", re.I)),
    ("challenge", "the headline asks visitors to prove they are no robot", re.compile(
        r"just\s+a\s+moment\W*|attention\s+required!?.{0,20}|access\s+(?:to\s+this\s+page\s+has\s+been\s+)?denied|are\s+you\s+a\s+(?:robot|human)\?"
        r"|(?:human|security)\s+(?:verification|check).{0,20}|pardon\s+our\s+interruption\W*", re.I)),
    ("login_page", "the headline asks visitors to log in", re.compile(
        r"(?:(?:please|you\s+must)\s+)?(?:log|sign)\s*[- ]?in(?:\s+(?:to|or)\s.{0,40})?|subscriber\s+log\s*in|anmelden|connexion", re.I)),
    ("consent_wall", "the headline asks for consent", re.compile(
        r"before\s+you\s+continue.{0,30}|(?:your\s+|manage\s+|we\s+value\s+your\s+)(?:privacy|cookie|consent).{0,40}", re.I)),
)  # fmt: skip
_LONG = 300  # words; a longer text under such a headline is about it
_JOINED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")
_WORD = re.compile(r"[^\W\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]+")
_LETTERS = re.compile(r"[^\W\d_]+")


def refusal(
    text: str,
    title: str | None,
    page_text: Callable[[], str],
    is_paywalled: bool = False,
    is_asking: Callable[[], bool] = bool,
    dropped: Sequence[DroppedLine] = (),
) -> Rejected | None:
    """Why this is no article; None for one that may be. ``dropped`` are the lines left out before."""
    n_words = count_words(text)
    if n_words < _LONG:
        for code, reason, pattern in _TITLES:
            if pattern.fullmatch((title or "").strip()):
                return Rejected(code, f"{reason}, and there is little text")
    if n_words < _SHORT:
        words = f"{title or ''}\n{text}"
        if n_words < MIN_WORDS:
            words += "\n" + page_text()[:1500]
        for code, name, pattern in _WALLS:
            if _is_wall(pattern, words, n_words):
                return Rejected(code, f"this is {name}, not an article")
    if n_words < MIN_WORDS and is_asking():
        return Rejected("consent_wall", "this is a page that asks for consent to cookies, not an article")
    if n_words < MIN_WORDS:
        return Rejected("too_short", _shortness(n_words, dropped))
    if n_words < _TEASER and not is_paywalled and _CUT.search(text):
        return Rejected("teaser", f"it has {n_words} words and is cut off: the article is elsewhere")
    if not _is_prose(text):
        return Rejected("not_text", "most of it is figures or signs, not words")
    return None


def _shortness(n_words: int, dropped: Sequence[DroppedLine]) -> str:
    """Why so little is there, in the same words for all documents of one cause: they are told together."""
    by_rule: Counter[str] = Counter()
    for line in dropped:
        by_rule[line.rule] += count_words(line.text)
    if n_words + by_rule.total() >= MIN_WORDS:
        rules = " and ".join(rule for rule, _ in by_rule.most_common(2))
        return f"fewer than {MIN_WORDS} words are left; the rest was left out as {rules}: `onrecord clean --diff` shows it"
    return f"it has fewer than {MIN_WORDS} words, as no article has" if n_words else "no words are left of it"


def count_words(text: str, most: int = _LONG) -> int:
    """How many words a text has; where words are not parted by spaces, two characters count as one.

    From ``most`` on it may be any number that is no smaller: counting them all takes time.
    """
    words, joined = (list(islice(p.finditer(text), n)) for p, n in ((_WORD, most), (_JOINED, 2 * most)))
    return len(words) + len(joined) // 2


def _is_wall(pattern: re.Pattern[str], words: str, n_words: int) -> bool:
    """One telling phrase in next to nothing, or two in a short text: a report may well mention one."""
    n_found = len({match.group().lower() for match in pattern.finditer(words)})
    return n_found >= (1 if n_words < 60 else 2)


def _is_prose(text: str) -> bool:
    """A quarter letters: an article around a large table has more, a log or encoded bytes have less."""
    words = text.split()
    visible = sum(map(len, words))
    longest = max((len(word) for word in words if len(word) > 99 and word.isascii()), default=0)
    has_letters = any(4 * _letters(part) >= visible for part in (text[: len(text) // 2], text))
    return longest * 2 < max(visible, 200) and has_letters


def _letters(text: str) -> int:
    return sum(map(len, _LETTERS.findall(text)))
