"""What On Record knows, as a library: who said what in an article, through whom, and how surely.

    import onrecord
    article = onrecord.clean(html, url="https://news.example/a.html")
    for claim in onrecord.extract(article):
        print(claim.origin, claim.cue, claim.sentence)

``extract``, ``clean``, ``parse_feed`` and ``same_text`` are stable; ``link`` is provisional. What is not in
``__all__`` is private: it may change or go with any release. Each function returns what it names or raises
``Rejection``, whose ``code`` says why. Nothing here asks the network, writes a file or knows a database,
and importing it loads the standard library alone: model and parsers are loaded when they are first needed.
"""

from onrecord.api import clean, extract, link, parse_feed, same_text
from onrecord.apitypes import Attribution, Claim, ClaimDate, Link, Quantity
from onrecord.errors import Rejection, SentencesUnread
from onrecord.feedtypes import FeedEntry, ParsedFeed
from onrecord.types import CleanArticle

__all__ = [
    "Attribution",
    "Claim",
    "ClaimDate",
    "CleanArticle",
    "FeedEntry",
    "Link",
    "ParsedFeed",
    "Quantity",
    "Rejection",
    "SentencesUnread",
    "__version__",
    "clean",
    "extract",
    "link",
    "parse_feed",
    "same_text",
]

__version__ = "0.1.0"
