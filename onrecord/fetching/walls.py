"""Pages that ask whether a person is reading, known by marks that no article carries."""

from __future__ import annotations

import re
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
# an ordinary page carries the vendors' scripts too: these are of the pages that stand in the way
_MARKS = re.compile(
    rb"""window\._cf_chl_opt | /cdn-cgi/challenge-platform/h/[a-z]/orchestrate/
    | <title>(?:Just\ a\ moment\.\.\.|Attention\ Required!\ \|\ Cloudflare)</title>
    | geo\.captcha-delivery\.com | ct\.captcha-delivery\.com
    | id=["']px-captcha | <title>Access\ to\ this\ page\ has\ been\ denied | window\._pxBlockedUrl
    | sec-if-cpt-container | /_sec/cp_challenge/ | bm-verify= | errors\.edgesuite\.net/
    | Request\ unsuccessful\.\ Incapsula\ incident | <iframe[^>]{0,200}_Incapsula_Resource
    | AwsWafIntegration\.(?:getToken|saveReferrer) | window\.gokuProps
    | /\.well-known/sgcaptcha/ | sucuri_cloudproxy_js | <title>DDoS-Guard</title>
    | /\.within\.website/x/cmd/anubis | KPSDK\.now | <title>Vercel\ Security\ Checkpoint</title>""",
    re.VERBOSE | re.IGNORECASE,
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
    return is_page and _MARKS.search(body[:START]) is not None
