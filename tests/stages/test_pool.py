"""A document may hurt its own child and nobody else."""

import importlib
import os
import platform
import resource
import subprocess
import sys
import threading
import time

import pytest

from onrecord.settings import Settings
from stages import pool
from stages.pool import Died, each
from tests.stages.documents import do, mark, wait_for_all, work

pytestmark = pytest.mark.process

SETTINGS = Settings(children=2, document_seconds=60, child_memory_mib=1024)


@pytest.fixture(autouse=True)
def no_children_left():
    yield
    pool.close()


@pytest.mark.parametrize(
    ("order", "seconds", "code"),
    [
        pytest.param("die", 60, "child_died", id="a killed child"),
        pytest.param("hang", 8, "too_slow", id="a document that never ends"),
        pytest.param("eat", 60, "out_of_memory", id="a document that eats memory"),
        pytest.param("break", 60, "crashed", id="a document that breaks a library"),
    ],
)
def test_a_bad_document_is_an_outcome_and_its_neighbours_go_on(order, seconds, code):
    limited = SETTINGS.model_copy(update={"document_seconds": seconds})
    before, bad, *after = each(limited, work, ["a", order, "b", "c"])
    assert isinstance(bad, Died)
    assert (before, bad.code, after) == ("aa", code, ["bb", "cc"])


def test_results_come_in_the_order_of_their_documents():
    words = [str(n) for n in range(40)]
    assert list(each(SETTINGS, work, words)) == [word * 2 for word in words]
    assert list(each(SETTINGS.model_copy(), work, words, alone=True)) == [word * 2 for word in words]


def threads_of_numpy(_):
    importlib.import_module("numpy")
    return len(os.listdir("/proc/self/task")) - threading.active_count()


@pytest.mark.skipif(not os.path.isdir("/proc/self/task"), reason="threads are counted as Linux shows them")
def test_a_child_multiplies_on_one_thread(monkeypatch):
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "4")  # of its parent
    assert list(each(SETTINGS.model_copy(update={"children": 1}), threads_of_numpy, [0])) == [0]


def memory_asked_for(_):
    """How many bytes the kernel gave, page by page, while 20 MB were needed."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    assert len([bytearray(100_000) for _ in range(200)]) == 200
    return (resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before) * resource.getpagesize()


@pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="other libraries have their own way with memory"
)
def test_a_child_keeps_the_memory_that_the_next_document_needs():
    first, *_, last = each(SETTINGS.model_copy(update={"children": 1}), memory_asked_for, [0, 1, 2])
    assert first > 10e6
    assert last < 2e6


def test_behind_a_slow_document_the_other_child_goes_on(tmp_path):
    others = [str(tmp_path / str(n)) for n in range(30)]
    orders = [(wait_for_all, others), *((mark, path) for path in others)]
    assert list(each(SETTINGS, do, orders)) == ["all", *others]  # the first ends only after all the others


def test_a_pool_that_broke_is_replaced():
    assert list(each(SETTINGS, work, ["a"])) == ["aa"]
    pool._pool(SETTINGS.children, SETTINGS.child_memory_mib).stop()
    assert list(each(SETTINGS, work, ["a", "b"])) == ["aa", "bb"]


def test_children_end_when_their_parent_is_killed():
    script = (
        "import os, time\n"
        "from onrecord.settings import Settings\n"
        "from stages.pool import each\n"
        "from tests.stages.documents import pid_of_child\n"
        "print(*each(Settings(children=1), pid_of_child, ['x']), flush=True)\n"
        "time.sleep(600)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    child = int(parent.stdout.readline())
    os.kill(child, 0)
    parent.kill()
    parent.wait()
    until = time.monotonic() + 60
    while time.monotonic() < until and is_running(child):
        time.sleep(0.1)
    assert not is_running(child)


def is_running(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
