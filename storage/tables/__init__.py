"""The tables of the ledger. Always written ``tables.Article``; they never leave this package's room."""

from storage.tables.articles import Article, ArticleVersion, Band, Publisher, Sketch, Story, TextTwin
from storage.tables.claims import (
    Attribution,
    Claim,
    ClaimDate,
    ClaimOutline,
    ClaimSpan,
    Extraction,
    Link,
    Proposition,
    PropositionClaim,
    Quantity,
    Speaker,
    SpeakerName,
)
from storage.tables.columns import BODIES
from storage.tables.fetching import Address, AddressUrl, FeedFetch, FeedUrl, Host, PageEvent
from storage.tables.ledger import Derived, Reason, Rejection, Review, StageResult, Tombstone
from storage.tables.reading import Entry, Feed, Page, PageBody, Run
from storage.tables.revisions import Comparison, HouseLine, Sighting, Snapshot, TextChange

__all__ = [
    "BODIES",
    "Address",
    "AddressUrl",
    "Article",
    "ArticleVersion",
    "Attribution",
    "Band",
    "Claim",
    "ClaimDate",
    "ClaimOutline",
    "ClaimSpan",
    "Comparison",
    "Derived",
    "Entry",
    "Extraction",
    "Feed",
    "FeedFetch",
    "FeedUrl",
    "Host",
    "HouseLine",
    "Link",
    "Page",
    "PageBody",
    "PageEvent",
    "Proposition",
    "PropositionClaim",
    "Publisher",
    "Quantity",
    "Reason",
    "Rejection",
    "Review",
    "Run",
    "Sighting",
    "Sketch",
    "Snapshot",
    "Speaker",
    "SpeakerName",
    "StageResult",
    "Story",
    "TextChange",
    "TextTwin",
    "Tombstone",
]
