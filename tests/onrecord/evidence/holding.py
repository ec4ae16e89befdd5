"""Evidence of ten invented claims on two articles, one fetched by a redirect and one read from a file."""

from dataclasses import replace

from onrecord.evidence.holdings import (
    NOT_KEPT,
    ArticleHeld,
    ClaimHeld,
    Evidence,
    LeftOut,
    LinkHeld,
    PageHeld,
    TextHeld,
)
from tests.onrecord.evidence.quoted import quoted

TEXT = (
    "It rained all night. The dam at Orsk holds, said the engineer Iris Vael. Nobody left.\n\n"
    "The road is shut."
)
PAGE = f"<html lang=en><body><p>{TEXT}</p></body></html>".encode()


def page(number, **changed):
    one = PageHeld(
        page_id=number, locator="https://orsk.example/short", url="https://orsk.example/dam", media="html",
        status=200, headers={"content-type": "text/html", "content-encoding": "gzip", "charset": "utf-8"},
        way=((301, "https://orsk.example/dam"),), read_at=f"2026-03-02T12:00:0{number}+00:00",
        shown_at="2026-03-02T12:00:00+00:00", is_fetched=True, n_bytes=len(PAGE), version_id=4, body=PAGE,
        missing=None,
    )  # fmt: skip
    return replace(one, **changed)


def text(number, **changed):
    one = TextHeld(
        version_id=number, version_key=f"key{number}", title="Dam holds", standfirst=None, byline=None,
        published="2026-03-01", published_precision="day", modified=None,
        first_seen_at="2026-03-02T12:00:00+00:00", language="en", genre="news", cleaner_version="11",
        is_current=True, text=TEXT, pages=(number,),
    )  # fmt: skip
    return replace(one, **changed)


def claim(number, links=()):
    start = TEXT.index("The dam")
    return ClaimHeld(
        quotation=quoted(claim_id=number, version_id=4), content=((start, start + 21),),
        sentence=(start, start + 51), reading={"extraction_confidence": 0.9}, figures=(), links=links,
        n_links_left_out=0,
        decisions=(
            {"decision": "confirm", "reviewer": "Ines", "reason": "read", "holds": "yes"}
            | {"decided_at": "2026-03-03T09:00:00+00:00"},
        ),
    )  # fmt: skip


def evidence():
    denied = LinkHeld(
        3, "may be denied by", "denial", 0.8, "words", False, quoted(claim_id=99, title="No dam")
    )
    articles = (
        ArticleHeld(3, "https://orsk.example/dam", "Orsk Courier", "Dam holds", (text(4),), (), 1, ()),
        ArticleHeld(5, None, None, None, (text(6, text=None, title=None),), (), 0, ()),
    )
    pages = (
        page(4),
        page(
            6,
            status=None,
            headers={},
            way=(),
            is_fetched=False,
            locator="note.txt",
            media="text",
            version_id=6,
        ),
        page(7, body=None, missing=NOT_KEPT),
    )
    claims = tuple(claim(number, (denied,) if number == 12 else ()) for number in range(12, 22))
    return Evidence(claims, articles, pages, (LeftOut("120", "a person rejected it"),))
