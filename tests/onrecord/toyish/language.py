"""Toyish, as the reading of a text asks for it. Only what is in this folder knows it."""

import re

from onrecord.languages import Language, Marks, Parsed, Verb

# Lemma, past, frames: as onrecord/english/verbs.toml has them.
ROWS = [
    ("diri", "diris", "cw"), ("nei", "neis", "cnd"), ("demandi", "demandis", "cu"),
    ("skribi", "skribis", "cw"),
    ("aserti", "asertis", "cn"), ("konfirmi", "konfirmis", "cn"), ("averti", "avertis", "co"),
    ("anonci", "anoncis", "cn"), ("respondi", "respondis", "cw"), ("raporti", "raportis", "c"),
]  # fmt: skip
VERBS = {
    form: Verb(lemma, frozenset(frames), forms=frozenset((lemma, past)))
    for lemma, past, frames in ROWS
    for form in (lemma, past)
}
ARTICLES = frozenset(("la", "unu"))
WORD = re.compile(r"\w+|[^\w\s]")


def is_toyish(text):
    """Whether one word in ten is an article."""
    words = re.findall(r"\w+", text.lower())
    return 10 * sum(word in ARTICLES for word in words) >= len(words) > 0


def parse(sentences):
    """Each clause is a verb with what stands before it, or, in a frame, behind it; the first is the root."""
    return [_parsed(list(WORD.finditer(sentence))) for sentence in sentences]


def _parsed(found):
    words = [match.group() for match in found]
    tags = [_tag(word) for word in words]
    verbs = [i for i, tag in enumerate(tags) if tag == "PAST"] or [0]
    root, heads, deps = verbs[0], [verbs[0]] * len(words), ["dep"] * len(words)
    heads[root], deps[root] = root, "top"
    for verb in verbs[1:]:
        heads[verb], deps[verb] = root, "content"
    for verb in verbs:
        noun = _subject_of(tags, verb, root)
        if noun is not None:
            heads[noun], deps[noun] = verb, "subj"
            _hang(tags, heads, deps, noun)
    for i, tag in enumerate(tags):
        if tag == "MARK":
            deps[i] = "punct"
    return Parsed(words, [match.start() for match in found], tags, deps, heads)


def _tag(word):
    if not word.isalnum():
        return "MARK"
    if word.lower() in ARTICLES:
        return "ART"
    if word.endswith("is"):
        return "PAST"
    return "NAME" if word[0].isupper() else "NOUN"


def _subject_of(tags, verb, root):
    """The last noun before a verb; of a verb that follows a quotation, the last one behind it."""
    before = verb - 1
    if before >= 0 and tags[before] in ("NAME", "NOUN"):
        return before
    behind = [i for i in range(verb + 1, len(tags)) if tags[i] in ("NAME", "NOUN")]
    return behind[-1] if verb == root and behind else None


def _hang(tags, heads, deps, noun):
    """Articles and further names hang on their noun."""
    here = noun - 1
    while here >= 0 and tags[here] in ("NAME", "ART"):
        heads[here], deps[here] = noun, "compound" if tags[here] == "NAME" else "article"
        here -= 1


TOYISH = Language(
    code="x-toyish",
    is_written_in=is_toyish,
    parser=parse,
    verbs=VERBS,
    marks=Marks(re.compile("[‹›]"), frozenset("‹"), {"‹": "›"}),
    abbreviations=frozenset(("sro",)),
    doubtful=frozenset(),
    openers=frozenset(("la", "unu")),
    speech_behind=re.compile(r"(?:diris|skribis|respondis) "),
    speech_before=re.compile(r"\b(?:diris|skribis|respondis)\s*$"),
    placeholder="Jes",
    labels={
        "PAST": "VBD", "NAME": "NNP", "NOUN": "NN", "ART": "DT", "MARK": ".",
        "top": "ROOT", "subj": "nsubj", "content": "ccomp", "article": "det",
    },
)  # fmt: skip
