"""Reports inside one sentence: a cue, the source it belongs to, and the words it brings."""

from __future__ import annotations

from dataclasses import dataclass, replace

from onrecord.claims.contents import block_of, complement, last_word, region_of
from onrecord.claims.lexicon import GOES_ON, NOT_UTTERED, NOUNS, Verb, forms, verbs
from onrecord.claims.objects import object_content
from onrecord.claims.sources import Source, is_passive, noun_phrase, source_of
from onrecord.claims.trees import Tree

COPIES = frozenset(("citing", "cited", "cites", "cite", "quoting"))
HYPOTHETICAL = frozenset(("could", "would", "might", "should", "can", "may", "must", "ca"))
DENYING = forms("deny") | forms("reject") | forms("dismiss") | forms("dispute") | forms("refute")


@dataclass(frozen=True, slots=True)
class Report:
    """One cue of one sentence, by words; ``content`` may be empty when a quotation has yet to fill it."""

    rule: str
    lemma: str
    head: int
    cue: tuple[int, ...]
    source: Source
    content: tuple[int, ...]
    addressee: tuple[int, ...] = ()
    denies: bool = False
    asks: bool = False
    is_citing: bool = False
    block: tuple[int, int] = (0, 0)


def find_reports(tree: Tree, quotes: tuple[int, ...]) -> list[Report]:
    """Every report of a sentence; ``quotes`` says for each word in which quotation it stands, or -1."""
    found = [r for i in range(len(tree)) if (r := _report_at(tree, quotes, i)) is not None]
    return [r for r in found if r.content or r.is_citing or -1 in quotes]


def _report_at(tree: Tree, quotes: tuple[int, ...], word: int) -> Report | None:
    lower = tree.lower[word]
    if lower in ("according", "per"):
        return _according(tree, quotes, word)
    if lower in NOUNS and tree.tags[word].startswith("NN"):
        return _noun_report(tree, word)
    if not tree.is_verb(word):
        return None
    verb = verbs().get(lower)
    if lower in COPIES and tree.subject(word) is None:
        return _citing(tree, word)
    if lower in ("put", "puts", "putting"):
        return _putting(tree, word)
    if verb is None or not is_uttered(tree, quotes, word):
        return None
    return _verb_report(tree, quotes, word, verb)


def is_uttered(tree: Tree, quotes: tuple[int, ...], verb: int) -> bool:
    """Whether the cue speaks of talk that took place: not negated, wished for, or merely possible."""
    for k in tree.children[verb]:
        if tree.deps[k] == "neg":
            return False
        if tree.deps[k] == "aux" and tree.lower[k] in HYPOTHETICAL and quotes[verb] < 0:
            return False
    here = verb
    while tree.deps[here] in ("xcomp", "conj"):
        above = tree.heads[here]
        if tree.deps[here] == "xcomp" and tree.lower[above] not in GOES_ON:
            return _is_light(tree, above)
        here = above
    return True


def _is_light(tree: Tree, above: int) -> bool:
    """Whether a verb with an infinitive of saying below it leaves the saying done."""
    lower = tree.lower[above]
    stems = {
        lower,
        lower.removesuffix("s"),
        lower.removesuffix("ed"),
        lower.removesuffix("d"),
        lower.removesuffix("ing"),
    }
    stems |= {
        lower.removesuffix("ing") + "e",
        lower.removesuffix("ied") + "y",
        lower.removesuffix("ies") + "y",
    }
    return not stems & NOT_UTTERED and lower not in (
        "tried",
        "sought",
        "meant",
        "began",
        "'s",
        "is",
        "was",
        "are",
        "be",
    )


def _verb_report(tree: Tree, quotes: tuple[int, ...], word: int, verb: Verb) -> Report | None:
    source = source_of(tree, word)
    base = Report(
        rule="",
        lemma=verb.lemma,
        head=word,
        cue=(word,),
        source=source,
        content=(),
        denies="d" in verb.frames,
        asks="u" in verb.frames,
        block=block_of(tree, word, source.words),
    )
    for frame in (_infinitive, _before_cue, _clause_after, _passive_infinitive, _object_after, _quoted):
        report = frame(tree, quotes, base, verb)
        if report is not None:
            return report
    return None


def _fill(tree: Tree, quotes: tuple[int, ...], report: Report, first: int, rule: str) -> Report | None:
    last = last_word(tree, quotes, report.head, first)
    content = tuple(range(first, last + 1))
    return replace(report, content=content, rule=rule) if content else None


def _clause_after(tree: Tree, quotes: tuple[int, ...], report: Report, verb: Verb) -> Report | None:
    """*said that A*, *told B that A*, *asked whether A*."""
    clause = complement(tree, report.head)
    that = _that_after(tree, report.head)
    if clause is None and that is None and "c" not in verb.frames:
        return None
    if that is not None and (clause is None or that < clause):
        first = that if tree.lower[that] in ("whether", "if") else that + 1
    elif clause is not None and clause > report.head and _takes_clause(verb, clause, quotes):
        first = tree.lefts[clause]
    else:
        return None
    filled = _fill(tree, quotes, report, first, "clause_after")
    if filled is None:
        return None
    asks = report.asks or tree.lower[first] in ("whether", "if") or verb.lemma == "ask"
    return replace(filled, asks=asks, addressee=_addressee(tree, report.head, verb, first))


def _takes_clause(verb: Verb, clause: int, quotes: tuple[int, ...]) -> bool:
    return "c" in verb.frames or quotes[clause] >= 0


def _that_after(tree: Tree, verb: int) -> int | None:
    """The *that*, *whether* or *if* that opens the content of this verb, or None."""
    for word in range(verb + 1, min(verb + 14, len(tree))):
        lower = tree.lower[word]
        if lower in ("that", "whether") and tree.deps[word] in (
            "mark",
            "det",
            "nsubj",
            "dobj",
            "pobj",
            "advmod",
        ):
            if tree.deps[word] != "mark":
                continue
            clause = tree.heads[word]
            return word if verb in tree.ancestors(clause) and _nearest_cue(tree, clause) == verb else None
        if lower == "if" and word == verb + 1:
            return word
        if tree.is_verb(word) and tree.tags[word] in ("VBD", "VBZ", "VBP"):
            return None
    return None


def _nearest_cue(tree: Tree, word: int) -> int | None:
    return next((a for a in tree.ancestors(word) if tree.lower[a] in verbs() and tree.is_verb(a)), None)


def _addressee(tree: Tree, verb: int, frame: Verb, first: int) -> tuple[int, ...]:
    if "o" not in frame.frames and "T" not in frame.frames:
        return ()
    person = next(
        (k for k in tree.children[verb] if tree.deps[k] in ("dobj", "dative") and verb < k < first), None
    )
    return noun_phrase(tree, person) if person is not None else ()


def _before_cue(tree: Tree, quotes: tuple[int, ...], report: Report, verb: Verb) -> Report | None:
    """*A, X said*; *A, X said, B*."""
    head, (first, last) = report.head, report.block
    if not verb.frames & {"c", "w"} or not report.source.words:
        return None
    region = region_of(tree, quotes, head)
    if first <= region.first + 1 or not _stands_aside(tree, quotes, head, first):
        return None
    start = _start_before(tree, quotes, head, first, region.first)
    before = list(range(start, first))
    if not any(c.isalnum() for i in before for c in tree.words[i]):
        return None
    return replace(report, content=tuple(before + _rest(tree, quotes, report, last)), rule="clause_before")


def _stands_aside(tree: Tree, quotes: tuple[int, ...], verb: int, first: int) -> bool:
    """Whether the cue's block is set off behind what it reports."""
    mark = tree.words[first - 1]
    is_set_off = (
        mark in (",", "”", '"', "—", "–", "-", "''", "’", "'", "?", "!", "…", "...") or quotes[first - 1] >= 0
    )
    clause = complement(tree, verb)
    if clause is not None:
        return clause < first and (is_set_off or tree.rights[clause] < first)
    above = tree.heads[verb]
    if tree.deps[verb] in ("parataxis", "ccomp", "advcl", "dep", "conj") and above < first and is_set_off:
        return tree.deps[verb] != "conj" and not _has_subordinator(tree, verb)
    return (is_set_off and quotes[first - 1] >= 0) or mark in ("”", '"')


def _has_subordinator(tree: Tree, verb: int) -> bool:
    return any(
        tree.deps[k] in ("mark", "advmod")
        and tree.lower[k] not in ("later", "also", "then", "as")
        and k < verb
        and tree.lower[k]
        in (
            "when",
            "while",
            "after",
            "before",
            "if",
            "because",
            "although",
            "that",
            "where",
            "since",
            "though",
            "how",
            "why",
        )
        for k in tree.children[verb]
    )


def _start_before(tree: Tree, quotes: tuple[int, ...], verb: int, first: int, floor: int) -> int:
    """Where what stands before the cue begins: after an earlier cue's own words, else at the floor."""
    if quotes[first - 1] >= 0 or (first >= 2 and quotes[first - 2] >= 0):
        return floor
    content = next((k for k in tree.children[verb] if tree.deps[k] == "ccomp" and k < verb), None)
    here = content if content is not None else tree.heads[verb]
    if tree.deps[here] == "conj":
        above = tree.heads[here]
        if tree.is_verb(above) and tree.lower[above] in verbs():
            return tree.lefts[here]
    return floor


def _rest(tree: Tree, quotes: tuple[int, ...], report: Report, last: int) -> list[int]:
    """What goes on after the cue's block: *A, he said, B*."""
    following = last + 1
    if following >= len(tree) or tree.words[following] not in (",", "—", "–", ":", "“", '"', ".", "-"):
        return []
    if tree.words[following] == ".":
        return []
    end = last_word(tree, quotes, report.head, following)
    rest = list(range(following, end + 1))
    words = [i for i in rest if any(c.isalnum() for c in tree.words[i])]
    if not words or (
        tree.lower[words[0]] in ("and", "but")
        and quotes[words[0]] < 0
        and _own_clause(tree, words, report.head)
    ):
        return []
    if any(
        tree.deps[i] in ("advcl", "prep", "npadvmod") and tree.heads[i] == report.head and quotes[i] < 0
        for i in words[:2]
    ):
        return [i for i in rest if quotes[i] >= 0]
    return rest


def _own_clause(tree: Tree, words: list[int], verb: int) -> bool:
    return any(tree.deps[i] == "conj" and tree.heads[i] == verb for i in words)


def _infinitive(tree: Tree, quotes: tuple[int, ...], report: Report, verb: Verb) -> Report | None:
    """*vowed to A*, *urged B to A*, *called on B to A*."""
    if not verb.frames & {"t", "T"}:
        return None
    clause = next(
        (
            k
            for k in tree.children[report.head]
            if tree.deps[k] in ("xcomp", "ccomp", "advcl")
            and k > report.head
            and any(tree.lower[j] == "to" and tree.deps[j] == "aux" for j in tree.children[k])
        ),
        None,
    )
    if clause is None or (tree.deps[clause] == "advcl" and verb.lemma not in ("call", "urge", "ask", "tell")):
        return None
    if "T" in verb.frames and clause > report.head + 2:
        first = report.head + 1
        cue = report.cue
        while tree.lower[first] in ("on", "for", "upon"):
            cue, first = (*cue, first), first + 1
        if is_passive(tree, report.head):
            return None
        filled = _fill(tree, quotes, replace(report, cue=cue), first, "infinitive_after")
        return replace(filled, asks=True) if filled else None
    if "t" not in verb.frames and verb.lemma not in ("call", "ask"):
        return None
    filled = _fill(tree, quotes, report, tree.lefts[clause], "infinitive_after")
    return replace(filled, asks=report.asks or verb.lemma in ("ask", "call")) if filled else None


def _passive_infinitive(tree: Tree, quotes: tuple[int, ...], report: Report, verb: Verb) -> Report | None:
    """*B is reported to A*: the subject and the infinitive together."""
    head = report.head
    if not report.source.is_passive or not verb.frames & {"c", "x"} or verb.lemma in ("ask", "tell"):
        return None
    subject = tree.subject(head)
    clause = next(
        (k for k in tree.children[head] if tree.deps[k] == "xcomp" and k > head and tree.tags[k] != "VBG"),
        None,
    )
    if subject is None or clause is None or tree.lower[subject] in ("it",):
        return None
    last = last_word(tree, quotes, head, tree.lefts[clause])
    words = [*noun_phrase(tree, subject), *range(tree.lefts[clause], last + 1)]
    return replace(report, content=tuple(words), rule="passive_infinitive")


def _object_after(tree: Tree, quotes: tuple[int, ...], report: Report, verb: Verb) -> Report | None:
    """*denied sending A*, *accused B of A*, *condemned A*, *called B A*, *warned of A*."""
    if verb.lemma in ("speak", "read", "rule", "publish"):
        pass
    found = object_content(tree, report.head, verb, quotes)
    if found is None:
        return None
    cue, first, dropped, rule = found
    last = last_word(tree, quotes, report.head, first)
    content = tuple(i for i in range(first, last + 1) if i not in dropped)
    subject: tuple[int, ...] = ()
    if rule == "target" and report.source.is_passive:
        target = tree.subject(report.head)
        subject = noun_phrase(tree, target) if target is not None else ()
        if tree.deps[report.head] == "acl":
            subject = noun_phrase(tree, tree.heads[report.head], before=report.head)
    if not content:
        return None
    return replace(report, cue=(*report.cue, *cue), content=(*subject, *content), rule=rule)


def _quoted(tree: Tree, quotes: tuple[int, ...], report: Report, verb: Verb) -> Report | None:
    """A verb of speech beside a quotation that the tree did not give it."""
    if not verb.frames & {"c", "w"} or not report.source.words:
        return None
    head, (first, last) = report.head, report.block
    after = next(
        (
            i
            for i in range(head + 1, min(head + 12, len(tree)))
            if quotes[i] >= 0 and quotes[i] != quotes[head]
        ),
        None,
    )
    if after is not None:
        return _fill(tree, quotes, report, after, "quotation_after")
    if first > 0 and quotes[max(0, first - 2)] >= 0 and quotes[head] < 0:
        return replace(
            report, content=tuple(i for i in range(first) if quotes[i] >= 0), rule="quotation_before"
        )
    if last + 1 < len(tree) and ":" in tree.words[last + 1 : last + 2] and last + 2 < len(tree):
        return _fill(tree, quotes, report, last + 2, "colon_after")
    return replace(report, rule="open") if tree.words[-1] in (":", ",") else None


def _according(tree: Tree, quotes: tuple[int, ...], word: int) -> Report | None:
    """*A, according to X*: everything else in the reach of the phrase."""
    if tree.lower[word] == "according":
        preposition = tree.child(word, "prep")
        if preposition is None or tree.lower[preposition] != "to":
            return None
        cue: tuple[int, ...] = (word, preposition)
    else:
        preposition, cue = word, (word,)
        if tree.tags[word] != "IN" or (word and tree.words[word - 1] != ","):
            return None
    noun = tree.child(preposition, "pobj")
    if noun is None or (len(cue) == 1 and not tree.tags[noun].startswith("NNP")):
        return None
    source = Source(noun_phrase(tree, noun), noun)
    if not source.words:
        return None
    first, last = cue[0], max(cue[-1], source.words[-1])
    content = _around_phrase(tree, quotes, word, first, last)
    return (
        Report("according_to", "according", word, cue, source, content, block=(first, last))
        if content
        else None
    )


def _around_phrase(tree: Tree, quotes: tuple[int, ...], word: int, first: int, last: int) -> tuple[int, ...]:
    region = region_of(tree, quotes, word)
    above = tree.heads[word]
    relative = next((a for a in (above, *tree.ancestors(above)) if tree.deps[a] == "relcl"), None)
    if relative is not None and tree.lefts[relative] <= first <= tree.rights[relative]:
        antecedent = noun_phrase(tree, tree.heads[relative])
        inside = range(tree.lefts[relative], tree.rights[relative] + 1)
        return tuple(i for i in sorted({*antecedent, *inside}) if not first <= i <= last)
    start, end = region.first, region.last
    return tuple(i for i in range(start, end + 1) if not first <= i <= last)


def _citing(tree: Tree, word: int) -> Report | None:
    """*X reported A, citing Y*: no content of its own, one link more for the report above it."""
    noun = tree.child(word, "dobj")
    if noun is None or tree.tags[word] not in ("VBG",):
        return None
    source = Source(noun_phrase(tree, noun), noun)
    block = (word, max((word, *source.words)))
    return (
        Report("citing", "cite", word, (word,), source, (), is_citing=True, block=block)
        if source.words
        else None
    )


def _putting(tree: Tree, word: int) -> Report | None:
    """*X put the number at A*."""
    noun = tree.child(word, "dobj")
    at = next((k for k in tree.children[word] if tree.lower[k] == "at"), None)
    if at is None and noun is not None:
        at = next((k for k in tree.children[noun] if tree.lower[k] == "at" and k > noun), None)
    if (
        noun is None
        or at is None
        or not any(tree.tags[i] == "CD" or tree.words[i] in "$€£" for i in tree.subtree(at))
    ):
        return None
    source = source_of(tree, word)
    content = (*range(tree.lefts[noun], at), *range(at + 1, tree.rights[at] + 1))
    return Report(
        "put_at", "put", word, (word, at), source, content, block=block_of(tree, word, source.words)
    )


def _noun_report(tree: Tree, word: int) -> Report | None:
    """*claims that A*, *complaints that A*: said by the genitive before the noun, or by nobody named."""
    clause = next(
        (k for k in tree.children[word] if tree.deps[k] in ("acl", "ccomp", "relcl") and k > word), None
    )
    if clause is None or tree.subject(clause) is None:
        return None
    mark = next(
        (j for j in tree.children[clause] if tree.lower[j] == "that" and tree.deps[j] == "mark"), None
    )
    if mark is None:
        return None
    owner = tree.child(word, "poss")
    source = Source(noun_phrase(tree, owner), owner) if owner is not None else Source()
    content = tuple(range(mark + 1, tree.rights[clause] + 1))
    if any(tree.lower[r] in DENYING for r in tree.ancestors(word)):
        return None
    return Report("noun", tree.lower[word], word, (word,), source, content, block=(word, mark))
