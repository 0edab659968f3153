"""Short texts in Chinese and Japanese: a sentence of some thirty signs is a paragraph, though in Latin letters one has eighty."""

from __future__ import annotations

import pytest

import republish
from republish import NoArticle, Page

URL = "https://hekou.example/posts/oral-history/"
FIRST = "一九六一年春天，渡船停到码头外面的时候，老周的母亲把船票收进铁盒，埋在了树下。"
SPOKEN = "“我们以为停三天，”她说，“后来停了三十年。”"
SECOND = "全镇六十户中，有四十一户再没有坐过船。第一年去县城，第二年走山路，第三年修了桥。"
QUOTED = "票在树下，船在岸上，人在路上。"
CALL = "我们请每户写下留着的东西："
ITEMS = ("铁盒一个", "旧船桨", "两张船票")
LAST = "最后一次见面，老周问这些东西放在哪里。我们说，放在桥上。"
NOTE = "（本文为“渡口记忆”系列第二篇，英文版刊于 River Notes。）"
TEXT = (
    f"<p>{FIRST}</p><p>{SPOKEN}</p><h2>停船</h2><p>{SECOND}</p><blockquote><p>{QUOTED}</p></blockquote><h2>清单</h2>"
    f"<p>{CALL}</p><ul>{''.join(f'<li>{item}</li>' for item in ITEMS)}</ul><p>{LAST}</p>"
    f"<p>{NOTE.replace('River Notes', '<a href=https://notes.example/a/1>River Notes</a>')}</p>"
)
HEADLINES = "".join(
    f'<li><a href="/p/{n}">{said}</a></li>' for n, said in enumerate(("盐场的最后一个灶户", "桥头的灯", "山路上的信"))
)


def page(body: str, foot: str = "") -> Page:
    """A post in the markup of the Hugo theme PaperMod, with its foot."""
    return Page.from_html(
        "<html lang=zh-cn><head><meta charset=utf-8><title>渡口口述：六十年后再问一次 | 河口档案</title></head><body><header class=header><nav class=nav>"
        '<ul id=menu><li><a href="/archives/">归档</a></li><li><a href="/tags/">标签</a></li></ul></nav></header><main class=main>'
        "<article class=post-single><header class=post-header><h1 class=post-title>渡口口述：六十年后再问一次</h1><div class=post-meta>"
        f"<span>2023-10-21</span> · 3 分钟 · 林佩如</div></header><div class=post-content>{body}</div>"
        f"<footer class=post-footer><ul class=post-tags><li><a href=/tags/1/>渡口</a></li></ul></footer></article>{foot}</main></body></html>",
        URL,
    )


def test_a_short_text_keeps_its_headings_lists_quotations_and_notes() -> None:
    article = republish.extract(page(TEXT))
    lines = [line.lstrip("•- ") for line in article.text.split("\n")]
    for said in (FIRST, SPOKEN, "停船", SECOND, QUOTED, "清单", CALL, *ITEMS, LAST, NOTE):
        assert said in lines
    assert f"<blockquote><p>{QUOTED}</p></blockquote>" in article.body
    assert "<h2>清单</h2>" in article.body
    assert f"<li>{ITEMS[0]}</li>" in article.body


@pytest.mark.parametrize(
    "beside",
    [
        f"<aside class=related><h3>相关文章</h3><ul>{HEADLINES}</ul></aside>",
        "<div class=subscribe><p>订阅我们的通讯，每周五把新的口述和照片送到你的邮箱，随时可以取消。</p></div>",
        "<div class=comments><h3>评论</h3><p>我外婆也住在那个镇上，她一直留着一张没有用过的船票。</p></div>",
    ],
    ids=["related", "newsletter", "comments"],
)
def test_what_stands_beside_a_short_text_does_not_come_along(beside: str) -> None:
    assert republish.extract(page(TEXT, beside)).text == republish.extract(page(TEXT)).text


def test_a_page_of_a_few_signs_is_no_article_and_no_fault_of_ours() -> None:
    with pytest.raises(NoArticle):
        republish.extract(
            page(
                "<p>水漲到門口。</p><p>父親拆下門板，綁成筏子。</p><h2>名單</h2><ul><li>鐵鍋</li><li>牌位</li></ul><p>夠了，他說。</p>"
            )
        )
