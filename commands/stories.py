"""What several articles have in common, without a database: `dedupe` and `link`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import typer

from commands.disputing import Everything
from commands.files import article_texts
from commands.lines import BadLine, Line, answer, form_given, read_lines
from commands.printing import note, plain, show
from commands.texts import Files, Jsonl, named
from onrecord.linkgrounds import ground_of
from onrecord.types import ArticleText, ClaimLink, LinkableClaim, Proposition, Rejected


def dedupe(paths: Files = None, jsonl: Jsonl = False) -> None:
    """Show which articles carry substantially the same text, such as reprints of one wire report.

    Example: onrecord dedupe seeds
    """
    if jsonl and not paths:
        raise typer.Exit(_dedupe_lines())
    articles, refused = article_texts(named(paths))
    stories = _clusters(articles)
    if jsonl:
        for article, story in zip(articles, stories, strict=True):
            answer({"id": article.id, "cluster": story})
    else:
        _show_stories(articles, stories)
    raise typer.Exit(1 if refused else 0)


def link(paths: Files = None, jsonl: Jsonl = False, everything: Everything = False) -> None:
    """Show which claims of several articles may say the same, deny each other or give another figure.

    Example: onrecord link seeds/askerby-water
    """
    if jsonl and not paths:
        raise typer.Exit(_link_lines(everything))
    articles, refused = article_texts(named(paths))
    claims, places = _linkable(articles)
    if jsonl:
        _answer_links(claims, places, everything)
    else:
        _show_links(claims, everything)
    raise typer.Exit(1 if refused else 0)


def _article(line: Line) -> ArticleText | BadLine:
    from onrecord.claims.serialize import article_from_json
    from onrecord.dates import moment

    article = article_from_json(line.record)
    if isinstance(article, Rejected):
        return line.refused(article.code)
    try:
        moment(article.published)
    except ValueError:
        return line.refused("bad_date")
    return article


def _articles() -> Iterator[tuple[Line | BadLine, ArticleText | BadLine]]:
    for line in read_lines():
        yield line, line if isinstance(line, BadLine) else _article(line)


# -- dedupe ------------------------------------------------------------------------------------


def _dedupe_lines() -> int:
    found = list(_articles())
    articles = [article for _, article in found if isinstance(article, ArticleText)]
    stories = iter(_clusters(articles))
    refused = 0
    for line, article in found:
        if isinstance(article, BadLine):
            refused = 1
            answer(article.answer)
        elif isinstance(line, Line):
            answer({"id": line.id, "cluster": next(stories)})
    return refused


def _clusters(articles: Sequence[ArticleText]) -> list[str]:
    from onrecord.links.to_linkable import stories_of

    return stories_of(articles)


def _show_stories(articles: Sequence[ArticleText], stories: Sequence[str]) -> None:
    from rich.text import Text

    members: dict[str, list[ArticleText]] = defaultdict(list)
    for article, story in zip(articles, stories, strict=True):
        members[story].append(article)
    shared = [group for group in members.values() if len(group) > 1]
    parts = [
        Text(f"{len(articles)} articles, {len(members)} texts, {len(shared)} of them carried more than once.")
    ]
    for group in shared:
        parts.append(Text(f"\nThe same text in {len(group)}:", style="bold"))
        parts += [Text(f"    {_named_article(article)}") for article in group]
    show(*parts)


def _named_article(article: ArticleText) -> str:
    known = (article.title or article.id, article.outlet or "outlet unknown", article.published or "undated")
    return " · ".join(plain(part) for part in known)


# -- link --------------------------------------------------------------------------------------


def _link_lines(everything: bool) -> int:
    refused, articles = 0, []
    for line, article in _articles():
        if isinstance(line, Line) and isinstance(article, ArticleText) and (form := form_given(line)):
            article = line.refused(form)
        if isinstance(article, BadLine):
            refused = 1
            answer(article.answer)
        else:
            articles.append(article)
    _answer_links(*_linkable(articles), everything)
    return refused


def _answer_links(claims: Sequence[LinkableClaim], places: Places, everything: bool) -> None:
    """A line a link and a proposition, with its origins; standard error says that nobody reviewed them."""
    from onrecord.wording import POSSIBLE

    note(POSSIBLE)
    for record in _records(claims, places, everything):
        answer(record)


Places = dict[str, dict[str, Any]]


def _linkable(articles: Sequence[ArticleText]) -> tuple[list[LinkableClaim], Places]:
    """The claims of the articles as the linker sees them, and where each lies."""
    from onrecord.claims import extract_many
    from onrecord.links.to_linkable import linkable_claim

    claims, places = [], {}
    stories = _clusters(articles)
    for number, (article, story) in enumerate(zip(articles, stories, strict=True)):
        [extraction] = extract_many([article])
        for place, claim in enumerate(extraction.claims):
            key = f"{article.id}/{number:06}/{place:06}"
            places[key] = {"id": article.id, "span": [list(span) for span in claim.content]}
            claims.append(linkable_claim(key, claim, article, story))
    return claims, places


def _links(
    claims: Sequence[LinkableClaim], everything: bool
) -> tuple[list[ClaimLink], Sequence[Proposition]]:
    """What people are shown of the links, or all of them; disputes on sure grounds alone."""
    from onrecord.links import link_claims
    from onrecord.links.shown import shown_unasked

    links, propositions = link_claims(claims)
    return links if everything else shown_unasked(links), propositions


def _records(
    claims: Sequence[LinkableClaim], places: Places, everything: bool = False
) -> Iterator[dict[str, Any]]:
    links, propositions = _links(claims, everything)
    for found in links:
        yield {
            "kind": found.kind, "a": places[found.a], "b": places[found.b],
            "score": round(found.score, 3), "reason": ground_of(found.reason).words,
        }  # fmt: skip
    for group in propositions:
        yield {
            "proposition": group.key,
            "claims": [places[member.claim] | {"stance": member.stance} for member in group.members],
            "carriers": list(group.carriers),
            "origins": list(group.origins),
            "unknown_origins": group.unknown_origins,
        }


def _show_links(claims: Sequence[LinkableClaim], everything: bool) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from onrecord.wording import POSSIBLE

    by_id = {claim.id: claim for claim in claims}
    found_links, _ = _links(claims, everything)
    links = [found for found in found_links if by_id[found.a].article != by_id[found.b].article]
    articles = len({claim.article for claim in claims})
    show(Text(f"{len(links)} links between {len(claims)} claims of {articles} articles. {POSSIBLE}\n"))
    for found in links:
        show(Text(found.kind.replace("_", " "), style="bold"))
        for claim in (by_id[found.a], by_id[found.b]):
            show(Padding(_shown(claim), (0, 0, 0, 4)))


def _shown(claim: LinkableClaim) -> Any:
    from rich.text import Text

    from commands.wording import marked

    speaker = "the outlet's own words"
    if claim.chain:
        speaker = plain(claim.chain[-1].speaker) or "unnamed"
    who = (
        f"{speaker} · {plain(claim.outlet) or 'outlet unknown'}, {plain(claim.published)[:10] or 'undated'}: "
    )
    spans, begun = [], 0
    for piece in claim.content.split(" … "):
        at = claim.sentence.find(piece, begun)
        if at >= 0:
            begun = at + len(piece)
            spans.append((at, begun))
    return Text(who).append(marked(claim.sentence, spans))
