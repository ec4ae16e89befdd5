"""Encoded bodies as they were before, piece by piece and never more than a cap allows."""

from __future__ import annotations

from onrecord.encodings import ALLOWED
from onrecord.fetching.inflating import MAKERS, Layer, Spoilt, Unknown

MAX_LAYERS = 2  # a page packed twice is a mistake of two programs; three times is a weapon
_PLAIN = ("", "identity", "none")


def open_body(content_encoding: str, cap: int) -> Body | None:
    """A body ready to be pushed into, or None where there are more layers than anybody needs.

    The name of a character set packs nothing; any other that is unknown is one only where markup follows.
    """
    names = [name.strip().lower() for name in content_encoding.split(",")]
    packed = [name for name in reversed(names) if name not in _PLAIN and name not in ALLOWED]
    if len(packed) > MAX_LAYERS:
        return None
    return Body(tuple(MAKERS.get(name, Unknown)() for name in packed), cap)


class Body:
    """A body as it comes in: layers hold state and so does this; one is made for each answer."""

    def __init__(self, layers: tuple[Layer, ...], cap: int) -> None:
        self._layers = layers
        self._left = [cap] * max(1, len(layers))  # a layer in the middle may not swell either
        self._cap = cap
        self._pieces: list[bytes] = []

    def push(self, wire: bytes) -> str | None:
        """The bytes are unpacked and kept, or the code is returned that ends the reading."""
        try:
            if self._layers:
                self._through(0, wire)
            else:
                self._keep(wire)
        except Spoilt as spoilt:
            self._pieces.clear()
            return spoilt.code
        return None

    def end(self) -> str | None:
        """None where every layer came to its end, otherwise the code that says why not."""
        try:
            for layer in self._layers:
                layer.end()
        except Spoilt as spoilt:
            return spoilt.code
        return None

    def has_ended(self) -> bool:
        """True where what was packed says itself that it is over, whatever length was announced."""
        return bool(self._layers) and self.end() is None

    def whole(self) -> bytes:
        """All that was unpacked so far, in one piece."""
        return b"".join(self._pieces)

    def _through(self, depth: int, wire: bytes) -> None:
        if depth == len(self._layers):
            self._pieces.append(wire)
            return
        for piece in self._layers[depth].push(wire):
            self._left[depth] -= len(piece)
            if self._left[depth] < 0:
                raise Spoilt("bomb")
            self._through(depth + 1, piece)

    def _keep(self, wire: bytes) -> None:
        self._left[0] -= len(wire)
        if self._left[0] < 0:
            raise Spoilt("too_large")
        self._pieces.append(wire)
