"""Off this machine: nobody reads without the password, and nobody else can give it for them."""

import re
from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from browse.app import PAGES, make_app
from browse.entrance import OPEN, SESSION, VISIT, within
from browse.serving import CannotServe, is_loopback, require_password
from browse.sessions import MOST_TRIES, MOST_TRIES_OF_ALL, TRIES_SECONDS, Signer, Tries, is_password
from tests.browse.reading import Seen

PASSWORD = "a quay of forty boats"
ELSEWHERE = "http://ledger.example:8400"


@pytest.fixture
def stranger(reader):
    """Who comes by another name to the same ledger, where it is guarded."""
    with TestClient(make_app(reader.ledger, PASSWORD), base_url=ELSEWHERE, follow_redirects=False) as client:
        yield client


def token_of(answer, action="/login"):
    seen = Seen(answer.text)
    assert action in [attrs.get("action") for attrs in seen.all("form")]
    return [attrs["value"] for attrs in seen.all("input") if attrs.get("name") == "token"][-1]


def sign_in(client, password=PASSWORD, **fields):
    token = token_of(client.get("/login", params={"next": fields.get("next", "/")}))
    return client.post("/login", data={"token": token, "password": password, **fields})


@pytest.mark.parametrize("path", [re.sub(r"\{\w+\}", "1", one.path) for one in PAGES])
def test_nobody_reads_a_page_before_signing_in(stranger, path):
    answer = stranger.get(path)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/login?next=")
    assert answer.text == ""
    if path != "/":
        assert stranger.get(f"{path}.json").status_code == stranger.get(f"{path}.csv").status_code == 401


@pytest.mark.parametrize("path", OPEN)
def test_the_form_may_be_set_like_the_paper(stranger, path):
    assert stranger.get(path).status_code == 200


def test_the_password_lets_in_and_the_button_out(stranger):
    entered = sign_in(stranger, next="/claims?word=carts")
    assert (entered.status_code, entered.headers["location"]) == (303, "/claims?word=carts")
    cookie = entered.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    page = stranger.get("/claims?word=carts")
    assert "Ada Lund" in page.text
    kept = stranger.cookies[SESSION]
    left = stranger.post("/logout", data={"token": token_of(page, "/logout")})
    assert (left.status_code, left.headers["location"]) == (303, "/login")
    assert SESSION not in stranger.cookies
    assert kept


def test_each_login_makes_a_session_of_its_own(stranger):
    """A session that somebody planted before is not the one that the password makes."""
    stranger.cookies.set(SESSION, "planted.by.somebody")
    assert stranger.get("/").status_code == 303
    stranger.cookies.clear()
    sign_in(stranger)
    first = stranger.cookies[SESSION]
    sign_in(stranger)
    assert stranger.cookies[SESSION] != first


@pytest.mark.parametrize(
    "wrong", ["", "a quay of forty boat", "A QUAY OF FORTY BOATS", f"{PASSWORD} ", "x" * 3000]
)
def test_another_password_lets_nobody_in(stranger, wrong):
    answer = sign_in(stranger, wrong)
    assert answer.status_code == 403
    assert SESSION not in stranger.cookies
    assert stranger.get("/").status_code == 303


def test_a_form_of_somebody_else_is_not_taken(stranger, reader):
    token = token_of(stranger.get("/login"))
    data = {"token": token, "password": PASSWORD}
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}):
        assert stranger.post("/login", data=data, headers=headers).status_code == 403
    stranger.cookies.delete(VISIT)  # the token of one browser is none of another's
    assert stranger.post("/login", data=data).status_code == 403
    other = TestClient(make_app(reader.ledger, PASSWORD), base_url=ELSEWHERE, follow_redirects=False)
    other.get("/login")
    assert other.post("/login", data=data).status_code == 403
    assert stranger.post("/login", data={"password": PASSWORD}).status_code == 403


def test_nobody_is_signed_out_by_a_page_elsewhere(stranger):
    sign_in(stranger)
    assert stranger.post("/logout").status_code == 403
    assert stranger.post("/logout", data={"token": "0.x.y"}).status_code == 403
    assert stranger.get("/logout").status_code == 403
    assert stranger.get("/").status_code == 200


def test_guessing_ends(stranger):
    codes = [sign_in(stranger, f"guess {n}").status_code for n in range(MOST_TRIES + 2)]
    assert codes == [403] * MOST_TRIES + [429] * 2
    last = sign_in(stranger)
    assert last.status_code == 429
    assert 0 < int(last.headers["retry-after"]) <= TRIES_SECONDS + 1


def test_tries_are_forgotten_after_a_while_and_counted_by_address_and_in_all():
    tries = Tries()
    for number in range(MOST_TRIES):
        assert tries.seconds_to_wait("a", number) == 0
        tries.add("a", number)
    assert tries.seconds_to_wait("a", 10) > 0
    assert tries.seconds_to_wait("b", 10) == 0
    assert tries.seconds_to_wait("a", TRIES_SECONDS + 10) == 0
    assert tries.of == {}
    for number in range(MOST_TRIES_OF_ALL):
        tries.add(f"from {number}", 20)
    assert tries.seconds_to_wait("never met", 21) > 0
    assert all(isinstance(one, deque) for one in tries.of.values())


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_mark_is_taken_but_our_own(mark, subject):
    signer = Signer(b"k" * 32)
    made = signer.mark("session", "ada", 100)
    assert signer.subject_of("session", made, 99) == "ada"
    assert signer.subject_of("session", made, 100) is None
    assert signer.subject_of("form", made, 99) is None
    assert Signer(b"o" * 32).subject_of("session", made, 99) is None
    assert signer.subject_of("session", mark, 0) is None
    assert signer.subject_of("session", f"200.{subject}.{made.rpartition('.')[2]}", 0) is None


@given(st.text(max_size=40))
def test_one_password_is_right(tried):
    assert is_password(tried, PASSWORD) is (tried == PASSWORD)


@pytest.mark.parametrize(
    ("asked", "leads_to"),
    [
        ("/claims?word=a", "/claims?word=a"), ("https://evil.example/", "/"), ("//evil.example", "/"),
        ("/\\evil.example", "/"), ("\\\\evil.example", "/"), ("javascript:alert(1)", "/"), ("", "/"),
        ("/\r\nset-cookie: a=b", "/"), ("claims", "/"),
    ],
)  # fmt: skip
def test_nobody_is_led_away_after_signing_in(stranger, asked, leads_to):
    assert within(asked) == leads_to
    assert sign_in(stranger, next=asked).headers["location"] == leads_to


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.7", "::", "ledger.example"])
def test_it_does_not_start_for_a_network_without_a_password(host):
    with pytest.raises(CannotServe, match="network") as refused:
        require_password(host, "")
    assert "ONRECORD_BROWSE_PASSWORD" in refused.value.remedy
    with pytest.raises(CannotServe, match="too short"):
        require_password(host, "short")
    require_password(host, PASSWORD)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "localhost"])
def test_this_machine_needs_none(host):
    assert is_loopback(host)
    require_password(host, "")
