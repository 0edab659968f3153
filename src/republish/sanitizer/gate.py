"""The gate: bleach, or nh3 where asked for, over every piece of HTML that leaves, driven by the same policy."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import lru_cache
from html import unescape
from typing import Any, Literal, TypeAlias

from republish._collection import collected_between
from republish.errors import LimitExceeded, UsageError
from republish.limits import Limits
from republish.sanitizer.composer import Chunk
from republish.sanitizer.policy import Policy, checks

Engine: TypeAlias = Literal["bleach", "nh3"]
Gate: TypeAlias = Callable[[str], str]

_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


def passed(chunks: list[Chunk], policy: Policy, engine: Engine, limits: Limits) -> str:
    """The chunks' HTML as the engine lets it through."""
    if not chunks:
        return ""
    if engine == "bleach":
        gate = _own_bleach(policy, limits.span)
        return "".join(_through(gate, chunk, limits) for chunk in collected_between(chunks))
    if engine == "nh3":
        return _nh3(policy, limits.span)("".join(chunk.html for chunk in chunks))
    raise UsageError(f"There is no engine {engine!r}: choose “bleach” or “nh3”.")


def _through(gate: Gate, chunk: Chunk, limits: Limits) -> str:
    """A chunk goes in with the tags around it and comes out without them."""
    size = len(chunk.before) + len(chunk.html) + len(chunk.after)
    if size > limits.gate_bytes:
        raise LimitExceeded(
            "One piece of the article is too large for the sanitiser.",
            limit="gate_bytes",
            allowed=limits.gate_bytes,
            stage="sanitize",
        )
    result = gate(f"{chunk.before}{_lost_line(chunk)}{chunk.html}{chunk.after}")
    if not (result.startswith(chunk.before) and result.endswith(chunk.after) and len(result) <= size):
        raise UsageError("The sanitiser's two stages disagree about a piece of HTML; nothing of it is published.")
    return result[len(chunk.before) : len(result) - len(chunk.after)]


def _lost_line(chunk: Chunk) -> str:
    """HTML parsers drop a line break that follows `<pre>` at once."""
    opening = chunk.before[chunk.before.rfind("<") :]
    return "\n" if opening.startswith("<pre") and chunk.html.startswith("\n") else ""


class _Own(threading.local):
    """The gates of one thread: bleach's Cleaner must not be shared by two."""

    def __init__(self) -> None:
        self.gates: dict[tuple[Policy, int], Gate] = {}


_OWN = _Own()
_MOST_GATES = 8


def _own_bleach(policy: Policy, largest_span: int) -> Gate:
    """The thread's own gate; making one takes as long as a short article does to pass it."""
    gates, key = _OWN.gates, (policy, largest_span)
    if key not in gates:
        if len(gates) == _MOST_GATES:
            gates.clear()
        gates[key] = _bleach(policy, largest_span)
    return gates[key]


def _bleach(policy: Policy, largest_span: int) -> Gate:
    from bleach.sanitizer import Cleaner

    known = checks(policy, largest_span)

    def allowed(element: str, attribute: str, value: str) -> bool:
        check = known.get(element, {}).get(attribute)
        plain = unescape(value)
        return check is not None and check(plain) == plain

    cleaner = Cleaner(
        tags=frozenset(policy.elements), attributes=allowed, protocols=_SCHEMES, strip=True, strip_comments=True
    )
    return cleaner.clean


@lru_cache(maxsize=8)
def _nh3(policy: Policy, largest_span: int) -> Gate:
    known = checks(policy, largest_span)

    def filtered(element: str, attribute: str, value: str) -> str | None:
        check = known.get(element, {}).get(attribute)
        return check(value) if check else None

    cleaner = _nh3_cleaner(
        tags=set(policy.elements),
        clean_content_tags=set(policy.dropped) - set(policy.elements),
        attributes={element: set(policy.attributes(element)) for element in policy.elements},
        attribute_filter=filtered,
        link_rel=None,
        strip_comments=True,
        generic_attribute_prefixes=set(),
        url_schemes=set(_SCHEMES),
        url_relative="deny",
    )
    return lambda html: str(cleaner.clean(html)).replace("&nbsp;", "\u00a0")


def _nh3_cleaner(**settings: Any) -> Any:
    advice = "Install it with: pip install 'republish[nh3]'"
    try:
        import nh3

        return nh3.Cleaner(**settings)
    except ImportError as error:
        raise UsageError("The engine “nh3” is not installed.", advice=advice) from error
    except (AttributeError, TypeError) as error:
        raise UsageError("The nh3 that is installed is too old for this engine.", advice=advice) from error
