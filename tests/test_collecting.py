"""Pictures as files, and the package once their own words are read: what speaks against a picture takes it out everywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import republish
from cms import ghost as ghost_server
from loopback import Server, answer
from pictures_made import exif, iim, jpeg, xmp
from republish import Clearance, ImageDecision, Package, Page, Use, images, outputs, profiles
from republish.cli import main
from republish.collecting import Collected, collect
from republish.delivery import wordpress
from republish.errors import FetchError, UsageError
from republish.model import DeliveryReport
from republish.publishing import publish

SITE = "http://shorepost.example"
FERRY, PIER, HARBOUR = (f"{SITE}/images/{name}.jpg" for name in ("ferry", "pier", "harbour"))
BY = '<a rel="license" href="https://creativecommons.org/licenses/{}/4.0/">CC {} 4.0</a>'
PLAIN = jpeg(exif=exif(artist=b"Ana Lima"))
AGENCY = jpeg(iim=iim((80, b"Ana Lima"), (110, b"Getty Images")))
AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def figure(url: str, caption: str, credit: str = "Photo: Ana Lima, ") -> str:
    name = BY.format("by", "BY")
    return f'<figure><img src="{url}" alt="{caption}"><figcaption>{caption} {credit}{name}</figcaption></figure>'


def page(license_: str = "by", *figures: str) -> Page:
    """An article of our own with pictures under a licence of their own."""
    shown = figures or (figure(FERRY, "The ferry leaves at noon."), figure(PIER, "The old pier at low tide."))
    said = "\n".join(
        f"<p>In the {word} week the ferry crossed the sound with more passengers than the harbour office had counted in "
        f"any {word} week before, and the crew sold tickets on the pier until dusk.</p>\n{picture}"
        for word, picture in zip(("first", "second", "third"), (*shown, "", ""), strict=False)
    )
    return Page.from_html(
        f"<!doctype html><html lang='en'><head><title>The ferry is back</title>"
        f'<meta name="author" content="Ana Lima"></head><body><article><h1>The ferry is back</h1>{said}'
        f"<p>This article is licensed under {BY.format(license_, f'CC {license_.upper()}')}.</p></article></body></html>",
        f"{SITE}/2026/ferry",
    )


def prepared(*arguments: str, **options: Any) -> Package:
    return republish.prepare(page(*arguments), **options)


def fetching(contents: Mapping[str, bytes]) -> Any:
    """A way to fetch that has these pictures, and no others."""

    def fetch(url: str, accept: str) -> Page:
        if url not in contents:
            raise FetchError("Gone.", url=url)
        return Page(url=url, content=contents[url])

    return fetch


def collected(package: Package, ferry: bytes = PLAIN, pier: bytes = PLAIN) -> Collected:
    return collect(package, fetching({FERRY: ferry, PIER: pier}))


def codes(package: Package) -> set[str]:
    return {finding.code for finding in package.review.findings if finding.code.startswith("image-file")}


def test_the_page_itself_lets_both_pictures_come_along() -> None:
    assert [(image.url, image.action) for image in prepared().images] == [(FERRY, "keep"), (PIER, "keep")]


# a picture that stays


def test_files_that_agree_with_the_page_change_nothing() -> None:
    package = prepared()
    found = collected(package)
    assert found.package is package
    assert [file.url for file in found.files] == [FERRY, PIER]
    assert (found.problems, found.notes) == ((), ())


def test_what_a_file_says_goes_with_it(tmp_path: Path) -> None:
    found = collected(prepared(), ferry=jpeg(xmp=xmp(creator="Ana Lima", data_mining="DMI-PROHIBITED")))
    outputs.write(found.package, tmp_path / "out", pictures=found.files)
    listed = json.loads((tmp_path / "out" / "images" / "credits.json").read_text("utf-8"))
    assert listed[0]["metadata"]["creator"] == ["Ana Lima"]
    assert listed[0]["metadata"]["data_mining"] == "DMI-PROHIBITED"
    assert (tmp_path / "out" / "images" / found.files[0].name).read_bytes() == found.files[0].content


@pytest.mark.parametrize(
    ("properties", "code"),
    [
        ({"digital_source_type": AI}, "image-file-generated"),
        ({"data_mining": "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"}, "image-file-mining"),
    ],
)
def test_what_an_editor_should_know_is_told_and_the_picture_stays(properties: dict[str, str], code: str) -> None:
    package = prepared()
    found = collected(package, ferry=jpeg(xmp=xmp(**properties)))
    assert codes(found.package) == {code}
    assert (found.package.html, found.package.images) == (package.html, package.images)
    (note,) = found.notes
    assert FERRY in note
    assert found.problems == ()


def test_a_maker_whom_the_page_does_not_name_is_told_and_not_filled_in() -> None:
    package = republish.prepare(page("by", figure(FERRY, "The ferry leaves at noon.", credit="")))
    found = collected(package)
    assert codes(found.package) == {"image-file-maker"}
    assert "Ana Lima" in found.notes[0]
    assert found.files[0].credit is None
    assert found.package.notices.image_credits == package.notices.image_credits


def test_what_was_told_once_is_not_told_again() -> None:
    first = collected(prepared(), ferry=jpeg(xmp=xmp(digital_source_type=AI)))
    again = collected(first.package, ferry=jpeg(xmp=xmp(digital_source_type=AI)))
    assert again.package is first.package
    assert again.notes == ()


# a picture that goes


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (AGENCY, "image-file-agency"),
        (jpeg(exif=exif(copyright=b"Ana Lima. All rights reserved.")), "image-file-reserved"),
        (jpeg(xmp=xmp(license="https://creativecommons.org/licenses/by-nc/4.0/")), "image-file-license"),
    ],
)
def test_a_picture_that_its_file_keeps_back_is_nowhere(content: bytes, code: str, tmp_path: Path) -> None:
    found = collected(prepared(), pier=content)
    assert codes(found.package) == {code}
    assert [file.url for file in found.files] == [FERRY]
    formats = ["html", "page", "markdown", "text", "ninjs", "atom", "wordpress", "ghost", "hugo"]
    paths = outputs.write(found.package, tmp_path / "out", formats=formats, pictures=found.files)
    for path in paths:
        assert b"images/pier" not in path.read_bytes(), path.name
        assert b"The old pier at low tide" not in path.read_bytes(), path.name
    assert len([path for path in paths if path.suffix == ".jpg"]) == 1


def test_the_rest_is_as_if_it_had_been_known_from_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    found = collected(prepared(), pier=AGENCY).package
    monkeypatch.setattr(images, "decide", lambda *arguments, **options: found.images)
    known = prepared()
    assert found.html == known.html
    assert found.head == known.head
    assert (found.body, found.text, found.changes, found.notices) == (
        known.body,
        known.text,
        known.changes,
        known.notices,
    )
    assert replace(found.review, findings=()) == replace(known.review, findings=())


def test_so_it_is_in_another_language_and_with_noindex(monkeypatch: pytest.MonkeyPatch) -> None:
    options = {"language": "fr", "indexing": "noindex"}
    found = collected(prepared(**options), pier=AGENCY).package
    monkeypatch.setattr(images, "decide", lambda *arguments, **more: found.images)
    known = prepared(**options)
    assert found.notices == known.notices
    assert (found.html, found.head) == (known.html, known.head)
    assert "noindex" in found.head


def test_the_publishers_own_line_on_edits_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    own = next(profile for profile in profiles.builtin() if profile.id == "wiscontext")
    options = {"profile": own, "use": Use(commercial=False, edits=("shorten",))}
    found = collected(prepared(**options), pier=AGENCY).package
    monkeypatch.setattr(images, "decide", lambda *arguments, **more: found.images)
    assert found.notices == prepared(**options).notices
    assert found.notices.changes.text.endswith("images removed. This item was edited for length.")


def test_why_it_goes_is_said_with_the_property_and_its_words() -> None:
    found = collected(prepared(), pier=AGENCY)
    decision = found.package.images[1]
    assert (decision.action, decision.license, decision.source) == ("drop", None, PIER)
    assert "“Getty Images” (Credit Line)" in decision.reason
    (problem,) = found.problems
    assert PIER in problem
    assert "“Getty Images” (Credit Line)" in problem
    assert any(change.ground == "image-rights" and change.reason == decision.reason for change in found.package.changes)


def test_that_a_picture_went_is_said_to_readers() -> None:
    package = prepared()
    assert package.notices.changes.text == ""
    found = collected(package, pier=AGENCY)
    assert found.package.notices.changes.text == "Changes from the original: images removed."
    assert found.package.notices.changes.html in found.package.html


def test_under_no_derivatives_the_words_are_accounted_for() -> None:
    found = collected(prepared("by-nd"), pier=AGENCY)
    assert found.package.review.verdict == "allowed"
    assert "The ferry leaves at noon" in found.package.text
    assert "any third week before" in found.package.text
    assert "The old pier" not in found.package.text


def test_the_verdict_on_the_text_stays() -> None:
    found = collected(prepared(), ferry=AGENCY, pier=AGENCY)
    assert found.package.review.verdict == "allowed"
    assert found.files == ()
    assert "<img" not in found.package.html


def test_a_picture_that_cannot_be_had_stays_where_it_was() -> None:
    package = prepared()
    found = collect(package, fetching({FERRY: PLAIN}))
    assert found.package is package
    assert [file.url for file in found.files] == [FERRY]
    assert PIER in found.problems[0]


def test_a_person_who_answers_for_it_is_believed() -> None:
    word = Clearance(code="image", url=PIER, text="It is ours.", by="Jo Pär", on=date(2026, 11, 2))
    package = prepared(clearances=[word], today=date(2026, 11, 20))
    found = collected(package, pier=AGENCY)
    assert codes(found.package) == {"image-file-cleared"}
    assert found.package.html == package.html
    assert "Jo Pär" in found.notes[0]


def test_a_package_from_a_folder_loses_it_too(tmp_path: Path) -> None:
    outputs.write(prepared(), tmp_path / "kept", formats=["json"])
    found = collected(outputs.load(tmp_path / "kept"), pier=AGENCY)
    assert found.package.html == collected(prepared(), pier=AGENCY).package.html
    outputs.write(found.package, tmp_path / "out", formats=["json"], pictures=found.files)
    assert outputs.load(tmp_path / "out") == found.package


def test_other_engines_make_the_same() -> None:
    made = collect(prepared(engine="nh3"), fetching({FERRY: PLAIN, PIER: AGENCY}), engine="nh3")
    assert "images/pier" not in made.package.html
    assert "ferry.jpg" in made.package.html


def test_what_is_no_package_is_refused() -> None:
    with pytest.raises(UsageError):
        collect(None, fetching({}))  # type: ignore[arg-type]


# where pictures are used


@pytest.fixture
def site() -> Iterator[ghost_server.Ghost]:
    with ghost_server.running() as running:
        yield running


def test_ghost_does_not_get_it(site: ghost_server.Ghost) -> None:
    fetch = fetching({FERRY: PLAIN, PIER: AGENCY})
    report = publish(prepared(), "ghost", site=site.url, password=ghost_server.KEY, fetch=fetch)
    (post,) = site.posts
    assert len(site.uploads) == 1
    assert "images/pier" not in post["html"]
    assert report.losses == ()
    assert any("Getty Images" in note for note in report.notes)


def test_neither_does_wordpress(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}

    def deliver(package: Package, build: Any, wanted: wordpress.Post, **_: Any) -> DeliveryReport:
        asked.update(package=package, fields=build({FERRY: (7, "https://cms.example/ferry.jpg")}), wanted=wanted)
        return DeliveryReport(cms="wordpress", site="https://cms.example", action="created")

    monkeypatch.setattr(wordpress, "deliver", deliver)
    fetch = fetching({FERRY: PLAIN, PIER: AGENCY})
    report = publish(prepared(), site="https://cms.example", user="desk", password="secret", fetch=fetch)
    assert "images/pier" not in json.dumps(asked["fields"])
    assert [image.url for image in asked["wanted"].images] == [FERRY]
    assert [image.action for image in asked["package"].images] == ["keep", "drop"]
    assert any("Getty Images" in note for note in report.notes)


def test_without_a_way_to_fetch_no_file_is_read(site: ghost_server.Ghost) -> None:
    report = publish(prepared(), "ghost", site=site.url, password=ghost_server.KEY)
    (post,) = site.posts
    assert PIER in post["html"]
    assert not any("image" in note for note in report.notes)


def test_a_lead_picture_is_not_featured(site: ghost_server.Ghost) -> None:
    package = prepared()
    kept = ImageDecision(url=HARBOUR, action="keep", reason="It may come along.", credit="Ana Lima")
    picture = republish.Image(url=HARBOUR, credit="Ana Lima", lead=True)
    package = replace(package, article=replace(package.article, lead_image=picture), images=(kept, *package.images))
    fetch = fetching({FERRY: PLAIN, PIER: PLAIN, HARBOUR: AGENCY})
    publish(package, "ghost", site=site.url, password=ghost_server.KEY, fetch=fetch)
    (post,) = site.posts
    assert not post.get("feature_image")


@pytest.mark.parametrize(("pier", "code"), [(PLAIN, 0), (AGENCY, 1)], ids=["agrees", "agency"])
def test_the_command_line_leaves_it_out_and_says_so(
    pier: bytes, code: int, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "page.html").write_bytes(page().content)
    server.pages[FERRY] = answer(PLAIN, kind="image/jpeg")
    server.pages[PIER] = answer(pier, kind="image/jpeg")
    words = ["--images", "download", "--format", "html", "--format", "json", "--proxy", server.url("")]
    source = [str(tmp_path / "page.html"), "--url", f"{SITE}/2026/ferry"]
    assert main([*source, *words, "-o", str(tmp_path / "out")]) == code
    assert ("Getty Images" in capsys.readouterr().err) is bool(code)
    html = (tmp_path / "out" / "article.html").read_text("utf-8")
    assert ("images/pier" not in html) is bool(code)
    assert len(list((tmp_path / "out" / "images").glob("*.jpg"))) == 2 - code
