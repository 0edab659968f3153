"""Publishers as data: checked TOML, found by host; users add their own folder."""

from republish.profiles.dimensions import DIMENSIONS, GRADES

__all__ = ["DIMENSIONS", "GRADES"]
