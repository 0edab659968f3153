"""What a page, its feed and its publisher's profile say about rights, and what that amounts to."""

from republish.evidence.added import added_conditions
from republish.evidence.conclusion import Conclusion, conclude
from republish.evidence.corrections import Correction, corrections
from republish.evidence.mining import data_mining
from republish.evidence.page import gather
from republish.evidence.reuse import ReusePage, reuse_pages

__all__ = [
    "Conclusion",
    "Correction",
    "ReusePage",
    "added_conditions",
    "conclude",
    "corrections",
    "data_mining",
    "gather",
    "reuse_pages",
]
