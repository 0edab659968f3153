"""What a report says was lost can be found, and a status that a CMS does not have is never sent."""

from typing import Any

import pytest

from fixtures import packages
from republish import reports
from republish.errors import UsageError
from republish.model.delivery import DeliveryReport, Loss
from republish.publishing import Target, publish


def report(*losses: Loss) -> str:
    made = DeliveryReport(cms="wordpress", site="https://news.example", action="created", losses=losses)
    return " ".join(reports.delivery(made).split())


def test_each_thing_that_went_is_named() -> None:
    said = report(
        *(Loss(kind="tag", stage="stored", text="The tag is not there.", expected=tag) for tag in ("Oysters", "Cities"))
    )
    assert "“Oysters”" in said
    assert "“Cities”" in said


@pytest.mark.parametrize("expected", ["", "Oysters"])
def test_what_the_text_says_already_and_what_is_not_known_is_not_said_again(expected: str) -> None:
    said = report(Loss(kind="tag", stage="stored", text="The tag Oysters is not there.", expected=expected))
    assert "The tag Oysters is not there. (tag, stored)" in said


@pytest.mark.parametrize(("to", "status"), [("wordpress", "published"), ("ghost", "publish"), ("ghost", "Draft")])
def test_a_status_of_the_other_system_is_refused(to: Target, status: str) -> None:
    with pytest.raises(UsageError, match="has no status"):
        publish(packages.english(), to, site="https://news.example", status=status, dry_run=True)


@pytest.mark.parametrize(
    ("to", "status"), [("wordpress", "publish"), ("wordpress", "pending"), ("ghost", "published"), ("ghost", "draft")]
)
def test_a_status_of_its_own_is_sent(to: Target, status: Any) -> None:
    done = publish(packages.english(), to, site="https://news.example", status=status, dry_run=True)
    assert done.status == status
