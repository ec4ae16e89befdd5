"""Characters that act where they are shown: they move a cursor, rewrite a title or turn a sentence round."""

from __future__ import annotations

import re

# controls, marks and turns of direction, separators of lines, halves of characters
ACTING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
