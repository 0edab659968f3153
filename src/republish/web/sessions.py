"""Sessions of requests that ask nobody but their caller: neither the environment nor a `.netrc` file has a say."""

from __future__ import annotations

from typing import Any


def own_session(proxy: str | None = None, authorities: str | None = None) -> Any:
    """A `requests.Session`, through `proxy` and by the certificates in the file `authorities` where these are named."""
    import requests

    session = requests.Session()
    session.trust_env = False
    if proxy:
        session.proxies = {"http": proxy, "https": proxy}
    if authorities:
        session.verify = authorities
    return session
