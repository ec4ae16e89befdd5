"""Whole names of bodies for parts of them: *the Ministry* for *the Ministry of Ports*, *the Post* of one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from onrecord.english import names
from onrecord.english.body_names import BODY_OF, LINKS_INSIDE, OWN_NAMES
from onrecord.english.function_words import DEFINITE_ARTICLE
from onrecord.entities.mention import Mention

BODIES = ("organization", "outlet")
# Heads that stand alone for a body only as another name tells: *the House* is no *White House*.
HEADS = (names.ORGANIZATIONS | names.organizations("body")) - OWN_NAMES
OUTLET_ENDS = names.organizations("outlet", "firm_name")


def full_bodies(text: str, mentions: Sequence[Mention]) -> dict[str, str]:
    """For each part of a body's name that stands alone the one longer name that it is of."""
    whole = {m.name for m in mentions if m.kind in BODIES and " " in m.name and m.is_inside}
    found = defaultdict[str, set[str]](set)
    words = {word for one in whole for word in one.split()}
    for mention in mentions:
        is_near = mention.name.split()[0] in words  # a part of none of them need not be asked
        if is_near and (mention.kind in BODIES or not mention.kind):
            found[mention.name].update(one for one in whole if _is_part(text, mention, one))
    return {short.casefold(): next(iter(longer)) for short, longer in found.items() if len(longer) == 1}


def _is_part(text: str, mention: Mention, whole: str) -> bool:
    """Whether a name is a longer one cut short: its head behind *the*, or all but what it is of."""
    short, parts = mention.name.split(), whole.split()
    if len(short) >= len(parts) or mention.name == whole:
        return False
    opens, closes = parts[: len(short)] == short, parts[-len(short) :] == short
    if len(short) == 1 and short[0].casefold() in HEADS:
        lead = text[max(0, mention.span[0] - 4) : mention.span[0]].casefold().strip()
        return lead == DEFINITE_ARTICLE and (closes or (opens and parts[1] in LINKS_INSIDE))
    if opens and len(short) > 1:
        return parts[len(short)] in LINKS_INSIDE
    if opens and mention.kind == "outlet":
        return len(parts) == 2 and parts[-1].casefold() in OUTLET_ENDS
    return closes and len(short) > 1 and BODY_OF.fullmatch(" ".join(parts[: -len(short)]) + " ") is not None
