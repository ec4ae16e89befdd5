"""Figures over time as a drawing: SVG that runs nothing, loads nothing and has no style of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from importlib.util import find_spec
from typing import Any

WIDTH, HEIGHT = 720, 280
MOST_TICKS = 5
LABEL = 30  # half the last day's, which is cut off else
FEWEST = 2  # dots; fewer are no course of anything
Dot = tuple[date, float]


def dots_over_time(dots: Sequence[Dot]) -> str | None:
    """The dots by their days, upwards by their values from nothing on; None where there is no course.

    None too where the extra `charts` is not installed: the page's table says the same.
    """
    if len({day for day, _ in dots}) < FEWEST or find_spec("leather") is None:
        return None
    import leather  # type: ignore[import-untyped]

    chart: Any = leather.Chart()
    # moments, for it cannot part a span of a few dates; midnight is where a day begins
    chart.add_dots([(datetime.combine(day, time()), value) for day, value in dots], radius=5)
    chart.add_x_axis(ticks=_ticks({day for day, _ in dots}), tick_formatter=_written)
    lowest, highest = (pick(0.0, *(value for _, value in dots)) for pick in (min, max))
    chart.add_y_scale(lowest, highest * 1.1 or 1.0)
    return _to_fit(chart.to_svg(width=WIDTH, height=HEIGHT))


def _ticks(days: set[date]) -> list[datetime]:
    """The first day, the last, and those of dots between them that are far enough from each other."""
    first, last = min(days), max(days)
    taken = [first]
    for day in sorted(days - {first, last}):
        if min(day - taken[-1], last - day) > (last - first) / MOST_TICKS:
            taken.append(day)
    return [datetime.combine(day, time()) for day in [*taken, last]]


def _written(day: datetime, *_: object) -> str:
    return f"{day.day} {day:%b} {day.year}"


def _to_fit(svg: str) -> str:
    """As wide as its place; the table beside it tells the same in words, so that a screen reader skips it."""
    sized = f'<svg width="{WIDTH}" height="{HEIGHT}"'
    assert svg.startswith(sized), svg[:80]
    return f'<svg class="chart" viewBox="0 0 {WIDTH + LABEL} {HEIGHT}" aria-hidden="true"' + svg[len(sized) :]
