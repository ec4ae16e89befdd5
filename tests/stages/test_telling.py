"""What leaves the house: signed, once, by the way that was asked for; a way that fails harms nothing."""

import hashlib
import hmac
from contextlib import contextmanager
from datetime import timedelta

import pytest
import sqlalchemy as sa

from stages import telling
from stages.removing import withhold
from stages.telling import tell
from storage.engine import session, writing
from storage.queries.rows import rows
from storage.runs import open_run
from tests.stages.desk import entries, looked, watching
from tests.stages.receiver import open_receiver
from tests.storage.ledgers import NOW, fill_quarry

KEY = "a-long-word-that-both-know"
HOUR = timedelta(hours=1)
SENTENCE = "Forty carts left the quarry, said Ada Lund."


@pytest.fixture
def quarry(engine, monkeypatch):
    """Five claims and two links of two outlets, and what is allowed to be asked."""
    monkeypatch.setenv("ONRECORD_WEBHOOK_KEY", KEY)
    monkeypatch.setenv("ONRECORD_ALLOW_ADDRESSES", "127.0.0.0/8")
    fill_quarry(engine)
    return engine


@pytest.fixture
def receiver():
    with open_receiver() as opened:
        yield opened


@contextmanager
def running(engine, now):
    with open_run(engine, flow="test", asked="", now=now) as run:
        yield run


def told(engine, now=NOW, **how):
    """What the channels of all watches came to in a run at that moment."""
    with session(engine) as opened:
        ids = [row["id"] for row in rows(opened, "SELECT id FROM watches ORDER BY id")]
    with running(engine, now) as run:
        return tell(engine, run, ids, **how)


def state(engine):
    with session(engine) as opened:
        [row] = rows(opened, "SELECT * FROM watch_channels WHERE kind <> 'terminal'")
    return row


def test_a_webhook_gets_signed_words_once(quarry, receiver):
    watching(quarry, words="carts", held=True, webhook=receiver.url, now=NOW)
    [outcome] = told(quarry)
    assert (outcome.n_hits, outcome.outcome) == (3, "told")
    [message], [headers] = receiver.messages, receiver.headers
    assert SENTENCE in {claim["sentence"] for hit in message["hits"] for claim in hit["claims"]}
    signed = headers["X-OnRecord-Sent-At"].encode() + b"." + receiver.bodies[0]
    digest = hmac.new(KEY.encode(), signed, hashlib.sha256).hexdigest()
    assert headers["X-OnRecord-Signature"] == f"sha256={digest}"
    assert headers["Content-Type"] == "application/json"
    assert [one.outcome for one in told(quarry, NOW + HOUR)] == ["nothing new"]
    assert len(receiver.messages) == 1


@pytest.mark.parametrize(
    ("answer", "seconds", "why"),
    [
        pytest.param((500, {}), 0, "the site failed (500)", id="fails"),
        pytest.param((404, {}), 0, "nothing at this address", id="knows nothing"),
        pytest.param((302, {"Location": "http://127.0.0.1:9/secret"}), 0, "no redirect", id="leads on"),
        pytest.param((200, {}), 4, "took too long", id="hangs"),
    ],
)
def test_a_webhook_that_fails_is_tried_again_and_told_once(
    quarry, receiver, monkeypatch, answer, seconds, why
):
    monkeypatch.setenv("ONRECORD_FETCH_SECONDS", "1" if seconds else "30")
    watching(quarry, words="carts", held=True, webhook=receiver.url, now=NOW)
    receiver.answer, receiver.seconds = answer, seconds
    assert why in told(quarry)[0].outcome
    assert why in state(quarry)["last_failure"]
    asked = len(receiver.asked)
    assert told(quarry, NOW + timedelta(minutes=4))[0].outcome.startswith("waits")
    assert len(receiver.asked) == asked
    monkeypatch.setenv("ONRECORD_FETCH_SECONDS", "30")
    receiver.answer, receiver.seconds = (200, {}), 0
    receiver.bodies.clear()
    told(quarry, NOW + timedelta(minutes=6))
    told(quarry, NOW + HOUR)
    assert [len(message["hits"]) for message in receiver.messages] == [3]
    assert (state(quarry)["n_failures"], state(quarry)["last_failure"]) == (0, None)


def test_a_redirect_to_a_private_address_is_never_followed(quarry, receiver):
    with open_receiver("127.0.0.2") as private:
        receiver.answer = (307, {"Location": private.url})
        watching(quarry, words="carts", held=True, webhook=receiver.url, now=NOW)
        told(quarry)
        assert private.asked == []


def test_a_private_address_is_refused_where_it_is_not_allowed(quarry, receiver, monkeypatch):
    monkeypatch.setenv("ONRECORD_ALLOW_ADDRESSES", "")
    watching(quarry, words="carts", held=True, webhook=receiver.url, now=NOW)
    [outcome] = told(quarry)
    assert "private or special network" in outcome.outcome
    assert receiver.asked == []


def test_after_ten_failures_it_stops_until_a_person_asks(quarry, receiver):
    watching(quarry, words="carts", held=True, webhook=receiver.url, now=NOW)
    receiver.answer = (500, {})
    for day in range(12):
        told(quarry, NOW + timedelta(days=2 * day))
    assert len(receiver.asked) == 10
    assert state(quarry)["stopped_at"] is not None
    receiver.answer = (200, {})
    looked(quarry, NOW + timedelta(days=40))
    assert [len(message["hits"]) for message in receiver.messages] == [3]
    assert state(quarry)["stopped_at"] is None


def test_a_key_in_the_address_is_not_told(quarry, receiver):
    url = receiver.url.replace("/hook", "/hook?token=s3cr3tw0rd")
    watching(quarry, words="carts", held=True, webhook=url, now=NOW)
    receiver.answer = (500, {})
    assert "s3cr3tw0rd" not in told(quarry)[0].outcome + state(quarry)["last_failure"]


def test_a_digest_waits_until_its_time_is_over_and_corrections_do_not(quarry, receiver):
    watching(quarry, words="carts", held=True, webhook=receiver.url, every="day", now=NOW)
    assert told(quarry, NOW + HOUR)[0].outcome == "nothing new"
    tomorrow = NOW.replace(hour=0) + timedelta(days=1, minutes=5)
    assert told(quarry, tomorrow)[0].n_hits == 3
    withhold(quarry, "article:1", "complaint", tomorrow)
    [outcome] = told(quarry, tomorrow + timedelta(minutes=1))
    assert outcome.n_hits == 0
    assert outcome.n_corrections > 0


def test_what_does_not_fit_is_counted_and_not_sent_later(quarry, receiver):
    watching(quarry, words="carts", held=True, webhook=receiver.url, most=1, now=NOW)
    told(quarry)
    told(quarry, NOW + HOUR)
    [message] = receiver.messages
    assert (len(message["hits"]), message["more"]) == (1, 2)
    for work in ("article:1", "article:2"):
        withhold(quarry, work, "complaint", NOW + HOUR)
    told(quarry, NOW + 2 * HOUR)
    assert [one["id"] for one in receiver.all_of("corrections")] == [message["hits"][0]["id"]]


def test_nothing_of_a_withheld_work_leaves_even_where_it_was_found_before(quarry, receiver, tmp_path):
    feed = tmp_path / "feed.xml"
    watching(quarry, words="carts", held=True, webhook=receiver.url, atom=feed, now=NOW)
    watching(quarry, "pairs", kinds=("denied", "figures"), held=True, webhook=receiver.url, now=NOW)
    withhold(quarry, "article:1", "complaint", NOW)
    told(quarry)
    sent = b"".join(receiver.bodies) + feed.read_bytes()
    assert b"Forty carts" not in sent
    assert b"Ada Lund" not in sent


def test_a_run_that_dies_before_it_wrote_down_sends_the_same_ids_again(quarry, receiver, monkeypatch):
    watching(quarry, words="carts", held=True, webhook=receiver.url, now=NOW)

    def die(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as dying:
        dying.setattr(telling, "write_down", die)
        with pytest.raises(KeyboardInterrupt):
            told(quarry)
    told(quarry, NOW + HOUR)
    first, second = ([one["id"] for one in message["hits"]] for message in receiver.messages)
    assert first == second
    assert told(quarry, NOW + 2 * HOUR)[0].outcome == "nothing new"


def test_two_runs_do_not_tell_one_channel_at_once(quarry, receiver):
    watching(quarry, words="carts", held=True, webhook=receiver.url, now=NOW)
    with running(quarry, NOW) as other:
        with writing(quarry) as opened:
            statement = sa.text("UPDATE watch_channels SET owner_run = :run")
            opened.connection().execute(statement, {"run": other.id})
        assert told(quarry)[0].outcome == "another run is telling it"
    assert told(quarry, NOW + HOUR)[0].n_hits == 3


def test_a_mail_or_chat_is_written_to_the_address_in_a_variable(quarry, receiver, monkeypatch):
    monkeypatch.setenv("NEWSDESK", receiver.url.replace("http://", "json://:p4ssw0rd@"))
    watching(quarry, words="carts", held=True, notify="NEWSDESK", now=NOW)
    assert told(quarry)[0].outcome == "told"
    [message] = receiver.messages
    assert "3 new" in message["title"]
    assert "»Forty carts left the quarry«, said Ada Lund." in message["message"]
    with session(quarry) as opened:
        kept = str(rows(opened, "SELECT * FROM watch_channels") + rows(opened, "SELECT * FROM watches"))
    assert "NEWSDESK" in kept
    assert "p4ssw0rd" not in kept
    assert told(quarry, NOW + HOUR)[0].outcome == "nothing new"


def test_a_variable_that_is_not_set_is_a_failure_with_a_remedy(quarry, monkeypatch):
    monkeypatch.delenv("NEWSDESK", raising=False)
    watching(quarry, words="carts", held=True, notify="NEWSDESK", now=NOW)
    assert "NEWSDESK holds no address" in told(quarry)[0].outcome


def test_a_service_that_refuses_is_told_without_its_address(quarry, receiver, monkeypatch):
    monkeypatch.setenv("NEWSDESK", receiver.url.replace("http://", "json://:p4ssw0rd@"))
    receiver.answer = (500, {})
    watching(quarry, words="carts", held=True, notify="NEWSDESK", now=NOW)
    [outcome] = told(quarry)
    assert outcome.outcome == "failed: the service did not take it"


def test_a_feed_is_replaced_whole_and_keeps_its_ids(quarry, tmp_path):
    feed = tmp_path / "feed.xml"
    watching(quarry, words="carts", held=True, atom=feed, now=NOW)
    told(quarry)
    before = entries(feed)
    withhold(quarry, "article:1", "complaint", NOW)
    told(quarry, NOW + HOUR)
    after = entries(feed)
    assert {one[0] for one in after} == {one[0] for one in before}
    assert sorted(path.name for path in tmp_path.iterdir() if "feed" in path.name) == ["feed.xml"]
    feed.unlink()
    told(quarry, NOW + 2 * HOUR)
    assert sorted(entries(feed)) == sorted(after)


def test_a_feed_that_cannot_be_written_is_told_and_written_later(quarry, tmp_path):
    folder = tmp_path / "there"
    watching(quarry, words="carts", held=True, atom=folder / "feed.xml", now=NOW)
    assert "cannot be written" in told(quarry)[0].outcome
    folder.mkdir()
    assert told(quarry, NOW + HOUR)[0].n_hits == 3
    assert len(entries(folder / "feed.xml")) == 3
