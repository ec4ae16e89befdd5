"""The review page: what its buttons decide, for whom, and who cannot press them."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from browse.app import make_app
from tests.browse.conftest import HERE
from tests.browse.reading import Seen
from tests.storage.ledgers import fill_quarry


@pytest.fixture
def filled(engine):
    fill_quarry(engine)
    return engine


@pytest.fixture
def ines(database_url, filled):  # noqa: ARG001 - who comes to a ledger that is filled
    with TestClient(make_app(database_url), base_url=HERE, follow_redirects=False) as client:
        yield client


def fields_of(page):
    """What the last form of a page would send, without its button."""
    seen = Seen(page.text)
    inputs = [one for one in seen.all("input") if one.get("name") not in (None, "q")]
    fields = {one["name"]: one.get("value") or "" for one in inputs}
    return fields | {"was_content": fields.get("was_content", ""), "content": seen.text.get("textarea", "")}


def press(client, page, act, **changed):
    """The page that follows, by way of its redirection."""
    fields = {name: words for name, words in fields_of(page).items() if name != "last" or act == "undo"}
    answer = client.post("/review", data={**fields, "act": act, **changed})
    assert answer.status_code == 303, answer.text
    return client.get(answer.headers["location"])


def begin(client, by="Ines Holm"):
    return press(client, client.get("/review"), "next", by=by)


def decided(engine):
    with engine.connect() as asked:
        found = asked.execute(sa.text("SELECT subject_kind, decision, reviewer FROM reviews ORDER BY id"))
        return [tuple(row) for row in found]


def subject_of(page):
    return fields_of(page)["subject"]


def test_one_after_another_until_nothing_is_left(ines, filled):
    page, seen = begin(ines), []
    while "Nothing is left to decide" not in page.text:
        seen.append(subject_of(page))
        page = press(ines, page, "confirm")
    assert len(seen) == len(set(seen)) > 3
    assert [(one.partition(":")[0], "confirm", "Ines Holm") for one in seen] == decided(filled)


def test_looking_writes_nothing(ines, filled):
    page = begin(ines)
    with filled.connect() as asked:
        before = asked.execute(sa.text("SELECT count(*) FROM review_turns")).scalar_one()
    for _ in range(3):
        ines.get("/review")
        assert subject_of(ines.get(f"/review?subject={subject_of(page)}")) == subject_of(page)
    with filled.connect() as asked:
        assert asked.execute(sa.text("SELECT count(*) FROM review_turns")).scalar_one() == before == 1
    assert decided(filled) == []


def test_what_is_corrected_stands_and_what_is_taken_back_does_not(ines):
    page = ines.get("/review?subject=claim:1")
    before = fields_of(page)["was_speaker"]
    after = press(ines, page, "correct", by="Ines", speaker="Tove Lind")
    assert "claim:1 corrected by Ines" in after.text
    assert fields_of(ines.get("/review?subject=claim:1"))["was_speaker"] == "Tove Lind"
    undone = press(ines, after, "undo", last="claim:1")
    assert subject_of(undone) == "claim:1"
    assert fields_of(undone)["was_speaker"] == before


def test_words_that_do_not_stand_in_the_sentence_change_nothing(ines, filled):
    page = ines.get("/review?subject=claim:1")
    answer = ines.post(
        "/review", data={**fields_of(page), "act": "correct", "by": "Ines", "content": "pigs fly"}
    )
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    assert subject_of(answer) == "claim:1"
    assert decided(filled) == []


def test_what_is_passed_over_comes_to_others_alone(ines, filled, database_url):
    passed = subject_of(page := begin(ines))
    seen = {subject_of(press(ines, page, "skip"))}
    with TestClient(make_app(database_url), base_url=HERE, follow_redirects=False) as bo:
        assert subject_of(begin(bo, "Bo")) == passed
    assert passed not in seen
    assert decided(filled) == []


def test_two_who_sit_at_it_do_not_meet(ines, database_url):
    with TestClient(make_app(database_url), base_url=HERE, follow_redirects=False) as bo:
        left, right = begin(ines), begin(bo, "Bo")
        for _ in range(3):
            assert subject_of(left) != subject_of(right)
            left, right = press(ines, left, "confirm"), press(bo, right, "reject")


def test_a_note_decides_nothing_and_keeps_the_subject(ines, filled):
    page = begin(ines)
    noted = press(ines, page, "note", why="ask the desk")
    assert subject_of(noted) == subject_of(page)
    assert decided(filled) == [(subject_of(page).partition(":")[0], "note", "Ines Holm")]
    assert 'value="undo"' not in noted.text
    empty = ines.post("/review", data={**fields_of(noted), "act": "note", "why": " "})
    assert empty.status_code == 400


@pytest.mark.parametrize("act", ["correct", "note"])
def test_a_name_is_only_kept_or_parted(ines, filled, act):
    fields = {**fields_of(ines.get("/review?subject=claim:1")), "act": act, "by": "Ines", "why": "x"}
    assert ines.post("/review", data={**fields, "subject": "speaker:1"}).status_code in (400, 404)
    assert decided(filled) == []


def test_whoever_gives_no_name_decides_nothing(ines, filled):
    page = ines.get("/review?subject=claim:1")
    answer = ines.post("/review", data={**fields_of(page), "act": "reject", "by": "  "})
    assert (answer.status_code, decided(filled)) == (400, [])
    assert "Say who decides" in answer.text


def test_the_settings_may_name_who_decides(filled, database_url):
    with TestClient(make_app(database_url, reviewer="Ada"), base_url=HERE, follow_redirects=False) as client:
        press(client, client.get("/review?subject=claim:1"), "reject", why="a caption")
    assert decided(filled) == [("claim", "reject", "Ada")]


@pytest.mark.parametrize(
    ("changed", "headers"),
    [
        ({"token": ""}, {}),
        ({"token": "1.x.y"}, {}),
        ({}, {"origin": "http://elsewhere.example"}),
        ({}, {"sec-fetch-site": "cross-site"}),
    ],
)
def test_a_form_of_somebody_else_decides_nothing(ines, filled, changed, headers):
    fields = {**fields_of(ines.get("/review?subject=claim:1")), "act": "reject", "by": "Ines"}
    assert ines.post("/review", data={**fields, **changed}, headers=headers).status_code == 403
    assert decided(filled) == []


def test_another_browsers_form_decides_nothing(ines, filled, database_url):
    fields = {**fields_of(ines.get("/review?subject=claim:1")), "act": "reject", "by": "Ines"}
    with TestClient(make_app(database_url), base_url=HERE, follow_redirects=False) as other:
        other.get("/review")
        assert other.post("/review", data=fields).status_code == 403
    assert decided(filled) == []


@pytest.mark.parametrize(
    "subject", ["claim:99999", "link:99999", "speaker:99999", "claim", "claim:-1", "x:1"]
)
def test_what_is_not_there_is_said(ines, subject):
    assert ines.get("/review", params={"subject": subject}).status_code == 404


@pytest.mark.parametrize("act", ["", "erase", "confirm' --"])
def test_no_other_button_does_anything(ines, filled, act):
    fields = {**fields_of(ines.get("/review?subject=claim:1")), "act": act, "by": "Ines"}
    assert (ines.post("/review", data=fields).status_code, decided(filled)) == (400, [])


def test_a_cookie_of_ours_is_no_programs_and_no_other_sites(ines):
    cookie = ines.get("/review").headers["set-cookie"].lower()
    assert all(word in cookie for word in ("httponly", "samesite=strict"))


def test_the_keys_are_on_the_buttons(ines):
    keys = [one.get("accesskey") for one in Seen(begin(ines).text).all("button") if one.get("name") == "act"]
    assert keys == ["c", "r", "t", "k", "q", *keys[5:]]


def test_the_address_of_what_follows_names_it(ines):
    page = ines.get("/review")
    answer = ines.post("/review", data={**fields_of(page), "act": "next", "by": "Ines"})
    asked = parse_qs(urlsplit(answer.headers["location"]).query)
    assert re.fullmatch(r"(claim|link|speaker):\d+", asked["subject"][0])
