"""Names near a headline of others than its writers: who is quoted, made a picture or another work."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import Any

from onrecord.cleaning.bylines import line_of, names_of, pieces_of
from onrecord.cleaning.shownnames import leads_to_writer

_OTHERS = re.compile(
    r"teaser|related|recommend|popular|trending|latest|comment|quote|quotation|testimonial|tweet|columnists"
    r"|(?:twitter|facebook|instagram|social|embed(?:ded)?)[\s_-]post"
    r"|(?:^|[\s_-])(?:statement|opinions|embed)(?:$|[\s_-])",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"caption|credit|photo|gallery", re.IGNORECASE)
# who made the pictures or looked over the words, and of whom others tell
_CREDIT = re.compile(
    r"\b(?:photo\w*|pictures?|images?|illustrat\w+|graphics?|video|fotos?|bild(?:er)?|edited|editing|(?:fact-?)?checked"
    r"|reviewed|translated|produced|sponsored|presented|directed|composed|performed|narrated|starring|featuring"
    r"|more\s+on|(?:interview|conversation)\s+with|(?:profile|portrait)\s+of)\b",
    re.IGNORECASE,
)
_OTHER_WORK = re.compile(
    r"(?:Quotation|Book|Movie|Music\w+|TVSeries|TVEpisode|Comment|UserComments|Answer|Question|Product|\w*Object|\w*Event)/?$"
)
_SOMEBODY = re.compile(r"(?:Person|Organization)/?$")
_BOOK = re.compile(r"\b\d{2,4}\s?(?:pages|pp)\b|\bISBN\b", re.IGNORECASE)
# what a name of an outlet has more or less of than its readers write
_HOUSE = frozenset(
    ("the", "news", "newsroom", "newsdesk", "desk", "online", "com", "staff", "team", "editorial", "editors")
) | {"reporters", "reporter", "writers"}
_OPENS_SPEECH = ("“", '"', "„", "«", "‘")
_CARD = 400  # characters: a teaser with its headline has fewer
_HEADLINE = 4  # words of a link that may be another story's headline


def is_of_others(element: Any) -> bool:
    """True in a part without a headline that is named after other articles, or after what others said."""
    up_to_body = takewhile(lambda one: one.tag != "body", (element, *element.iterancestors()))
    part = next((one for one in up_to_body if _is_anothers(one)), None)
    return part is not None and next(part.iter("h1"), None) is None


def is_outlet(name: str, outlet: str | None) -> bool:
    """True for the outlet's own name, its house or its staff: *Sky* of *Sky News*, *Post Staff*."""
    if outlet is None:
        return False
    one, other = _house_words(name), _house_words(outlet)
    return name == outlet or (one != frozenset() and one <= other)


def _house_words(name: str) -> frozenset[str]:
    words = frozenset(re.findall(r"\w+", name.casefold()))
    return words - _HOUSE or words


def _is_anothers(element: Any) -> bool:
    if element.tag in ("blockquote", "q") or _OTHERS.search(names_of(element)):
        return True
    kind = (element.get("itemtype") or "").strip()
    return bool(kind) and not _SOMEBODY.search(kind) and _OTHER_WORK.search(kind) is not None


def is_card(element: Any) -> bool:
    """True for a small part with a heading that leads elsewhere: another story, its writer below it."""
    heads = element.iter("h2", "h3", "h4", "h5")
    is_leading = any(next(one.iter("a"), None) is not None or one.getparent().tag == "a" for one in heads)
    return is_leading and len(line_of(element)) <= _CARD


def is_linked_card(element: Any) -> bool:
    """True for a small part with a link as long as a headline that leads to no writer."""
    links = (one for one in element.iter("a") if not leads_to_writer(one))
    is_leading = any(len(line_of(one).split()) >= _HEADLINE for one in links)
    return is_leading and len(line_of(element)) <= _CARD


def is_speech(element: Any) -> bool:
    """True for a small part with a piece that opens with a quotation mark: the name there is who said it."""
    if len(line_of(element)) > _CARD:
        return False
    return any(one.startswith(_OPENS_SPEECH) and " " in one for one in pieces_of(element))


def is_credit(element: Any, name: str) -> bool:
    """True for whoever made a picture or a book, looked over the words, or is told of."""
    around = list(islice((element, *element.iterancestors()), 4))
    if any(one.tag in ("figure", "figcaption") or _PICTURE.search(names_of(one)) for one in around):
        return True
    if any(_BOOK.search(line_of(one)) for one in islice(element.itersiblings(), 2)):
        return True
    before = (line_of(one).partition(name)[0][-40:] for one in around[:3] if len(line_of(one)) <= 200)
    return any(_CREDIT.search(words) for words in before)
