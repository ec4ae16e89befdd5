"""The library as its callers meet it: what `import onrecord` gives, and what that answers."""

import dataclasses
import json
import pickle
import re
import typing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import onrecord
from onrecord import claims as claims_room
from onrecord.api import claims_of
from onrecord.claims.serialize import claim_to_json
from onrecord.types import ArticleText, Extraction, TextBlock, UnreadSentence

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "seeds" / "askerby-water"
TEXT = (
    "Two ferries left the pier before noon on Monday, harbour master Tomasz Ibe said.\n\n"
    "Mayor Ada Quill denied that the council had sold the quay. “We may never sell it,” she told the council "
    "yesterday.\n\n"
    "According to the Harbour Post, an engineer said at least 1,200 tonnes of waste lay in the lagoon.\n\n"
    "The quay was closed until the evening."
)
FEED = (
    b"<rss version='2.0'><channel><title>Harbour Post</title><item><title>Ferries leave</title>"
    b"<link>/ferries</link><pubDate>Mon, 09 Nov 2026 12:00:00 GMT</pubDate></item></channel></rss>"
)
FRENCH = (
    "Le maire a dit lundi que les bateaux avaient quitté le port et que la ville ne vendrait pas le quai. "
    "Elle a aussi annoncé que les travaux de la digue seraient terminés avant la fin de cette année."
)
MAIL = "From: Ada Quill\nTo: the council\nSubject: The quay\n\nThe clerk said that the quay was sold."


def page():
    return (PAGES / "05-estermark-mercury.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def found():
    return onrecord.extract(TEXT, title="Quay not sold", published="2026-11-10")


def beginning(found, words):
    [claim] = [one for one in found if one.text.startswith(words)]
    return claim


# -- the names -----------------------------------------------------------------------------------


def test_the_public_names_are_these():
    assert onrecord.__all__ == sorted(onrecord.__all__, key=lambda name: (name.islower(), name))
    assert [name for name in onrecord.__all__ if name != "__version__"] == [
        "Attribution", "Claim", "ClaimDate", "CleanArticle", "FeedEntry", "Link", "ParsedFeed", "Quantity",
        "Rejection", "SentencesUnread", "clean", "extract", "link", "parse_feed", "same_text",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("Attribution", "source cue speaker kind said_on addressee role speaks_for source_spans cue_spans"),
        (
            "Claim",
            "text sentence chain quotation polarity certainty hedges condition quantities dates caveats "
            "basis place posted confidence name_confidence spans sentence_span",
        ),
        ("ClaimDate", "text edtf span"),
        (
            "CleanArticle",
            "text title standfirst authors outlet published modified language url genre origins dropped "
            "section blocks is_paywalled copied_from",
        ),
        (
            "FeedEntry",
            "key url title published updated authors html guid published_from publisher categories "
            "transcript_url",
        ),
        ("Link", "kind a b a_article b_article score reason"),
        (
            "ParsedFeed",
            "kind title entries language url ttl_minutes skip_hours skip_days hub next_url is_rescued "
            "n_repeated n_unusable",
        ),
        ("Quantity", "text value high of bound span"),
    ],
)
def test_a_public_value_has_these_fields_and_no_release_takes_one_away_unseen(name, fields):
    """What is changed here is told in CHANGELOG.md: callers rely on it."""
    assert [one.name for one in dataclasses.fields(getattr(onrecord, name))] == fields.split()


@pytest.mark.parametrize("name", [name for name in onrecord.__all__ if name != "__version__"])
def test_every_public_name_is_typed_and_says_what_it_is(name):
    value = getattr(onrecord, name)
    assert value.__doc__
    if name.islower():
        assert "return" in typing.get_type_hints(value)
        assert "Raises" in value.__doc__ or "raises nothing" in value.__doc__


def test_the_readme_tells_of_every_function_and_its_lines_run(tmp_path, monkeypatch, capsys):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme.split("## As a library")[1].split("\n## ")[0]
    code = "\n".join(line[4:] for line in re.findall(r"^(?: {4}.*|)$", section, re.MULTILINE))
    monkeypatch.chdir(tmp_path)
    known = {"html": page(), "body": FEED, "text": TEXT, "others": [TEXT]}
    exec(compile(code, "README.md", "exec"), known)
    assert len(capsys.readouterr().out.splitlines()) > 10
    for name in onrecord.__all__:
        assert not name.islower() or name == "__version__" or f"onrecord.{name}(" in code


# -- extract -------------------------------------------------------------------------------------


def test_the_words_of_a_claim_are_those_its_offsets_point_to(found):
    assert len(found) >= 5
    for one in found:
        assert one.text == " … ".join(TEXT[s:e] for s, e in one.spans)
        assert one.sentence == TEXT[slice(*one.sentence_span)]
        assert [q.text for q in one.quantities] == [TEXT[slice(*q.span)] for q in one.quantities]
        for said in one.chain:
            assert said.source in (None, " … ".join(TEXT[s:e] for s, e in said.source_spans))
            assert said.cue in (None, " … ".join(TEXT[s:e] for s, e in said.cue_spans))


def test_a_claim_says_whose_it_is_and_by_which_words(found):
    denied = beginning(found, "the council had sold")
    assert (denied.source, denied.cue, denied.speaker) == ("Mayor Ada Quill", "denied", "Ada Quill")
    assert (denied.polarity, denied.quotation, denied.origin) == ("denied", "indirect", "Ada Quill")
    said = beginning(found, "We may never")
    assert (said.source, said.speaker, said.certainty, said.hedges) == (
        "she", "Ada Quill", "possible", ("may",)
    )  # fmt: skip


def test_source_cue_and_speaker_are_the_outermost_and_the_origin_the_innermost(found):
    one = beginning(found, "at least 1,200")
    assert (one.source, one.cue, one.speaker) == ("the Harbour Post", "According to", "Harbour Post")
    assert (one.origin, one.chain[-1].speaker, one.chain[-1].kind) == ("an engineer", None, "anonymous")
    [figure] = one.quantities
    assert (figure.value, figure.high, figure.of, figure.bound) == (1200.0, None, "tonnes", "at_least")


def test_the_outlets_own_words_have_no_speaker(found):
    own = beginning(found, "The quay was closed")
    assert (own.quotation, own.chain) == ("narrator", ())
    assert (own.source, own.cue, own.speaker, own.origin) == (None, None, None, None)


def test_a_claim_as_a_dict_is_json_and_holds_all_of_it(found):
    for one in found:
        record = one.to_dict()
        assert json.loads(json.dumps(record)) == record
        assert set(record) == {f.name for f in dataclasses.fields(one)} | {
            "source", "cue", "speaker", "origin"
        }  # fmt: skip
    assert beginning(found, "at least 1,200").to_dict()["quantities"][0]["value"] == 1200


def test_claims_can_be_kept_and_sent_on(found):
    assert pickle.loads(pickle.dumps(found)) == found
    assert len(set(found)) == len(found)


def test_the_library_says_what_the_command_says(found):
    said = claims_room.extract(ArticleText("a", TEXT, "Quay not sold", None, "2026-11-10")).claims
    assert [list(map(list, one.spans)) for one in found] == [claim_to_json(c)["content"] for c in said]


@pytest.mark.parametrize(
    "published",
    ["2026-11-10", date(2026, 11, 10), "2026-11-10T08:00:00+01:00", datetime(2026, 11, 10, 8, tzinfo=UTC)],
)
def test_days_are_counted_from_the_day_of_publication_however_it_is_given(published):
    [when] = beginning(onrecord.extract(TEXT, published=published), "Two ferries").dates
    assert when.edtf == "2026-11-09"


def test_an_articles_own_day_holds_unless_another_is_given():
    article = onrecord.CleanArticle(TEXT, published="2026-11-10")
    for given, day in ((None, "2026-11-09"), ("2026-11-17", "2026-11-16")):
        [when] = beginning(onrecord.extract(article, published=given), "Two ferries").dates
        assert when.edtf == day


def test_a_day_that_is_none_is_a_mistake_of_the_callers():
    with pytest.raises(ValueError, match="published is 'tomorrow'"):
        onrecord.extract(TEXT, published="tomorrow")


@pytest.mark.parametrize(
    ("text", "code"),
    [(FRENCH, "language_unsupported"), (MAIL, "mail")],
)
def test_what_is_no_english_article_is_refused_with_a_code(text, code):
    for given in (text, onrecord.CleanArticle(text)):
        with pytest.raises(onrecord.Rejection) as refused:
            onrecord.extract(given)
        assert refused.value.code == code
        assert str(refused.value).endswith(".")


def test_of_an_empty_text_there_are_no_claims():
    assert onrecord.extract("") == []


def test_what_could_not_be_read_is_warned_of():
    with pytest.warns(onrecord.SentencesUnread, match="characters 4-9"):
        claims_of(Extraction("a", (), "4", "sentences_unread", (UnreadSentence((4, 9), "KeyError"),)))


def test_a_rejection_survives_pickle():
    error = pickle.loads(pickle.dumps(onrecord.Rejection("It is a mail.", "Give the article.", "mail")))
    assert (error.message, error.remedy, error.code) == ("It is a mail.", "Give the article.", "mail")
    assert str(error) == "It is a mail. Give the article."


# -- clean ---------------------------------------------------------------------------------------


def test_a_page_becomes_an_article_and_its_claims():
    article = onrecord.clean(page(), url="https://estermark.example/a")
    assert article.title == "112 treated in Askerby as east bank waits for water"
    assert (article.outlet, article.published) == ("The Estermark Mercury", "2026-11-11T17:30:00+01:00")
    assert "Subscribe" not in article.text
    assert any(claim.speaker for claim in onrecord.extract(article))


def test_characters_are_never_read_as_another_encoding():
    lying = page().replace('charset="utf-8"', 'charset="iso-2022-jp"').replace("Corn Hall", "Corn Häll\x1b")
    assert "�" not in onrecord.clean(lying).text
    assert onrecord.clean(page().encode()).text == onrecord.clean(page()).text


def test_what_a_page_quotes_in_a_post_stays_the_posters():
    text = "The tower was shut on Friday after a beam had come down.\n\nThe parish knew of it for years."
    article = onrecord.CleanArticle(
        text, blocks=(TextBlock((58, 90), "embed"),), origins={"language": "text"}
    )
    assert beginning(onrecord.extract(article), "The parish knew").place == "embed"


@pytest.mark.parametrize("html", ["", "<html><body><p>Cookies?</p></body></html>", b"%PDF-1.7 and so on"])
def test_a_page_without_an_article_is_refused_with_a_code(html):
    with pytest.raises(onrecord.Rejection) as refused:
        onrecord.clean(html)
    assert refused.value.code
    assert refused.value.message.startswith("No article can be read from this page: ")


# -- feeds, texts, links -------------------------------------------------------------------------


def test_a_feed_is_parsed():
    feed = onrecord.parse_feed(FEED, "https://harbour.example/rss")
    [entry] = feed.entries
    assert (feed.title, entry.title, entry.url) == (
        "Harbour Post", "Ferries leave", "https://harbour.example/ferries"
    )  # fmt: skip
    assert entry.published == "2026-11-09T12:00:00+00:00"


@pytest.mark.parametrize(("body", "code"), [(b"", "empty"), (b"<p>no</p>", "not_a_feed")])
def test_what_is_no_feed_is_refused_with_a_code(body, code):
    with pytest.raises(onrecord.Rejection) as refused:
        onrecord.parse_feed(body)
    assert refused.value.code == code


def test_a_text_and_its_shortened_copy_are_the_same():
    article = onrecord.clean(page())
    assert onrecord.same_text(article, article.text[: len(article.text) // 2])
    assert not onrecord.same_text(article, TEXT)


def test_claims_of_two_articles_are_linked():
    said = onrecord.CleanArticle(
        "The inspectors said on Tuesday that 40 drums had leaked into the Askerby lagoon.",
        title="Drums leaked into Askerby lagoon", outlet="Echo", published="2026-11-10",
    )  # fmt: skip
    denied = onrecord.CleanArticle(
        "Norrick Plating denied that 40 drums had leaked into the Askerby lagoon.",
        title="Plating firm denies Askerby leak", outlet="Post", published="2026-11-11",
    )  # fmt: skip
    [link] = onrecord.link([said, denied], everything=True)
    assert (link.kind, link.a_article, link.b_article) == ("denial", 1, 0)
    assert (link.a.speaker, link.relation) == ("Norrick Plating", "may stand against")
    record = link.to_dict()
    assert json.loads(json.dumps(record)) == record
    assert record["a"]["speaker"] == "Norrick Plating"
    assert link not in onrecord.link([said, denied])  # on this ground most are wrong on real news
