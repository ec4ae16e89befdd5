"""A small invented press on loopback, an outlet a host: what a reader of it would write down is known.

A daily with an RSS feed, an agency's customer with an Atom feed, and a monthly in Portuguese and English.
``edit`` makes it the same press a turn later: one article changed without a word, one with a correction.
"""

# ruff: noqa: E501 - pages are easier to read as they are served than broken over lines

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.stages.newsroom import Newsroom, open_newsroom

HEAD = '<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title} - {outlet}</title>{more}'
READ_AT = datetime(2026, 11, 24, 9, tzinfo=UTC)  # after all of it was printed
SITE = '<meta property="og:site_name" content="{outlet}">'

ARTICLES = {
    ("The Orwin Courier", "/2026/11/dredging", "2026-11-23T07:40:00+00:00", "minute", "Marisol Achterberg"),
    ("The Orwin Courier", "/2026/11/pier", "2026-11-23T11:05:00+00:00", "minute", "Dilip Haversham"),
    ("The Orwin Courier", "/2026/11/lighthouse", "2026-11-22T18:00:00+00:00", "minute", "Henrike Solberg"),
    ("The Orwin Courier", "/2026/11/fares", "2026-11-21", "day", "Marisol Achterberg"),
    ("The Orwin Courier", "/2026/11/accounts", "2026-11-23T06:00:00+00:00", "minute", "Dilip Haversham"),
    ("The Orwin Courier", "/2026/11/gorse", "2026-11-22T23:10:00+00:00", "minute", "Henrike Solberg"),
    ("Sallow Evening Post", "/story/118", "2026-11-22T20:30:00+00:00", "minute", None),
    ("Sallow Evening Post", "/story/119", "2026-11-23T08:15:00+00:00", "minute", None),
    ("Sallow Evening Post", "/story/120", "2026-11-23T17:45:00+00:00", "minute", "Rosalind Feng"),
    ("Cadernos do Cabo", "/en/lamp", "2026-11-23", "day", "Telmo Quaresma"),
}
OURS = "url LIKE 'http://127.0.0.2_:%'"
PORTUGUESE = ("Cadernos do Cabo", "/pt/banco", "2026-11-23T19:00:00+00:00", "minute")


@dataclass(frozen=True)
class Coast:
    """The outlets by what they are: ``daily``, ``evening`` (which reprints) and ``monthly``."""

    daily: Newsroom
    evening: Newsroom
    monthly: Newsroom

    @property
    def feeds(self):
        """The addresses of the feeds that are followed."""
        return [
            f"{self.daily.base}/rss.xml",
            f"{self.evening.base}/atom.xml",
            f"{self.monthly.base}/feed.json",
        ]


@contextmanager
def open_coast():
    """Three hosts that answer; each is an outlet."""
    with (
        open_newsroom("127.0.0.21") as daily,
        open_newsroom("127.0.0.22") as evening,
        open_newsroom("127.0.0.23") as monthly,
    ):
        coast = Coast(daily, evening, monthly)
        _print_daily(coast)
        _print_evening(coast)
        _print_monthly(coast)
        yield coast


def edit(coast):
    """A turn later: the figure of the dredging story is another, and the pier story has a correction."""
    base = coast.daily.base
    coast.daily.pages["/2026/11/dredging"] = dredging(base, boats="nineteen")
    coast.daily.pages["/2026/11/pier"] = pier(
        base,
        cost="£3.1m",
        note="<p class='note'><strong>Correction, 24 November 2026:</strong> An earlier version of this article"
        " gave the cost of the pier as £2.4m. It is £3.1m.</p>",
        changed="2026-11-24T15:20:00+00:00",
    )


def page(outlet, title, body, *, language="en", more=""):
    """A page with what the outlet prints around every article."""
    head = HEAD.format(language=language, title=title, outlet=outlet, more=SITE.format(outlet=outlet) + more)
    return (
        f"{head}</head><body><header><a href='/'>{outlet}</a><nav><ul><li><a href='/news'>News</a></li>"
        f"<li><a href='/sport'>Sport</a></li><li><a href='/weather'>Weather</a></li></ul></nav></header>"
        f"<main><article>{body}</article></main><footer><p>© {outlet} 2026. All rights reserved.</p></footer>"
        "</body></html>"
    )


def dredging(base, boats="nine"):
    """A story with a writer and a clock; its figure is what is changed silently."""
    title = "Dredging halts after boats run aground in the Orwin channel"
    more = (
        f'<link rel="canonical" href="{base}/2026/11/dredging"><script type="application/ld+json">'
        '{"@context":"https://schema.org","@type":"NewsArticle","headline":"' + title + '",'
        '"datePublished":"2026-11-23T07:40:00+00:00","author":[{"@type":"Person","name":"Marisol Achterberg"}]}'
        "</script>"
    )
    body = (
        f"<h1>{title}</h1><p class='byline'>By Marisol Achterberg</p><time datetime='2026-11-23T07:40:00+00:00'>"
        f"23 November 2026</time><p>Work on the Orwin channel was halted on Monday after {boats} boats ran aground"
        " at its northern mouth, the harbour trust said.</p><p>“We will not move another bucket of sand until we"
        " know what shifted,” said Tobias Wrenfield, the trust’s chief engineer.</p><p>Fishermen had warned of"
        " the bank since the spring. The contractor, Brack &amp; Sons, denied that its dredger had caused it.</p>"
        "<p>Ines Caldbeck, who keeps two trawlers at the quay, said that the loss of a week would cost her crews"
        " dearly.</p>"
    )
    return page("The Orwin Courier", title, body, more=more)


def pier(base, cost="£2.4m", note="", changed=None):
    """A story that is corrected, and says so."""
    title = "Council votes to rebuild Sallow Bay pier"
    more = (
        f'<link rel="canonical" href="{base}/2026/11/pier">'
        '<meta property="article:published_time" content="2026-11-23T11:05:00+00:00">'
        '<meta name="author" content="Dilip Haversham">'
    )
    if changed:
        more += f'<meta property="article:modified_time" content="{changed}">'
    body = (
        f"<h1>{title}</h1><p>By Dilip Haversham</p><p>Councillors voted on Monday to rebuild the pier at Sallow"
        f" Bay at a cost of {cost}, ending four years of argument over the ruin.</p><p>Council leader Oona Pardew"
        " told the meeting that the pier would open in the summer of 2028.</p><p>Residents who packed the public"
        " gallery applauded the vote. A motion to sell the site was lost by eleven votes to six.</p><p>The"
        " harbour master, Lucian Affleck, said the old piles were beyond repair.</p>" + note
    )
    return page("The Orwin Courier", title, body, more=more)


LIGHTHOUSE = [
    "The lighthouse on Gull Rock will go dark for the first time since 1871 when its lamp is taken out in"
    " January, the lights authority announced on Sunday.",
    "Modern ships no longer need it, said Beatrix Omondi, who speaks for the authority. “Every vessel that passes"
    " the rock has carried satellite receivers for a decade,” she said.",
    "The last keeper, Fergal Thripp, who left the rock in 1989, called the decision a mistake. He said that small"
    " boats still steered by it on winter nights.",
    "The tower itself is protected and will stay. A trust hopes to open it to visitors in two years.",
]


def _print_daily(coast):
    daily, outlet = coast.daily, "The Orwin Courier"
    put, base = daily.pages, daily.base
    put["/2026/11/dredging"] = dredging(base)
    put["/2026/11/pier"] = pier(base)
    title = "Gull Rock lighthouse to go dark"
    body = f"<h1>{title}</h1><p class='author'>Henrike Solberg</p>" + "".join(
        f"<p>{one}</p>" for one in LIGHTHOUSE
    )
    day = '<meta property="article:published_time" content="2026-11-22T18:00:00+00:00">'
    put["/2026/11/lighthouse"] = page(
        outlet, title, body, more=f'<link rel="canonical" href="{base}/2026/11/lighthouse">{day}'
    )
    title = "Ferry fares to rise by a tenth in spring"
    put["/2026/11/fares"] = page(
        outlet,
        title,
        f"<h1>{title}</h1><p>By Marisol Achterberg</p><p>Published 21 November 2026</p><p>Fares on the island"
        " ferries will rise by 10 per cent in April, the operator said on Saturday.</p><p>Passengers’ groups"
        " called the increase unfair. “Islanders have no other road,” said Ngozi Trelawny, who chairs the users’"
        " committee.</p><p>The operator carried 412,000 people last year, slightly fewer than in the year"
        " before.</p>",
        more='<link rel="canonical" href="/">',
    )
    title = "What the harbour accounts do not say"
    put["/2026/11/accounts"] = page(
        outlet,
        title,
        f"<h1>{title}</h1><p>By Dilip Haversham</p><p>The harbour trust spent £640,000 on advisers in two years,"
        " its unpublished accounts show.</p><p>Trustees declined to explain the sum. The auditor, Perpetua Lund,"
        " said that she had asked for invoices and received none.</p><div class='paywall'><p>Subscribe to read the"
        " rest of this article.</p><a href='/subscribe'>Subscribe now</a></div>",
        more='<meta property="article:published_time" content="2026-11-23T06:00:00+00:00">'
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"'
        + title
        + '","isAccessibleForFree":false}</script>',
    )
    put["/r/9913"] = (
        "<html><head><meta http-equiv='refresh' content='0; url=/2026/11/gorse'><title>One moment</title></head>"
        "<body><p>You are being taken to the article.</p></body></html>"
    )
    title = "Gorse fire on Penhallow Down put out"
    put["/2026/11/gorse"] = page(
        outlet,
        title,
        f"<h1>{title}</h1><p>By Henrike Solberg</p><p>A gorse fire that burned for six hours on Penhallow Down was"
        " put out on Sunday night, the fire service said.</p><p>Nobody was hurt. Station commander Abel Quist said"
        " that about 30 hectares had burned.</p><p>Walkers were asked to keep off the down until the ground had"
        " cooled, which may take some days.</p>",
        more=f'<link rel="canonical" href="{base}/2026/11/gorse">'
        '<meta property="article:published_time" content="2026-11-22T23:10:00+00:00">',
    )
    paths = [
        "/2026/11/dredging",
        "/2026/11/pier",
        "/2026/11/lighthouse",
        "/2026/11/fares",
        "/2026/11/accounts",
    ]
    items = "".join(
        f"<item><guid>{base}{path}</guid><link>{base}{path}</link><title>{path[9:]}</title></item>"
        for path in [*paths, "/r/9913"]
    )
    daily.pages["/rss.xml"] = (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Orwin Courier</title>{items}</channel></rss>'
    )


def _print_evening(coast):
    evening, outlet = coast.evening, "Sallow Evening Post"
    put, base, first = evening.pages, evening.base, coast.daily.base
    title = "Lighthouse on Gull Rock will be switched off"
    put["/story/118"] = page(  # the agency's customer names where the text was printed first
        outlet,
        title,
        f"<h1>{title}</h1><p>From our news agency</p>" + "".join(f"<p>{one}</p>" for one in LIGHTHOUSE[:3]),
        more=f'<link rel="canonical" href="{first}/2026/11/lighthouse">'
        '<meta property="article:published_time" content="2026-11-22T20:30:00+00:00">',
    )
    title = "Fire on Penhallow Down is out"
    copied = (
        "<p>A gorse fire that burned for six hours on Penhallow Down was put out on Sunday night, the fire service"
        " said.</p><p>Nobody was hurt. Station commander Abel Quist said that about 30 hectares had burned.</p>"
        "<p>Walkers were asked to keep off the down until the ground had cooled, which may take some days.</p>"
    )
    put["/story/119"] = page(  # a plain reprint: no word of where it comes from
        outlet,
        title,
        f"<h1>{title}</h1>{copied}",
        more='<meta property="article:published_time" content="2026-11-23T08:15:00+00:00">',
    )
    title = "Trust and contractor trade blame over Orwin sandbank"
    put["/story/120"] = page(  # a story of its own about the same event
        outlet,
        title,
        f"<h1>{title}</h1><p>By Rosalind Feng</p><p>The harbour trust and the firm that dredges for it blamed each"
        " other on Monday for the bank on which nine boats ran aground.</p><p>Brack &amp; Sons did not dredge where"
        " the boats were lost, said Corwin Adeyemi, its managing director.</p><p>A spokeswoman for the trust said"
        " that it would publish its soundings within a week.</p>",
        more='<meta property="article:published_time" content="2026-11-23T17:45:00+00:00">',
    )
    entries = "".join(
        f"<entry><id>tag:evening,2026:{n}</id><title>Story {n}</title><link href='{base}/story/{n}'/>"
        f"<updated>2026-11-23T18:00:00Z</updated></entry>"
        for n in (118, 119, 120)
    )
    put["/atom.xml"] = (
        f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Sallow Evening Post</title>'
        f"<id>tag:evening,2026:</id><updated>2026-11-23T18:00:00Z</updated>{entries}</feed>"
    )


def _print_monthly(coast):
    monthly, outlet = coast.monthly, "Cadernos do Cabo"
    put, base = monthly.pages, monthly.base
    title = "Pescadores exigem respostas sobre o banco de areia"
    put["/pt/banco"] = page(
        outlet,
        title,
        f"<h1>{title}</h1><p>Por Telmo Quaresma</p><p>Os pescadores de Orwin disseram na segunda-feira que avisaram"
        " a autoridade portuária há meses sobre o banco de areia que cresce à entrada do canal.</p><p>“Ninguém nos"
        " ouviu”, afirmou Leonor Brandão, presidente da associação de armadores, numa reunião que juntou mais de"
        " cem pessoas no salão da vila.</p><p>A autoridade respondeu que vai publicar as sondagens dentro de uma"
        " semana e que as obras estão paradas até nova ordem.</p>",
        language="pt",
        more='<meta property="article:published_time" content="2026-11-23T19:00:00+00:00">',
    )
    title = "A cape without a lamp"
    put["/en/lamp"] = page(
        outlet,
        title,
        f"<h1>{title}</h1><p>By Telmo Quaresma</p><p>The keeper’s grandson remembers the sound of the fog signal"
        " more than the light.</p><p>“My grandmother set the clock by it,” said Aurelio Thripp, who now runs the"
        " café below the rock.</p><p>The lights authority said that the lamp would be given to the museum at"
        " Orwin.</p>",
        more='<meta property="article:published_time" content="2026-11-23">',
    )
    items = ",".join(
        f'{{"id":"{base}{path}","url":"{base}{path}","title":"{path[4:]}"}}'
        for path in ("/pt/banco", "/en/lamp")
    )
    put["/feed.json"] = (
        200,
        {"Content-Type": "application/feed+json"},
        f'{{"version":"https://jsonfeed.org/version/1.1","title":"Cadernos do Cabo","items":[{items}]}}',
    )


def is_as_read(told):
    """True to the pages after ``edit``: works, versions, reprints, edits, days and writers as a reader
    would write them down, whatever else the ledger holds."""
    articles = told(
        "SELECT p.name AS outlet, a.url, a.published, a.published_precision, v.byline, v.is_paywalled"
        " FROM articles a JOIN publishers p ON p.id = a.publisher_id"
        f" JOIN article_versions v ON v.id = a.current_version_id WHERE a.{OURS}"
    )
    found = {(*_placed(row), row["byline"]) for row in articles}
    assert {row for row in found if row[:4] != PORTUGUESE} == ARTICLES
    assert len(articles) == len(ARTICLES) + 1
    assert [_path(row["url"]) for row in articles if row["is_paywalled"]] == ["/2026/11/accounts"]
    reprints = told(f"SELECT url, after_publisher FROM reprints WHERE place > 1 AND {OURS}")
    assert sorted((_path(row["url"]), row["after_publisher"]) for row in reprints) == [
        ("/story/118", "The Orwin Courier"),
        ("/story/119", "The Orwin Courier"),
    ]
    [copy] = told(f"SELECT copied_from FROM article_versions WHERE copied_from IS NOT NULL AND {OURS}")
    assert _path(copy["copied_from"]) == "/2026/11/lighthouse"
    edits = told(f"SELECT url, kind, detail, is_silent FROM revisions WHERE about = 'claim' AND {OURS}")
    assert sorted((_path(row["url"]), row["kind"], row["detail"], row["is_silent"]) for row in edits) == [
        ("/2026/11/dredging", "number_changed", "nine boats → nineteen boats", "yes"),
        ("/2026/11/pier", "number_changed", "£2.4m → £3.1m", "no"),
    ]
    languages = told(
        f"SELECT DISTINCT v.language FROM claims c JOIN article_versions v ON v.id = c.version_id WHERE v.{OURS}"
    )
    assert [row["language"] for row in languages] == ["en"]


def _placed(row):
    return row["outlet"], _path(row["url"]), row["published"], row["published_precision"]


def _path(url):
    return "/" + url.split("/", 3)[3]
