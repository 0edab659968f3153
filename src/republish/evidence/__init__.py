"""What a page, its feed and its publisher's profile say about rights, and what that amounts to."""

from republish.evidence.added import added_conditions
from republish.evidence.conclusion import Conclusion, conclude
from republish.evidence.mining import data_mining
from republish.evidence.page import gather

__all__ = ["Conclusion", "added_conditions", "conclude", "data_mining", "gather"]
