"""The forms of English words by their spelling; what is irregular stands in the tables beside the word."""

from __future__ import annotations

SIBILANTS = ("s", "sh", "ch", "x", "z", "o")
VOWELS = "aeiou"
NO_MEN = frozenset(
    ("brahman", "caiman", "german", "human", "norman", "ottoman", "roman", "shaman", "talisman")
)


def verb_forms(lemma: str, irregular: str = "") -> frozenset[str]:
    """The lemma with its third person, gerund and past; where irregular forms are given, with those alone."""
    regular = (third_person(lemma), gerund(lemma), past(lemma))
    return frozenset((lemma, *(irregular.split() or regular)))


def third_person(lemma: str) -> str:
    """*says*, *denies*, *echoes*; regular verbs only."""
    return plural(lemma)


def gerund(lemma: str) -> str:
    """*saying*, *agreeing*, *noting*; no consonant is doubled."""
    silent = lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye"))
    return (lemma[:-1] if silent else lemma) + "ing"


def past(lemma: str) -> str:
    """*agreed*, *denied*, *noted*; regular verbs only."""
    if lemma.endswith("e"):
        return lemma + "d"
    return lemma[:-1] + "ied" if _ends_in_y(lemma) else lemma + "ed"


def plural(lemma: str) -> str:
    """*claims*, *inquiries*, *speeches*, *spokesmen*; regular nouns and those in *-man*."""
    if lemma.endswith("man") and lemma not in NO_MEN:
        return lemma[:-2] + "en"
    if _ends_in_y(lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(SIBILANTS) else "s")


def noun_forms(lemma: str, irregular: str = "") -> frozenset[str]:
    """The noun with its plural; where an irregular one is given, with that."""
    return frozenset((lemma, *(irregular.split() or (plural(lemma),))))


def _ends_in_y(lemma: str) -> bool:
    return lemma.endswith("y") and lemma[-2:-1] not in VOWELS
