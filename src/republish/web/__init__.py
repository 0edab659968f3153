"""The only room with a network: URL → Page, whatever the URL and whoever answers."""

from republish.web.cache import PageCache, SQLiteStore
from republish.web.content import Accept
from republish.web.fetcher import Fetch, Fetcher, fetch
from republish.web.settings import Settings, default_user_agent

__all__ = ["Accept", "Fetch", "Fetcher", "PageCache", "SQLiteStore", "Settings", "default_user_agent", "fetch"]
