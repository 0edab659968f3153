"""Slides that a script turns: each stands in the text once, and those that a reader has to turn to as well."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

BEFORE, BEHIND = "".join(map(paragraph, range(3))), "".join(map(paragraph, range(3, 6)))
PICTURE = '<figure><img src="/img/{0}.jpg" alt=""><figcaption>The {0} in the evening sun.</figcaption></figure>'
SCRIPTS = [
    ("slick-slide", "slick-slide slick-cloned"),
    ("swiper-slide", "swiper-slide swiper-slide-duplicate"),
    ("splide__slide", "splide__slide splide__slide--clone"),
    ("owl-item", "owl-item cloned"),
]


def slide(name: str, inner: str, *, hidden: bool = False) -> str:
    return f'<div class="{name}" aria-hidden="{str(hidden).lower()}">{inner}</div>'


def shown(*slides: str) -> str:
    return str(article(f"{BEFORE}<div><div>{''.join(slides)}</div></div>{BEHIND}").body)


@pytest.mark.parametrize(("name", "copy"), SCRIPTS)
def test_every_slide_stands_once_and_in_its_order(name: str, copy: str) -> None:
    ferry, tower = PICTURE.format("ferry"), PICTURE.format("tower")
    body = shown(
        slide(copy, tower, hidden=True),
        slide(name, ferry),
        slide(name, tower, hidden=True),
        slide(copy, ferry, hidden=True),
    )
    assert body.count("<figcaption>") == body.count("<img") == 2
    assert body.index("The ferry in") < body.index("The tower in")


def test_a_copy_of_nothing_that_stands_beside_it_is_a_slide() -> None:
    body = shown(
        slide("slick-slide slick-cloned", PICTURE.format("tower")), slide("slick-slide", PICTURE.format("ferry"))
    )
    assert "The tower in" in body


def test_words_in_a_slide_that_is_hidden_are_not_shown() -> None:
    said = '<img src="/img/face.jpg" alt=""><p>Never was a ferry so punctual, says a passenger of ours.</p>'
    assert "punctual" not in shown(slide("slick-slide", said, hidden=True))


NAMES = ("ferry", "tower", "quay", "light")


def slides(make: str, hidden: str, named: str = PICTURE) -> str:
    return shown(
        *(f"<div {make} {hidden if place else ''}>{named.format(name)}</div>" for place, name in enumerate(NAMES))
    )


@pytest.mark.parametrize("hidden", ['style="display: none"', 'aria-hidden="true"', "hidden"])
@pytest.mark.parametrize("make", ['class="slide"', 'role="group" aria-roledescription="slide"'])
def test_slides_of_a_gallery_without_a_name_are_turned_to(make: str, hidden: str) -> None:
    captioned = '<img src="/img/{0}.jpg" alt=""><p class="caption">The {0} in the evening sun.</p>'
    for named in (PICTURE, captioned):
        body = slides(make, hidden, named)
        assert [body.count("<img"), *(body.count(f"The {name} in the evening sun.") for name in NAMES)] == [
            4,
            1,
            1,
            1,
            1,
        ]


@pytest.mark.parametrize(
    "named",
    [
        '<img src="/img/same.jpg" alt=""><p class="caption">The {0} in the evening sun.</p>',
        '<img src="/img/{0}.jpg" alt=""><h3>The {0} in the evening sun</h3>',
        '<img src="/img/{0}.jpg" alt=""><p>The {0} in the evening sun is what I like best, says a passenger.</p>',
    ],
    ids=["one picture", "titles", "words"],
)
def test_other_boxes_that_are_hidden_stay_so(named: str) -> None:
    assert "The tower in" not in slides('class="slide"', "hidden", named)


def test_the_smaller_of_two_for_two_screens_stays_hidden() -> None:
    body = shown(f"<div>{PICTURE.format('ferry')}</div>", f'<div style="display:none">{PICTURE.format("tower")}</div>')
    assert "The tower in" not in body
