"""Which parts of a page are its article, and what becomes of those that are not."""

import pytest

from onrecord.cleaning import clean_document, explain
from onrecord.types import CleanArticle, Document, Metadata

SENTENCES = (
    "Two ferries left Quill Bay before noon on Monday, the harbour master said in a statement to the press.",
    "The seamen’s union denied that its members had stayed away, and asked the company for a written answer.",
    "The company did not answer questions, and the notice on its door gave a number that nobody picked up.",
    "A third ferry was kept at the pier because four of its crew had not come to work that morning.",
    "The pier was closed for a month in spring, after a storm had torn two of its oldest planks away.",
    "A new one would cost the town as much as the school, the mayor told the council on Thursday night.",
)
ARTICLE = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
TEXT = "\n\n".join(SENTENCES)
OTHER = "".join(
    f"<p>The mayor lost her best hat on the pier, and a seal was seen with it on day {n}.</p>" for n in "ab"
)


def document(body, head="", **more):
    page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return Document("a", page.encode(), "html", Metadata(), **more)


def clean(body, head="", **more):
    article = clean_document(document(body, head, **more))
    assert isinstance(article, CleanArticle), article
    return article


@pytest.mark.parametrize(
    "foreign",
    [
        pytest.param(f'<div class="related-stories">{OTHER}</div>', id="related stories"),
        pytest.param(f'<section id="comments">{OTHER}</section>', id="comments"),
        pytest.param(f"<aside>{OTHER}</aside>", id="aside"),
        pytest.param(f'<div class="newsletter-signup">{OTHER}</div>', id="newsletter"),
        pytest.param(f'<div style="display: none">{OTHER}</div>', id="hidden"),
        pytest.param(f'<div aria-hidden="true">{OTHER}</div>', id="hidden from readers"),
        pytest.param(f'<div role="navigation">{OTHER}</div>', id="navigation"),
        pytest.param(f"<form>{OTHER}</form>", id="form"),
        pytest.param(
            "<noscript><p>Please switch on scripts to see the ferries.</p></noscript>", id="no script"
        ),
        pytest.param(
            f"<ul>{'<li><a href=/x>Mayor loses her hat on pier</a></li>' * 6}</ul>", id="list of links"
        ),
        pytest.param('<p><a href="/more">More of this</a></p>', id="a paragraph that is a link"),
        pytest.param(f'<div class="blog_cta">{OTHER}</div>', id="call to action"),
        pytest.param(f'<div class="latest-posts">{OTHER}</div>', id="latest posts"),
        pytest.param(f'<div class="d-none d-print-block">{OTHER}</div>', id="for print"),
        pytest.param('<pre class="mermaid">flowchart LR Pier --> Ferry --> Bay of Quill</pre>', id="drawing"),
        pytest.param(f'<div role="tooltip">{OTHER}</div>', id="a word explained"),
    ],
)
@pytest.mark.parametrize("where", ["before", "within", "after"])
def test_a_part_that_is_not_the_article_goes_wherever_it_stands(foreign, where):
    half = len(ARTICLE) // 2
    cut = ARTICLE.index("<p>", half)
    at = {"before": 0, "within": cut, "after": len(ARTICLE)}[where]
    assert clean(f'<div class="story">{ARTICLE[:at]}{foreign}{ARTICLE[at:]}</div>').text == TEXT


@pytest.mark.parametrize(
    "wrapped",
    [
        pytest.param(
            f'<div class="elementor-widget elementor-widget-text">{ARTICLE}</div>', id="page builder"
        ),
        pytest.param(f'<div class="content sidebar-left">{ARTICLE}</div>', id="a name about the layout"),
        pytest.param(
            f'<article class="post tag-comments category-share">{ARTICLE}</article>', id="a name of a topic"
        ),
        pytest.param(f"<form>{ARTICLE}</form>", id="a form around the page"),
        pytest.param(f"<table><tr><td>{ARTICLE}</td></tr></table>", id="a table of layout"),
        pytest.param(ARTICLE.replace("<p>", "").replace("</p>", "<br><br>"), id="breaks for paragraphs"),
        pytest.param(
            ARTICLE.replace("<p>", "<div>").replace("</p>", "</div>"), id="divisions for paragraphs"
        ),
    ],
)
def test_an_article_is_kept_whatever_its_wrapper_is_called(wrapped):
    assert clean(wrapped).text == TEXT


def test_the_named_place_of_the_text_wins_over_the_page_around_it():
    body = f'<main><h2>From the pier</h2>{OTHER}<div itemprop="articleBody">{ARTICLE}</div></main>'
    assert clean(body).text == TEXT


def test_without_names_the_part_with_the_headline_is_the_article():
    talk = f"<div>{OTHER}</div>" * 5
    assert (
        clean(f"<div><div><h1>Ferries leave</h1><div>{ARTICLE}</div></div><div>{talk}</div></div>").text
        == TEXT
    )


def test_a_page_of_short_lines_is_kept():
    lines = [f"The ferry number {n} has left the pier." for n in range(30)]
    assert clean("".join(f"<p>{line}</p>" for line in lines)).text == "\n\n".join(lines)


def test_two_articles_on_a_page_are_not_mixed():
    assert clean(f"<article>{ARTICLE}</article><article>{OTHER}</article>").text == TEXT


def test_links_in_a_sentence_stay_in_it():
    linked = ARTICLE.replace("harbour master", '<a href="/master">harbour master</a>')
    assert clean(f"<article>{linked}</article>").text == TEXT


def test_lists_tables_and_quotations_are_lines_of_their_own():
    more = (
        "<h2>The figures</h2><ul><li>412 passengers</li><li><p>3 ferries</p></li></ul>"
        "<table><tr><th>Ferry</th><th>Seats</th></tr><tr><td>Tern</td><td>210</td></tr></table>"
        "<blockquote><p>We sailed when the wind let us sail, and not before.</p></blockquote>"
    )
    lines = clean(f"<article>{ARTICLE}{more}</article>").text.split("\n\n")[len(SENTENCES) :]
    assert lines == [
        "The figures",
        "412 passengers",
        "3 ferries",
        "Ferry | Seats",
        "Tern | 210",
        "We sailed when the wind let us sail, and not before.",
    ]


def test_words_under_a_picture_are_no_part_of_the_text():
    caption = "The ferry Tern at the pier on Sunday. Photo: Cora Finch"
    article = clean(f"<article>{ARTICLE}<figure><img><figcaption>{caption}</figcaption></figure></article>")
    assert article.text == TEXT
    assert [(line.rule, line.text) for line in article.dropped] == [("caption", caption)]


def test_a_sentence_set_as_a_heading_above_the_text_is_the_standfirst():
    standfirst = "A third ferry waited at the pier for a crew that did not come to work"
    article = clean(f"<article><h2>{standfirst}</h2>{ARTICLE}</article>")
    assert article.text == TEXT
    assert [(line.rule, line.text) for line in article.dropped] == [("standfirst", standfirst)]


def test_a_heading_within_the_text_stays():
    half = ARTICLE.index("<p>", len(ARTICLE) // 2)
    heading = "<h2>What the company says of the ferries and the crew</h2>"
    body = f"<article>{ARTICLE[:half]}{heading}{ARTICLE[half:]}</article>"
    assert "What the company says" in clean(body).text


# -- where the page shows nearly nothing -----------------------------------------------------------

TEASER = "<p>Two ferries left Quill Bay before noon.</p>"


def test_text_for_machines_stands_in_for_a_page_that_shows_nearly_nothing():
    body = TEXT.replace("\n\n", "\\n")
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{body}"}}</script>'
    assert clean(TEASER, head).text == TEXT


def test_text_for_machines_is_not_preferred_to_the_page():
    head = '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"Short."}</script>'
    assert clean(f"<article>{ARTICLE}</article>", head).text == TEXT


def test_a_feeds_text_stands_in_for_a_page_that_shows_nearly_nothing():
    rescued = clean_document(document(TEASER), ARTICLE.encode())
    assert isinstance(rescued, CleanArticle)
    assert rescued.text == TEXT
    whole = clean_document(document(f"<article>{ARTICLE}</article>"), OTHER.encode())
    assert isinstance(whole, CleanArticle)
    assert whole.text == TEXT


def test_letters_that_were_read_twice_are_read_once():
    twice = ARTICLE.encode().decode("latin-1")
    assert clean(f"<article>{twice}</article>").text == TEXT


def test_the_charset_of_the_answer_is_heeded():
    page = f"<html><body><article>{ARTICLE.replace('company', 'cömpäny')}</article></body></html>"
    article = clean_document(
        Document("a", page.encode("iso8859-15", "replace"), "html", charset="iso-8859-15")
    )
    assert isinstance(article, CleanArticle)
    assert "cömpäny" in article.text


def test_every_line_of_a_page_is_explained_in_its_order():
    page = document(
        f"<nav>Home</nav><article><h1>Ferries leave</h1>{ARTICLE}<p>Comments are closed.</p></article>"
    )
    article = clean_document(page)
    lines = explain(page, article)
    assert [line.rule for line in lines] == ["elsewhere_on_page", "repeated_title", *[None] * 6, "label"]
    assert [line.text for line in lines if line.rule is None] == list(SENTENCES)


def test_an_answer_folded_under_its_question_is_part_of_the_article():
    question = "<button aria-expanded=false>Who kept the third ferry at the pier?</button>"
    answer = f'<div class="hidden" hidden><p>{SENTENCES[5]}</p></div>'
    folded = f'<div class="accordion"><h3>{question}</h3>{answer}</div>'
    text = clean(f"<article>{''.join(f'<p>{one}</p>' for one in SENTENCES[:5])}{folded}</article>").text
    assert text.endswith(f"Who kept the third ferry at the pier?\n\n{SENTENCES[5]}")


def test_a_heading_is_not_judged_by_its_address():
    heading = '<h2 id="how-ferries-and-related-harbours-fared">How ferries and related harbours fared</h2>'
    assert "How ferries and related harbours fared" in clean(f"<article>{heading}{ARTICLE}</article>").text


def test_an_article_printed_for_small_screens_and_for_large_is_read_once():
    assert (
        clean(f'<main><div class="small">{ARTICLE}</div><div class="large">{ARTICLE}</div></main>').text
        == TEXT
    )


def test_what_the_writer_says_twice_stays():
    assert clean(f"<article>{ARTICLE}{ARTICLE}</article>").text == f"{TEXT}\n\n{TEXT}"


@pytest.mark.parametrize(
    ("below", "rule"),
    [
        pytest.param("<h3>About the author</h3><p>He lives by the sea.</p>", "author_box", id="a heading"),
        pytest.param(
            "<p>Written by Ada Quill</p><p>She likes tea.</p>", "author_box", id="by a known writer"
        ),
        pytest.param(
            "<p>Ada Quill covers ferries for the Post.</p>", "author_box", id="about a known writer"
        ),
        pytest.param(
            "<p>Bo Reed is a freelance writer for the Quill Bay Post.</p>", "author_box", id="of this outlet"
        ),
        pytest.param("<p>Ada Quill reports on ferries for the Post.</p>", "author_box", id="reports on"),
        pytest.param("<p>Ada Quill reports from Askvik for the Post.</p>", "author_box", id="reports from"),
        pytest.param(
            "<p>Ada Quill writes about boats and has found a home by the sea.</p>", "author_box", id="writes"
        ),
        pytest.param("<h2>More from the harbour</h2>", "heading_of_nothing", id="a heading of nothing"),
        pytest.param("<p>Page last modified: 2 November 2026, 10:30</p>", "date_line", id="a date"),
        pytest.param(
            "<p>We earn a commission if you buy through our links.</p>", "small_print", id="a disclosure"
        ),
        pytest.param("<p>Become a paid subscriber to read on.</p>", "promotion", id="a promotion"),
        pytest.param("<p>Discussion about this post</p>", "label", id="a label"),
    ],
)
def test_what_stands_below_the_article_goes_by_its_rule(below, rule):
    head = '<meta name="author" content="Ada Quill"><meta property="og:site_name" content="Quill Bay Post">'
    article = clean(f"<article>{ARTICLE}{below}</article>", head)
    assert article.text == TEXT
    assert {line.rule for line in article.dropped} == {rule}


@pytest.mark.parametrize(
    "last",
    [
        pytest.param("Bo Reed is a harbour pilot, and he said that he would not sail.", id="a trade of news"),
        pytest.param(
            "Ada Quill, whom nobody had asked, said that the pier was safe.", id="a known name speaks"
        ),
        pytest.param(
            "The ferries of 2 November 2026 were the last to sail that year.", id="a day in a sentence"
        ),
        pytest.param(
            "The company earns a commission on each ticket, the union said.", id="a commission of news"
        ),
        pytest.param("Bo Reed is a freelance writer by the sea.", id="a writer whom nobody declares"),
        pytest.param("Olga Vance is an author and journalist who was born on the island.", id="a trade"),
        pytest.param("Ada Quill has denied that she sold the boat below its price.", id="a writer denies"),
        *(
            pytest.param(f"Ada Quill {told}", id=told)
            for told in (
                "reports that the ferry of Quill Bay will not sail before May.",
                "reports: the ferry of Quill Bay will not sail before May.",
                "reports the sale of the second ferry to a bank in Norrick.",
                "has reported that the harbour office sold its only crane.",
                "reports from Norrick that the bridge is closed to lorries.",
                "writes that nobody had looked at the hull since the winter.",
                "wrote in her diary that the pilot had been asleep.",
                "was there and found that the lamps of the pier were out.",
                "has learned that the two ferries are to be scrapped.",
                "was on board and saw how the crew let down the boats.",
                "holds that view too, and adds that the pier is too short.",
                "has seen the letter, which reveals that the office knew.",
                "was at the pier, and heard, with many others, that it will close.",
                "is sure of it, and believes that the harbour will be sold.",
                "has the papers: they show the cost, and she thinks that it will rise.",
                "has been at sea for a week and notes: “The engine is gone.”",
            )
        ),
        pytest.param("Ada Quill was told of it on Monday, according to the harbour office.", id="was told"),
        pytest.param("Olga Vance has worked on the pier since she was a girl.", id="a biography"),
    ],
)
def test_the_last_sentence_of_the_article_stays(last):
    head = '<meta name="author" content="Ada Quill">'
    assert clean(f"<article>{ARTICLE}<p>{last}</p></article>", head).text == f"{TEXT}\n\n{last}"


def paragraphs(texts):
    return "".join(f"<p>{text}</p>" for text in texts)


LIGHT_NAMES = (
    "teaser-content",
    "sidebar-grid__row",
    "story cta",
    "main-menu-column",
    "widget-text",
    "promo-body",
    "overlay-free",
    "slide-in",
    "carousel__text",
    "banner-layout",
)


@pytest.mark.parametrize("name", LIGHT_NAMES)
def test_a_light_word_in_a_name_is_nothing_against_paragraphs(name):
    first, second = paragraphs(SENTENCES[:3]), paragraphs(SENTENCES[3:])
    assert (
        clean(f'<article><div class="{name}">{first}</div><div class="text">{second}</div></article>').text
        == TEXT
    )
    assert clean(f'<article>{first}<div class="{name}"><h3>Our letter</h3>{second}</article>').text.endswith(
        SENTENCES[-1]
    )


@pytest.mark.parametrize("name", LIGHT_NAMES)
@pytest.mark.parametrize(
    "held",
    [
        pytest.param(
            "<p>Get the harbour’s news on your telephone every morning, and miss nothing that we hear.</p>"
            * 2,
            id="to readers",
        ),
        pytest.param(
            "<p><a href=/x>A seal was seen on the pier with the hat of the mayor on Tuesday night.</a></p>"
            * 3,
            id="links",
        ),
        pytest.param(
            "<p>A seal was seen on the pier with the hat of the mayor on Tuesday night.</p>", id="one"
        ),
    ],
)
def test_a_light_word_in_a_name_counts_where_a_part_holds_no_paragraphs_of_the_story(name, held):
    assert clean(f'<article>{ARTICLE}<div class="{name}">{held}</div></article>').text == TEXT


def test_paragraphs_hidden_from_screen_readers_alone_are_the_articles():
    some = "".join(
        f'<p class="rest" aria-hidden="true">{text}</p>' if 1 < n < 4 else f"<p>{text}</p>"
        for n, text in enumerate(SENTENCES)
    )
    assert clean(f"<article>{some}</article>").text == TEXT


def test_a_text_cut_into_parts_of_one_name_is_read_whole():
    first, second = paragraphs(SENTENCES[:2]), paragraphs(SENTENCES[2:])
    one, other = (f'<div class="article-body">{part}</div>' for part in (first, second))
    page = f'<article><h1>Ferries leave</h1><div class="meter">{one}</div>{other}</article>'
    assert clean(page).text == TEXT


def test_a_second_article_under_the_same_name_is_another():
    other = paragraphs(one.replace("ferr", "lorr").replace("pier", "yard") for one in SENTENCES)
    both = "".join(
        f'<article><h1>News</h1><div class="article-body">{text}</div></article>' for text in (ARTICLE, other)
    )
    assert clean(both).text == TEXT


BREAKS = (
    '<span class="br"></span>',
    '<span class="br" data-pos="1"></span>',
    "<font></font>",
    '<i class="line-break"></i>',
    "</b><b>",
    "<wbr>",
)


@pytest.mark.parametrize("between", BREAKS)
def test_sentences_parted_by_an_element_alone_have_a_blank_between_them(between):
    said = between.join(("He left at noon.", "“Nobody asked me,” he said.", "The pier was empty."))
    text = clean(f"<article>{ARTICLE}<p><b>{said}</b></p></article>").text
    assert text.endswith("He left at noon. “Nobody asked me,” he said. The pier was empty.")


@pytest.mark.parametrize(
    ("word", "read"),
    [("U.<b>S.</b> ships", "U.S. ships"), ("Mc<i>Kay</i>", "McKay"), ("2.<b>5</b> men", "2.5 men")],
)
def test_an_element_inside_a_word_parts_nothing(word, read):
    said = f"<p>The pier was sold to {word} on Monday, the town said.</p>"
    assert f"sold to {read} on Monday" in clean(f"<article>{ARTICLE}{said}</article>").text


TABLES = (
    ("<ul><li>Church square</li><li>Fire station</li></ul>", "Church square; Fire station"),
    ("<p>Church square</p><p>Fire station</p>", "Church square; Fire station"),
    ("<div>Church square</div>", "Church square"),
    ("<div><ul><li>Church square</li></ul></div>", "Church square"),
    ("Church square<br>Fire station", "Church square; Fire station"),
    ("<div><p>Church square</p></div><br>", "Church square"),
)


@pytest.mark.parametrize(("cell", "read"), TABLES)
def test_a_row_stays_one_line_whatever_its_cells_hold(cell, read):
    rows = f"<tr><th>Village</th><th>Where</th></tr><tr><td><p>Quill</p></td><td>{cell}</td></tr>"
    text = clean(f"<article>{ARTICLE}<table>{rows}</table>{ARTICLE}</article>").text
    assert f"\n\nVillage | Where\n\nQuill | {read}\n\n" in text


def test_a_table_of_layout_is_no_table():
    first, second = paragraphs(SENTENCES[:3]), paragraphs(SENTENCES[3:])
    table = f"<table><tr><td>{first}</td><td>{second}</td></tr><tr><td>a</td><td>b</td></tr></table>"
    assert "|" not in clean(f"<body>{table}</body>").text


def card(n, kind="div", more=""):
    told = f"<p>A seal was seen with hat {n} on the pier of Lisk, and nobody knew whose hat it was…</p>"
    return f'<{kind}><h3><a href="/s/{n}">Seal with hat {n} seen</a></h3>{more.format(n=n)}{told}</{kind}>'


@pytest.mark.parametrize("kind", ["div", "li", "article", "section"])
@pytest.mark.parametrize(
    "more", ['<a href="/s/{n}"><img src="a.jpg"></a>', "<time>2 hours ago</time>", '<a href="/s/{n}">Go</a>']
)
def test_cards_of_other_stories_are_no_part_of_this_one(kind, more):
    cards = "".join(card(n, kind, more) for n in range(20))
    page = f'<div class="post-content"><h1>Ferries</h1>{ARTICLE}<h2>More of us</h2><div>{cards}</div></div>'
    assert clean(page).text == TEXT


def test_sections_of_an_article_under_linked_headings_stay():
    head = '<h3><a href="https://maker.example/{n}">Boat {n}</a></h3>'
    section = f"<div>{head}<p>{{one}}</p><p>{{one}}</p><p>It floats.</p></div>"
    page = "".join(section.format(n=n, one=one) for n, one in enumerate(SENTENCES))
    assert all(one in clean(f"<article><h1>Six boats</h1>{page}</article>").text for one in SENTENCES)


@pytest.mark.parametrize(
    "how",
    [
        'class="sr-only"',
        'class="link visually-hidden"',
        'class="screen-reader-text"',
        'style="clip:rect(0 0 0 0);position:absolute"',
        'style="clip-path: inset(50%)"',
        'class="a11y-text"',
    ],
)
def test_what_is_only_said_to_those_who_hear_a_page_is_not_read(how):
    said = f'<p>The board of <a href="/q">Quill<span {how}>, opens new tab</span></a> met at noon.</p>'
    assert clean(f"<article>{ARTICLE}{said}</article>").text.endswith("The board of Quill met at noon.")


SAID = "the pipe was mended with lead in 2019"
TOLD = f"<p>Karl Tidd, a plumber, told the council that “{SAID}” and that nobody had asked him.</p>"


@pytest.mark.parametrize(
    "pulled",
    [
        f'<blockquote class="pullquote"><p>“{SAID.capitalize()}.”</p></blockquote>',
        f"<blockquote>{SAID.capitalize()}</blockquote>",
        f'<div class="big"><p>«{SAID}.»</p></div>',
        f"<h3>“{SAID.capitalize()}.”</h3>",
        f"<p>‘{SAID.capitalize()}!’</p>",
    ],
)
@pytest.mark.parametrize("place", [0, 1])
def test_a_pull_quote_of_a_sentence_of_the_article_is_not_said_twice(pulled, place):
    parts = [ARTICLE, pulled, TOLD] if place else [TOLD, pulled, ARTICLE]
    article = clean(f"<article><h1>Pipes</h1>{''.join(parts)}</article>")
    assert article.text.lower().count(SAID) == 1
    assert "pull_quote" in {line.rule for line in article.dropped}


@pytest.mark.parametrize(
    "kept",
    [
        "<p>“The bridge will be mended in spring.”</p>",
        "<blockquote><p>The pipe was mended with lead in 1919.</p></blockquote>",
        "<h3>“The pipe was mended with lead”</h3>",
        "<p>“With lead in 2019.”</p>",
    ],
)
def test_what_stands_once_is_no_pull_quote(kept):
    words = kept.split(">")[-2].split("<")[0] if "blockquote" not in kept else "in 1919."
    assert words in clean(f"<article><h1>Pipes</h1>{TOLD}{kept}{ARTICLE}</article>").text


NOTICES = (
    "Il vous reste 61.3% de cet article à lire. La suite est réservée aux abonnés.",
    "Cet article réservé aux abonnés est à lire demain.",
    "Dieser Text ist nur für Abonnenten.",
    "Jetzt abonnieren, um weiterzulesen.",
    "Contenido exclusivo para suscriptores.",
    "Suscríbete ahora para seguir leyendo.",
    "Articolo riservato agli abbonati.",
    "Conteúdo exclusivo para assinantes.",
    "Alleen voor abonnees.",
    "Pozostało 64% artykułu.",
    "Продолжение только для подписчиков.",
    "この記事は有料会員限定です。残り 812文字",
    "订阅后继续阅读全文。",
    "بقية المقال متاح للمشتركين",
    "The rest of this article is only for members.",
)


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_that_the_rest_must_be_paid_for_is_told_and_not_read(notice):
    long = paragraphs(f"{one} So it was told in part {n}." for n in range(6) for one in SENTENCES)
    article = clean(f"<article>{long}<p>{notice}</p></article>")
    assert article.is_paywalled
    assert notice not in article.text


def test_a_report_on_paywalls_is_not_behind_one():
    said = "The paper’s articles are “nur für Abonnenten”, the editor said, and she denied that this was new."
    assert not clean(f"<article>{ARTICLE}<p>{said}</p></article>").is_paywalled
