"""What each code of a failed fetch means to the people who read the list of feeds."""

from __future__ import annotations

MEANINGS = {
    "dns": "the site's name leads nowhere, or the name service does not answer",
    "refused": "the site's machine refuses connections",
    "unreachable": "the site's machine cannot be reached",
    "reset": "the site ended the connection before it answered",
    "tls": "the site cannot prove who it is: its certificate is wrong or out of date",
    "timeout": "the site took too long",
    "too_large": "the answer is larger than may be read",
    "bomb": "the answer is small but unpacks to more than may be read",
    "bad_encoding": "the answer is packed in a way that cannot be unpacked",
    "short_body": "the answer broke off before its end",
    "bad_response": "the answer does not follow the rules of the web",
    "blocked_address": "the address belongs to a private or special network, which is not asked",
    "blocked_port": "the address names a port that is not for the web",
    "bad_url": "the address cannot be asked for as it is written",
    "too_many_redirects": "the site sends the reader on too many times",
    "redirect_loop": "the site sends the reader round in a circle",
    "bad_redirect": "the site sends the reader to an address that cannot be asked for",
    "challenge": "the page asks whether a person is reading",
    "http_202": "the site accepted the request and has no answer yet (202)",
    "http_204": "the site answered with nothing (204)",
    "http_205": "the site answered with nothing (205)",
    "http_206": "the site sent a part that was not asked for (206)",
    "http_300": "the site offers several addresses to choose from (300)",
    "http_400": "the site does not understand the request (400)",
    "http_401": "the site asks for a name and a password (401)",
    "http_402": "the site asks for payment (402)",
    "http_403": "the site refuses to show this (403)",
    "http_404": "the site has nothing at this address (404)",
    "http_405": "the site does not let this be read (405)",
    "http_406": "the site has it in no form that can be read here (406)",
    "http_407": "a proxy asks for a name and a password (407)",
    "http_408": "the site waited too long for the request (408)",
    "http_410": "the site says that it is gone for good (410)",
    "http_412": "the site refuses a condition of the request (412)",
    "http_414": "the site finds the address too long (414)",
    "http_415": "the site has it in no form that can be read here (415)",
    "http_418": "the site refuses programs (418)",
    "http_421": "the request came to the wrong machine (421)",
    "http_423": "it is locked (423)",
    "http_425": "the site finds the request too early (425)",
    "http_426": "the site asks for a newer form of connection (426)",
    "http_429": "the site is asked too often (429)",
    "http_431": "the site finds the request too large (431)",
    "http_451": "the site may not show it, for a legal reason (451)",
    "http_500": "the site failed (500)",
    "http_501": "the site cannot do this (501)",
    "http_502": "a machine in front of the site got no proper answer from it (502)",
    "http_503": "the site is overloaded or being worked on (503)",
    "http_504": "a machine in front of the site waited too long for it (504)",
    "http_505": "the site speaks another form of the web's language (505)",
    "http_507": "the site has no room left (507)",
    "http_508": "the site found itself in a circle (508)",
    "http_509": "the site has used up what it may send (509)",
    "http_511": "the network asks to log in first (511)",
    "http_520": "the site gave the machine in front of it an answer it could not read (520)",
    "http_521": "the site refuses the machine in front of it (521)",
    "http_522": "the machine in front of the site could not connect to it (522)",
    "http_523": "the machine in front of the site cannot reach it (523)",
    "http_524": "the machine in front of the site waited too long for it (524)",
    "http_525": "the site and the machine in front of it could not agree on a secure connection (525)",
    "http_526": "the site's certificate is wrong, says the machine in front of it (526)",
    "http_530": "the machine in front of the site cannot find it (530)",
    "http_2xx": "the site answered with something that is not a page (200 to 299)",
    "http_3xx": "the site sends the reader on in a way that cannot be followed (300 to 399)",
    "http_4xx": "the site refuses the request (400 to 499)",
    "http_5xx": "the site failed (500 to 599)",
    "http_other": "the site answered with a number that means nothing on the web",
}

# trying again makes sense: the cause may be gone tomorrow without anybody changing an address
_PASSING_STATUSES = (202, 204, 205, 408, 421, 423, 425, 429, *range(502, 505), *range(507, 510), 511)
PASSING = frozenset(
    (
        *("dns", "refused", "unreachable", "reset", "tls", "timeout", "short_body", "bad_response"),
        *(f"http_{status}" for status in (*_PASSING_STATUSES, 500, *range(520, 527), 530)),
        *("http_2xx", "http_5xx"),
    )
)


def status_code(status: int) -> str:
    """The code of an answer by its status: its own where people know it, otherwise its family's."""
    code = f"http_{status}"
    if code in MEANINGS:
        return code
    family = f"http_{status // 100}xx"
    return family if family in MEANINGS else "http_other"
