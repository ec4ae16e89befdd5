"""The words that attribute: verbs of reporting with the frames they take, nouns and fixed phrases.

Frames, one letter each: ``c`` a clause or a quotation · ``o`` the person spoken to as object ·
``t`` an infinitive · ``T`` an object and an infinitive · ``n`` a noun phrase that names an act or a
proposition · ``g`` a gerund · ``x`` a target and what is said of it (after ``as``, or directly) ·
``d`` denies its content · ``u`` asks or wishes, so that the content is unknown · ``w`` only with a
quotation or *that* · ``s`` says that content was seen or shown (documents and data) · ``j`` judges or
answers what others say, so that in *mocked claims that A* nobody but who claimed it says A.
Words after the frames are prepositions that may open the content.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from onrecord.english.wordlists import words

VERBS = """
accuse xj of; acknowledge cng; add cw; admit cg to; advise cT; affirm cn; agree c; allege cn; allude j
to; announce cn; answer cwj; apologise j for; apologize j for; applaud nxj; argue c for,against; ask
couTj for,about; assail nxj; assert cn; assure co of; attribute x to; bemoan cnj; bill xj; blame xj
on,for; blast nxj; boast c of,about; brag c about,of; brand xj; call xT for,on; cast xj; caution co
against,about; chant w; characterize xj; charge cx with; chide xw for; cite gnx; claim cnt; clarify c;
comment wj on; commit - to; compare xj to,with; complain cj about,of; concede cn; conclude c; concur w;
condemn nj; confess c to; confirm cng; contend c; continue w; counter cw; credit xj with; criticise nxj
for,over; criticize nxj for,over; cry w; declare cx; decry nxj; defend ng; demand cntu; demonstrate cs;
denounce nxj; deny cngd; deride nxj; describe cgnxj; detail n; determine cs; disagree wj with; disclose
cn; discuss nj; dismiss nxd; dispute cnd; document cs; double - down; dub xj; echo nw; email w; emerge
c; emphasise cn; emphasize cn; encourage T; estimate cn; exclaim w; exhort wT; explain cn; express n;
find cns; float nu; forecast cn; hail xj; highlight cn; hint c at; identify n; imply c; indicate cs;
inform co of,about; insist c on; interject w; joke cj about; label xj; lambast nxj; lament cnj; laugh
wj; liken xj to; list n; maintain c; mention cng; mock nxj; muse w; note cn; object cj to; observe c;
offer w; opine c; order Tu; outline cn; plead -; pledge ctn; point c to; portray xj; pose nu; posit c;
post w; praise nxj; preach c; predict cn; proclaim cn; project cn; promise cnot; propose cngt; publish
w; question cnuj; quip w; quote xw; rail j against; read w; reaffirm cn; reassure co; rebuke nxj; rebut
nd; recall cng; recite w; reckon c; recommend cngu; record cs; recount cng; refer j to; reference nj;
refute cnd; reiterate cn; reject nd; remark c; remind co of,about; repeat cnw; reply cwj; report cng;
repudiate nd; request cnu; respond cwj; retract nd; retweet w; reveal cns; rule c; say c; scoff wj;
shout w; show cns; signal c; slam nxj; speak j against,of; speculate cj about; state cn; stress cn;
suggest cng; tell coT; testify c; thank xj for; threaten t; tout n; tweet cnw; underline cn; underscore
cn; urge cTnu; voice n; vow ct; warn co of,about,against; withdraw nd; wonder cuj; write cw; yell w
"""

IRREGULAR = {
    "say": "says saying said",
    "tell": "tells telling told",
    "write": "writes writing wrote written",
    "find": "finds finding found",
    "show": "shows showing showed shown",
    "read": "reads reading read",
    "speak": "speaks speaking spoke spoken",
    "forecast": "forecasts forecasting forecast forecasted",
    "quip": "quips quipping quipped",
    "dub": "dubs dubbing dubbed",
    "brag": "brags bragging bragged",
    "admit": "admits admitting admitted",
    "commit": "commits committing committed",
    "concur": "concurs concurring concurred",
    "slam": "slams slamming slammed",
    "cast": "casts casting cast",
    "plead": "pleads pleading pleaded pled",
    "deny": "denies denying denied",
    "label": "labels labeling labelling labeled labelled",
    "float": "floats floating floated",
    "refer": "refers referring referred",
    "signal": "signals signaling signalling signaled signalled",
    "put": "puts putting put",
    "rebut": "rebuts rebutting rebutted",
    "withdraw": "withdraws withdrawing withdrew withdrawn",
    "retract": "retracts retracting retracted",
}


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb: its lemma, the frames it takes and the prepositions that open its content."""

    lemma: str
    frames: frozenset[str]
    prepositions: frozenset[str]


# Verbs whose infinitive, gerund or negation speaks of talk that did not happen.
NOT_UTTERED = words("""
    want refuse decline fail try need hope plan expect intend wish seek like seem appear prepare start begin
    avoid stop have ought dare hesitate allow ask urge invite force require order able willing ready likely
    free reluctant set due cease quit threaten vow pledge consider contemplate forbid prohibit outlaw ban
    criminalise criminalize oppose discourage risk promise offer agree volunteer
    """)
GOES_ON = words("""
    went go goes going gone continued continues continue proceeded took takes taking used
    """)

# Nouns that carry a that-clause: whoever stands before them in the genitive said it.
NOUNS = words("""
    claim claims allegation allegations accusation accusations complaint complaints suggestion suggestions
    assertion assertions statement argument contention charge charges rumor rumors rumour rumours report
    reports warning warnings admission order orders demand demands ruling announcement insistence prediction
    acknowledgment acknowledgement
    """)

# Words that name what somebody put on paper; the paper speaks for its issuer.
DOCUMENTS = words("""
    report reports study studies survey surveys poll polls statement statements letter letters memo memos
    filing filings lawsuit suit indictment complaint document documents data figures analysis analyses
    review audit article articles story stories book books paper papers email emails e-mail tweet tweets
    post posts note notes transcript transcripts records record findings investigation inquiry research
    rules rule law order ruling affidavit slideshow projections estimates estimate forecast forecasts
    bulletin release dossier files file census index tally tallies graph chart headline headlines editorial
    op-ed column petition proposal plan bill resolution manual guidelines copy page advertisement ad advert
    sign signs placard placards letterhead agreement treaty contract constitution act charter warrant motion
    brief submission submissions disclosures disclosure deposition testimony minutes budget manifesto
    communique communiqué declaration dispatch examination examinations investigations inquiries reviews
    audits lawsuits suits rulings orders laws
    """)


def forms(lemma: str) -> frozenset[str]:
    """The words a verb may appear as."""
    if lemma in IRREGULAR:
        return frozenset((lemma, *IRREGULAR[lemma].split()))
    if lemma.endswith("e"):
        return frozenset((lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"))
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return frozenset((lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"))
    plural = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")
    return frozenset((lemma, plural, lemma + "ed", lemma + "ing"))


@cache
def verbs() -> dict[str, Verb]:
    """Every form of every reporting verb, in lower case."""
    table: dict[str, Verb] = {}
    for entry in VERBS.replace("\n", " ").split(";"):
        lemma, frames, *rest = entry.split()
        verb = Verb(lemma, frozenset(frames.strip("-")), frozenset(rest[0].split(",") if rest else ()))
        table.update(dict.fromkeys(forms(lemma), verb))
    return table
