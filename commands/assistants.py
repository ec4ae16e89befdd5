"""A door for assistants: `mcp`, by the official SDK of the Model Context Protocol."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from commands import assistant_answers as answers
from commands.leaving import Embargoed, Internal, OptedOut, all_the_same
from onrecord.errors import OnRecordError

if TYPE_CHECKING:
    from onrecord.labels import Named


class NotInstalled(OnRecordError):
    """The SDK is not there."""


def mcp(internal: Internal = False, embargoed: Embargoed = False, ai_opt_out: OptedOut = False) -> None:
    """Answer an assistant (MCP) on standard input and output: it reads, and writes nothing.

    It may search, ask for the claims of a speaker, for who stands behind a claim and against it, for earlier
    claims like a sentence, and for an article. Answers are short, the words of outlets marked as quoted, and
    what may not leave the desk is in none but for what an option names. Needs the extra `mcp`.

    Example: onrecord mcp
    """
    from onrecord.settings import Settings
    from storage.engine import open_engine
    from storage.queries.asking import database_problems
    from storage.upgrade import require_current

    url = Settings.from_env().database_url
    with database_problems(url):
        require_current(open_engine(url))
    server(url, all_the_same(internal, embargoed, ai_opt_out)).run("stdio")


def server(database_url: str, named: Named) -> Any:
    """The server with its tools; each question has a session of its own, which cannot write."""
    try:
        made = import_module("mcp.server.mcpserver").MCPServer("onrecord", instructions=answers.QUOTED)
    except ImportError:
        raise NotInstalled(
            "the SDK for assistants is not installed",
            "install On Record with its extra: pip install 'onrecord[mcp]'",
        ) from None

    def told(answer: Callable[..., str], *asked: object) -> str:
        from storage.queries.asking import only_reading

        with only_reading(database_url, named) as session:
            return answer(session, *asked)

    @made.tool(description=answers.search.__doc__)  # type: ignore[untyped-decorator]
    def search(words: str, limit: int = 10) -> str:
        return told(answers.search, words, limit)

    @made.tool(description=answers.claims_of.__doc__)  # type: ignore[untyped-decorator]
    def claims_of_speaker(speaker: str, limit: int = 10) -> str:
        return told(answers.claims_of, speaker, limit)

    @made.tool(description=answers.behind.__doc__)  # type: ignore[untyped-decorator]
    def origins_and_quarrels(claim: str) -> str:
        return told(answers.behind, claim)

    @made.tool(description=answers.match.__doc__)  # type: ignore[untyped-decorator]
    def match(sentence: str, limit: int = 10) -> str:
        return told(answers.match, sentence, limit)

    @made.tool(description=answers.article.__doc__)  # type: ignore[untyped-decorator]
    def article(article_id: int) -> str:
        return told(answers.article, article_id)

    return made
