"""Disclaimers: phrases by which a text limits its own account: not verified, not explained, no comment."""

from __future__ import annotations

from onrecord.english.wordlists import compiled

GIVEN = "(?:gave|giving|give|offered|offering|provided|providing|cited|citing|presented|presenting)"
EVIDENCE = "(?:evidence|proof|details?|specifics|explanation|source|sources|basis|figures|examples)"
CHECKED = r"(?:verif|confirm|corroborat|authenticat|substantiat)\w+"
UNCHECKED = rf"""
    (?:could|can|has|have|had|was|were)(?: not|n[’']t) (?:been |be )?(?:independently |immediately )*
    (?:been |be )?{CHECKED}
    |cannot (?:be )?(?:independently )?{CHECKED}
    |(?:impossible|unable|not possible) to (?:independently )?{CHECKED}
    |there (?:was|is|has been) no (?:independent |immediate |official )*(?:confirmation|verification)
    """
CAVEAT = compiled(
    rf"""
    {UNCHECKED}
    |{GIVEN} (?:no|little|few|any) (?:further |more |supporting )?{EVIDENCE}
    |without {GIVEN} (?:any |further |more |supporting )*{EVIDENCE}
    |(?:declined|refused) to (?:comment|elaborate|say|answer|confirm|provide|discuss)
    |did(?: not|n[’']t) (?:immediately |directly )*(?:respond|reply|return|answer|elaborate|provide)
    |ha[ds] (?:not|yet) (?:yet |to )?(?:respond|repl|comment)\w*
    |ha(?:d|s|ve)(?: not|n[’']t) (?:personally |yet |himself |herself |themselves )*seen
    \s(?:any|it|them|such|evidence|proof|
    the\s(?:report|evidence|document|letter|video|footage|figures|findings)s?)
    |there (?:was|were) no (?:immediate )?(?:comment|reply|response|reaction)
    |(?:was|were)(?: not|n[’']t) (?:immediately )?available (?:for comment|to comment)
    |could(?: not|n[’']t) (?:immediately )?be reached
    |(?:it|that) (?:was|is|remains?|remained) (?:not (?:immediately )?(?:clear|known)|unclear|unknown)
    (?: (?:how|whether|if|what|when|who|why))?
    """,
    r"\b",
    r"\b",
)
OF_THE_ACCOUNT = compiled(UNCHECKED, r"\b", r"\b")
# How it is told that somebody who was asked gave no answer: that they would not, that none came, that nobody
# met them. *Did not return* and *did not provide* say it of questions alone.
DECLINED = compiled(
    r"""
    (?:declined|refused) to (?:comment|answer|be interviewed|discuss)
    |(?:declined|refused) (?:all |any |our |several |repeated )?
    (?:comment|(?:interview )?requests?|an? interview)
    |would(?: not|n[’']t) comment|had no comment|offered no comment
    """,
    r"\b",
    r"\b",
)
NO_RESPONSE = compiled(
    r"""
    did(?: not|n[’']t) (?:immediately |directly |yet )*
    (?:(?:respond|reply)(?! to (?!(?:[\w’']+ ){0,4}?
    (?:request|quer|question|[ei]nquir|call|message|e-?mail|letter|invitation
    |claim|charge|alleg|accus|critici|report)))
    |answer(?! the door| to)
    |return (?:\w+ ){0,3}?(?:calls?|messages?|emails?|requests?))
    |ha(?:d|s|ve) (?:not|yet) (?:yet |to |immediately )*(?:respond|repl[iy]|comment)\w*
    |there (?:was|has been|were) no (?:immediate )?(?:comment|reply|response) from
    """,
    r"\b",
    r"\b",
)
NOT_REACHED = compiled(
    r"""
    could(?: not|n[’']t) (?:immediately )?be (?:reached|contacted)
    |(?:was|were)(?: not|n[’']t) (?:immediately )?available (?:for|to) comment
    |(?:was|were) (?:not immediately )?unavailable for comment
    """,
    r"\b",
    r"\b",
)
# Where the words of a caveat end: at a stop, or where the sentence goes on to something else.
CLAUSE_END = compiled(r"[;,”\"]|\s(?:and|but|saying|although|though|while|because|which|who)\s")
