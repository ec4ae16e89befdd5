import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.encodings import decode, tidy
from onrecord.types import Rejected

GERMAN = "Die Fähre fährt über den Fluß, sagte Frau Müller. " * 3
RUSSIAN = "Министр сказал, что паром вернётся в гавань до полудня, и отказался назвать причину. " * 3
JAPANESE = "市長は月曜日に、二隻のフェリーが正午前に桟橋を離れたと述べた。" * 3


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(GERMAN.encode(), GERMAN, id="utf-8"),
        pytest.param(GERMAN.encode("utf-8-sig"), GERMAN, id="utf-8 with mark"),
        pytest.param(GERMAN.encode("utf-16"), GERMAN, id="utf-16 with mark"),
        pytest.param(GERMAN.encode("utf-16-le"), GERMAN, id="utf-16 without mark"),
        pytest.param(GERMAN.encode("utf-16-be"), GERMAN, id="utf-16 without mark, the other way round"),
        pytest.param(GERMAN.encode("cp1252"), GERMAN, id="windows-1252 undeclared"),
        pytest.param(
            "“Quite,” she said – twice. ".encode("cp1252") * 9, "“Quite,” she said – twice. " * 9, id="quotes"
        ),
        pytest.param(
            b'<meta charset="koi8-r">' + RUSSIAN.encode("koi8-r"),
            '<meta charset="koi8-r">' + RUSSIAN,
            id="koi8-r",
        ),
        pytest.param(
            b"<meta charset=shift_jis>" + JAPANESE.encode("shift_jis"),
            "<meta charset=shift_jis>" + JAPANESE,
            id="sjis",
        ),
        pytest.param(
            b'<meta charset="iso-2022-jp">' + JAPANESE.encode("iso2022_jp"),
            '<meta charset="iso-2022-jp">' + JAPANESE,
            id="iso-2022-jp",
        ),
        pytest.param(RUSSIAN.encode("cp1251"), RUSSIAN, id="windows-1251 undeclared"),
        pytest.param(
            b'<meta charset="utf-7">' + GERMAN.encode(),
            '<meta charset="utf-7">' + GERMAN,
            id="a lie over utf-8",
        ),
        pytest.param(
            b"a\x00b\x07c\r\nd\re" + b" word" * 60,
            "abc\nd\ne" + " word" * 60,
            id="controls go, lines end in LF",
        ),
        pytest.param(b"sur\xed\xa0\x80rogate" + b"!" * 30, "surrogate" + "!" * 30, id="lone surrogate"),
        pytest.param(GERMAN.encode() * 40 + b"\xc3", GERMAN * 40 + "\ufffd", id="cut in a character"),
    ],
)
def test_bytes_that_can_be_told_are_read(body, expected):
    assert decode(body) == expected


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "binary", id="png"),
        pytest.param(b"PK\x03\x04" + b"x" * 99, "binary", id="zip"),
        pytest.param(b"%PDF-1.7 " + b"x" * 99, "binary", id="pdf"),
        pytest.param(bytes(range(256)) * 20, "binary", id="all bytes"),
        pytest.param(
            bytes(n % 7 * 37 % 256 if n % 2 else 0 for n in range(4000)), "binary", id="zeros between"
        ),
        pytest.param(
            b'<meta charset="x-nonsense">' + bytes(range(0x80, 0xFF)) * 9, "unknown_encoding", id="nonsense"
        ),
        pytest.param(b"\x81\x8d\x8f\x90\x9d" * 50, "unknown_encoding", id="no letters in any"),
    ],
)
def test_bytes_that_cannot_be_told_are_refused(body, code):
    verdict = decode(body)
    assert isinstance(verdict, Rejected)
    assert verdict.code == code


@given(st.text())
def test_tidy_text_can_be_stored_anywhere(text):
    stored = tidy(text)
    stored.encode("utf-8")
    assert not set(stored) & set("\x00\r\ufeff\x1b\x0c")
    assert tidy(stored) == stored


@given(st.text(min_size=1, max_size=20))
def test_a_long_text_is_tidied_as_a_short_one(text):
    long = "pier " * 3_000
    assert tidy(long + text) == long + tidy(text)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_text_or_a_reason(body):
    assert isinstance(decode(body), str | Rejected)
