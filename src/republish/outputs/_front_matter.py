"""Front matter that cannot be broken out of: every string is a JSON string, which YAML and TOML both read as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias

Scalar: TypeAlias = str | bool | int | datetime
Value: TypeAlias = Scalar | list[str] | list[dict[str, str]]

_ESCAPED = re.compile("[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def quote(text: str) -> str:
    """A string for YAML 1.2 and TOML 1.0: JSON's escapes, and what only JSON takes raw is escaped too."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _ESCAPED.sub(lambda m: f"\\u{ord(m[0]):04x}", json.dumps(whole, ensure_ascii=False))


def yaml(fields: Mapping[str, Value]) -> str:
    """A YAML block between `---` lines; keys are ours and plain."""
    lines = ["---"]
    for key, value in fields.items():
        if not isinstance(value, list):
            lines.append(f"{key}: {_scalar(value)}")
            continue
        lines.append(f"{key}:")
        for item in value:
            pairs = [f"{k}: {quote(v)}" for k, v in item.items()] if isinstance(item, dict) else [quote(item)]
            lines += [f"  - {pairs[0]}", *(f"    {pair}" for pair in pairs[1:])]
    return "\n".join([*lines, "---"])


def toml(fields: Mapping[str, Value]) -> str:
    """A TOML block between `+++` lines; tables inside lists are written inline."""
    lines = ["+++"]
    for key, value in fields.items():
        if isinstance(value, list):
            lines.append(f"{key} = [{', '.join(_inline(item) for item in value)}]")
        else:
            lines.append(f"{key} = {_scalar(value)}")
    return "\n".join([*lines, "+++"])


def _scalar(value: Scalar) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return quote(value) if isinstance(value, str) else str(value)


def _inline(item: str | dict[str, str]) -> str:
    if isinstance(item, str):
        return quote(item)
    return "{ " + ", ".join(f"{key} = {quote(value)}" for key, value in item.items()) + " }"
