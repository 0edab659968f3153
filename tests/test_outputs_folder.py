"""Writing is one step: the old folder or the new one; loading gives the same package back."""

from __future__ import annotations

import errno
import json
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import bagit
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fixtures import packages
from republish import outputs
from republish.errors import FetchError, LoadError, OutputError, UsageError
from republish.model import CleanHtml, ImageFile, Notice, Package, Page
from republish.outputs import _folder

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    "package", [packages.english(), packages.with_image(), packages.arabic()], ids=["english", "image", "arabic"]
)
def test_load_gives_the_package_back(package: Package, tmp_path: Path) -> None:
    outputs.write(package, tmp_path / "out", formats=["json"])
    loaded = outputs.load(tmp_path / "out")
    assert loaded == package
    assert loaded.page.content == package.page.content
    assert loaded.notices.attribution.text == package.notices.attribution.text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(text=st.text())
def test_load_gives_any_text_back(text: str, tmp_path: Path) -> None:
    package = packages.hostile(text)
    outputs.write(package, tmp_path / "out", formats=["json"])
    assert outputs.load(tmp_path / "out") == package


def test_lone_surrogates_are_kept(tmp_path: Path) -> None:
    package = packages.english(title="half \ud83d of one")
    outputs.write(package, tmp_path / "out", formats=list(outputs.FORMATS))
    assert outputs.load(tmp_path / "out").article.title == "half \ud83d of one"


def test_paths_come_in_the_order_of_the_formats(tmp_path: Path) -> None:
    paths = outputs.write(packages.english(), tmp_path / "deep" / "out", formats=["text", "html", "json"])
    assert [path.name for path in paths] == ["article.txt", "article.html", "package.json", "original.html"]
    assert all(path.is_file() for path in paths)


def test_one_format_may_be_named_without_a_list(tmp_path: Path) -> None:
    assert [p.name for p in outputs.write(packages.english(), tmp_path / "out", formats="text")] == ["article.txt"]


@pytest.mark.parametrize("formats", [[], ["html", "nonsense"]])
def test_formats_are_checked_before_anything_is_written(formats: list[str], tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        outputs.write(packages.english(), tmp_path / "out", formats=formats)
    assert list(tmp_path.iterdir()) == []


def test_writing_again_replaces_the_whole(tmp_path: Path) -> None:
    outputs.write(packages.english(), tmp_path / "out", formats=["html", "text", "bagit"])
    outputs.write(packages.arabic(), tmp_path / "out", formats=["json"])
    assert sorted(contents(tmp_path / "out")) == ["original.html", "package.json"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("name", sorted(outputs.FORMATS.keys() - {"hugo", "jekyll"}))  # Their folders hold many posts.
def test_what_any_format_wrote_is_not_left_beside_another_article(name: str, tmp_path: Path) -> None:
    outputs.write(packages.english(), tmp_path / "out", formats=[name, "json"])
    outputs.write(packages.arabic(), tmp_path / "out", formats=["text"])
    assert contents(tmp_path / "out").keys() == {"article.txt"}


def test_other_peoples_files_stay(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    outputs.write(packages.english(), folder, formats=["html"])
    outputs.write(packages.arabic(), folder, formats=["html", "text"])
    assert sorted(contents(folder)) == ["article.html", "article.txt", "notes.txt"]
    assert (folder / "notes.txt").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("name", ["page.html", "article.md", "package.json", "wordpress.json"])
def test_a_folder_in_which_nothing_was_written_is_not_replaced(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / name).write_text("mine")
    outputs.write(packages.english(), folder, formats=["text"])
    assert contents(folder).keys() == {"article.txt", name}
    assert (folder / name).read_text() == "mine"


@pytest.mark.parametrize("notes", [True, False], ids=["with notes", "alone"])
def test_no_package_of_another_article_stays(notes: bool, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    outputs.write(packages.english(), folder, formats=["html", "json", "bagit"])
    if notes:
        (folder / "notes.txt").write_text("mine")
    outputs.write(packages.arabic(), folder, formats=["html"])
    assert sorted(path.name for path in folder.iterdir()) == ["article.html", *(["notes.txt"] if notes else [])]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_more_of_the_same_article_is_added_beside_notes(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    outputs.write(packages.english(), folder, formats=["json"])
    (folder / "notes.txt").write_text("mine")
    outputs.write(packages.english(), folder, formats=["html"])
    assert contents(folder).keys() == {"article.html", "notes.txt", "original.html", "package.json"}


@pytest.mark.parametrize("package", ["not json", "[]", '{"format": "other", "article": {"url": "https://a.example/"}}'])
def test_a_package_of_somebody_else_is_none(package: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "package.json").write_text(package)
    outputs.write(packages.english(), folder, formats=["html"])
    assert contents(folder).keys() == {"article.html", "package.json"}


def test_the_working_folder_stays_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    outputs.write(packages.english(), ".", formats=["html"])
    outputs.write(packages.arabic(), ".", formats=["html"])
    assert Path("article.html").read_text() == f"{packages.arabic().html}\n"


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    outputs.write(packages.english(), tmp_path / "link", formats=["html"])
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "article.html").is_file()


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(OutputError, match="is a file"):
        outputs.write(packages.english(), tmp_path / "out")
    assert (tmp_path / "out").read_text() == "mine"


def test_a_file_in_place_of_a_parent(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("mine")
    with pytest.raises(OutputError) as caught:
        outputs.write(packages.english(), tmp_path / "a" / "out" / "deep")
    assert caught.value.stage == "write"
    assert caught.value.message == f"{tmp_path / 'a'} is a file, not a folder."


@pytest.mark.parametrize(("name", "formats"), [("article.html", ["html"]), ("bag", ["bagit"]), ("images", ["html"])])
def test_a_folder_in_the_way(name: str, formats: list[str], tmp_path: Path) -> None:
    (tmp_path / "out" / name).mkdir(parents=True)
    (tmp_path / "out" / name / "mine").write_text("x")
    before = contents(tmp_path)
    with pytest.raises(OutputError, match="in the way"):
        outputs.write(packages.with_image(), tmp_path / "out", formats=formats, pictures=[picture()])
    assert contents(tmp_path) == before


@pytest.mark.parametrize("call", ["fsync", "rename", "mkdir", "open"])
@pytest.mark.parametrize("foreign", [False, True])
def test_a_failure_anywhere_leaves_what_was_there(
    call: str, foreign: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    outputs.write(packages.english(), folder, formats=["html", "json", "markdown", "page"])
    if foreign:
        (folder / "notes.txt").write_text("mine")
    before = contents(tmp_path)
    monkeypatch.setattr(_folder, "_exchanged_at_once", lambda *_: False)
    for nth in range(1, 40):
        with monkeypatch.context() as patch:
            fail(patch, call, nth)
            error = attempt(folder)
        if error is None:
            return
        assert "No space" in str(error)
        assert contents(tmp_path) == before
    pytest.fail("the write never succeeded")


@pytest.mark.parametrize("foreign", [False, True])
def test_an_interruption_anywhere_loses_nothing(foreign: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "out"
    outputs.write(packages.english(), folder, formats=["html", "json", "markdown", "page"])
    if foreign:
        (folder / "notes.txt").write_text("mine")
    before = contents(tmp_path)
    monkeypatch.setattr(_folder, "_exchanged_at_once", lambda *_: False)
    for nth in range(1, 40):
        with monkeypatch.context() as patch:
            fail(patch, "rename", nth, KeyboardInterrupt())
            try:
                attempt(folder)
            except KeyboardInterrupt:
                assert contents(tmp_path) == before
            else:
                return
    pytest.fail("the write never succeeded")


def only_within(patch: pytest.MonkeyPatch, folder: Path, call: str, number: int) -> None:
    """Let nothing be made beside a folder, or moved into it: it is mounted, or the one around it is somebody else's."""
    real = getattr(Path, call)

    def refusing(path: Path, *arguments: Any, **named: Any) -> Any:
        if path != folder.parent and not path.parent.is_relative_to(folder):
            raise OSError(number, os.strerror(number))
        return real(path, *arguments, **named)

    patch.setattr(Path, call, refusing)


@pytest.mark.parametrize(
    ("call", "number"),
    [("mkdir", errno.EACCES), ("mkdir", errno.EROFS), ("rename", errno.EXDEV), ("rename", errno.EPERM)],
)
@pytest.mark.parametrize("there", ["", "article.html", "notes.txt"])
def test_a_folder_that_nothing_can_be_moved_into_is_written_from_within(
    call: str, number: int, there: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    if there:
        (folder / there).write_text("mine")
    before = contents(tmp_path)
    monkeypatch.setattr(_folder, "_exchanged_at_once", lambda *_: False)
    only_within(monkeypatch, folder, call, number)
    for nth in range(1, 40):
        with monkeypatch.context() as patch:
            fail(patch, "rename", nth)
            if attempt(folder) is None:
                break
        assert contents(tmp_path) == before
    assert nth > 3
    assert set(contents(folder)) == {"article.html", "article.txt", "package.json", "original.html"} | ({there} - {""})
    assert sorted(path.parent for path in tmp_path.rglob("*/")) == [tmp_path]


def test_a_new_folder_where_nothing_may_be_made_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only_within(monkeypatch, tmp_path / "out", "mkdir", errno.EACCES)
    assert "Permission denied" in str(attempt(tmp_path / "out"))
    assert contents(tmp_path) == {}


def attempt(folder: Path) -> OutputError | None:
    try:
        outputs.write(packages.arabic(), folder, formats=["html", "text", "json"])
    except OutputError as error:
        return error
    return None


def fail(patch: pytest.MonkeyPatch, call: str, nth: int, error: BaseException | None = None) -> None:
    """Let the nth call of its kind fail, as on a full disk."""
    owner: Any = os if call == "fsync" else Path
    real = getattr(owner, call)
    calls = iter(range(1, 1000))

    def failing(*arguments: Any, **named: Any) -> Any:
        if next(calls) == nth:
            raise error or OSError(28, "No space left on device")
        return real(*arguments, **named)

    patch.setattr(owner, call, failing)


def test_exchange_is_one_step_where_the_system_has_one(tmp_path: Path) -> None:
    outputs.write(packages.english(), tmp_path / "out", formats=["html"])
    (tmp_path / "new").mkdir()
    done = _folder._exchanged_at_once(tmp_path / "new", tmp_path / "out")
    assert done == (tmp_path / "new" / "article.html").is_file()


def test_a_system_that_opens_no_folder_gets_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def opened(path: Any, flags: int, *more: Any) -> int:
        if Path(path).is_dir():
            raise PermissionError(13, "Permission denied")
        return real(path, flags, *more)

    monkeypatch.delattr(os, "O_DIRECTORY")
    monkeypatch.setattr(os, "open", opened)
    outputs.write(packages.english(), tmp_path / "out", formats=["html"])
    assert (tmp_path / "out" / "article.html").is_file()


def test_a_vanished_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = _folder._write_all

    def vanish(temporary: Path, *rest: Any) -> Any:
        written = real(temporary, *rest)
        for path in sorted(temporary.rglob("*"), reverse=True):
            path.unlink()
        temporary.rmdir()
        return written

    monkeypatch.setattr(_folder, "_write_all", vanish)
    with pytest.raises(OutputError, match="could not be written"):
        outputs.write(packages.english(), tmp_path / "out")


def test_a_name_the_system_refuses(tmp_path: Path) -> None:
    for name in ("a\0b", "x" * 5000):
        with pytest.raises(OutputError):
            outputs.write(packages.english(), tmp_path / name)


# loading


def broken(folder: Path, **changes: Any) -> None:
    path = folder / "package.json"
    data = json.loads(path.read_text()) | changes
    path.write_text(json.dumps({key: value for key, value in data.items() if value is not ...}))


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 2},
        {"format": "other"},
        {"article": ...},
        {"article": 7},
        {"surprise": 1},
        {"review": {"verdict": "allowed"}},
        {"head": ..., "text": ...},
    ],
)
def test_a_damaged_package_is_refused(changes: dict[str, Any], tmp_path: Path) -> None:
    outputs.write(packages.english(), tmp_path / "out", formats=["json"])
    broken(tmp_path / "out", **changes)
    with pytest.raises(LoadError) as caught:
        outputs.load(tmp_path / "out")
    assert caught.value.advice


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"head": 5}, "head"),
        ({"notices": None}, "notices"),
        ({"article": {"url": None, "title": "T"}}, r"article\.body"),
        ({"page": {"url": "https://a.example/", "encoding": 5}}, r"page\.encoding"),
    ],
)
def test_a_damaged_package_is_named_with_the_place(changes: dict[str, Any], place: str, tmp_path: Path) -> None:
    outputs.write(packages.english(), tmp_path / "out", formats=["json"])
    broken(tmp_path / "out", **changes)
    with pytest.raises(LoadError, match=rf"package\.json is damaged: {place} is "):
        outputs.load(tmp_path / "out")


ACTIVE = (
    "<script>alert(1)</script>",
    "<p onclick=alert(1)>x</p>",
    "<a href=' java\tscript:alert(1)'>x</a>",
    "<img src=data:image/svg+xml,x>",
    "<form action=https://evil.example/></form>",
    "<svg><p>x</p></svg>",
    "<p>bell \x07</p>",
)


@pytest.mark.parametrize("added", ACTIVE)
@pytest.mark.parametrize("part", ["body", "html", "head", "attribution", "license_notice", "author_bio"])
def test_a_package_that_somebody_made_active_is_refused(part: str, added: str, tmp_path: Path) -> None:
    outputs.write(packages.english(), tmp_path / "out", formats=["json"])
    data = json.loads((tmp_path / "out" / "package.json").read_text(encoding="utf-8"))
    if part in data:
        broken(tmp_path / "out", **{part: data[part] + added})
    else:
        notice = data["notices"][part]
        broken(tmp_path / "out", notices=data["notices"] | {part: notice | {"html": notice["html"] + added}})
    with pytest.raises(LoadError, match=f"{part} holds what no package has"):
        outputs.load(tmp_path / "out")


def test_a_script_that_counts_is_no_change(tmp_path: Path) -> None:
    counter = Notice('<script async src="https://pixel.propublica.example/pixel.js"></script>')
    made = packages.english()
    made = replace(made, notices=replace(made.notices, counter=counter), html=CleanHtml(f"{made.html}\n{counter.html}"))
    outputs.write(made, tmp_path / "out", formats=["json"])
    assert outputs.load(tmp_path / "out") == made


def test_words_like_those_of_programs_are_no_change(tmp_path: Path) -> None:
    told = '<p>&lt;script&gt; is data: a tag<img src="https://a.example/a.png" alt="Data: Smith, 2020"></p>'
    made = replace(packages.english(), body=CleanHtml(told))
    outputs.write(made, tmp_path / "out", formats=["json"])
    assert outputs.load(tmp_path / "out") == made


@pytest.mark.parametrize("text", ["", "[]", "{", "\xff", "null", "[" * 100_000])
def test_what_is_no_package_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "package.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(LoadError):
        outputs.load(tmp_path)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("", "{}", "is not a package"),
        ("", '{"format": "republish-package", "version": 2}', "of version 1.*Update the library"),
        ("package.json", "{}", "is a file.*Name the folder"),
    ],
)
def test_what_is_wrong_with_a_folder_is_said(name: str, text: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text(text)
    with pytest.raises(LoadError, match=said):
        outputs.load(tmp_path / name)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="cannot be read"):
        outputs.load(tmp_path)


def test_what_another_program_puts_in_the_place_is_read_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outputs.write(packages.english(), tmp_path / "out", formats=["json"])
    plain, waiting = Path.open, [packages.arabic()]

    def opened(path: Path, *arguments: Any, **options: Any) -> Any:
        if path == tmp_path / "out" / "original.html" and waiting and "w" not in str(arguments):
            outputs.write(waiting.pop(), tmp_path / "out", formats=["json"])
        return plain(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", opened)
    assert outputs.load(tmp_path / "out") == packages.arabic()


def test_a_page_made_by_hand_loads_again(tmp_path: Path) -> None:
    package = packages.english()
    page = Page(url=package.page.url, content=b"<p>The river rose.</p>")
    outputs.write(replace(package, page=page), tmp_path / "out", formats=["json"])
    assert outputs.load(tmp_path / "out").page == page


def test_another_original_is_refused(tmp_path: Path) -> None:
    outputs.write(packages.english(), tmp_path, formats=["json"])
    (tmp_path / "original.html").write_text("<p>Another page.</p>")
    with pytest.raises(LoadError, match=r"not the page.*byte for byte"):
        outputs.load(tmp_path)
    (tmp_path / "original.html").unlink()
    with pytest.raises(LoadError, match="cannot be read"):
        outputs.load(tmp_path)


# images


def test_pictures_may_come_one_by_one(tmp_path: Path) -> None:
    outputs.write(packages.with_image(), tmp_path / "out", pictures=(found for found in [picture()]))
    assert (tmp_path / "out" / "images" / picture().name).is_file()


def picture() -> ImageFile:
    found = _picture(PNG)
    assert found
    return found


def _picture(content: bytes) -> ImageFile | None:
    files, _ = outputs.collect(packages.with_image(), lambda url, accept: page(url, content))
    return files[0] if files else None


def page(url: str, content: bytes) -> Page:
    return Page(url=url, content=content)


def test_kept_images_only_are_fetched() -> None:
    asked: list[tuple[str, str]] = []

    def fetch(url: str, accept: str) -> Page:
        asked.append((url, accept))
        return page(url, PNG)

    files, problems = outputs.collect(packages.with_image(), fetch)
    assert asked == [(packages.IMAGE, "image")]
    assert [(file.name, file.media_type, file.credit) for file in files] == [
        (f"bridge-north-{files[0].sha256[:8]}.png", "image/png", "Mina Okafor")
    ]
    assert problems == ()


@pytest.mark.parametrize(
    ("content", "extension"),
    [
        (b"\xff\xd8\xff\xe0rest", "jpg"),
        (b"GIF89arest", "gif"),
        (b"RIFF....WEBPVP8 ", "webp"),
        (b"\0\0\0\x20ftypavif", "avif"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", None),
        (b"<html>", None),
        (b"", None),
        (b"%PDF-1.7", None),
    ],
)
def test_type_is_told_by_content(content: bytes, extension: str | None) -> None:
    found = _picture(content)
    assert (found.name.rpartition(".")[2] if found else None) == extension


def test_an_image_that_cannot_be_had_is_a_sentence() -> None:
    def fetch(url: str, accept: str) -> Page:
        raise FetchError("Gone.", url=url)

    files, problems = outputs.collect(packages.with_image(), fetch)
    assert files == ()
    assert packages.IMAGE in problems[0]


def test_pictures_stand_beside_the_text_with_their_credits(tmp_path: Path) -> None:
    file = picture()
    outputs.write(packages.with_image(), tmp_path / "out", formats=["page", "markdown", "json"], pictures=[file])
    assert (tmp_path / "out" / "images" / file.name).read_bytes() == PNG
    listed = json.loads((tmp_path / "out" / "images" / "credits.json").read_text())
    assert listed[0]["credit"] == "Mina Okafor"
    assert listed[0]["license"]["id"] == "CC-BY-4.0"
    assert f'src="images/{file.name}"' in (tmp_path / "out" / "page.html").read_text()
    assert f"](images/{file.name})" in (tmp_path / "out" / "article.md").read_text()
    assert packages.IMAGE not in (tmp_path / "out" / "article.md").read_text()
    assert outputs.load(tmp_path / "out") == packages.with_image()


# the bag


def test_bag_is_valid_and_whole(tmp_path: Path) -> None:
    package, file = packages.with_image(), picture()
    paths = outputs.write(package, tmp_path / "out", formats=["bagit"], pictures=[file])
    bag = bagit.Bag(str(tmp_path / "out" / "bag"))
    bag.validate()
    assert bag.info["External-Identifier"] == package.article.url
    assert bag.info["Bagging-Date"] == "2026-11-20"
    assert "by-nd/4.0" in bag.info["License"]
    assert bag.info["Copyright-Notice"] == "© 2010–2023, The Conversation"
    held = {path.relative_to(tmp_path / "out" / "bag" / "data").as_posix() for path in paths if "data" in path.parts}
    assert {
        "original.html", "package.json", "evidence.json", "page.html", f"images/{file.name}", "images/credits.json",
    } <= held  # fmt: skip
    assert outputs.load(tmp_path / "out" / "bag" / "data") == package


def test_bag_tells_when_a_file_was_touched(tmp_path: Path) -> None:
    outputs.write(packages.english(), tmp_path / "out", formats=["bagit"])
    (tmp_path / "out" / "bag" / "data" / "article.html").write_text("other")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(tmp_path / "out" / "bag")).validate()


def test_bag_holds_the_evidence(tmp_path: Path) -> None:
    outputs.write(packages.english(), tmp_path / "out", formats=["bagit"])
    evidence = json.loads((tmp_path / "out" / "bag" / "data" / "evidence.json").read_text())
    assert evidence["review"]["claims"][0]["text"] == "We license under CC BY-ND 4.0."
    assert evidence["sha256"] == packages.english().page.sha256


def test_a_bag_states_the_version_of_the_rfc(tmp_path: Path) -> None:
    outputs.write(packages.english(), tmp_path / "out", formats=["bagit"])
    declared = (tmp_path / "out" / "bag" / "bagit.txt").read_text().splitlines()
    assert declared == ["BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8"]


def test_a_bag_of_a_saved_page_states_no_day(tmp_path: Path) -> None:
    package = packages.english()
    saved = replace(package, page=replace(package.page, fetched=None))
    outputs.write(saved, tmp_path / "out", formats=["bagit"])
    assert "Bagging-Date" not in bagit.Bag(str(tmp_path / "out" / "bag")).info


def test_a_bag_needs_nothing_that_may_not_be_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "bagit", None)
    outputs.write(packages.english(), tmp_path / "out", formats=["html", "bagit"])
    assert (tmp_path / "out" / "bag" / "manifest-sha256.txt").is_file()


def test_threads_write_bags_by_relative_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    package, names = packages.english(), [f"out{number}" for number in range(24)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda name: outputs.write(package, name, formats=["bagit"]), names))
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    for name in names:
        bagit.Bag(str(tmp_path / name / "bag")).validate()


posix = pytest.mark.skipif(os.name != "posix", reason="modes and owners are those of POSIX")


@posix
@pytest.mark.parametrize("mode", [0o2775, 0o750, 0o1777])
@pytest.mark.parametrize("mine", [False, True], ids=["ours alone", "with a file of mine"])
def test_who_may_use_a_folder_may_go_on(mode: int, mine: bool, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    outputs.write(packages.english(), folder, formats=["json"])
    if mine:
        (folder / "notes.txt").write_text("mine", encoding="utf-8")
    folder.chmod(mode)
    outputs.write(packages.english(), folder, formats=["html"])
    assert folder.stat().st_mode & 0o7777 == mode
    assert (folder / "article.html").is_file()


def test_a_folder_that_may_not_be_written_to_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outputs.write(packages.english(), tmp_path / "out", formats=["json"])
    before = contents(tmp_path)
    monkeypatch.setattr("os.access", lambda path, mode: Path(path) != tmp_path / "out" or mode != os.W_OK)
    with pytest.raises(OutputError, match="could not be written: Permission denied"):
        outputs.write(packages.arabic(), tmp_path / "out", formats=["json"])
    assert contents(tmp_path) == before
    outputs.write(packages.arabic(), tmp_path / "beside", formats=["json"])


@posix
def test_a_folder_keeps_its_owner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[str, int, int]] = []
    monkeypatch.setattr("os.chown", lambda path, *owner: given.append((Path(path).parent.name, *owner)))
    outputs.write(packages.english(), tmp_path / "out")
    assert given == []
    outputs.write(packages.english(), tmp_path / "out")
    was = (tmp_path / "out").stat()
    assert given == [(tmp_path.name, was.st_uid, was.st_gid)]


@posix
def test_an_owner_that_may_not_be_given_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*arguments: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr("os.chown", refused)
    for formats in (["json"], ["html"]):
        outputs.write(packages.english(), tmp_path / "out", formats=formats)
    assert set(contents(tmp_path / "out")) == {"article.html"}


def test_many_packages_in_a_row_leave_no_temporary_folders(tmp_path: Path) -> None:
    for package in (packages.english(), packages.arabic(), replace(packages.english(), text="other")):
        outputs.write(package, tmp_path / "out", formats=["html", "json"])
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
