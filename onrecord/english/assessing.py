"""Assessing: wordings that call a claim of others untrue, or a thing a hoax, and those that only ask it."""

from __future__ import annotations

import re

from onrecord.english.falsity import CARRIERS, one_of
from onrecord.english.wordlists import words

CARRIER = one_of(
    CARRIERS.replace("accounts? ", "") + " tales? legends? posts? memes? theor(?:y|ies) hoax(?:es)?"
)
INVENTED = (
    r"(?:hoax(?:es|ers?)?|urban (?:legend|myth)s?|(?:total |complete |pure )?fabrications?|figments? of)"
)
UNTRUE = one_of(
    "false untrue fake bogus fabricated baseless unfounded groundless incorrect fictitious debunked"
)
WAS = "(?:is|are|was|were)"
CARRIED = rf"\b{CARRIER}\b(?:\W+[\w’']+){{0,14}}?\W+"  # *reports of a sale of the pier are*
LIAR = r"(?:an? )?(?:\w+ )?(?:liars?|hoaxers?|frauds?|fakes?|shams?)"
VERY = r"(?:(?:\w+ly|all|just|simply|quite|nothing but|only) ){0,2}"
BE = r"(?:is|are|was|were|be|been|being|as|prove[sdn]?|turn(?:s|ed) out to be|proven to be)"
NOT_ONE = r"(?!no\b|not\b|never\b|hardly\b)"
UNREAL = (
    r"(?:(?:\bnot|n[’']t|\bnever|\bno longer)\b (?:\w+ ){0,2}?(?:real|true|an? (?:real |actual )?thing"
    r"|happen(?:ing|ed)?|exist(?:ed)?)(?: after all| at all)?\W*$|\bnever (?:existed|happened)\W*$)"
)
TOLD = r"(?:claim(?:s|ed)|report(?:s|ed)|said|says|alleg(?:es|ed)|insist(?:s|ed)|boast(?:s|ed)|told)"
# Somebody turns down what others say, told by the outlet in a sentence of its own.
TURNED_DOWN = (
    r"(?:den(?:y|ies|ied)|debunk(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es?|ed)|rebut(?:s|ted)?|quash(?:es|ed)?"
    r"|(?:shut(?:s)?|shoot(?:s)?|shot|knock(?:s|ed)?) down|laugh(?:s|ed)? off|brush(?:es|ed)? (?:off|aside))"
)
ASSESSES = re.compile(
    rf"^\W*(?:[\w’'.&-]+\W+){{0,6}}?(?:hoax|debunk(?:ed)?|fake[ -]news)(?: \w+){{0,2}}\s*[:!–—]"
    rf"|:\s*(?:no|nope)\s*[,–—-]"
    rf"|\b{BE} {NOT_ONE}{VERY}(?:an? |the )?(?:{NOT_ONE}\w+ ){{0,2}}?{INVENTED}\b"
    rf"|\b(?:likely|probably|clearly|apparently) an? {INVENTED}\b|\S an? (?:hoax|fake)\W*$"
    rf"|{CARRIED}(?:{BE} )?{NOT_ONE}{VERY}(?:{UNTRUE}|made up)\W*$"
    rf"|{CARRIED}(?:{WAS} )?(?:totally|completely|entirely) {UNTRUE}\b"
    rf"|{CARRIED}(?:{BE} )?(?:not|isn[’']t|aren[’']t|wasn[’']t) (?:true|real)\b"
    rf"|\b(?:dismissed|debunked|exposed|revealed|outed|proved|proven) as an? (?:\w+ )?(?:hoax|fake)\b"
    rf"|^\W*(?:[\w’'.&-]+ ){{1,6}}?{TURNED_DOWN} (?:(?:a|an|the|those|these|any|all|such|online|internet) )?"
    rf"(?:[\w’'-]+ ){{0,4}}?{CARRIER}\b(?! (?:with|for|to|against)\b)"
    rf"|\b(?:an?|the) (?:[\w’'-]+ ){{0,3}}hoax debunked\b"
    rf"|\b(?:it|this|that|these|they)(?:[’']s|[’']re| {WAS}) (?:almost )?{NOT_ONE}{VERY}{UNTRUE}\W*$"
    rf"|\bwho (?:\w+ly )?{TOLD}\b[^.;]*?\b(?:{WAS}|be|been)(?: \w+ly)?(?: now| all)? (?:lying|{LIAR})\b"
    rf"|\b(?:exposed|revealed|outed|unmasked) as {LIAR}\b"
    rf"|\b(?:made (?:it|this|that) (?:all )?up|made up the (?:whole )?(?:story|tale|thing))\b|{UNREAL}",
    re.IGNORECASE,
)
# Who is named behind such words is quoted only to be called untrue: *hoax report claims that*.
FAKE_REPORT = re.compile(
    rf"\b(?:hoax|fake|bogus|false|debunked|unfounded|baseless|satirical) (?:[\w’'-]+ ){{0,2}}?{CARRIER}"
    r"(?: (?:that|claim(?:s|ed|ing)|alleg(?:es|ed|ing)|say(?:s|ing)|said|stat(?:es|ed|ing)|of|about)){0,2}"
    r":? $",
    re.IGNORECASE,
)
# One of these stands in whatever calls something untrue: asked first, since it is quick.
CUE = re.compile(
    r"hoax|debunk|fake|bogus|false|untrue|legend|fabricat|figment|baseless|unfounded|groundless|incorrect|wrong"
    r"|inaccurate|fictitious|fiction|nonsense|ludicrous|rubbish|invention|\blies?\b|myth|fairy|made"
    r"|\btru(?:e|th)|\breal\b|\bthing\b|happen|exist|correct|basis|substance|foundation|den(?:y|ie)|dismiss|refut"
    r"|rebut|quash|\bdown\b|\boff\b|aside|lying|liar|fraud|sham\b|\bnope?\b|despite|contrary|notwithstanding",
    re.IGNORECASE,
)
# A second word that denies, behind *No,* or beside *despite rumours*; a false report needs none.
DENYING = re.compile(
    r"(?:\b(?:not|never|nobody|nothing|none|neither|no longer)|n[’']t)\b|\w\W+no \w"
    r"|^\W*(?:false|fake|hoax|untrue)\b",
    re.IGNORECASE,
)
# What tells of a claim of others: *the story is false* speaks of that, and of nothing else before it.
TELLS_OF_CLAIM = re.compile(
    rf"\b{CARRIER}\b|\b(?:reportedly|allegedly|supposedly|purported(?:ly)?|said to|according to)\b"
    r"|\b(?:claim(?:ed|ing)|viral)\b|\?|\b(?:reported|alleged|asserted|announced) that\b",
    re.IGNORECASE,
)
# *This is no hoax*, *They’re not fake*, *denied it was a hoax* say the reverse.
UPHELD = re.compile(
    r"\b(?:no|not(?: just)?|never|hardly|isn[’']t|aren[’']t|wasn[’']t|weren[’']t)\b"
    rf" (?:an? |the |all |just )?(?:{INVENTED}|{UNTRUE}|lies?|myths?|made up)\b"
    rf"|\bden(?:y|ies|ied|ying) (?:\w+ ){{0,4}}(?:an? |the )?(?:{INVENTED}|{UNTRUE}|made up)\b",
    re.IGNORECASE,
)
# Whether it is one is asked, or left to be found.
UNDECIDED = re.compile(
    r"\?|\b(?:real|true|truth|fact|genuine)\b,? or (?:an? )?(?:hoax|fake|fiction|satire|myth|not|false)\b"
    r"|\b(?:may|might|could|whether|if|suspects?|fears?|accus\w*|claims? that (?:it|the|this|that)"
    r"|some (?:say|think|believe)|question\w*)\b.*\b(?:hoax|fake|made up|false|untrue)",
    re.IGNORECASE,
)
# What only may be, is not coming, or is told of a hoax, is not said to be so.
UNSURE = re.compile(
    r"\b(?:may|might|could|fears?|feared|hoax\w*|fakes?|bogus|satir\w+|debunk\w*|pranks?|parod\w+)\b"
    r"|^\W*not\b|\bnot to have\b",
    re.IGNORECASE,
)
# Set off by commas, what is told beside: *the mayor, who called it a hoax, opened the bridge*.
ASIDE = re.compile(
    r",\s+(?:who|whose|whom|which|where|when|while|although|though|after|before|as|despite)\s[^,;]+(?=,)"
)
PART = re.compile(
    r";\s+|\s+[–—-]+\s+|(?<=[a-z0-9%\"”’][.!])\s+"
    r"|,?\s+(?:and|but|so)\s+(?=(?:the|it|this|that|they|these|those|he|she|there)\b)",
    re.IGNORECASE,
)
# What is said with these is said of the claim, and is no part of what it claims.
ASSESSING_CONCEPTS = "false; rumour; report"
ASSESSING_WORDS = words("""
    hoax hoaxes hoaxer hoaxers fake fakes fakery false untrue bogus debunk debunks debunked debunking
    busted bust alert circulate circulates circulating viral internet online website websites web news
    story stories report reports reported rumor rumors rumour rumours claim claims allegation allegations
    speculation real true thing exist exists existed happen happened happening sorry sadly calm nope fact
    check satire satirical myth myths legend urban despite contrary totally completely entirely total
    complete fabrication fabrications fabricated baseless unfounded groundless dismiss dismissed
    dismisses article articles post posts meme media social deny denies denied definitely actually update
    breaking official officials shut shuts down incorrect wrong all after made invented fiction
    fictitious lie lies lying tale tales widely shared share sharing expose exposed confirm confirmed
    nonsense ludicrous rubbish ridiculous absurd
    """)
