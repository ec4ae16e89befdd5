"""Doubts: words around a statement that keep it from being asserted, without denying it outright.

Who says *no proof exists that A*, *called the tale that A a smear* or *A? That is rubbish* does not say A.
Whether he denies it is left to the words of denial (falsehoods.py): in doubt, no two are the same.
"""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.links.representation import Representation
from onrecord.types import LinkableClaim


def _any(wordings: str) -> str:
    """A pattern for one of these; a wording of several words is joined by underscores."""
    return f"(?:{'|'.join(wordings.split()).replace('_', ' ')})"


_CARRIER = _any(
    """reports? claims? rumou?rs? stor(?:y|ies) tales? allegations? accusations? charges? accounts?
    suggestions? assertions? speculation notion idea theor(?:y|ies) gossip talk version narrative
    insinuations? legend"""
)
_AS_TOLD = r"(?:that|how|of)\b"
_SCRAP = _any("shred grain scrap ounce iota jot hint trace bit speck whit atom kernel word")
_LITTLE = _any(
    "no zero scant little hardly_any scarcely_any barely_any not_any never_any lack_of without insufficient"
)
# Nothing, or next to nothing, speaks for it.
_NOTHING = (
    rf"(?:{_LITTLE}|(?:not|\w+n[’']t|without|never) (?:an?|one|any|the (?:least|slightest|faintest))"
    rf" (?:\w+ ){{0,2}}?{_SCRAP}s? of)"
)
_GROUND = _any(
    "evidence proof truth basis substance foundation grounds? reason indication signs? merit support facts?"
)
_TO_SHOW = _any(
    "show prove suggest indicate demonstrate establish confirm point support substantiate believe imply think"
)
_NOBODY = (
    r"(?:no one|nobody|nothing|none|never|not|n[’']t|cannot|neither|yet to|fail(?:s|ed)? to|unable to"
    r"|no \w+|not (?:one|a single|any) \w+)"
)
_SHOWN = _any(
    "shows? showed shown prove[sdn]? suggest\\w* indicate[sd]? demonstrate[sd]? establish\\w* confirm\\w*"
)
_UNFIT = _any(
    """doubtful dubious questionable debatable unlikely improbable implausible unproven unproved unfounded
    disproved disproven inconceivable unthinkable unbelievable impossible laughable absurd preposterous
    ridiculous
    ludicrous nonsens\\w* rubbish rot tosh bunk hogwash bogus fake far-fetched fanciful outlandish outrageous
    offensive risible crazy mad insane garbage baloney slander\\w* libel\\w* untrue false wrong incorrect
    mistaken baseless malicious fictitious fictional invented fabricated debunked discredited disputed
    contested
    insulting overblown exaggerated unsubstantiated made_up"""
)
_SLUR = _any(
    """lies? smears? slanders? libels? calumn(?:y|ies) inventions? fabrications? falsehoods? fictions? myths?
    hoax(?:es)? fantas(?:y|ies) fairy_tales? propaganda insults? jokes? fake_news provocations? canards?
    untruths?
    distortions?"""
)
_SURE = _any(
    """proven proved clear certain sure true shown established confirmed the_case credible plausible convinced
    likely right"""
)
_BE = r"(?: (?:is|was|are|were|be|been|seems?|sounds?|looks?|remains?|appears?)|[’']s)"
_VERY = r"(?:(?:\w+ly|so|quite|very|just|all|too|rather|still|an?|the|pure|utter|total|complete|sheer) ){0,3}"
_FAR = (
    rf"(?:(?:far from|not|never|by no means|yet to be|hardly|n[’']t) (?:\w+ly |yet |been |at all )*{_SURE}"
    r"|(?:hard|difficult|impossible|not easy) to (?:believe|credit|imagine|accept|see|prove|swallow))"
)
_DOUBTED_AS = rf"{_BE} {_VERY}(?:{_UNFIT}|{_SLUR}|{_FAR})\b"
_CALL = _any(
    "call dub brand label term describ denounc decri condemn portray ridicul mock paint slamm? blast"
)
_TURN_DOWN = _any(
    """thr[eo]w\\w* toss\\w* strike struck dropp?\\w* withdr[ae]w\\w* disprov\\w* debunk\\w* ridicul\\w*
    explod\\w*
    demolish\\w* discredit\\w* undermin\\w* challeng\\w* fought fight\\w* resist\\w* ignor\\w* buy
    believe credit
    swallow accept discount\\w* contest\\w*"""
)
_CLEAR = r"(?:acquit|clear|exonerat|absolv)\w* (?:\w+ ){0,4}of"
_TOLD_WRONGLY = _any(
    """said reported accused claimed alleged believed thought blamed stated told named identified described
    suspected charged suggested rumou?red held"""
)
_IN_DOUBT = re.compile(
    rf"\b{_NOTHING} (?:\w+ ){{0,2}}{_GROUND}\b"
    rf"|\b{_NOBODY} (?:\w+ ){{0,3}}?{_SHOWN} (?:\w+ )?{_AS_TOLD}"
    rf"|\b(?:no|nothing|little) (?:\w+ )?to {_TO_SHOW}\b"
    rf"|\bnothing (?:\w+ )?(?:to|in) (?:\w+ ){{0,2}}{_CARRIER}\b"
    rf"|\b{_CARRIER} {_AS_TOLD}[^.;!?]*?{_DOUBTED_AS}"
    rf"|\b(?:that|it|this|which|they|these){_DOUBTED_AS}"
    rf"|^\W*that\b[^.;!?]*{_BE} {_VERY}(?:{_UNFIT}|{_SLUR})\b"
    rf"|\b{_CALL}\w* (?:\w+ ){{0,3}}{_CARRIER}\b[^.;!?]*(?:{_UNFIT}|{_SLUR})\b"
    rf"|\b{_CARRIER} {_AS_TOLD}[^.;!?]*? (?:fell|f[ae]ll(?:s|en)?|came|comes?) (?:apart|flat|to nothing)\b"
    rf"|\b{_CARRIER} {_AS_TOLD}[^.;!?]*? (?:prove[sdn]?|turn(?:s|ed)? out) (?:to be )?(?:{_UNFIT}|{_SLUR})\b"
    rf"|\b{_CARRIER} {_AS_TOLD}[^.;!?]*? (?:(?:do|does|did) not|\w+n[’']t) (?:stand|hold|add|wash|stack)\b"
    rf"|\b(?:wav|brush|shrug|laugh|hit|push|lash|set|sweep|swept|hitt)\w* (?:away|aside|off|back|out)"
    rf"(?: at| against| on)? (?:\w+ ){{0,3}}(?:{_CARRIER}|findings?) {_AS_TOLD}"
    rf"|\b(?:rubbish|trash|pooh-pooh|slamm?|blast)\w* (?:\w+ ){{0,3}}{_CARRIER} {_AS_TOLD}"
    rf"|\b(?:scoff|sneer|laugh|jeer|sniff)\w* at (?:\w+ ){{0,3}}{_CARRIER}\b"
    rf"|\b(?:{_TURN_DOWN}|{_CLEAR}) (?:out |down |off )?(?:\w+ ){{0,3}}{_CARRIER} {_AS_TOLD}"
    r"|\b(?:s[kc]eptical|doubtful|unconvinced|dubious|unpersuaded|incredulous)\b"
    rf"|\b(?:wrong(?:ful)?|false|mistaken|erroneous|incorrect)ly (?:being )?{_TOLD_WRONGLY}\b"
    rf"|\b(?:{_UNFIT}|{_SLUR}) (?:that|to (?:say|claim|suggest|think|believe))\b",
    re.IGNORECASE,
)
_OTHERS = (
    r"\b(?:they|people|some|others|critics|rivals|opponents) (?:\w+ )?"
    r"(?:say|claim|allege|insist|tell|write)\b"
)
_ANSWERED = re.compile(
    rf"\?[\"”’]*\s+[\"“‘]?(?:no\b|never\b|nonsense|rubbish|rot\b|(?:that|this|it|they|these){_DOUBTED_AS})"
    r"|\?[\"”’]*\s+[\"“‘]?(?:\w+ ){0,3}(?:not|never|no)\b"
    rf"|{_OTHERS}[^.!?]*[.!?][\"”’]*\s+(?:that|this|it|they){_DOUBTED_AS}"
    rf"|{_OTHERS}.*[.!?][\"”’]*\s+(?:\w+ ){{1,2}}"
    r"(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can)(?: not|n[’']t| never)\b",
    re.IGNORECASE | re.DOTALL,
)
# nothing that is said behind such a clause is said to be so
_UNSAID = re.compile(
    r"^[^.;,:?!]*?\b(?:no|not|nothing|nobody|none|never|neither|few|hardly|scarcely|cannot|yet to"
    r"|\w+n[’']t)\b(?! (?:only|just)\b)[^.;,:?!]{0,30}?\bthat (?!of\b|is\b|was\b)",
    re.IGNORECASE,
)
_NO_DOUBT = re.compile(
    r"\b(?:no|little|beyond|without(?: a| any)?) (?:\w+ )?(?:doubts?|question)\b|\bundoubtedly\b",
    re.IGNORECASE,
)
_OTHERS_SAY = re.compile(rf"^\W*(?:and |but )?{_OTHERS}", re.IGNORECASE)


def are_unlike_in_doubt(a: Representation, b: Representation) -> bool:
    """True where one of the two tells only as doubtful what the other says to be so."""
    return _is_doubtful(a) != _is_doubtful(b)


def is_doubtful(r: Representation) -> bool:
    """True where the sentence puts in doubt what it tells, and does not call it false."""
    return not r.is_marked and _is_doubtful(r)


def is_turned_down(claim: LinkableClaim) -> bool:
    """True of what is asked or recounted only to be turned down: *They say A? That is rubbish*."""
    if _ANSWERED.search(claim.content):
        return True
    if not claim.chain or claim.chain[-1].speaker is not None:
        return False
    is_asked = claim.content + "?" in claim.sentence
    told = _OTHERS_SAY.search(claim.sentence) is not None and len(claim.chain) > 1
    return is_asked or told or is_in_doubt(claim.sentence)


@lru_cache(maxsize=10_000)
def is_in_doubt(text: str) -> bool:
    """True where the words put in doubt what they tell: *nobody has shown that*, *that tale is a smear*."""
    told = _NO_DOUBT.sub(" ", text)
    return _IN_DOUBT.search(told) is not None or _UNSAID.search(told) is not None


def _is_doubtful(r: Representation) -> bool:
    return is_in_doubt(r.content)
