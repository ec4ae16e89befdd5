"""Files that a person names, read into documents; what cannot be read is said on standard error."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from commands.printing import note, sentences
from onrecord.errors import PathMissing
from onrecord.types import ReadFailed

if TYPE_CHECKING:
    from onrecord.seeds import Parser, SeedFile
    from onrecord.types import ArticleText, CleanArticle, Document, Metadata, Rejected


def missing(paths: Sequence[str]) -> dict[str, PathMissing]:
    """An error for each path that is not there, with names near it, by the path."""
    return {path: _missing(path) for path in paths if "\0" in path or not Path(path).exists()}


def require_present(paths: Sequence[str]) -> None:
    """Raises PathMissing for the first path that is not there."""
    for error in missing(paths).values():
        raise error


def found_files(paths: Sequence[str]) -> Iterator[SeedFile | ReadFailed]:
    """The files below the paths, in a stable order, each once."""
    from onrecord.seeds import find_files

    require_present(paths)
    return find_files([Path(path) for path in paths])


def documents(paths: Sequence[str]) -> Iterator[tuple[str, Document | ReadFailed]]:
    """Each document below the paths with its id: its file's name, and its place in a file of several."""
    from onrecord.seeds import read_file

    for file in found_files(paths):
        if isinstance(file, ReadFailed):
            yield Path(file.locator).name, file
            continue
        for found in read_file(file, _apart):
            yield file.path.name + found.locator.removeprefix(file.locator), found


def _apart(parser: Parser, locator: str, body: bytes, beside: Metadata) -> Document | ReadFailed:
    from stages.papers import parsed_apart

    return parsed_apart(parser, locator, body, beside)


def cleaned(paths: Sequence[str]) -> Iterator[tuple[str, CleanArticle | Rejected | ReadFailed]]:
    """Each article below the paths in clean text, or why there is none."""
    from onrecord.cleaning import clean_document

    for name, document in documents(paths):
        yield name, document if isinstance(document, ReadFailed) else clean_document(document)


def article_texts(paths: Sequence[str]) -> tuple[list[ArticleText], int]:
    """The articles below the paths, ready to be read, and how many documents were refused."""
    from onrecord.types import ArticleText, CleanArticle

    kept, refused = [], 0
    for name, found in cleaned(paths):
        if isinstance(found, CleanArticle):
            told = found.title, found.outlet, found.published
            kept.append(ArticleText(name, found.text, *told, found.blocks))
        else:
            refused += 1
            say_refused(name, found)
    return kept, refused


def say_refused(name: str, refused: Rejected | ReadFailed) -> None:
    """What is wrong with a document, and what to do about it, is on standard error."""
    remedy = (
        refused.remedy if isinstance(refused, ReadFailed) else "Look at the file; nothing else is affected."
    )
    note(f"{name}: not kept ({refused.code}): {sentences(refused.detail, remedy)}")


def _missing(path: str) -> PathMissing:
    import difflib

    folder = Path(path.replace("\0", "")).parent
    beside = [one.name for one in folder.iterdir()] if folder.is_dir() else []
    near = difflib.get_close_matches(Path(path.replace("\0", "")).name, beside, n=3)
    hint = f"Did you mean {' or '.join(str(folder / name) for name in near)}?" if near else ""
    return PathMissing(f"{path}: there is no such file or folder.", hint or "Check the spelling of the path.")
