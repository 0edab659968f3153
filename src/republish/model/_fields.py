"""What JSON gives for a field → what the field's type hint names; anything else is refused, with its place."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, TypeAlias

Reader: TypeAlias = Callable[[Any], Any]

_NAMES = {str: "a text", bool: "true or false", int: "a whole number", float: "a number"}


class Misfit(ValueError):
    """A value that its field cannot hold; `place` says where, `findings[3].level`, and grows on the way up."""

    def __init__(self, place: str, said: str) -> None:
        super().__init__(place, said)  # As they are, for an exception is pickled by its arguments.
        self.place = place
        self.said = said

    def __str__(self) -> str:
        """The place, and what is wrong there."""
        return f"{self.place} {self.said}"

    def inside(self, place: str) -> Misfit:
        """The same as seen from the field, or the item of a list, that holds it."""
        joint = "." if self.place and not self.place.startswith("[") else ""
        return Misfit(f"{place}{joint}{self.place}", self.said)


def within(place: str, error: KeyError | TypeError | ValueError) -> Misfit:
    """What went wrong in a field, or in an item of a list, as a Misfit with its place."""
    if isinstance(error, Misfit):
        return error.inside(place)
    return Misfit(place, f"cannot be read: {error.args[0] if error.args else error}")


@cache
def reader(hint: Any) -> Reader:
    """What reads a field of that hint; the reader raises KeyError, TypeError or ValueError for what the hint has not."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _optional(reader(next(a for a in arguments if a is not type(None))), type(None) in arguments)
    if origin is typing.Literal:
        return _member(arguments)
    if origin is tuple:
        return _items(reader(arguments[0])) if Ellipsis in arguments else _pair(tuple(map(reader, arguments)))
    if origin is Mapping:
        return _mapping(*map(reader, arguments))
    if isinstance(hint, typing.NewType):
        return reader(hint.__supertype__)
    return _single(hint)


def _single(hint: Any) -> Reader:
    if hint in _NAMES:
        return _plain((int, float) if hint is float else hint, _NAMES[hint])
    if issubclass(hint, date):
        return _day(hint)
    return _object(hint.from_dict if hasattr(hint, "from_dict") else hint.from_json)


def _plain(kind: type | tuple[type, ...], name: str) -> Reader:
    """A value as it is: true is no number, though Python counts with it."""

    def read(value: Any) -> Any:
        if isinstance(value, kind) and (kind is bool or not isinstance(value, bool)):
            return value
        raise Misfit("", f"is to be {name}, not {shown(value)}")

    return read


def _optional(inner: Reader, takes_none: bool) -> Reader:
    return (lambda value: None if value is None else inner(value)) if takes_none else inner


def _member(members: tuple[Any, ...]) -> Reader:
    known = ", ".join(map(repr, members))

    def read(value: Any) -> Any:
        if isinstance(value, str) and value in members:
            return value
        raise Misfit("", f"is to be one of {known}, not {shown(value)}")

    return read


def _items(inner: Reader) -> Reader:
    def read(value: Any) -> tuple[Any, ...]:
        items = _list(value)
        try:
            return tuple(map(inner, items))
        except (KeyError, TypeError, ValueError):
            return tuple(_item(inner, number, item) for number, item in enumerate(items))

    return read


def _pair(inner: tuple[Reader, ...]) -> Reader:
    def read(value: Any) -> tuple[Any, ...]:
        items = _list(value)
        if len(items) != len(inner):
            raise Misfit("", f"is to hold {len(inner)} items, not {len(items)}")
        return tuple(_item(one, number, item) for number, (one, item) in enumerate(zip(inner, items, strict=True)))

    return read


def _item(inner: Reader, number: int, item: Any) -> Any:
    try:
        return inner(item)
    except (KeyError, TypeError, ValueError) as error:
        raise within(f"[{number}]", error) from error


def _list(value: Any) -> Sequence[Any]:
    if not isinstance(value, list | tuple):
        raise Misfit("", f"is to be a list, not {shown(value)}")
    return value


def _mapping(keys: Reader, values: Reader) -> Reader:
    def read(value: Any) -> dict[Any, Any]:
        return {keys(key): _item_of(values, key, item) for key, item in _of_keys(value).items()}

    return read


def _item_of(inner: Reader, key: Any, item: Any) -> Any:
    try:
        return inner(item)
    except (KeyError, TypeError, ValueError) as error:
        raise within(str(key), error) from error


def _object(build: Reader) -> Reader:
    return lambda value: build(_of_keys(value))


def _of_keys(value: Any) -> Mapping[Any, Any]:
    if not isinstance(value, Mapping):
        raise Misfit("", f"is to be an object, not {shown(value)}")
    return value


def _day(kind: type[date]) -> Reader:
    def read(value: Any) -> Any:
        try:
            return kind.fromisoformat(value)
        except (TypeError, ValueError) as error:
            raise Misfit("", f"is to be a {kind.__name__} in ISO 8601, not {shown(value)}") from error

    return read


def shown(value: Any) -> str:
    """A value in a sentence, cut short: its kind in JSON's words, and itself."""
    if value is None:
        return "null"
    kind = {dict: "an object", list: "a list", tuple: "a list", bool: "", str: "", int: "", float: ""}
    named = kind.get(type(value), type(value).__name__)
    return " ".join(part for part in (named, f"{value!r:.60}") if part)
