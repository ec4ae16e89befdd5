"""Posts of a live blog keep their times; what only looks like them has none."""

# ruff: noqa: E501 - a page in one line can be read

import json

import pytest

from onrecord.cleaning import clean_document
from onrecord.cleaning.houselines import line_key, without_house_lines
from onrecord.types import Document

SAID = (
    "The lock at Ennis Weir was shut after a barge had struck its gate, the keeper Ida Brandt said.",
    "Nine skippers wait on both sides of it, and two of them have turned round, the trust said.",
    "A crane has come up from Orrin by road and is being set up on the eastern side of the lock.",
    "The gate hangs free, and the first of the barges is through, the keeper said by telephone.",
)
TIMES = tuple(f"2026-11-03T{hour}:05:00+01:00" for hour in ("09", "10", "12", "15"))


def clean(body, head=""):
    page = f"<!doctype html><html lang='en'><head><title>Ennis Weir: live</title>{head}</head><body><main><h1>Ennis Weir: live</h1>{body}</main></body></html>"
    return clean_document(Document("a", page.encode(), "html"))


def timed(article):
    return [(article.text[slice(*one.span)].split("\n\n")[-1], one.at) for one in article.blocks if one.at]


def markup(form, times=TIMES):
    return "".join(form.format(at=at, said=said) for at, said in zip(times, SAID, strict=True))


@pytest.mark.parametrize(
    "form",
    [
        pytest.param('<div class="post"><time datetime="{at}">then</time><h3>News</h3><p>{said}</p></div>', id="parts"),
        pytest.param('<article><header><span><time datetime="{at}">then</time></span></header><div><p>{said}</p></div></article>', id="articles"),
        pytest.param('<li><b><time datetime="{at}">then</time></b> <p>{said}</p></li>', id="a list"),
        pytest.param('<section class="block key"><p><time datetime="{at}">then</time></p><p>{said}</p></section>', id="sections"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_newest_first", [True, False])
def test_each_post_has_the_time_it_stands_under(form, is_newest_first):
    times = TIMES[::-1] if is_newest_first else TIMES
    assert timed(clean(f"<div>{markup(form, times)}</div>")) == list(zip(SAID, times, strict=True))


def test_times_in_the_pages_data_reach_its_lines():
    posts = [
        {"@type": "BlogPosting", "datePublished": at, "articleBody": said}
        for at, said in zip(TIMES, SAID, strict=True)
    ]
    told = {"@type": "LiveBlogPosting", "headline": "Ennis Weir: live", "liveBlogUpdate": posts}
    head = f'<script type="application/ld+json">{json.dumps(told)}</script>'
    shown = "".join(f"<p>{said}</p>" for said in SAID)
    assert timed(clean(f"<article>{shown}</article>", head)) == list(zip(SAID, TIMES, strict=True))
    assert timed(clean("", head)) == list(zip(SAID, TIMES, strict=True))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param('<time datetime="2026-11-03T09:00:00Z">now</time>' + "".join(f"<p>{said}</p>" for said in SAID), id="one time"),
        pytest.param("<div>" + markup('<div><time datetime="{at}"></time><p>{said}</p></div>', [at[:10] for at in TIMES]) + "</div>", id="days alone"),
        pytest.param("<div>" + markup('<div><time datetime="{at}"></time><p>{said}</p></div>', (TIMES[1], TIMES[3], TIMES[0], TIMES[2])) + "</div>", id="in no order"),
        pytest.param("<div>" + markup('<div><time datetime="{at}"></time><p>{said}</p></div>', TIMES[:1] * 4) + "</div>", id="at one moment"),
    ],
)  # fmt: skip
def test_other_texts_have_no_posts(body):
    assert clean(f"<article>{body}</article>").blocks == ()


def test_posts_stay_where_they_stand_when_a_house_line_goes():
    body = (
        "<div>"
        + markup(
            '<div class="p"><time datetime="{at}">then</time><p>{said}</p><p>Write to our newsroom, we read all of it.</p></div>'
        )
        + "</div>"
    )
    article = clean(body)
    left = without_house_lines(article, {line_key("Write to our newsroom, we read all of it.")})
    assert "newsroom" not in left.text
    assert timed(left) == list(zip(SAID, TIMES, strict=True))
