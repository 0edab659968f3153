"""Ghost's Admin API in short, on loopback: what the delivery says is checked against the rules of its documentation.

The real Ghost is an opt-in job (docs/guide-ghost.md): it takes minutes to install.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

KEY_ID, SECRET = "6489d5c1f2", "ab" * 32
KEY = f"{KEY_ID}:{SECRET}"


@dataclass
class Ghost:
    """The site's state, and what was asked of it."""

    url: str = ""
    posts: list[dict[str, Any]] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    uploads: list[bytes] = field(default_factory=list)
    lossy: bool = False
    """Drop what a theme of Ghost's importer drops outside of HTML cards."""
    full: bool = False
    """Take no more images."""
    page: str = ""
    """What readers get at the post's address; `{post}` is the post's HTML."""
    readers: list[Message] = field(default_factory=list)
    """The heads of the requests for it."""


def unpacked(part: str) -> Any:
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def token_fault(header: str) -> str | None:
    """Why Ghost would refuse this token, or None."""
    found = re.fullmatch(r"Ghost ([\w-]+)\.([\w-]+)\.([\w-]+)", header)
    if not found:
        return "no token"
    head, claims = unpacked(found[1]), unpacked(found[2])
    signed = hmac.new(bytes.fromhex(SECRET), f"{found[1]}.{found[2]}".encode(), hashlib.sha256).digest()
    if base64.urlsafe_b64encode(signed).rstrip(b"=").decode() != found[3]:
        return "bad signature"
    if head != {"alg": "HS256", "typ": "JWT", "kid": KEY_ID} or claims["aud"] != "/admin/":
        return "bad head"
    now = time.time()
    return None if claims["iat"] <= now < claims["exp"] <= claims["iat"] + 300 else "too old"


class _Handler(BaseHTTPRequestHandler):
    ghost: Ghost

    def log_message(self, *_: Any) -> None:
        """Quiet."""

    def _answer(self, status: int, data: Any) -> None:
        body = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _show(self) -> None:
        self.ghost.readers.append(self.headers)
        body = self.ghost.page.replace("{post}", self.ghost.posts[0]["html"]).encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _handle(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.ghost.requests.append(f"{self.command} {self.path}")
        if self.path.startswith("/p/"):
            self._show()
            return
        if fault := token_fault(self.headers.get("Authorization") or ""):
            self._answer(401, {"errors": [{"message": "Authorization failed", "context": fault}]})
            return
        parts = urlsplit(self.path)
        route = parts.path.removeprefix("/ghost/api/admin/")
        if route == "images/upload/" and self.ghost.full:
            self._answer(413, {"errors": [{"message": "Upload failed", "context": "The disk is full."}]})
        elif route == "images/upload/":
            self.ghost.uploads.append(body)
            self._answer(201, {"images": [{"url": f"{self.ghost.url}/content/images/{len(self.ghost.uploads)}.png"}]})
        elif self.command == "GET" and route == "posts/":
            self._browse(parse_qs(parts.query)["filter"][0])
        elif self.command == "GET":
            self._answer(200, {"posts": [next(p for p in self.ghost.posts if p["id"] == route.split("/")[1])]})
        else:
            self._save(route, json.loads(body)["posts"][0])

    do_GET = do_POST = do_PUT = _handle  # noqa: N815  names of http.server

    def _browse(self, query: str) -> None:
        found = re.fullmatch(r"canonical_url:'((?:[^'\\]|\\.)*)'", query)
        wanted = re.sub(r"\\(.)", r"\1", found[1]) if found else None
        self._answer(200, {"posts": [p for p in self.ghost.posts if p.get("canonical_url") == wanted][:1]})

    def _save(self, route: str, post: dict[str, Any]) -> None:
        if self.command == "PUT":
            old = next(p for p in self.ghost.posts if p["id"] == route.split("/")[1])
            if post.pop("updated_at", None) != old["updated_at"]:
                self._answer(409, {"errors": [{"message": "Saving failed!", "context": "Someone else is editing"}]})
                return
            old.update(post)
        else:
            old = {"id": f"{len(self.ghost.posts) + 1:024d}", "url": f"{self.ghost.url}/p/preview/", **post}
            self.ghost.posts.append(old)
        old["html"] = self._imported(old["html"])
        old["updated_at"] = f"2026-11-24T16:00:0{len(self.ghost.requests) % 10}.000Z"
        self._answer(201, {"posts": [old]})

    def _imported(self, html: str) -> str:
        inner = re.sub(r"<!--kg-card-(begin|end): html-->\n?", "", html)
        return re.sub(r' rel="license"|<img [^>]*>', "", inner) if self.ghost.lossy else inner


@contextmanager
def running() -> Iterator[Ghost]:
    """A server in a thread, gone at the end."""
    ghost = Ghost()
    handler = type("Handler", (_Handler,), {"ghost": ghost})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    ghost.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield ghost
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
