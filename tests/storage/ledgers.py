"""Small ledgers for tests, filled by hand through the tables."""

from datetime import UTC, datetime

from sqlmodel import Session

from onrecord.linktypes import LINKER_VERSION
from storage import tables
from storage.wording import words_key

NOW = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)


def add(session, row):
    session.add(row)
    session.flush()
    return row


def add_run(session, **counts):
    row = tables.Run(flow="ingest-seeds", asked="press", now_at=NOW, state="finished", **counts)
    return add(session, row).id


def add_page(session, key, run, outcome=None, outcome_run=None, locator=None):
    row = tables.Page(
        page_key=key, locator=locator or f"/press/{key}.txt", locator_key=key, content_key=key, body_key=key,
        media="text", n_bytes=9, read_at=NOW, taken_run=run, outcome=outcome, outcome_run=outcome_run,
    )  # fmt: skip
    return add(session, row).id


def add_article(session, run, key, outlet, text, published=NOW, story=None):
    """An article with one stored version; returns (article, version, extraction) ids."""
    page = add_page(session, f"page-{key}", run, "new", run)
    publisher = add(session, tables.Publisher(publisher_key=f"{outlet}-{key}", name=outlet)).id
    story = story or add(session, tables.Story(story_key=key)).id
    article = add(
        session,
        tables.Article(
            article_key=key, url=f"https://news.example/{key}", publisher_id=publisher, story_id=story,
            title=f"On {key}", published=published.date().isoformat(), published_at=published, language="en",
            first_seen_at=NOW, first_run=run,
        ),
    )  # fmt: skip
    version = add(
        session,
        tables.ArticleVersion(
            version_key=f"v-{key}", article_key=key, text_key=f"t-{key}", article_id=article.id, page_id=page,
            title=f"On {key}", text=text, n_words=len(text.split()), genre="news", cleaner_version="1",
            published=published.date().isoformat(), published_at=published, language="en", first_seen_at=NOW,
        ),
    )  # fmt: skip
    article.current_version_id = version.id
    session.get_one(tables.Page, page).version_id = version.id
    extraction = tables.Extraction(version_id=version.id, extractor_version="1", n_claims=1, run_id=run)
    return article, version, add(session, extraction)


def add_claim(session, placed, key, sentence, content, chain=(), polarity="asserted", certainty="certain"):
    """A claim in the sentence; ``chain`` holds (name, cue, kind), the outermost first."""
    article, version, extraction = placed
    start = version.text.index(sentence)
    at = start + sentence.index(content)
    speakers = [_speaker(session, name, kind, article, key) for name, _, kind in chain]
    claim = add(
        session,
        tables.Claim(
            claim_key=key, words_key=words_key(sentence, content, polarity, [one[:2] for one in chain]),
            extraction_id=extraction.id, version_id=version.id, article_id=article.id,
            publisher_id=article.publisher_id, content=content, sentence=sentence, sentence_start=start,
            sentence_end=start + len(sentence), content_start=at, quote="indirect", polarity=polarity,
            certainty=certainty, place="body", basis="not_stated", rule="test", extraction_confidence=0.9,
            name_confidence=0.99 if chain else None,
            n_links_in_chain=len(chain), origin=chain[-1][0] if chain else None,
            origin_speaker_id=speakers[-1] if chain else None, origin_kind=chain[-1][2] if chain else None,
            published_at=article.published_at, first_seen_at=NOW,
        ),
    )  # fmt: skip
    add(session, tables.ClaimSpan(claim_id=claim.id, part="content", start=at, end=at + len(content)))
    for number, (name, cue, kind) in enumerate(chain):
        add(
            session,
            tables.Attribution(
                claim_id=claim.id, link=number, is_origin=number == len(chain) - 1, source=name, cue=cue,
                speaker_id=speakers[number], speaker=name, kind=kind,
            ),
        )  # fmt: skip
    return claim.id


def add_link(session, kind, a, b, run, score=0.9):
    row = tables.Link(
        kind=kind,
        a_claim_id=a,
        b_claim_id=b,
        score=score,
        reason="test",
        linker_version=LINKER_VERSION,
        from_run=run,
    )
    return add(session, row).id


def fill_quarry(engine):
    """Two outlets on one quarry: a figure, another figure, a denial, and the outlet's own words."""
    with Session(engine) as session, session.begin():
        run = add_run(session, own_taken=2)
        first = add_article(
            session, run, "quarry", "Hill Gazette",
            "Forty carts left the quarry, said Ada Lund. The road was closed. "
            "The Echo reported, citing Bo Frey, that the owner may sell.",
        )  # fmt: skip
        later = datetime(2026, 10, 7, tzinfo=UTC)
        second = add_article(
            session, run, "carts", "Valley Echo",
            "Ivo Marsh denied that forty carts had left. He put the number at 12 carts.", later,
        )  # fmt: skip
        claims = {
            "lund": add_claim(
                session, first, "aaaa1111", "Forty carts left the quarry, said Ada Lund.",
                "Forty carts left the quarry", [("Ada Lund", "said", "person")],
            ),
            "own": add_claim(session, first, "aaaa2222", "The road was closed.", "The road was closed"),
            "relay": add_claim(
                session, first, "aaaa3333", "The Echo reported, citing Bo Frey, that the owner may sell.",
                "the owner may sell", [("The Echo", "reported", "outlet"), ("Bo Frey", "citing", "person")],
                certainty="possible",
            ),
            "denial": add_claim(
                session, second, "bbbb1111", "Ivo Marsh denied that forty carts had left.",
                "forty carts had left", [("Ivo Marsh", "denied", "person")], polarity="denied",
            ),
            "figure": add_claim(
                session, second, "bbbb2222", "He put the number at 12 carts.", "12 carts",
                [("Ivo Marsh", "put … at", "person")],
            ),
        }  # fmt: skip
        for key, words, value in (("lund", "Forty carts", 40), ("figure", "12 carts", 12)):
            row = tables.Quantity(
                claim_id=claims[key], start=0, end=9, words=words, value=value, counted="carts", bound="exact"
            )
            add(session, row)
        add_link(session, "denial", claims["denial"], claims["lund"], run)
        add_link(session, "number_disagreement", claims["figure"], claims["lund"], run)
        return claims | {"run": run}


def _speaker(session, name, kind, article, key):
    row = tables.Speaker(
        speaker_key=f"{name}-{key}", identity_key=f"{name}-{article.id}", name=name, name_key=name.lower(),
        kind=kind, article_id=article.id,
    )  # fmt: skip
    return add(session, row).id
