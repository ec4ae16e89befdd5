"""A package is whole or says which file is not; it is the same bytes each time; other tools open it."""

import doctest
import io
import json
import shutil
import subprocess
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from onrecord.evidence import archives
from onrecord.evidence.archives import archive_of
from onrecord.evidence.contents import File, sha256
from onrecord.evidence.packages import NoPackage, packed, verified
from onrecord.evidence.packing import files_in_page, files_in_zip
from tests.onrecord.evidence.holding import PAGE, TEXT, evidence

IN_ONE_FILE = ("zip", "wacz", "html")
FORMS = ("folder", *IN_ONE_FILE)
BAG = packed(evidence(), "folder")
PACKED = {form: packed(evidence(), form) for form in IN_ONE_FILE}


def test_the_examples_hold():
    assert doctest.testmod(archives).failed == 0


@pytest.fixture
def package(tmp_path):
    """Writes a package of the form, or the one that is given, and returns its path."""

    def write(form, given=None):
        path = tmp_path / f"p.{form}"
        if form == "folder":
            for name, body in given or BAG:
                (path / name).parent.mkdir(parents=True, exist_ok=True)
                (path / name).write_bytes(body)
        else:
            path.write_bytes(given or PACKED[form])
        return path

    return write


def problems(path):
    return [(one.kind, one.path) for one in verified(path).problems]


@pytest.mark.parametrize("form", FORMS)
def test_a_package_is_whole_and_always_the_same(package, form):
    path = package(form)
    found = verified(path)
    assert found.problems == ()
    assert found.n_files > 40
    assert packed(evidence(), form) == (BAG if form == "folder" else path.read_bytes())


@pytest.mark.parametrize("name", [file.path for file in BAG])
def test_one_changed_byte_of_a_folder_is_named(package, name):
    path = package("folder")
    raw = bytearray((path / name).read_bytes())
    for at in {0, len(raw) // 2, len(raw) - 1}:
        changed = raw.copy()
        changed[at] ^= 1
        (path / name).write_bytes(changed)
        named = problems(path)
        # of the two that stand for all else it cannot be told which of them it was
        ends = {name, "tagmanifest-sha256.txt"} if name == "datapackage.json" else {name}
        assert {path for kind, path in named if kind == "changed"} & ends, (at, named)
    assert f"{name}" in {where for _, where in named} | ends


@pytest.mark.parametrize("name", [file.path for file in BAG])
def test_a_missing_file_is_named(package, name):
    path = package("folder")
    (path / name).unlink()
    assert ("missing", name) in problems(path)


@pytest.mark.parametrize("name", ["data/claims/claim-13b.txt", "note.txt", "data/.hidden"])
def test_an_added_file_is_named(package, name):
    path = package("folder")
    (path / name).write_text("x")
    assert problems(path) == [("added", name)]
    (path / name).unlink()
    (path / name).symlink_to(path / "bagit.txt")
    assert problems(path) == [("added", name)]


def test_a_renamed_file_is_missing_and_added(package):
    path = package("folder")
    (path / "data/claims/claim-12.txt").rename(path / "data/claims/claim-1.txt")
    assert problems(path) == [("added", "data/claims/claim-1.txt"), ("missing", "data/claims/claim-12.txt")]


@pytest.mark.parametrize("form", ["zip", "wacz"])
def test_one_changed_byte_of_a_zip_is_found_wherever_it_is(package, form):
    raw = PACKED[form]
    path = package(form)
    for at in range(0, len(raw), 101):
        changed = bytearray(raw)
        changed[at] ^= 1
        path.write_bytes(changed)
        with suppress(NoPackage):
            assert verified(path).problems, at


def test_a_changed_byte_of_a_file_in_a_zip_names_the_file(package):
    raw = bytearray(PACKED["wacz"])
    raw[raw.index(b"The road is shut")] ^= 1
    assert [kind for kind, path in problems(package("wacz", raw)) if path.startswith("evidence/")] == [
        "changed"
    ]


def test_one_changed_byte_of_a_page_is_found_wherever_it_is(package):
    raw = PACKED["html"]
    path = package("html")
    for at in [*range(0, 3000, 61), *range(3000, len(raw), 1009), *range(len(raw) - 120, len(raw))]:
        changed = bytearray(raw)
        changed[at] ^= 1
        path.write_bytes(changed)
        with suppress(NoPackage):
            assert verified(path).problems, at


@pytest.mark.parametrize(
    "raw",
    [b"", b"nothing", b"PK\x03\x04", b"<!doctype html><body></body>"],
    ids=["empty", "words", "zip", "page"],
)
def test_what_is_no_package_says_so(package, raw):
    with pytest.raises(NoPackage):
        verified(package("zip", raw or b" "))


def test_a_folder_of_something_else_is_no_package(tmp_path):
    with pytest.raises(NoPackage):
        verified(tmp_path)


def test_sha256sum_alone_checks_a_folder(package):
    if shutil.which("sha256sum") is None:
        pytest.skip("no sha256sum on this machine")
    path = package("folder")
    told = (path / "README.txt").read_text()
    commands = [line.split("#")[0].strip() for line in told.splitlines() if line.startswith("    sha256sum")]
    assert len(commands) == 2
    for command in commands:
        subprocess.run(command.split(), cwd=path, check=True, capture_output=True)
    n_files = sum(file.is_file() for file in (path / "data").rglob("*"))
    assert f"must say {n_files}:" in told
    (path / "data/evidence.html").write_text("x")
    done = subprocess.run(commands[1].split(), cwd=path, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert "data/evidence.html: FAILED" in done.stdout


def test_the_manifests_of_a_wacz_can_be_checked_by_hand_too():
    files, _, _ = files_in_zip(PACKED["wacz"])
    assert f"must say {len(files)}:" in files["README.txt"].decode()
    lines = files["manifest-sha256.txt"].decode().splitlines()
    assert all(sha256(files[line[66:]]) == line[:64] for line in lines)
    digest = json.loads(files["datapackage-digest.json"])
    assert digest == {"path": "datapackage.json", "hash": f"sha256:{sha256(files['datapackage.json'])}"}


def test_a_wacz_is_as_its_specification_says():
    with zipfile.ZipFile(io.BytesIO(PACKED["wacz"])) as packed_files:
        names = packed_files.namelist()
        assert {one.compress_type for one in packed_files.infolist()} == {zipfile.ZIP_STORED}
        package = json.loads(packed_files.read("datapackage.json"))
        first, *pages = packed_files.read("pages/pages.jsonl").decode().splitlines()
    assert package["profile"] == "data-package"
    assert package["wacz_version"] == "1.1.1"
    assert {"archive/data.warc.gz", "indexes/index.cdxj", "pages/pages.jsonl", "datapackage.json"} <= set(
        names
    )
    listed = {one["path"] for one in package["resources"]}
    assert listed == {*names} - {"datapackage.json", "datapackage-digest.json"}
    assert json.loads(first)["format"] == "json-pages-1.0"
    assert json.loads(pages[0])["url"] == "https://orsk.example/dam"


def test_a_reader_of_web_archives_opens_every_page():
    made = archive_of(evidence(), "test/1")
    records = []
    for record in ArchiveIterator(io.BytesIO(made.warc), check_digests="raise"):
        headers = dict(record.http_headers.headers) if record.http_headers else {}
        records.append((record.rec_type, headers, record.content_stream().read()))
    assert [kind for kind, *_ in records] == ["warcinfo", "response", "metadata", "resource", "metadata"]
    _, headers, body = records[1]
    assert body == PAGE
    assert headers["x-archive-orig-content-encoding"] == "gzip"
    assert headers["content-length"] == str(len(PAGE))
    assert b"via: https://orsk.example/short\r\nredirect: 301 https://orsk.example/dam" in records[2][2]
    assert b"read-from-file: note.txt" in records[4][2]


def test_the_index_leads_to_each_page():
    made = archive_of(evidence(), "test/1")
    for line in made.lines.decode().splitlines():
        told = json.loads(line.split(" ", 2)[2])
        start = int(told["offset"])
        part = io.BytesIO(made.warc[start : start + int(told["length"])])
        record = next(iter(ArchiveIterator(part)))
        assert record.rec_headers.get_header("WARC-Target-URI") == told["url"]
        assert record.content_stream().read() == PAGE


@pytest.mark.parametrize("form", FORMS)
def test_what_is_left_out_is_said(form):
    told = {**_files(form)}["README.txt"].decode()
    assert "Left out: claim 120: a person rejected it." in told
    assert "Left out: the bytes of page 7: its bytes are not kept any more" in told
    assert "Left out: 1 edit of article 3: held back" in told
    assert "Nothing here says whether a claim is true." in told


@pytest.mark.parametrize("form", FORMS)
def test_each_claim_is_there_with_its_text_marked_and_its_decision(form):
    files = _files(form)
    for number in range(12, 22):
        [name] = [name for name in files if name.endswith(f"claims/claim-{number}.html")]
        shown = files[name].decode()
        assert "<mark>The dam at Orsk holds</mark>, said the engineer Iris Vael. Nobody left.</p>" in shown
        assert (
            "checked against the page (the outlet printed this) by Ines, 3 March 2026, 09:00:00 UTC: read"
            in shown
        )
        record = json.loads(files[name.replace(".html", ".json")])
        assert TEXT[slice(*record["content"][0])] == "The dam at Orsk holds"
    [name] = [name for name in files if name.endswith("claims/claim-12.html")]
    assert "This claim may be denied by claim 99 (possible and unreviewed):" in files[name].decode()


def test_nothing_from_outside_acts_in_a_page():
    shown = next(file.body for file in BAG if file.path == "data/evidence.html").decode()
    assert "<script" not in shown
    assert "default-src 'none'" in shown


def _files(form):
    if form == "folder":
        return dict(map(tuple, BAG))
    if form == "html":
        return files_in_page(PACKED["html"])
    return files_in_zip(PACKED[form])[0]


def test_paths_are_taken_by_every_file_system():
    assert all(isinstance(file, File) and Path(file.path).as_posix() == file.path for file in BAG)
    assert all(file.path.isascii() and ".." not in file.path for file in BAG)
