"""Why something was not had or not kept: the codes, a row a code, and what follows from each.

Fetching, schedules, visits, the table ``reasons`` and the words for people all read them here.
"""

from __future__ import annotations

from dataclasses import dataclass

LOOK = "Look at the address in a browser; `onrecord ingest URL` tries it again."


@dataclass(frozen=True, slots=True)
class Reason:
    """A code that SQL counts, its meaning in words for people, and how we act on it.

    ``remedy`` is what a person can do about it, where whoever finds it does not know better.
    """

    code: str
    meaning: str
    is_passing: bool = False  # it may be gone tomorrow without anybody changing an address
    is_of_host: bool = False  # all addresses of the host had better wait, not this one alone
    is_hopeless: bool = False  # another try cannot end otherwise: a page is given up at once
    may_be_whole: bool = False  # what came may be all the same, if the document itself says that it ends
    is_death: bool = False  # the program gave the document up: `maintain` gives it another chance
    remedy: str = LOOK


REASONS: tuple[Reason, ...] = (
    # -- of fetching ---------------------------------------------------------------------------
    Reason(
        "dns",
        "the site's name leads nowhere, or the name service does not answer",
        is_passing=True,
        is_of_host=True,
    ),
    Reason("refused", "the site's machine refuses connections", is_passing=True, is_of_host=True),
    Reason("unreachable", "the site's machine cannot be reached", is_passing=True, is_of_host=True),
    Reason("reset", "the site ended the connection before it answered", is_passing=True),
    Reason(
        "tls",
        "the site cannot prove who it is: its certificate is wrong or out of date",
        is_passing=True,
        is_of_host=True,
    ),
    Reason("timeout", "the site took too long", is_passing=True, is_of_host=True, may_be_whole=True),
    Reason("too_large", "it is larger than can be read safely"),
    Reason("bomb", "the answer is small but unpacks to more than may be read"),
    Reason("bad_encoding", "the answer is packed in a way that cannot be unpacked"),
    Reason("short_body", "the answer broke off before its end", is_passing=True, may_be_whole=True),
    Reason("bad_response", "the answer does not follow the rules of the web", is_passing=True),
    Reason(
        "blocked_address",
        "the address belongs to a private or special network, which is not asked",
        is_hopeless=True,
    ),
    Reason("blocked_port", "the address names a port that is not for the web", is_hopeless=True),
    Reason("bad_url", "the address cannot be asked for as it is written", is_hopeless=True),
    Reason("too_many_redirects", "the site sends the reader on too many times"),
    Reason("redirect_loop", "the site sends the reader round in a circle"),
    Reason("bad_redirect", "the site sends the reader to an address that cannot be asked for"),
    Reason("challenge", "the page asks whether a person is reading", is_of_host=True),
    Reason("http_202", "the site accepted the request and has no answer yet (202)", is_passing=True),
    Reason("http_204", "the site answered with nothing (204)", is_passing=True),
    Reason("http_205", "the site answered with nothing (205)", is_passing=True),
    Reason("http_206", "the site sent a part that was not asked for (206)"),
    Reason("http_300", "the site offers several addresses to choose from (300)"),
    Reason("http_400", "the site does not understand the request (400)"),
    Reason("http_401", "the site asks for a name and a password (401)"),
    Reason("http_402", "the site asks for payment (402)"),
    Reason("http_403", "the site refuses to show this (403)"),
    Reason("http_404", "the site has nothing at this address (404)"),
    Reason("http_405", "the site does not let this be read (405)"),
    Reason("http_406", "the site has it in no form that can be read here (406)"),
    Reason("http_407", "a proxy asks for a name and a password (407)"),
    Reason("http_408", "the site waited too long for the request (408)", is_passing=True),
    Reason("http_410", "the site says that it is gone for good (410)", is_hopeless=True),
    Reason("http_412", "the site refuses a condition of the request (412)"),
    Reason("http_414", "the site finds the address too long (414)"),
    Reason("http_415", "the site has it in no form that can be read here (415)"),
    Reason("http_418", "the site refuses programs (418)"),
    Reason("http_421", "the request came to the wrong machine (421)", is_passing=True),
    Reason("http_423", "it is locked (423)", is_passing=True),
    Reason("http_425", "the site finds the request too early (425)", is_passing=True),
    Reason("http_426", "the site asks for a newer form of connection (426)"),
    Reason("http_429", "the site is asked too often (429)", is_passing=True, is_of_host=True),
    Reason("http_431", "the site finds the request too large (431)"),
    Reason("http_451", "the site may not show it, for a legal reason (451)", is_hopeless=True),
    Reason("http_500", "the site failed (500)", is_passing=True),
    Reason("http_501", "the site cannot do this (501)"),
    Reason("http_502", "a machine in front of the site got no proper answer from it (502)", is_passing=True),
    Reason("http_503", "the site is overloaded or being worked on (503)", is_passing=True, is_of_host=True),
    Reason("http_504", "a machine in front of the site waited too long for it (504)", is_passing=True),
    Reason("http_505", "the site speaks another form of the web's language (505)"),
    Reason("http_507", "the site has no room left (507)", is_passing=True),
    Reason("http_508", "the site found itself in a circle (508)", is_passing=True),
    Reason("http_509", "the site has used up what it may send (509)", is_passing=True),
    Reason("http_511", "the network asks to log in first (511)", is_passing=True),
    Reason(
        "http_520",
        "the site gave the machine in front of it an answer it could not read (520)",
        is_passing=True,
    ),
    Reason("http_521", "the site refuses the machine in front of it (521)", is_passing=True),
    Reason("http_522", "the machine in front of the site could not connect to it (522)", is_passing=True),
    Reason("http_523", "the machine in front of the site cannot reach it (523)", is_passing=True),
    Reason("http_524", "the machine in front of the site waited too long for it (524)", is_passing=True),
    Reason(
        "http_525",
        "the site and the machine in front of it could not agree on a secure connection (525)",
        is_passing=True,
    ),
    Reason(
        "http_526", "the site's certificate is wrong, says the machine in front of it (526)", is_passing=True
    ),
    Reason("http_530", "the machine in front of the site cannot find it (530)", is_passing=True),
    Reason("http_2xx", "the site answered with something that is not a page (200 to 299)", is_passing=True),
    Reason("http_3xx", "the site sends the reader on in a way that cannot be followed (300 to 399)"),
    Reason("http_4xx", "the site refuses the request (400 to 499)"),
    Reason("http_5xx", "the site failed (500 to 599)", is_passing=True),
    Reason("http_other", "the site answered with a number that means nothing on the web"),
    # -- of files, feeds, pages and texts --------------------------------------------------------
    Reason("missing", "the path does not exist"),
    Reason("unreadable", "the file may not be read by this user"),
    Reason("symlink_outside", "a link leads out of the folder that was given"),
    Reason("not_a_file", "it is neither a file nor a folder"),
    Reason("stray_sidecar", "a sidecar lies beside no article"),
    Reason("empty", "there is nothing in it but white space"),
    Reason("broken_gzip", "it cannot be unpacked"),
    Reason(
        "binary",
        "it is not text",
        remedy="Save the article as plain text in UTF-8 or as a web page (HTML), and take this file out.",
    ),
    Reason(
        "unknown_encoding",
        "its characters cannot be told",
        remedy="Open it in a text editor, check that the letters look right, and save it as UTF-8.",
    ),
    Reason("broken_sidecar", "the sidecar beside it cannot be read"),
    Reason("broken_front_matter", "the block of facts at its top cannot be read"),
    Reason("broken_line", "a line of JSONL is not an article"),
    Reason("broken_json", "it is not valid JSON"),
    Reason("broken_feed", "the feed cannot be read"),
    Reason("not_a_feed", "it is not a feed"),
    Reason("no_text", "the entry has no text of its own"),
    Reason("no_entries", "the feed lists nothing"),
    Reason("not_an_article", "it holds no article"),
    Reason("mail", "it is a mail, not an article"),
    Reason("subtitles", "they are subtitles, not an article"),
    Reason("transcript", "it is a transcript, not an article"),
    Reason("not_html", "it is not a page", remedy="Put what it says into a text file, and ingest that."),
    Reason("not_text", "its words are not sentences"),
    Reason("teaser", "only a teaser of the article is there, and a link to the rest"),
    Reason("leads_on", "the page holds no article and leads on to another address"),
    Reason("needs_scripts", "the page holds no text: only a browser's programs would show it"),
    Reason("in_the_way", "the page only asks its reader for something, such as another browser"),
    Reason("too_short", "too few words are left to be an article"),
    Reason("consent_wall", "the page only asks for consent"),
    Reason("not_found_page", "the page says that it was not found"),
    Reason("login_page", "the page asks to log in"),
    Reason("language_unsupported", "claims are read from English only; the article is stored"),
    Reason(
        "sentences_unread", "the program failed on some of its sentences; the claims of the others are stored"
    ),
    Reason("child_died", "it ended the process that worked on it, five times", is_death=True),
    Reason("too_slow", "it took longer than a document may, five times", is_death=True),
    Reason("too_costly", "reading it took more time or memory than a feed or document may"),
    Reason("out_of_memory", "it needed more memory than a document may, five times", is_death=True),
    Reason("crashed", "the program failed on it, five times", is_death=True),
    Reason("erased", "it was taken out on request"),
    Reason("withheld", "it is withheld until a person releases it"),
    Reason(
        "robots",
        "the site's robots.txt asks that this page not be read by programs",
        remedy="Ask the publisher, or read the page yourself and put it into a file.",
    ),
    Reason(
        "opted_out",
        "the page reserves its text against mining, and the settings honour that",
        remedy="Ask the publisher, or set ONRECORD_OBEY_OPT_OUTS to none if the law gives you the right.",
    ),
    Reason(
        "redirected_home",
        "the address leads to the site's front page now",
        remedy="Look for the article on the site: its address may have changed.",
    ),
    Reason("reader_missing", "what reads this kind of file is not installed"),
    Reason("broken_document", "the document is damaged, or locked with a password"),
    Reason("broken_archive", "the web archive breaks off"),
    Reason("cut_short", "a record of a web archive ends before its page does; its beginning is kept"),
    Reason("sitemap_index", "it lists sitemaps, not articles"),
)
BY_CODE: dict[str, Reason] = {one.code: one for one in REASONS}
MEANINGS: dict[str, str] = {one.code: one.meaning for one in REASONS}
_ELSEWHERE = Reason("", "a reason without a row")  # of an older or newer ledger


def reason_of(code: str | None) -> Reason:
    """The row of a code; one that nothing follows from where there is no such code."""
    return BY_CODE.get(code or "", _ELSEWHERE)


def is_of_host(code: str | None, status: int | None = None) -> bool:
    """Whether the failure, or the status that came with it, asks all of the host's addresses to wait."""
    answered = status is not None and reason_of(status_code(status)).is_of_host
    return answered or reason_of(code).is_of_host


def status_code(status: int) -> str:
    """The code of an answer by its status: its own where people know it, otherwise its family's."""
    code = f"http_{status}"
    if code in BY_CODE:
        return code
    family = f"http_{status // 100}xx"
    return family if family in BY_CODE else "http_other"
