"""What a change says of a line that is left out: where a text stood first is no time stamp."""

from __future__ import annotations

import pytest

from republish import _html
from republish.extraction.outline import outline
from republish.extraction.reasons import reason_for


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("First published in The Lamp.", "origin"),
        ("This story was originally published by The Harbour Post.", "origin"),
        ("Zuerst veröffentlicht im Hafenblatt", "origin"),
        ("Publicado originalmente en El Faro", "origin"),
        ("First published on 20 November 2019", "timestamp"),
        ("Published on a Monday, updated on a Tuesday", "timestamp"),
        ("Weitere Themen", "related"),
    ],
)
def test_the_kind_of_a_removal(line: str, kind: str) -> None:
    box = _html.parse(f"<body><p>{line}</p></body>", "https://site.example/").root.find("body/p")
    assert reason_for(outline(box)).kind == kind
