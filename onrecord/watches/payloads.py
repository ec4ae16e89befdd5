"""A message as JSON for a webhook, and the signature by which its receiver knows whose it is."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from onrecord.evidence.quotations import Quotation, facts
from onrecord.watches.hits import FALLEN, Correction, Hit, lines_of
from onrecord.watches.messages import NO_VERDICT, Message
from onrecord.watchtypes import words_of

FORMAT = "onrecord-watch-1"
SIGNATURE, SENT_AT = "X-OnRecord-Signature", "X-OnRecord-Sent-At"


def payload_of(message: Message, sent_at: datetime) -> bytes:
    """The message as one line of JSON, ASCII alone."""
    told = {
        "format": FORMAT,
        "watch": message.watch.name,
        "watch_id": message.watch.tag,
        "asked": words_of(message.watch.asked),
        "sent_at": sent_at.isoformat(timespec="seconds"),
        "hits": [_hit(one) for one in message.hits],
        "more": message.n_more,
        "corrections": [_correction(one) for one in message.corrections],
        "note": NO_VERDICT,
    }
    return json.dumps(told).encode("ascii")


def signed(body: bytes, key: str, sent_at: datetime) -> dict[str, str]:
    """The headers that go with the body: its receiver computes the same over *moment, full stop, body*.

    >>> signed(b"{}", "k", datetime(2026, 11, 30))["X-OnRecord-Sent-At"]
    '2026-11-30T00:00:00'
    """
    moment = sent_at.isoformat(timespec="seconds")
    digest = hmac.new(key.encode(), moment.encode() + b"." + body, hashlib.sha256).hexdigest()
    return {"Content-Type": "application/json", SENT_AT: moment, SIGNATURE: f"sha256={digest}"}


def record_of(hit: Hit) -> dict[str, Any]:
    """The hit for programs, with the words for people."""
    return _hit(hit)


def _hit(hit: Hit) -> dict[str, Any]:
    plain = {name: value for name, value in asdict(hit).items() if name not in ("quoted", "tag")}
    return {"id": hit.tag, **plain, "claims": [_claim(one) for one in hit.quoted], "text": lines_of(hit)}


def _claim(quoted: Quotation) -> dict[str, Any]:
    names = ("claim_id", "claim_key", "sentence", "spans", "outlet", "title", "url", "published", "reviewed")
    return {name: getattr(quoted, name) for name in names} | {"facts": dict(facts(quoted))}


def _correction(one: Correction) -> dict[str, Any]:
    plain = {name: value for name, value in asdict(one).items() if name != "tag"}
    return {"id": one.tag, **plain, "because": FALLEN[one.why]}
