"""Passing lines: clocks, counters and invitations to share, which change while nobody edits."""

from __future__ import annotations

import re

TIME = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|\d{1,2}h\d{2}"
ZONE = r"gmt|bst|utc|z|cet|cest|e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|ist|aest|aedt|jst|sgt|local time"
DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|today|yesterday"
MONTH = (
    r"january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
SPAN = r"(?:seconds?|secs?|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?)"
AGO = rf"(?:\d+|an?|one|a few)\s?{SPAN}\s+ago|just now"
DATE = r"\d{4}-\d{2}-\d{2}(?:t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}"
ACT = (
    r"(?:(?:first|last|originally|this (?:story|article|page) was)\s+)*"
    r"(?:published|updated?|posted|modified|refreshed|created|as of)(?:\s+(?:at|on))?"
)
MOMENT = rf"(?:{AGO}|{DATE}|{TIME}|{ZONE}|{DAY}|{MONTH}|\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?|at|on|of)"
# a line made of nothing but moments; one of them at least must tell a time of day, a date, or be announced
CLOCK = re.compile(rf"(?:{ACT}|{MOMENT})(?:[\s,;:|/()·•.-]+(?:{ACT}|{MOMENT}))*[\s.)]*", re.IGNORECASE)
TELLS_TIME = re.compile(rf"\b(?:{ACT}|{AGO}|{DATE}|{TIME}|{DAY}|{MONTH})\b", re.IGNORECASE)
COUNTED = (
    r"(?:comments?|shares?|views?|likes?|reads?|reactions?|replies|retweets?|reposts?|votes?|followers?)"
)
NUMBER = r"\d[\d.,]*\s?[km]?"
COUNTER = re.compile(
    rf"(?:{NUMBER}\s+{COUNTED}(?: so far)?|{COUNTED}\s*[:(]?\s*{NUMBER}\)?"
    rf"|(?:reading time:?\s*)?\d+[\s-]?min(?:ute)?s?(?:\s+(?:read|to read))?|read {NUMBER} times"
    rf"|{NUMBER}\s+(?:people|readers)\s+(?:are\s+)?(?:reading|watching|commenting)(?: (?:this|now))*)\.?",
    re.IGNORECASE,
)
NETWORK = "|".join(
    ("facebook", "twitter", "x", "whatsapp", "linkedin", "reddit", "pinterest", "telegram", "bluesky",
     "mastodon", "threads", "messenger", "e-?mail")
)  # fmt: skip
SHARE = re.compile(
    rf"(?:share|tweet|e-?mail|print|save|copy(?: the)? link|copy|bookmark|{NETWORK})"
    rf"(?:[\s,|/·•:&-]+(?:share|tweet|print|save|copy|link|this|the|article|story|page|post|on|via|to|with|by|and|or"
    rf"|a friend|friends|{NETWORK}))*[.:]?",
    re.IGNORECASE,
)
HEADINGS = ("may", "march", "sun")  # as likely as months and days
