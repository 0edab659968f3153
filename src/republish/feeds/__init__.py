"""RSS, Atom and JSON Feed as lists of candidates, each with what its feed says about rights."""

from republish.feeds.listing import entries
from republish.feeds.parsed import entry_page

__all__ = ["entries", "entry_page"]
