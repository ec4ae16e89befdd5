"""Documents as clean articles: the text that was written, and what it says of itself."""

from onrecord.cleaning.documents import CLEANER_VERSION, clean_document, warm
from onrecord.cleaning.explanations import Explained, explain

__all__ = ["CLEANER_VERSION", "Explained", "clean_document", "explain", "warm"]
