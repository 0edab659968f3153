"""What is machine-read is checked by machines: our own schema, ninjs' rules."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import replace
from datetime import date
from importlib.resources import files
from types import ModuleType
from typing import Any

import jsonschema
import pytest

from fixtures import packages
from republish import outputs
from republish.model import Clearance, Finding, Package
from shared import ROOT

ALL = [packages.english(), packages.with_image(), packages.arabic(), packages.hostile("<b>")]
IDS = ["english", "image", "arabic", "hostile"]


def published() -> dict[str, Any]:
    text = files("republish").joinpath("data", "schema", "package-1.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def writer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("write_schema", ROOT / "tests" / "write_schema.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_published_schema_is_the_nouns() -> None:
    assert published() == json.loads(writer().text()), "run: python tests/write_schema.py"


def test_the_published_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(published())


@pytest.mark.parametrize("package", ALL, ids=IDS)
@pytest.mark.parametrize(("name", "file"), [("json", "package.json"), ("jsonl", "package.jsonl")])
def test_packages_fit_the_schema(package: Package, name: str, file: str) -> None:
    data = json.loads(outputs.render(package, name)[file])
    jsonschema.Draft202012Validator(published(), format_checker=jsonschema.FormatChecker()).validate(data)


def test_a_package_with_a_persons_word_fits_the_schema() -> None:
    word = Clearance(code="paywall", url="https://a.example/x", text="Asked.", by="Ann Bell", on=date(2026, 3, 5))
    settled = Finding(code="paywall", level="info", text="A paywall.", source=word.url, clearance=word)
    package = packages.english()
    package = replace(package, review=replace(package.review, findings=(settled,), to_clear=("paywall",)))
    data = json.loads(outputs.render(package, "json")["package.json"])
    validator = jsonschema.Draft202012Validator(published(), format_checker=jsonschema.FormatChecker())
    validator.validate(data)
    data["review"]["findings"][0]["clearance"]["by"] = None
    assert not validator.is_valid(data)


@pytest.mark.parametrize(
    ("key", "value"), [("version", 2), ("html", 1), ("surprise", ""), ("review", {"verdict": "perhaps"})]
)
def test_the_schema_refuses_what_is_no_package(key: str, value: object) -> None:
    data = json.loads(outputs.render(packages.english(), "json")["package.json"]) | {key: value}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(published()).validate(data)


# ninjs 3.0, facts transcribed from IPTC's schema: names and kinds of the properties that we write

TEXT = {"type": "string"}
URI = {"type": "string", "format": "uri"}
TIME = {"type": "string", "format": "date-time", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"}


def closed(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def listed(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item, "minItems": 1}


WORDS = closed(["value"], role=TEXT, contentType=TEXT, value=TEXT)
COUNTED = closed(
    ["value"], role=TEXT, contentType=TEXT, value=TEXT, charCount={"type": "integer"}, wordCount={"type": "integer"}
)
RIGHTS = {
    "type": "object",
    "properties": {"langId": URI, "linkedRights": URI, "encodedRights": TEXT},
    "oneOf": [{"required": ["linkedRights"]}, {"required": ["encodedRights"]}],
    "additionalProperties": False,
}
ITEM: dict[str, Any] = {
    "uri": URI,
    "type": {"enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]},
    "representationType": {"enum": ["full", "partial"]},
    "pubStatus": {"enum": ["usable", "withheld", "canceled"]},
    "versionCreated": TIME,
    "contentCreated": TIME,
    **dict.fromkeys(["copyrightHolder", "copyrightNotice", "usageTerms", "edNote", "language"], TEXT),
    **dict.fromkeys(["title", "by", "slugline"], TEXT),
    "headlines": listed(WORDS),
    "descriptions": listed(WORDS),
    "bodies": listed(COUNTED),
    "subjects": listed(closed([], name=TEXT, rel=TEXT, uri=URI, literal=TEXT)),
    "infoSources": listed(closed([], name=TEXT, role=TEXT, uri=URI, literal=TEXT)),
    "altIds": listed(closed([], role=TEXT, value=TEXT)),
    "renditions": listed(closed(["name"], name=TEXT, href=URI, contentType=TEXT)),
    "rightsInfo": RIGHTS,
    "standard": closed([], name=TEXT, version=TEXT, schema=URI),
}
NINJS = closed(["uri"], **ITEM, associations=listed(closed(["name", "uri"], name=TEXT, **ITEM)))


@pytest.mark.parametrize("package", ALL, ids=IDS)
def test_ninjs_has_only_what_version_3_knows(package: Package) -> None:
    item = json.loads(outputs.render(package, "ninjs")["ninjs.json"])
    jsonschema.Draft202012Validator(NINJS, format_checker=jsonschema.FormatChecker()).validate(item)


def test_ninjs_says_whose_it_is_and_on_what_terms() -> None:
    item = json.loads(outputs.render(packages.english(), "ninjs")["ninjs.json"])
    assert item["by"] == "Ada O’Hara, Ben & Co"
    assert item["rightsInfo"]["linkedRights"] == "https://creativecommons.org/licenses/by-nd/4.0/"
    assert "This article is republished from The Conversation" in item["usageTerms"]
    assert item["bodies"][0]["value"] == str(packages.english().html)
    assert item["edNote"] == "Keep the counter."


def test_ninjs_has_the_originals_own_copyright_notice() -> None:
    item = json.loads(outputs.render(packages.english(), "ninjs")["ninjs.json"])
    assert item["copyrightNotice"] == "© 2010–2023, The Conversation"


def test_ninjs_names_no_holder_whom_no_notice_names() -> None:
    item = json.loads(outputs.render(packages.english(copyright_notice=None), "ninjs")["ninjs.json"])
    assert {"copyrightHolder", "copyrightNotice"} & set(item) == set()


def test_ninjs_names_the_holder_whom_the_notice_names() -> None:
    item = json.loads(outputs.render(packages.english(copyright_notice="© 2023 Ben & Co"), "ninjs")["ninjs.json"])
    assert item["copyrightHolder"] == "Ben & Co"


def test_ninjs_pictures_have_rights_of_their_own() -> None:
    item = json.loads(outputs.render(packages.with_image(), "ninjs")["ninjs.json"])
    (picture,) = item["associations"]
    assert picture["by"] == "Mina Okafor"
    assert picture["rightsInfo"]["linkedRights"] == "https://creativecommons.org/licenses/by/4.0/"


def test_ninjs_of_a_bare_article_has_no_nulls() -> None:
    package = packages.english(authors=(), published=None, modified=None, publisher=None, keywords=(), license=None)
    item = json.loads(outputs.render(package, "ninjs")["ninjs.json"])
    assert None not in item.values()
    assert "rightsInfo" not in item
