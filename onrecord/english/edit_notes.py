"""Edit notes: how outlets tell their readers that a text was corrected, clarified, updated or withdrawn."""

from __future__ import annotations

import re

LABEL = (
    r"(?:editor'?s?'? ?note|correction|clarification|update|retraction|erratum|note to readers"
    r"|amend(?:ed|ment))"
)
NOTE_BEGINS = re.compile(
    rf"(?:\*|\(|\[)?\s*{LABEL}s?(?:\s*\([^)]{{1,40}}\)|,? [^:.]{{1,40}})?\s*[:.-]", re.IGNORECASE
)
# *The date has been corrected.* *Owing to an editing mistake, the bridge was first called the Long Bridge.*
PARTICULAR = (
    r"(?:day|date|name|spelling|figure|number|headline|caption|quote|quotation|age|title|location|picture|photo"
    r"|attribution|time|year|amount|percentage)s?"
)
NOTE_OF_A_SLIP = re.compile(
    r"(?:owing|due|thanks) to an? (?:\w+ )?(?:mistake|error|slip|oversight)\b"
    rf"|(?:the|a|an|his|her|its|their) (?:[\w'-]+ ){{0,3}}{PARTICULAR}\b[^.,;]{{0,40}}"
    r" (?:has|have) (?:since )?been (?:corrected|amended|clarified) ?(?:\.|$|above|in this|throughout)",
    re.IGNORECASE,
)
NOTE_SAYS = re.compile(
    r"\b(?:this|an earlier|a previous|the original|earlier versions? of (?:this|the)|the)"
    r"(?: (?:version|headline|caption|standfirst|text)(?: of)?)?(?: (?:this|the))?"
    r" (?:article|story|report|piece|page|version|post|headline|caption)[^.]{0,80}?\b"
    r"(?:was|were|has been|have been|is) (?:\w+ )?(?:amended|corrected|updated|clarified|changed|edited|"
    r"removed|retracted|withdrawn|wrong|incorrect|inaccurate)\b"
    r"|\b(?:an? (?:earlier|previous) version|the original version) of (?:this|the) "
    r"(?:article|story|report|headline|piece|post)\b",
    re.IGNORECASE,
)
