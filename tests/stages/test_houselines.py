"""What a site prints under every article is learned by `maintain`; `reprocess text` takes it out."""

# ruff: noqa: E501 - a page or a story in one line can be read

from datetime import timedelta

import sqlalchemy as sa

from onrecord.settings import Settings
from stages.ingest import ingest
from stages.maintaining import STEPS
from stages.reprocessing import reprocess
from storage.engine import session
from storage.queries.rows import rows
from storage.runs import open_run
from tests.stages.holding import NOW

LATER = NOW + timedelta(days=1)
HOUSE = "Ask us anything about the hill."
STORIES = (
    "Forty carts left the quarry on Monday, and nobody counted them. The gate had been out of order since June, it was found.",
    "The school of Lisk will keep its kitchen for another year. Parents had signed a letter, and the council read it aloud.",
    "A storm tore two planks off the old pier on Friday. The town will mend them in spring, when oak is cheaper than now.",
    "Nine trains were bought from a Swiss maker for the line to Lisk. Their doors are wider than those of the trains before.",
)


def page(n, line=HOUSE):
    head = f'<link rel="canonical" href="https://hill.example/news/{n}"><title>Story {n} of the hill</title>'
    said = "".join(f"<p>{one}</p>" for one in (*STORIES[n].replace(". ", ".|").split("|"), line))
    return f"<html lang=en><head>{head}</head><body><article><h1>Story {n} of the hill</h1>{said}</article></body></html>"


def write(folder, *numbers, line=HOUSE):
    for n in numbers:
        (folder / f"{n}.html").write_text(page(n, line))


def maintained(engine, now=LATER):
    with open_run(engine, flow="maintain", asked="test", now=now) as run:
        return STEPS["house lines"](engine, run, Settings()).n


def ask(engine, statement):
    with session(engine) as opened:
        return rows(opened, statement)


def texts(engine):
    return [
        row["text"]
        for row in ask(
            engine,
            "SELECT v.text FROM articles a JOIN article_versions v ON v.id = a.current_version_id ORDER BY v.url",
        )
    ]


def test_a_line_of_three_articles_is_learned_once_and_leaves_their_texts(engine, tmp_path):
    write(tmp_path, 0, 1, 2)
    ingest(engine, [str(tmp_path)], now=NOW)
    assert all(text.endswith(HOUSE) for text in texts(engine))
    assert (maintained(engine), maintained(engine, LATER + timedelta(days=1))) == (1, 0)
    reprocess(engine, "text", now=LATER + timedelta(days=2))
    assert len(texts(engine)) == 3
    assert not any(HOUSE in text for text in texts(engine))
    assert ask(engine, "SELECT count(*) AS n FROM changes")[0]["n"] == 0
    [kept] = {
        str(row["dropped"])
        for row in ask(
            engine, "SELECT dropped FROM article_versions WHERE text LIKE 'Forty%' ORDER BY id DESC LIMIT 1"
        )
    }
    assert "house_line" in kept


def test_what_is_cleaned_after_learning_is_without_the_line(engine, tmp_path):
    write(tmp_path, 0, 1, 2)
    ingest(engine, [str(tmp_path)], now=NOW)
    maintained(engine)
    write(tmp_path, 3)
    ingest(engine, [str(tmp_path)], now=LATER)
    assert HOUSE not in texts(engine)[3]


def test_two_articles_and_a_correction_teach_nothing(engine, tmp_path):
    write(tmp_path, 0, 1)
    ingest(engine, [str(tmp_path)], now=NOW)
    assert maintained(engine) == 0
    write(tmp_path, 2, 3, 0, 1, line="Correction: an earlier version gave the wrong day.")
    ingest(engine, [str(tmp_path)], now=LATER)
    assert maintained(engine) == 0


def test_no_word_of_a_line_is_kept(engine, tmp_path):
    write(tmp_path, 0, 1, 2)
    ingest(engine, [str(tmp_path)], now=NOW)
    maintained(engine)
    with engine.connect() as connection:
        [(key,)] = connection.execute(sa.text("SELECT line_key FROM house_lines"))
    assert set(key) <= set("0123456789abcdef")
