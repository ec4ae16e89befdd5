"""The substance of a text: what is left when the clock, counters, share lines and typography are taken off.

Two texts of one substance are one version.
"""

from __future__ import annotations

import re
import unicodedata

from onrecord.english.passing_lines import CLOCK, COUNTER, HEADINGS, SHARE, TELLS_TIME

_TYPOGRAPHY = str.maketrans({
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "ʼ": "'", "`": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "…": "...", "\u00ad": None, "\u200b": None, "\u200c": None, "\u200d": None, "\u2060": None,
    "\ufeff": None,
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
})  # fmt: skip


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
    return is_clock(line) or any(p.fullmatch(line) for p in (COUNTER, SHARE))


def is_clock(line: str) -> bool:
    """True for a line that tells a time or a date and nothing else."""
    return (
        len(line) <= 120
        and CLOCK.fullmatch(line) is not None
        and TELLS_TIME.search(line) is not None
        and line.lower() not in HEADINGS
    )
