"""Notes to readers in a text: that it was corrected, clarified, updated or withdrawn."""

from __future__ import annotations

import re

from onrecord.revisions.substance import folded, is_clock
from onrecord.withdrawals import withdrawal

_LABEL = (
    r"(?:editor'?s?'? ?note|correction|clarification|update|retraction|erratum|note to readers"
    r"|amend(?:ed|ment))"
)
_BEGINS = re.compile(
    rf"(?:\*|\(|\[)?\s*{_LABEL}s?(?:\s*\([^)]{{1,40}}\)|,? [^:.]{{1,40}})?\s*[:.-]", re.IGNORECASE
)
# *The date has been corrected.* *Owing to an editing mistake, the bridge was first called the Long Bridge.*
_PARTICULAR = (
    r"(?:day|date|name|spelling|figure|number|headline|caption|quote|quotation|age|title|location|picture|photo"
    r"|attribution|time|year|amount|percentage)s?"
)
_SLIP = re.compile(
    r"(?:owing|due|thanks) to an? (?:\w+ )?(?:mistake|error|slip|oversight)\b"
    rf"|(?:the|a|an|his|her|its|their) (?:[\w'-]+ ){{0,3}}{_PARTICULAR}\b[^.,;]{{0,40}}"
    r" (?:has|have) (?:since )?been (?:corrected|amended|clarified) ?(?:\.|$|above|in this|throughout)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:this|an earlier|a previous|the original|earlier versions? of (?:this|the)|the)"
    r"(?: (?:version|headline|caption|standfirst|text)(?: of)?)?(?: (?:this|the))?"
    r" (?:article|story|report|piece|page|version|post|headline|caption)[^.]{0,80}?\b"
    r"(?:was|were|has been|have been|is) (?:\w+ )?(?:amended|corrected|updated|clarified|changed|edited|"
    r"removed|retracted|withdrawn|wrong|incorrect|inaccurate)\b"
    r"|\b(?:an? (?:earlier|previous) version|the original version) of (?:this|the) "
    r"(?:article|story|report|headline|piece|post)\b",
    re.IGNORECASE,
)


def notes(text: str) -> list[str]:
    """The paragraphs of the text that tell readers of an edit; a mere time of updating is none."""
    notice = withdrawal(None, text)
    found = []
    for match in re.finditer(r"[^\n]+", text):
        holds_notice = notice is not None and match.start() <= notice.span[0] < match.end()
        if match[0].strip() and (holds_notice or _is_note(folded(match[0]))):
            found.append(match[0].strip())
    return found


def _is_note(line: str) -> bool:
    if is_clock(line) or len(line) > 1500:
        return False
    if _BEGINS.match(line) is not None:
        return True
    return len(line) <= 600 and (_SAYS.search(line) is not None or _is_slip(line))


def _is_slip(line: str) -> bool:
    return len(line) <= 200 and _SLIP.match(line) is not None
