"""Claims as pages that a browser shows: no script, nothing fetched, all words from outside escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence

from onrecord.controls import left_out
from onrecord.evidence.dating import instant
from onrecord.evidence.holdings import ClaimHeld, Evidence, LinkHeld
from onrecord.evidence.quotations import Quotation, facts, pieces_of
from onrecord.types.spans import Span

_STYLE = """
:root { color-scheme: light dark }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif }
h1 { font-size: 1.4rem; line-height: 1.3 } h2 { font-size: 1.15rem; margin-top: 2.5rem }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #c9a227 }
mark { background: #ffe9a8; color: #111 }
dl { font: 0.85rem/1.45 sans-serif; display: grid; grid-template-columns: 7rem 1fr; gap: 0.15rem 0.8rem }
dt { color: #777 } dd { margin: 0; overflow-wrap: anywhere }
.note, .text { font-size: 0.9rem } .note { font-family: sans-serif }
"""
# What a person decided, in words: *confirmed* would read as true.
DECIDED = {
    "confirm": "checked against the page (the outlet printed this)",
    "reject": "rejected",
    "correct": "corrected",
    "note": "noted",
    "undo": "taken back",
}
NO_VERDICT = (
    "A program found these claims and what they may be to each other; where a person looked at one, it is "
    "said. Nothing here says whether a claim is true."
)


def overview(found: Evidence) -> str:
    """All claims on one page, each with its text below it."""
    sections = [_section(claim, text_of(found, claim)) for claim in found.claims]
    return page(f"Evidence for {counted(len(found.claims), 'claim')}", [_left_out(found), *sections])


def claim_page(found: Evidence, claim: ClaimHeld) -> str:
    """One claim, and the text that it stands in with its words marked."""
    return page(f"Claim {claim.quotation.claim_id}", [_section(claim, text_of(found, claim))])


def page(title: str, sections: Iterable[str]) -> str:
    """A whole page with this heading."""
    body = "\n".join(section for section in sections if section)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{safe(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{safe(title)}</h1>\n"
        f'<p class="note">{safe(NO_VERDICT)}</p>\n{body}\n</body>\n</html>\n'
    )


def text_of(found: Evidence, claim: ClaimHeld) -> str | None:
    """The text that the claim stands in; None where it is not in the package."""
    texts = (text for article in found.articles for text in article.texts)
    return next((text.text for text in texts if text.version_id == claim.quotation.version_id), None)


def counted(number: int, noun: str) -> str:
    """*1 claim*, *2 claims*."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def safe(words: str) -> str:
    """The words as HTML that shows them and does nothing else."""
    return html.escape(left_out(words))


def _left_out(found: Evidence) -> str:
    if not found.left_out:
        return ""
    lines = "".join(f"<li>{safe(one.reference)}: {safe(one.why)}.</li>" for one in found.left_out)
    return f'<p class="note">Asked for and left out:</p>\n<ul class="note">{lines}</ul>'


def _section(claim: ClaimHeld, text: str | None) -> str:
    quoted = claim.quotation
    parts = [
        f'<h2 id="claim-{quoted.claim_id}">Claim {quoted.claim_id}</h2>',
        _quoted(quoted),
        _facts(quoted),
    ]
    if claim.decisions:
        parts.append(f'<p class="note">Decided: {safe("; ".join(map(_decision, claim.decisions)))}.</p>')
    parts += [_link(link) for link in claim.links]
    if claim.n_links_left_out:
        parts.append(f'<p class="note">{counted(claim.n_links_left_out, "link")} left out.</p>')
    if text is not None:
        parts.append(
            f'<details><summary>The whole text</summary><div class="text">{_marked(text, claim.content)}'
        )
        parts.append("</div></details>")
    return "\n".join(parts)


def _quoted(quoted: Quotation) -> str:
    sentence = "".join(
        f"<mark>{safe_piece(w)}</mark>" if own else safe_piece(w) for w, own in pieces_of(quoted)
    )
    around = [safe(quoted.before), sentence, safe(quoted.after)]
    return f"<blockquote>{' '.join(part for part in around if part)}</blockquote>"


def safe_piece(words: str) -> str:
    """A piece of a sentence: as ``safe``, its blanks at either end kept."""
    front, back = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return (" " if front else "") + safe(words) + (" " if back and words.strip() else "")


def _facts(quoted: Quotation) -> str:
    return (
        "<dl>" + "".join(f"<dt>{name}</dt><dd>{safe(words)}</dd>" for name, words in facts(quoted)) + "</dl>"
    )


def _decision(row: object) -> str:
    told = dict(row)  # type: ignore[call-overload]
    reason = f": {told['reason']}" if told["reason"] else ""
    still = "" if told["holds"] == "yes" else " (holds no more)"
    decided = DECIDED.get(str(told["decision"]), told["decision"])
    return f"{decided} by {told['reviewer']}, {instant(told['decided_at'])}{still}{reason}"


def _link(link: LinkHeld) -> str:
    kept = "looked at and kept by a person" if link.is_reviewed else "possible and unreviewed"
    head = f'<p class="note">This claim {safe(link.words)} claim {link.other.claim_id} ({kept}):</p>'
    return head + _quoted(link.other) + _facts(link.other)


def _marked(text: str, spans: Sequence[Span]) -> str:
    """The text in paragraphs, the claim's words marked; a mark ends where its paragraph does."""
    return "".join(f"<p>{''.join(_pieces(text, *paragraph, spans))}</p>" for paragraph in _paragraphs(text))


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for block in text.split("\n\n"):
        yield start, start + len(block)
        start += len(block) + 2


def _pieces(text: str, start: int, end: int, spans: Sequence[Span]) -> Iterator[str]:
    for s, e in spans:
        s, e = max(s, start), min(e, end)
        if s < e:
            yield safe_piece(text[start:s])
            yield f"<mark>{safe_piece(text[s:e])}</mark>"
            start = e
    yield safe_piece(text[start:end])
