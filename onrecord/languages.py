"""What the reading of a text asks of its language: one record a language, made in a folder of its own.

English is the first (onrecord/english/language.py). What a second one needs, file by file: docs/languages.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb: its lemma, the frames and prepositions of its content, its classes and all its forms.

    A verb that reports may have no frames and a preposition only; ``is_reporting`` tells it from one that
    does not report at all. The letters of frames are explained in onrecord/english/verbs.toml.
    """

    lemma: str
    frames: frozenset[str]
    prepositions: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    is_reporting: bool = True


@dataclass(frozen=True, slots=True)
class Marks:
    """Quotation marks: a pattern for any, those that open, and what closes those besides ‘’ and “”."""

    pattern: re.Pattern[str]
    opening: frozenset[str]
    pairs: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Parsed:
    """One parsed sentence: words, where each begins in it, tags, relations, heads (a root is its own)."""

    words: list[str]
    starts: list[int]
    tags: list[str]
    deps: list[str]
    heads: list[int]


Parse = Callable[[Sequence[str]], Iterable[Parsed]]


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """A language that texts are read in.

    The rules read the tags of the Penn Treebank and the relations of ClearNLP; ``labels`` gives the one of
    them for each label of a parser that has others. A parser is the name of a spaCy model or a function.
    """

    code: str  # BCP 47
    is_written_in: Callable[[str], bool]
    parser: str | Parse
    verbs: Mapping[str, Verb]  # by form, in lower case
    marks: Marks
    abbreviations: frozenset[str]  # a stop behind one of these ends no sentence
    doubtful: frozenset[str]  # these end one as often as not: an opener decides
    openers: frozenset[str]
    speech_behind: re.Pattern[str]  # what goes on from a quotation that ends in *!* or *?*
    speech_before: re.Pattern[str]  # a cue right before a quotation
    placeholder: str  # a word that may stand for a quotation
    labels: Mapping[str, str] = field(default_factory=dict)
