"""How many threads numpy multiplies on, which must be said before it is loaded."""

from __future__ import annotations

import os
import sys


def ask_for_one_thread() -> None:
    """Where numpy is not loaded yet, it multiplies on one thread: for these small matrices more only spin.

    With as many threads as cores, `onrecord link` took 12.3 s of processor time where one took 7.3.
    """
    if "numpy" not in sys.modules:
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
