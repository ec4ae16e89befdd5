"""Pages that nobody wrote by hand: what breaks parsers, each with what must come of it."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

SENTENCES = (
    "Two ferries left Quill Bay before noon on Monday, the harbour master said in a statement to the press.",
    "The seamen’s union denied that its members had stayed away, and asked the company for a written answer.",
    "The company did not answer questions, and the notice on its door gave a number that nobody picked up.",
    "A third ferry was kept at the pier because four of its crew had not come to work that morning.",
    "Nobody on the pier could say how long the wait would be, and the kiosk had run out of tea by ten.",
)
ARTICLE = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
PLAIN = "\n\n".join(SENTENCES)
MIB = 1024 * 1024


def page(body: str, head: str = "", root: str = "") -> str:
    """A whole page around a body."""
    return f"<!doctype html><html{root}><head>{head}</head><body>{body}</body></html>"


def json_ld(content: str) -> str:
    """A block of JSON-LD."""
    return f'<script type="application/ld+json">{content}</script>'


def kept_pages() -> Iterator[tuple[str, bytes]]:
    """Pages on which a browser shows the article: all of it must be kept."""
    for name, markup in (*_nesting(), *_sizes(), *_floods(), *_syntax(), *_scripts(), *_names()):
        yield name, markup.encode("utf-8", "surrogatepass")
    yield from _encodings()


def _nesting() -> Iterator[tuple[str, str]]:
    yield "255 levels", page("<div>" * 255 + ARTICLE + "</div>" * 255)
    yield "300 levels", page("<div>" * 300 + ARTICLE + "</div>" * 300)
    yield "3000 levels", page("<div>" * 3000 + ARTICLE + "</div>" * 3000)
    yield "100000 levels", page("<div>" * 100_000 + ARTICLE)
    yield "unclosed bold", page("<b>" * 20_000 + ARTICLE)
    yield "unclosed spans with classes", page('<span class="x">' * 5_000 + ARTICLE)
    yield "nested quotations", page("<blockquote>" * 400 + ARTICLE)
    yield "nested lists", page("<ul><li>" * 400 + ARTICLE)
    yield "nested tables", page("<table><tr><td>" * 400 + ARTICLE)
    yield "unclosed tables", page(ARTICLE + "<table><td><table><td>" * 200)
    yield "nested links", page('<a href="/x">' * 500 + "</a>" * 500 + ARTICLE)
    yield "nested forms", page("<form>" * 500 + ARTICLE)
    yield "a paragraph in a button", page("<button><div><article>" + ARTICLE + "</article></div>")
    yield "nested articles", page("<article>" * 150 + ARTICLE)


def _sizes() -> Iterator[tuple[str, str]]:
    yield "quadratic attributes", page(f"<div {'a=b ' * 100_000}>{ARTICLE}</div>")
    yield "quadratic names", page(f"<div {' '.join(f'a{n}' for n in range(100_000))}>{ARTICLE}</div>")
    yield (
        "quadratic attributes behind a bracket",
        page(f'<div x=">" {" ".join(f"a{n}=1" for n in range(80_000))}>{ARTICLE}</div>'),
    )
    yield (
        "quadratic attributes with brackets",
        page("<div " + " ".join(f'a{n}="<"' for n in range(80_000)) + f">{ARTICLE}</div>"),
    )
    yield "half a million breaks", page("<br>" * 500_000 + ARTICLE)
    yield "breaks with spaces", page("<br / > " * 80_000 + ARTICLE)
    yield "a million spaces", page(" " * 1_000_000 + ARTICLE)
    yield "a million non-breaking spaces", page("&nbsp;" * 300_000 + ARTICLE)
    yield "empty paragraphs", page("<p></p>" * 60_000 + ARTICLE)
    yield "empty spans", page("<span></span>" * 150_000 + ARTICLE)
    yield "a class of a megabyte", page(f'<div class="{"related " * 130_000}">x</div>{ARTICLE}')
    yield "a style of a megabyte", page(f'<div style="{"a:b;" * 250_000}">{ARTICLE}</div>')
    yield "a picture in an attribute", page(f'<img src="data:image/png;base64,{"A" * 2_000_000}">{ARTICLE}')
    yield "many links", page('<ul><li><a href="/x">Mayor loses her hat</a></li></ul>' * 10_000 + ARTICLE)
    yield "many headings", page(ARTICLE + "<h2>More</h2>" * 15_000)
    yield "many dates", page(ARTICLE + "<span>2 November 2026</span>" * 10_000)
    yield "many names", page('<a rel="author">Ada Quill</a>' * 15_000 + ARTICLE)
    yield "many meta elements", page(ARTICLE, '<meta name="author" content="Ada Quill">' * 15_000)
    yield (
        "a meta element of a megabyte",
        page(ARTICLE, f'<meta name="author" content="{"by a, " * 200_000}">'),
    )
    yield "many titles", page(ARTICLE, "<title>Ferries</title>" * 10_000)


def _floods() -> Iterator[tuple[str, str]]:
    """What one careless pattern or loop turns into minutes."""
    for tag in ("h1", "title"):
        yield f"a {tag} of spaces", page(f"<{tag}>{' ' * 1_500_000}x</{tag}>{ARTICLE}")
    yield (
        "many headlines",
        page("<h1>Ferries left on Monday</h1>" * 30_000 + ARTICLE, "<title>Ferries</title>"),
    )
    long = json_ld(f'{{"@type":"NewsArticle","headline":"{"ferries " * 110_000}"}}')
    yield "a headline of a megabyte", page("<h1>Ferries left</h1>" * 10_000 + ARTICLE, long)
    yield "addresses in a row", page(f"{ARTICLE}<p>{', '.join(['ada@example.org'] * 40)}, !</p>")
    yield "names in a row", page(f"{ARTICLE}<p>{' , '.join(['@adaquill'] * 60)} ! !</p>")
    yield "headings at the end", page(ARTICLE + "<h2>More words here</h2>" * 40_000)
    yield "labels at the end", page(ARTICLE + "<p>Share this</p>" * 40_000)
    yield "hidden parts", page('<div style="display:none">x</div>' * 60_000 + ARTICLE)
    yield "folded parts", page('<div class="accordion"><p hidden>x</p></div>' * 40_000 + ARTICLE)
    yield "a million breaks", page("<br>" * 1_000_000 + ARTICLE)
    yield "a page of programs", page(f"<script>{'var a=1;' * 2_000_000}</script>{ARTICLE}")
    yield "a page of pictures", page(f'<img src="data:image/png;base64,{"A" * 9_000_000}">{ARTICLE}')
    yield "a page of drawings", page(f"<svg>{'<path d=M0/>' * 500_000}</svg>{ARTICLE}")
    yield "a page of comments", page("<!-- x -->" * 900_000 + ARTICLE)


def _syntax() -> Iterator[tuple[str, str]]:
    yield "references to nothing", page(f"&#xFFFF;&#xD800;&#0;&#x110000;&#99999999999;{ARTICLE}")
    yield "a reference to nothing in each word", page(ARTICLE.replace(" ", " &#xFFFF;"))
    yield "characters of nothing", page(f"\ufffe\uffff\x00\x01\x08\x0b\x7f{ARTICLE}")
    yield "NUL in tags", page(ARTICLE.replace("<p>", "<\x00p>"))
    yield "a lone surrogate", page(ARTICLE.replace("noon", "no\ud800on"))
    yield "an unclosed comment", page(ARTICLE) + "<!-- never closed"
    yield "a comment in a comment", page(f"<!-- a <!-- b --> {ARTICLE}")
    yield "a hundred thousand comments", page("<!-- x -->" * 100_000 + ARTICLE)
    yield "text after the end", page("<p>x</p>") + ARTICLE
    yield "many ends", page("</body></html>" * 50_000 + ARTICLE)
    yield "many beginnings", "<html><body>" * 20_000 + ARTICLE
    yield "no root", f"<body>{ARTICLE}"
    yield "an unclosed attribute", page(f'{ARTICLE}<a href="')
    yield "processing instructions", page("<?php echo 1 ?>" * 10_000 + ARTICLE)
    yield "a section of CDATA", page(f"<![CDATA[ x ]]>{ARTICLE}")
    yield "entities", f'<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><html><body>{ARTICLE}&b;'
    yield "tags in capitals", page(ARTICLE).upper().replace("FERRIES", "ferries")
    yield "a declaration of another encoding", "<?xml version='1.0' encoding='utf-16'?>" + page(ARTICLE)
    yield "closing tags", page("</div>" * 200_000 + ARTICLE)
    yield "a frame set", page(f"<noframes>x</noframes>{ARTICLE}")


def _scripts() -> Iterator[tuple[str, str]]:
    yield "JSON-LD of brackets", page(ARTICLE, json_ld("[" * 200_000))
    yield "JSON-LD of objects", page(ARTICLE, json_ld('{"@graph":' * 100_000))
    yield "JSON-LD that nests", page(ARTICLE, json_ld('{"@graph":[' * 200 + "1" + "]}" * 200))
    yield (
        "JSON-LD of many authors",
        page(
            ARTICLE, json_ld('{"@type":"NewsArticle","author":[' + '{"name":"Ada Quill"},' * 20_000 + "1]}")
        ),
    )
    yield (
        "JSON-LD of odd types",
        page(
            ARTICLE,
            json_ld('{"@type":["NewsArticle",7,null],"headline":{"a":1},"author":[[["x"]]],"publisher":7}'),
        ),
    )
    yield (
        "JSON-LD with a huge number",
        page(ARTICLE, json_ld('{"@type":"NewsArticle","headline":' + "9" * 100_000 + "}")),
    )
    yield "JSON-LD quoted again and again", page(ARTICLE, json_ld("&amp;quot;" * 50_000))
    yield "many blocks of JSON-LD", page(ARTICLE, json_ld('{"@type":"WebPage"}') * 10_000)
    yield "a script of two megabytes", page(f"<script>{'var a=1;' * 250_000}</script>{ARTICLE}")
    yield (
        "days in a script",
        page(f'<script>{chr(34)}published":"2026-11-02" ' * 30_000 + f"</script>{ARTICLE}"),
    )


def _names() -> Iterator[tuple[str, str]]:
    yield "everything is a sidebar", page(f'<div class="sidebar">{ARTICLE}</div>')
    yield "everything is navigation", page(f'<nav class="menu">{ARTICLE}</nav>')
    yield "everything is a footer", page(f"<footer>{ARTICLE}</footer>")
    yield "everything is one word a line", page(ARTICLE.replace(" ", "\n"))


def _encodings() -> Iterator[tuple[str, bytes]]:
    plain = page(ARTICLE)
    yield "a byte order mark", codecs.BOM_UTF8 + plain.encode()
    yield "UTF-16 with its mark", plain.encode("utf-16")
    yield "UTF-16 the other way round", codecs.BOM_UTF16_BE + plain.encode("utf-16-be")
    yield "UTF-16 without its mark", plain.encode("utf-16-le")
    yield "UTF-16 without its mark, the other way round", plain.encode("utf-16-be")
    yield "UTF-8 that says UTF-16", page(ARTICLE, '<meta charset="utf-16">').encode()
    yield "UTF-8 that says Shift JIS", page(ARTICLE, '<meta charset="shift_jis">').encode()
    yield "two encodings in one page", plain.encode() + plain.encode("cp1252")
    yield "Windows-1252 that says so", page(ARTICLE, '<meta charset="windows-1252">').encode("cp1252")
    yield "Windows-1252 that says UTF-8", page(ARTICLE, '<meta charset="utf-8">').encode("cp1252")
    yield "UTF-8 that says Latin-1", page(ARTICLE, '<meta charset="iso-8859-1">').encode()
    yield "UTF-7", page(ARTICLE, '<meta charset="utf-7">').encode()
    yield "a bogus charset", page(ARTICLE, '<meta charset="x-klingon">').encode()
    yield "a charset of a megabyte", page(ARTICLE, f'<meta charset="{"a" * 1_000_000}">').encode()
    yield "unicode_escape", page(ARTICLE, '<meta charset="unicode_escape">').encode()
    yield "one broken byte", page(ARTICLE * 4).encode().replace(b"noon", b"no\xffon", 1)


def drowned_pages() -> Iterator[tuple[str, bytes]]:
    """Pages that show so much else around the article that either verdict is fair."""
    table = f"<table><tr>{'<td>7</td>' * 40_000}</tr></table>"
    yield "a wide table", page(table + ARTICLE).encode()
    yield "many references", page("&amp;" * 300_000 + "</div>" + ARTICLE).encode()
    yield "brackets", page("<" * 200_000 + " " + ARTICLE).encode()
    yield "many closing brackets", page(">" * 200_000 + ARTICLE).encode()


def refused_pages() -> Iterator[tuple[str, bytes, str]]:
    """Bodies that hold no article, and the reason that must be given."""
    yield "fifty megabytes", b"<p>" + b"a " * (25 * MIB), "too_large"
    yield "nothing", b"", "not_html"
    yield "only a comment", b"<!-- nothing -->", "not_html"
    yield "only NUL", b"\x00" * 100_000, "binary"
    yield "random bytes", bytes((n * n * 31 + 7 * n) % 256 for n in range(100_000)), "binary"
    yield "a picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 1000, "binary"
    yield "a gzip archive", b"\x1f\x8b\x08" + b"\0" * 1000, "binary"
    yield "one word of two megabytes", page(f"<p>{'a' * 2 * MIB}</p>").encode(), "too_short"
    yield "encoded bytes", page(f"<p>{'QUJD' * 50_000} {'word ' * 30}</p>").encode(), "not_text"
    yield "a million breaks and nothing else", page("<br>" * 700_000).encode(), "too_short"
    yield "three million brackets", b"<" * (3 * MIB - 10), "too_short"
    yield "a JSON answer", b'{"a": [1, 2, 3]}' * 10_000, "not_text"
