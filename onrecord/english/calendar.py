"""The names of days and months, in their order and in lower case."""

from __future__ import annotations

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december",
)  # fmt: skip
SHORT_MONTHS = (*(month[:3] for month in MONTHS), "sept")
ANY_MONTH = "(?:" + "|".join(month.title() for month in MONTHS) + ")"  # written in full, as a pattern
