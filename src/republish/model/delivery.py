"""What goes to a CMS besides text, and what came back from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from republish.licenses import License
from republish.model._noun import Noun
from republish.model.photo import PhotoMetadata


@dataclass(frozen=True, kw_only=True, slots=True)
class ImageFile(Noun):
    """An image that may come along, as a file, with what must be said of it.

    `content` is the bytes as served; it stays out of comparisons and JSON, where `sha256` speaks for it.
    """

    url: str
    name: str
    """A safe file name, `[a-z0-9-]{1,80}` and the extension of what the bytes are."""
    media_type: str
    """"image/jpeg", by content and not by name."""
    sha256: str
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None
    license: License | None = None
    metadata: PhotoMetadata | None = None
    """What the file itself says of its rights; None where nobody read it."""
    content: bytes = field(default=b"", compare=False, repr=False, metadata={"json": False})


@dataclass(frozen=True, kw_only=True, slots=True)
class Loss(Noun):
    """One thing that was sent and is not there any more."""

    kind: Literal[
        "attribution",
        "link",
        "license-link",
        "counter",
        "heading",
        "credit",
        "image",
        "words",
        "canonical",
        "category",
        "tag",
        "author",
        "title",
        "excerpt",
        "date",
        "slug",
    ]
    stage: Literal["stored", "rendered"]
    """In what the CMS stored, or in the page that readers get."""
    text: str
    """What is missing, in words an editor understands."""
    expected: str = ""
    found: str = ""
    advice: str = ""


@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class DeliveryReport(Noun):
    """What was put into a CMS, and what of it arrived."""

    cms: str
    """"wordpress" or "ghost"."""
    site: str
    action: Literal["created", "updated", "dry-run"]
    post_id: str | None = None
    post_url: str | None = None
    edit_url: str | None = None
    status: str = "draft"
    role: str | None = None
    """The account's role in the CMS, which decides what it keeps."""
    losses: tuple[Loss, ...] = ()
    notes: tuple[str, ...] = ()
    """What could not be looked at, and why."""
    media: tuple[str, ...] = ()
    """Addresses of the uploaded images."""
    payload: str = ""
    """For a dry run: what would be sent, as JSON."""

    @property
    def ok(self) -> bool:
        """Everything that was sent is there, in the store and on the page."""
        return not self.losses
