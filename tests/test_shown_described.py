"""Captions that standard attributes name: WAI-ARIA's for figures and pictures, and microdata's."""

from __future__ import annotations

import pytest

from harbour_wall import body_of
from lens import FILE, LENS

PICTURE = f'<img src="{FILE}" alt="A lens">'
DESCRIBED = f'<img src="{FILE}" alt="A lens" aria-describedby="d1">'
ITEM = '<div itemscope itemtype="https://schema.org/ImageObject">'


@pytest.mark.parametrize(
    "block",
    [
        f'<p>{DESCRIBED}</p><p id="d1">{LENS}</p>',
        f'<div><div>{DESCRIBED}</div></div><div id="d1">{LENS}</div>',
        f'<div>{DESCRIBED}<span id="d1">{LENS}</span></div>',
        f'<div role="figure" aria-labelledby="d1">{PICTURE}<p id="d1">{LENS}</p></div>',
        f'<div role="figure" aria-label="A lens">{PICTURE}<p>{LENS}</p></div>',
        f'{ITEM}{PICTURE}<p itemprop="description">{LENS}</p></div>',
    ],
)
def test_what_describes_a_picture_is_its_caption(block: str) -> None:
    body = body_of(block)
    assert f'<figure><img src="{FILE}" alt="A lens"><figcaption>{LENS}</figcaption></figure>' in body
    assert body.count(LENS) == 1


@pytest.mark.parametrize(
    "block",
    [
        f'<p>{DESCRIBED}</p><p id="d2">{LENS} It was lit again in the spring of that year, and the whole village came.</p>',
        f'<p>{DESCRIBED}</p><p>The ferry was late that day, and all who waited at the quay saw the light.</p><p id="d1">{LENS}</p>',
        f'<p>{DESCRIBED}</p><p id="d1">{f"{LENS} It was lit again. " * 6}</p>',
    ],
    ids=["another's", "further below", "a paragraph of the text"],
)
def test_what_does_not_is_none(block: str) -> None:
    body = body_of(block)
    assert "<figcaption>" not in body
    assert LENS in body


@pytest.mark.parametrize(
    ("words", "said"), [("lens.jpg 1.2 MB", False), ("lens.jpg (845 KB)", False), ("The lens 2 MB", True)]
)
def test_a_file_with_its_size_is_no_caption(words: str, said: bool) -> None:
    figure = f"<figure>{PICTURE}<figcaption>{words}</figcaption></figure>"
    assert ("<figcaption>" in body_of(figure)) is said


def test_a_picture_that_microdata_state_and_a_script_would_show_stands_over_its_words() -> None:
    body = body_of(f'{ITEM}<div></div><meta itemprop="url" content="{FILE}"><p itemprop="description">{LENS}</p></div>')
    assert f'<figure><img src="{FILE}" alt=""><figcaption>{LENS}</figcaption></figure>' in body


def test_a_picture_that_is_stated_for_machines_alone_is_not_shown() -> None:
    assert FILE not in body_of(
        f'{ITEM}<meta itemprop="url" content="{FILE}"><meta itemprop="width" content="900"></div>'
    )
