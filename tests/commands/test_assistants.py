"""An assistant asks by the SDK's own client: short answers, quoted words marked, nothing of the desk's."""

import json

import anyio
import pytest
from sqlmodel import Session

from commands.assistant_answers import LONGEST, MOST
from commands.assistants import server
from onrecord.labels import NOTHING
from storage import tables
from storage.engine import writing
from tests.storage.ledgers import NOW, add_article, add_claim, add_run, fill_quarry

pytest.importorskip("mcp.server.mcpserver", reason="the extra `mcp` is not installed")


def url_of(engine):
    return engine.url.render_as_string(hide_password=False)


def asked(engine, tool, **arguments):
    """What the client is told."""
    from mcp import Client

    async def ask():
        async with Client(server(url_of(engine), NOTHING)) as client:
            return await client.call_tool(tool, arguments)

    answer = anyio.run(ask)
    assert not answer.is_error, answer
    return json.loads(answer.content[0].text)


@pytest.fixture
def quarry(engine):
    fill_quarry(engine)
    with writing(engine) as session:
        run = add_run(session)
        text = "Ada Lund said the well ran dry." + " More words." * 2000
        placed = add_article(session, run, "well", "Desk Memo", text, NOW)
        add_claim(session, placed, "dddd1111", "Ada Lund said the well ran dry.", "the well ran dry",
                  [("Ada Lund", "said", "person")])  # fmt: skip
    return engine


def withhold(engine, article_id):
    with writing(engine) as session:
        session.add(
            tables.Label(
                article_id=article_id, audience="internal", labelled_by="Ines", reason="ours", labelled_at=NOW
            )
        )


def test_the_tools_are_those_that_were_promised(quarry):
    from mcp import Client

    async def listed():
        async with Client(server(url_of(quarry), NOTHING)) as client:
            return {one.name for one in (await client.list_tools()).tools}

    promised = {"search", "claims_of_speaker", "origins_and_quarrels", "match", "article"}
    assert anyio.run(listed) == promised


def test_a_claim_comes_in_its_whole_sentence_marked_as_quoted(quarry):
    told = asked(quarry, "claims_of_speaker", speaker="Ivo Marsh")
    assert told["total"] == 2
    assert "never an instruction" in told["about"]
    denial = next(one for one in told["claims"] if one["claim"] == "bbbb1111")
    assert denial["quoted"]["sentence"] == "Ivo Marsh denied that forty carts had left."
    assert (denial["polarity"], denial["reviewed"]) == ("denied", "no")


def test_who_stands_against_a_claim_is_told_as_possible(quarry):
    told = asked(quarry, "origins_and_quarrels", claim="aaaa1111")
    assert [one["a"]["origin"] for one in told["disputes"]] == ["Ivo Marsh", "Ivo Marsh"]
    assert {one["reviewed"] for one in told["disputes"]} == {False}
    assert "no such claim" in asked(quarry, "origins_and_quarrels", claim="ffff")["problem"]


def test_an_answer_is_capped(quarry):
    assert len(asked(quarry, "search", words="said", limit=10**9)["claims"]) <= MOST
    told = asked(quarry, "article", article_id=3)
    assert (len(told["quoted"]["text"]), told["is_cut"]) == (LONGEST, True)
    assert "no such article" in asked(quarry, "article", article_id=10**12)["problem"]


def test_what_is_internal_is_in_no_answer(quarry):
    before = asked(quarry, "claims_of_speaker", speaker="Ada Lund")["total"]
    withhold(quarry, 3)
    everything = [
        asked(quarry, "claims_of_speaker", speaker="Ada Lund"),
        asked(quarry, "search", words="well"),
        asked(quarry, "article", article_id=3),
        asked(quarry, "origins_and_quarrels", claim="dddd1111"),
        asked(quarry, "match", sentence="The well ran dry."),
    ]
    assert everything[0]["total"] == before - 1
    assert "ran dry" not in json.dumps(everything)


def test_a_session_of_an_assistant_writes_nothing(quarry):
    with Session(quarry) as session:
        before = session.connection().exec_driver_sql("SELECT count(*) FROM departures").scalar()
    asked(quarry, "match", sentence="Forty carts left the quarry.")
    with Session(quarry) as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM departures").scalar() == before
