"""Words as links compare them: lower-case stems without inflection, names without demonyms."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from onrecord.types import Span

WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[’'][^\W\d_]+)?|[%$€£¥;,.!?]")

_NOT = re.compile(r"n[’']t\b", re.IGNORECASE)


def listed(text: str) -> tuple[str, ...]:
    """The words of a list that is kept as lines of text."""
    return tuple(text.split())


_IRREGULAR = dict(
    pair.split(":")
    for pair in listed(
        """sent:send used:use made:make went:go gone:go left:leave shot:shoot fought:fight won:win lost:lose
        sank:sink sunk:sink men:man women:woman children:child lives:life died:die dying:die dies:die
        dead:dead broke:break broken:break began:begin begun:begin came:come fell:fall fallen:fall
        rose:rise risen:rise gave:give given:give took:take taken:take held:hold found:find built:build
        met:meet paid:pay sold:sell knew:know known:know brought:bring bought:buy caught:catch
        chose:choose chosen:choose drew:draw drawn:draw drove:drive driven:drive ate:eat eaten:eat
        felt:feel flew:fly flown:fly forgot:forget froze:freeze grew:grow grown:grow heard:hear hid:hide
        hidden:hide hit:hit kept:keep laid:lay led:lead lent:lend lain:lie meant:mean ran:run
        saw:see seen:see sought:seek shook:shake shone:shine sang:sing sat:sit slept:sleep spoke:speak
        spoken:speak spent:spend stood:stand stole:steal stolen:steal struck:strike stricken:strike
        swam:swim swept:sweep taught:teach thought:think threw:throw thrown:throw understood:understand
        woke:wake woken:wake wore:wear worn:wear wrote:write written:write withdrew:withdraw
        withdrawn:withdraw overthrew:overthrow drank:drink drunk:drink fed:feed fled:flee became:become
        shrank:shrink shrunk:shrink burnt:burn dealt:deal feet:foot strewn:strew crises:crisis lice:louse
        arose:arise bore:bear born:bear lied:lie lying:lie tied:tie deceased:decease slain:slay slew:slay
        rang:ring sprang:spring bound:bind wound:wound wounded:wound ground:ground news:news series:series
        species:species forces:force militaries:military bodies:body killed:kill"""
    )
)
_DEMONYMS = ("ians", "ian", "ans", "an", "ese", "ish", "is", "i", "ia", "a", "e", "y", "o")
_IRREGULAR_NAMES = dict(
    pair.split(":")
    for pair in listed(
        """french:franc france:franc german:german germany:german germans:german dutch:netherland
    netherlands:netherland greek:greec greece:greec greeks:greec spanish:spain spain:spain turkish:turk
    turkey:turk polish:pol poland:pol danish:denmark denmark:denmark swedish:swed sweden:swed
    finnish:fin finland:fin irish:ire ireland:ire english:engl england:engl british:brit britain:brit
    uk:brit us:usa u.s:usa america:usa american:usa americans:usa washington:usa usa:usa moscow:russ
    kremlin:russ russia:russ kyiv:ukrain beijing:chin pyongyang:northkore seoul:southkore tehran:iran
    welsh:wale wales:wale scottish:scotl scotland:scotl swiss:switzerl switzerland:switzerl
    filipino:philippin philippines:philippin afghan:afghan afghanistan:afghan kazakh:kazakh
    kazakhstan:kazakh uzbek:uzbek uzbekistan:uzbek"""
    )
)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The word without plural, tense and possessive: the same for *crosses*, *crossed*, *crossing*."""
    w = word.lower().replace("’", "'")
    w = w.removesuffix("'s").removesuffix("'")
    if w in _IRREGULAR:
        return _without_e(_IRREGULAR[w])
    if len(w) <= 3 or not w.isalpha():
        return w
    return _without_e(_without_tense(_without_plural(w)))


def _without_plural(w: str) -> str:
    if w.endswith("ies") and len(w) > 4:
        return w[:-3] + "y"
    if w.endswith(("sses", "shes", "ches", "xes", "zes")):
        return w[:-2]
    if w.endswith("s") and not w.endswith(("ss", "us", "is")):
        return w[:-1]
    return w


def _without_tense(w: str) -> str:
    for ending in ("ing", "ed"):
        base = w.removesuffix(ending)
        if base == w or len(base) < 3 or not re.search("[aeiouy]", base):
            continue
        if base.endswith("i"):
            return base[:-1] + "y"
        return base[:-1] if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz" else base
    return w


def _without_e(w: str) -> str:
    return w[:-1] if len(w) > 3 and w.endswith("e") else w


def _without_demonym(w: str) -> str:
    for ending in _DEMONYMS:
        if w.endswith(ending) and len(w) - len(ending) >= 4:
            return w[: -len(ending)]
    return w


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """The form that is compared: the same for *Ukraine* and *Ukrainian*, *crossed* and *crosses*."""
    w = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if w in _IRREGULAR_NAMES:
        return _IRREGULAR_NAMES[w]
    stemmed = stem(w)
    return _without_demonym(stemmed) if len(stemmed) >= 6 and stemmed.isalpha() else stemmed


def tokens(text: str) -> list[str]:
    """The words, figures and stops of a text, *n't* apart from its verb."""
    return WORD.findall(_parted(text))


def token_spans(text: str) -> list[Span]:
    """Where the tokens stand in the text, whose *n't* is shorter than the *not* that is read for it."""
    ends = [match.end() + i for i, match in enumerate(_NOT.finditer(text), 1)]
    found = (match.span() for match in WORD.finditer(_parted(text)))
    return [(start - bisect_right(ends, start), end - bisect_right(ends, end)) for start, end in found]


def _parted(text: str) -> str:
    return _NOT.sub(" not", text).replace("-", " ")


def is_irregular(word: str) -> bool:
    """True of a past of its own: *shot*, *paid*; of odd plurals too."""
    return word in _IRREGULAR
