"""Captions: how a line under a picture begins or ends, and whom it credits."""

from __future__ import annotations

import re

CAPTION = re.compile(
    r"^(?:file )?(?:photo|image|picture|caption|credit|pictured)\b\s?[:/|]|\((?:AP |AFP |file )?photo\b|"
    r"(?:/|via |©\s?)(?:getty images|reuters|afp|ap photo|shutterstock)\)?\.?$",
    re.IGNORECASE,
)
# What leads on or captions, where no stop ends the line: a label in capitals; who stands where in a picture.
ASIDE = re.compile(
    r"^(?!(?:BREAKING|UPDATED?|EXCLUSIVE|JUST IN|NEW)\b)[A-Z]{4,}(?: [A-Z]{2,}){0,3}:\s"
    r"|\((?:above|below|pictured|left|right|centre|center|far left|far right|inset)\)"
)
# the label of a list of links
RELATED = re.compile(
    r"^(?:related(?: (?:stories|articles|news|links|content|coverage))?|more (?:stories|news|from .{1,30})"
    r"|see also|read (?:more|also|next)|also read|you may also like|recommended|most (?:read|popular))\s?:?$",
    re.IGNORECASE,
)
