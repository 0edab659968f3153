"""What WordPress embeds of the site's own stories goes; what the text calls for, and what stands on other sites, stays."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.stories.embedded_posts import drop_own_posts
from republish.fidelity import verify

HEADLINE = "The bell of Mora rings again after a hundred years"
OWN, OTHER = "https://site.example/2025/the-bell/", "https://bells.example/mora/"
TEXT = [sentence(number) for number in range(7)]


def embedded(address: str) -> str:
    return (
        '<figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed__wrapper"><blockquote '
        f'class="wp-embedded-content" data-secret="x"><a href="{address}">{HEADLINE}</a></blockquote>'
        f'<iframe class="wp-embedded-content" src="{address}embed/"></iframe></div></figure>'
    )


def lines(inner: str, paragraphs: int = 7) -> list[str]:
    text = [paragraph(number) for number in range(paragraphs)]
    made = article("".join([*text[:3], inner, *text[3:]]), "entry-content")
    assert not verify(made.original_text, made.text, made.changes)
    return [line for line in made.text.split("\n") if line not in TEXT]


@pytest.mark.parametrize(
    "box",
    [
        embedded(OWN),
        embedded("/2025/the-bell/"),
        f'<blockquote class="wp-embedded-content"><p><a href="{OWN}">{HEADLINE}</a></p></blockquote>',
    ],
    ids=["with a frame", "without the host", "the quotation alone"],
)
def test_one_of_the_sites_own_goes(box: str) -> None:
    assert lines(box) == []


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (embedded(OTHER), [HEADLINE]),
        (
            f"<p>What the pilots say of it stands in this story:</p>{embedded(OWN)}",
            ["What the pilots say of it stands in this story:", HEADLINE],
        ),
    ],
    ids=["of another site", "called for"],
)
def test_others_stay(box: str, kept: list[str]) -> None:
    assert lines(box) == kept


def test_another_quotation_is_no_concern_of_the_rule() -> None:
    quotation = f'<blockquote><p><a href="{OWN}">{HEADLINE}</a></p></blockquote>'
    assert HEADLINE in kept_by(drop_own_posts, page("".join(map(paragraph, range(4))) + quotation))


@pytest.mark.parametrize(("paragraphs", "kept"), [(3, True), (4, False)])
def test_a_text_about_what_it_embeds_keeps_it(paragraphs: int, kept: bool) -> None:
    text = "".join(map(paragraph, range(paragraphs)))
    assert (HEADLINE in kept_by(drop_own_posts, page(text + 2 * embedded(OWN)))) is kept
