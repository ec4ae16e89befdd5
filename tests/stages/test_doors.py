"""Nothing that is to stay in the desk leaves it by any door; what was undone is told as before."""

import json
from dataclasses import asdict
from datetime import timedelta

import pytest

from commands.quoting import record_of
from flows.reports import markdown, table_of_examples
from onrecord.evidence.packages import packed
from onrecord.evidence.quotations import Quotation, as_markdown, as_text
from onrecord.labels import EVERYTHING
from stages import telling
from stages.ingest import ingest
from stages.labelling import clear, put
from stages.matching import claims_in, match, searched
from stages.removing import erase, release, withhold
from stages.reviewing import review
from stages.watch_looks import tell_now
from stages.withholding import release_claim, withhold_claim
from storage.doors import told_outside
from storage.engine import session, writing
from storage.export import FORMATS
from storage.export.gold import gold
from storage.followed import set_internal
from storage.queries import ClaimQuery, find_claims, run_report
from storage.queries.evidence import evidence
from storage.queries.replays import replay
from storage.reviewlines import lines
from storage.withheld import all_withheld
from tests.stages.conftest import article
from tests.stages.desk import watching
from tests.stages.holding import NOW, held
from tests.stages.receiver import open_receiver

CANARY = "Zanzibarwright"
SAID = f"The canary {CANARY} said that 61 crates of marzipan had gone under at the pier of Orsk."
AROUND = (
    "{}\n\nThe harbour office confirmed on Monday that two ferries had left the pier before noon, and that a "
    "third was waiting for its crew. Nobody was hurt, it added in a short statement; the pier is open again."
)
URL = "https://quay.example/a"
LATER = NOW + timedelta(days=1)


@pytest.fixture
def quay(engine, tmp_path, told):
    """Two works on one event; the numbers of the claims with the canary's words."""
    denied = SAID.replace(f"The canary {CANARY} said", "The owner Bo Frey denied")
    file = tmp_path / "quay.jsonl"
    file.write_text(
        "\n".join(
            [
                article(URL, AROUND.format(SAID), "Quay Post", "2026-03-01T09:00:00+00:00", "Marzipan lost"),
                article(
                    "https://quay.example/b", AROUND.format(denied), "Pier Echo", "2026-03-02T09:00:00+00:00",
                    "Not so, says the owner",
                ),
            ]
        )
    )  # fmt: skip
    ingest(engine, [str(file)], now=NOW)
    found = [row["id"] for row in told(f"SELECT id FROM claims WHERE sentence LIKE '%{CANARY}%' ORDER BY id")]
    assert found
    review(engine, [f"claim:{one}" for one in found], "confirm", "Ines", f"heard {CANARY}", NOW)
    return found


def doors(engine):
    """What leaves by each door that tells what it is asked for, by the door's name."""
    with session(engine) as opened:
        claims = [row.claim_id for row in find_claims(opened, ClaimQuery(limit=100)).claims]
        found = evidence(opened, [*map(str, claims)])
        quoted = [one for c in claims if isinstance(one := told_outside(opened, c), Quotation)]
        run = run_report(opened, 1, is_public=True)
        asked = [(one, searched(opened)) for one in claims_in(SAID)]
        return {
            "evidence": b"".join(path.encode() + body for path, body in packed(found, "folder")).decode(
                "latin-1"
            ),
            "cite": "".join(as_text(one) + as_markdown(one) + str(record_of(one)) for one in quoted),
            "export": "".join(line for form in FORMATS for line in form.write(opened, True)),
            "reviews": "".join(lines(opened, True)),
            "gold": "".join(gold(opened, True)),
            "report": markdown(run) + json.dumps([asdict(one) for one in run.news.outlets]),
            "examples": str(table_of_examples(replay(opened, 1, is_public=True).examples)),
            "claims": str(find_claims(opened, ClaimQuery(limit=100, is_public=True))),
            "match": str([match(opened, among, one, 9, is_public=True) for one, among in asked]),
        }


TELLING = {"evidence", "cite", "export", "reviews", "gold", "claims", "match"}


def says(told, names):
    return {name for name in names if CANARY in told[name]}


def label(**marks):
    return lambda engine, _: put(engine, URL, marks, "Ines", "", NOW)


def take_back(engine, _claims):
    clear(engine, URL)


def hide(engine, claims):
    for one in claims:
        withhold_claim(engine, f"claim:{one}", "a complaint", LATER)


def show(engine, claims):
    assert all(release_claim(engine, f"claim:{one}", LATER) for one in claims)


WAYS = [
    pytest.param(label(audience="internal"), take_back, id="internal"),
    pytest.param(label(embargo_at=NOW - timedelta(days=9), embargo="then"), take_back, id="embargo passed"),
    pytest.param(label(ai_opt_out=True), take_back, id="opted out"),
    pytest.param(hide, show, id="claims withheld"),
    pytest.param(
        lambda engine, _: withhold(engine, "article:1", "a complaint", LATER),
        lambda engine, _: release(engine, "article:1", LATER),
        id="work withheld",
    ),
    pytest.param(lambda engine, _: erase(engine, URL, "request", LATER), None, id="erased"),
]


@pytest.mark.parametrize(("act", "undo"), WAYS)
def test_what_stays_leaves_by_no_door_and_undone_all_is_as_before(engine, quay, act, undo):
    before, ledger = doors(engine), held(engine)
    assert says(before, before) == TELLING
    act(engine, quay)
    kept = doors(engine)
    assert says(kept, kept) == set()
    assert "Bo Frey" in kept["evidence"]  # the others still may
    if undo is not None:
        undo(engine, quay)
        assert held(engine) == ledger
        after = doors(engine)
        assert {name for name in after if name != "evidence" and after[name] != before[name]} <= {"match"}
        assert says(after, after) == TELLING


@pytest.mark.parametrize(("act", "undo"), WAYS)
def test_watches_send_nothing_of_what_stays(engine, quay, tmp_path, monkeypatch, act, undo):
    mails, atom = [], tmp_path / "desk.xml"
    monkeypatch.setattr(telling, "notify", lambda _url, *words: mails.append(" ".join(words)))
    monkeypatch.setenv("ONRECORD_ALLOW_ADDRESSES", "127.0.0.0/8")
    monkeypatch.setenv("ONRECORD_WEBHOOK_KEY", "key")
    monkeypatch.setenv("DESK_MAIL", "json://desk.example")
    with open_receiver() as hook:
        watching(engine, "a", words=CANARY, atom=atom, webhook=hook.url, notify="DESK_MAIL")
        watching(engine, "b", kinds=("denied",), words="marzipan", webhook=hook.url)
        with writing(engine) as opened:
            telling.watch_finding.look_at_all(opened, telling.watches.all_of(opened)[0], NOW)
            telling.watch_finding.look_at_all(opened, telling.watches.all_of(opened)[1], NOW)
        act(engine, quay)
        tell_now(engine, LATER)
        assert f"{CANARY} said" not in atom.read_text()  # the name of the watch is the desk's own
        assert not any("said" in json.dumps(one["hits"]) for one in hook.messages if one["watch"] == "a")
        assert not any(f"{CANARY} said" in one for one in mails)
        if undo in (take_back, show):
            undo(engine, quay)
            tell_now(engine, LATER + timedelta(hours=1))
            assert f"{CANARY} said" in atom.read_text()
            assert any(f"{CANARY} said" in one for one in mails)


def test_what_is_named_leaves_all_the_same(engine, quay):
    put(engine, URL, {"audience": "internal", "ai_opt_out": True}, "Ines", "", NOW)
    for named in (frozenset(), frozenset({"internal"}), frozenset({"opted_out", "embargoed"})):
        with session(engine) as opened:
            assert evidence(opened, [str(quay[0])], named=named).claims == ()
    with session(engine) as opened:
        assert len(evidence(opened, [str(quay[0])], named=EVERYTHING).claims) == 1


def test_a_withheld_claim_takes_the_text_of_its_work_along_but_not_its_other_claims(engine, quay, told):
    hide(engine, quay)
    [other] = told(
        "SELECT min(c.id) AS id FROM claims_public c JOIN articles a ON a.id = c.article_id"
        f" WHERE a.url = '{URL}'"
    )
    with session(engine) as opened:
        found = evidence(opened, [str(other["id"])])
        listed = all_withheld(opened)
    [work] = found.articles
    assert {one.text for one in work.texts} == {None}
    assert {page.body for page in found.pages} == {None}
    assert found.claims[0].quotation.before == ""
    assert [one.name for one in listed] == [f"claim:{one}" for one in quay]


def test_labels_outlive_a_new_reading_and_an_edit(engine, quay, told, tmp_path):
    put(engine, URL, {"audience": "internal"}, "Ines", "", NOW)
    hide(engine, quay[:1])
    again = tmp_path / "again.jsonl"
    text = AROUND.format(SAID) + "\n\nThe ferries sail again on Sunday, the office said."
    again.write_text(article(URL, text, "Quay Post", "2026-03-03T09:00:00+00:00", "Marzipan lost"))
    ingest(engine, [str(again)], now=LATER)
    [row] = told(f"SELECT count(*) AS n FROM claims_public c JOIN articles a ON a.id = c.article_id"
                 f" WHERE a.url = '{URL}'")  # fmt: skip
    assert row["n"] == 0
    clear(engine, URL)
    assert not told(f"SELECT id FROM claims_public WHERE sentence LIKE '%{CANARY}%'")


def test_what_a_feed_brings_is_labelled_by_it_then_and_later(engine, newsroom, told):
    from onrecord.feedlists import ListedFeed
    from stages.listening import follow, ingest_feeds

    feed = newsroom.feed("/feed.xml", [(newsroom.article("/storm.html", "Storm hits"), "Storm hits")])
    follow(engine, [ListedFeed(feed, is_internal=True)], "by hand", NOW)
    ingest_feeds(engine, now=NOW, clock=lambda: NOW)
    assert told("SELECT audience, audience_by FROM article_labels") == [
        {"audience": "internal", "audience_by": "feed"}
    ]
    with writing(engine) as opened:
        set_internal(opened, [1], False)
    assert told("SELECT audience FROM article_labels") == [{"audience": "public"}]
