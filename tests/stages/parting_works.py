"""A ledger of an older rule, under which any canonical link was believed; and its parting, which may be killed."""

# ruff: noqa: E501 - a question is read in one line

from dataclasses import replace

from stages.ingest import ingest
from stages.parting import part_works
from storage import claimed
from tests.stages.dying import mortal_engine, without_children

HOME = "https://post.example/"
NAMES = {"wells": "Hanne Dovrik", "choir": "Britta Holm", "tower": "Karl Tidd"}
LEADS = {
    "wells": "shut two of nine wells on Tuesday and asked the county for bottles and for forty men with pumps",
    "choir": "laid down the stick after thirty-one years and went home by bicycle along the frozen canal",
    "tower": "counted ninety cracks in the brick below the bell and closed the whole square to carts",
}
COPY = "https://echo.example/wire/wells-9"
PAGES = {
    "https://post.example/news/wells-1": ("wells", HOME, "2026-03-01T08:00:00+00:00"),
    "https://post.example/news/choir-2": ("choir", HOME, "2026-03-01T09:00:00+00:00"),
    "https://post.example/news/tower-3": ("tower", HOME, "2026-03-01T10:00:00+00:00"),
    "https://post.example/news/tower-4": ("tower", "https://post.example/news/tower-4", "2026-03-02T08:00:00+00:00"),
    COPY: ("tower", "https://post.example/news/tower-4", "2026-03-02T09:00:00+00:00"),
}  # fmt: skip


def text(about, more=""):
    who = NAMES[about]
    said = f'"We {LEADS[about]}," {who} said on Sunday in a hall of the {about} committee.{more}'
    return (
        f"<p>{who} {LEADS[about]}, as the clerk of the {about} committee told the council.</p><p>{said}</p>"
        * 1
    )


def write(folder, record):
    """The pages as an archive."""
    folder.mkdir(exist_ok=True)
    records = [
        record(
            number, url, f'<html lang="en"><body><article><h1>The {about}</h1>{text(about, " " + url[-1])}</article></body></html>'.encode()
        )
        for number, (url, (about, _, _)) in enumerate(PAGES.items())
    ]  # fmt: skip
    (folder / "crawl.warc").write_bytes(b"".join(records))


def merged(engine, folder, now, monkeypatch):
    """The ledger as the older rule made it."""

    def believed(_opened, shown):
        return [(page, replace(clean, url=PAGES[claimed.own_url(page)][1])) for page, clean in shown]

    with monkeypatch.context() as older:
        older.setattr(claimed, "under_right_address", believed)
        ingest(engine, [str(folder)], now=now)


def main(url, now, last=0):
    """How many statements were sent, where ``last`` is 0."""
    without_children()
    engine, sent = mortal_engine(url, last)
    part_works(engine, now=now, with_backup=False)
    return sent()
