"""Whether a copy says to programs what its original says to them."""

from __future__ import annotations

from collections.abc import Iterator

from republish.compliance.answers import Case
from republish.model import DataMining, Finding


def lost_reservations(case: Case) -> Iterator[Finding]:
    """What the package's head says of text and data mining and the page does not: whoever reads the copy finds nothing reserved."""
    said = case.package.article.data_mining
    lost = tuple(_lost(said, case.mining or DataMining())) if said else ()
    if lost:
        text = (
            f"The original says to programs that mine texts what this page does not: {', '.join(lost)}. It is no condition of the "
            "licence; package.head has the lines for the head of the page."
        )
        yield Finding(code="data-mining", level="info", text=text, source=case.package.article.url)


def _lost(then: DataMining, here: DataMining) -> Iterator[str]:
    if then.reserved and not here.reserved:
        yield "tdm-reservation"
    yield from (name for name in then.robots if name not in here.robots)
