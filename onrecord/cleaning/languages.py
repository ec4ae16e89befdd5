"""The language a text is in: told from the text, with what the page declares as evidence."""

from __future__ import annotations

import functools
from typing import Any

_MIN_CHARACTERS = 120  # below that a few names and figures decide, not the language
_SURE = 0.9
_SAMPLE = 1500  # characters: more changed no verdict on 290 pages and took twice the time
_BRIEF = (
    200  # enough where it surely says what is declared: of 1,937 such parts the sample told none otherwise
)


def language_of(
    text: str, declared: str | None, declared_origin: str | None
) -> tuple[str | None, str | None]:
    """The language and where it came from; what is declared decides only where the text does not."""
    declared_code = declared.split("-")[0].split("_")[0].lower() if declared else None
    sample = text[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _MIN_CHARACTERS and declared_code:
        return declared_code, declared_origin
    told, probability = _identifier().classify(text[:_BRIEF])
    if told != declared_code or float(probability) < _SURE:
        told, probability = _identifier().classify(sample)
    if told == declared_code:
        return declared_code, "text"
    if float(probability) >= _SURE:
        return str(told), "text"
    return (declared_code, declared_origin) if declared_code else (None, None)


@functools.cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
