"""A webhook's receiver on loopback: what it was sent, and what it answers is the test's to say."""

import json
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Receiver:
    """``answers`` with (status, headers); ``seconds`` is how long it waits before."""

    url: str
    answer: tuple = (200, {})
    seconds: float = 0.0
    bodies: list = field(default_factory=list)
    headers: list = field(default_factory=list)
    asked: list = field(default_factory=list)

    @property
    def messages(self):
        return [json.loads(body) for body in self.bodies]

    def all_of(self, what):
        """Every hit or correction of every message, in order."""
        return [one for message in self.messages for one in message[what]]


@contextmanager
def open_receiver(host="127.0.0.1", path="/hook"):
    room = Receiver("")

    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            room.asked.append(self.path)
            if room.seconds:
                time.sleep(room.seconds)
            if room.answer[0] == 200:
                room.bodies.append(raw)
                room.headers.append(dict(self.headers.items()))
            self.send_response(room.answer[0])
            for name, value in room.answer[1].items():
                self.send_header(name, value)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer((host, 0), Answers)
    server.daemon_threads = True
    room.url = f"http://{host}:{server.server_address[1]}{path}"
    thread = threading.Thread(target=server.serve_forever, args=[0.02], daemon=True)
    thread.start()
    try:
        yield room
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
