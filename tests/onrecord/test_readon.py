"""The rest of an article behind *Read more* is the article's; what else is put away is not."""

# ruff: noqa: E501 - a page in one line can be read

import pytest

from onrecord.cleaning import clean_document
from onrecord.types import Document

BEGINNING = (
    "<p>The lock at Ennis Weir was shut on Monday after a barge had struck its gate, the keeper Ida Brandt said.</p>"
    + "".join(
        f"<p>A skipper from {place} told the paper that the wait had cost a day of work and some 400 crowns in fees.</p>"
        for place in ("Orrin", "Lisk", "Tormund", "Askvik", "Varrow", "Ennis", "Norrick")
    )
)
REST = (
    "<p>The canal trust said that the gate would be lifted out on Thursday, if a crane could be had by then.</p>"
    "<p>Two anglers had seen the barge come in too fast, and one of them filmed it from the towpath, he said.</p>"
)
BUTTON = "<button>Read more</button>"


def read(body):
    page = f"<!doctype html><html lang='en'><head><title>Barge strikes gate</title></head><body><article><h1>Barge strikes gate</h1>{body}</article></body></html>"
    return clean_document(Document("a", page.encode(), "html"))


def text_of(body):
    return read(body).text


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f'{BEGINNING}<div style="display:none">{REST}</div>{BUTTON}', id="above its button"),
        pytest.param(f'{BEGINNING}<a href="#">Weiter</a><div class="hidden-part" hidden>{REST}</div>', id="below a link that leads nowhere"),
        pytest.param(f'{BEGINNING}<input type="checkbox" id="t"><label for="t">Lire la suite</label><div class="readmore">{REST}</div>', id="below a label"),
        pytest.param(f'<div>{BEGINNING}<section class="d-none">{REST}</section></div><div>{BUTTON}</div>', id="its button outside"),
        pytest.param(f'{BEGINNING}<div class="rest hidden">{REST}</div><span class="x">Continue reading</span>', id="words that a program makes a control"),
    ],
)  # fmt: skip
def test_what_a_reader_opens_is_read(body):
    assert "towpath" in text_of(body)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f'{BEGINNING}<div style="display:none">{REST}</div>', id="nothing opens it"),
        pytest.param(f'{BEGINNING}<button>Show comments</button><div hidden>{REST}</div>', id="what readers wrote"),
        pytest.param(f'{BEGINNING}<div class="comments" hidden>{REST}</div>{BUTTON}', id="called so"),
        pytest.param(f'{BEGINNING}<div hidden><form><p>Choose a towpath, and write to us which one you like best of all of them.</p><p>We send you our newsletter with towpaths each week, and you can stop it.</p></form></div>{BUTTON}', id="a form"),
        pytest.param(f'{BEGINNING}<div hidden><a href="/a"><p>{REST[3:-4]}</p></a></div>{BUTTON}', id="links to other stories"),
        pytest.param(f'{BEGINNING}<div class="sr-only">{REST}</div>{BUTTON}', id="for those who hear the page"),
    ],
)  # fmt: skip
def test_what_else_is_put_away_is_not(body):
    assert "towpath" not in text_of(body)


ONE = "<p>The canal trust said that the gate would be lifted out on Thursday, if a crane could be had.</p>"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f'{BEGINNING}<div style="display:none">{ONE}</div>{BUTTON}', id="one paragraph"),
        pytest.param(f'{BEGINNING}<div hidden>{ONE}<p><a href="/b">Barges</a> and <a href="/l">locks of the whole valley</a></p></div><a href="#">Weiter</a>', id="with links"),
        pytest.param(f'{BEGINNING}<ul class="hidden"><li>{ONE[3:-4]}</li><li>Nets</li></ul><button>Lire la suite</button>', id="a list"),
    ],
)  # fmt: skip
def test_what_is_left_out_behind_read_more_is_told(body):
    article = read(body)
    assert ONE[3:-4] not in article.text
    assert (ONE[3:-4], "read_more") in [(one.text, one.rule) for one in article.dropped]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f'{BEGINNING}<div class="comments" hidden>{ONE}</div>{BUTTON}', id="comments"),
        pytest.param(f"{BEGINNING}<div hidden>{ONE}</div>", id="no control"),
        pytest.param(f"{BEGINNING}<div hidden><p>Nets and ropes</p></div>{BUTTON}", id="no sentence"),
        pytest.param(f"{BEGINNING}<aside hidden>{ONE}</aside>{BUTTON}", id="beside the article"),
    ],
)
def test_what_is_none_of_the_articles_is_not_told_so(body):
    assert "read_more" not in {one.rule for one in read(body).dropped}
