"""Doubting: wordings around a statement that keep it from being asserted, without denying it outright."""

from __future__ import annotations

import re


def any(wordings: str) -> str:
    """A pattern for one of these; a wording of several words is joined by underscores."""
    return f"(?:{'|'.join(wordings.split()).replace('_', ' ')})"


CARRIER = any(
    """reports? claims? rumou?rs? stor(?:y|ies) tales? allegations? accusations? charges? accounts?
    suggestions? assertions? speculation notion idea theor(?:y|ies) gossip talk version narrative
    insinuations? legend"""
)
AS_TOLD = r"(?:that|how|of)\b"
SCRAP = any("shred grain scrap ounce iota jot hint trace bit speck whit atom kernel word")
LITTLE = any(
    "no zero scant little hardly_any scarcely_any barely_any not_any never_any lack_of without insufficient"
)
# Nothing, or next to nothing, speaks for it.
NOTHING = (
    rf"(?:{LITTLE}|(?:not|\w+n[’']t|without|never) (?:an?|one|any|the (?:least|slightest|faintest))"
    rf" (?:\w+ ){{0,2}}?{SCRAP}s? of)"
)
GROUND = any(
    "evidence proof truth basis substance foundation grounds? reason indication signs? merit support facts?"
)
TO_SHOW = any(
    "show prove suggest indicate demonstrate establish confirm point support substantiate believe imply think"
)
NOBODY = (
    r"(?:no one|nobody|nothing|none|never|not|n[’']t|cannot|neither|yet to|fail(?:s|ed)? to|unable to"
    r"|no \w+|not (?:one|a single|any) \w+)"
)
SHOWN = any(
    "shows? showed shown prove[sdn]? suggest\\w* indicate[sd]? demonstrate[sd]? establish\\w* confirm\\w*"
)
UNFIT = any(
    """doubtful dubious questionable debatable unlikely improbable implausible unproven unproved unfounded
    disproved disproven inconceivable unthinkable unbelievable impossible laughable absurd preposterous
    ridiculous
    ludicrous nonsens\\w* rubbish rot tosh bunk hogwash bogus fake far-fetched fanciful outlandish outrageous
    offensive risible crazy mad insane garbage baloney slander\\w* libel\\w* untrue false wrong incorrect
    mistaken baseless malicious fictitious fictional invented fabricated debunked discredited disputed
    contested
    insulting overblown exaggerated unsubstantiated made_up"""
)
SLUR = any(
    """lies? smears? slanders? libels? calumn(?:y|ies) inventions? fabrications? falsehoods? fictions? myths?
    hoax(?:es)? fantas(?:y|ies) fairy_tales? propaganda insults? jokes? fake_news provocations? canards?
    untruths?
    distortions?"""
)
SURE = any(
    """proven proved clear certain sure true shown established confirmed the_case credible plausible convinced
    likely right"""
)
BE = r"(?: (?:is|was|are|were|be|been|seems?|sounds?|looks?|remains?|appears?)|[’']s)"
VERY = r"(?:(?:\w+ly|so|quite|very|just|all|too|rather|still|an?|the|pure|utter|total|complete|sheer) ){0,3}"
FAR = (
    rf"(?:(?:far from|not|never|by no means|yet to be|hardly|n[’']t) (?:\w+ly |yet |been |at all )*{SURE}"
    r"|(?:hard|difficult|impossible|not easy) to (?:believe|credit|imagine|accept|see|prove|swallow))"
)
DOUBTED_AS = rf"{BE} {VERY}(?:{UNFIT}|{SLUR}|{FAR})\b"
CALL = any("call dub brand label term describ denounc decri condemn portray ridicul mock paint slamm? blast")
TURN_DOWN = any(
    """thr[eo]w\\w* toss\\w* strike struck dropp?\\w* withdr[ae]w\\w* disprov\\w* debunk\\w* ridicul\\w*
    explod\\w*
    demolish\\w* discredit\\w* undermin\\w* challeng\\w* fought fight\\w* resist\\w* ignor\\w* buy
    believe credit
    swallow accept discount\\w* contest\\w*"""
)
CLEAR = r"(?:acquit|clear|exonerat|absolv)\w* (?:\w+ ){0,4}of"
TOLD_WRONGLY = any(
    """said reported accused claimed alleged believed thought blamed stated told named identified described
    suspected charged suggested rumou?red held"""
)
IN_DOUBT = re.compile(
    rf"\b{NOTHING} (?:\w+ ){{0,2}}{GROUND}\b"
    rf"|\b{NOBODY} (?:\w+ ){{0,3}}?{SHOWN} (?:\w+ )?{AS_TOLD}"
    rf"|\b(?:no|nothing|little) (?:\w+ )?to {TO_SHOW}\b"
    rf"|\bnothing (?:\w+ )?(?:to|in) (?:\w+ ){{0,2}}{CARRIER}\b"
    rf"|\b{CARRIER} {AS_TOLD}[^.;!?]*?{DOUBTED_AS}"
    rf"|\b(?:that|it|this|which|they|these){DOUBTED_AS}"
    rf"|^\W*that\b[^.;!?]*{BE} {VERY}(?:{UNFIT}|{SLUR})\b"
    rf"|\b{CALL}\w* (?:\w+ ){{0,3}}{CARRIER}\b[^.;!?]*(?:{UNFIT}|{SLUR})\b"
    rf"|\b{CARRIER} {AS_TOLD}[^.;!?]*? (?:fell|f[ae]ll(?:s|en)?|came|comes?) (?:apart|flat|to nothing)\b"
    rf"|\b{CARRIER} {AS_TOLD}[^.;!?]*? (?:prove[sdn]?|turn(?:s|ed)? out) (?:to be )?(?:{UNFIT}|{SLUR})\b"
    rf"|\b{CARRIER} {AS_TOLD}[^.;!?]*? (?:(?:do|does|did) not|\w+n[’']t) (?:stand|hold|add|wash|stack)\b"
    rf"|\b(?:wav|brush|shrug|laugh|hit|push|lash|set|sweep|swept|hitt)\w* (?:away|aside|off|back|out)"
    rf"(?: at| against| on)? (?:\w+ ){{0,3}}(?:{CARRIER}|findings?) {AS_TOLD}"
    rf"|\b(?:rubbish|trash|pooh-pooh|slamm?|blast)\w* (?:\w+ ){{0,3}}{CARRIER} {AS_TOLD}"
    rf"|\b(?:scoff|sneer|laugh|jeer|sniff)\w* at (?:\w+ ){{0,3}}{CARRIER}\b"
    rf"|\b(?:{TURN_DOWN}|{CLEAR}) (?:out |down |off )?(?:\w+ ){{0,3}}{CARRIER} {AS_TOLD}"
    r"|\b(?:s[kc]eptical|doubtful|unconvinced|dubious|unpersuaded|incredulous)\b"
    rf"|\b(?:wrong(?:ful)?|false|mistaken|erroneous|incorrect)ly (?:being )?{TOLD_WRONGLY}\b"
    rf"|\b(?:{UNFIT}|{SLUR}) (?:that|to (?:say|claim|suggest|think|believe))\b"
    r"|\binto (?:thinking|believing)\b|\b(?:actually|really) (?:believed?|thought|think)\b"
    r"|\b(?:falls?|fell|fallen|falling) for\b|\b(?:dup|fool|trick|troll)(?:s|ed|ing)\b.*\binto\b",
    re.IGNORECASE,
)
OTHERS = (
    r"\b(?:they|people|some|others|critics|rivals|opponents) (?:\w+ )?"
    r"(?:say|claim|allege|insist|tell|write)\b"
)
ANSWERED = re.compile(
    rf"\?[\"”’]*\s+[\"“‘]?(?:no\b|never\b|nonsense|rubbish|rot\b|(?:that|this|it|they|these){DOUBTED_AS})"
    r"|\?[\"”’]*\s+[\"“‘]?(?:\w+ ){0,3}(?:not|never|no)\b"
    rf"|{OTHERS}[^.!?]*[.!?][\"”’]*\s+(?:that|this|it|they){DOUBTED_AS}"
    rf"|{OTHERS}.*[.!?][\"”’]*\s+(?:\w+ ){{1,2}}"
    r"(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can)(?: not|n[’']t| never)\b",
    re.IGNORECASE | re.DOTALL,
)
# nothing that is said behind such a clause is said to be so
UNSAID = re.compile(
    r"^[^.;,:?!]*?\b(?:no|not|nothing|nobody|none|never|neither|few|hardly|scarcely|cannot|yet to"
    r"|\w+n[’']t)\b(?! (?:only|just)\b)[^.;,:?!]{0,30}?\bthat (?!of\b|is\b|was\b)",
    re.IGNORECASE,
)
NO_DOUBT = re.compile(
    r"\b(?:no|little|beyond|without(?: a| any)?) (?:\w+ )?(?:doubts?|question)\b|\bundoubtedly\b",
    re.IGNORECASE,
)
OTHERS_SAY = re.compile(rf"^\W*(?:and |but )?{OTHERS}", re.IGNORECASE)
