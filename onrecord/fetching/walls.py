"""Pages that ask whether a person is reading, known by marks that no article carries."""

from __future__ import annotations

from collections.abc import Mapping

START = 4096  # the marks stand at the top
WALLED = frozenset((202, 401, 403, 405, 406, 429, 503))  # what walls answer with, beside a false 200
SMALL = 64 * 1024  # a wall is a small page; a larger one that quotes a mark is an article about walls

# header, and what its value holds where the answer is a wall
_HEADERS = (
    ("cf-mitigated", "challenge"),
    ("x-amzn-waf-action", "challenge"),
    ("x-amzn-waf-action", "captcha"),
    ("x-vercel-mitigated", "challenge"),
    ("x-datadome", "protected"),
    ("sg-captcha", "challenge"),
)
# In lower case. An ordinary page carries the vendors' scripts too: these are of the pages in the way. Plain
# texts, because one pattern of them all took five times as long as the rest of a fetch.
_MARKS = tuple(
    b"""window._cf_chl_opt
    /h/b/orchestrate/
    /h/g/orchestrate/
    <title>just a moment...</title>
    <title>attention required! | cloudflare</title>
    geo.captcha-delivery.com
    ct.captcha-delivery.com
    id="px-captcha
    <title>access to this page has been denied
    window._pxblockedurl
    sec-if-cpt-container
    /_sec/cp_challenge/
    bm-verify=
    errors.edgesuite.net/
    request unsuccessful. incapsula incident
    awswafintegration.gettoken
    awswafintegration.savereferrer
    window.gokuprops
    /.well-known/sgcaptcha/
    sucuri_cloudproxy_js
    <title>ddos-guard</title>
    /.within.website/x/cmd/anubis
    kpsdk.now
    <title>vercel security checkpoint</title>""".split(b"\n    ")
)


def is_wall(status: int, headers: Mapping[str, str], body: bytes) -> bool:
    """True where the answer is a test for robots instead of what was asked for.

    ``body`` may be the beginning alone. A mark in the body counts in HTML, and under 200 in a small page.
    """
    if headers.get("cf-mitigated", "").lower() == "challenge":
        return True
    if status in WALLED and any(mark in headers.get(name, "").lower() for name, mark in _HEADERS):
        return True
    if status not in WALLED and (status != 200 or len(body) > SMALL):
        return False
    is_page = "html" in headers.get("content-type", "html").lower()
    start = body[:START].lower()
    return is_page and any(mark in start for mark in _MARKS)
