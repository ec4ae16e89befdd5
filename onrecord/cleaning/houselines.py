"""Lines that an outlet prints under every article: learned from many of its pages, left out of each.

A line is learned by what the pages of one site share, in any language; no list of words says what it is.
Never learned: a line that reports what somebody said, one that names whom the article is about, and what readers
must be told: corrections, legal notes and restrictions, changed names, who paid.
"""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace

from onrecord.cleaning.authors import reports
from onrecord.sites import site_of
from onrecord.types import CleanArticle, DroppedLine, TextBlock, TextBlocks

RULE = "house_line"
LEAST_PAGES = 3
_SHARE = 0.05  # of a site's pages: what few of very many share may be a sentence about one story
_LONGEST = 600  # characters: a longer line is a text of its own
_MOST_DROPPED = 0.5  # of an article's characters; more are no house lines, or it is no article
_NAME = re.compile(r"(?<![.!?:“\"] )(?<!^)\b[A-ZÀ-ÖØ-Þ][\w’'-]{2,}(?: [A-ZÀ-ÖØ-Þ][\w’'-]+)*")
_NOTICE = re.compile(
    r"\bcorrect(?:ions?|ed|s)\b|\bclarif\w+|\bamend(?:s|ed|ments?)\b|\bretract\w+|\beditor['’]?s?['’]? note\b|\ban? (?:earlier|previous) version\b"
    r"|\bwas (?:first )?(?:updated|changed)\b|\bnames? (?:\w+ ){0,4}(?:changed|withheld)\b|\bchanged (?:his|her|their|the|some) (?:\w+ )?names?\b|\bnot (?:be|been) named\b"
    r"|\banonym\w+|\bpseudonym\w*|\blegal\w*|\bcourts?\b|\brestrictions?\b|\bsub judice\b|\bcontempt\b|\bpresum\w+ innocent|\ballegations?\b|\bcharges?\b"
    r"|\bsponsor\w*|\bpaid (?:for|post|content|partnership)|\bin partnership with\b|\badvertis(?:er|ing|ement) feature|\bcommissioned\b|\bfunded by\b|\bconflicts? of interest\b|\bowned by\b"
    r"|\bberichtig\w*|\bkorrekt\w+|\bklarstellung|\bgeändert|\bredaktion\w*\b|\bunschuldsvermutung|\banzeige\b|\brectificat\w+|\bcorrectif|\bmodifié\w*|\bprésomption|\bparrain\w+|\bsponsoris\w+"
    r"|\bfe de err\w+|\bcorrecci\w+|\bpatrocin\w+|\brettific\w+|\berrata\b|\bcorreção|\bcorregid\w+|\bgecorrigeerd|\brättelse|\brettelse|\bsprostowani\w+",
    re.IGNORECASE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Printed:
    """An article as its site printed it: the site's name, its paragraphs, and the name of its outlet."""

    site: str
    paragraphs: tuple[str, ...]
    outlet: str | None = None


def line_key(line: str) -> str:
    """What makes two lines the same: a hash of their words, or of their signs where there are none.

    A hash, so that a ledger that keeps it holds no words of anybody.
    """
    words = " ".join(re.findall(r"\w*[^\W_]\w*", line.casefold())) or "".join(line.split())
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def keys_of(paragraphs: Iterable[str]) -> frozenset[str]:
    """The keys of the paragraphs."""
    return frozenset(map(line_key, paragraphs))


def house_lines(printed: Iterable[Printed]) -> dict[str, frozenset[str]]:
    """The keys of the lines that three pages and more of a site print, by site.

    Pages of one text are one page. A line is none where any article shows that it may be about it.
    """
    by_site: dict[str, list[Printed]] = defaultdict(list)
    for one in dict.fromkeys(printed):
        by_site[one.site].append(one)
    learned = {site: _of_site(articles) for site, articles in by_site.items()}
    return {site: keys for site, keys in learned.items() if keys}


def _of_site(articles: Sequence[Printed]) -> frozenset[str]:
    lines = [{line_key(line): line for line in one.paragraphs if len(line) <= _LONGEST} for one in articles]
    counts = Counter(key for keys in lines for key in keys)
    least = max(LEAST_PAGES, _SHARE * len(articles))
    often = {key for key, n in counts.items() if n >= least}
    for keys, article in zip(lines, articles, strict=True):
        often -= {key for key in often & keys.keys() if _may_tell(keys[key], article)}
    return frozenset(often)


def must_be_told(line: str) -> bool:
    """True for what readers must be told: a correction, a legal note, a changed name, who paid."""
    return _NOTICE.search(line) is not None


def _may_tell(line: str, article: Printed) -> bool:
    """True for a line that may be this article's own, or that readers must be told."""
    if reports(line) or must_be_told(line):
        return True
    others = " ".join(one for one in article.paragraphs if one != line)
    outlet = (article.outlet or "").casefold()
    return any(name in others and name.casefold() not in outlet for name in _NAME.findall(line))


def without_house_lines(article: CleanArticle, keys: Set[str]) -> CleanArticle:
    """The article without those of its paragraphs that its site prints everywhere, each with the rule."""
    paragraphs = article.text.split("\n\n")
    gone = [line_key(one) in keys for one in paragraphs]
    n_gone = sum(len(one) for one, is_gone in zip(paragraphs, gone, strict=True) if is_gone)
    if not n_gone or n_gone > _MOST_DROPPED * len(article.text):
        return article
    dropped = tuple(DroppedLine(one, RULE) for one, is_gone in zip(paragraphs, gone, strict=True) if is_gone)
    text = "\n\n".join(one for one, is_gone in zip(paragraphs, gone, strict=True) if not is_gone)
    blocks = _moved(article.blocks, paragraphs, gone)
    return replace(article, text=text, dropped=(*article.dropped, *dropped), blocks=blocks)


def _moved(blocks: Sequence[TextBlock], paragraphs: Sequence[str], gone: Sequence[bool]) -> TextBlocks:
    """The blocks where they stand in the text that is left; without those of which nothing is left."""
    stays: list[tuple[int, int, int]] = []  # where each paragraph that stays was, and where it is
    at = to = 0
    for paragraph, is_gone in zip(paragraphs, gone, strict=True):
        if not is_gone:
            stays.append((at, at + len(paragraph), to))
            to += len(paragraph) + 2
        at += len(paragraph) + 2
    moved = list[TextBlock]()
    for block in blocks:
        within = [one for one in stays if block.span[0] <= one[0] and one[1] <= block.span[1]]
        if within:
            (_, _, first), (was, until, last) = within[0], within[-1]
            moved.append(replace(block, span=(first, last + until - was)))
    return tuple(moved)


def printed(article: CleanArticle) -> Printed | None:
    """The article as one that its site printed; None where no address says whose it is."""
    site = site_of(article.url) if article.url else ""
    return Printed(site, tuple(article.text.split("\n\n")), article.outlet) if site else None


def learned_from(articles: Sequence[CleanArticle]) -> list[CleanArticle]:
    """These articles, each without the lines that its site prints under three of them and more."""
    as_printed = [printed(article) for article in articles]
    known = house_lines(one for one in as_printed if one is not None)
    sites = ["" if one is None else one.site for one in as_printed]
    return [
        without_house_lines(article, known[site]) if site in known else article
        for article, site in zip(articles, sites, strict=True)
    ]
