"""How English sentences begin, break and go on from a quotation."""

from __future__ import annotations

import re

from onrecord.english.wordlists import either, words

ABBREVIATIONS = words("""
    mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj sgt capt cmdr adm brig hon rev fr pres supt
    cpl pfc pvt det insp msgr cllr
    st mt ft no nos vs etc inc ltd co corp bros jr sr dept est approx jan feb mar apr jun jul aug sept sep
    oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
    nev okla ore pa penn tenn tex va vt wash wis wyo e.g i.e a.k.a d.c yahoo! e! jeopardy! yum!
    """)
# These end a sentence as often as not: only an opening word decides.
DOUBTFUL = words("""
    u.s u.k u.n e.u a.m p.m d.c inc ltd co corp jr sr etc no ill
    """)
CLOSING_NAMES = words("inc jr sr co corp ltd")  # their stop belongs to them, also where a name ends
PRONOUN_OF_ONE_LETTER = "i"  # a lone letter that is no initial
OPENERS = words("""
    the a an he she it they we i you this that these those there his her its their our my in on at by for
    from but and or so yet if when while after before as although though since because however still also
    meanwhile what who why how where more some many most all one two both no not now then another other with
    under over
    """)
# what stands behind the dot of a host or a file: *HarborGossip.Com*, *report.Pdf*
FILE_ENDINGS = words("""
    com net org edu gov info biz tv io ai app dev eu uk de fr pdf doc docx txt csv xls xlsx jpg jpeg png gif
    mp3 mp4 zip exe html htm js py am
    """)
SPOKE = either(
    """
    said|says|asked|asks|told|wrote|added|tweeted|exclaimed|shouted|replied|responded|continued|quipped|joked|
    wondered|yelled|declared|recalled|explained
    """
)
SPEECH_AFTER_QUOTE = re.compile(
    rf"(?:[A-Z][\w.’'-]*,? ){{1,5}}(?:[a-z][^.!?“”\"]{{2,90}}, )?(?:\w+ly )?{SPOKE}\b"
    r"|(?:he|she|they|I|we|said|asked|says|wrote) "
)
SPEECH_BEFORE_QUOTE = re.compile(
    r"\b(?:said|says|say|added|adds|wrote|writes|asked|told|tweeted|declared|replied|yelled|read)\s*$"
)
# what only draws a reader to the words behind its colon: *Let the Lantern tell you what others have not: A*
LEAD_IN = re.compile(
    r"Let (?:[\w’'&.-]+ ){1,6}?(?:tell|show|explain|remind|give|bring)\b[^.:;?!\n]{0,90}: +(?=\S)"
)
PLACEHOLDER = "Yes"
# A stop that ends no sentence, by the letters before it alone.
SHORT_TITLE_END = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Rev|No|vs|Inc|Ltd|Co|Corp|[A-Z])\.$"
)
