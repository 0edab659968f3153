"""What a desk answers for, from its file to the package, its notices, its audit and the next look at the original."""

import copy
import json
import pickle
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import republish
from originals import NO_LICENCE, OYSTERS, OYSTERS_URL, PAGES, RADIO, URL, codes, watched
from republish import Clearance, NoLicense, NotRepublishable, Package, Page, UsageError, Use, load_clearances
from republish.cli import main
from republish.outputs import FORMATS
from rights_cases import profile, rule

GRIST = URL.replace("lanternweekly.example", "grist.org")
ON_GRIST = Page.from_html(NO_LICENCE.replace(URL, GRIST).replace("Lantern Weekly", "Grist"), GRIST)
FILE = f"""
[[clearance]]
code = "translated"
url = "{OYSTERS_URL}?utm_source=mail"
text = "Marta Quintero, by mail: yes, in Spanish."
by = "Ann Bell, foreign desk"
on = 2026-11-03

[[clearance]]
code = "paywall"
url = "https://site.example/another-article"
text = "Asked on the telephone: yes."
by = "Ann Bell"
on = "2026-11-04"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "clearances.toml"
    path.write_text(FILE, encoding="utf-8")
    return path


@pytest.fixture
def page() -> Page:
    return Page.from_html(OYSTERS, OYSTERS_URL)


def word(code: str, url: str = OYSTERS_URL) -> Clearance:
    return Clearance(code=code, url=url, text="Marta Quintero: yes.", by="Ann Bell", on=date(2026, 11, 3))


def translated(page: Page, *words: Clearance, **options: Any) -> Package:
    return republish.prepare(page, use=Use(translated=True), clearances=words, **options)


def test_a_desks_file_holds_words_on_several_articles(file: Path) -> None:
    first, second = load_clearances(file)
    assert (first.code, first.by, first.on) == ("translated", "Ann Bell, foreign desk", date(2026, 11, 3))
    assert (second.code, second.on) == ("paywall", date(2026, 11, 4))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[clearance]]\ncode = 'paywall'", "clearance 1: It is to have code, url, text, by, on"),
        (FILE.replace("by =", "from =", 1), "and nothing else: by is missing, from is unknown."),
        (FILE + "signed = true\n", "clearance 2: It is to have"),
        (FILE.replace('"2026-11-04"', '"4 November"'), "clearance 2: “4 November” is no day"),
        (FILE.replace("2026-11-03", "2026-11-03T10:00:00"), "clearance 1: A clearance has the day"),
        (FILE.replace('"Ann Bell"', "7"), "clearance 2: by is to be text"),
        (FILE.replace("https://site.example/", "/"), "clearance 2: A clearance is about one address"),
        (FILE.replace('"paywall"', '"paywal"'), "clearance 2: No clearance settles “paywal”"),
        ("clearance = 3", "it is to hold"),
        ("[clearances]", "it is to hold"),
        ("not toml", "this is no TOML"),
    ],
)
def test_a_file_that_is_not_one_is_named_with_the_place(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "clearances.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_clearances(path)
    assert said in caught.value.message
    assert str(path) in caught.value.message


def test_a_code_that_nobody_can_clear_is_answered_with_those_that_are(tmp_path: Path) -> None:
    path = tmp_path / "clearances.toml"
    path.write_text(FILE.replace('"paywall"', '"paywal"'), encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_clearances(path)
    assert "paywall" in caught.value.advice


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none\.toml: the clearances cannot be read: No such file"):
        load_clearances(tmp_path / "none.toml")


def test_an_empty_file_holds_no_words(tmp_path: Path) -> None:
    path = tmp_path / "clearances.toml"
    path.write_bytes(b"")
    assert load_clearances(path) == ()


def test_a_byte_order_mark_is_no_part_of_a_file(file: Path) -> None:
    words = load_clearances(file)
    file.write_text(FILE, encoding="utf-8-sig", newline="\r\n")
    assert load_clearances(file) == words


def test_what_was_asked_can_be_published(page: Page, file: Path) -> None:
    package = translated(page, *load_clearances(file))
    assert package.review.verdict == "allowed"
    assert [clearance.by for clearance in package.review.clearances] == ["Ann Bell, foreign desk"]


def test_what_was_not_asked_says_what_to_ask(page: Page) -> None:
    with pytest.raises(NotRepublishable) as caught:
        translated(page)
    assert caught.value.advice == "Ask or look, and hand in what came of it: a Clearance of: translated."
    assert caught.value.review.to_clear == ("translated",)


def test_a_word_on_another_article_is_none_on_this_one(page: Page) -> None:
    with pytest.raises(NotRepublishable):
        translated(page, word("translated", "https://theconversation.com/another-900418"))


def test_readers_are_told_that_the_change_is_by_permission(page: Page) -> None:
    notice = translated(page, word("translated")).notices.changes
    assert notice.text == "Changes from the original: translated (with permission); images removed."


@pytest.mark.parametrize(
    ("use", "cleared", "said"),
    [
        ({"excerpt": True, "translated": True}, "excerpt", "shortened to an excerpt (with permission); translated"),
        ({"excerpt": True, "translated": True}, "translated", "shortened to an excerpt; translated (with permission)"),
        ({"edits": ("shorten", "style")}, "edit-shorten", "shortened to an excerpt (with permission); edited"),
        ({"edits": ("shorten", "style")}, "edit-style", "shortened to an excerpt; edited (with permission)"),
        ({"edits": ("style",), "paywalled": True}, "paywalled", "edited"),
    ],
)
def test_only_what_is_by_permission_is_said_to_be(use: dict[str, Any], cleared: str, said: str) -> None:
    dimension = {"excerpt": "excerpt", "translated": "edits.translate", "paywalled": "paywall"}.get(
        cleared, cleared.replace("edit-", "edits.")
    )
    rules = profile(rule(dimension, "ask"))
    package = republish.prepare(
        Page.from_html(RADIO, URL), use=Use(**use), profile=rules, clearances=[word(cleared, URL)]
    )
    assert package.notices.changes.text == f"Changes from the original: {said}."


@pytest.mark.parametrize(
    ("language", "said"),
    [("de", "(mit Genehmigung)"), ("fr", "(avec autorisation)"), ("zh", "（经许可）"), ("ar", "(بإذن)")],
)
def test_they_are_told_in_their_language(page: Page, language: str, said: str) -> None:
    assert said in translated(page, word("translated"), language=language).notices.changes.text


def test_a_change_that_the_licence_grants_is_by_nobodys_permission() -> None:
    package = republish.prepare(Page.from_html(RADIO, URL), use=Use(translated=True))
    assert package.notices.changes.text == "Changes from the original: translated."


def test_own_terms_make_a_package_in_every_format(tmp_path: Path) -> None:
    package = republish.prepare(ON_GRIST, clearances=[word("own-terms", GRIST)])
    republish.write(package, tmp_path / "out", formats=sorted(FORMATS))
    assert republish.load(tmp_path / "out") == package
    assert "creativecommons.org" not in "".join(path.read_text("utf-8") for path in (tmp_path / "out").glob("article*"))


def test_the_terms_are_named_where_a_licence_would_be() -> None:
    package = republish.prepare(ON_GRIST, clearances=[word("own-terms", GRIST)])
    assert package.review.license is None
    assert package.notices.license_notice.text == (
        "Republished under the republishing guidelines (https://grist.org/about/promote) of Grist."
    )


def test_own_terms_that_nobody_answers_for_say_what_to_do() -> None:
    with pytest.raises(NoLicense) as caught:
        republish.prepare(ON_GRIST)
    assert caught.value.advice == "Ask or look, and hand in what came of it: a Clearance of: own-terms."


def test_the_word_travels_with_the_package(page: Page, tmp_path: Path) -> None:
    package = translated(page, word("translated"))
    republish.write(package, tmp_path / "out", formats=["json"])
    assert republish.load(tmp_path / "out").review.clearances == package.review.clearances
    assert pickle.loads(pickle.dumps(package)).review == copy.deepcopy(package.review)


def test_a_picture_that_somebody_cleared_comes_along(page: Page) -> None:
    dropped = [image.url for image in republish.prepare(page).images if image.action == "drop"]
    package = republish.prepare(page, clearances=[word("image", url) for url in dropped])
    assert dropped
    assert {image.action for image in package.images} == {"keep"}
    reasons = {image.reason for image in package.images if image.url in dropped}
    assert reasons == {"Cleared by Ann Bell on 2026-11-03: “Marta Quintero: yes.”."}


def test_a_cleared_picture_keeps_its_credit(page: Page) -> None:
    (dropped, *_) = [image for image in republish.prepare(page).images if image.action == "drop" and image.credit]
    package = republish.prepare(page, clearances=[word("image", dropped.url)])
    assert dropped.credit is not None
    assert dropped.credit in package.notices.image_credits.text


def test_the_word_on_a_picture_travels_with_the_package(page: Page, tmp_path: Path) -> None:
    (dropped, *_) = [image for image in republish.prepare(page).images if image.action == "drop"]
    said = word("image", dropped.url)
    package = republish.prepare(page, clearances=[said])
    republish.write(package, tmp_path / "out", formats=["json"])
    assert package.review.clearances == republish.load(tmp_path / "out").review.clearances == (said,)
    assert [image.clearance for image in package.images if image.clearance] == [said]


def test_a_cleared_picture_is_not_shown_under_the_licence_that_its_page_names(page: Page) -> None:
    (kept,) = [image for image in republish.prepare(page).images if image.license]
    package = republish.prepare(page, clearances=[word("image", kept.url)])
    assert [image.license for image in package.images if image.url == kept.url] == [None]
    assert "creativecommons.org/licenses/by/4.0" not in package.notices.image_credits


def test_one_cleared_picture_clears_no_other(page: Page) -> None:
    before = republish.prepare(page).images
    (first, *others) = [image for image in before if image.action == "drop"]
    after = republish.prepare(page, clearances=[word("image", first.url)]).images
    assert others
    assert [image.action for image in after if image.url in {other.url for other in others}] == ["drop"] * len(others)


@pytest.mark.parametrize(
    ("today", "action"), [(date(2026, 11, 1), "drop"), (date(2026, 11, 2), "keep"), (date(2026, 11, 3), "keep")]
)
def test_a_picture_does_not_come_along_by_a_word_of_a_later_day(page: Page, today: date, action: str) -> None:
    (url, *_) = [image.url for image in republish.prepare(page).images if image.action == "drop"]
    options: Any = {"clearances": [word("image", url)], "today": today}
    for images in (republish.prepare(page, **options).images, republish.review(page, **options).images):
        assert [image.action for image in images if image.url == url] == [action]


def test_pictures_that_are_not_wanted_stay_out_whoever_cleared_them(page: Page) -> None:
    urls = [image.url for image in republish.prepare(page).images]
    package = republish.prepare(page, use=Use(images=False), clearances=[word("image", url) for url in urls])
    assert {image.action for image in package.images} == {"drop"}


def test_the_original_is_watched_on_the_same_word(page: Page) -> None:
    update = watched(translated(page, word("translated")), OYSTERS)
    assert (update.status, codes(update)) == ("same", [])


def test_a_copy_that_was_edited_by_leave_is_asked_about_and_no_breach(page: Page) -> None:
    use = Use(edits=("headline", "style"))
    package = republish.prepare(page, use=use, clearances=[word("edit-headline"), word("edit-style")])
    copy_of_it = Page.from_html(
        f"<html><head><link rel='canonical' href='{OYSTERS_URL}'></head><body><article><h1>Reefs</h1>"
        f"{package.html.replace('A better bargain', 'A far better bargain')}</article></body></html>",
        "https://site.example/reefs",
    )
    audit = republish.audit(copy_of_it, package=package)
    assert [finding.code for finding in audit.findings if finding.level == "refusal"] == []
    asked = {finding.code for finding in audit.findings if finding.level == "question"}
    assert {"altered", "no-derivatives"} <= asked


def test_an_audit_against_the_original_takes_the_words_too(page: Page) -> None:
    package = translated(page, word("translated"))
    published = Page.from_html(f"<article><h1>Arrecifes</h1>{package.html}</article>", "https://site.example/a")
    options: Any = {"original": page, "use": Use(translated=True)}
    without = republish.audit(published, **options)
    found = republish.audit(published, clearances=[word("translated")], **options)
    assert "verdict" in {finding.code for finding in without.findings}
    assert "verdict" not in {finding.code for finding in found.findings}


def test_a_package_has_its_own_words(page: Page) -> None:
    package = translated(page, word("translated"))
    with pytest.raises(UsageError, match="has its own clearances"):
        republish.audit(page, package=package, clearances=[word("translated")])


@pytest.mark.parametrize("clearances", ["clearances.toml", word("translated"), None, [{"code": "translated"}]])
def test_words_of_another_kind_are_named(page: Page, clearances: Any) -> None:
    with pytest.raises(UsageError, match=r"`clearances` is to (be|hold) several Clearances"):
        republish.prepare(page, clearances=clearances)


def test_many_sources_share_one_file(page: Page, file: Path) -> None:
    sources = [page, Page.from_html(RADIO, URL)]
    made = republish.prepare_many(
        sources, use=Use(translated=True), approve=lambda url: True, clearances=load_clearances(file)
    )
    assert [len(outcome.package.review.clearances) for outcome in made if outcome.package] == [1, 0]


def test_the_command_line_takes_the_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = str(PAGES / "oyster-reefs.html")
    assert main(["review", page, "--use", "translated"]) == 3
    assert "To go on, ask or look, and hand in a clearance of\n  - translated\n" in capsys.readouterr().out
    assert main(["review", page, "--use", "translated", "--clearances", str(file)]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "Ann Bell, foreign desk, 2026-11-03: “Marta Quintero, by mail: yes, in Spanish.” [translated]" in said


def test_the_package_of_the_command_line_holds_the_word(file: Path, tmp_path: Path) -> None:
    page, folder = str(PAGES / "oyster-reefs.html"), tmp_path / "out"
    arguments = ["--use", "translated", "--clearances", str(file), "--format", "json", "-o", str(folder)]
    assert main([page, *arguments]) == 0
    review = json.loads((folder / "package.json").read_text("utf-8"))["review"]
    assert [found["clearance"]["code"] for found in review["findings"] if found["clearance"]] == ["translated"] * 2


def test_a_notebook_shows_what_to_ask(page: Page) -> None:
    shown = republish.review(page, use=Use(translated=True))._repr_html_()
    assert "hand in a <code>Clearance</code> of <code>translated</code>." in shown
    assert "<code>Clearance</code>" not in republish.review(page)._repr_html_()


def test_a_notebook_shows_who_settled_it(page: Page) -> None:
    shown = translated(page, word("translated")).review._repr_html_()
    assert "<b>✓</b> Translating the text is more than" in shown
    assert "Ann Bell, 2026-11-03: “Marta Quintero: yes.”" in shown
