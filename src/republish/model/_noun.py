"""What all nouns share: they turn into JSON-ready dictionaries and back."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Hashable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, Self

from republish.licenses import License
from republish.model._fields import Misfit, Reader, reader, shown, within

_LONGEST = 240
"""Characters of one field in what stands for a noun in a shell or a log."""


class Noun:
    """Base of every frozen noun."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready: nested nouns become dictionaries, dates ISO 8601 strings, tuples lists."""
        return {field.name: _plain(getattr(self, field.name)) for field in _stored(type(self))}  # type: ignore[arg-type]

    def __repr__(self) -> str:
        """Short enough to be read, where a class leaves it to this: what is long is cut or counted."""
        fields = (f"{field.name}={_brief(getattr(self, field.name))}" for field in _printed(type(self)))  # type: ignore[arg-type]
        return f"{type(self).__name__}({', '.join(fields)})"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Rebuild what `to_dict` gave. Raises KeyError, TypeError or ValueError, with the field's name, on anything else.

        Each value is held against its field's type hint: numbers are no texts and true is no number, null stands only where
        None may, a list where several are, an object where a noun is.
        """
        if not isinstance(data, Mapping):
            raise TypeError(f"{cls.__name__} is made of an object, not {shown(data)}")
        readers, required = _readers(cls)  # type: ignore[arg-type]
        if unknown := data.keys() - readers.keys():
            raise Misfit(min(map(str, unknown)), f"is no field of {cls.__name__}")
        if missing := required - data.keys():
            raise Misfit(min(missing), "is missing")
        values = {}
        for name, value in data.items():
            try:
                values[name] = readers[name](value)
            except (KeyError, TypeError, ValueError) as error:
                raise within(name, error) from error
        return cls(**values)


@cache
def _stored(cls: Hashable) -> tuple[dataclasses.Field[Any], ...]:
    """The fields that travel in JSON; a field marked `metadata={"json": False}` stays behind."""
    return tuple(f for f in dataclasses.fields(cls) if f.metadata.get("json", True))  # type: ignore[arg-type]


@cache
def _printed(cls: Hashable) -> tuple[dataclasses.Field[Any], ...]:
    return tuple(field for field in dataclasses.fields(cls) if field.repr)  # type: ignore[arg-type]


def _brief(value: Any) -> str:
    """A value in a line: long words begun, long lists counted, a large noun named by its id or address."""
    text = repr(value)
    if len(text) <= _LONGEST:
        return text
    if isinstance(value, str):
        return f"{str(value)[: _LONGEST // 4]!r}…"
    if isinstance(value, tuple):
        return f"<{len(value)} {type(value[0]).__name__}>"
    name = getattr(value, "id", None) or getattr(value, "url", None)
    return f"<{type(value).__name__} {name!r}>" if name else f"<{type(value).__name__}>"


@cache
def _readers(cls: Hashable) -> tuple[Mapping[str, Reader], frozenset[str]]:
    """What reads each field, and the fields that have no value of their own."""
    hints, fields, missing = typing.get_type_hints(cls), _stored(cls), dataclasses.MISSING
    required = (f.name for f in fields if f.default is missing and f.default_factory is missing)
    return {field.name: reader(hints[field.name]) for field in fields}, frozenset(required)


def _plain(value: Any) -> Any:
    if isinstance(value, Noun | License):
        return value.to_dict()
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple | frozenset):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    to_json = getattr(value, "to_json", None)
    return to_json() if to_json else value
