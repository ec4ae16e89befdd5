"""Tables, cards, films and names inside an article: which are its own words, and which only stand there."""

# ruff: noqa: E501 - a page in one line can be read

import pytest

from onrecord.cleaning import clean_document
from onrecord.types import CleanArticle, Document, Metadata
from tests.onrecord.test_linklists import SENTENCES

HEAD = '<link rel="canonical" href="https://news.tarnquay.example/2026/hake"><title>Hake at Tarn Quay</title>'


def read(between, above=""):
    before, after = ("".join(f"<p>{one}</p>" for one in some) for some in (SENTENCES[:3], SENTENCES[3:]))
    page = f"<!doctype html><html><head>{HEAD}</head><body><article><h1>Hake at Tarn Quay</h1>{above}{before}{between}{after}</article></body></html>"
    article = clean_document(Document("a", page.encode(), "html", Metadata()))
    assert isinstance(article, CleanArticle), article
    return article


def lines(between, above=""):
    return read(between, above).text.split("\n\n")


# --- tables ---------------------------------------------------------------------------------------------------

PEOPLE = (
    ("Ondřej Petrović", "Orrin Rope", "Keeper"),
    ("Nguyễn Thị Hoa", "Weir Post", "Editor"),
    ("Adaeze Okafor", "Ennis Mill", "Owner and miller"),
    ("İlkay Demir", "City of Tarn", "Mayor"),
    ("María José Ruiz", "Tarn School", "Head cook"),
    ("Siôn ap Rhys", "North Boats", "Skipper"),
)


def table(row, rows=PEOPLE, head="<tr><th>Who</th><th>Where</th><th>What</th></tr>"):
    body = "".join(row.format(*cells, n=n) for n, cells in enumerate(rows))
    return f"<table>{head}{body}</table>"


LEADS = '<tr><td><a href="{at}">{{0}}</a></td><td>{{1}}</td><td>{{2}}</td></tr>'


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param(table(LEADS.format(at="/people/{n}")), id="to pages of the site"),
        pytest.param(table("<tr><td>{0}</td><td>{1}</td><td>{2}</td></tr>"), id="no links"),
        pytest.param(table(LEADS.format(at="https://people.example/{n}")), id="to another site"),
        pytest.param(table(LEADS.format(at="#row{n}")), id="within the page"),
        pytest.param(table(LEADS.format(at="/people/{n}"), PEOPLE[:4]), id="four rows"),
        pytest.param(table('<tr><td><a href="/p/{n}">{0}</a></td><td><a href="/w/{n}">{1}</a></td><td>{2}</td></tr>'), id="links in other cells"),
        pytest.param(table('<tr><td><a href="/p/{n}">{0}</a> (new)</td><td>{1}</td><td>{2}</td></tr>'), id="more than a link"),
        pytest.param(table('<tr><td><a href="/people">{0}</a></td><td>{1}</td><td>{2}</td></tr>'), id="all to one page"),
        pytest.param(table('<tr><td>{0}</td><td><a href="/w/{n}">{1}</a></td><td>{2}</td></tr>'), id="a link in the second cell"),
        pytest.param(table('<tr><td><a href="/p/{n}">{0}</a></td><td>{1}</td><td>{n}:2</td></tr>'), id="results"),
        pytest.param(table('<tr><td><a href="/p/{n}">{0}</a></td><td>{1}</td><td>€{n},50</td></tr>'), id="prices"),
        pytest.param(table('<tr><td><a href="/p/{n}">{0}</a></td><td>{1}</td><td>{n} %</td></tr>'), id="shares"),
        pytest.param(table('<tr><td><a href="/p/{n}">{0}</a></td><td>{1}</td><td>since 199{n}</td></tr>'), id="years"),
        pytest.param(table('<tr><td><a href="/p/{n}">{0}</a></td><td>{1} said that it would not sell.</td></tr>'), id="sentences"),
        pytest.param(table('<tr><td><a href="/p/{n}">{0}</a></td><td>{1}</td></tr>', (*PEOPLE[:-1], ("", "North Boats", ""))), id="a row without a name"),
        pytest.param(table(LEADS.format(at="/p/{n}")).replace("</table>", "<tr><td>Bo Reed</td><td>Hull</td><td>Diver</td></tr></table>"), id="one that leads nowhere"),
    ],
)  # fmt: skip
def test_a_table_of_facts_stays_whole(shown):
    kept = lines(shown)
    assert all(any(cells[1] in line for line in kept) for cells in PEOPLE[:4])


# --- cards without headings -----------------------------------------------------------------------------------

HEADLINES = ("Eels sold at last", "Quay clerk leaves his desk", "Zwei Boote kehren um", "Le port ferme tôt")


def cards(card, of="ul", each="li", n=4):
    shown = "".join(f"<{each}>{card.format(n=i, head=HEADLINES[i])}</{each}>" for i in range(n))
    return f"<{of}>{shown}</{of}>"


@pytest.mark.parametrize(
    "card",
    [
        '<a href="/s/{n}">{head}</a><time datetime="2026-11-03T10:0{n}">10:0{n} AM</time>',
        '<span><a href="/markets">Markets<span>section</span></a></span><a href="/s/{n}">{head}</a><time>vor {n} Stunden</time>',
        '<time>{n} Nov</time> <a href="/s/{n}">{head}</a><p>What the quay says of it</p>',
        '<div><a href="/s/{n}"><img src="{n}.jpg"></a></div><div><a href="/s/{n}">{head}</a><time>il y a {n} h</time> · Mis à jour</div>',
        '<div><div><a href="https://news.tarnquay.example/s/{n}">{head}</a></div><time>{n}h ago</time></div>',
    ],
)
@pytest.mark.parametrize(("of", "each"), [("ul", "li"), ("div", "div"), ("section", "div"), ("ol", "li")])
def test_headlines_with_their_times_are_other_stories(card, of, each):
    assert lines(cards(card, of, each)) == list(SENTENCES)


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(cards('<time>{n} Nov</time> <a href="/s/{n}">{head}</a> and the hall was shut for the whole of that day.'), id="a sentence beside"),
        pytest.param(cards('<time>1{n}.30</time> {head}'), id="no link"),
        pytest.param(cards('<time><a href="#p{n}">1{n}:00</a></time> {head}'), id="a link on the time"),
        pytest.param(cards('<time>198{n}</time> to <time>199{n}</time> <a href="/s/{n}">{head}</a>, mended'), id="two times"),
    ],
)  # fmt: skip
def test_a_list_of_what_happened_when_stays(part):
    kept = "\n".join(lines(part))
    assert all(head in kept for head in HEADLINES)


# --- films ----------------------------------------------------------------------------------------------------

NAME = "Related video: nets are sorted at Tarn Quay"
PLAYERS = (
    "<div><video src='a.mp4'></video></div>",
    "<figure><iframe src='https://films.example/e/1'></iframe></figure>",
    "<div class='video-top'><div id='p1'><img src='logo.svg'></div><a>Close</a></div>",
    "<div><amp-video src='a.mp4'></amp-video></div>",
    "<div class='jw-player'><script>start('a', 'b', 'c', 'd', 'e')</script></div>",
    "<iframe src='https://films.example/e/1'></iframe>",
)


@pytest.mark.parametrize("player", PLAYERS)
@pytest.mark.parametrize("name", ["<p>{}</p>", "<div><p>{}</p></div>", "<div>{}</div>"])
@pytest.mark.parametrize("around", ["<div>{}</div>", "<section><div>{}</div></section>"])
def test_the_name_of_a_film_is_none_of_the_articles_words(player, name, around):
    film = around.format(player + name.format(NAME))
    assert lines(film) == list(SENTENCES)
    assert lines("", above=f"<header>{film}</header>") == list(SENTENCES)


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(f"<div>{PLAYERS[0]}<p>{NAME}.</p></div>", id="a sentence"),
        pytest.param(f"<div>{PLAYERS[0]}<p>{NAME}</p><p>{SENTENCES[0][:-1]} aloud.</p></div>", id="more below it"),
        pytest.param(f"<div><p>Here it is</p>{PLAYERS[0]}<p>{NAME}</p></div>", id="more above it"),
        pytest.param(f"<div><div><img src='a.jpg'></div><p>{NAME}</p></div>", id="a picture"),
        pytest.param(f"<div><div class='videographer'>Bo Reed films nets of hemp</div><p>{NAME}</p></div>", id="words"),
        pytest.param(f"<div>{PLAYERS[0]}<h3>{NAME}</h3></div>", id="a heading"),
    ],
)  # fmt: skip
def test_other_short_lines_stay_below_a_film(part):
    assert any(NAME in line for line in lines(part))


# --- headings by their role -----------------------------------------------------------------------------------


@pytest.mark.parametrize("level", ["2", "3", "6", "", "9"])
@pytest.mark.parametrize("tag", ["div", "p"])
def test_what_is_said_to_be_a_heading_is_one(tag, level):
    heading = f'<{tag} role="heading" aria-level="{level}">Eels, nets and Ondřej’s twine</{tag}>'
    article = read(heading)
    [block] = [one for one in article.blocks if one.kind == "heading"]
    assert article.text[slice(*block.span)] == "Eels, nets and Ondřej’s twine"


def test_other_loose_labels_are_no_headings():
    assert lines('<div role="button">Eels, nets and twine</div>') == list(SENTENCES)


# --- whose words were set apart -------------------------------------------------------------------------------

SAID = "Prices rose twice in an hour"


@pytest.mark.parametrize(
    "quote",
    [
        f"<blockquote><p>“{SAID}.”</p><p>— Ida Brandt, the quay's clerk</p></blockquote>",
        f"<blockquote><p>{SAID}</p><footer>Ida Brandt</footer></blockquote>",
        f"<blockquote><p>{SAID}</p><cite>– Ngô Thị Mai</cite></blockquote>",
        f"<div><blockquote><p>“{SAID}”</p></blockquote><p>— Adaeze Okafor, the clerk, on what hake costs</p></div>",
        f"<p>“{SAID}.”</p><p>― Siôn ap Rhys</p>",
        f"<blockquote><p>«{SAID}»</p><p>-- María José Ruiz, secretaria del puerto</p></blockquote>",
    ],
)
def test_whose_a_pull_quote_is_goes_with_it(quote):
    assert lines(quote) == list(SENTENCES)


@pytest.mark.parametrize(
    ("quote", "line"),
    [
        (
            "<blockquote><p>Nobody else would buy eels here</p><p>— Ida Brandt</p></blockquote>",
            "— Ida Brandt",
        ),
        (f"<p>“{SAID}.”</p><p>Ida Brandt, clerk</p>", "Ida Brandt, clerk"),
        (f"<blockquote><p>{SAID}</p><p>She would not say more.</p></blockquote>", "She would not say more."),
        ("<p>– Nets of hemp</p><p>– Twine of tar</p>", "– Twine of tar"),
    ],
)
def test_lines_below_other_quotations_stay(quote, line):
    assert line in lines(quote)


# --- names among names ----------------------------------------------------------------------------------------

NAMED = ("Ada Quill", "The Rope Walkers", "Nguyễn Thị Hoa", "Zoltán és Hal", "Orrin Choir")


@pytest.mark.parametrize("linked", range(5))
def test_a_name_that_leads_on_stays_in_a_list_of_names(linked):
    shown = [f'<a href="/topic/{n}">{name}</a>' if n == linked else name for n, name in enumerate(NAMED)]
    assert [one for one in lines("".join(f"<p>{one}</p>" for one in shown)) if one in NAMED] == list(NAMED)


@pytest.mark.parametrize(
    "part",
    [
        '<p><a href="/a">Ada Quill</a></p>',
        '<p>Topics</p><p><a href="/a">Ada Quill</a></p>',
        '<p><a href="/b">Orrin Choir</a></p><p><a href="/a">Ada Quill</a></p><p><a href="/c">Tarn</a></p><p>Eels</p>',
        '<p>More on this:</p><p><a href="/a">Ada Quill</a></p><p>Eels are sold.</p>',
    ],
)
def test_a_link_that_stands_alone_goes(part):
    assert "Ada Quill" not in lines(part)


# --- times of posts -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", ["amp-timeago", "relative-time", "time-ago", "span"])
def test_a_post_has_the_moment_that_any_element_carries(tag):
    posts = "".join(
        f'<div class="post"><a href="#p{n}"><{tag} datetime="2026-11-03T1{n}:05:00+01:00">{n}</{tag}></a><p>{one}</p></div>'
        for n, one in enumerate(SENTENCES)
    )
    found = read(f"<div>{posts.replace('the clerk', 'the keeper').replace('Tuesday', 'Monday')}</div>").blocks
    assert [one.at for one in found if one.at] == [
        f"2026-11-03T1{n}:05:00+01:00" for n in range(len(SENTENCES))
    ]


def test_changes_in_the_words_make_no_posts():
    changed = "".join(
        f'<div class="s"><ins datetime="2026-11-03T1{n}:05:00+01:00">{one}</ins></div>'
        for n, one in enumerate(SENTENCES)
    )
    assert [one for one in read(f"<div>{changed}</div>").blocks if one.at] == []
