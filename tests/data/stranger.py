"""A program of somebody who has the wheel and nothing else of ours; tests/test_wheel.py runs it elsewhere."""

import json
import sys
from importlib.metadata import version
from pathlib import Path

import onrecord

PARAGRAPHS = (
    "Two ferries left the pier before noon on Monday, harbour master Tomasz Ibe said in a statement.",
    "Mayor Ada Quill denied that the council had sold the quay to a builder from the other bank.",
    "The quay was closed until the evening, and the last passengers walked home over the old bridge.",
)
HTML = (
    f"<html><body><article><h1>Quay</h1>{''.join(f'<p>{p}</p>' for p in PARAGRAPHS)}</article></body></html>"
)
FEED = b"<rss version='2.0'><channel><item><title>Ferries</title><link>/a</link></item></channel></rss>"


def no_network(event: str, _: tuple[object, ...]) -> None:
    assert event not in ("socket.connect", "socket.getaddrinfo"), event


def speakers(claims: list[onrecord.Claim]) -> list[str | None]:
    return [claim.speaker for claim in claims]


def refusal(text: str) -> str | None:
    try:
        onrecord.extract(text)
    except onrecord.Rejection as why:
        return why.code
    return None


def main() -> None:
    sys.addaudithook(no_network)
    assert version("onrecord") == onrecord.__version__
    assert Path(onrecord.__file__).is_relative_to(sys.prefix), onrecord.__file__
    article: onrecord.CleanArticle = onrecord.clean(HTML, url="https://news.example/a.html")
    claims = onrecord.extract(article, published="2026-11-10")
    assert {"Tomasz Ibe", "Ada Quill"} <= set(speakers(claims)), claims
    figure: onrecord.Quantity = claims[0].quantities[0]
    value: float = figure.value
    assert value == 2.0, figure
    feed: onrecord.ParsedFeed = onrecord.parse_feed(FEED, "https://news.example/rss")
    assert feed.entries[0].url == "https://news.example/a", feed
    assert onrecord.same_text(article, "\n\n".join(PARAGRAPHS))
    links: list[onrecord.Link] = onrecord.link([article, PARAGRAPHS[1]], everything=True)
    assert all(link.a.sentence and link.relation for link in links)
    assert refusal("Le maire a dit que la ville ne vendrait pas le quai.") == "language_unsupported"
    assert refusal("Ada Quill said that the quay was not for sale.") is None
    sys.stdout.write(json.dumps([claim.to_dict() for claim in claims]))


if __name__ == "__main__":
    main()
