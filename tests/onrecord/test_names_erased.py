"""An erased person is known by a hash of the name, by the last name alone only where nobody else bears it."""

import pytest

from onrecord.names_erased import forms_in, mark_of, tells_of

MARKS = {mark_of("Ada Lund")}


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Ada Lund spoke on Monday. Lund left at noon.", {"ada lund", "lund"}),
        ("ADA LUND SPOKE.", {"ada lund", "lund"}),
        ("Áda Lünd spoke.", {"ada lund", "lund"}),
        ("Ada Lund’s brother came. Mr Lund was late.", {"ada lund", "lund"}),
        ("Dr Ada Lund spoke.", {"ada lund", "lund"}),
        pytest.param("Ada Lund spoke, Tom Lund sang.", {"ada lund"}, id="two of one last name"),
        ("Ada Lund spoke. Then Lund left; in Monday’s talk Lund was late.", {"ada lund", "lund"}),
        ("Ada Lund spoke. Tom Lund sang.", {"ada lund"}),
        ("Ada Lund spoke, and so did Kwablani Lund.", {"ada lund"}),
        pytest.param("Lund spoke in Lund.", set(), id="a last name alone"),
        ("Adam Lundqvist spoke.", set()),
        ("Ada B. Lund spoke.", set()),
        ("Bo Frey said so.", set()),
        ("", set()),
    ],
)
def test_how_the_erased_are_called_in_a_text(text, forms):
    assert forms_in(text, MARKS) == forms


def test_a_mark_is_the_same_however_a_name_is_written_and_tells_nothing():
    assert mark_of("Ada Lund") == mark_of("ADA  LÜND") == mark_of("Áda Lund’s")
    assert mark_of("Ada Lund") != mark_of("Lund Ada")
    assert "lund" not in mark_of("Ada Lund")


def test_a_form_stands_whole():
    assert tells_of("Then Lund left.", {"lund"})
    assert not tells_of("Then Lundqvist left.", {"lund"})
    assert not tells_of("Then Lund left.", set())
