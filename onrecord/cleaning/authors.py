"""What a page says of its writers below the text: who they are, not what happened.

Only of those that the page declares, or whom the line itself calls a writer of this outlet: a paragraph about
anybody else is the article's.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

_REACH = 8  # lines from the end within which a box about the writer stands
_MOST = 0.25  # the share of the text that such a box may have: a short text may be about its writer
_HEADING = re.compile(
    r"(?:about|meet)\s+(?:the|our|this)?\s*(?:authors?|writers?|contributors?|reporters?|editors?)"
    r"|author(?:\s+(?:bio|info|profile|details))?|written\s+by|(?:über\s+den\s+|zum\s+)autor(?:in)?|sobre\s+(?:el|la|o|a)\s+autora?"
    r"|(?:à\s+propos\s+de\s+)?l['’]auteure?|l['’]autore",
    re.IGNORECASE,
)
# what stands behind a writer's name, and what before it
_IS = re.compile(
    r"(?:,.{2,80},)?\s+(?:is|was|has|writes|covers|works|joined|leads|reports|holds|lives|teaches|serves"
    r"|speciali[sz]es)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"(?:(?:written\s+|about\s+)?by:?\s+|about\s+|author:?\s+)?", re.IGNORECASE)
_HONOUR = re.compile(r"(?:(?:dr|prof|mr|ms|mrs)\.?\s+)?", re.IGNORECASE)
_TRADE = re.compile(
    r"\*?(?:[A-ZÀ-ÖØ-Þ][\w.'’-]+\s+){1,3}[A-ZÀ-ÖØ-Þ][\w.'’-]+(?:,[^,]{2,40},)?\s+is\s+(?:an?|the|our)\b.{0,80}?"
    r"\b(?:writer|reporter|journalist|editor|correspondent|columnist|blogger|freelancer|contributor|author|podcaster)\b"
)
# words of reports: who writes about a writer says where they live and what they cover, not what they denied
_REPORTED = re.compile(
    r"\b(?:said|says|told|den(?:y|ies|ied)|claim(?:s|ed)|argu(?:es|ed)|insist(?:s|ed)|admit(?:s|ted)|confirm(?:s|ed)|announced|warn(?:s|ed)|alleg(?:es|ed)"
    r"|accus(?:es|ed)|stat(?:es|ed)\s+that|according\s+to|replied|testified|acknowledged|conceded|refused|rejected|disputed|vowed|pleaded|apologi[sz]ed)\b"
    # who reports for a paper or writes on boats is a writer; who reports that they sank tells of it
    r"|\b(?:reports?|reported|writes?|wrote|written|notes|noted|adds|added|reveal(?:s|ed)|explain(?:s|ed)|finds|found|shows|showed|shown|learn(?:s|ed|t)|suggest(?:s|ed)"
    r"|predict(?:s|ed)|expect(?:s|ed)|estimate[sd]|recall(?:s|ed)|point(?:s|ed)\s+out|mention(?:s|ed)|observe[sd]|remark(?:s|ed)|conclude[sd]|disclose[sd]|assert(?:s|ed)|maintain(?:s|ed)"
    r"|contend(?:s|ed)|declare[sd]|believe[sd]|thinks|thought|hears|heard|understands|understood|discover(?:s|ed)|saw|sees|stress(?:es|ed)|promise[sd]|agree[sd]|tweet(?:s|ed)|post(?:s|ed))"
    r"(?:\s+(?:on|in|at|to|from|for)\s[^,.;]{2,40}|,[^,.;]{2,40},)?(?:\s+(?:that|how|why|whether)\b|[:,]?\s*[“\"„«])"
    r"|\breport(?:s|ed)\s*(?::|\s(?:the|an?|no|he|she|they|it|there|more\s+than|\d+)\b)",
    re.IGNORECASE,
)


def reports(line: str) -> bool:
    """True for a line that reports what somebody said, wrote or found."""
    return _REPORTED.search(line) is not None


def author_box(texts: Sequence[str], writers: Sequence[str], outlet: str | None = None) -> int:
    """How many of the last lines are about the declared writers, as far as a heading or a name tells.

    None where one of them reports what somebody said.
    """
    first = max(1, len(texts) - _REACH)
    total = sum(map(len, texts[-200:]))  # enough to tell: a box is small beside them
    for n in range(first, len(texts)):
        below = sum(map(len, texts[n:]))
        is_small = below <= _MOST * total or below <= 600 < total
        is_staff = outlet is not None and outlet in texts[n] and _TRADE.match(texts[n]) is not None
        if is_small and (_opens_box(texts[n], writers) or (is_staff and n >= len(texts) - 3)):
            return 0 if any(map(reports, texts[n:])) else len(texts) - n
    return 0


def _opens_box(text: str, writers: Sequence[str]) -> bool:
    line = text.strip(" *–—-:")
    if _HEADING.fullmatch(line):
        return True
    return any(_names_or_tells_of(line, name) for name in writers if " " in name)


def _names_or_tells_of(line: str, name: str) -> bool:
    """True for a line that is nothing but a writer's name, or a sentence that tells of the writer."""
    for match in _in_any_case(name).finditer(line):
        before, after = line[: match.start()], line[match.end() :]
        if (not after and _BY.fullmatch(before)) or (_HONOUR.fullmatch(before) and _IS.match(after)):
            return True
    return False


@functools.lru_cache(maxsize=2_000)
def _in_any_case(name: str) -> re.Pattern[str]:
    return re.compile(re.escape(name), re.IGNORECASE)
