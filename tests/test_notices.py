"""Notices in their general form: the line that credits the source, the licence, the changes, and the pictures' makers."""

from dataclasses import replace

import pytest

from notice_cases import BY_2, BY_ND, IMAGE_GONE, PICTURES, TOP, URL, article, composed, publisher
from republish.licenses import parse_license
from republish.model import Author, Change, Image, ImageDecision, Review, Use
from republish.notices import compose

CC0 = parse_license("https://creativecommons.org/publicdomain/zero/1.0/")


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("“The wall moves”", "“The wall moves”"),
        ("„Die Mauer bewegt sich“", "„Die Mauer bewegt sich“"),
        ("“The wall” and “the sea”", "““The wall” and “the sea””"),
        ("The “wall”", "“The “wall””"),
        ("「壁が動く」", "「壁が動く」"),
        ("「壁」と「海」", "“「壁」と「海」”"),
    ],
)
def test_a_title_that_is_a_quotation_gets_no_second_marks(title: str, shown: str) -> None:
    assert composed(article(title=title)).attribution.text.startswith(f"{shown} by ")


@pytest.mark.parametrize("title", ["", " ", "\u200e"])
def test_a_work_without_a_title_goes_by_its_address(title: str) -> None:
    notices = composed(article(title=title))
    assert f'<a href="{URL}">{URL}</a> by ' in notices.attribution
    assert notices.attribution.text.startswith(f"{URL} by Ada Wells and Ines Okafor is licensed under ")
    assert "“”" not in notices.attribution + notices.license_notice


def test_the_general_line_has_title_authors_source_and_licence() -> None:
    notices = composed()
    assert notices.attribution.text == (
        "“A new breakwater” by Ada Wells and Ines Okafor is licensed under CC BY-ND 4.0 "
        "(https://creativecommons.org/licenses/by-nd/4.0/). This article was originally published by Harbour News on "
        f"July 1, 2026. Read the original article ({URL})."
    )
    assert f'<a href="{URL}">“A new breakwater”</a>' in notices.attribution
    assert (
        '<a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
        in notices.attribution
    )
    assert notices.license_notice.text == (
        "This article is licensed under Creative Commons Attribution-NoDerivatives 4.0 International "
        "(https://creativecommons.org/licenses/by-nd/4.0/)."
    )


def test_beside_a_publishers_own_line_the_licence_notice_has_all_of_it() -> None:
    notice = composed(profile=publisher(TOP)).license_notice
    assert notice.text == (
        f"“A new breakwater” ({URL}) by Ada Wells and Ines Okafor (Harbour News) is licensed under Creative Commons "
        "Attribution-NoDerivatives 4.0 International (https://creativecommons.org/licenses/by-nd/4.0/)."
    )
    assert '<a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">' in notice


def test_public_domain_tools_mark_and_do_not_license() -> None:
    retired = parse_license("https://creativecommons.org/licenses/publicdomain/")
    assert "licensed" not in composed(article(license=retired)).attribution.text
    notices = composed(article(license=CC0))
    assert "is marked with CC0 1.0 (https://" in notices.attribution.text
    assert notices.license_notice.text.startswith("This article is marked with Creative Commons CC0 1.0 Universal")


def test_a_licence_of_the_review_counts_before_the_articles() -> None:
    story = article(license=BY_2)
    verdict = Review(verdict="allowed", url=URL, license=BY_ND, use=Use())
    assert "NoDerivatives 4.0" in compose(story, verdict, None, ()).license_notice.text


def test_a_publisher_that_is_the_author_is_named_once() -> None:
    people = (Author(name="Harbour News", kind="agency"),)
    notice = composed(article(authors=people), publisher(TOP)).license_notice
    assert notice.text.count("Harbour News") == 1


def test_without_a_licence_the_publishers_terms_are_named() -> None:
    terms = publisher(guidelines="https://harbour.test/republish")
    notice = composed(article(license=None), terms).license_notice
    assert notice.text == (
        "Republished under the republishing guidelines (https://harbour.test/republish) of Harbour News."
    )


def test_the_originals_copyright_notice_goes_along_in_its_own_words() -> None:
    notice = composed(article(copyright_notice="© 2026 <b>Harbour</b> *News*")).license_notice
    assert notice.html.endswith("</a>. © 2026 &lt;b&gt;Harbour&lt;/b&gt; *News*</p>")
    assert notice.text.endswith("© 2026 <b>Harbour</b> *News*")
    assert notice.markdown.endswith(r"© 2026 \<b\>Harbour\</b\> \*News\*")


def test_without_licence_and_terms_there_is_no_licence_notice() -> None:
    assert not composed(article(license=None)).license_notice


@pytest.mark.parametrize(
    "url", ["https://www.quay.test/a", "https://web.archive.org/web/20160218174457/http://www.quay.test/a"]
)
def test_without_a_publisher_the_host_is_credited(url: str) -> None:
    notices = composed(article(publisher=None, url=url))
    assert "This article was originally published by quay.test on" in notices.attribution.text


@pytest.mark.parametrize(
    ("publisher_name", "ends"),
    [("Harbour Inc.", "by Harbour Inc."), ("Harbour...", "by Harbour..."), ("Harbour!", "by Harbour!.")],
)
def test_a_sentence_that_ends_in_a_name_has_one_full_stop(publisher_name: str, ends: str) -> None:
    story = article(publisher=publisher_name, published=None, authors=(Author(name="Tom Ito Jr.", kind="translator"),))
    notices = composed(story)
    assert f"{ends} Read the" in notices.attribution.text
    assert notices.license_notice.text.endswith("Translated by Tom Ito Jr.")


def test_an_undated_article_has_no_date() -> None:
    assert composed(article(published=None, license=None)).attribution.text == (
        f"This article was originally published by Harbour News. Read the original article ({URL})."
    )


TOLD = {
    "nothing": ((), Use(), ""),
    "furniture": ((replace(IMAGE_GONE, kind="newsletter", ground="clean-up"),), Use(), ""),
    "a script": ((replace(IMAGE_GONE, kind="script", ground="safety"),), Use(), ""),
    "a moved caption": ((replace(IMAGE_GONE, kind="caption", ground="moved"),), Use(), ""),
    "a picture": ((IMAGE_GONE,), Use(), "images removed"),
    "two pictures": ((IMAGE_GONE, IMAGE_GONE), Use(), "images removed"),
    "a linked picture": ((replace(IMAGE_GONE, action="replaced"),), Use(), "images replaced by links"),
    "an embed": ((replace(IMAGE_GONE, kind="embed", ground="safety"),), Use(), "embedded content removed"),
    "an excerpt": ((), Use(excerpt=True), "shortened to an excerpt"),
    "a translation": ((), Use(translated=True), "translated"),
    "an edit": ((), Use(edits=("place",)), "edited"),
    "all": ((IMAGE_GONE,), Use(excerpt=True, adapted=True), "shortened to an excerpt; edited; images removed"),
}


@pytest.mark.parametrize(("changes", "use", "items"), TOLD.values(), ids=TOLD.keys())
def test_readers_are_told_what_must_be_indicated_and_no_more(changes: tuple[Change, ...], use: Use, items: str) -> None:
    expected = f"Changes from the original: {items}." if items else ""
    assert composed(changes=changes, use=use).changes.text == expected


def test_images_that_stay_are_listed_with_credit_and_licence() -> None:
    notice = composed(images=PICTURES).image_credits
    assert notice.text == (
        "Image credits:\nThe wall: Jo Roe, Creative Commons Attribution 2.0 Generic "
        "(https://creativecommons.org/licenses/by/2.0/)\nImage 2: Harbour News"
    )
    assert "rel=" not in notice


def test_a_credit_links_where_the_picture_is_from() -> None:
    flickr, own = "https://a.test/photos/7", "https://a.test/people/harbour"
    found = (Image(url="https://a.test/1", credit_url=flickr), Image(url="https://a.test/2", credit_url=own))
    notice = composed(article(images=found), images=PICTURES).image_credits
    assert f'<a href="{flickr}">Jo Roe</a>, <a href="https://creativecommons.org/licenses/by/2.0/">' in notice
    assert f'<a href="{own}">Harbour News</a>' in notice
    assert f"Jo Roe ({flickr}), Creative" in notice.text
    assert own not in notice.text


@pytest.mark.parametrize(
    ("credit", "license_text", "said"),
    [
        ("Jo Roe, CC BY", "CC BY 2.0", "Jo Roe, Creative Commons Attribution 2.0 Generic"),
        (
            "Photo: Jo Roe / Flickr (CC BY-SA 2.0)",
            "CC BY-SA 2.0",
            "Photo: Jo Roe / Flickr, Creative Commons Attribution-ShareAlike 2.0 Generic",
        ),
        ("CC BY 2.0", "CC BY 2.0", "Creative Commons Attribution 2.0 Generic"),
        ("CC-BY 2.0 Flickr / Jo Roe", "CC BY 2.0", "Flickr / Jo Roe, Creative Commons Attribution 2.0 Generic"),
        ("Jo Roe for the Harbour.", "CC BY 2.0", "Jo Roe for the Harbour, Creative Commons Attribution 2.0 Generic"),
        ("Jo Roe Jr.", "CC BY 2.0", "Jo Roe Jr., Creative Commons Attribution 2.0 Generic"),
        ("Jo Roe, CC BY 3.0", "CC BY 2.0", "Jo Roe, CC BY 3.0, Creative Commons Attribution 2.0 Generic"),
        ("Jo Roe, CC BY-NC", "CC BY 2.0", "Jo Roe, CC BY-NC, Creative Commons Attribution 2.0 Generic"),
        (
            "Jo Roe, CC BY, all rights reserved",
            "CC BY 2.0",
            "Jo Roe, CC BY, all rights reserved, Creative Commons Attribution 2.0 Generic",
        ),
    ],
)
def test_a_credit_names_its_licence_once(credit: str, license_text: str, said: str) -> None:
    image = ImageDecision(
        url="https://a.test/1",
        action="keep",
        reason="",
        caption="The wall",
        credit=credit,
        license=parse_license(license_text),
    )
    assert composed(images=[image]).image_credits.text.startswith(f"Image credits:\nThe wall: {said} (https:")


@pytest.mark.parametrize("caption", ["The wall. ", "The wall،", "The wall, CC BY 2.0"])
def test_a_caption_before_a_licence_ends_in_no_sign(caption: str) -> None:
    image = ImageDecision(
        url="https://a.test/1", action="keep", reason="", caption=caption, license=parse_license("CC BY 2.0")
    )
    assert composed(images=[image]).image_credits.text.startswith("Image credits:\nThe wall: Creative Commons")


def test_without_credits_there_is_no_list() -> None:
    assert not composed(images=[ImageDecision(url="https://a.test/", action="keep", reason="")]).image_credits
