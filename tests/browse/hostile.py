"""Words that would act where they were not made inert, and a ledger full of them."""

from sqlmodel import Session

from storage import tables
from tests.storage.ledgers import add, add_article, add_claim, add_link, add_page, add_run

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% if 1 %}",
    "=HYPERLINK('http://evil.example')",
    "\x1b[2J\u202egnirts\x07",
    "'; DROP TABLE claims; --",
    "%0d%0aset-cookie: a=b",
    "</title></textarea></style><svg onload=alert(1)>",
    "&lt;b&gt; \u2028 ﷽ 𝔘",
    "../../etc/passwd",
    "${jndi:ldap://x}",
)


def fill_hostile(engine):
    with Session(engine) as session, session.begin():
        run = add_run(session, own_taken=len(HOSTILE))
        for number, words in enumerate(HOSTILE):
            _add(session, run, number, words)


def _add(session, run, number, words):
    said, named = f"{words} was sold", f"{words} Lund"
    text = f"{said}, said {named}. No, said Bo."
    placed = article, version, _ = add_article(session, run, f"a{number}", f"{words} Post", text)
    article.title = version.title = version.byline = version.standfirst = words
    article.url = version.url = f"javascript:alert({number})" if number % 2 else f"https://x.example/{number}"
    version.language = words[:40]
    chain = [(named, words, "person")]
    one = add_claim(session, placed, f"aaaa{number:04}", f"{said}, said {named}.", said, chain)
    two = add_claim(session, placed, f"bbbb{number:04}", "No, said Bo.", "No", [("Bo", words, "person")])
    add_link(session, "denial", two, one, run)
    page = add_page(session, f"bad{number}", run, "rejected", run, locator=words)
    add(
        session,
        tables.Rejection(
            page_id=page, stage="clean", code="too_short", detail=words, remedy=words, run_id=run,
            last_run=run, rejected_at=version.first_seen_at,
        ),
    )  # fmt: skip
