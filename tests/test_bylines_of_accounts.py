"""Names that no table tells are the author's where a link to an account says nothing else, right before the day."""

from __future__ import annotations

import pytest

from harbour import authors

DAY = "<div><time>2026.05.03 22:31</time><span>阅读 12</span></div>"
NAMED = {
    "an account": (f'<div><span><a href="/u/1a2b">海边种豆</a></span></div>{DAY}', ["海边种豆"]),
    "a button between": (
        f'<div><div><span><a href="/users/1a2b">海边种豆</a></span><button>关注</button></div>{DAY}</div>',
        ["海边种豆"],
    ),
    "a nickname": (
        '<div><a class="follow-nickName" href="/m1">塔上的风</a><span>已于 2026-05-03 21:05 修改</span></div>',
        ["塔上的风"],
    ),
    "a full name": ('<div><a href="/author/7/"><span>لیلا حدادی</span></a><span>2026-05-03 - 12:30</span></div>', ["لیلا حدادی"]),
    "a subject": (f'<div><span><a href="/topic/1a2b">海边渔业</a></span></div>{DAY}', []),
    "no day": ('<div><span><a href="/u/1a2b">海边种豆</a></span></div><div>阅读 12</div>', []),
    "one in a list": (f'<ul><li><a href="/u/1a2b">海边种豆</a></li></ul>{DAY}', []),
    "one in Latin letters": (f'<div><a href="/u/1a2b">pierkeeper</a></div>{DAY}', []),
}  # fmt: skip


@pytest.mark.parametrize(("above", "names"), NAMED.values(), ids=NAMED)
def test_the_account_before_the_day(above: str, names: list[str]) -> None:
    assert authors(above=above) == names
