"""An article with its claims marked, as a page of its own: no script, nothing fetched, all words escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from commands.extracts import about
from commands.markings import contents_of, missing_of, told_of
from commands.printing import plain
from onrecord.markings import Paragraph, paragraphs_of

if TYPE_CHECKING:
    from onrecord.types import ArticleText, Claim, Extraction

STYLE = """
:root { color-scheme: light dark }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif }
h1 { font-size: 1.4rem; line-height: 1.3 }
mark { background: #ffe9a8; color: #111 }
mark.own { background: #dfe8ee }
sup a { text-decoration: none; color: inherit; font: 0.7rem sans-serif }
ol { list-style: none; margin: 0.2rem 0 1.4rem 1rem; padding: 0; font: 0.85rem/1.45 sans-serif; color: #777 }
li:target { outline: 2px solid #c80 }
"""
HEAD = (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    '<meta name="viewport" content="width=device-width">\n'
)


def page_of(found: Iterable[tuple[ArticleText, Extraction]]) -> str:
    """One page that holds the articles in order, each paragraph with its claims below it."""
    articles = list(found)
    title = _safe(about(articles[0][0])) if len(articles) == 1 else f"{len(articles)} articles"
    body = "\n".join(
        _article(n, article, extraction) for n, (article, extraction) in enumerate(articles, start=1)
    )
    legend = (
        "<p><small><mark>Yellow</mark> is what somebody said, <mark class=own>grey</mark> are the outlet's "
        "own words. A number leads to whose they are.</small></p>"
    )
    head = f"{HEAD}<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n"
    return f"{head}<body>\n{body}\n{legend}\n</body>\n</html>\n"


def _article(place: int, article: ArticleText, extraction: Extraction) -> str:
    lines = [f"<article>\n<h1>{_safe(about(article))}</h1>"]
    missing = missing_of(extraction)
    if missing is not None:
        lines.append(f"<p>{_safe(missing)}</p>")
    for paragraph in paragraphs_of(article.text, contents_of(extraction.claims)):
        lines.append(f"<p>{_marked(place, paragraph, extraction.claims)}</p>")
        rows = [_row(place, number, extraction.claims[number - 1], article) for number in paragraph.begins]
        if rows:
            lines.append("<ol>\n" + "\n".join(rows) + "\n</ol>")
    return "\n".join([*lines, "</article>"])


def _marked(place: int, paragraph: Paragraph, claims: Sequence[Claim]) -> str:
    return "".join(
        _wrapped(_safe(piece.words), piece.within, claims)
        + "".join(f'<sup><a href="#c{place}-{number}">{number}</a></sup>' for number in piece.closes)
        for piece in paragraph.pieces
    )


def _wrapped(words: str, within: tuple[int, ...], claims: Sequence[Claim]) -> str:
    if not within or not words.strip():
        return words
    is_said = any(claims[number - 1].chain for number in within)
    return f"<mark>{words}</mark>" if is_said else f'<mark class="own">{words}</mark>'


def _row(place: int, number: int, claim: Claim, article: ArticleText) -> str:
    told = " · ".join(map(_safe, told_of(claim, article.text)))
    return f'<li id="c{place}-{number}">{number} {told}</li>'


def _safe(words: str) -> str:
    """The words as HTML that shows them and does nothing else."""
    return html.escape(plain(words))
