"""HTML whose safety is proven by its type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NewType, Self

from republish.model._fields import Misfit, shown

CleanHtml = NewType("CleanHtml", str)
"""HTML that the sanitiser or an escaping helper made; nothing else may make one."""


class Notice(str):
    """One sentence or block of a notice: safe HTML that is a string, with its plain-text and Markdown twins.

    `str(notice)` and `notice.html` are the HTML; `.text` is the same in words, `.markdown` the same in Markdown.
    An empty notice is false. Notices compare by their HTML.
    """

    __slots__ = ("markdown", "text")

    text: str
    markdown: str

    def __new__(cls, html: str = "", text: str = "", markdown: str = "") -> Self:
        """Make one from three renderings of the same sentence."""
        notice = super().__new__(cls, html)
        notice.text = text
        notice.markdown = markdown
        return notice

    @property
    def html(self) -> CleanHtml:
        """The HTML."""
        return CleanHtml(str(self))

    def __getnewargs__(self) -> tuple[str, str, str]:  # type: ignore[override]
        """Pickle all three renderings."""
        return str(self), self.text, self.markdown

    def to_json(self) -> dict[str, str]:
        """Three strings."""
        return {"html": str(self), "text": self.text, "markdown": self.markdown}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Rebuild from `to_json`. Raises ValueError, with the key's name, where one of the three is missing or no text."""
        for key in ("html", "text", "markdown"):
            if not isinstance(data.get(key), str):
                raise Misfit(key, f"is to be a text, not {shown(data.get(key))}")
        return cls(data["html"], data["text"], data["markdown"])


NO_NOTICE = Notice()
"""Nothing to say."""
