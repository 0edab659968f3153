"""Classes that are a style written out say nothing of what they stand at; others of the same words do."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

BEFORE, BEHIND = "".join(map(paragraph, range(3))), "".join(map(paragraph, range(3, 6)))


@pytest.mark.parametrize(
    "names",
    [
        "scroll-mt-[calc(var(--breadcrumb-height)+2rem)] font-serif",
        "md:scroll-mt-[var(--page-breadcrumb)]",
        "mt-(--breadcrumb-height) flex",
        "[&_.newsletter]:hidden [&amp;+p]:mt-0",
    ],
)
def test_a_value_of_a_style_names_nothing(names: str) -> None:
    body = article(f'{BEFORE}<h2 class="{names}">The old bell</h2>{BEHIND}').body
    assert "<h2>The old bell</h2>" in body


@pytest.mark.parametrize("names", ["breadcrumb", "mt-[4px] breadcrumb", "breadcrumb-list (new)"])
def test_a_name_beside_it_does(names: str) -> None:
    assert "The old bell" not in article(f'{BEFORE}<h2 class="{names}">The old bell</h2>{BEHIND}').text
