"""How well links find what stories hold: python benchmarks/eval_links.py [--gold] [--show] STORY.json…

With --gold the claims are the story's own, with nothing of its links; without, what the extractor finds.
Runs the scorer found beside the stories (eval/links.py); --show lists pairs missing and too many.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from onrecord.linkgrounds import ground_of
from onrecord.links import link_claims, plain_kind
from onrecord.measures.quantities import find_quantities
from onrecord.types import ArticleText, Attribution, LinkableClaim

Spans = list[list[int]]


def main() -> None:
    arguments = _arguments()
    for path in arguments.stories:
        story = json.loads(path.read_text(encoding="utf-8"))
        claims, spans = (_gold_claims if arguments.gold else _extracted_claims)(story)
        answer = list(_answer(claims, spans))
        _say(f"{path.stem}: {len(claims)} claims")
        _say(_scored(path, answer))
        if arguments.show and arguments.gold:
            _show(story, answer, claims)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--gold", action="store_true")
    parser.add_argument("--show", action="store_true")
    return parser.parse_args()


def _answer(claims: list[LinkableClaim], spans: dict[str, tuple[str, Spans]]) -> Iterable[dict[str, Any]]:
    """The lines that `onrecord link --jsonl` prints."""

    def end(claim: str) -> dict[str, Any]:
        return {"id": spans[claim][0], "span": spans[claim][1]}

    links, groups = link_claims(claims)
    for link in links:
        yield {
            "kind": plain_kind(link),
            "a": end(link.a),
            "b": end(link.b),
            "score": link.score,
            "keys": [link.a, link.b],
            "reason": ground_of(link.reason).words,
        }
    for group in groups:
        yield {
            "proposition": group.key,
            "claims": [end(m.claim) | {"stance": m.stance} for m in group.members],
            "carriers": group.carriers,
            "origins": group.origins,
            "unknown_origins": group.unknown_origins,
            "keys": [m.claim for m in group.members],
        }


# -- claims of the story itself ----------------------------------------------------------------


def _gold_claims(story: dict[str, Any]) -> tuple[list[LinkableClaim], dict[str, tuple[str, Spans]]]:
    articles = {article["id"]: article for article in story["articles"]}
    stories = {copy: original for original, copy in story["reprints"]}
    claims = [_gold_claim(c, articles[c["article"]], stories) for c in story["claims"]]
    return claims, {c["key"]: (c["article"], c["spans"]) for c in story["claims"]}


def _gold_claim(gold: dict[str, Any], article: dict[str, Any], stories: dict[str, str]) -> LinkableClaim:
    text = article["text"]
    start, end = _sentence(text, gold["spans"][0][0])
    before = _sentence(text, start - 2) if start > 2 else (0, 0)
    content = " ".join(text[s:e] for s, e in gold["spans"])
    return LinkableClaim(
        id=gold["key"],
        article=article["id"],
        story=stories.get(article["id"], article["id"]),
        outlet=article["outlet"],
        published=article["published"],
        content=content,
        sentence=text[start:end],
        context=text[slice(*before)] + "\n" + article["title"],
        chain=tuple(_gold_link(name, gold, text) for name in gold["chain"]),
        polarity=gold["polarity"],
        certainty="certain",
        quantities=find_quantities(content, ((0, len(content)),)),
        topic=article["title"] + "\n" + text[:800],
    )


def _gold_link(name: str, gold: dict[str, Any], text: str) -> Attribution:
    is_origin = name == gold["chain"][-1]
    nameless = gold["anonymous"] and is_origin
    role = _role(name, text) if is_origin else None
    return Attribution((), (), None if nameless else name, "anonymous" if nameless else "person", role=role)


def _role(name: str, text: str) -> str | None:
    """What stands beside the name where the article first has it: *the coastguard's commander, …*."""
    described = re.search(rf"((?:[\w’'&]+ ){{0,4}}){re.escape(name)}((?:, [^,.]{{3,60}},)?)", text)
    words = described.group(1) if described else ""
    role = re.search(
        r"((?:[A-Z][\w’']* )*(?:[a-z’']+ )*[a-z]*"
        r"(?:man|woman|commander|minister|president|chief|governor|director|master),? )$",
        words,
    )
    beside = described.group(2).strip(", ") if described else ""
    return (role.group(1).strip(", ") if role else "") or beside or None


def _sentence(text: str, at: int) -> tuple[int, int]:
    """The sentence that holds the position, roughly: up to a stop before a capital or a quotation mark."""
    ends = [
        m.end() for m in re.finditer(r"(?<!\b[ap]\.m)(?<!\bSt)[.!?][\"”]?(?=\s+[\"“A-Z]|\s*\n|$)|\n+", text)
    ]
    start = max((e for e in ends if e <= at), default=0)
    return start + len(text[start:]) - len(text[start:].lstrip()), min(
        (e for e in ends if e > at), default=len(text)
    )


# -- claims that the extractor finds -----------------------------------------------------------


def _extracted_claims(story: dict[str, Any]) -> tuple[list[LinkableClaim], dict[str, tuple[str, Spans]]]:
    from onrecord.claims import extract_many
    from onrecord.duplicates import cluster
    from onrecord.links.to_linkable import linkable_claim

    articles = story["articles"]
    label = dict(cluster((a["id"], a["text"], None) for a in articles))
    texts = [ArticleText(a["id"], a["text"], a["title"], a["outlet"], a["published"]) for a in articles]
    claims, spans = [], {}
    for article, found in zip(texts, extract_many(texts), strict=True):
        for i, claim in enumerate(found.claims):
            key = f"{article.id}-{i:03}"
            spans[key] = (article.id, [list(span) for span in claim.content])
            claims.append(linkable_claim(key, claim, article, label[article.id]))
    return claims, spans


# -- scores ------------------------------------------------------------------------------------


def _scored(path: Path, answer: list[dict[str, Any]]) -> str:
    scorer = path.resolve().parents[1] / "eval" / "links.py"
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as lines:
        lines.writelines(json.dumps(line) + "\n" for line in answer)
        lines.flush()
        command = [sys.executable, str(scorer), str(path), lines.name]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _show(story: dict[str, Any], answer: list[dict[str, Any]], claims: list[LinkableClaim]) -> None:
    """The judged pairs that are missing or too many, for the story's own claims."""
    copies = {copy for _, copy in story["reprints"]}
    article = {c.id: c.article for c in claims}
    content = {c.id: c.content[:75] for c in claims}
    listed = [*story["doubtful"], *({"a": a, "b": b} for a, b in story["repeated_denials"])]
    doubtful = {frozenset((x["a"], x["b"])) for x in listed}

    def is_judged(pair: frozenset[str]) -> bool:
        homes = {article[key] for key in pair}
        return len(homes) == 2 and not homes & copies and pair not in doubtful

    want = {(k["kind"], frozenset((k["a"], k["b"]))) for k in story["links"]}
    got = {(k["kind"], frozenset(k["keys"])) for k in answer if "kind" in k}
    for label, pairs in (("MISSING", want - got), ("TOO MANY", got - want)):
        for kind, pair in sorted(pairs, key=str):
            if is_judged(pair):
                _say(f"  {label} {kind} " + " | ".join(f"{key} {content[key]}" for key in sorted(pair)))


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
