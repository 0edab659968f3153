"""A credit in the place of what a browser draws is on the page and not to be seen."""

from __future__ import annotations

import pytest

import republish
from copies import published, site
from test_publishers_whole import TODAY
from wells import wells

HTML = str(wells().html)
CREDIT = str(wells().notices.attribution.html)


def missing(html: str) -> set[str]:
    found = republish.audit(published(site(html, title=wells().article.title)), package=wells(), today=TODAY)
    return {duty.kind for duty in found.missing}


@pytest.mark.parametrize("tag", ["audio", "canvas", "datalist", "noembed", "noframes", "object", "video"])
def test_what_a_browser_does_not_draw_is_no_credit(tag: str) -> None:
    assert HTML.count(CREDIT) == 1
    assert missing(HTML.replace(CREDIT, f"<{tag}>{CREDIT}</{tag}>")) > missing(HTML)


@pytest.mark.parametrize("tag", ["div", "section", "small"])
def test_what_it_draws_is_one(tag: str) -> None:
    assert missing(HTML.replace(CREDIT, f"<{tag}>{CREDIT}</{tag}>")) == missing(HTML)
