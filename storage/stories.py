"""Stories: articles that carry one text are of one, as long as twins of their texts connect them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

import sqlalchemy as sa
from sqlmodel import Session, col, select

from storage import tables
from storage.bulk import add_missing, update_all

_version = tables.ArticleVersion


def join_stories(opened: Session, version_ids: Sequence[int]) -> None:
    """Articles that carry one of these texts are of one story: the one with the smallest key stays."""
    pairs = twins_of(opened, version_ids)
    if not pairs:
        return
    story, keys = _stories(opened, {version for pair in pairs for version in pair})
    went: dict[int, int] = {}
    for a, b in pairs:
        if a in story and b in story:
            kept, gone = sorted((_root(went, story[a]), _root(went, story[b])), key=lambda s: keys[s])
            if kept != gone:
                went[gone] = kept
    update_all(opened, tables.Story, [{"id": s, "merged_into": _root(went, s)} for s in sorted(went)])
    if went:
        home = sa.select(col(tables.Story.merged_into)).where(col(tables.Story.id) == tables.Article.story_id)
        moved = sa.update(tables.Article).where(col(tables.Article.story_id).in_(sorted(went)))
        opened.connection().execute(moved.values(story_id=home.scalar_subquery()))


def twins_of(opened: Session, version_ids: Sequence[int]) -> list[tuple[int, int]]:
    """The pairs of versions with the same text of which one of these is one."""
    a, b = col(tables.TextTwin.a_version_id), col(tables.TextTwin.b_version_id)
    sides = sa.union(sa.select(a, b).where(a.in_(version_ids)), sa.select(a, b).where(b.in_(version_ids)))
    return [(first, second) for first, second in opened.connection().execute(sides)]


def _stories(opened: Session, version_ids: Collection[int]) -> tuple[dict[int, int], dict[int, str]]:
    """The story of each version that is stored, and the keys of the stories."""
    statement = (
        sa.select(col(_version.id), col(tables.Story.id), col(tables.Story.story_key))
        .join_from(_version, tables.Article, col(tables.Article.id) == col(_version.article_id))
        .join(tables.Story, col(tables.Story.id) == col(tables.Article.story_id))
        .where(col(_version.id).in_(sorted(version_ids)))
    )
    found = opened.connection().execute(statement).all()
    return {version: story for version, story, _ in found}, {story: key for _, story, key in found}


def _root(went: Mapping[int, int], story: int) -> int:
    while story in went:
        story = went[story]
    return story


# -- parting ---------------------------------------------------------------------------------


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
