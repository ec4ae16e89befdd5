"""Stretches of a text."""

from __future__ import annotations

Span = tuple[int, int]
Spans = tuple[Span, ...]
