"""Fixtures that several modules share: the real systems, each started once, and a web server of our own on loopback."""

from cms.browser import chromium
from cms.ghost_real import real_ghost
from cms.wordpress import wordpress
from loopback import server

__all__ = ["chromium", "real_ghost", "server", "wordpress"]
