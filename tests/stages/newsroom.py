"""A news site on loopback whose answers the test decides, and which counts what it is asked."""

import threading
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ARTICLE = """<html lang="en"><head><title>{title}</title><link rel="canonical" href="{url}">
<meta property="article:published_time" content="2026-03-01T08:00:00+00:00"></head><body><article>
<h1>{title}</h1>
<p>{lead}</p>
<p>The ministry denied delaying the storm warning, calling the reports "idle talk" that helped nobody.</p>
<p>Fishing has been the main trade of Lissen Point for two centuries, and most boats are owned by families
who have lived along the quay for as long as anybody there can remember.</p></article></body></html>"""
LEAD = "The harbour board said on Monday that 40 boats had been damaged by the storm off Lissen Point."


def rss(entries, extra=""):
    """A feed of (link, title) pairs, newest first."""
    lines = [
        f"<item><guid>{link}</guid><link>{link}</link><title>{title}</title>"
        "<pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate></item>"
        for link, title in entries
    ]
    return f'<rss version="2.0"><channel><title>Lissen Gazette</title>{extra}{"".join(lines)}</channel></rss>'


@dataclass
class Newsroom:
    """``pages`` maps a path to a body, or to (status, headers, body); ``asked`` counts requests by path.

    ``times`` are the moments of all requests, by a clock that only runs.
    """

    base: str
    pages: dict = field(default_factory=dict)
    asked: Counter = field(default_factory=Counter)
    headers: dict = field(default_factory=dict)
    times: list = field(default_factory=list)

    def article(self, path, title, lead=LEAD):
        self.pages[path] = ARTICLE.format(title=title, url=self.base + path, lead=lead)
        return self.base + path

    def feed(self, path, entries, extra=""):
        self.pages[path] = rss(entries, extra)
        return self.base + path


@contextmanager
def open_newsroom(host="127.0.0.1"):
    room = Newsroom("")

    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            path = self.path.split("#")[0]
            room.asked[path] += 1
            room.times.append(time.monotonic())
            room.headers[path] = dict(self.headers.items())
            answer = room.pages.get(path, (404, {}, "nothing here"))
            status, headers, body = answer if isinstance(answer, tuple) else (200, {}, answer)
            raw = body.encode() if isinstance(body, str) else body
            etag = headers.get("ETag")
            if status == 200 and etag is not None and self.headers.get("If-None-Match") == etag:
                status, raw = 304, b""
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Type" not in headers:
                self.send_header(
                    "Content-Type", "text/html; charset=utf-8" if b"<html" in raw else "text/xml"
                )
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer((host, 0), Answers)
    server.daemon_threads = True
    room.base = f"http://{host}:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=[0.02], daemon=True)
    thread.start()
    try:
        yield room
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
