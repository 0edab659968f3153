"""What a publisher says to programs that mine texts and train models: beside its licence, and never instead of one."""

from __future__ import annotations

from dataclasses import dataclass

from republish.model._noun import Noun


@dataclass(frozen=True, kw_only=True, slots=True)
class DataMining(Noun):
    """Reservations and terms for text and data mining, in a page's head or in what its server sent with it.

    They grant nothing and take nothing from a Creative Commons licence; a copy hands them on.
    """

    reserved: bool = False
    """`tdm-reservation` is 1: the right to text and data mining is reserved (TDM Reservation Protocol)."""
    policy: str | None = None
    """`tdm-policy`: where it says how leave is to be had; only with a reservation."""
    robots: tuple[str, ...] = ()
    """Of "noai" and "noimageai" those that stand among the directives for robots."""
    terms: str | None = None
    """Where the terms for programs are (Really Simple Licensing); the page itself where they stand in it."""
