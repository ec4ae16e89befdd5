"""What people ask of the ledger, answered with plain values."""

from storage.queries.claims import ClaimQuery, ClaimRow, FoundClaims, claim_rows, find_claims
from storage.queries.conflicts import Conflict, conflicts
from storage.queries.deciding import alike, ends_of_link, names_around, relation_of
from storage.queries.disagreements import Dispute, disputes
from storage.queries.names import Named, named_outlets, named_speakers
from storage.queries.news import News, OutletNews, UnnotedEdit, news_of
from storage.queries.quoted import Quoted
from storage.queries.reports import Counts, FileCounts, RejectionRow, RunReport, run_report
from storage.queries.standing import Standing, standing
from storage.queries.totals import (
    ArticleRow,
    Coverage,
    SpeakerRow,
    articles,
    count_articles,
    coverage,
    speakers,
    unweighed_names,
)
from storage.queries.whys import Why, claim_ids, why

__all__ = [
    "ArticleRow", "ClaimQuery", "ClaimRow", "Conflict", "Counts", "Coverage", "Dispute", "FileCounts",
    "FoundClaims", "Named", "News", "OutletNews", "Quoted", "RejectionRow", "RunReport", "SpeakerRow",
    "Standing", "UnnotedEdit", "Why", "alike", "articles", "claim_ids", "claim_rows", "conflicts",
    "count_articles", "coverage", "disputes", "ends_of_link", "find_claims", "named_outlets",
    "named_speakers", "names_around", "news_of", "relation_of", "run_report", "speakers", "standing",
    "unweighed_names", "why",
]  # fmt: skip
