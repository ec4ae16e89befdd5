"""Pages and answers that a network can reach hold nothing of what stays in the desk."""

import re
from contextlib import contextmanager
from types import SimpleNamespace

from starlette.testclient import TestClient

from browse.api import AT, QUESTIONS
from browse.app import PAGES, make_app
from stages.labelling import put
from storage.engine import open_for_readers
from storage.outside import _lay_over
from storage.views import VIEWS
from tests.browse.conftest import HERE
from tests.browse.test_entrance import ELSEWHERE, PASSWORD, sign_in
from tests.browse.test_reviewing import fields_of, press
from tests.stages.conftest import told  # noqa: F401 - a fixture
from tests.stages.holding import NOW
from tests.stages.test_doors import CANARY, URL, WAYS, quay  # noqa: F401 - a fixture

# What may stand in the paths of pages: what holds the canary, and what does not.
STANDING = {"article_id": (1, 2), "outlet_id": (1, 2), "run_id": (1,), "reference": (1, 2, 4)}
ASKED = "q=marzipan&word=marzipan&counted=crates&name=Bo+Frey&possible=true"


def paths(template):
    """The addresses of a page, each of what may stand in it."""
    found = [template]
    for name in re.findall(r"{(\w+)}", template):
        found = [one.replace(f"{{{name}}}", str(value)) for one in found for value in STANDING[name]]
    return found


def addresses():
    """Every page, its rows and its answer, asked for something where anything may be asked."""
    for one in PAGES:
        yield from (f"{path}?{ASKED}" for path in paths(one.path))
        yield from (f"{path}.json?{ASKED}" for path in paths(one.rows or one.path))
    yield from (f"{path}?{ASKED}" for one in QUESTIONS for path in paths(AT + one.path))


class Reader:
    """Who asks every page; ``client`` for whoever asks more."""

    def __init__(self, client):
        self.client = client

    def __call__(self):
        return {address: self.client.get(address, follow_redirects=True).text for address in addresses()}


@contextmanager
def seen_from(engine, *, outside=True, **named):
    url = engine.url.render_as_string(hide_password=False)
    app = make_app(url, PASSWORD, **named) if outside else make_app(url)
    with TestClient(app, base_url=ELSEWHERE if outside else HERE, follow_redirects=False) as client:
        if outside:
            sign_in(client)
        yield Reader(client)
    open_for_readers(url).dispose()
    open_for_readers(url, _lay_over).dispose()


def telling(pages):
    return {address for address, words in pages.items() if CANARY in words}


def test_what_stays_is_on_no_page_and_undone_it_is_there_again(engine, quay):  # noqa: F811
    with seen_from(engine, outside=False) as pages:
        everywhere = telling(pages())
    shown = {one.partition("?")[0] for one in everywhere}
    assert {"/claims", "/articles/1", "/search.json", f"{AT}/claims_view", f"{AT}/figures"} <= shown
    with seen_from(engine) as pages:
        assert telling(pages()) == everywhere
        for way in WAYS:
            act, undo = way.values
            act(engine, quay)
            found = pages()
            assert telling(found) == set(), way.id
            assert "Bo Frey" in found[f"/claims?{ASKED}"], "the others still may"
            if undo is not None:
                undo(engine, quay)
                assert telling(pages()) == everywhere, way.id


def test_what_is_named_is_seen_the_desk_sees_all_and_no_outlet_is_told(engine, quay):  # noqa: F811
    with seen_from(engine, outside=False) as pages:
        put(engine, URL, {"audience": "internal"}, "Ines", "", NOW)
        everywhere = telling(pages())
        assert any(f"/claims/{quay[0]}?" in one for one in everywhere)
    with seen_from(engine, named=frozenset({"internal"})) as pages:
        assert telling(pages()) == everywhere
    with seen_from(engine) as pages:
        assert not [address for address, words in pages().items() if "Quay Post" in words]


def test_every_view_is_laid_over(engine):
    outside = open_for_readers(engine.url.render_as_string(hide_password=False), _lay_over)
    with outside.connect() as connection:
        schema = "temp" if engine.dialect.name == "sqlite" else "pg_temp"
        for name in VIEWS:
            connection.exec_driver_sql(f"SELECT count(*) FROM {schema}.{name}")
    outside.dispose()


def own(page):
    """The page without the form that signs out, which has a token of its own."""
    return SimpleNamespace(
        text=re.sub(r'<form[^>]*action="/logout".*?</form>', "", page.text, flags=re.DOTALL)
    )


def test_nobody_off_this_machine_decides_about_what_stays(engine, quay):  # noqa: F811
    put(engine, URL, {"audience": "internal"}, "Ines", "", NOW)
    with seen_from(engine) as pages:
        client = pages.client
        page = press(client, own(client.get("/review")), "next", by="Bo")
        seen = set()
        while "Nothing is left to decide" not in page.text:
            assert CANARY not in page.text
            assert page.status_code == 200
            fields = fields_of(own(page))
            seen.add(fields["subject"])
            page = press(client, own(page), "skip")
        assert f"claim:{quay[0]}" not in seen
        assert seen
        given = client.get(f"/review?subject=claim:{quay[0]}")
        assert (given.status_code, CANARY in given.text) == (404, False)
        fields |= {"subject": f"claim:{quay[0]}", "key": "", "act": "reject"}
        assert client.post("/review", data=fields).status_code == 404
    with engine.connect() as asked:
        decided = asked.exec_driver_sql("SELECT count(*) FROM reviews WHERE decision = 'reject'")
        assert decided.scalar_one() == 0
