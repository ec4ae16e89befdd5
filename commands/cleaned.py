"""`clean --jsonl`: documents in, an answer to each out, for other programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from commands.files import documents, require_present
from commands.lines import BadLine, Line, read_lines
from onrecord.types import CleanArticle, Document, Metadata, ReadFailed, Rejected

if TYPE_CHECKING:
    from stages.pool import Died

GROUP, GROUP_BYTES = 64, 64 * 1024 * 1024  # documents cleaned at a time, and their bytes
MANY = 8  # documents: with fewer, starting children takes longer than cleaning
Asked = tuple[Any, Document | dict[str, Any]]
Found = tuple[Any, "CleanArticle | Rejected | ReadFailed | Died | dict[str, Any]"]


def cleaned_lines(learn: bool = False) -> Iterator[dict[str, Any]]:
    """An answer to each line of standard input; with ``learn`` without what its site prints everywhere."""
    return _answers(_asked_lines(), learn)


def cleaned_files(paths: list[str], learn: bool = False) -> Iterator[dict[str, Any]]:
    """An answer to each document in the files; with ``learn`` without what its site prints everywhere."""
    require_present(paths)
    asked: Iterator[Asked] = (
        (name, found if isinstance(found, Document) else _cleaned(name, found))
        for name, found in documents(paths)
    )
    return _answers(asked, learn)


def _without_house_lines(found: Iterator[Found]) -> Iterator[Found]:
    """Each without the lines that three pages and more of its site print; all of them are read first."""
    from onrecord.cleaning.houselines import learned_from

    everything = list(found)
    learned = iter(learned_from([one for _, one in everything if isinstance(one, CleanArticle)]))
    for identity, one in everything:
        yield identity, next(learned) if isinstance(one, CleanArticle) else one


def _asked_lines() -> Iterator[Asked]:
    """Each line's id and document, or what is answered to a line that holds none."""
    for line in read_lines():
        document = line if isinstance(line, BadLine) else _document(line)
        if isinstance(line, Line) and isinstance(document, Rejected):
            yield line.id, _cleaned(line.id, document)
        elif isinstance(line, Line) and isinstance(document, Document):
            yield line.id, document
        elif isinstance(document, BadLine):
            yield None, document.answer


def _answers(asked: Iterator[Asked], learn: bool) -> Iterator[dict[str, Any]]:
    found = _without_house_lines(_found(asked)) if learn else _found(asked)
    return (one if isinstance(one, dict) else _cleaned(identity, one) for identity, one in found)


def _found(asked: Iterator[Asked]) -> Iterator[Found]:
    """What each became, in order; where there are many, from children, which may die of a document."""
    from onrecord.cleaning import clean_document
    from onrecord.settings import Settings
    from stages.pool import each

    settings, are_many = Settings.from_env(), False
    for group in _groups(asked):
        wanted = [one for _, one in group if isinstance(one, Document)]
        are_many = are_many or len(wanted) >= MANY
        made = each(settings, clean_document, wanted) if are_many else map(clean_document, wanted)
        for identity, one in group:
            yield identity, next(made) if isinstance(one, Document) else one


def _groups(asked: Iterator[Asked]) -> Iterator[list[Asked]]:
    """The documents in lists that fit in memory and keep the children at work."""
    group: list[Asked] = []
    n_bytes = 0
    for identity, one in asked:
        group.append((identity, one))
        n_bytes += len(one.body) if isinstance(one, Document) else 0
        if len(group) >= GROUP or n_bytes > GROUP_BYTES:
            yield group
            group, n_bytes = [], 0
    yield group


def _document(line: Line) -> Document | Rejected | BadLine:
    from onrecord.seeds.forms import NAMES, form_of

    html, text, url = (line.record.get(field) for field in ("html", "text", "url"))
    if not isinstance(url, str | None):
        return line.refused("field_not_a_string")
    body = html if html is not None else text
    if body is None:
        return line.refused("no_text")
    if not isinstance(body, str):
        return line.refused("text_not_a_string")
    if html is None and (form := form_of(body)) is not None:
        return Rejected(form, f"This is {NAMES[form]}.")
    raw = body.encode("utf-8", "surrogatepass")
    return Document(str(line.id), raw, "text" if html is None else "html", Metadata(url=url))


def _cleaned(identity: Any, found: CleanArticle | Rejected | ReadFailed | Died) -> dict[str, Any]:
    from onrecord.claims.serialize import blocks_to_json

    article = found if isinstance(found, CleanArticle) else CleanArticle("")
    return {
        "id": identity,
        "text": None if article is not found else article.text,
        "title": article.title,
        "authors": list(article.authors),
        "published": article.published,
        "language": article.language,
        "blocks": blocks_to_json(article.blocks),
        "rejected": None if isinstance(found, CleanArticle) else found.code,
    }
