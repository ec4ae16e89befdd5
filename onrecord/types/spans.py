"""Stretches of a text."""

from __future__ import annotations

from typing import Literal

Span = tuple[int, int]
Spans = tuple[Span, ...]
Place = Literal["body", "headline", "caption", "embed", "transcript"]
