"""What is read back into a noun is held against its fields; what does not fit is named with its place."""

import json
import pickle
import re
from datetime import date
from typing import Any

import pytest

from fixtures import packages
from republish.licenses import License
from republish.model import Author, Clearance, ImageFile, Notice, Package, Page, Use
from republish.model._fields import Misfit, reader

PICTURE = {"url": "https://a.example/p.png", "name": "p.png", "media_type": "image/png", "sha256": "0"}


def package() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(packages.with_image().to_dict()))
    return data


def changed(place: list[str | int], value: Any) -> dict[str, Any]:
    """The package with another value at a place; `...` takes away what is there."""
    data = holder = package()
    for step in place[:-1]:
        holder = holder[step]  # type: ignore[index]
    if value is ...:
        del holder[place[-1]]  # type: ignore[arg-type]
    else:
        holder[place[-1]] = value  # type: ignore[index]
    return data


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (["article", "title"], 5, "article.title is to be a text, not 5"),
        (["article", "title"], None, "article.title is to be a text, not null"),
        (["article", "url"], ["a"], "article.url is to be a text, not a list"),
        (["body"], {"html": "x"}, "body is to be a text, not an object"),
        (["review", "verdict"], "maybe", "review.verdict is to be one of 'allowed', 'ask', 'forbidden', not 'maybe'"),
        (["review", "verdict"], None, "review.verdict is to be one of"),
        (["review", "verdict"], ["allowed"], "review.verdict is to be one of"),
        (["review", "obligations"], None, "review.obligations is to be a list, not null"),
        (["review", "obligations"], {}, "review.obligations is to be a list, not an object"),
        (["review", "use", "edits"], "headline", "review.use.edits is to be a list, not 'headline'"),
        (["review", "obligations", 0, "done"], 1, "review.obligations[0].done is to be true or false, not 1"),
        (["review", "requests", 0, "read"], "soon", "review.requests[0].read is to be a date in ISO 8601, not 'soon'"),
        (["article", "published"], 5, "article.published is to be a datetime in ISO 8601, not 5"),
        (["article", "lead_image", "width"], True, "article.lead_image.width is to be a whole number, not True"),
        (["article", "lead_image", "width"], 1.5, "article.lead_image.width is to be a whole number, not 1.5"),
        (["article", "authors", 1], "Ada", "article.authors[1] is to be an object, not 'Ada'"),
        (["article", "sources", "title"], 5, "article.sources.title is to be a text, not 5"),
        (["article", "sources"], [], "article.sources is to be an object, not a list"),
        (["page", "headers"], [["a", "b"], ["c"]], "page.headers[1] is to hold 2 items, not 1"),
        (["page", "headers"], [["a", 5]], "page.headers[0][1] is to be a text, not 5"),
        (["review"], [], "review is to be an object, not a list"),
        (["review", "use", "medium"], "tv", "review.use.medium is to be one of"),
        (["review", "license", "id"], "MIT", "review.license cannot be read: there is no licence 'MIT'"),
        (["review", "license", "id"], 5, "review.license cannot be read: the id of a licence is a text"),
        (["review", "license", "id"], ..., "review.license cannot be read: a licence has an id"),
        (["review", "license"], "CC-BY-4.0", "review.license is to be an object, not 'CC-BY-4.0'"),
        (["notices", "attribution"], "Read it.", "notices.attribution is to be an object"),
        (["notices", "attribution", "text"], None, "notices.attribution.text is to be a text, not null"),
        (["notices", "counter", "markdown"], ..., "notices.counter.markdown is to be a text, not null"),
        (["review", "use", "surprise"], 1, "review.use.surprise is no field of Use"),
        (["review", "requests", 0, "kind"], ..., "review.requests[0].kind is missing"),
        (["head"], ..., "head is missing"),
    ],
)
def test_what_does_not_fit_is_named_with_its_place(place: list[str | int], value: Any, said: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(said)}"):
        Package.from_dict(changed(place, value))


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (["article", "license"], None),
        (["review", "license"], None),
        (["article", "lead_image", "width"], None),
        (["article", "lead_image", "width"], 640),
        (["article", "lead_image"], None),
        (["page", "headers"], [["a", "b"]]),
        (["page", "headers"], []),
        (["page", "status"], 200),
        (["review", "use", "commercial"], False),
        (["review", "use", "advertising"], None),
        (["review", "findings"], []),
        (["article", "sources"], {}),
    ],
)
def test_what_fits_is_read_and_written_again(place: list[str | int], value: Any) -> None:
    data = changed(place, value)
    assert json.loads(json.dumps(Package.from_dict(data).to_dict())) == data


def test_what_has_a_value_of_its_own_may_be_left_out() -> None:
    assert Package.from_dict(changed(["images"], ...)).images == ()
    assert Package.from_dict(changed(["article", "standfirst"], ...)).article.standfirst is None


@pytest.mark.parametrize("data", [None, [], "text", 5])
@pytest.mark.parametrize("noun", [Package, Author, License])
def test_a_noun_is_made_of_an_object_only(noun: Any, data: Any) -> None:
    with pytest.raises(TypeError, match="made of an object"):
        noun.from_dict(data)


def test_what_a_noun_itself_refuses_is_named_with_its_place() -> None:
    data = changed(
        ["review", "findings", 0, "clearance"], {"code": "paywall", "url": "nowhere", "text": "t", "by": "b"}
    )
    data["review"]["findings"][0]["clearance"]["on"] = "2026-11-03"
    with pytest.raises(ValueError, match=r"review.findings\[0\].clearance cannot be read: A clearance is about one"):
        Package.from_dict(data)


def test_dates_and_texts_of_texts_are_read() -> None:
    word = {"code": "paywall", "url": "https://a.example/", "text": "t", "by": "b", "on": "2026-11-03"}
    assert Clearance.from_dict(word).on == date(2026, 11, 3)
    assert ImageFile.from_dict({**PICTURE, "license": {"id": "CC-BY-4.0"}}).license is not None


def test_what_travels_without_json_is_no_field_of_it() -> None:
    with pytest.raises(ValueError, match="content is no field of Page"):
        Page.from_dict({"url": "https://a.example/", "content": "x"})


def test_a_misfit_survives_pickling() -> None:
    with pytest.raises(Misfit) as caught:
        Use.from_dict({"medium": "tv"})
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.place) == (str(caught.value), "medium")


@pytest.mark.parametrize("data", [{}, {"html": "x", "text": "x"}, {"html": "x", "text": 5, "markdown": "x"}])
def test_a_notice_is_three_texts(data: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="is to be a text"):
        Notice.from_json(data)


@pytest.mark.parametrize(("value", "fits"), [(1, True), (1.5, True), (True, False), ("1", False)])
def test_a_number_is_no_truth_and_no_text(value: Any, fits: bool) -> None:
    if fits:
        assert reader(float)(value) == value
        return
    with pytest.raises(ValueError, match="is to be a number"):
        reader(float)(value)
