"""Fixtures that several modules share: the real systems, each started once."""

from cms.browser import chromium
from cms.ghost_real import real_ghost
from cms.wordpress import wordpress

__all__ = ["chromium", "real_ghost", "wordpress"]
