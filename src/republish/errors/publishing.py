"""Refusals to republish, and failures of what is made, written and delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from republish.errors.root import RepublishError

if TYPE_CHECKING:
    from republish.model import Origin, Review


class NotRepublishable(RepublishError):
    """The verdict is not "allowed". `review` says why."""

    stage = "review"
    advice = "Read the review's findings; ask the publisher where it says so."

    def __init__(self, message: str, *, review: Review, url: str = "", advice: str = "") -> None:
        super().__init__(message, url=url, advice=advice)
        self.review = review


class NoLicense(NotRepublishable):
    """Neither the page nor a profile grants anything."""

    advice = "Ask the publisher for permission, or hand in a profile that cites its licence."


class IsRepublication(NotRepublishable):
    """The page is itself a copy: the original's licence holds and the original is to be credited. `origin` names it."""

    advice = "Prepare the original instead."

    def __init__(self, message: str, *, review: Review, origin: Origin, url: str = "") -> None:
        super().__init__(message, review=review, url=url)
        self.origin = origin


class FidelityError(RepublishError):
    """Words of the original are missing or added and no change accounts for them. `differences` lists them."""

    stage = "fidelity"
    advice = "Do not publish; report the page so that the extraction can be mended."

    def __init__(self, message: str, *, differences: tuple[str, ...] = (), url: str = "") -> None:
        super().__init__(message, url=url)
        self.differences = differences


class OutputError(RepublishError):
    """A package could not be written."""

    stage = "write"
    advice = "Choose another folder, or look at what is in the way."


class LoadError(OutputError):
    """A folder does not hold a package that can be read; the message names the file, and the place in it: `review.verdict`."""

    stage = "load"


class DeliveryError(RepublishError):
    """A CMS refused the package or could not be reached."""

    stage = "deliver"
    advice = "Check the site's address and the account, then deliver again."
