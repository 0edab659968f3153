"""The table of docs/architecture.md, held by reading the imports."""

import ast
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import republish

PACKAGE = Path(republish.__file__).parent
LEVELS = {
    **dict.fromkeys(
        (
            "_addresses",
            "_alternatives",
            "_archives",
            "_collection",
            "_comparison",
            "_data_files",
            "_days",
            "_encoding",
            "_elements",
            "_end_tags",
            "_expected",
            "_foreign",
            "_hidden",
            "_implied_ends",
            "_html",
            "_lists",
            "_lookalikes",
            "_makers",
            "_metadata",
            "_parsing",
            "_paths",
            "_people",
            "_picture_addresses",
            "_places",
            "_prose",
            "_saved",
            "_served",
            "_shown",
            "_spoken",
            "_text",
            "_translators",
            "_uncompiled",
            "_version",
            "_whole",
            "_works",
            "errors",
            "licenses",
            "limits",
        ),
        0,
    ),
    "model": 1,
    **dict.fromkeys(
        (
            "placing",
            "declared",
            "doubts",
            "story",
            "pipeline",
            "batch",
            "collecting",
            "publishing",
            "auditing",
            "watching",
        ),
        3,
    ),
    **dict.fromkeys(("__init__", "__main__", "_commands", "cli", "explain", "testing"), 4),
}
ROOM_LEVEL = 2
THIRD_PARTY = {
    "_elements": {"lxml", "cssselect"},
    "_encoding": {"webencodings"},
    "_html": {"lxml"},
    "_parsing": {"lxml"},
    "_paths": {"lxml"},
    "_prose": {"lxml"},
    "_translators": {"lxml"},
    "web": {"requests", "urllib3", "protego", "requests_cache"},
    "delivery": {"requests"},
    "sanitizer": {"lxml", "bleach", "nh3"},
    "evidence": {"lxml", "dateutil"},
    "extraction": {"lxml", "dateutil"},
    "feeds": {"lxml", "feedparser"},
    "outputs": {"lxml"},
    "handouts": {"lxml"},
    "images": {"lxml"},
    "photos": {"lxml"},
    "compliance": {"lxml"},
    "origin": {"lxml"},
}
EXTRACTION = {
    "words": set(),
    "tree": {"words"},
    "pictures": {"words", "tree"},
    "head": {"words", "tree", "pictures"},
    "surveying": {"words", "tree", "head"},
    "weighing": {"words", "tree", "surveying"},
    "plates": {"words", "tree", "pictures", "head", "surveying"},
    "judging": {"words", "tree", "head", "surveying", "weighing", "plates"},
    "writing": {"tree", "pictures"},
}
"""The chambers of the room `extraction`, each with those that it may use; its door uses all of them."""
CLOSETS = {
    "head": {
        "deck": set(),
        "days": {"picture"},
        "headline": {"deck"},
        "people": {"days", "site"},
        "picture": {"deck"},
        "site": set(),
    },
    "judging": {
        "asking": {"records"},
        "keeping": {"people", "twice"},
        "parts": {"keeping", "records"},
        "people": set(),
        "records": {"people"},
        "settling": set(),
        "stories": {"records"},
        "twice": set(),
    },
    "words": {
        "boxes": set(),
        "bylines": {"days"},
        "credits": {"bylines"},
        "days": set(),
        "lines": {"bylines", "days"},
    },
}
"""The closets of large chambers, each with those beside it that it may use; what stands in the chamber itself is for all."""
HEAVY = {"requests", "urllib3", "bleach", "nh3", "html5lib", "dateutil", "cssselect", "protego", "feedparser"}


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def level(room: str) -> int:
    return LEVELS.get(room, ROOM_LEVEL)


def imported(path: Path) -> set[str]:
    """Modules a file imports at run time, by dotted name; what only type checkers see does not count."""
    tree = ast.parse(path.read_text())
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    names: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom) and node.module:
            whole = node.module == "republish"
            names |= {f"republish.{alias.name}" for alias in node.names} if whole else {node.module}
    return names


def rooms_imported(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imported(path) if name.startswith("republish.")}


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_rooms_import_only_what_lies_below(path: Path) -> None:
    room = room_of(path)
    for other in rooms_imported(path) - {room}:
        below = level(other) < level(room) or (level(other) == level(room) and level(room) in (0, 3, 4))
        assert below, f"{room} (level {level(room)}) must not import {other} (level {level(other)})"


@pytest.mark.parametrize("chamber", EXTRACTION)
def test_chambers_of_extraction_import_only_what_lies_below(chamber: str) -> None:
    whole = "republish.extraction."
    names = {name for path in (PACKAGE / "extraction" / chamber).rglob("*.py") for name in imported(path)}
    used = {name.removeprefix(whole).split(".")[0] for name in names if name.startswith(whole)}
    assert used - {chamber} <= EXTRACTION[chamber]


def test_every_chamber_of_extraction_has_its_place() -> None:
    folders = {path.parent.name for path in (PACKAGE / "extraction").glob("*/__init__.py")}
    assert folders == EXTRACTION.keys()


@pytest.mark.parametrize(("chamber", "closet"), [(chamber, one) for chamber in CLOSETS for one in CLOSETS[chamber]])
def test_closets_import_only_what_lies_below(chamber: str, closet: str) -> None:
    whole = f"republish.extraction.{chamber}."
    names = {name for path in (PACKAGE / "extraction" / chamber / closet).glob("*.py") for name in imported(path)}
    used = {name.removeprefix(whole).split(".")[0] for name in names if name.startswith(whole)}
    assert used & CLOSETS[chamber].keys() - {closet} <= CLOSETS[chamber][closet]


def test_every_closet_has_its_place() -> None:
    folders = {(path.parts[-3], path.parts[-2]) for path in (PACKAGE / "extraction").glob("*/*/__init__.py")}
    assert folders == {(chamber, closet) for chamber in CLOSETS for closet in CLOSETS[chamber]}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_rooms_use_only_their_own_third_party_packages(path: Path) -> None:
    top = {name.split(".")[0] for name in imported(path)}
    foreign = top - set(sys.stdlib_module_names) - {"republish", "__future__"}
    assert foreign <= THIRD_PARTY.get(room_of(path), set()), f"{room_of(path)} uses {sorted(foreign)}"


def test_importing_the_door_loads_nothing_heavy() -> None:
    code = "import sys, republish; print('\\n'.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {name.split(".")[0] for name in loaded} & HEAVY == set()


def test_importing_the_door_stays_light() -> None:
    code = "import sys; before = set(sys.modules); import republish; print(len(set(sys.modules) - before))"
    counted = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True).stdout
    assert int(counted) < 170


def test_the_door_names_what_the_design_promises() -> None:
    promised = (
        "prepare review fetch Page entries extract parse_license prepare_many write load watch Use License Article Author Image Claim "
        "Profile Review Obligation Finding Change Notices Package Outcome Audit Update"
    )
    assert set(promised.split()) <= set(republish.__all__)


def test_the_doors_list_is_sorted_and_true() -> None:
    assert republish.__all__ == sorted(republish.__all__)
    assert [name for name in republish.__all__ if not hasattr(republish, name)] == []


def test_what_stands_behind_the_door_is_had_by_its_name() -> None:
    command = (
        "import republish; print(republish.web.Fetcher.__name__, len(republish.outputs.FORMATS) > 9,"
        " republish.profiles.find.__name__, republish.publishing.publish.__name__, republish.reports.text.__name__,"
        " hasattr(republish, 'cli'))"
    )
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["Fetcher", "True", "find", "publish", "text", "False"]
    assert not {"Any", "TYPE_CHECKING", "import_module", "_VERBS"} & set(dir(republish))
    assert {"collecting", "outputs", "profiles", "publishing", "reports", "web", "errors", *republish.__all__} <= set(
        dir(republish)
    )


def test_the_doors_version_is_the_one_that_is_installed() -> None:
    assert republish.__version__ == version("republish")
    assert "__version__" in dir(republish)
    assert "__version__" not in republish.__all__


def test_no_function_of_the_door_is_shadowed_by_a_module() -> None:
    modules = {room_of(path) for path in FILES}
    assert modules & set(republish.__all__) == set()
