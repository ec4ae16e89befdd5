"""What is counted or measured in a content: figures that are no dates, ages, ordinals or names."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from onrecord.claims.figures import (
    CURRENCIES,
    FIGURE,
    FRACTIONS,
    SCALE,
    UNITS,
    VAGUE,
    parse_number,
    parse_scale,
)
from onrecord.claims.figures import bound_before as _bound
from onrecord.claims.words import either
from onrecord.types import Bound, Quantity, Spans

PERIODS = {"decade": ("years", 10), "century": ("years", 100)}
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?"
LABELS = """No|Nos|Chapter|Section|Article|Page|Title|Phase|Highway|Route|Flight|Room|Day|Week|Level|
Tier|Type|
Covid|Covid-|G|age|aged|ages|under-"""
DATED_BEFORE = re.compile(rf"(?:\b{MONTH}|\b{either(LABELS)}\.?)[\s-]*$")
NO_NAME = """The|A|An|In|On|At|By|For|From|Of|With|About|Around|Some|Nearly|Almost|Over|More|Than|Only|
Just|And|But|Up|
To|Another|All|These|Those|His|Her|Its|Their|Our|Least|Most|Fewer|Roughly|Approximately|If|When|That|
Also|Since|Until|
After|Before|Between|Last|Next|Every|Down"""
NAMED_BEFORE = re.compile(rf"(?:^|[\s(“\"])(?!{either(NO_NAME)}\b)[A-Z][\w’'.&-]*\s$")
NO_NOUN = """and|or|but|to|in|on|at|by|for|from|with|than|as|was|were|is|are|had|has|have|of|that|which|
who|when|while|
after|before|into|over|under|out|up|down|per|the|a|an|this|these|will|would|could|not|last|also|ago|
since|so|because|if|
it|he|she|they|we|I|more|later|earlier|behind|off|away|alive|between|among|against"""
NOUN = re.compile(rf"[\s-]+(?!{either(NO_NOUN)}\b)([^\W\d_][\w’'-]*)")
OF_NOUN = re.compile(
    r"\s+of\s+((?:(?:the|all|its|their|his|her)\s+)?[^\W\d_][\w’'-]*"
    rf"(?:\s(?!{either(NO_NOUN)}\b)[^\W\d_][\w’'-]*){{0,3}})"
)
GLUED_BEFORE = re.compile(r"(?:\w|[.:/#@’'–]|(?<! )-)$")
NO_COUNT_AFTER = re.compile(
    either(
        r"""
        (?:st|nd|rd|th)\b|:\d\d|\s?(?:a\.m|p\.m|am|pm)\b|/\d|\s?o[’']clock|[-\s–]years?[-\s–]olds?|[A-Za-z]|
        \s(?:[A-Z][\w’'-]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard)\b
        """
    )
)
TAKEN_UP_BEFORE = re.compile(
    r"\b(?:the|these|those|Group of|chapter|round|all|both|number)\s$", re.IGNORECASE
)
ONE_BEFORE = re.compile(r"\b(?:at least|only|just|more than|exactly)\s$", re.IGNORECASE)
COUNTED_ONES = (
    "hour|year|month|week|minute|person|death|million|billion|case|vote|seat|soldier|child|woman|man"
)
ONE_AFTER = re.compile(rf"\s(?:{COUNTED_ONES})s?\b")
AFTER_YEARLIKE = re.compile(r"\s(?:people|soldiers|troops|votes|jobs|workers|homes|delegates)\b")
HALF_BEFORE = re.compile(r"(?:first|second|other|better|and a|-)\s?$", re.IGNORECASE)
HALF_AFTER = re.compile(r"-|\s(?:time|hour)\b")
PART_AFTER = re.compile(r"\s(?:of|more|less|in|\w+ed)\b|[,.]|$")  # *a third term* is no share
OF_WHOLE = re.compile(r"\s+of\s+(?:the|its|their|his|her|those|these)\s+([^\W\d_][\w’'-]*)")
AGE_BEFORE = re.compile(r"\b(?:was|is|turned|were|am|then|only|just)\s$")
AGE_AFTER = re.compile(r"$|\s?(?:[.,;”\"]|when\b|at the time\b|and\b)")
YEAR = re.compile(r"^(?:1[5-9]|20)\d\d$")
MOST_NOUNS = 4  # words of a counted noun phrase: beyond that it is the next phrase


def find_quantities(text: str, spans: Spans, stops: frozenset[int] = frozenset()) -> tuple[Quantity, ...]:
    """The figures of a content, in order; no counted noun takes in a word that begins at one of the stops."""
    found: list[Quantity] = []
    for start, end in spans:
        floor = max(0, start - 40)
        for match in FIGURE.finditer(text, start, end):
            figures = (_cut(text, q, stops) for q in _figure(text, floor, end, match))
            found.extend(_closed(text, q) for q in figures if not _is_taken_up(text, q))
    return tuple(found)


def _closed(text: str, quantity: Quantity) -> Quantity:
    """The figure without white space at its edges."""
    start, end = quantity.span
    kept = text[start:end].strip()
    start += text[start:end].index(kept)
    of = quantity.of.strip() if quantity.of else None
    return replace(quantity, span=(start, start + len(kept)), of=of or None)


def _is_taken_up(text: str, quantity: Quantity) -> bool:
    """*the two* without a noun: a pronoun, no figure."""
    start, end = quantity.span
    return (
        quantity.of is None and text[start:end].isalpha() and text[:start].endswith(("the ", "The ", "both "))
    )


def _cut(text: str, quantity: Quantity, stops: frozenset[int]) -> Quantity:
    """The figure with its noun phrase ended before the first stop."""
    start, end = quantity.span
    noun = quantity.of or ""
    begin = end - len(noun)
    if not noun or text[begin:end] != noun:
        return quantity
    stop = min((s for s in stops if begin <= s < end), default=end)
    kept = text[begin:stop].strip(" -")
    return replace(quantity, span=(start, begin + len(kept) if kept else begin - 1), of=kept or None)


def _figure(text: str, floor: int, end: int, match: re.Match[str]) -> list[Quantity]:
    before, after = text[max(floor, match.start() - 40) : match.start()], text[match.end() : match.end() + 60]
    if match["vague"]:
        return _vague(text, end, match)
    if match["dozen"]:
        times = {"a": 1, "several": 1, "half a": 0.5, "two": 2, "three": 3}[
            match["dozen"].rsplit(" ", 1)[0].lower()
        ]
        bound: Bound = "at_least" if match["dozen"].lower().startswith("several") else _bound(before)[0]
        return [_counted(text, end, match, 12.0 * times, None, bound, before)]
    if match["fraction"]:
        return _fraction(text, end, match, before, after)
    if match["period"]:
        return _period(match, before, after)
    if match["single"]:
        return (
            [_counted(text, end, match, 1.0, None, "exact", before)]
            if NOUN.match(text, match.end(), end)
            else []
        )
    return _number(text, end, match, before, after)


def _vague(text: str, end: int, match: re.Match[str]) -> list[Quantity]:
    """*thousands*, *tens of thousands*, *tens or even hundreds of billions*: the least that they say."""
    found = [w for w in re.findall(r"[a-z]+", match["vague"].lower()) if w in VAGUE]
    if found in (["tens"], ["scores"]) and not text[match.end() :].startswith(" of "):
        return []
    is_range = len(found) > 1 and re.search(r"\b(?:or|and)\b", match["vague"]) is not None
    times = [VAGUE[w] for w in found]
    whole = times[2] if len(times) == 3 else 1.0
    if is_range:
        return [_counted(text, end, match, times[0] * whole, times[1] * whole, "at_least", "")]
    return [_counted(text, end, match, math.prod(times), None, "at_least", "")]


def _fraction(text: str, end: int, match: re.Match[str], before: str, after: str) -> list[Quantity]:
    words = re.findall(r"[a-z]+", match["fraction"].lower())
    part = words[-1].removesuffix("s")
    if part == "half" and (HALF_BEFORE.search(before) or HALF_AFTER.match(after)):
        return []
    if words[0] == "a" and not PART_AFTER.match(after):
        return []
    value = (
        0.667
        if words[-1] == "thirds"
        else FRACTIONS[part] * (UNITS.get(words[0], 1) if words[0] != part else 1)
    )
    return [_counted(text, end, match, round(value, 3), None, _bound(before)[0], before, share=True)]


def _period(match: re.Match[str], before: str, after: str) -> list[Quantity]:
    """*within a decade*, *a week after*: a length of time; *five days a week* is a rate, no figure."""
    unit = match["period"].split()[1].lower()
    leads = re.search(
        r"\b(?:for|within|over|in|than|nearly|about|almost|around|after|of|under|just|only|took|least)\s$",
        before,
        re.I,
    )
    follows = re.match(r"\s(?:after|before|later|ago|earlier|since|in (?:jail|prison))\b", after)
    if not (leads or follows) or re.search(r"\b(?:quarter|half|third|quarters|thirds) of $", before):
        return []
    noun, times = PERIODS.get(unit, (unit + "s", 1))
    bound, start = _bound(before)
    return [Quantity((match.start() - start, match.end()), float(times), None, noun, bound)]


def _number(text: str, end: int, match: re.Match[str], before: str, after: str) -> list[Quantity]:
    low = match["low"]
    is_range = bool(match["high"]) and _is_range(match, before)
    stop = match.end() if is_range or not match["high"] else match.start("to")
    after = text[stop : stop + 60]
    found = (
        [_measured(text, end, match, stop, is_range, before)]
        if is_range or _counts(low, match, before, after)
        else []
    )
    if match["high"] and not is_range:
        again = FIGURE.match(text, match.start("high"), end)
        if again is not None:
            found.extend(_figure(text, match.end("to") - 1, end, again))
    return found


def _is_range(match: re.Match[str], before: str) -> bool:
    joiner = match["to"].strip()
    if joiner == "and":
        return before.lower().endswith("between ")
    if joiner == "to" and re.search(r"\bfrom (?:the )?(?:current )?$", before):
        return False
    if match["pct"] and not match["pct2"]:
        return False
    low, high = parse_number(match["low"]), parse_number(match["high"])
    return low < high or bool(re.search(SCALE, match["high"]))


def _counts(low: str, match: re.Match[str], before: str, after: str) -> bool:
    """Whether a number counts or measures: no date, age, ordinal, clock time or name."""
    if match["pct"] or match["pct2"] or any(sign in low[:4] for sign in CURRENCIES):
        return True
    if GLUED_BEFORE.search(before) or DATED_BEFORE.search(before) or NO_COUNT_AFTER.match(after):
        return False
    if low.lower() == "one":
        return ONE_AFTER.match(after) is not None or ONE_BEFORE.search(before) is not None
    if low.isalpha():
        return not (TAKEN_UP_BEFORE.search(before) and not NOUN.match(after)) and not _is_name_part(
            low, before
        )
    return not _is_label(low, before, after)


def _is_label(low: str, before: str, after: str) -> bool:
    """Whether digits are a year, a day, an age between commas, or part of a name."""
    if YEAR.match(low) and not AFTER_YEARLIKE.match(after):
        return True
    if low.isdecimal() and int(low) <= 31 and re.match(rf"\s?{MONTH}(?:\s|$|,)", after):
        return True
    if low.isdecimal() and int(low) < 110 and before.endswith(", ") and after.startswith(","):
        return True
    if low.isdecimal() and int(low) < 100 and AGE_BEFORE.search(before) and AGE_AFTER.match(after):
        return True
    return NAMED_BEFORE.search(before) is not None and not NOUN.match(after)


def _is_name_part(low: str, before: str) -> bool:
    """Whether a number word belongs to a name: *Big Four*, *Group of Seven*."""
    return low[0].isupper() and re.search(r"Group of $|\b[A-Z]\w+ $", before) is not None


def _measured(text: str, end: int, match: re.Match[str], stop: int, is_range: bool, before: str) -> Quantity:
    value, high = parse_number(match["low"]), None
    if is_range:
        high = parse_number(match["high"])
        scale = re.search(rf"{SCALE}$", match["high"], re.I)
        if (
            scale
            and not re.search(rf"{SCALE}$", match["low"], re.I)
            and value < high / parse_scale(scale.group()) * 1000
        ):
            value *= parse_scale(scale.group())
    bound, back = _bound(before)
    start = match.start() - back
    unit = _unit(match)
    noun, after_noun = _noun_after(text, stop, end)
    of_whole = OF_WHOLE.match(text, stop, end)
    if of_whole is not None and not unit_sign(match):
        noun, after_noun = of_whole[1], of_whole.end()
    if unit == "per cent":
        of = OF_NOUN.match(text, stop, end)
        return Quantity(
            (start, of.end() if of else stop), value, high, f"per cent of {of[1]}" if of else unit, bound
        )
    if unit:
        return Quantity((start, stop), value, high, unit, bound)
    if noun in PERIODS and noun != "decades":
        plural, times = PERIODS[noun]
        return Quantity((start, after_noun), value * times, high, plural, bound)
    if text[stop : stop + 1] == "-" and noun:
        first = re.split(r"[\s-]", noun)[0]
        noun = (
            first + "s"
            if first in ("day", "week", "month", "year", "hour", "minute", "mile", "point", "member")
            else noun
        )
    return Quantity((start, after_noun), value, high, noun, bound)


def unit_sign(match: re.Match[str]) -> bool:
    """Whether the figure carries a unit of its own: per cent or money."""
    return bool(_unit(match))


def _unit(match: re.Match[str]) -> str:
    if match["pct"] or match["pct2"]:
        return "percentage points" if "point" in (match["pct"] or match["pct2"]) else "per cent"
    sign = next((c for c in match["low"][:4] if c in CURRENCIES), None)
    return CURRENCIES[sign] if sign else ""


def _noun_after(text: str, start: int, end: int) -> tuple[str | None, int]:
    """The noun phrase after a figure, and where it ends."""
    here, words = start, 0
    while words < MOST_NOUNS and (noun := NOUN.match(text, here, end)):
        if words and re.match(
            r"(?:were|said|had|who|have|went|joined|[a-z]+ly\b|[a-z]+ed\b|being|sent|killed|took|made)",
            noun[1],
        ):
            break
        here, words = noun.end(), words + 1
    return (text[start:here].strip(" -") or None, here) if words else (None, start)


def _counted(
    text: str,
    end: int,
    match: re.Match[str],
    value: float,
    high: float | None,
    bound: Bound,
    before: str,
    share: bool = False,
) -> Quantity:
    back = _bound(before)[1] if before else 0
    of = OF_NOUN.match(text, match.end(), end)
    if of is not None:
        return Quantity(
            (match.start() - back, of.end()), value, high, f"share of {of[1]}" if share else of[1], bound
        )
    noun, stop = _noun_after(text, match.end(), end)
    return Quantity((match.start() - back, stop), value, high, noun, bound)
