"""Lines in which an outlet speaks for itself: what it asks of its readers, what it earns, what it owns."""

from __future__ import annotations

import re

_PROMOTION = re.compile(
    r"^(?:like\s+this\s+(?:story|article|post)\?|(?:want|looking)\s+(?:to\s+read\s+)?more\b.{0,80}(?:newsletter|subscribe|sign\s+up)"
    r"|(?:sign\s+up|subscribe|register)\b.{0,120}(?:newsletter|e-?mail|inbox|updates|channel|alerts|podcast)"
    r"|get\b.{0,80}\b(?:newsletter|inbox|delivered\s+to|e-?mail\s+alerts)|(?:download|get|install)\s+(?:the|our)\b.{0,40}\bapp\b"
    r"|(?:click|tap)\s+here\s+(?:to|for)\b|(?:follow|join|like|find)\s+us\b|follow\s+@?\w+(?:\s\w+)?\s+on\s+(?:twitter|facebook|instagram|x\b|linkedin)"
    r"|support\s+(?:our|independent)\s+journalism|(?:enjoyed|enjoying)\s+this\b|share\s+(?:this|your)\b.{0,80}(?:comments?|below|friends?)"
    r"|(?:let\s+us\s+know|tell\s+us|what\s+do\s+you\s+think)\b.{0,80}\bcomments?|we\s+may\s+(?:earn|receive)\b.{0,60}commission"
    r"|(?:was|got)\s+this\s+(?:newsletter|e-?mail)\s+forwarded|become\s+a\s+(?:paid\s+|paying\s+|free\s+)?(?:subscriber|member|patron)\b"
    r"|(?:ready\s+to|want\s+to|want\s+more)\b.{0,120}\b(?:sign\s+up|subscribe|book\s+a|contact\s+us|newsletter)|(?:book|request|schedule|get)\s+(?:a|your)\s+(?:free\s+)?(?:demo|quote|trial|consultation)\b"
    r"|(?:download|get|grab|claim)\s+(?:our|your|the|this)\s+free\b|follow\s+on\s+social\s+media|there['’]s\s+plenty\s+of\s+other\b"
    r"|follow\s+.{1,40}?\s+on\s+(?:whatsapp|telegram|google\s+news|flipboard|youtube|tiktok|threads|bluesky)\b|join\s+(?:our|the)\b.{0,30}\b(?:channel|newsletter|mailing\s+list)\b"
    r"|(?:have|got|do\s+you\s+(?:have|know))\b.{0,60}\?\s*(?:please\s+)?(?:e-?mail|write\s+to|contact|send|tell|get\s+in\s+touch|let\s+us)\b"
    r"|(?:to|and)\s+(?:continue|keep)\s+reading\b.{0,60}\b(?:subscribe|log\s*in|sign\s+(?:in|up)|register)|already\s+(?:a|an|have)\b.{0,40}\?\s*(?:log|sign)\s*in\b"
    r"|unlock\s+(?:this|the\s+full|unlimited|all)\s+(?:article|story|stories|access|articles|content)\b|you\s+have\s+(?:\d+|one|two|three|four|five|no)\s+(?:free\s+|more\s+)?(?:articles?|stories)\s+(?:left|remaining)\b"
    r"|(?:read|see|watch|find)\s+(?:the\s+)?(?:full|whole|entire|original|rest\s+of\s+the)\s+(?:story|article|report|piece|interview|statement|post|text)\b.{0,30}\bhere\b"
    r"|explore\s+further$|this\s+(?:post|article|page)\s+(?:may\s+)?contains?\s+affiliate\s+links)",
    re.IGNORECASE,
)
# who earns what by the links, and what may be done with the words: true of every page of the outlet
_SMALL_PRINT = re.compile(
    r"\b(?:we|i|us|our\s+\w+)\b.{0,80}\b(?:earn|receive|get)\b.{0,60}\b(?:commissions?|qualifying\s+purchases|compensation)"
    r"|\bif\s+you\s+(?:buy|purchase|click)\b.{0,80}\b(?:through|via|on)\s+(?:our|a|these|the|one\s+of\s+our)\b.{0,40}\blinks?\b"
    r"|\b(?:document|article|content|material)\s+is\s+(?:subject\s+to|protected\s+by)\s+copyright\b|independently\s+(?:selected|chosen|reviewed)\s+by\s+our\b"
    r"|\bicons?\s+by\s+[A-Z]",
    re.IGNORECASE,
)


def is_prompt(line: str) -> bool:
    """True for a line that asks for a subscription, a like, a click."""
    return len(line) <= 300 and _PROMOTION.search(line) is not None


def is_disclosure(line: str) -> bool:
    """True for a line on what the outlet earns by its links, or who owns its words."""
    return len(line) <= 600 and _SMALL_PRINT.search(line) is not None
