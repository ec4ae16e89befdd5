"""Messages of watches: hostile words do nothing, what a correction says holds no word of the hit."""

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.evidence.quotations import Copy, Quotation, Voice
from onrecord.watches.atom import atom_feed
from onrecord.watches.hits import FALLEN, Correction, Hit
from onrecord.watches.messages import Message, body_of, inert_in_chats, subject_of
from onrecord.watches.payloads import payload_of
from onrecord.watches.turns import LONGEST_PAUSE, may_try, pause_after, told_until
from onrecord.watchtypes import WATCH_KINDS, Asked, Channel, Watch, words_of

NOW = datetime(2026, 11, 30, 17, 42, tzinfo=UTC)
ATOM = "{http://www.w3.org/2005/Atom}"
WATCH = Watch(
    1, "mill", "7d6a3a04-5b0e-4f5e-9f5a-0d2f6f5d7a11", Asked(words="mill"), False, "run", 20, NOW, NOW, 1
)
QUOTED = Quotation(
    claim_id=12, claim_key="ab12", before="", sentence="The mill will close, said Odalys Trent.", after="",
    spans=((0, 19),), chain=(Voice("Odalys Trent", "said", "Odalys Trent"),), polarity="asserted",
    stated_as="flatly", quotation="indirect", place="body", outlet="Vale Herald", title="Mill to close",
    byline=None, url="https://vale.example/mill", published="2026-11-20", published_precision="day",
    first_seen_at="2026-11-20T09:00:00+00:00", article_id=3, version_id=4, is_current=True,
    is_edited_since=False, replaced_by=None, is_internal=False, reviewed=False, corrected=None,
    corrected_by=None,
    copy=Copy(5, "2026-11-20T09:00:00+00:00", True, 900, None),
)  # fmt: skip
HIT = Hit(1, "0d1c0a44-9d92-4d5c-8f8c-1b2f6f5d7a22", "said", "2026-11-20T09:05:00+00:00", False, (QUOTED,))
FELL = Correction(2, "aa", "said", "2026-11-20T09:05:00+00:00", "2026-11-21T09:05:00+00:00", "no_longer")


def test_a_hit_stands_in_its_whole_sentence_with_outlet_day_and_number():
    words = body_of(Message(WATCH, (HIT,)))
    assert "»The mill will close«, said Odalys Trent." in words
    assert "Vale Herald, “Mill to close”, 20 November 2026\n" in words
    assert "Claim 12; found by a program, reviewed by no person" in words
    assert "You asked to be told: with “mill”" in words
    assert "Nothing here says whether any of it is true." in words


def test_a_name_that_is_not_sure_is_not_printed():
    unsure = replace(QUOTED, chain=(Voice("she", "said", None),))
    words = body_of(Message(WATCH, (replace(HIT, quoted=(unsure,)),)))
    assert "Speaker: “she”, as written" in words


def test_a_subject_counts_and_names_nobody():
    assert subject_of(Message(WATCH, (HIT,), 2, (FELL,))) == "On Record, mill: 3 new, 1 no longer standing"
    assert subject_of(Message(WATCH)) == "On Record, mill: nothing new"


HOSTILE = '<script>alert(1)</script> ]]> & "q" \x1b[2J @everyone \ud800 \uffff </feed> <!channel>'


def test_hostile_words_stay_words_in_a_feed():
    title = replace(
        QUOTED, title=HOSTILE, sentence=HOSTILE, spans=((0, 8),), url="https://vale.example/?a=1&b=<"
    )
    root = ET.fromstring(atom_feed(WATCH, [replace(HIT, quoted=(title,))], [FELL]))
    [hit, fell] = sorted(root.iter(f"{ATOM}entry"), key=lambda one: "no longer" in one[1].text.lower())
    content = hit.find(f"{ATOM}content")
    assert content.get("type") == "text"
    assert "<script>" in content.text
    assert "\x1b" not in content.text
    assert hit.find(f"{ATOM}link").get("href") == "https://vale.example/?a=1&b=<"
    assert "took out" not in fell.find(f"{ATOM}content").text
    assert len(content) == 0


@given(st.text(), st.text())
def test_any_words_make_a_feed_that_can_be_read(title, sentence):
    quoted = replace(QUOTED, title=title, sentence=sentence, spans=(), url=title)
    words = atom_feed(WATCH, [replace(HIT, quoted=(quoted,))], [replace(FELL, title=title)])
    assert ET.fromstring(words.encode()).tag == f"{ATOM}feed"


def test_an_address_that_is_not_of_the_web_is_no_link():
    quoted = replace(QUOTED, url="javascript:alert(1)")
    root = ET.fromstring(atom_feed(WATCH, [replace(HIT, quoted=(quoted,))], []))
    assert list(root.iter(f"{ATOM}link")) == []


def test_a_feed_has_what_readers_need():
    root = ET.fromstring(atom_feed(WATCH, [HIT], []))
    for where in (root, root.find(f"{ATOM}entry")):
        assert all(where.find(f"{ATOM}{name}").text for name in ("id", "title", "updated"))
    assert root.find(f"{ATOM}author/{ATOM}name").text
    assert root.find(f"{ATOM}updated").text == "2026-11-20T09:05:00Z"


def test_json_holds_spans_and_words_and_a_correction_holds_none():
    told = json.loads(payload_of(Message(WATCH, (HIT,), 3, (FELL,)), NOW))
    [claim] = told["hits"][0]["claims"]
    assert claim["sentence"][slice(*claim["spans"][0])] == "The mill will close"
    assert told["more"] == 3
    assert "mill will close" not in json.dumps(told["corrections"])


def test_nothing_wakes_a_whole_channel():
    words = inert_in_chats("@everyone <!channel> <@U1> a@b.example 3 < 4")
    assert all(mark not in words for mark in ("@everyone", "<!channel", "<@U1"))
    assert "3 < 4" in words


def test_a_digest_tells_of_hours_and_days_that_are_over():
    assert told_until("hour", NOW) == NOW.replace(minute=0)
    assert told_until("day", NOW) == NOW.replace(hour=0, minute=0)
    assert told_until("run", NOW) > NOW


def test_a_channel_rests_longer_after_each_failure_and_then_stops():
    pauses = [pause_after(n) for n in range(1, 12)]
    assert pauses[0] == timedelta(minutes=5)
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_PAUSE
    resting = Channel(1, 1, "webhook", "", 1, "no", NOW + timedelta(minutes=1))
    assert not may_try(resting, NOW)
    assert may_try(resting, NOW + timedelta(minutes=2))
    assert not may_try(replace(resting, stopped_at=NOW), NOW + timedelta(days=9))


@pytest.mark.parametrize("kind", WATCH_KINDS, ids=lambda one: one.name)
def test_every_kind_says_what_it_is_and_passes_no_verdict(kind):
    assert kind.meaning
    assert kind.label
    assert (kind.what == "link") == bool(kind.links)
    assert (kind.what == "event") == bool(kind.events)
    assert not {"true", "false", "lie", "lied"} & set(kind.label.split()) - {"true"} or "may" in kind.label


def test_reasons_never_repeat_what_was_said():
    assert all("{" not in words for words in FALLEN.values())


def test_conditions_are_told_in_words():
    asked = Asked(("Ada Lund",), "quarry", "Hill Gazette", None, ("denied", "figures"))
    assert words_of(asked) == "denied or figures; of Ada Lund; with “quarry”; in Hill Gazette"
