"""A parsed sentence as plain tuples, so that rules read it without the parser's objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import add

from onrecord.languages import Language
from onrecord.text.tags import VERBS
from onrecord.types import Span, Spans

SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "expl"))


@dataclass(frozen=True, slots=True)
class Tree:
    """One sentence: its words with offsets into the text, tags, and the head of each."""

    language: Language
    span: Span
    words: tuple[str, ...]
    lower: tuple[str, ...]
    tags: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    children: tuple[tuple[int, ...], ...]
    lefts: tuple[int, ...]
    rights: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def child(self, index: int, *deps: str) -> int | None:
        """The first child in one of these relations, or None."""
        return next((k for k in self.children[index] if self.deps[k] in deps), None)

    def subject(self, index: int) -> int | None:
        """The verb's own subject, or None; of several the nearest before it, where a sentence is misread."""
        found = [k for k in self.children[index] if self.deps[k] in SUBJECTS]
        near = [k for k in found if k < index]
        if near and near != found and self.words[index - 1] == ",":
            return found[len(near)]  # *A, said X*: what stands before the comma is no subject
        return near[-1] if len(near) > 1 else next(iter(found), None)

    def ancestors(self, index: int) -> Iterator[int]:
        """The heads above a word, nearest first."""
        while self.heads[index] != index:
            index = self.heads[index]
            yield index

    def is_verb(self, index: int) -> bool:
        """Whether the tagger took the word for a verb."""
        return self.tags[index] in VERBS

    def is_word(self, index: int) -> bool:
        """Whether the token holds a letter or a digit, and is no mark."""
        return any(map(str.isalnum, self.words[index]))

    def subtree(self, index: int, without: frozenset[int] = frozenset()) -> list[int]:
        """The words below and including one, in order, some branches left out."""
        found, stack = [], [index]
        while stack:
            here = stack.pop()
            found.append(here)
            stack.extend(k for k in self.children[here] if k not in without)
        return sorted(found)

    def chars(self, first: int, last: int) -> Span:
        """The characters from one word to another, both included."""
        return self.starts[first], self.ends[last]

    def spans(self, indices: Iterable[int]) -> Spans:
        """The characters of these words, neighbours joined."""
        runs: list[list[int]] = []
        for index in sorted(indices):
            if runs and index == runs[-1][1] + 1:
                runs[-1][1] = index
            else:
                runs.append([index, index])
        return tuple(self.chars(first, last) for first, last in runs)

    def at(self, offset: int) -> int | None:
        """The word that holds this character, or None."""
        for index, start in enumerate(self.starts):
            if start <= offset < self.ends[index]:
                return index
        return None


def build_tree(
    language: Language,
    offset: int,
    words: list[str],
    starts: list[int],
    tags: list[str],
    deps: list[str],
    heads: list[int],
) -> Tree:
    """A tree over words whose starts count from ``offset``; ValueError where a word would be above itself."""
    if _is_circular(heads):
        raise ValueError("a word of the sentence hangs on itself")
    children: list[list[int]] = [[] for _ in words]
    for index, head in enumerate(heads):
        if head != index:
            children[head].append(index)
    lefts, rights = _edges(heads, children)
    begins = tuple(offset + start for start in starts)
    ends = tuple(map(add, begins, map(len, words)))
    return Tree(
        language=language,
        span=(begins[0], ends[-1]),
        words=tuple(words),
        lower=tuple(map(str.lower, words)),
        tags=tuple(tags),
        deps=tuple(deps),
        heads=tuple(heads),
        starts=begins,
        ends=ends,
        children=tuple(map(tuple, children)),
        lefts=tuple(lefts),
        rights=tuple(rights),
    )


def _edges(heads: list[int], children: list[list[int]]) -> tuple[list[int], list[int]]:
    """The leftmost and rightmost word of each subtree; lowest words first, each passed up once."""
    lefts, rights = list(range(len(heads))), list(range(len(heads)))
    order = [index for index, head in enumerate(heads) if head == index]
    for index in order:  # grows while it is read: every word behind its head
        order.extend(children[index])
    for index in reversed(order):
        above, left, right = heads[index], lefts[index], rights[index]
        if left < lefts[above]:
            lefts[above] = left
        if right > rights[above]:
            rights[above] = right
    return lefts, rights


def rehung(tree: Tree, moved: Mapping[int, tuple[int, str]]) -> Tree:
    """The tree with some words hung elsewhere, each on which head and as what; as it is where none may."""
    heads, deps = list(tree.heads), list(tree.deps)
    for word, (head, dep) in moved.items():
        heads[word], deps[word] = head, dep
    if _is_circular(heads):
        return tree
    return build_tree(tree.language, 0, list(tree.words), list(tree.starts), list(tree.tags), deps, heads)


def _is_circular(heads: Sequence[int]) -> bool:
    """Whether some word is below itself: from there no way leads up to a root."""
    is_rooted = [head == word for word, head in enumerate(heads)]
    for word in range(len(heads)):
        way: list[int] = []
        while not is_rooted[word] and len(way) <= len(heads):
            way.append(word)
            word = heads[word]
        if len(way) > len(heads):
            return True
        for passed in way:
            is_rooted[passed] = True
    return False
