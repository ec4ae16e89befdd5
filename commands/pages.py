"""Single pages by their addresses: each through everything, at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from commands.feedwords import require_url
from commands.printing import note, plain, sentences, write_json
from commands.runs import report_of, show_progress, show_report, upgraded_engine
from onrecord.secrets import public_url
from storage.engine import session


def ingest_urls(urls: Sequence[str], json: bool) -> bool:
    """Each page is fetched and goes through everything; says whether one of them was not kept."""
    from stages.listening import ingest_url
    from storage.queries.listening import why_put_off

    for url in urls:
        require_url(url)
    engine, refused = upgraded_engine(), False
    for url in urls:
        run_id, counts = ingest_url(engine, url, now=datetime.now(UTC), progress=show_progress)
        report = report_of(run_id)
        if json:
            write_json(report)
        else:
            show_report(report)
        if counts.put_off or counts.left:
            with session(engine) as opened:
                why = why_put_off(opened, url)
            note(f"{plain(public_url(url))}: {sentences(plain(why), 'It is tried again with the feeds.')}")
        refused = refused or bool(report.rejections or report.losses) or counts.put_off + counts.left > 0
    return refused
