"""Windows that a page keeps hidden until a click go whole by the sign that closes them; what else is hidden is not judged by it."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph, sentence
from republish.extraction.judging.twice.unprinted import drop_windows

TEXT = "".join(map(paragraph, range(8)))
NOTICE = "No part of what the Harbour Post prints may be printed again, read aloud, sung or sent to anybody."
WINDOW = '<div style="{}"><div>{}</div><div>{}</div><div>Go on reading.</div></div>'


def left(style: str = "display:none", sign: str = "×", said: str = NOTICE) -> list[str]:
    return kept_by(drop_windows, page(f"{TEXT}{WINDOW.format(style, sign, said)}"))[1:]


@pytest.mark.parametrize("sign", ["&times;", "✕", "Close"])
def test_a_hidden_window_goes_with_its_sign(sign: str) -> None:
    assert left(sign=sign) == [sentence(number) for number in range(8)]


@pytest.mark.parametrize(
    "window",
    [{"style": ""}, {"sign": "The light"}, {"said": " ".join(map(sentence, range(20, 28)))}],
    ids=["shown", "no sign", "long"],
)
def test_other_boxes_stay(window: dict[str, str]) -> None:
    assert "Go on reading." in left(**window)
