"""What people ask of the ledger, answered with plain values."""

from storage.queries.claims import ClaimQuery, ClaimRow, FoundClaims, claim_rows, find_claims
from storage.queries.conflicts import Conflict, conflicts
from storage.queries.deciding import alike, ends_of_link, names_around, relation_of
from storage.queries.disagreements import Dispute, disputes
from storage.queries.known import NameStanding, OneKnown, are_private, ones_known, standing_of
from storage.queries.names import Named, named_outlets, named_speakers
from storage.queries.news import News, OutletNews, UnnotedEdit, news_of
from storage.queries.quoted import Quoted
from storage.queries.reports import Counts, FileCounts, RejectionRow, RunReport, run_report
from storage.queries.speakers import SpeakerRow, speakers, unweighed_names
from storage.queries.standing import Standing, standing
from storage.queries.totals import (
    ArticleRow,
    Coverage,
    articles,
    count_articles,
    coverage,
)
from storage.queries.whys import Why, claim_ids, why

__all__ = [
    "ArticleRow", "ClaimQuery", "ClaimRow", "Conflict", "Counts", "Coverage", "Dispute", "FileCounts",
    "FoundClaims", "NameStanding", "Named", "News", "OneKnown", "OutletNews", "Quoted",
    "RejectionRow", "RunReport", "SpeakerRow", "Standing", "UnnotedEdit", "Why", "alike", "are_private",
    "articles", "claim_ids", "claim_rows", "conflicts",
    "count_articles", "coverage", "disputes", "ends_of_link", "find_claims", "named_outlets",
    "named_speakers", "names_around", "news_of", "ones_known", "relation_of", "run_report", "speakers",
    "standing", "standing_of", "unweighed_names", "why",
]  # fmt: skip
