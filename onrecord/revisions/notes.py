"""Notes to readers in a text: that it was corrected, clarified, updated or withdrawn."""

from __future__ import annotations

import re

from onrecord.english.edit_notes import NOTE_BEGINS, NOTE_OF_A_SLIP, NOTE_SAYS
from onrecord.revisions.substance import folded, is_clock
from onrecord.withdrawals import withdrawal


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
    if NOTE_BEGINS.match(line) is not None:
        return True
    return len(line) <= 600 and (NOTE_SAYS.search(line) is not None or _is_slip(line))


def _is_slip(line: str) -> bool:
    return len(line) <= 200 and NOTE_OF_A_SLIP.match(line) is not None
