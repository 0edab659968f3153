"""Errors: one root, each with URL, stage and advice, and they pickle."""

import json
import pickle

import pytest

from republish import errors
from republish.model import Origin, Review, Use

REVIEW = Review(verdict="ask", url="https://a.example/", license=None, use=Use())
MADE = [
    errors.RepublishError("m", url="u", stage="s", advice="a"),
    errors.LimitExceeded("m", limit="nodes", allowed=3, url="u"),
    errors.HTTPStatusError("m", status=500, url="u"),
    errors.NotFound("m", status=404, url="u"),
    errors.ContentTypeRefused("m", content_type="application/pdf", url="u"),
    errors.ProfileError("m", file="x.toml", key="rule.0.value"),
    errors.NotRepublishable("m", review=REVIEW, url="u"),
    errors.IsRepublication(
        "m", review=REVIEW, origin=Origin(url="o", publisher=None, place="counter", text="t"), url="u"
    ),
    errors.FidelityError("m", differences=("missing: x",), url="u"),
]


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
def test_errors_pickle_with_all_they_carry(error: errors.RepublishError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.__dict__) == (type(error), str(error), error.__dict__)


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
def test_errors_are_ready_for_a_log(error: errors.RepublishError) -> None:
    said = json.loads(json.dumps(error.to_dict(), allow_nan=False))
    assert (said["type"], said["message"], said["url"]) == (type(error).__name__, error.message, error.url)
    assert (said["stage"], said["advice"]) == (error.stage, error.advice)
    assert said.keys() >= error.__dict__.keys()


def test_every_error_is_in_the_tree_of_the_docstring() -> None:
    names = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, errors.RepublishError)
    }
    drawn = {word for line in (errors.__doc__ or "").splitlines() for word in line.split()}
    assert names - drawn == set()


def test_the_message_names_stage_url_and_what_to_do() -> None:
    error = errors.NotFound("Nothing there.", status=404, url="https://a.example/x")
    assert str(error).startswith("Nothing there. [fetch: https://a.example/x] Check the address")


@pytest.mark.parametrize("kind", [errors.ProfileError, errors.OutputError, errors.LoadError, errors.DeliveryError])
def test_an_error_says_what_to_do_where_whoever_raises_it_does_not(kind: type[errors.RepublishError]) -> None:
    assert str(kind("m")).endswith(f"] {kind.advice}")
    assert kind.advice


def test_a_profile_error_names_file_and_key() -> None:
    assert str(errors.ProfileError("must be a date", file="x.toml", key="rule.0.read")).startswith(
        "x.toml: rule.0.read: must be"
    )
