"""Who is one across articles: by office, list or decision; parted again when that is gone."""

import pytest
import sqlalchemy as sa
from sqlmodel import col, select

from storage import tables
from storage.engine import writing
from storage.speakers import join_names
from tests.storage.ledgers import add, add_article, add_run


def add_person(opened, article, key, *told, kind="person", name="Ada Brook"):
    row = tables.Speaker(
        speaker_key=key, identity_key=key, name=name, name_key=name.lower(), kind=kind, article_id=article.id
    )
    speaker = add(opened, row).id
    for words in ("name", *told):
        form = "name" if words == "name" else "role"
        add(opened, tables.SpeakerName(speaker_id=speaker, kind=form, words=words))
    return speaker


@pytest.fixture
def opened(engine):
    with writing(engine) as session:
        article = add_article(session, add_run(session), "k", "Hill Gazette", "Forty carts left.")[0]
        add_person(session, article, "a", "director of Orl Harbour", "pilot")
        add_person(session, article, "b", "Orl Harbour director")
        add_person(session, article, "c")
        add_person(session, article, "d", "director of Orl Harbour", kind="organization")
        add_person(session, article, "e", "director of Orl Harbour", name="Ivo Marsh")
        add_person(session, article, "f", "pilot of Orl Harbour")
        yield session


def identified(opened):
    opened.expire_all()
    return dict(opened.exec(select(tables.Speaker.speaker_key, tables.Speaker.identity_key)).all())


ALONE = {"c": "c", "d": "organization:ada brook", "e": "e", "f": "f"}


def test_people_of_one_name_are_joined_by_an_office_alone(opened):
    assert join_names(opened, ["ada brook"])
    assert identified(opened) == {"a": "a", "b": "a", **ALONE}
    assert join_names(opened, ["ada brook"]) == set()
    known = dict(opened.exec(select(tables.Speaker.speaker_key, tables.Speaker.known_by)).all())
    assert known == dict.fromkeys("abcdef") | {"a": "office", "b": "office"}


def test_people_are_parted_when_nothing_is_told_of_them_any_more(opened):
    join_names(opened, ["ada brook"])
    opened.connection().execute(
        sa.delete(tables.SpeakerName).where(col(tables.SpeakerName.words) == "Orl Harbour director")
    )
    join_names(opened, ["ada brook"])
    assert identified(opened)["b"] == "b"
