"""Patterns that are compiled when they are first asked."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from republish._uncompiled import Pattern, Uncompiled

TEXT = "Reefs grow; REEFS stay."
WAYS: tuple[Callable[[Pattern], object], ...] = (
    lambda asked: asked.match(TEXT),
    lambda asked: asked.match(TEXT, 12),
    lambda asked: asked.search(TEXT, 1),
    lambda asked: asked.search(TEXT, 1, 8),
    lambda asked: asked.fullmatch("reefs"),
    lambda asked: asked.fullmatch(TEXT),
    lambda asked: list(asked.finditer(TEXT)),
    lambda asked: asked.findall(TEXT),
    lambda asked: asked.split(TEXT, 1),
    lambda asked: asked.sub("Beds", TEXT, count=1),
    lambda asked: asked.pattern,
)


@pytest.mark.parametrize("way", WAYS)
def test_it_is_asked_as_a_compiled_one_is(way: Callable[[Pattern], object]) -> None:
    assert repr(way(Uncompiled(r"(r)eefs", re.I))) == repr(way(re.compile(r"(r)eefs", re.I)))


@pytest.mark.parametrize("way", WAYS)
def test_it_is_asked_in_every_way_once_it_is_compiled(way: Callable[[Pattern], object]) -> None:
    compiled = Uncompiled(r"(r)eefs", re.I)
    compiled.compiled()

    assert repr(way(compiled)) == repr(way(re.compile(r"(r)eefs", re.I)))


def test_a_way_that_a_table_took_in_before_it_was_compiled_is_the_same() -> None:
    pattern = Uncompiled("stay")
    taken = pattern.search

    assert taken(TEXT) is not None
    assert taken("Reefs grow.") is pattern.search("Reefs grow.") is None


def test_it_is_compiled_once_and_not_before_it_is_asked() -> None:
    unasked = Uncompiled("(")

    assert unasked.pattern == "("
    with pytest.raises(re.error):
        unasked.search(TEXT)

    asked = Uncompiled("stay")
    assert asked.compiled() is asked.compiled()
