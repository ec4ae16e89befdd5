"""Paths that a person names: which are there is known by the path, not by what is said of it."""

from commands.files import missing


def test_what_is_missing_is_named_by_its_path(tmp_path):
    there, gone = tmp_path / "press", tmp_path / "pres"
    there.mkdir()
    absent = missing([str(there), str(gone), "a\0b"])
    assert set(absent) == {str(gone), "a\0b"}
    assert "press" in absent[str(gone)].remedy
