"""The substance of a text: what is left when the clock, counters, share lines and typography are taken off.

Two texts of one substance are one version.
"""

from __future__ import annotations

import re
import unicodedata

_TYPOGRAPHY = str.maketrans({
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "ʼ": "'", "`": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "…": "...", "\u00ad": None, "\u200b": None, "\u200c": None, "\u200d": None, "\u2060": None,
    "\ufeff": None,
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
})  # fmt: skip

_TIME = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|\d{1,2}h\d{2}"
_ZONE = r"gmt|bst|utc|z|cet|cest|e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|ist|aest|aedt|jst|sgt|local time"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|today|yesterday"
_MONTH = (
    r"january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_SPAN = r"(?:seconds?|secs?|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?)"
_AGO = rf"(?:\d+|an?|one|a few)\s?{_SPAN}\s+ago|just now"
_DATE = r"\d{4}-\d{2}-\d{2}(?:t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}"
_ACT = (
    r"(?:(?:first|last|originally|this (?:story|article|page) was)\s+)*"
    r"(?:published|updated?|posted|modified|refreshed|created|as of)(?:\s+(?:at|on))?"
)
_MOMENT = rf"(?:{_AGO}|{_DATE}|{_TIME}|{_ZONE}|{_DAY}|{_MONTH}|\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?|at|on|of)"
# a line made of nothing but moments; one of them at least must tell a time of day, a date, or be announced
_CLOCK = re.compile(rf"(?:{_ACT}|{_MOMENT})(?:[\s,;:|/()·•.-]+(?:{_ACT}|{_MOMENT}))*[\s.)]*", re.IGNORECASE)
_TELLS_TIME = re.compile(rf"\b(?:{_ACT}|{_AGO}|{_DATE}|{_TIME}|{_DAY}|{_MONTH})\b", re.IGNORECASE)

_COUNTED = (
    r"(?:comments?|shares?|views?|likes?|reads?|reactions?|replies|retweets?|reposts?|votes?|followers?)"
)
_NUMBER = r"\d[\d.,]*\s?[km]?"
_COUNTER = re.compile(
    rf"(?:{_NUMBER}\s+{_COUNTED}(?: so far)?|{_COUNTED}\s*[:(]?\s*{_NUMBER}\)?"
    rf"|(?:reading time:?\s*)?\d+[\s-]?min(?:ute)?s?(?:\s+(?:read|to read))?|read {_NUMBER} times"
    rf"|{_NUMBER}\s+(?:people|readers)\s+(?:are\s+)?(?:reading|watching|commenting)(?: (?:this|now))*)\.?",
    re.IGNORECASE,
)
_NETWORK = "|".join(
    ("facebook", "twitter", "x", "whatsapp", "linkedin", "reddit", "pinterest", "telegram", "bluesky",
     "mastodon", "threads", "messenger", "e-?mail")
)  # fmt: skip
_SHARE = re.compile(
    rf"(?:share|tweet|e-?mail|print|save|copy(?: the)? link|copy|bookmark|{_NETWORK})"
    rf"(?:[\s,|/·•:&-]+(?:share|tweet|print|save|copy|link|this|the|article|story|page|post|on|via|to|with|by|and|or"
    rf"|a friend|friends|{_NETWORK}))*[.:]?",
    re.IGNORECASE,
)


def substance(text: str) -> str:
    """Equal for two texts that differ in nothing a reader would call an edit; to be compared, never shown."""
    return "\n".join(
        line for line in map(folded, re.split(r"[\r\n]+", text)) if line and not is_passing(line)
    )


def folded(text: str) -> str:
    """The text in plain typography: straight marks, one kind of dash, single spaces, accents on letters."""
    plain = " ".join(unicodedata.normalize("NFC", text).translate(_TYPOGRAPHY).split())
    return plain if "--" not in plain else re.sub(r"\s*-{2,}\s*|\s+-\s+", " - ", plain)


def is_passing(line: str) -> bool:
    """True for a line that changes while nobody edits: a clock, a counter, or an invitation to share."""
    if len(line) > 120:
        return False
    return is_clock(line) or any(p.fullmatch(line) for p in (_COUNTER, _SHARE))


def is_clock(line: str) -> bool:
    """True for a line that tells a time or a date and nothing else."""
    return (
        len(line) <= 120
        and _CLOCK.fullmatch(line) is not None
        and _TELLS_TIME.search(line) is not None
        and line.lower() not in ("may", "march", "sun")  # headings, as likely as months and days
    )
