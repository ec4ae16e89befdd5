"""Line rules for pages: what extraction leaves in that the writer did not write."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from onrecord.cleaning.authors import author_box, reports
from onrecord.cleaning.credits import is_contact, is_credit, is_picture_credit
from onrecord.cleaning.daylines import day_in_line
from onrecord.cleaning.houselines import must_be_told
from onrecord.cleaning.labels import heads_a_list, is_label, is_related_label
from onrecord.cleaning.pageblocks import Block
from onrecord.cleaning.pagelines import Line, PageContext, blocks_of_lines
from onrecord.cleaning.paywalls import is_notice
from onrecord.cleaning.plain import Prose, byline_names, trailing_related, trailing_teaser
from onrecord.cleaning.prompts import is_disclosure, is_prompt
from onrecord.cleaning.replies import n_before_replies
from onrecord.dates import written_date
from onrecord.signatures import is_signed
from onrecord.types import DroppedLine

_POINTER = re.compile(
    r"(?:[-•*→>(\[]\s*)?(?:related(?:\s+(?:stor(?:y|ies)|articles?|posts?|content|coverage|news|reading))?|(?:also|further)\s+read(?:ing)?"
    r"|read(?:\s+(?:more|also|next|this|further)(?:\s+(?:on|from|about)\b.{0,40}?)?)?|see\s+(?:also|more)|also(?:\s+see)?"
    r"|more(?:\s+(?:on|from)\b.{0,40}?|\s+stories)?|watch(?:\s+(?:now|more|also|live))?|listen(?:\s+now)?|explore\s+more|recommended"
    r"|(?:don['’]t|do\s+not)\s+miss|further\s+reading|previously|siehe\s+auch|lesen\s+sie\s+(?:auch|mehr)|mehr\s+zum\s+thema|(?:à\s+)?lire\s+aussi"
    r"|leia\s+(?:também|mais)|lea\s+también|leggi\s+anche|lees\s+ook|läs\s+(?:också|mer)|baca\s+juga)\s*(?::|\||»|–|—|->|→)\s*\S",
    re.IGNORECASE,
)
_READING_TIME = re.compile(
    r"(?:(?:estimated\s+)?reading\s+time|tempo\s+(?:de\s+leitura|di\s+lettura)|lesezeit|temps\s+de\s+lecture|read\s+time)?[\s:~]*"
    r"\d{1,3}\s*(?:-|\s)?\s*(?:min(?:ute[ns]?|utos?|uti|uten)?s?)\.?(?:\s*(?:read|reading|lesezeit|de\s+lecture|lesen))?",
    re.IGNORECASE,
)
_DECORATION = " -–—*•|·~_"
_TO_READER = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_DASHED = re.compile(r"[—–―~-]{1,2}\s*[^\W\d_]")
_OPENING = ("“", '"', "„", "«", "‘", "'", "»")

# a day behind one of these is the page's wherever it stands
_OWN_DAY = re.compile(
    r"(?:first\s+|last\s+|originally\s+)?(?:published|updated|posted|modified)\b", re.IGNORECASE
)
_DATE_LABEL = re.compile(
    r"^(?:(?:this\s+)?(?:page|article|story)\s+)?(?:was\s+)?(?:first\s+|last\s+)?(?:published|updated|posted|modified|reviewed|on|date)\b[:\s]*(?:on\b)?[:\s]*",
    re.IGNORECASE,
)


def clean_lines(blocks: Sequence[Block], page: PageContext) -> Prose:
    """The writer's lines as paragraphs, and the others with the rule that dropped each."""
    lines = [Line.of(block.text.strip(), block) for block in blocks]
    n_written = n_before_replies(lines)
    replies = [DroppedLine(line.text, "comments") for line in lines[n_written:]]
    lines = lines[:n_written]
    kept, dropped = list[Line](), list[DroppedLine]()
    for n, line in enumerate(lines):
        rule = next((name for name, is_foreign in RULES if is_foreign(line, n, lines, page)), None)
        if rule is None:
            kept.append(line)
        else:
            dropped.append(DroppedLine(line.text, rule))
    n_kept, below = _without_tail(kept, page)
    lists = [DroppedLine(line.text, "related") for line in kept[:n_kept] if heads_a_list(line.text)]
    kept = [line for line in kept[:n_kept] if not heads_a_list(line.text)]
    text = "\n\n".join(line.text for line in kept)
    return Prose(text, dropped=(*dropped, *lists, *below, *replies), blocks=blocks_of_lines(kept))


def _without_tail(lines: Sequence[Line], page: PageContext) -> tuple[int, list[DroppedLine]]:
    n_kept, dropped = len(lines), list[DroppedLine]()
    while n_kept > 1:
        rules = _tail_rules(lines[max(0, n_kept - 200) : n_kept], page)
        if not rules or len(rules) * 2 > n_kept:
            break
        gone = lines[n_kept - len(rules) : n_kept]
        dropped[:0] = [DroppedLine(line.text, rule) for line, rule in zip(gone, rules, strict=True)]
        n_kept -= len(rules)
    return n_kept, dropped


def _tail_rules(lines: Sequence[Line], page: PageContext) -> list[str]:
    """The rule for each of the last lines that are not the article's; none where its last line is."""
    texts = [line.text for line in lines[-14:]]
    if n_box := author_box([line.text for line in lines[-200:]], page.writers, page.outlet):
        return ["author_box"] * n_box
    return _headings_of_nothing(lines) or trailing_teaser(texts) or trailing_related(texts)


def _headings_of_nothing(lines: Sequence[Line]) -> list[str]:
    """Up to three headings at the very end: what stood below them was no part of the article."""
    n = next((n for n, line in enumerate(reversed(lines[-4:])) if not line.is_heading), 4)
    is_said = any(line.text.rstrip("\"'”’»)")[-1:] in (".", "!") for line in lines[len(lines) - n :])
    return ["heading_of_nothing"] * n if n < 4 and len(lines) > n + 2 and not is_said else []


def is_repeated_title(line: Line, n: int, _lines: Sequence[Line], page: PageContext) -> bool:
    """The headline stands in its own field; above the text it would be counted as the outlet's sentence."""
    return n < 4 and line.key in page.titles


def is_standfirst(line: Line, n: int, lines: Sequence[Line], _page: PageContext) -> bool:
    """A sentence set as a heading above the text: the standfirst, which has a field of its own."""
    is_on_top = n < 3 and line.is_heading and not any(other.is_heading for other in lines[n + 1 : n + 2])
    return is_on_top and len(line.key.split()) >= 8 and all(other.is_heading for other in lines[:n])


def is_related_heading(line: Line, n: int, lines: Sequence[Line], page: PageContext) -> bool:
    """*Don't miss*, *Related stories*, with the links to them below."""
    return is_related_label(line.text) and any(other.key in page.links for other in lines[n + 1 : n + 2])


def is_repeated(line: Line, n: int, lines: Sequence[Line], _page: PageContext) -> bool:
    """A line just said: the words under a picture, printed for its small and for its large form."""
    return n > 0 and line.key == lines[n - 1].key and len(line.key.split()) >= 8


def is_pull_quote(line: Line, _n: int, lines: Sequence[Line], _page: PageContext) -> bool:
    """Words of the article set apart once more: they are said by whoever says them there."""
    if line.is_posted or not (line.is_quote or line.text[0] in _OPENING) or len(line.key.split()) < 5:
        return False
    if not line.is_quote and line.text.rstrip("\"'”’»)")[-1:] not in (".", "!", "?"):
        return False  # a work's name, or the heading of what says so
    return any(len(other.key) > len(line.key) and f" {line.key} " in f" {other.key} " for other in lines)


def is_pull_quote_source(line: Line, n: int, lines: Sequence[Line], page: PageContext) -> bool:
    """Whose the words set apart are, below them: *— Ida Brandt, keeper*."""
    if n == 0 or line.is_posted or not (line.is_quote or _DASHED.match(line.text)):
        return False
    is_short = len(line.key.split()) <= 12 and line.text.rstrip("\"'”’»)")[-1:] not in (".", "!", "?", ":")
    return is_short and is_pull_quote(lines[n - 1], n - 1, lines, page)


def is_paywall(line: Line, n: int, lines: Sequence[Line], _page: PageContext) -> bool:
    """*La suite est réservée aux abonnés*, below the text: the rest must be paid for."""
    return n >= len(lines) - 4 and is_notice(line.text)


def is_furniture(line: Line, _n: int, _lines: Sequence[Line], _page: PageContext) -> bool:
    """Comment notices, share lines, prompts."""
    return is_label(line.text.strip(_DECORATION))


def is_date_line(line: Line, n: int, lines: Sequence[Line], _page: PageContext) -> bool:
    """A line that is nothing but a date, at the edges: the page's date, not the text's."""
    is_at_edge = n < 4 or n >= len(lines) - 3 or _OWN_DAY.match(line.text)
    if not is_at_edge or len(line.text) > 70:
        return False
    rest = _DATE_LABEL.sub("", line.text)
    return written_date(rest) is not None or (
        day_in_line(rest, None) is not None and len(re.findall(r"[^\W\d_]+", rest)) <= 6
    )


def is_link_line(line: Line, n: int, lines: Sequence[Line], page: PageContext) -> bool:
    """A whole line that is one link leads to another page.

    A heading that is a link may well head a section (lists of products do): it goes only beside another link,
    or above everything else.
    """
    if line.key not in page.links or len(line.key.split()) < 4 or (line.is_posted and is_signed(line.text)):
        return False
    beside = [other.key for other in (*lines[max(0, n - 1) : n], *lines[n + 1 : n + 2])]
    return n == 0 or line.key not in page.headings or any(key in page.links for key in beside)


def is_pointer(line: Line, _n: int, _lines: Sequence[Line], _page: PageContext) -> bool:
    """*Read more: …*, *Related: …*: another article's headline inside this one."""
    return len(line.text) <= 250 and _POINTER.match(line.text) is not None


def is_promotion(line: Line, _n: int, _lines: Sequence[Line], _page: PageContext) -> bool:
    """The outlet asks its readers for something: a subscription, a like, a click."""
    return is_prompt(line.text)


def is_own_offer(line: Line, n: int, lines: Sequence[Line], page: PageContext) -> bool:
    """The last line, where the outlet names itself to its reader and links to another page of its own."""
    if not 0 < n == len(lines) - 1 or not line.has_own_link or len(line.text) > 600 or not page.outlet:
        return False
    is_named = re.search(rf"\b{re.escape(page.outlet)}\b", line.text) is not None
    is_to_reader = is_named and _TO_READER.search(line.text) is not None
    return is_to_reader and not reports(line.text) and not must_be_told(line.text)


def is_small_print(line: Line, n: int, lines: Sequence[Line], _page: PageContext) -> bool:
    """What the outlet earns by its links and who owns its words, above or below the text."""
    is_at_edge = n < 4 or n >= len(lines) - 4
    return is_at_edge and is_disclosure(line.text)


def is_reading_time(line: Line, n: int, _lines: Sequence[Line], _page: PageContext) -> bool:
    """How long the page thinks one reads; below its beginning only where it says that it is that."""
    is_told = n < 5 or "read" in line.text.casefold()
    return is_told and _READING_TIME.fullmatch(line.text) is not None


def is_byline(line: Line, n: int, _lines: Sequence[Line], _page: PageContext) -> bool:
    """A line that only names the writers, above the text."""
    return n < 4 and bool(byline_names(line.text))


RULES: tuple[tuple[str, Callable[[Line, int, Sequence[Line], PageContext], bool]], ...] = (
    ("repeated_title", is_repeated_title),
    ("standfirst", is_standfirst),
    ("related", is_related_heading),
    ("repeated", is_repeated),
    ("pull_quote", is_pull_quote),
    ("pull_quote", is_pull_quote_source),
    ("paywall", is_paywall),
    ("caption", is_picture_credit),
    ("label", is_furniture),
    ("date_line", is_date_line),
    ("link_line", is_link_line),
    ("byline", is_byline),
    ("pointer", is_pointer),
    ("credit", is_credit),
    ("contact", is_contact),
    ("promotion", is_promotion),
    ("promotion", is_own_offer),
    ("small_print", is_small_print),
    ("reading_time", is_reading_time),
)
