"""Write src/republish/data/schema/package-1.json from the nouns: `python tests/write_schema.py`.

The file is published and versioned: a change that old readers cannot read needs a new number.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from republish.licenses import License
from republish.model import Notice, Package
from republish.model._noun import Noun
from republish.outputs.package_json import FORMAT, SCHEMA, VERSION

TARGET = Path(__file__).resolve().parents[1] / "src" / "republish" / "data" / "schema" / "package-1.json"
STRING = {"type": "string"}
LICENSE = {
    "description": "A Creative Commons licence or public domain tool, by its id.",
    "type": "object",
    "properties": {
        "id": {"type": "string", "pattern": "^CC[A-Za-z0-9]*(-[A-Za-z0-9.]+)*$"},
        **dict.fromkeys(("name", "short_name", "unit"), STRING),
        **{key: {"type": ["string", "null"]} for key in ("version", "jurisdiction", "url", "spdx", "deprecated")},
        **{key: {"type": "array", "items": STRING} for key in ("permits", "requires", "prohibits")},
    },
    "required": ["id"],
}
NOTICE = {
    "description": "One sentence in three forms.",
    "type": "object",
    "properties": {"html": STRING, "text": STRING, "markdown": STRING},
    "required": ["html", "text", "markdown"],
    "additionalProperties": False,
}


def schema() -> dict[str, Any]:
    """The whole schema."""
    definitions: dict[str, Any] = {}
    root = _noun(Package, definitions)
    root["properties"] = {
        "$schema": {"const": SCHEMA},
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        **root["properties"],
    }
    root["required"] = ["$schema", "format", "version", *root["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        "title": "A package of the republish library, version 1",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def _noun(noun: type[Noun], definitions: dict[str, Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(noun)
    fields = [field for field in dataclasses.fields(noun) if field.metadata.get("json", True)]  # type: ignore[arg-type]
    return {
        "description": (noun.__doc__ or "").strip().split("\n")[0],
        "type": "object",
        "properties": {field.name: _type(hints[field.name], definitions) for field in fields},
        "required": [field.name for field in fields],
        "additionalProperties": False,
    }


def _type(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [_type(argument, definitions) for argument in arguments]}
    if origin is typing.Literal:
        return {"enum": list(arguments)}
    if origin is tuple:
        return _tuple(arguments, definitions)
    if origin is not None and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _type(arguments[1], definitions)}
    return _plain(hint, definitions)


def _tuple(arguments: tuple[Any, ...], definitions: dict[str, Any]) -> dict[str, Any]:
    if arguments[-1] is Ellipsis:
        return {"type": "array", "items": _type(arguments[0], definitions)}
    items = [_type(argument, definitions) for argument in arguments]
    return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}


def _plain(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    known: dict[Any, dict[str, Any]] = {
        type(None): {"type": "null"},
        str: STRING,
        bool: {"type": "boolean"},
        int: {"type": "integer"},
        float: {"type": "number"},
        datetime: {"type": "string", "format": "date-time"},
        date: {"type": "string", "format": "date"},
    }
    if hint in known:
        return known[hint]
    hint = getattr(hint, "__supertype__", hint)
    if hint is str:
        return STRING
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = {}
        fixed = {License: LICENSE, Notice: NOTICE}
        definitions[hint.__name__] = fixed.get(hint) or _noun(hint, definitions)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def text() -> str:
    """The file's content."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(text(), encoding="utf-8")
    print(TARGET)
