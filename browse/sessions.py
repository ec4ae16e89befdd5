"""Who has signed in: marks that only this server can make, and how often a password may be tried."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import deque
from collections.abc import MutableMapping
from dataclasses import dataclass, field

SESSION_SECONDS = 12 * 3600  # a working day
FORM_SECONDS = 3600
LEAST_LETTERS = 12  # of a password that guards a ledger from a network

# Somebody who mistypes is not kept waiting; somebody who guesses gets nowhere.
MOST_TRIES = 5
MOST_TRIES_OF_ALL = 50
TRIES_SECONDS = 900


@dataclass(frozen=True, slots=True)
class Signer:
    """Makes marks and knows its own; with another key after each start, so that none outlives its server."""

    key: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    def mark(self, purpose: str, subject: str, until: float) -> str:
        """A mark for a purpose, good until then (seconds since 1970)."""
        stamp = f"{int(until)}.{subject}"
        return f"{stamp}.{self._seal(purpose, stamp)}"

    def subject_of(self, purpose: str, mark: str, now: float) -> str | None:
        """Whom the mark is for; None where it is none of ours, of another purpose, or over."""
        stamp, _, seal = mark.rpartition(".")
        until, _, subject = stamp.partition(".")
        is_ours = hmac.compare_digest(seal.encode(), self._seal(purpose, stamp).encode())
        return subject if is_ours and float(until) > now else None

    def _seal(self, purpose: str, stamp: str) -> str:
        return hmac.new(self.key, f"{purpose}\0{stamp}".encode(), hashlib.sha256).hexdigest()


def is_password(tried: str, password: str) -> bool:
    """Whether it is the password, in the same time whatever was tried."""
    one, other = (hashlib.sha256(words.encode(errors="replace")).digest() for words in (tried, password))
    return hmac.compare_digest(one, other)


@dataclass(frozen=True, slots=True)
class Tries:
    """The passwords that were tried in vain of late, by the address from which they came."""

    of: MutableMapping[str, deque[float]] = field(default_factory=dict)

    def seconds_to_wait(self, address: str, now: float) -> int:
        """How long nobody from this address may try again; 0 for not at all."""
        self._forget(now)
        own = self.of.get(address, deque())
        everybody = sorted(at for tried in self.of.values() for at in tried)
        waits = [_wait(own, MOST_TRIES, now), _wait(everybody, MOST_TRIES_OF_ALL, now)]
        return max(waits)

    def add(self, address: str, now: float) -> None:
        """One more was tried in vain."""
        self.of.setdefault(address, deque(maxlen=MOST_TRIES)).append(now)

    def _forget(self, now: float) -> None:
        for address, tried in list(self.of.items()):
            if tried[-1] <= now - TRIES_SECONDS:
                del self.of[address]


def _wait(tried: deque[float] | list[float], most: int, now: float) -> int:
    if len(tried) < most:
        return 0
    return max(0, int(tried[-most] + TRIES_SECONDS - now) + 1)
