"""A profile over its bases: its own words first, the base's where it says nothing."""

from __future__ import annotations

import dataclasses
from typing import Any

from republish.model import Profile, Structure


def merge(profile: Profile, base: Profile) -> Profile:
    """`profile` with what only `base` says filled in.

    A rule of the base gives way to any rule of the same dimension, a sentence to any of the same role; lists of selectors are
    tried in order, the profile's own first.
    """
    dimensions = {rule.dimension for rule in profile.rules}
    roles = {wording.role for wording in profile.wordings}
    return dataclasses.replace(
        profile,
        rules=profile.rules + tuple(rule for rule in base.rules if rule.dimension not in dimensions),
        wordings=profile.wordings + tuple(wording for wording in base.wordings if wording.role not in roles),
        counter=profile.counter or base.counter,
        handout=profile.handout or base.handout,
        structure=_merged_structure(profile.structure, base.structure),
        exclusions=_joined(profile.exclusions, base.exclusions),
        image_credits=_joined(profile.image_credits, base.image_credits),
    )


def _merged_structure(own: Structure, base: Structure) -> Structure:
    defaults = Structure()
    values: dict[str, Any] = {}
    for field in dataclasses.fields(Structure):
        mine, theirs = getattr(own, field.name), getattr(base, field.name)
        if isinstance(mine, tuple):
            values[field.name] = _joined(mine, theirs)
        else:
            values[field.name] = theirs if mine == getattr(defaults, field.name) else mine
    return Structure(**values)


def _joined(own: tuple[Any, ...], base: tuple[Any, ...]) -> tuple[Any, ...]:
    return own + tuple(item for item in base if item not in own)
