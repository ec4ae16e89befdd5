"""Stories of works that were parted: a story holds what twins of texts connect, and no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

import sqlalchemy as sa
from sqlmodel import Session, col, select

from storage import tables
from storage.bulk import add_missing
from storage.works import twins_of


def part_stories(opened: Session, article_ids: Collection[int]) -> None:
    """Articles of the same stories that nothing connects any more are of stories of their own."""
    article = tables.Article
    of = select(article.story_id).where(col(article.id).in_(article_ids)).distinct()
    for story in sorted(opened.exec(of)):
        found = opened.exec(select(article.id, article.article_key).where(article.story_id == story)).all()
        keys = {number or 0: key for number, key in found}
        apart = components(keys, _pairs(opened, list(keys)))
        for members in sorted(apart, key=lambda some: min(keys[one] for one in some))[1:]:
            home = _story(opened, min(keys[one] for one in members))
            moved = sa.update(article).where(col(article.id).in_(members))
            opened.connection().execute(moved.values(story_id=home))
    opened.expire_all()


def components(among: Collection[int], pairs: Iterable[tuple[int, int]]) -> list[set[int]]:
    """The sets of what pairs connect, whoever connects them."""
    near: dict[int, set[int]] = defaultdict(set)
    for a, b in pairs:
        near[a].add(b)
        near[b].add(a)
    found, left = list[set[int]](), set(among)
    while left:
        reached, edge = set[int](), {min(left)}
        while edge:
            reached |= edge
            edge = set().union(*(near[one] for one in edge)) - reached
        found.append(reached & left)
        left -= reached
    return found


def _pairs(opened: Session, article_ids: Sequence[int]) -> list[tuple[int, int]]:
    """The articles that carry the same text, by twos."""
    version = tables.ArticleVersion
    of = select(version.id, version.article_id).where(col(version.article_id).in_(article_ids))
    home = {number or 0: article or 0 for number, article in opened.exec(of)}
    twins = twins_of(opened, list(home))
    return [(home[a], home[b]) for a, b in twins if a in home and b in home]


def _story(opened: Session, key: str) -> int:
    """The story with this key, which is merged into none."""
    story = tables.Story
    add_missing(opened, story, [{"story_key": key}])
    opened.connection().execute(sa.update(story).where(col(story.story_key) == key).values(merged_into=None))
    return opened.exec(select(story.id).where(story.story_key == key)).one() or 0
