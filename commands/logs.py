"""The log of a command: one event a line on standard error, as text or JSON, without secrets."""

from __future__ import annotations

import json
import logging
import re
import sys
from datetime import UTC, datetime

from onrecord.controls import escaped_in_json, shown
from onrecord.errors import OnRecordError
from onrecord.secrets import scrub, secrets_in

_FIELD = re.compile(r"(\w+)=(\S*)")


def configure() -> None:
    """From now on the log is written as the settings say; wrong settings are told by whoever needs them."""
    from onrecord.settings import Settings

    try:
        settings = Settings.from_env()
    except OnRecordError:
        settings = Settings()
    handler = logging.StreamHandler(sys.stderr)
    kind = Json if settings.log == "json" else Text
    secrets = (*secrets_in(settings.database_url), *filter(None, [settings.contact]))
    handler.setFormatter(kind(secrets))
    for room in ("onrecord", "storage", "stages", "flows", "commands"):
        logger = logging.getLogger(room)
        logger.handlers = [handler]
        logger.propagate = False
        logger.setLevel(logging.INFO if settings.log == "json" else logging.WARNING)


class _Scrubbed(logging.Formatter):
    """A formatter that masks secrets in whatever is logged, errors of libraries included."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__()
        self._secrets = secrets

    def told(self, record: logging.LogRecord) -> str:
        words = record.getMessage()
        if record.exc_info:
            words += " error=" + repr(record.exc_info[1])
        return " ".join(scrub(words, self._secrets).split())


class Text(_Scrubbed):
    """``warning stages.work: document failed stage=clean subject=7``, safe to print in a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        return shown(f"{record.levelname.lower()} {record.name}: {self.told(record)}")


class Json(_Scrubbed):
    """One object a line: the event in words, and each of its fields under its name."""

    def format(self, record: logging.LogRecord) -> str:
        words = self.told(record)
        first = _FIELD.search(words)
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        event = {"at": at, "level": record.levelname.lower(), "logger": record.name}
        fields = dict(_FIELD.findall(words))
        event["event"] = words[: first.start()].strip() if first else words
        event |= {k: v for k, v in fields.items() if k not in event}
        return escaped_in_json(json.dumps(event, ensure_ascii=True))
