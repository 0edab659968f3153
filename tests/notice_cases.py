"""An article on a breakwater, its publisher and what is said of it, for the tests of notices."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from republish.licenses import parse_license
from republish.model import (
    Article,
    Author,
    Change,
    CleanHtml,
    CounterForm,
    ImageDecision,
    Notices,
    Profile,
    Review,
    Rule,
    Use,
    Wording,
)
from republish.notices import compose

LANGUAGES = (
    *("ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "eu", "fa", "fi", "fr", "gl", "he", "hi", "hr", "hu"),
    *("id", "it", "ja", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "vi", "zh", "zh-hant"),
)
BY_ND = parse_license("https://creativecommons.org/licenses/by-nd/4.0/")
BY_2 = parse_license("https://creativecommons.org/licenses/by/2.0/")
URL = "https://harbour.test/breakwater-123456"
ADA = Author(
    name="Ada Wells",
    role="Reader in Coastal Engineering",
    institution="University of the Quay",
    url="https://harbour.test/profiles/ada-wells-1",
    institution_url="https://harbour.test/institutions/quay-2",
)
INES = Author(name="Ines Okafor", role="Lecturer", institution="Pier College")
PICTURES = (
    ImageDecision(url="https://a.test/1", action="keep", reason="", license=BY_2, credit="Jo Roe", caption="The wall"),
    ImageDecision(url="https://a.test/2", action="keep", reason="", credit="Harbour News"),
    ImageDecision(url="https://a.test/3", action="drop", reason="", credit="AP"),
)
IMAGE_GONE = Change(action="removed", kind="image", place="", words="", reason="", ground="image-rights")
TOP = ("attribution", "top", 'First published by <a href="{url}">{publisher}</a>.')


def article(**given: Any) -> Article:
    """The article on a breakwater, but for what is given."""
    fields = {
        "url": URL,
        "title": "A new breakwater",
        "authors": (ADA, INES),
        "published": datetime(2026, 7, 1, 8, tzinfo=UTC),
        "language": "en",
        "publisher": "Harbour News",
        "publisher_url": "https://harbour.test/",
        "identifier": "123456",
        "body": CleanHtml(""),
        "text": "",
        "license": BY_ND,
    }
    return Article(**fields | given)


def composed(
    story: Article | None = None,
    profile: Profile | None = None,
    changes: Iterable[Change] = (),
    *,
    use: Use | None = None,
    images: Iterable[ImageDecision] = (),
    language: str | None = None,
    source_line: Sequence[tuple[str, str | None]] = (),
) -> Notices:
    """What `compose` says of an article that may be republished."""
    story = story or article()
    verdict = Review(verdict="allowed", url=story.url, license=story.license, use=use or Use())
    return compose(story, verdict, profile, changes, images=images, language=language, source_line=source_line)


def publisher(
    *wordings: tuple[str, str, str],
    rules: dict[str, str] | None = None,
    counter: CounterForm | None = None,
    **given: Any,
) -> Profile:
    """A profile with (role, place, template) wordings in English and rules by dimension."""
    read = date(2026, 11, 24)
    return Profile(
        id="harbour",
        name="Harbour News",
        home="https://harbour.test",
        hosts=("harbour.test",),
        wordings=tuple(
            Wording(place=place, language="en", html=html, role=role, source="", read=read, grade="S")  # type: ignore[arg-type]
            for role, place, html in wordings
        ),
        rules=tuple(
            Rule(dimension=name, value=value, text="", source="", read=read, grade="S")
            for name, value in (rules or {}).items()
        ),
        counter=counter,
        **given,
    )
