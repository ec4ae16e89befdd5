"""Tellings: words that tell who somebody is or what somebody is accused of, or tell it of nobody."""

from __future__ import annotations

import re

from onrecord.english.wordlists import words

# Capitals that name nobody wherever they stand.
NO_NAME = words("""
    i monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december
    """)
# Words that often open a sentence and then name nobody; whatever is not here may be a name.
OPENERS = words("""
    a about above according across after again against all almost already also although among an and
    another any are around as asked at away back be because before behind being below beneath beside
    besides between beyond both but by can could despite did do does during each earlier either even
    eventually ever every few finally first for four from further given had half has have he her here
    hers him his how however if in including indeed inside instead is it its just last late later least
    less many meanwhile more moreover most much my near nearly neither never nevertheless next no nobody
    none nor not nothing now of off officials on once one only onto or other others our out outside over
    people perhaps police rather reports second several she should since six so some somebody someone
    something soon still such ten than that the their them then there therefore these they third this
    those though three through throughout thus to together tomorrow tonight too toward towards two under
    unless until up upon very was we well were what whatever when where whether which while who whose
    why will with within without witnesses would yesterday yet you your five seven eight nine eleven
    twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
    seventy eighty ninety hundred hundreds thousand thousands dozens correction clarification update
    updated
    """)
# What somebody is to somebody, or does: enough to be known by where one lives.
WHO = words("""
    son daughter mother father parent parents wife husband widow widower partner girlfriend boyfriend
    fiance fiancee brother sister sibling twin twins aunt uncle cousin nephew niece grandmother
    grandfather grandson granddaughter stepfather stepmother stepson stepdaughter godfather godmother
    neighbour neighbor flatmate roommate housemate colleague classmate friend friends relative relatives
    pupil student teacher headteacher tutor nurse midwife doctor surgeon patient carer cleaner driver
    tenant landlord landlady lodger employee manager apprentice intern trainee aide adviser advisor
    secretary assistant clerk soldier officer sergeant constable warden guard priest vicar imam rabbi
    nun monk coach player goalkeeper striker captain witness whistleblower informant source insider
    translator interpreter journalist reporter blogger activist refugee migrant asylum pregnant disabled
    blind deaf transgender gay lesbian muslim jewish suicide hiv cancer abortion miscarriage depression
    autism autistic schizophrenia dementia
    """)
# Nouns that tell of nobody in particular: where they come, somebody in particular may have gone.
ANYBODY = words("""
    boy boys girl girls child children baby toddler teenager teenagers teen teens minor youth youngster
    man men woman women person persons individual individuals victim victims suspect suspects relative
    source sources resident residents local locals bystander passenger pedestrian cyclist motorist
    worker official neighbour neighbor
    """)
ANONYMOUS = re.compile(
    r"\b(?:anonym\w*|unnamed|unidentified|pseudonym\w*|undisclosed|unspecified|confidential|secret"
    r"|(?:name|names|identity|identities)\b[^.]{0,40}\b(?:withheld|changed|removed|protected)"
    r"|(?:not|cannot|can't|never)\b[^.]{0,20}\b(?:named|identified|identify|name)\b)",
    re.IGNORECASE,
)
ACCUSING = re.compile(
    r"""
    accus|alleg|suspect|charge[ds]?$|charging|arrest|detain|custod|indict|prosecut|convict|guilt
    |sentenc(?:ed|ing)$|jail|imprison|prison|fraud|swindl|scam|forg(?:ed|ery|er)|steal|stole|theft|thief
    |thieves|robb|burgl|loot|murder|manslaughter|homicid|kill|slay|slain|poison|stab|strangl|shot$
    |shooter|shooting|gunman|gunmen|bomb|rape|rapist|molest|grope|assault|abus|harass|stalk|groom(?:ed|ing)$
    |traffick|smuggl|kidnap|abduct|torture|attack|beat(?:en|ing)?$|punch|hit$|struck$|ran$|brib
    |corrupt|launder|embezzl|extort|blackmail|misus|misappropriat|terroris|extremis|racis|sexis
    |antisemit|homophob|nazi|fascis|paedophil|pedophil|predator|perpetrator|culprit|offender|offence
    |offense|criminal|crime|illegal|unlawful|illicit|negligen|reckless|misconduct|malpractice|wrongdo
    |cheat|doping|doped|drunk|drug|cocaine|heroin|cannabis|plagiar|fabricat|falsif|lied$|liar|lying$
    |lies$|deceiv|mislead|misled|blam|fault|responsib|complicit|conspir|collu|cover-up|scandal|sack(?:ed|ing)$
    |fired$|dismiss|suspend|expel|disgrac|sue[ds]?$|suing|lawsuit|violen|threat|arson|vandal|spy
    |spies|spied|espionage|treason|traitor|leak|insider|evad|evasion|dodg|bully|bulli|neglect|infect
    |overdos|inappropriat|improp|sexual|dishonest|unethical|conceal|hoax|sham$|fake|impostor|plot|incit|hate
    |hatred|lewd|indecen|prostitut|affair$|addict|gambl|bankrupt|insolven|evict
    """,
    re.VERBOSE,
)
CLEARING = words("""
    not no never without cleared acquitted innocent exonerated released wrongly mistakenly falsely
    dropped unfounded untrue
    """)
AGE = re.compile(
    r"\b(\d{1,3})-(?:year|month|week|day)s?-old\b|\baged (\d{1,3})\b|, (\d{1,3})(?=[,.;)])|\((\d{1,3})\)"
)
# What gives somebody a name that need have no capital.
CALLED = re.compile(
    r"\b(?:known (?:\w+ )?as|named|nicknamed|called|dubbed|goes by|going by|alias|a\.?k\.?a)\b", re.IGNORECASE
)
# *the rapper*: one whom readers may know, where *a rapper* is nobody.
IN_PARTICULAR = re.compile(r"\bthe ((?:[a-z-]+ )?[a-z]{3,})\b", re.IGNORECASE)
CONTACT = re.compile(
    r"\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])(?!\d+(?:st|nd|rd|th|s|m|k|km|cm|mm|kg|g|am|pm|bn|mn|tn|p|c|mph|x|ft|in)\b)(?:[A-Za-z]{1,3}\d{2,4}[A-Za-z]{0,3}|\d{2,4}[A-Za-z]{2,3})\b|"
    r"[\w.+-]+@[\w-]+\.\w+|(?<!\w)@\w+|https?://\S+|\bwww\.\S+|(?<!\w)\+?\d[\d ()/-]{6,}\d"
    r"|\b\d{1,4}[a-z]?,? (?:[A-Z][\w'-]+ )+"
    r"(?:Street|Road|Lane|Avenue|Close|Drive|Way|Place|Square|Court|Terrace)\b"
)
AFTER_A_MARK = ('"', "'", ":", "(", "[", "-", "•", "·", "*")
INDEFINITE_BEFORE = r"\ban? (?:[a-z-]+ )?"  # *a rapper*
GENITIVE = re.compile(r"'s?$")
