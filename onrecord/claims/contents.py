"""What a cue brings: the stretch of a sentence after, before or around it."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.claims.joints import joined_cue
from onrecord.claims.lexicon import verbs
from onrecord.claims.trees import Tree
from onrecord.claims.words import words

MODIFIERS = frozenset(
    ("prep", "npadvmod", "advmod", "dobj", "dative", "aux", "auxpass", "neg", "prt", "nmod", "tmod")
)
SPEECH_GERUNDS = words("""
    adding saying noting citing calling arguing claiming insisting suggesting explaining stressing warning
    telling describing accusing blaming writing asking urging tweeting stating acknowledging alleging
    announcing asserting admitting declaring emphasizing pointing vowing promising pledging predicting
    recalling quoting referring concluding questioning criticizing denying displaying presenting
    """)
TAILS = words("which who whose a an while compared")
TAILING = words("relcl appos npadvmod advcl prep")
DASHES = words("- – — --")
CONNECTORS = frozenset(("and", "but", "while", "as", "although", "though", "whereas", "or", "so"))


@dataclass(frozen=True, slots=True)
class Region:
    """Where a cue may find content: first and last word, both included."""

    first: int
    last: int


def region_of(tree: Tree, quotes: tuple[int, ...], verb: int) -> Region:
    """The words a cue can reach: its own quotation when it stands in one, else the sentence."""
    if quotes[verb] < 0:
        return Region(0, len(tree) - 1)
    inside = [i for i, q in enumerate(quotes) if q == quotes[verb]]
    return Region(inside[0], inside[-1])


def complement(tree: Tree, verb: int) -> int | None:
    """The head of the clause that the verb takes, the nearest to the right first."""
    clauses = [k for k in tree.children[verb] if tree.deps[k] == "ccomp"]
    right = [k for k in clauses if k > verb]
    return right[0] if right else (clauses[-1] if clauses else None)


def last_word(tree: Tree, quotes: tuple[int, ...], verb: int, first: int) -> int:
    """Where content that begins after its cue ends."""
    region = region_of(tree, quotes, verb)
    end = region.last
    governor = next((a for a in tree.ancestors(verb) if a > verb and not _reported_by(tree, verb, a)), None)
    if governor is not None or (_is_embedded(tree, verb) and _goes_on_behind(tree, verb)):
        end = min(end, max(tree.rights[verb], first))
    end = min(end, _closing_dash(tree, verb, first, end))
    end = min([end, *(cut for cut in _cuts(tree, quotes, verb, first) if cut >= first)])
    return _before_long_tail(tree, quotes, (first, end))


def _before_long_tail(tree: Tree, quotes: tuple[int, ...], content: tuple[int, int]) -> int:
    """The last word before a trailing clause that is longer than all before it.

    Set off by a comma, such a clause is the outlet's own three times in four.
    """
    first, end = content
    for word in range(first + 2, end):
        if tree.words[word - 1] not in (",", "—", "–", "--") or quotes[word - 1] >= 0:
            continue
        if tree.lower[word] not in TAILS or not _is_one_branch(tree, word, end):
            continue
        if any(quotes[i] >= 0 for i in range(word, end + 1)):
            continue  # whose words are quoted there goes on speaking
        before, behind = (sum(map(tree.is_word, r)) for r in (range(first, word), range(word, end + 1)))
        if behind > before:
            return word - 2
    return end


def _is_one_branch(tree: Tree, first: int, last: int) -> bool:
    """Whether these words hang on a single word before them, as a clause or an apposition."""
    tops = [i for i in range(first, last + 1) if tree.is_word(i) and not first <= tree.heads[i] <= last]
    return len(tops) == 1 and tree.deps[tops[0]] in TAILING and tree.lefts[tops[0]] == first


def _closing_dash(tree: Tree, verb: int, first: int, end: int) -> int:
    """The word before the dash that closes an insertion which the cue stands in."""
    here = next((a for a in (verb, *tree.ancestors(verb)) if tree.deps[a] in ("relcl", "acl")), None)
    if here is None or tree.lefts[here] == 0 or tree.words[tree.lefts[here] - 1] not in DASHES:
        return end
    return next((i - 1 for i in range(first, end + 1) if tree.words[i] in DASHES), end)


def _reported_by(tree: Tree, verb: int, above: int) -> bool:
    """Whether the word above is the content's own verb (*he says* hung beneath what he says)."""
    if tree.lower[above] in verbs() and tree.subject(above) is not None:
        return False  # *X said A, Y reported*
    own = tree.heads[verb]
    is_auxiliary = tree.deps[own] in ("aux", "auxpass") and tree.heads[own] == above
    return tree.deps[verb] in ("parataxis", "ccomp") and (own == above or is_auxiliary)


def _is_embedded(tree: Tree, verb: int) -> bool:
    """Whether the cue stands in a clause that ends before its sentence does."""
    here = verb
    while tree.heads[here] != here:
        if tree.deps[here] in ("relcl", "acl", "csubj", "pcomp"):
            return True
        if tree.deps[here] == "ccomp" and here != verb:
            return False
        here = tree.heads[here]
    return False


def _goes_on_behind(tree: Tree, verb: int) -> bool:
    """Whether the main clause still goes on behind the one that the cue stands in."""
    root = next(iter([*tree.ancestors(verb)][-1:]), verb)
    return any(
        tree.is_verb(i) and tree.deps[i] == "conj" for i in tree.children[root] if i > tree.rights[verb]
    )


def _cuts(tree: Tree, quotes: tuple[int, ...], verb: int, first: int) -> list[int]:
    """The last words before whatever another cue, or another clause of the same subject, takes."""
    if ":" in tree.words[verb:first]:
        return []  # what a colon opens runs to the end
    found = []
    for word in range(first, len(tree)):
        if quotes[word] >= 0 and quotes[word] != quotes[verb]:
            continue
        if _joined_to(tree, word, verb):
            found.append(
                _before_connector(tree, tree.lefts[word] if tree.subject(word) is not None else word)
            )
        elif _is_second_gerund(tree, word, verb) or _changes_tense(tree, quotes, word, verb):
            found.append(_before_connector(tree, word))
        elif _speaks_apart(tree, word, verb):
            found.append(_before_connector(tree, tree.lefts[word]))
        elif _opens_cue(tree, word, verb) or _is_told_after(tree, word, verb):
            found.append(_before_connector(tree, min(word, tree.lefts[word])))
    return found


def _is_second_gerund(tree: Tree, word: int, verb: int) -> bool:
    """*saying A but warning B*: a gerund that the tree joined to the finite verb of what was said."""
    if tree.tags[verb] != "VBG" or tree.tags[word] != "VBG" or tree.deps[word] != "conj":
        return False
    return not _has_auxiliary(tree, word) and tree.tags[tree.heads[word]] in (
        "VBD",
        "VBZ",
        "VBP",
        "VB",
        "VBN",
    )


def _changes_tense(tree: Tree, quotes: tuple[int, ...], word: int, verb: int) -> bool:
    """*said A would end, but did not say how*: a past tense joined to a verb without is the cue's own."""
    head = tree.heads[word]
    if tree.deps[word] != "conj" or tree.subject(word) is not None or head <= verb or quotes[word] >= 0:
        return False
    is_past = tree.tags[word] == "VBD" or _has_did(tree, word)
    if not is_past or tree.tags[verb] not in ("VBD", "VBZ", "VBG"):
        return False
    return tree.tags[head] in ("VBZ", "VBP", "VB") and not _has_did(tree, head)


def _has_did(tree: Tree, verb: int) -> bool:
    """Whether *did* carries the verb's tense."""
    return any(tree.lower[k] == "did" and tree.deps[k] == "aux" for k in tree.children[verb])


def _speaks_apart(tree: Tree, word: int, verb: int) -> bool:
    """Whether another party speaks in a clause set off by a comma: *said A, and Y said B*."""
    subject = tree.subject(word)
    if subject is None or tree.lower[word] not in verbs() or tree.tags[word] != tree.tags[verb]:
        return False
    if tree.tags[word] not in ("VBD", "VBZ") or tree.deps[word] not in ("conj", "advcl"):
        return False
    return verb < tree.lefts[word] and _after_comma(tree, word) and complement(tree, word) is not None


def _is_told_after(tree: Tree, word: int, verb: int) -> bool:
    """Whether an outer cue begins with this verb's subject: *warned B that A, X reported*."""
    if tree.heads[word] != verb or tree.deps[word] not in ("ccomp", "parataxis") or word < verb:
        return False
    first = tree.lefts[word]
    is_cue = (
        tree.lower[word] in verbs() and tree.tags[word] in ("VBD", "VBZ") and tree.subject(word) is not None
    )
    return is_cue and complement(tree, verb) not in (None, word) and tree.words[first - 1] == ","


def _joined_to(tree: Tree, word: int, verb: int) -> bool:
    """Whether this verb is coordinated with the cue itself: *said A and left*."""
    if tree.deps[word] != "conj" or not tree.is_verb(word) or word <= verb:
        return False
    if any(tree.lower[k] in ("that", "whether") and tree.deps[k] == "mark" for k in tree.children[word]):
        return False  # *said A and that B*
    if any(tree.lower[k] == "or" and tree.deps[k] == "cc" for k in tree.children[tree.heads[word]]):
        return False  # *said they would not vote or are unsure*
    if joined_cue(tree, word) == verb:
        return True
    if tree.tags[word] == "VB" and tree.tags[verb] in ("VBD", "VBZ") and not _has_auxiliary(tree, word):
        return False  # *said she would go and A*
    if tree.subject(word) is not None and tree.lower[word] not in verbs() and not _after_comma(tree, word):
        return False  # *said A and B was C*
    here = tree.heads[word]
    while here != verb and tree.deps[here] == "conj":
        here = tree.heads[here]
    return here == verb


def _has_auxiliary(tree: Tree, verb: int) -> bool:
    return any(tree.deps[k] in ("aux", "auxpass") for k in tree.children[verb])


def _after_comma(tree: Tree, word: int) -> bool:
    """Whether a comma stands before the connector of a joined clause."""
    first = tree.lefts[word]
    return any(tree.words[i] in (",", ";", "—", "–", "-") for i in range(max(0, first - 2), first + 1))


def _opens_cue(tree: Tree, word: int, verb: int) -> bool:
    """Whether an attributing phrase begins here that cannot belong to the content."""
    if tree.lower[word] == "according" and word + 1 < len(tree) and tree.lower[word + 1] == "to":
        return word > 0 and tree.words[word - 1] in ",—–-"
    after_comma = word > 0 and tree.words[word - 1] in (",", ";", "—", "–", "”", '"')
    if tree.tags[word] == "VBG" and tree.lower[word] in SPEECH_GERUNDS and after_comma:
        return _first_cue_above(tree, word, verb)
    return False


def _first_cue_above(tree: Tree, word: int, verb: int) -> bool:
    """Whether no other cue stands between the gerund and this one."""
    for above in tree.ancestors(word):
        if above == verb:
            return True
        if tree.lower[above] in verbs() and tree.is_verb(above) and tree.subject(above) is not None:
            return above < verb
    return True


def _before_connector(tree: Tree, word: int) -> int:
    """The word before a clause and the *and*, adverb or comma that opens it."""
    here = word - 1
    while here > 0 and (
        tree.lower[here] in CONNECTORS
        or (tree.deps[here] in ("aux", "auxpass", "neg", "advmod") and tree.heads[here] >= word)
        or not any(c.isalnum() for c in tree.words[here])
    ):
        here -= 1
    return here


def _holds_cue(tree: Tree, top: int) -> bool:
    """Whether a circumstance of the cue speaks itself: *said before adding*."""
    inside = range(tree.lefts[top], tree.rights[top] + 1)
    return any(tree.is_verb(i) and tree.lower[i] in verbs() for i in inside)


def _beyond_source(tree: Tree, verb: int, source: tuple[int, ...]) -> range:
    """The clause that hangs on the source, between it and the cue or behind both: *X, who left, said*."""
    if not source:
        return range(0)
    behind = max(source) + 1
    if behind <= verb:
        between = range(behind, verb)
        aside = {k for k in tree.children[verb] if k in between and tree.deps[k] == "advcl"}
        top = aside.union(source)
        hung = all(i in top or any(a in top for a in tree.ancestors(i)) for i in between if tree.is_word(i))
        return between if hung else range(0)
    end = behind
    while end < len(tree) and any(a in source for a in tree.ancestors(end)):
        end += 1
    is_clause = any(tree.deps[i] in ("relcl", "acl") for i in range(behind, end))
    return range(behind, end) if is_clause and max(source) > verb else range(0)


def block_of(tree: Tree, verb: int, source: tuple[int, ...]) -> tuple[int, int]:
    """First and last word of a cue with its source, auxiliaries and circumstances."""
    clause = tree.child(verb, "ccomp")
    words = {verb, *source}
    for k in tree.children[verb]:
        if tree.deps[k] in MODIFIERS and k != clause and not _holds_cue(tree, k):
            words.update(range(tree.lefts[k], tree.rights[k] + 1))
    words.update(_beyond_source(tree, verb, source))
    first = last = verb
    while first - 1 in words or (tree.words[first - 1] == "," and first - 2 in words and first > 1):
        first -= 1
    while last + 1 in words or (last + 1 < len(tree) and tree.words[last + 1] == "," and last + 2 in words):
        last += 1
    return first, last
