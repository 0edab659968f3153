"""Short lines of the text that readers do not see: they are looked for where they belong, for the same words stand elsewhere, too."""

from __future__ import annotations

import pytest

import republish
from copies import published, site
from test_publishers_whole import TODAY
from wells import wells

HTML = str(wells().html)
HEADING, ITEM, CELL = "<h2>What the list says</h2>", "<li>how deep it is,</li>", "<td>Fen</td>"
TWO_LINES = "Upper Harsk<br>with the mill"


def hidden(html: str) -> list[str]:
    found = republish.audit(published(site(html, title=wells().article.title)), package=wells(), today=TODAY)
    return [finding.text for finding in found.findings if finding.code == "text-hidden"]


def swap(old: str, new: str) -> str:
    assert HTML.count(old) == 1
    return HTML.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new", "first"),
    [
        (HEADING, HEADING.replace("<h2", '<h2 style="display:none"'), "What the list says"),
        (HEADING, f"<details><summary>More</summary>{HEADING}</details>", "What the list says"),
        (ITEM, ITEM.replace("<li", "<li hidden"), "how deep it is,"),
        (CELL, CELL.replace("<td", '<td class="d-none"'), "Fen"),
    ],
)
def test_a_short_line_that_is_hidden_is_told(old: str, new: str, first: str) -> None:
    (text,) = hidden(swap(old, new))
    assert f"“{first}”" in text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (HEADING, HEADING + HEADING.replace("<h2", "<h2 hidden")),
        (HEADING, f'<h2 class="sr-only">On this page</h2>{HEADING}'),
        ("<table>", '<ul class="d-none"><li>Upper Harsk</li><li>Fen</li></ul><table>'),
        (TWO_LINES, f'<span class="d-none">Upper Harsk</span>{TWO_LINES.replace("<br>", " ")}'),
        (ITEM, f"{ITEM}<li hidden>how wide it is,</li>"),
    ],
)
def test_what_readers_see_beside_it_is_not(old: str, new: str) -> None:
    assert hidden(swap(old, new)) == []


@pytest.mark.parametrize("whole", ["html", "body", "main", "article"])
@pytest.mark.parametrize("way", ["hidden", 'style="display:none"', 'class="d-none"'])
def test_what_holds_a_whole_page_is_shown_by_a_script(whole: str, way: str) -> None:
    page = site(HTML, title=wells().article.title).replace(f"<{whole}", f"<{whole} {way}", 1)
    found = republish.audit(published(page), package=wells(), today=TODAY)
    assert (found.altered, [finding for finding in found.findings if finding.code == "text-hidden"]) == ((), [])
