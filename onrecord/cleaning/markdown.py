"""Markdown as plain paragraphs: what a reader of the printed page would see."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from onrecord.cleaning.plain import Block

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\n`]*$")
_ATX = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_SETEXT = re.compile(r"^ {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_QUOTE = re.compile(r"^ {0,3}(?:>[ \t]?)+")
_BULLET = re.compile(r"^\s*(?:[-*+]|(\d{1,9}[.)]))[ \t]+(?=\S)")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:\s*\S+.*$")
_TABLE_RULE = re.compile(r"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$")

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_IMAGE = re.compile(
    r"!\[[^\[\]]*\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+[\"'][^\"'\n]*[\"'])?\s*\)|\[[^\[\]]*\])"
)
_LINK = re.compile(
    r"\[([^\[\]]+)\](?:\(<?[^()\s]*(?:\([^()\s]*\)[^()\s]*)*>?(?:\s+[\"'][^\"'\n]*[\"'])?\s*\)|\[[^\[\]]*\])"
)
_FOOTNOTE = re.compile(r"\[\^[^\]\s]+\]")
_AUTOLINK = re.compile(r"<(https?://[^<>\s]+|[\w.+-]+@[\w.-]+)>")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>")
_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)(.{1,500}?)(?<!`)\1(?!`)")
# emphasis ends within a few sentences: without a limit, a page of stars takes minutes
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1")
_STAR = re.compile(r"(?<![\w*])\*(?=[^\s*])(.{1,500}?)(?<=[^\s*])\*(?![\w*])")
_SCORE = re.compile(r"(?<![\w_])_(?=[^\s_])(.{1,500}?)(?<=[^\s_])_(?![\w_])")
_STRIKE = re.compile(r"~~(?=\S)(.{1,500}?)(?<=\S)~~")


_INLINE = (
    (_IMAGE, ""), (_LINK, r"\1"), (_LINK, r"\1"), (_FOOTNOTE, ""), (_AUTOLINK, r"\1"), (_TAG, ""),
)  # fmt: skip
_EMPHASIS = ((_STRONG, r"\2"), (_STRONG, r"\2"), (_STAR, r"\1"), (_SCORE, r"\1"), (_STRIKE, r"\1"))
_LONGEST = (
    50_000  # characters of one paragraph: a longer one was written by no person, and its stars mean nothing
)
_MARKS = re.compile(r"[\\`*_\[\]<>~&!\ue000\ue001]")


def plain_blocks(text: str) -> list[Block]:
    """The paragraphs, headings, list items and quoted lines, without their marks."""
    blocks: list[Block] = []
    lines: list[str] = []

    def close(heading: int) -> None:
        plain = inline_text(_unwrapped(lines))
        if plain:
            blocks.append(Block(plain, heading))
        lines.clear()

    fence = ""
    for line in _COMMENT.sub("", text).split("\n"):
        fence, is_fence = _fenced(line, fence)
        if is_fence:
            close(0)
        elif fence:
            lines.append(line)
        else:
            _take(line, lines, close)
    close(0)
    return blocks


def _fenced(line: str, fence: str) -> tuple[str, bool]:
    match = _FENCE.match(line)
    if match is None:
        return fence, False
    if not fence:
        return match[1], True
    return ("", True) if line.strip().startswith(fence) else (fence, False)


def _take(line: str, lines: list[str], close: Callable[[int], None]) -> None:
    """One line outside code joins the open paragraph, or closes it and stands alone."""
    line = _QUOTE.sub("", line)
    setext = _SETEXT.match(line)
    atx = _ATX.match(line)
    if setext and len(lines) == 1:
        close(1 if setext[1][0] == "=" else 2)
    elif not line.strip() or _is_mark(line):
        close(0)
    elif atx:
        close(0)
        lines.append(atx[2] or "")
        close(len(atx[1]))
    elif bullet := _BULLET.match(line):
        close(0)
        lines.append((f"{bullet[1]} " if bullet[1] else "") + line[bullet.end() :])
    elif line.strip().startswith("|") and line.strip().endswith("|"):
        close(0)
        lines.append("; ".join(cell.strip() for cell in line.strip().strip("|").split("|")))
    else:
        lines.append(line)


def _is_mark(line: str) -> bool:
    """True for a line that is all mark-up: a rule, a link's definition, the line under a table's head."""
    marks = (_RULE, _DEFINITION, _TABLE_RULE)
    return len(line) < 2000 and any(mark.match(line) for mark in marks)


def _unwrapped(lines: list[str]) -> str:
    """Wrapped lines as one; a hard break stays one."""
    joined = []
    for line in lines:
        is_broken = line.endswith(("  ", "\\"))
        joined.append(line.rstrip("\\ ").lstrip() + "\n" if is_broken else line.strip() + " ")
    return "".join(joined).strip()


def inline_text(text: str) -> str:
    """A line without emphasis, links, pictures and tags; their words stay."""
    if _MARKS.search(text) is None:
        return "\n".join(part.strip() for part in text.split("\n")).strip()
    held: list[str] = []

    def hold(match: re.Match[str]) -> str:
        held.append(match[1])
        return f"\ue000{len(held) - 1}\ue001"

    text = _ESCAPED.sub(hold, text.replace("\ue000", "").replace("\ue001", ""))
    text = _CODE.sub(lambda match: match[2].strip(), text)
    for pattern, put in (*_INLINE, *(_EMPHASIS if len(text) < _LONGEST else ())):
        text = pattern.sub(put, text)
    text = re.sub("\ue000(\\d+)\ue001", lambda match: held[int(match[1])], html.unescape(text))
    return "\n".join(part.strip() for part in text.split("\n")).strip()
