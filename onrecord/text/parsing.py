"""The parser: the only file that knows spaCy; its objects do not get out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from onrecord.languages import Language, Parsed
from onrecord.text.trees import Tree, build_tree
from onrecord.threads import ask_for_one_thread

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

# Neither entities nor lemmas are read: without them the pipeline is twice as fast.
UNUSED = ["ner", "lemmatizer", "attribute_ruler"]
LONE = re.compile(r"[\ud800-\udfff]")  # half a surrogate pair: the tokenizer encodes what it reads
GROUP_CHARACTERS = 50_000  # a million at once took 64 s and 3.4 GiB
NO_START = 2**64 - 1  # -1, as spaCy's unsigned attributes hold it
LONGEST_SENTENCE = 4_000  # characters: longer ones are lists or rubbish, and are cut before parsing


@cache
def _pipeline(model: str, abbreviations: frozenset[str]) -> Pipeline:
    ask_for_one_thread()
    import spacy
    from thinc.api import NumpyOps, get_current_ops, set_current_ops

    usual = get_current_ops()
    set_current_ops(NumpyOps(use_blis=False))  # numpy: three fifths of the time of blis, to the same trees
    try:
        pipeline = spacy.load(model, exclude=UNUSED)
    finally:
        set_current_ops(usual)
    # news sets quotation marks hard against words: "…,”Brandt said"
    infixes = [*(pipeline.Defaults.infixes or []), r'["“”«»]']
    tokenizer: Any = pipeline.tokenizer
    tokenizer.infix_finditer = spacy.util.compile_infix_regex(infixes).finditer
    # and dashes hard against the name that signs: "…” -Brandt"
    prefixes = [*(pipeline.Defaults.prefixes or []), r"-(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])"]
    tokenizer.prefix_search = spacy.util.compile_prefix_regex(prefixes).search
    # *Capt. Ann Bo*: a rank is one word with its stop
    for word in sorted(abbreviations):
        short = f"{word.capitalize()}."
        if word.isalpha() and len(pipeline.make_doc(short)) > 1:
            tokenizer.add_special_case(short, [{"ORTH": short}])
    return pipeline


def warm(language: Language) -> None:
    """The language's parser is loaded and has parsed once."""
    list(parse_all(language, [language.placeholder], [0]))


def parse_all(language: Language, sentences: Sequence[str], offsets: Sequence[int]) -> Iterator[Tree]:
    """One tree for each sentence; parsed in groups, each sentence by itself."""
    for parsed, offset in zip(_parsed(language, sentences), offsets, strict=True):
        yield _tree(language, parsed, offset)


def _parsed(language: Language, sentences: Sequence[str]) -> Iterator[Parsed]:
    if not isinstance(language.parser, str):
        yield from language.parser(sentences)
        return
    for group in _groups(sentences):
        yield from map(_plain, _parse_group(language.parser, language.abbreviations, group))


def _groups(sentences: Sequence[str]) -> Iterator[list[str]]:
    group: list[str] = []
    size = 0
    for sentence in sentences:
        sentence = sentence[:LONGEST_SENTENCE]
        if group and size + len(sentence) > GROUP_CHARACTERS:
            yield group
            group, size = [], 0
        group.append(sentence)
        size += len(sentence)
    if group:
        yield group


def _parse_group(model: str, abbreviations: frozenset[str], sentences: list[str]) -> list[Doc]:
    pipeline = _pipeline(model, abbreviations)
    docs = [pipeline.make_doc(LONE.sub("\ufffd", sentence)) for sentence in sentences]
    return list(pipeline.pipe(map(_as_one_sentence, docs), batch_size=256))


def _as_one_sentence(doc: Doc) -> Doc:
    """The text, told that a sentence begins at its first word alone; a loop takes seven times as long."""
    starts: Any = doc.to_array(["SENT_START"])
    starts[:1], starts[1:] = 1, NO_START
    doc.from_array(["SENT_START"], starts)
    return doc


def _plain(doc: Doc) -> Parsed:
    """The words of a parsed text with tag, relation and head; white space is no word."""
    text, name = doc.text, doc.vocab.strings
    rows = doc.to_array(["IDX", "LENGTH", "TAG", "DEP", "IS_SPACE", "HEAD"])
    starts, lengths, tags, relations, spaces, _ = rows.T.tolist()
    heads = rows[:, 5].astype("int64").tolist()  # counted from the word itself, before it below zero
    kept = [i for i, is_space in enumerate(spaces) if not is_space]
    place = {word: index for index, word in enumerate(kept)}
    return Parsed(
        [text[starts[i] : starts[i] + lengths[i]] for i in kept],
        [starts[i] for i in kept],
        [name[tags[i]] for i in kept],
        [name[relations[i]] for i in kept],
        [place.get(i + heads[i], index) for index, i in enumerate(kept)],
    )


def _tree(language: Language, parsed: Parsed, offset: int) -> Tree:
    """The sentence's tree under the labels that the rules read."""
    known = language.labels
    tags, deps = ([known.get(k, k) for k in labels] for labels in (parsed.tags, parsed.deps))
    return build_tree(language, offset, parsed.words, parsed.starts, tags, deps, parsed.heads)
