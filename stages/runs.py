"""Runs, as flows and commands open them."""

from storage.runs import mark_dead_runs, open_run

__all__ = ["mark_dead_runs", "open_run"]
