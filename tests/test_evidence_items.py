"""Items and articles on one page: a licence in the box of another work is not the page's."""

from __future__ import annotations

import pytest

from evidence_pages import STORY, URL, license_id, page_of

BY = "https://creativecommons.org/licenses/by/4.0/"
REL = f'<a rel="license" href="{BY}">CC BY 4.0</a>'
H1 = "<h1>The mill that waits for the tide</h1>"
OWN = f"<article>{H1}{STORY}</article>"
EELS = '<h2><a href="/2024/eels">Eels come back</a></h2>'
TYPE = 'itemscope itemtype="https://schema.org/Article"'


@pytest.mark.parametrize(
    "body",
    [
        f"{OWN}<article>{EELS}<p>{REL}</p></article>",
        f"<article>{EELS}<p>Licensed under {REL}</p></article>{OWN}",
        f"{OWN}<article><h1>Eels come back</h1>{STORY}<p>This article is licensed under {REL}</p></article>",
        f"<h1>Our stories</h1><article>{EELS}<p>{REL}</p></article>",
        f"{OWN}<div {TYPE}>{EELS}<p>{REL}</p></div>",
        f"<main {TYPE}>{H1}{STORY}</main><div {TYPE}>{EELS}<link itemprop='license' href='{BY}'></div>",
        f'{OWN}<div itemprop="review" itemscope itemtype="https://schema.org/Review">{REL}</div>',
        f'{OWN}<div itemscope itemid="https://eels.example.net/1">{REL}</div>',
        f'{OWN}<div resource="https://eels.example.net/1">{REL}</div>',
        f'{OWN}<div about="/2024/eels">{REL}</div>',
        f'{OWN}<div about="/pictures/mill.jpg">{REL}</div>',
        f'{OWN}<div about="#table-2">{REL}</div>',
        f'<main {TYPE}>{H1}<p itemscope itemtype="ImageObject"><link itemprop="license" href="{BY}"></p>{STORY}</main>',
        f'<main {TYPE}>{H1}<div itemscope itemtype="ImageObject"><p><link itemprop="license" href="{BY}"></p></div></main>',
    ],
)
def test_a_license_in_the_box_of_another_work_is_not_the_pages(body: str) -> None:
    assert license_id(page_of(body=body)) is None


@pytest.mark.parametrize(
    "body",
    [
        f"<article>{H1}{STORY}<p>{REL}</p></article><article>{EELS}{STORY}</article>",
        f"{H1}<article>{STORY}<h2>What comes next</h2>{STORY}<p>Licensed under {REL}</p></article>",
        f"{OWN}<article><h3>Licence</h3><p>{REL}</p></article>",
        f"<article>{H1}{STORY}<article><h3>Read on</h3><p>This article is licensed under {REL}</p></article></article>",
        f'<article><h2><a href="/?p=77">The mill that waits for the tide</a></h2>{STORY}<p>{REL}</p></article>',
        f'<article about="/node/7">{H1}{STORY}<p>{REL}</p></article>',
        f'{H1}<div about="/node/7" typeof="sioc:Item">{STORY * 3}<p>{REL}</p></div>',
        f'{OWN}<div about="">{REL}</div>',
        f'{OWN}<div about="{URL}">{REL}</div>',
        f'<article resource="#post" typeof="Article">{H1}{STORY}<p>{REL}</p></article>',
        f'{OWN}<footer itemprop="publisher" itemscope>Content is licensed under {REL}</footer>',
        f'<article {TYPE}>{H1}<link itemprop="license" href="{BY}">{STORY}</article>',
        f"<article {TYPE}>{H1}<link itemprop=license href='{BY}'>{STORY}</article>",
        f'<article {TYPE}>{H1}<div class="meta"><link itemprop="license" href="{BY}"></div>{STORY}</article>',
    ],
)
def test_a_license_in_the_pages_own_box_is(body: str) -> None:
    assert license_id(page_of(body=body)) == "CC-BY-4.0"
