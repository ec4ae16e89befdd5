"""The functions of the library: what is given is checked, handed to the rooms, and answered in words.

Rooms are imported by the function that needs them: spaCy, trafilatura and feedparser take seconds to load,
and nobody pays for those he does not use.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from datetime import date, datetime
from typing import NoReturn

from onrecord import types
from onrecord.apitypes import Claim, Link, claim_in_words
from onrecord.errors import Rejection, SentencesUnread
from onrecord.feedtypes import ParsedFeed
from onrecord.threads import ask_for_one_thread
from onrecord.types import ArticleText, CleanArticle, Document, Metadata, Rejected

NOT_ENGLISH = "claims are read from English alone, and it is not in English"
REMEDY = "Catch onrecord.Rejection to go on with the next; its code says why."


def extract(
    text_or_article: str | CleanArticle,
    *,
    title: str | None = None,
    outlet: str | None = None,
    published: str | date | None = None,
) -> list[Claim]:
    """The claims of one English article, in the order of their first character.

    Takes its text, paragraphs parted by a blank line, or what ``clean`` returned, whose own title, outlet and
    date hold where none is given here. ``published`` is a day (``2024-10-25``, or a date) or an instant with
    its offset (ISO 8601, or an aware datetime): what the article calls *yesterday* is dated by it.

    The answer depends on what is given here alone. Nothing is fetched. The first call loads the model, which
    takes seconds; after it an article takes some hundredths of one.

    Raises Rejection for a text that is not English (``language_unsupported``) or is no article (``mail``,
    ``subtitles``, ``transcript``), and ValueError for a ``published`` that names no day. Warns with
    SentencesUnread where a rule broke on a sentence: its claims are missing, those of the others are there.
    """
    article = _article(text_or_article, "text")
    asked = ArticleText(
        article.id,
        article.text,
        article.title if title is None else title,
        article.outlet if outlet is None else outlet,
        article.published if published is None else _written(published),
        article.blocks,
    )
    return [claim_in_words(claim, asked.text) for claim in _read(asked)]


def clean(
    html: str | bytes,
    url: str | None = None,
    *,
    charset: str | None = None,
    read_at: datetime | None = None,
) -> CleanArticle:
    """The article in a web page: its text, paragraphs parted by a blank line, and what the page says of it.

    ``url`` is where the page was fetched; ``charset`` what the server said of the bytes, unchecked;
    ``read_at`` when it was fetched, an aware datetime: a later day is no day of publication. Nothing is
    fetched. In the answer ``published`` and ``modified`` are a day or an instant with the publisher's own
    offset, None where the page does not say; ``dropped`` are the lines left out, each with the rule that did.

    Raises Rejection for a page that holds no article; its ``code`` says why: ``too_short``, ``teaser``,
    ``not_text``, ``not_html``, ``binary``, ``too_large`` (over 3 MiB) and others.
    """
    from onrecord.cleaning import clean_document

    body = html.encode("utf-8", "surrogatepass") if isinstance(html, str) else html
    said = "utf-8" if isinstance(html, str) else charset
    found = clean_document(Document(url or "page", body, "html", Metadata(url=url), said, read_at))
    if isinstance(found, Rejected):
        _reject("No article can be read from this page", found)
    return found


def parse_feed(body: bytes, url: str | None = None) -> ParsedFeed:
    """The feed in the bytes: RSS, Atom, RDF, CDF, JSON Feed or a news sitemap, packed with gzip or not.

    ``url`` is where it was fetched, for links that name no host. ``entries`` of the answer stand in the
    feed's order, each with ``key``, ``url``, ``title``, ``published`` (a day, or an instant with its offset)
    and more, None where the feed does not say; of several under one key the first alone. Nothing is fetched.

    Raises Rejection where there is no feed; its ``code`` says why: ``empty``, ``too_large`` (over 32 MiB),
    ``binary``, ``unknown_encoding``, ``not_a_feed``, ``broken_feed`` or ``sitemap_index``.
    """
    from onrecord import feeds

    found = feeds.parse_feed(body, url)
    if isinstance(found, Rejected):
        _reject("No feed can be read from these bytes", found)
    return found


def same_text(a: str | CleanArticle, b: str | CleanArticle) -> bool:
    """True where one text is substantially contained in the other, however it was cut, edited or embedded.

    As a wire report is in its reprints. Words are compared, not what they mean; texts of any script. Of a
    sentence or less only the very same words are the same. Takes about a millisecond a text; raises nothing.
    """
    from onrecord import duplicates
    from onrecord.sketches import sketch

    one, other = (sketch(text if isinstance(text, str) else text.text) for text in (a, b))
    return duplicates.same_text(one, other)


def link(articles: Sequence[str | CleanArticle], *, everything: bool = False) -> list[Link]:
    """Provisional: what claims of these articles may be to each other; kinds, scores and fields may change.

    Give articles with ``title``, ``outlet`` and ``published`` (``CleanArticle(text, title=…, …)``): which of
    two was later, and who speaks for whom, is told by them. Each link is possible and unreviewed, no
    verdict. ``everything`` adds what is mostly wrong: disputes that only follow from other links, and those
    who merely said otherwise earlier. Sorted by kind.

    Raises and warns as ``extract`` does, of the first article that cannot be read.
    """
    ask_for_one_thread()
    from onrecord.links import link_claims
    from onrecord.links.shown import shown_unasked

    texts = [_article(one, f"{place:06}") for place, one in enumerate(articles)]
    claims = list(map(_read, texts))
    links, _ = link_claims(_linkable(texts, claims))
    return [_link(one, texts, claims) for one in (links if everything else shown_unasked(links))]


def _linkable(
    texts: Sequence[ArticleText], claims: Sequence[Sequence[types.Claim]]
) -> list[types.LinkableClaim]:
    """The claims as the linker sees them; an id is the places of its article and of the claim in that."""
    from onrecord.links.to_linkable import linkable_claim, stories_of

    return [
        linkable_claim(f"{text.id}/{place:06}", claim, text, story)
        for text, story, of_text in zip(texts, stories_of(texts), claims, strict=True)
        for place, claim in enumerate(of_text)
    ]


def _link(
    link: types.ClaimLink, texts: Sequence[ArticleText], claims: Sequence[Sequence[types.Claim]]
) -> Link:
    ends = [tuple(map(int, end.split("/"))) for end in (link.a, link.b)]
    a, b = (claim_in_words(claims[article][place], texts[article].text) for article, place in ends)
    return Link(link.kind, a, b, ends[0][0], ends[1][0], link.score, link.reason)


# -- what is given, checked --------------------------------------------------------------------


def _article(given: str | CleanArticle, key: str) -> ArticleText:
    """What is read of it; a text, and an article that no cleaning has seen, may be a mail or a transcript."""
    from onrecord.seeds.forms import NAMES, form_of

    article = CleanArticle(given) if isinstance(given, str) else given
    form = None if article.origins else form_of(article.text)
    if form is not None:
        _reject("No claims can be read from this text", Rejected(form, f"it is {NAMES[form]}"))
    published = _written(article.published)
    return ArticleText(key, article.text, article.title, article.outlet, published, article.blocks)


def _written(published: str | date | None) -> str | None:
    """The date as it is written here."""
    from onrecord.dates import publication_date

    written = None if published is None else publication_date(published)
    if published is not None and written is None:
        raise ValueError(
            f"published is {published!r}; give a day (2024-10-25), a month (2024-10) or an instant (ISO 8601)"
        )
    return written


def _read(article: ArticleText) -> Sequence[types.Claim]:
    from onrecord import claims

    return claims_of(claims.extract(article))


def claims_of(extraction: types.Extraction) -> Sequence[types.Claim]:
    """The claims; Rejection for a text that is not English, and a warning that names what was not read."""
    if extraction.problem == "language_unsupported":
        _reject("No claims can be read from this text", Rejected(extraction.problem, NOT_ENGLISH))
    if extraction.unread:
        spans = ", ".join(f"{start}-{end}" for start, end in (one.span for one in extraction.unread))
        # 4: shown where the caller stands, behind this function, the one above and the public one
        warnings.warn(f"Nothing was read from characters {spans}.", SentencesUnread, stacklevel=4)
    return extraction.claims


def _reject(what: str, why: Rejected) -> NoReturn:
    raise Rejection(f"{what}: {why.detail.rstrip('.')}.", REMEDY, why.code)
