"""requests' adapter with guarded connections: look up once, refuse inside addresses, connect to what was checked.

Imported on first use, for requests is heavy.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.util.ssl_ import create_urllib3_context

from republish.errors import AddressRefused, LimitExceeded
from republish.limits import Limits
from republish.web.addresses import Resolver, check_addresses
from republish.web.deadline import Deadline, within

_HEAD_BYTES = 262_144
"""What heads and framing may come to beside the body."""


class Line:
    """What all connections of one fetch share: its deadline, its limits, and the addresses looked up so far."""

    def __init__(self, deadline: Deadline, limits: Limits, resolver: Resolver, allowed: Sequence[str]) -> None:
        self.deadline = deadline
        self.limits = limits
        self._resolver = resolver
        self._allowed = tuple(allowed)
        self._found: dict[tuple[str, int], Sequence[str]] = {}
        self._received = 0

    def begin(self) -> None:
        """Another answer is going to be read."""
        self._received = 0

    def count(self, received: int) -> int:
        """Count bytes where they arrive: http.client and older urllib3 do not bound trailers, chunk sizes or 100s."""
        self._received += received
        if self._received > self.limits.wire_bytes + _HEAD_BYTES:
            raise LimitExceeded(
                "The answer is too large.",
                limit="wire_bytes",
                allowed=self.limits.wire_bytes,
                url=self.deadline.url,
                stage="fetch",
            )
        return received

    def patience(self) -> float:
        """How long one read may take."""
        return self.deadline.patience(self.limits.read_seconds)

    def addresses(self, host: str, port: int) -> Sequence[str]:
        """The checked addresses of a host: looked up once for this fetch, so that a name cannot change under way."""
        key = (host, port)
        if key not in self._found:
            seconds = self.deadline.patience(self.limits.read_seconds)
            self._found[key] = within(seconds, self._resolver, host, port)
        check_addresses(host, port, self._found[key], self._allowed, self.deadline.url)
        return self._found[key]

    def dial(self, host: str, port: int, *, guarded: bool = True) -> socket.socket:
        """A connected socket to one of the checked addresses. Raises OSError or AddressRefused."""
        addresses = self.addresses(host, port) if guarded else self._resolver(host, port)
        failure: OSError = OSError("the name has no address")
        for address in addresses:
            try:
                return self._connected(address, port, guarded)
            except OSError as error:
                failure = error
        raise failure

    def _connected(self, address: str, port: int, guarded: bool) -> socket.socket:
        connection = TimedSocket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
        try:
            connection.settimeout(self.deadline.patience(self.limits.connect_seconds))
            connection.connect((address, port))
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            peer = str(connection.getpeername()[0])
            if guarded and peer != address:
                check_addresses(address, port, [peer], self._allowed, self.deadline.url)
        except BaseException:
            connection.close()
            raise
        connection.line = self
        return connection


class TimedSocket(socket.socket):
    """A socket whose every read draws on the fetch's deadline: a server that drips bytes cannot outlast it."""

    line: Line | None = None

    def recv_into(self, *arguments: Any) -> int:
        """Read, for no longer than is left."""
        if self.line is None:
            return super().recv_into(*arguments)
        self.settimeout(self.line.patience())
        return self.line.count(super().recv_into(*arguments))


class TimedTLSSocket(ssl.SSLSocket):
    """The same under TLS."""

    line: Line | None = None

    def recv_into(self, *arguments: Any) -> int:
        """Read, for no longer than is left."""
        if self.line is None:
            return super().recv_into(*arguments)
        self.settimeout(self.line.patience())
        return self.line.count(super().recv_into(*arguments))


class GuardedConnection(HTTPConnection):
    """A plain connection that goes through the fetch's line; to a proxy of the user's without the address check."""

    def __init__(self, *arguments: Any, line: Line, guarded: bool = True, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.line = line
        self.guarded = guarded

    def _new_conn(self) -> socket.socket:
        host = str(self._dns_host)
        try:
            return self.line.dial(host, int(self.port or self.default_port), guarded=self.guarded)
        except socket.gaierror as error:
            raise NameResolutionError(host, self, error) from error
        except TimeoutError as error:
            raise ConnectTimeoutError(self, f"connecting to {host} took too long") from error
        except OSError as error:
            raise NewConnectionError(self, f"no connection to {host}: {error}") from error


class GuardedTLSConnection(GuardedConnection, HTTPSConnection):
    """The same under TLS: name indication and certificate keep the host's name, whatever address was dialled."""

    def connect(self) -> None:
        """Connect and wrap; the wrapped socket keeps the deadline."""
        super().connect()
        if isinstance(self.sock, TimedTLSSocket):
            self.sock.line = self.line


_CONNECTIONS: dict[type, type[GuardedConnection]] = {
    HTTPConnectionPool: GuardedConnection,
    HTTPSConnectionPool: GuardedTLSConnection,
}


class GuardedAdapter(HTTPAdapter):
    """Sends one fetch's requests. Made for each fetch, so that its deadline and look-ups end with it."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._context = create_urllib3_context()
        self._context.sslsocket_class = TimedTLSSocket
        super().__init__(max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **settings: Any) -> None:
        """Pools whose connections are guarded."""
        super().init_poolmanager(connections, maxsize, block, ssl_context=self._context, **settings)
        self._guard(self.poolmanager, guarded=True)

    def proxy_manager_for(self, proxy: str, **settings: Any) -> Any:
        """A proxy of the user's own session: it may stand inside, but the deadline holds."""
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **settings)
        if not proxy.lower().startswith("socks"):
            self._guard(manager, guarded=False)
        return manager

    def _guard(self, manager: Any, *, guarded: bool) -> None:
        manager.pool_classes_by_scheme = {
            "http": self._pool_maker(HTTPConnectionPool, guarded),
            "https": self._pool_maker(HTTPSConnectionPool, guarded),
        }

    def _pool_maker(self, kind: type[HTTPConnectionPool], guarded: bool) -> Callable[..., HTTPConnectionPool]:
        def make(*arguments: Any, **settings: Any) -> HTTPConnectionPool:
            pool = kind(*arguments, **settings)
            pool.ConnectionCls = partial(_CONNECTIONS[kind], line=self._line, guarded=guarded)  # type: ignore[assignment]
            return pool

        return make


def check_behind_proxy(line: Line, host: str, port: int) -> None:
    """A proxy looks names up itself; refuse what we can see leads inside. Raises AddressRefused."""
    try:
        line.addresses(host, port)
    except AddressRefused:
        raise
    except OSError:
        return
