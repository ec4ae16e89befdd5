"""Scripts whose words are not parted by spaces: there a character does a word's work."""

from __future__ import annotations

# Thai and Lao, Burmese, Khmer, Japanese syllables, Chinese characters: for the inside of brackets
UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    r"\U00020000-\U0003ffff"
)
