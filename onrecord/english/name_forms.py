"""Name forms: how names are written: runs of capitals, what joins and opens them, and what is no name."""

from __future__ import annotations

import re

from onrecord.english.calendar import ANY_MONTH, DAYS, MONTHS
from onrecord.english.dates import WEEKDAY
from onrecord.english.outlets import ODD_NAMES
from onrecord.english.sentences import OPENERS
from onrecord.english.wordlists import either, listed, words

SHORT = listed("""
    Mr Ms Dr Mrs Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Adm Sgt Prof Hon Brig Rev Jr Sr St
    Cpl Pfc Pvt Det Insp Msgr Cllr Supt
    """)
HONORIFICS = words("mr mrs ms miss dr sir madam")  # whoever bears one has a name behind it
STOPPED = rf"\.(?:{'|'.join(rf'(?<={short}.)' for short in SHORT)})"
WORD = rf"(?:(?:[A-Z]\.){{1,3}}(?=\s[A-Z])|[A-ZÀ-ÖØ-Þ][\w&]*(?:[-’'.](?=\w)[\w&]*)*(?:{STOPPED})?)"
ARTICLE = r"(?:al|el|ad|as|ash)-"  # of Arabic names
LINK = (
    r"(?:of the|of|for|de la|della|de|del|van der|van den|van|von der|von|al|bin|ibn|da|di|la|el|le|&|der|"
    r"du|dos|y)"
)
BODY = either(
    """
    Committee|Subcommittee|Commission|Department|Ministry|Bureau|Office|Agency|Board|Council|Cent(?:re|er)s?|
    Institute|Institution|Authority|Administration|Foundation|Association|Federation|Union|Society|
    Organi[sz]ation|Academ(?:y|ies)|Alliance|Coalition|Campaign|Network|Fund|Forum|School|Faculty|College|
    Directorate|Division|Secretariat|Observatory|Programme|Program|Citizens|Physicians|Scientists|Lawyers|
    Partnership
    """
)
# What closes a name behind *and*: *Bureau of Roads and Bridges* is one, *the FBI and Congress* two.
TOPIC = either(
    """
    Affairs|Resources|Services|Trade|Industry|Security|Education|Culture|Sports?|Food|Agriculture|Justice|
    Development|Planning|Technology|Science|Innovation|Research|Health|Prevention|Infrastructure|Communities|
    Energy|Environment|Tourism|Labou?r|Housing|Means|Commerce|Investment|Statistics|Standards|Medicine|
    Engineering|Budget|Finance|Water|Forestry|Fisheries|Wildlife|Conservation|Immigration|Citizenship|
    Welfare|Pensions|Employment|Skills|Climate|Transport|Transportation|Communications|Arts|Humanities|
    Heritage|Democracy|Rights|Freedom|Peace|Reform|Governance|Crime|Explosives|Families|Children|Women|
    Protection|Customs|Enforcement|Corrections|Policy|Priorities|Bridges|Roads|Harbou?rs|Aquaculture|
    Co-?operation|Ethics|Responsibility|Equality|Sciences|Studies|
    (?!Parliament|Government|Corporation|Administration|Federation|Commission|Foundation|Association|
    Organi[sz]ation|Institution|Coalition|Confederation|Delegation|Department|Convention|Mission)
    [A-Z][a-z]+(?:ation|ition|ection|ction|ment|ics|ology)
    """
)
RUN = rf"{WORD}(?:\s{WORD}){{0,5}}"
LONG_BODY = (
    rf"(?:{WORD}\s){{0,5}}(?:Sub)?(?:Comm|comm)ittee\son\s(?:the\s)?(?!{WEEKDAY}){RUN}"
    rf"(?:(?<=\sBetween)\sthe\s{RUN}\sand\sthe\s{RUN}|(?:(?:,\s{RUN})?\sand\s(?:{WORD}\s){{0,3}}{TOPIC}\b)?)|"
    rf"(?:{WORD}\s){{0,5}}{BODY}\s(?:of|on|for)\s(?:the\s)?{RUN}(?:\sof\s{RUN})?"
    rf"(?:,\s{RUN})?\sand\s(?:the\s)?(?:{WORD}\s){{0,3}}{TOPIC}\b(?:\sof\s{RUN})?|"
    rf"(?:{WORD}\s){{0,3}}(?:Minister|Secretary)\s(?:of|for)\s{RUN}\sand\s(?:{WORD}\s){{0,3}}{TOPIC}(?:\s{WORD})*"
)
TOPIC_OF_OFFICE = re.compile(TOPIC)  # *Minister of Roads and Bridges*
# most letters begin no name: asked first, it saves much
BEGINNING = rf"(?=[A-ZÀ-ÖØ-Þ\d]|{ARTICLE}|committee)"
# *the Defence and Interior Ministries*
JOINT_BODIES = (
    rf"(?:The\s)?{WORD}(?:,\s{WORD})*\sand\s(?:{WORD}\s){{1,2}}"
    r"(?:Ministries|Departments|Committees|Councils|Agencies|Commissions|Bureaus|Boards)\b"
)
SEATED = "".join(
    rf"(?<={body})|"
    for body in words("""
    Office Court Department Board Council Committee Commission Campaign Society Center Centre Association
    Institute Institution Coalition Foundation Fund Agency Authority Partnership Alliance Union Federation
    Network Organization Organisation Bureau Program Programme Academy Forum Trust Movement Group
    """)
)[:-1]
# *the Council on Ports*, but *the council on Friday*
ON_TOPIC = (
    r"(?:(?<=Council)|(?<=Commission)|(?<=Institute)|(?<=Center)|(?<=Centre))"
    rf"\son\s(?!(?:{WEEKDAY}|{ANY_MONTH}))"
)
BETWEEN = rf"(?:\s{LINK}\s|(?:{SEATED})\sfor\sthe\s|{ON_TOPIC}|\s{ARTICLE}|(?<=s)[’']\s|\s|-)"
# *FOX 2 News*, *Radio 702 FM*, *10 News*, *Tarn Radio 104.1*: stations that go by a number
NO_COUNT = r"(?![\d%:.,]*\d|%|\s[a-z]+s\b|\s(?:per|million|billion)|\s[A-Z])"
STATION = (
    rf"(?:(?:{WORD}\s){{0,2}}\d{{1,3}}(?:\.\d)?\s(?:(?:FM|AM|Radio)(?:\s(?:News|Online|Radio))?|News)\b"
    rf"(?!\s[A-Z])|(?:F(?:ox|OX)|[ANC]BC|CBS)\s\d{{1,2}}\b{NO_COUNT}"
    rf"|(?:{WORD}\s){{0,2}}(?:Radio|FM|Channel|NewsChannel)\s\d{{1,3}}(?:\.\d)?\b{NO_COUNT})"
)
NUMBERED_STATION = re.compile(STATION)
ODD_OUTLET = re.compile(rf"(?:{ODD_NAMES})\b")
NAME = re.compile(
    rf"{BEGINNING}(?:{STATION}|(?:The\s)?(?:{ODD_NAMES})\b|{LONG_BODY}|{JOINT_BODIES}|No\.?\s10\b"
    rf"|(?:(?<![\w-]){ARTICLE})?{WORD}(?:{BETWEEN}(?={WORD}){WORD})*)"
)

# around and inside names
ACRONYM = re.compile(
    r"(?P<long>(?:[A-Z][\w’'-]*,? (?:(?:and|of|for|the|to|on|in) )*){1,7}[A-Z]?[\w’'-]*)"
    r"\s?\((?P<short>[A-Z][A-Za-z&]{1,7})\)"
)
RANKLESS = frozenset(("former", "vice", "deputy", "head", "chief", "chair"))  # *former Texas* is nobody yet
ARABIC_ARTICLES = ("al-", "el-", "ad-", "as-", "ash-")  # of Arabic names: *Karim al-Dosari*
# What opens a sentence with a capital, and is no name.
STARTERS = OPENERS.union(DAYS, MONTHS) | words("""
    during asked according last next earlier later despite instead until among even just only each every
    such given here than like about once let yes well oh thank thanks please perhaps maybe first second
    third finally overall nearly almost moreover furthermore nevertheless nonetheless indeed similarly
    additionally consequently thus hence therefore rather besides likewise otherwise recently previously
    currently today yesterday tomorrow eventually ultimately initially clearly obviously apparently
    reportedly anyway hello hi hey dear never always often sometimes
    """)
BODIES_IN_CAPITALS = frozenset(("WHO",))  # spelled as words that open sentences
# *I’m*, *Don’t*: they open a sentence, and no name.
CONTRACTED = re.compile(
    r"(?:i|it|he|she|we|they|you|that|there|this|what|who|where|how|here|let|"
    r"don|can|won|isn|aren|didn|doesn|wasn|weren|couldn|wouldn|shouldn|haven|hasn)[’'](?:m|ve|ll|re|d|s|t)",
    re.IGNORECASE,
)
# What stands before and behind a thing, and hardly ever a person: *an Orl Pad*, *the Orl Pad 4*; and a last
# word that is initials.
COUNTED_BEFORE = re.compile(
    r"\b(?:an?|the|this|these|every|each|any|our|your|one|two|\d[\w-]*)\s$", re.IGNORECASE
)
COUNTED_BEHIND = re.compile(r"\s\d|[’']s?\s\d")
INITIALS = re.compile(r"(?:^|\s)(?!(?:II|III|IV|VI|VII|VIII)$)\w*[A-Z]{2,}\w*$")
INITIALS_WITH_STOPS = re.compile(r"(?:[A-Z]\.)+[A-Z]")  # *U.S*, whose last stop may close its sentence
SCOTS_OR_FRENCH = re.compile(
    r"(?:Mc|Mac|De|Del|Di|Da|Du|La|Le|Van|Von|Fitz|O’|O')[A-Z]"
)  # *McGill*, *DeWitt*
SHIPS = frozenset(
    ("USS", "SS", "HMS", "MS", "MV", "RMS", "USNS", "HMAS", "INS", "FV")
)  # before a ship's name
PLACED_BEFORE = re.compile(r"\b(?:in|near|outside|across|throughout)\s$")  # a place's name
# Behind a given name alone, in one clause, what shows it to be a person's: *Bob said he knew*.
SAID_OF_SOMEBODY = r"(?:\s[a-z]+){1,4}\s(?:he|she|his|him)\b"
OUTLET_NOUN_BEHIND = re.compile(r"\s(?P<noun>magazine|newspaper|newsletter)\b")
OUTLET_NOUN_OF_NAME = "magazine"  # *the Lantern magazine* is called so
OUTLET_NOUN_BEFORE = re.compile(
    r"\b(?:newspaper|daily|weekly|tabloid|magazine|broadcaster|website|blog"
    r"|news (?:agency|site|outlet|channel))\s$"
)
OUTLET_LEADS = words("tv radio cnn bbc fox")  # an outlet's name begins with one
# *Orl’s*, *the Marrens’*, and, inside a run of capitals, where a second name begins.
GENITIVE_END = re.compile(r"[’']s?$")
GENITIVE_INSIDE = re.compile(r"[’']s\s|(?<=s)[’']\s")
PARTICIPLE = re.compile(
    r"[A-Z][a-z]*[aeiouy][a-z]+(?:ing|[a-z]{3}ed)"
)  # *Attacking Ann Bo*, *Understated Bo*
NO_PERSONS = words(
    "al_qaeda al-qaeda al_shabaab al-shabaab al_nusra al_jazeera al_arabiya"
)  # though *Al* is one's name
# A particle that only persons' names have, inside one.
PARTICLE = re.compile(r"\s(?:(?:al|el|ad|as|ash)-|(?:bin|ibn|bint|van|von|van der|von der)\s)[A-Z]")
ROLE_EDGES = re.compile(r"^(?:[,\s]|[’']s\b)+|(?:[,\s]|[’']s)+$")  # around the name in *Orl's mayor, Ann Bo*
# Words that beside a name, or alone, tell nothing of what somebody is.
NO_OFFICE = HONORIFICS | words("""
    a an the this that same one two some any other another both of and them us you s even only also
    """)
GENERATIONS = ("Jr.", "Sr.")  # their stop belongs to the name
GENERATION = re.compile(r",?\s(?:[JS]r\.?|I{2,3}|IV)$")  # no last name: *Orsk*, of *Emil Orsk Jr.*
OFFICE_OF_RANK = re.compile(
    r"(?:Office|Bureau)\sof\s(?:the\s)?[A-Z]"
)  # *the Office of the Inspector General*
NAME_LINKS = words("of for")  # before the place or the body of whoever is named
BASED_ENDING = "-based"
ERA_ENDING = "-era"
# How adjectives of places end.
PLACE_ENDINGS = ("ian", "ish", "ese", "ean", "eli", "aqi", "ani", "wegian", "american")
ADJECTIVE_ENDINGS = ("ian", "ish", "ese", "can", "ean", "western", "-language", "-based", "-owned", "-backed")


def without_genitive(word: str) -> str:
    """The word without *’s* at its end."""
    return word.removesuffix("’s").removesuffix("'s")
