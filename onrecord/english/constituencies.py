"""Whom somebody represents, as American papers write it: *(D-N.Y.)*, *, R-Ohio*, *of Vermont*."""

from __future__ import annotations

import re

from onrecord.english.countries import AMERICAN_STATES

_STATE = "|".join(re.escape(form) for form in sorted(AMERICAN_STATES, key=len, reverse=True))
# Behind a name: *(D-N.Y.)*, *, R-Ohio,*, *, an independent from Vermont*, *of Texas*.
BEHIND_NAME = re.compile(
    r"(?:(?:\s\(|,\s)(?P<party>[RDI])-|(?:,\s(?:an?|the)\s(?P<partisan>Republican|Democrat|[Ii]ndependent))?"
    rf"\s(?:of|from)\s)(?P<state>{_STATE})(?![\w-])"
)
# Before a name: *Ohio Sen. Bo*, *Vermont senator Bo*.
BEFORE_NAME = re.compile(
    rf"(?<![\w.])(?P<state>{_STATE})(?:[’']s)?\s(?:Rep|Sen|Gov|Representative|Senator|Governor|Congress(?:wo)?man|"
    r"representative|senator|governor|congress(?:wo)?man)\.?\s$"
)
# *the New York Democrat*, *the Vermont senator*
TOLD_BY_STATE = re.compile(rf"[Tt]he\s(?:\w+\s)??(?P<state>{_STATE})\s(?:\w+\s)?(?P<noun>\w+)")
PARTIES = {"republican": "R", "democrat": "D", "independent": "I"}
