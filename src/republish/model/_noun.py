"""What all nouns share: they turn into JSON-ready dictionaries and back."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Hashable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, Self

from republish.licenses import License


class Noun:
    """Base of every frozen noun."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready: nested nouns become dictionaries, dates ISO 8601 strings, tuples lists."""
        return {field.name: _plain(getattr(self, field.name)) for field in _stored(type(self))}  # type: ignore[arg-type]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Rebuild what `to_dict` gave. Raises KeyError, TypeError or ValueError on anything else."""
        hints = _hints(cls)  # type: ignore[arg-type]
        names = {field.name for field in _stored(cls)}  # type: ignore[arg-type]
        unknown = set(data) - names
        if unknown:
            raise ValueError(f"{cls.__name__}: unknown keys {sorted(unknown)}")
        return cls(**{name: _value(hints[name], value) for name, value in data.items()})


@cache
def _stored(cls: Hashable) -> tuple[dataclasses.Field[Any], ...]:
    """The fields that travel in JSON; a field marked `metadata={"json": False}` stays behind."""
    return tuple(f for f in dataclasses.fields(cls) if f.metadata.get("json", True))  # type: ignore[arg-type]


@cache
def _hints(cls: Hashable) -> dict[str, Any]:
    return typing.get_type_hints(cls)


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


def _value(hint: Any, value: Any) -> Any:
    """`value` as the type that `hint` names; TypeError or ValueError for any other."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        named = next(a for a in arguments if a is not types.NoneType)
        return None if value is None else _value(named, value)
    if origin is typing.Literal:
        return _one_of(arguments, value)
    if origin is tuple:
        return _items(arguments, _checked(list | tuple, value))
    if origin is Mapping:
        return {_checked(str, key): _value(arguments[1], item) for key, item in _checked(Mapping, value).items()}
    return _single(getattr(hint, "__supertype__", hint), value)


def _items(arguments: tuple[Any, ...], values: list[Any] | tuple[Any, ...]) -> tuple[Any, ...]:
    if Ellipsis not in arguments and len(arguments) != len(values):
        raise ValueError(f"{values!r:.60} are not {len(arguments)}")
    return tuple(_value(arguments[0], item) for item in values)


def _single(hint: type, value: Any) -> Any:
    if issubclass(hint, Noun | License):
        return hint.from_dict(_checked(Mapping, value))
    if issubclass(hint, datetime | date):
        return hint.fromisoformat(_checked(str, value))
    from_json = getattr(hint, "from_json", None)
    return from_json(_checked(Mapping, value)) if from_json else _checked(hint, value)


def _one_of(known: tuple[Any, ...], value: Any) -> Any:
    if value not in known:
        raise ValueError(f"{value!r:.60} is none of {', '.join(map(repr, known))}")
    return value


def _checked(kind: Any, value: Any) -> Any:
    """The value, if it is of that kind; True and False are no numbers."""
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise TypeError(f"{value!r:.60} is no {getattr(kind, '__name__', kind)}")
    return value
