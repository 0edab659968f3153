"""Pages kept on disk between runs, as evidence and to spare the sites.

SQLite of the standard library is the store. (requests-cache's own SQLite store waits without end for a file that
cannot be written; any mapping of its kind can be handed to `PageCache` all the same.)
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, MutableMapping
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from republish.errors import FetchError, UsageError
from republish.model import Page

if TYPE_CHECKING:
    import sqlite3

_TABLE = "CREATE TABLE IF NOT EXISTS pages (key TEXT PRIMARY KEY, value BLOB NOT NULL)"


class PageCache:
    """Pages by URL in any mapping from text to bytes.

    `max_age` is the number of seconds a page is taken without asking the server; an older one is asked for again, by
    its ETag or date where it has one. What a server marks `no-store` is not kept.
    """

    def __init__(self, store: MutableMapping[str, bytes], max_age: float = 3600.0) -> None:
        self._store = store
        self._max_age = timedelta(seconds=max_age)

    @classmethod
    def at(cls, path: str | Path, max_age: float = 3600.0) -> PageCache:
        """A cache in an SQLite file, which is made when it is not there. Raises UsageError without SQLite."""
        return cls(SQLiteStore(path), max_age)

    def get(self, url: str, accept: str) -> Page | None:
        """The page kept for a URL; None when there is none or it cannot be read."""
        kept = self._store.get(_key(url, accept))
        if kept is None:
            return None
        try:
            data = json.loads(kept)
            content = base64.b64decode(data.pop("content"))
            page = Page.from_dict({**data, "headers": [tuple(pair) for pair in data["headers"]]})
        except (KeyError, TypeError, ValueError):
            return None
        if sha256(content).hexdigest() != page.sha256:
            return None
        return replace(page, content=content)

    def put(self, url: str, accept: str, page: Page) -> None:
        """Keep a page. Raises FetchError when the store cannot be written."""
        control = dict(page.headers).get("cache-control", "").lower()
        if "no-store" in control:
            return
        data = {**page.to_dict(), "content": base64.b64encode(page.content).decode("ascii")}
        self._store[_key(url, accept)] = json.dumps(data, sort_keys=True).encode()

    def fresh(self, page: Page, now: datetime) -> bool:
        """Whether a kept page is young enough to be taken without asking."""
        return page.fetched is not None and timedelta(0) <= now - page.fetched < self._max_age


class SQLiteStore(MutableMapping[str, bytes]):
    """A mapping in an SQLite file. It holds no connection, so threads and processes may share it."""

    def __init__(self, path: str | Path) -> None:
        try:
            import sqlite3  # noqa: F401 - only whether this Python has it
        except ImportError as error:
            raise UsageError(
                "This Python was built without SQLite.", advice="Hand a mapping of your own to PageCache."
            ) from error
        self._path = Path(path)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        import sqlite3

        try:
            with closing(sqlite3.connect(self._path, timeout=10.0)) as connection, connection:
                connection.execute(_TABLE)
                yield connection
        except sqlite3.Error as error:
            raise FetchError(
                f"The page cache {self._path} cannot be used: {error}.",
                stage="cache",
                advice="Choose another file for the cache, or fetch without one.",
            ) from error

    def __getitem__(self, key: str) -> bytes:
        with self._connection() as connection:
            row = connection.execute("SELECT value FROM pages WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise KeyError(key)
        return bytes(row[0])

    def __setitem__(self, key: str, value: bytes) -> None:
        with self._connection() as connection:
            connection.execute("INSERT OR REPLACE INTO pages VALUES (?, ?)", (key, value))

    def __delitem__(self, key: str) -> None:
        with self._connection() as connection:
            if not connection.execute("DELETE FROM pages WHERE key = ?", (key,)).rowcount:
                raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        with self._connection() as connection:
            rows = connection.execute("SELECT key FROM pages ORDER BY key").fetchall()
        return (str(row[0]) for row in rows)

    def __len__(self) -> int:
        with self._connection() as connection:
            return int(connection.execute("SELECT count(*) FROM pages").fetchone()[0])


def _key(url: str, accept: str) -> str:
    return sha256(f"{accept} {url}".encode("utf-8", "replace")).hexdigest()
