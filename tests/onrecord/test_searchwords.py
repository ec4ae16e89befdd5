"""Words are stored and asked in one form: what is found must not depend on how somebody types it."""

import pytest

from onrecord.searchwords import asked_words, folded, stored_words


def is_found(word, text):
    """Whether each asked phrase stands in what is stored, or among the text's own words."""
    own = " ".join(text.lower().replace(",", " ").replace(".", " ").split())
    kept = f" {own} {(stored_words(text) or '').lower()} "
    return all(
        f" {one.phrase.lower()}" in kept if one.is_start else f" {one.phrase.lower()} " in kept
        for one in asked_words(word)
    )


CHINESE = "港务局周一表示，两艘渡轮离开了港口。"
JAPANESE = "東京都知事は月曜日、フェリーが出港したと発表した。"
THAI = "ผู้ว่าราชการจังหวัดกล่าวว่าเรือข้ามฟากออกจากท่าเรือ"
KOREAN = "항구의 관리소장은 월요일에 여객선이 떠났다고 밝혔다."
ARABIC = "قال مدير الميناء إن العبّارة غادرت وبالمدينة محطّة."


@pytest.mark.parametrize(
    ("word", "text"),
    [
        *((word, CHINESE) for word in ("港务局", "港口", "渡轮", "周一", "表示", "两艘渡轮", "港", "口")),
        *((word, JAPANESE) for word in ("東京", "知事", "フェリー", "出港", "月曜日", "ﾌｪﾘｰ", "発表した")),
        *((word, THAI) for word in ("เรือ", "ท่าเรือ", "จังหวัด", "กล่าว", "เรือข้ามฟาก")),
        *((word, KOREAN) for word in ("항구", "여객선", "월요일", "관리소장", "소장")),
        *((word, ARABIC) for word in ("ميناء", "الميناء", "عبارة", "العبّارة", "والعبارة", "مدينة", "محطة")),
        ("iPhone", "新しいiPhoneの発表"),
        ("発表", "新しいiPhoneの発表"),
        ("conﬁrmed", "They confirmed it"),
        ("confirmed", "They conﬁrmed it"),
        ("denied", "They de\u00adnied it"),
        ("denied", "They de\u200bnied\u2060 it"),
        ("de\u00adnied", "They denied it"),
        ("Quill", "\u202aQuill\u202c left"),
        ("ABC", "the ＡＢＣ said"),
        ("שלום", "שָׁלוֹם לכם"),
        ("می‌شود", "میشود"),
    ],
)
def test_a_word_is_found(word, text):
    assert is_found(word, text)


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("渡口", CHINESE),
        ("口港", CHINESE),
        ("京知", JAPANESE),
        ("구여", KOREAN),
        ("مطار", ARABIC),
        ("港务局长", CHINESE),
    ],
)
def test_a_word_that_is_not_there_is_not_found(word, text):
    assert not is_found(word, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain words.",
        "“Quoted” words — and a café…",
        "Zürich, Łódź, São Paulo",
        "Москва заявила",
        "30\u00a0km",
        "don’t",
    ],
)
def test_nothing_is_stored_beside_words_that_the_engines_find(text):
    assert stored_words(text) is None


@pytest.mark.parametrize("word", ["", '"', "*", "—", "\u00ad", "\x00", "\ud800", "( ) & |"])
def test_what_holds_no_letter_asks_for_nothing(word):
    assert asked_words(word) == []


@pytest.mark.parametrize("word", ["ال", "الله", "بال", "الأب"])
def test_a_short_word_keeps_what_looks_like_an_article(word):
    assert len(folded(word)) >= 2
