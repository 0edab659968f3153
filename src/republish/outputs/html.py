"""The fragment as it is."""

from __future__ import annotations

from republish.model import Package


def render(package: Package) -> dict[str, str | bytes]:
    """`article.html`: body, attribution, bio, licence and counter, in the order licence and publisher want."""
    return {"article.html": f"{package.html}\n"}
