"""A web server on loopback that answers with exactly the bytes a test gives it."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from republish.limits import Limits
from republish.web import Fetcher

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ARTICLE = (
    b"<!doctype html><html lang=en><head><title>Breakwater</title></head><body><p>The council voted.</p></body></html>"
)
QUICK = Limits(connect_seconds=1, read_seconds=1, total_seconds=5)


@dataclass
class Request:
    path: str
    headers: dict[str, str]
    number: int
    """How often this path was asked for, this time included."""


@dataclass
class Conversation:
    """What a handler talks through."""

    sock: Any
    request: Request
    gone: threading.Event

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def drip(self, data: bytes, gap: float = 0.05) -> None:
        for byte in data:
            if self.gone.wait(gap):
                return
            self.sock.sendall(bytes([byte]))


Handler = Callable[[Conversation], None]


def answer(
    body: bytes = ARTICLE, status: str = "200 OK", *lines: str, kind: str | None = "text/html; charset=utf-8"
) -> bytes:
    """A whole HTTP answer."""
    head = [f"HTTP/1.1 {status}", "Connection: close", f"Content-Length: {len(body)}", *lines]
    if kind is not None:
        head.append(f"Content-Type: {kind}")
    return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + body


def redirect(to: str, status: str = "302 Found") -> bytes:
    return answer(b"", status, f"Location: {to}")


def compressed(content: bytes) -> bytes:
    """gzip without the time of day: two workers have to name the same tests."""
    return gzip.compress(content, mtime=0)


@dataclass
class Server:
    """Serves `pages`: path → bytes, or a handler; everything else is 404."""

    pages: dict[str, bytes | Handler] = field(default_factory=dict)
    context: ssl.SSLContext | None = None
    requests: list[Request] = field(default_factory=list)

    def __enter__(self) -> Server:
        self._gone = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=16)
        self.port = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()
        return self

    def __exit__(self, *unused: object) -> None:
        self._gone.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"{'https' if self.context else 'http'}://{host}:{self.port}{path}"

    def asked(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.path == path]

    def _accept(self) -> None:
        while not self._gone.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        with suppress(OSError), sock:
            sock.settimeout(5)
            wrapped = self.context.wrap_socket(sock, server_side=True) if self.context else sock
            with wrapped:
                self._talk(wrapped)

    def _talk(self, sock: Any) -> None:
        data = b""
        while b"\r\n\r\n" not in data:
            got = sock.recv(65536)
            if not got:
                return
            data += got
        first, *lines = data.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
        path = first.split(" ")[1]
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self.requests.append(Request(path, headers, len(self.asked(path)) + 1))
        page = self.pages.get(path, answer(b"no", "404 Not Found"))
        if callable(page):
            page(Conversation(sock, self.requests[-1], self._gone))
        else:
            sock.sendall(page)


@pytest.fixture
def server() -> Iterator[Server]:
    """One that runs while a test does and serves nothing yet."""
    with Server() as running:
        yield running


def fetcher(server: Server, **settings: Any) -> Fetcher:
    """A fetcher that may open this server, never really sleeps, and has a fixed clock."""
    usual: dict[str, Any] = {
        "pace": 0,
        "robots": False,
        "limits": QUICK,
        "sleep": lambda seconds: None,
        "clock": lambda: NOW,
        "allow_addresses": (server.address,),
    }
    return Fetcher(**{**usual, **settings})
