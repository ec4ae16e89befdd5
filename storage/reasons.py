"""What each rejection code means: a lookup table that SQL can join and people can read."""

from __future__ import annotations

import sqlalchemy as sa

from onrecord.fetching import words

MEANINGS = words.MEANINGS | {
    "missing": "the path does not exist",
    "unreadable": "the file may not be read by this user",
    "symlink_outside": "a link leads out of the folder that was given",
    "not_a_file": "it is neither a file nor a folder",
    "stray_sidecar": "a sidecar lies beside no article",
    "empty": "there is nothing in it but white space",
    "too_large": "it is larger than can be read safely",
    "broken_gzip": "it cannot be unpacked",
    "binary": "it is not text",
    "unknown_encoding": "its characters cannot be told",
    "broken_sidecar": "the sidecar beside it cannot be read",
    "broken_front_matter": "the block of facts at its top cannot be read",
    "broken_line": "a line of JSONL is not an article",
    "broken_json": "it is not valid JSON",
    "broken_feed": "the feed cannot be read",
    "not_a_feed": "it is not a feed",
    "no_text": "the entry has no text of its own",
    "no_entries": "the feed lists nothing",
    "not_an_article": "it holds no article",
    "mail": "it is a mail, not an article",
    "subtitles": "they are subtitles, not an article",
    "transcript": "it is a transcript, not an article",
    "not_html": "it is not a page",
    "not_text": "its words are not sentences",
    "teaser": "only a teaser of the article is there, and a link to the rest",
    "too_short": "too few words are left to be an article",
    "consent_wall": "the page only asks for consent",
    "not_found_page": "the page says that it was not found",
    "challenge": "the page asks whether a person is reading",
    "login_page": "the page asks to log in",
    "language_unsupported": "claims are read from English only; the article is stored",
    "sentences_unread": "the program failed on some of its sentences; the claims of the others are stored",
    "child_died": "it ended the process that worked on it, five times",
    "too_slow": "it took longer than a document may, five times",
    "too_costly": "reading it took more time or memory than a feed may",
    "out_of_memory": "it needed more memory than a document may, five times",
    "crashed": "the program failed on it, five times",
    "erased": "it was taken out on request",
    "withheld": "it is withheld until a person releases it",
    "robots": "the site's robots.txt asks that this page not be read by programs",
    "opted_out": "the page reserves its text against mining, and the settings honour that",
    "redirected_home": "the address leads to the site's front page now",
    # of older ledgers: nothing writes it any more
    "reader_missing": "what reads this kind of file is not installed",
    "broken_archive": "the web archive breaks off",
    "sitemap_index": "it lists sitemaps, not articles",
}


def write_reasons(connection: sa.Connection) -> None:
    """Every code that the program knows is in ``reasons`` with its meaning."""
    statement = (
        "INSERT INTO reasons (code, meaning) VALUES (:code, :meaning)"
        " ON CONFLICT (code) DO UPDATE SET meaning = excluded.meaning"
    )
    known = [{"code": code, "meaning": meaning} for code, meaning in sorted(MEANINGS.items())]
    connection.execute(sa.text(statement), known)


def add_reason(connection: sa.Connection, code: str, meaning: str) -> None:
    """The code is in ``reasons``; a meaning already there stays."""
    statement = "INSERT INTO reasons (code, meaning) VALUES (:code, :meaning) ON CONFLICT (code) DO NOTHING"
    connection.execute(sa.text(statement), {"code": code, "meaning": meaning})
