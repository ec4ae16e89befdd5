"""Runs, as flows and commands open them."""

from storage.runs import mark_dead_runs, open_run, require_run, with_flow_runs

__all__ = ["mark_dead_runs", "open_run", "require_run", "with_flow_runs"]
