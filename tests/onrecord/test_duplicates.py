import random
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from onrecord.duplicates import (
    WINDOW,
    Known,
    Shown,
    cluster,
    judge_batch,
    same_text,
    shared_bands_needed,
)
from onrecord.sketches import sketch
from onrecord.types import Candidate

PARTS = [
    "The council of Brindle voted on Monday to close the old swimming hall before winter comes.",
    "Nine members were in favour and four against, and the vote came after a debate that lasted three hours.",
    "The hall was built in 1961, its roof leaks, and engineers put the price of a repair at 2.4 million.",
    "A group of parents has gathered eleven hundred signatures and wants the court to look at the decision.",
    "The mayor promised that the swimming classes of all four schools would go on in the next town.",
]
STORY = " ".join(PARTS)
OTHER = (
    "Fishermen on the northern coast landed more herring in May than in any month since quotas came in, "
    "according to figures of the harbour office. Prices fell by a tenth. Two canneries in Eskholm hired 60 "
    "people for the season, and a third, shut for years, is looking for a buyer with a boat of its own."
)
NOW = datetime(2024, 5, 2, tzinfo=UTC)


def page(key, text=STORY, article=None, at=NOW, version=None):
    return Candidate(key, article or f"https://{key}", text, version or text, at, sketch(text))


def judged(*pages, known=Known()):  # noqa: B008 - frozen, hence safe to share
    return [(v.outcome, v.twins) for v in judge_batch(pages, known)]


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(STORY, id="verbatim"),
        pytest.param("BRINDLE (Wire) - " + STORY, id="with a dateline"),
        pytest.param(" ".join(PARTS[:3]), id="cut"),
        pytest.param(OTHER + " " + STORY, id="embedded"),
        pytest.param(STORY.replace("council", "board").replace("mayor", "head of the town"), id="edited"),
        pytest.param(STORY + " Sign up for our newsletter. All rights reserved.", id="with outlet lines"),
    ],
)
def test_same_text_elsewhere_is_the_same_text(copy):
    assert same_text(sketch(STORY), sketch(copy))
    assert same_text(sketch(copy), sketch(STORY))
    assert len(set(sketch(STORY).bands) & set(sketch(copy).bands)) >= shared_bands_needed


NOTE = (
    "{} 1st qtr March 31 net. Shr {} cts vs {} cts. Net {} vs {}. Revs {} mln vs {} mln. Avg shrs {} vs {}."
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(STORY, OTHER, id="other story"),
        pytest.param(
            NOTE.format("Oak Corp", 12, 9, "120,000", "98,000", 3.1, 2.9, "1,000,000", "990,000"),
            NOTE.format("Elm Ltd", 31, 30, "710,300", "688,100", 9.7, 9.2, "2,300,000", "2,200,000"),
            id="templated notes",
        ),
        pytest.param(
            STORY + " Support local journalism. Subscribe to the Daily Pike today.",
            OTHER + " Support local journalism. Subscribe to the Daily Pike today.",
            id="same outlet's lines",
        ),
        pytest.param("Rain is expected.", "Rain is expected tomorrow.", id="a short sentence"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_other_texts_are_not_the_same(a, b):
    assert not same_text(sketch(a), sketch(b))


ZH = (
    "港务局周一表示，风暴摧毁了利森角的四十艘渔船，另有三百人被疏散到学校。警方说，通往码头的道路已经关闭，预计星期五重新开放。"
    "渔民协会会长称，保险公司只会赔偿一半的损失，许多家庭世代以捕鱼为生。"
)
TH = "การท่าเรือแถลงเมื่อวันจันทร์ว่าพายุทำลายเรือประมงสี่สิบลำ และตำรวจปิดถนนไปยังท่าเรือจนถึงวันศุกร์"


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        pytest.param(ZH, ZH.replace("四十", "四十四").replace("星期五", "星期六"), id="no spaces, Chinese"),
        pytest.param(TH, TH.replace("สี่สิบ", "ห้าสิบ"), id="no spaces, Thai"),
        pytest.param(
            "Le préfet a déclaré que la crue a détruit l'école et le musée de la rue d'Évian. " * 2,
            unicodedata.normalize(
                "NFD", "Le préfet a déclaré que la crue a détruit l'école et le musée de la rue d'Évian. " * 2
            ),
            id="accents written apart",
        ),
    ],
)
def test_copies_are_seen_in_any_script(text, copy):
    assert same_text(sketch(text), sketch(copy))
    assert len(set(sketch(text).bands) & set(sketch(copy).bands)) >= shared_bands_needed


def test_other_texts_in_a_script_without_spaces_are_not_the_same():
    other = "统计局公布的数据显示，第三季度经济同比增长百分之五，略高于市场预期，出口抵消了房地产投资的下滑。"
    assert not same_text(sketch(ZH), sketch(other))


def long_text(seed, n=330):
    chance = random.Random(seed)
    return [f"{chance.choice('bdfgklmnprst')}{chance.randrange(4_000)}" for _ in range(n)]


def misread(words, every):
    """The words as a bad scan has them: one in so many is another."""
    return [word[::-1] if n % every == every - 1 else word for n, word in enumerate(words)]


def test_a_text_with_slips_all_over_is_the_same_and_one_with_a_shared_paragraph_is_not():
    words = long_text(1)
    scanned = misread(words[:200], 7) + misread(words[200:], 6)
    other = words[:90] + long_text(2, 240)
    told, read, embedding = (sketch(" ".join(text)) for text in (words, scanned, other))
    shared = [len(set(told.shingles) & set(s.shingles)) / len(told.shingles) for s in (read, embedding)]
    assert 0.2 < shared[0] < 0.28, shared  # as much in common, and yet not in the same way
    assert 0.2 < shared[1] < 0.28, shared
    assert same_text(told, read)
    assert not same_text(told, embedding)


def test_sketches_of_two_methods_are_not_compared():
    other = replace(sketch(STORY), version="another")
    assert not same_text(sketch(STORY), other)
    known = Known(neighbours=(replace(page("wire"), sketch=other),))
    assert judged(page("a", "Brindle - " + STORY), known=known) == [("new", ())]
    assert judged(page("a"), known=known) == [("reprint", ("wire",))]  # the very same words


def test_long_texts_are_compared_on_one_sample():
    words = [f"w{random.Random(7).randrange(10**6)}x{i}" for i in range(6_000)]
    whole, most = " ".join(words), " ".join(words[:4_000])
    assert same_text(sketch(whole), sketch(most))
    assert not same_text(sketch(" ".join(words[:2_900])), sketch(" ".join(words[3_000:])))


def test_a_page_of_nowhere_known_is_new():
    assert judged(page("a"), page("b", OTHER)) == [("new", ()), ("new", ())]


def test_same_version_again_is_a_duplicate():
    known = Known(versions=frozenset({("work", STORY)}), article_keys=frozenset({"work"}))
    assert judged(page("a", article="work"), known=known) == [("duplicate", ())]


def test_same_work_with_another_text_is_a_revision():
    known = Known(versions=frozenset({("work", "before")}), article_keys=frozenset({"work"}))
    assert judged(page("a", article="work"), known=known) == [("revised", ())]


def test_same_text_at_another_address_is_a_reprint_of_its_twins():
    known = Known(neighbours=(page("wire"),))
    assert judged(page("a", "Brindle - " + STORY), known=known) == [("reprint", ("wire",))]


def test_a_revision_knows_its_twins_elsewhere():
    known = Known(article_keys=frozenset({"work"}), neighbours=(page("wire"),))
    assert judged(page("a", article="work"), known=known) == [("revised", ("wire",))]


def test_earlier_versions_of_one_work_are_no_twins():
    known = Known(article_keys=frozenset({"work"}), neighbours=(page("a0", article="work"),))
    assert judged(page("a", STORY + " More.", article="work"), known=known) == [("revised", ())]


def test_same_text_in_another_file_is_a_duplicate():
    known = Known(text_keys=frozenset({STORY}), neighbours=(page("a", article="file:one"),))
    assert judged(page("b", article="file:two"), known=known) == [("duplicate", ("a",))]


def test_members_of_a_batch_see_each_other():
    pages = [
        page("a"),
        page("b"),
        page("c", article="https://a"),
        page("d", OTHER, "https://a"),
        page("e", OTHER, "file:x"),
        page("f", OTHER, "file:y"),
    ]
    assert judged(*pages) == [
        ("new", ()),
        ("reprint", ("a",)),
        ("duplicate", ()),
        ("revised", ()),
        ("reprint", ("d",)),
        ("duplicate", ("d", "e")),
    ]


@pytest.mark.parametrize(
    ("at", "outcome"),
    [
        pytest.param(NOW + WINDOW, "reprint", id="on the last day"),
        pytest.param(NOW + WINDOW + timedelta(seconds=1), "new", id="after it"),
        pytest.param(NOW - WINDOW - timedelta(days=9), "new", id="long before"),
        pytest.param(None, "reprint", id="no date"),
    ],
)
def test_reprints_lie_within_a_window(at, outcome):
    assert judged(page("b", at=at), known=Known(neighbours=(page("a"),)))[0][0] == outcome


def test_a_story_is_named_by_its_smallest_id_in_any_order():
    documents = [("d", STORY, None), ("b", " ".join(PARTS[:3]), NOW), ("c", OTHER, NOW), ("a", "", None)]
    for seed in range(6):
        shuffled = random.Random(seed).sample(documents, len(documents))
        assert dict(cluster(shuffled)) == {"a": "a", "b": "b", "c": "c", "d": "b"}


def test_clusters_keep_the_order_given():
    assert [key for key, _ in cluster([("z", STORY, None), ("y", OTHER, None)])] == ["z", "y"]


def test_clusters_do_not_cross_the_window():
    assert cluster([("a", STORY, NOW), ("b", STORY, NOW + timedelta(days=400))]) == [("a", "a"), ("b", "b")]


def shown(key, text, hour, version=None):
    at = NOW + timedelta(hours=hour)
    return Candidate(key, "work", text, version or text, NOW, sketch(text), (at, at, 4, "file"))


def test_a_text_that_comes_back_after_another_is_a_revision():
    pages = [
        shown("a", STORY, 0),
        shown("b", STORY + " More.", 1),
        shown("c", STORY, 2),
        shown("d", STORY, 3),
    ]
    assert [outcome for outcome, _ in judged(*pages)] == ["new", "revised", "revised", "duplicate"]


def test_an_older_page_that_comes_to_light_later_changes_nothing():
    pages = [shown("a", STORY, 0), shown("b", STORY + " More.", 5), shown("c", STORY, 2)]
    assert [outcome for outcome, _ in judged(*pages)] == ["new", "revised", "duplicate"]


def test_what_the_ledger_saw_last_counts():
    last = {"work": Shown(STORY + " More.", (NOW, NOW, 4, "file"))}
    known = Known(frozenset({("work", STORY)}), frozenset({"work"}), last=last)
    assert judged(shown("c", STORY, 1), known=known) == [("revised", ())]
    assert judged(shown("c", STORY, -1), known=known) == [("duplicate", ())]
