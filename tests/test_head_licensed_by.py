"""Who wrote it, where only the line of the licence says so."""

from __future__ import annotations

import pytest

from heads import names, of, page

BY = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
BADGE = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/"><img src="/by/88x31.png" alt=""></a>'


def people(line: str, byline: str = "") -> list[str]:
    return names(of(page(body=byline).replace("</body>", f"<footer>{line}</footer></body>")))


@pytest.mark.parametrize(
    "line",
    [
        f"<p>Words on this blog are {BY}, by Ada Marlow.</p>",
        f"<p>This work by <a href='/ada'>Ada Marlow</a> is licensed under {BY}.</p>",
        f"<p>Dieser Text von Ada Marlow steht unter {BY}.</p>",
        f"<p>Cet article de Ada Marlow est mis à disposition sous {BY}.</p>",
        f"<p>Text: {BY} Ada Marlow</p>",
        f"<p>{BADGE}<br>This work by Ada Marlow is licensed under a {BY} licence.</p>",
    ],
)
def test_the_line_of_the_licence_names_who_wrote_it(line: str) -> None:
    assert people(line) == ["Ada Marlow"]


def test_a_byline_goes_before_it() -> None:
    assert people(f"<p>This work by Ada Marlow is licensed under {BY}.</p>", "<p>By Bo Noor</p>") == ["Bo Noor"]


@pytest.mark.parametrize(
    "line",
    [
        f"<p>Photo: {BY} by Ada Marlow</p>",
        f"<p>Theme: Harbour, {BY} by Ada Marlow</p>",
        f"<figure><img src='/a.jpg'><figcaption>{BY}, by Ada Marlow</figcaption></figure>",
        f"<p>Read our rules on {BY}, by the way.</p>",
        f"<p>This work by Ada Marlow is licensed under {BY}.</p><p>This work by Bo Noor is licensed under {BY}.</p>",
        f"<p>Written under {BY}</p>",
        f"<p>{BADGE}</p>",
        f"<p><img src='/a.jpg'>This work by Ada Marlow is licensed under {BY}.</p>",
    ],
)
def test_lines_of_pictures_themes_and_several_name_nobody(line: str) -> None:
    assert people(line) == []
