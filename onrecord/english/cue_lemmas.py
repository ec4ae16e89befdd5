"""Cue lemmas: verbs that a rule singles out of their class, by what they do there."""

from __future__ import annotations

from onrecord.english.wordlists import words

ACCUSING_LEMMA = "accuse"
AGREEING_LEMMA = "agree"
ASKING_LEMMA = "ask"
ATTRIBUTING_LEMMA = "according"
CALLING_LEMMA = "call"  # *called B A*, *called for A*
CITING_LEMMA = "cite"
DENYING_LEMMA = "deny"
DISMISSING_LEMMA = "dismiss"
IDENTIFYING_LEMMA = "identify"
PLEADING_LEMMA = "plead"
PUTTING_LEMMA = "put"
QUOTING_LEMMA = "quote"
REFERRING_LEMMA = "refer"
SAYING_LEMMA = "say"
SPEAKING_LEMMA = "speak"
QUOTING_LEMMAS = words("quote cite")
REQUESTING_LEMMAS = words("call ask")
INSTRUCTING_LEMMAS = words("ask tell advise")  # *was told to A*: nobody says A of anybody
SHOWING_LEMMAS = words("show indicate demonstrate")  # *it shows that A*
MEASURING_LEMMAS = words("compare charge")  # *100, compared with 80*
