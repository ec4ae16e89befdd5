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

from onrecord.links import link_claims, plain_kind
from onrecord.types import Attribution, LinkableClaim, Quantity

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
            _show(story, answer, {json.dumps([spans[c.id]]): c.id for c in claims})


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
            "reason": link.reason,
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
    return LinkableClaim(
        id=gold["key"],
        article=article["id"],
        story=stories.get(article["id"], article["id"]),
        outlet=article["outlet"],
        published=article["published"],
        content=" ".join(text[s:e] for s, e in gold["spans"]),
        sentence=text[start:end],
        context=text[slice(*before)] + "\n" + article["title"],
        chain=tuple(_gold_link(name, gold, text) for name in gold["chain"]),
        polarity=gold["polarity"],
        certainty="certain",
        quantities=_gold_quantities(gold),
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


def _gold_quantities(gold: dict[str, Any]) -> tuple[Quantity, ...]:
    if gold.get("value") is None:
        return ()
    return (Quantity((0, 0), gold["value"], gold.get("high"), None, gold.get("bound") or "exact"),)


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
    from onrecord.claims.extract import extract
    from onrecord.duplicates import cluster
    from onrecord.types import ArticleText

    label = dict(cluster((a["id"], a["text"], None) for a in story["articles"]))
    claims, spans = [], {}
    for article in story["articles"]:
        text = article["text"]
        found = extract(
            ArticleText(article["id"], text, article["title"], article["outlet"], article["published"])
        )
        for i, claim in enumerate(found.claims):
            key = f"{article['id']}-{i:03}"
            start, end = claim.sentence
            before = _sentence(text, start - 2) if start > 2 else (0, 0)
            spans[key] = (article["id"], [list(s) for s in claim.content])
            claims.append(
                LinkableClaim(
                    id=key,
                    article=article["id"],
                    story=label[article["id"]],
                    outlet=article["outlet"],
                    published=article["published"],
                    content=" ".join(text[s:e] for s, e in claim.content),
                    sentence=text[start:end],
                    context=text[slice(*before)] + "\n" + article["title"],
                    chain=claim.chain,
                    polarity=claim.polarity,
                    certainty=claim.certainty,
                    quantities=claim.quantities,
                    place=claim.place,
                    topic=article["title"] + "\n" + text[:800],
                )
            )
    return claims, spans


# -- scores ------------------------------------------------------------------------------------


def _scored(path: Path, answer: list[dict[str, Any]]) -> str:
    scorer = path.resolve().parents[1] / "eval" / "links.py"
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as lines:
        lines.writelines(json.dumps(line) + "\n" for line in answer)
        lines.flush()
        command = [sys.executable, str(scorer), str(path), lines.name]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _show(story: dict[str, Any], answer: list[dict[str, Any]], _: dict[str, str]) -> None:
    copies = {copy for _, copy in story["reprints"]}
    content = {
        c["key"]: (c["content"] if isinstance(c["content"], str) else " // ".join(c["content"]))
        for c in story["claims"]
    }
    article = {c["key"]: c["article"] for c in story["claims"]}
    side = {c["key"]: c["stance"] for c in story["claims"]}
    doubtful = {frozenset((x["a"], x["b"])) for x in story["doubtful"]} | {
        frozenset(p) for p in story["repeated_denials"]
    }

    def keep(a: str, b: str) -> bool:
        return article[a] != article[b] and not {article[a], article[b]} & copies

    want = {(k["kind"], frozenset((k["a"], k["b"]))) for k in story["links"] if keep(k["a"], k["b"])}
    got = {(k["kind"], frozenset(k["keys"])): k for k in answer if "kind" in k and keep(*k["keys"])}
    for p in answer:
        for i, a in enumerate(p.get("keys", []) if "proposition" in p else []):
            for b in p["keys"][:i]:
                if keep(a, b) and side[a] == side[b] == "supports":
                    got.setdefault(("same", frozenset((a, b))), {"score": 0, "reason": "one proposition"})
    for kind, pair in sorted(want - set(got), key=str):
        a, b = sorted(pair)
        _say(f"  MISSING {kind:10} {a} {content[a][:75]} | {b} {content[b][:75]}")
    for (kind, pair), k in sorted(got.items(), key=str):
        if (kind, pair) not in want and pair not in doubtful:
            a, b = sorted(pair)
            _say(f"  TOO MANY {kind:10} {k['score']} {a} {content[a][:75]} | {b} {content[b][:75]}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
