"""Packages as bytes, always the same from the same files: a zip, or one page that holds all; and back again.

Nothing is packed tighter: libraries of different machines would make different bytes of it.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from onrecord.dates import in_utc
from onrecord.evidence.contents import File

LARGEST = 4 * 1024**3  # bytes of a package that is read back
_STORED_AT = re.compile(
    r'<script type="application/octet-stream" data-path="([^"<>]+)">([A-Za-z0-9+/=]*)</script>\n'
)
_FILES = "<!-- files -->\n"


class NoPackage(ValueError):
    """The bytes are no package that can be read."""


def zip_of(files: Sequence[File], at: str, folder: str = "") -> bytes:
    """The files in a zip, all dated ``at``; below one folder where its name is given, as a bag must be."""
    moment = in_utc(datetime.fromisoformat(at))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as packed:
        for file in sorted(files):
            about = zipfile.ZipInfo(folder + file.path, max(moment.timetuple()[:6], (1980, 1, 1, 0, 0, 0)))
            about.create_system, about.external_attr = 3, 0o644 << 16  # as on Unix, wherever it is made
            packed.writestr(about, file.body)
    return out.getvalue()


def files_in_zip(raw: bytes) -> tuple[dict[str, bytes], list[str], str]:
    """The files in a zip by path, those that cannot be read, and the folder that all lie in."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            members = [one for one in packed.infolist() if not one.is_dir()]
            if sum(one.file_size for one in members) > LARGEST:
                raise NoPackage("it is larger than 4 GiB")
            read = {one.filename: _member(packed, one) for one in members}
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError, struct.error) as error:
        raise NoPackage(f"it is no zip that can be read: {error}") from error
    folder = _folder_of(read)
    found = {path.removeprefix(folder): body for path, body in read.items()}
    whole = {path: body for path, body in found.items() if body is not None}
    return whole, [path for path in found if path not in whole], folder


def is_as_packed(raw: bytes, files: Mapping[str, bytes], folder: str) -> bool:
    """Whether the zip is byte for byte what we make of its files: nothing was changed around them either."""
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        dates = {one.date_time for one in packed.infolist()}
    if len(dates) != 1:
        return False
    at = datetime(*dates.pop(), tzinfo=UTC).isoformat()
    return zip_of([File(*one) for one in files.items()], at, folder) == raw


def page_with(shown: str, files: Iterable[File]) -> bytes:
    """One page that shows the claims and holds all files, which no browser runs."""
    head, end = shown.rsplit("</body>", 1)
    held = "".join(
        f'<script type="application/octet-stream" data-path="{file.path}">'
        f"{base64.b64encode(file.body).decode()}</script>\n"
        for file in sorted(files)
    )
    return f"{head}{_FILES}{held}</body>{end}".encode()


def files_in_page(raw: bytes) -> dict[str, bytes]:
    """The files that such a page holds; raises NoPackage where it is none."""
    _, mark, rest = raw.decode("utf-8", "replace").partition(_FILES)
    held, body_end, _ = rest.rpartition("</body>")
    if not mark or not body_end:
        raise NoPackage("it holds no files")
    try:
        return {path: base64.b64decode(body, validate=True) for path, body in _STORED_AT.findall(held)}
    except binascii.Error as error:
        raise NoPackage(f"its files cannot be read: {error}") from error


def _member(packed: zipfile.ZipFile, one: zipfile.ZipInfo) -> bytes | None:
    """The bytes; None where they are not those that were packed."""
    try:
        return packed.read(one)
    except (zipfile.BadZipFile, EOFError, RuntimeError, zlib.error, struct.error):
        return None


def _folder_of(paths: Iterable[str]) -> str:
    """The folder, with its slash, that all lie in where one of them is a bag's; else none."""
    bags = [path for path in paths if path.endswith("/bagit.txt") and path.count("/") == 1]
    folder = bags[0].removesuffix("bagit.txt") if bags else ""
    return folder if all(path.startswith(folder) for path in paths) else ""
