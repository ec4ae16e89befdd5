"""Captions: how a line under a picture begins or ends, and whom it credits."""

from __future__ import annotations

import re

CAPTION = re.compile(
    r"^(?:file )?(?:photo|image|picture|caption|credit|pictured)\b\s?[:/|]|\((?:AP |AFP |file )?photo\b|"
    r"(?:/|via |©\s?)(?:getty images|reuters|afp|ap photo|shutterstock)\)?\.?$",
    re.IGNORECASE,
)
