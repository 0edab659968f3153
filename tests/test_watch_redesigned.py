"""A site with a new theme, or with its pictures on another server: the article is the same, and nothing is reported."""

import pytest

import republish
from originals import RADIO, URL, codes, told, watched
from republish import Package, Page

DESCRIBED = '<meta name="description" content="A village put up a mast and has been on the air for a whole year.">'
PLAIN = RADIO.replace('<p class="standfirst">With one mast, two laptops and a rota of nineteen volunteers, Harsk has been on air for a year.</p>', "")  # fmt: skip
IN_THE_HEAD = PLAIN.replace("</head>", f"{DESCRIBED}</head>")
PICTURE = '<figure><img src="https://{}" alt="The mast" width="800" height="600"><figcaption>The mast behind the bakery. Photo: Ilse Brandt, <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a></figcaption></figure>'
FILE = "lanternweekly.example/wp-content/uploads/2026/05/mast.jpg"


def of(page: str) -> Package:
    return republish.prepare(Page.from_html(page, URL))


def with_picture(address: str) -> str:
    return RADIO.replace("<h2>", PICTURE.format(address) + "<h2>")


@pytest.mark.parametrize(("then", "now"), [(IN_THE_HEAD, PLAIN), (PLAIN, IN_THE_HEAD)], ids=["went", "came"])
def test_a_description_that_only_the_head_had_is_no_change(then: str, now: str) -> None:
    assert (then != now, watched(of(then), now).changes) == (True, ())


@pytest.mark.parametrize(("then", "now"), [(RADIO, PLAIN), (PLAIN, RADIO)], ids=["went", "came"])
def test_a_standfirst_that_readers_see_is_one(then: str, now: str) -> None:
    assert [place for _, place, _, _ in told(watched(of(then), now).changes)] == ["standfirst"]


def test_other_words_in_the_head_are_one() -> None:
    update = watched(of(IN_THE_HEAD), IN_THE_HEAD.replace("a whole year", "a year and a day"))
    assert [place for _, place, _, _ in told(update.changes)] == ["standfirst"]


@pytest.mark.parametrize(
    "address",
    [
        f"i0.wp.com/{FILE.replace('.jpg', '-1024x683.jpg')}?resize=1024%2C683&ssl=1",
        f"images.example/fetch/w_800/https://{FILE}",
        f"lanternweekly.example/_next/image?url=https%3A%2F%2F{FILE.replace('/', '%2F')}&w=1080&q=75",
        "lanternweekly.example/_next/image?url=%2Fwp-content%2Fuploads%2F2026%2F05%2Fmast.jpg&w=1080&q=75",
    ],
    ids=["Jetpack", "Cloudinary", "Next.js", "Next.js, relative"],
)
def test_a_picture_that_another_server_sizes_is_not_gone(address: str) -> None:
    kept = of(with_picture(FILE))
    assert [image.action for image in kept.images] == ["keep"]
    assert "image-gone" not in codes(watched(kept, with_picture(address)))
    assert "image-gone" not in codes(watched(of(with_picture(address)), with_picture(FILE)))


def test_another_picture_from_that_server_is() -> None:
    other = f"i0.wp.com/{FILE.replace('mast.jpg', 'ferry-1024x683.jpg')}?resize=1024%2C683&ssl=1"
    assert "image-gone" in codes(watched(of(with_picture(FILE)), with_picture(other)))
