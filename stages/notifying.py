"""Writes mails and chat messages: the one file that knows Apprise."""

from __future__ import annotations

import logging
import threading

from onrecord.secrets import scrub, secrets_in

LONGEST = 60  # seconds, after which it counts as failed


def is_readable(url: str) -> bool:
    """Whether Apprise knows how to write to the address; nothing is sent."""
    from apprise import Apprise

    return bool(Apprise().add(url))


def notify(url: str, subject: str, body: str) -> str | None:
    """The message was handed over; else why not, without anything of the address in it."""
    outcome: list[str | None] = []
    thread = threading.Thread(target=lambda: outcome.append(_notify(url, subject, body)), daemon=True)
    thread.start()
    thread.join(LONGEST)
    return outcome[0] if outcome else f"it took longer than {LONGEST} seconds"


def _notify(url: str, subject: str, body: str) -> str | None:
    from apprise import Apprise, NotifyFormat

    logging.getLogger("apprise").setLevel(logging.CRITICAL)  # its warnings repeat addresses
    sender = Apprise()
    if not sender.add(url):
        return "Apprise does not know this kind of address"
    try:
        done = sender.notify(body=body, title=subject, body_format=NotifyFormat.TEXT)
    except Exception as error:  # noqa: BLE001 -- a hundred services' code: whatever it raises is a failure
        return scrub(f"{type(error).__name__}: {error}", [url, *secrets_in(url)])[:300]
    return None if done else "the service did not take it"
