"""Small words: those of grammar, and those that say little about what a sentence is about."""

from __future__ import annotations

import re

from onrecord.english.names import DEMONSTRATIVES, POSSESSIVES, SUBJECTS
from onrecord.english.wordlists import words

STOP = words("""
    a an the this that these those there here it its it's he him his she her hers they them their
    theirs we us our ours i me my you your who whom whose which what when where why how of in on at to
    for from by with as into onto off out over up down about around near between among through during before
    after since until till within across along against toward towards under above below behind beyond
    per via than then and or but so yet if because while although though whether be am is are was were
    been being have has had having do does did done will would shall should can could may might must
    ought also still already just even very too much many more most some any each every all both either
    such same other another own only ever simply quite rather almost now today yesterday tomorrow
    tonight once twice again later earlier soon ago by-now currently said say says saying told tell
    tells according mr mrs ms dr get got gets put puts make makes made making let one's himself herself
    itself themselves man's upon amid amongst like well back away ahead what's that's there's he's she's
    they're we're i'm you're they'd he'd she'd we'd i'd we've they've i've yes oh number figure total
    lot lots kind sort thing things way part parts
    """)
NEGATIONS = words("not no never none nobody nothing neither nor cannot nowhere no-one")
# These say little about which claim it is.
SLIGHT = words("""
    first last new old next former official officials report reports reporter day days night morning
    evening afternoon week weeks month months year years time times hour hours minute minutes early late
    far least several dozens recent long high large big small great good local national international
    take go come see
    know think believe want use call give show stand remain seem appear become stay include begin
    continue able possible country government news group state member team side end place hold keep find
    need try confirm plan intend intention serious grave people person persons man being others
    """)
MAY = words("may")  # a month in capitals alone
SPEAKERS_POSSESSIVES = POSSESSIVES - {"your"}  # of whoever speaks, or is spoken of
STANDING_FOR = SUBJECTS | DEMONSTRATIVES | {"there", "who", "which"}
LEAST = words("least")
CONTRACTED_NOT = re.compile(r"n[’']t\b", re.IGNORECASE)
NOT = " not"  # what *n't* is read as
