"""A page that was cut off on its way is not published as if it were whole."""

import pytest

import republish
from republish import Page
from republish._whole import is_cut_short

STORY = (
    "<p>The ferry has left at six forty since the spring, which is five minutes too late for the bus to school.</p>" * 6
)
START = (
    "<!DOCTYPE html><html lang='en'><head><title>The ferry</title>"
    "<link rel='license' href='https://creativecommons.org/licenses/by-nd/4.0/'></head>"
)
CUT = f"{START}<body><main><article><h1>The ferry</h1>{STORY}"


@pytest.mark.parametrize(
    "end", ["<p>The council meets on Thu", "<p>The council <a href='https://x", "<p>The council meets. "]
)
def test_a_page_that_ends_in_the_middle_is_a_question(end: str) -> None:
    page = Page.from_html(CUT + end, "https://harbour.example/ferry")
    found = republish.review(page)
    assert (found.verdict, [f.code for f in found.findings if f.level == "question"]) == ("ask", ["page-cut-short"])
    with pytest.raises(republish.NotRepublishable, match="cut short"):
        republish.prepare(page)


@pytest.mark.parametrize(
    "html",
    [
        f"{CUT}<p>The council meets on Thursday.</article></main></body></html>",
        f"{CUT}<p>The council meets on Thursday.</article></main></BODY>\n\nServed in 3 ms",
        f"{START}<body><h1>The ferry</h1>{STORY}<p>The council meets on Thursday.",
        f"{CUT}<p>The council meets.</p></article></main>\nThursday",
        f"{CUT}<script>window.late = true</script>\n",
        f"{CUT}<!-- rendered -->",
        f"{CUT}</article></main></body></html>{' ' * 5000}x",
    ],
)
def test_a_page_that_leaves_out_what_may_be_left_out_is_whole(html: str) -> None:
    assert republish.review(Page.from_html(html, "https://harbour.example/ferry")).verdict == "allowed"


@pytest.mark.parametrize("content", [b"", b"<", b"words alone", CUT.encode("utf-16") + b"a"])
def test_what_cannot_be_told_is_not_called_cut(content: bytes) -> None:
    assert not is_cut_short(content)
