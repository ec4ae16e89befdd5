"""Numpy multiplies on one thread wherever On Record loads it, unless somebody said otherwise before."""

import os
import sys

import pytest

from onrecord.threads import ask_for_one_thread


@pytest.mark.parametrize(
    ("said", "is_loaded", "expected"),
    [(None, False, "1"), ("3", False, "3"), (None, True, None)],
    ids=["asked for", "said before", "too late to ask"],
)
def test_one_thread_is_asked_for_before_numpy_is_loaded(monkeypatch, said, is_loaded, expected):
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    if said is not None:
        monkeypatch.setenv("OPENBLAS_NUM_THREADS", said)
    monkeypatch.setattr(sys, "modules", {"numpy": sys} if is_loaded else {})
    ask_for_one_thread()
    assert os.environ.get("OPENBLAS_NUM_THREADS") == expected
    monkeypatch.undo()
