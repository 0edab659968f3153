"""What a notebook shows: everything a person needs, with inline styles and no scripts."""

from dataclasses import replace
from pathlib import Path

import lxml.html
import pytest

import copies
import republish
from fixtures import packages
from republish.model import Change, CleanHtml
from republish.testing import FakeFetcher, page_from_file

PAGES = Path(__file__).resolve().parents[1] / "examples" / "pages"


@pytest.fixture(scope="module")
def package() -> republish.Package:
    return republish.prepare(page_from_file(PAGES / "village-radio.html", "https://lanternweekly.example/radio"))


def test_a_review_shows_verdict_licence_and_both_lists(package: republish.Package) -> None:
    html = package.review._repr_html_()
    assert [
        word
        for word in ("Allowed", "Attribution-ShareAlike 4.0", "The licence requires", "not legal advice")
        if word not in html
    ] == []


def test_an_article_shows_title_people_and_day(package: republish.Package) -> None:
    html = package.article._repr_html_()
    assert [
        word for word in ("The village that built", "Ilse Brandt", "2026-05-03 09:30 UTC+02:00") if word not in html
    ] == []


def test_a_package_shows_its_changes(package: republish.Package) -> None:
    assert [
        word for word in ("from the original", "points to other articles") if word not in package._repr_html_()
    ] == []


def test_a_hostile_title_stays_text(package: republish.Package) -> None:
    article = replace(package.article, title="<script>alert(1)</script>", standfirst="<img src=x onerror=alert(1)>")
    shown = lxml.html.fragment_fromstring(article._repr_html_())
    assert shown.xpath("//script | //img") == []


def test_no_script_style_or_counter_is_in_what_is_shown(package: republish.Package) -> None:
    shown = lxml.html.fragment_fromstring(f"<div>{package._repr_html_()}</div>")
    assert shown.xpath("//script | //style | //iframe") == []


def tree(html: str) -> lxml.html.HtmlElement:
    return lxml.html.fragment_fromstring(html, create_parent="div")


def test_images_are_no_wider_than_the_box() -> None:
    (image,) = tree(packages.with_image()._repr_html_()).iter("img")
    assert image.get("style") == "max-width:100%;height:auto"
    assert (image.get("src"), image.get("alt")) == (packages.IMAGE, 'A bridge under "water"')


def test_images_alternative_text_stays_text() -> None:
    body = CleanHtml('<p>x</p><img src="a.jpg" alt="&lt;img src=x onerror=alert(1)&gt;">')
    shown = tree(replace(packages.english().article, body=body)._repr_html_())
    assert [image.get("src") for image in shown.iter("img")] == ["a.jpg"]


def test_every_box_breaks_long_words_and_scrolls_wide_tables() -> None:
    boxes = [node.get("style") for node in tree(packages.english()._repr_html_()) if node.tag == "div"]
    assert len(boxes) == 2
    assert all("overflow-wrap:break-word;overflow-x:auto" in box for box in boxes)


@pytest.mark.parametrize(
    ("language", "stated"), [("ar", ("ar", "rtl")), ("en-GB", ("en-GB", "ltr")), (None, (None, "auto"))]
)
def test_an_article_runs_in_its_own_direction(language: str | None, stated: tuple[str | None, str]) -> None:
    (box,) = tree(packages.english(language=language).article._repr_html_())
    assert (box.get("lang"), box.get("dir")) == stated


def test_a_packages_changes_run_in_the_notebooks_direction() -> None:
    shown = tree(packages.arabic()._repr_html_())
    assert [node.get("dir") for node in shown.xpath("//h2/parent::*")] == ["rtl"]
    assert shown.xpath("//details/ancestor::*[@dir]") == []


def test_an_article_shows_its_copyright_notice() -> None:
    assert "© 2010–2023, The Conversation" in packages.english().article._repr_html_()


def test_a_package_shows_the_standfirst() -> None:
    assert "A flood, a piano and the cost of waiting." in packages.english()._repr_html_()


@pytest.mark.parametrize(("count", "said"), [(0, "0 changes from"), (1, "1 change from"), (2, "2 changes from")])
def test_changes_are_counted(count: int, said: str) -> None:
    package = packages.english()
    assert said in replace(package, changes=package.changes * count)._repr_html_()


def test_a_replaced_text_is_shown_beside_what_replaced_it() -> None:
    change = Change(
        action="replaced",
        kind="embed",
        place="/p",
        words="A film",
        replacement="<Film>",
        reason="No scripts.",
        ground="safety",
    )
    (row,) = tree(replace(packages.english(), changes=(change,))._repr_html_()).xpath("//details//tr")
    assert row[1].text_content() == "A film → <Film>"


def words_missing(html: str, *wanted: str) -> list[str]:
    return [word for word in wanted if word not in html]


def test_an_audit_shows_what_is_wrong_first_and_folds_the_rest_away() -> None:
    made = copies.oysters()
    page = copies.published(copies.site(str(made.html).replace("forty tonnes", "fifty <tonnes>")))
    html = republish.audit(page, package=made)._repr_html_()
    assert (
        words_missing(
            html, "Not in order", "The words differ", "line 1", "forty", "as it should be", "not legal advice"
        )
        == []
    )
    assert html.index("The words differ") < html.index("<details>") < html.index("original article")
    assert tree(html).xpath("//script | //style | //tonnes") == []


def test_an_audit_in_order_says_so() -> None:
    made = copies.oysters()
    html = republish.audit(copies.published(copies.site(str(made.html))), package=made)._repr_html_()
    assert words_missing(html, "In order", "Attribution-NoDerivatives 4.0") == []
    assert "What the words are" not in html


def test_an_update_shows_status_licences_and_words(package: republish.Package) -> None:
    today = (PAGES / "village-radio.html").read_text(encoding="utf-8")
    today = (
        today.replace("by-sa/4.0", "by-nc/4.0").replace("ShareAlike", "NonCommercial").replace("eighteen", "nineteen")
    )
    kept = replace(package, article=replace(package.article, url="https://lanternweekly.example/radio"))
    html = republish.watch(kept, fetch=FakeFetcher({kept.article.url: today}))._repr_html_()
    assert words_missing(html, "Relicensed", "CC-BY-SA-4.0 → CC-BY-NC-4.0", "What the original says today") == []
