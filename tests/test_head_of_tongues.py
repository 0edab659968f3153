"""Headline, standfirst and language of pages in scripts that part no words, or write vowels as signs."""

from __future__ import annotations

import pytest

from heads import of

PARAGRAPHS = {
    "zh": "三月的清晨，海风吹过北岸的小镇，十几位渔民聚集在灯塔脚下，开始了他们最后一天的工作。",
    "hi": "मार्च की सुबह गाँव के दर्जन भर मछुआरे प्रकाश स्तंभ के नीचे जमा हुए। वे उस रोशनी को फिर जलाने आए थे जो बीस साल पहले बुझ गई थी और जिसके लिए सब दुखी थे।",
    "bn": "মার্চের ভোরে গ্রামের ডজনখানেক জেলে বাতিঘরের নিচে জড়ো হয়েছিলেন এবং বিশ বছর আগে নিভে যাওয়া এই আলো থেকে তার জন্য একটি নতুন আলো জ্বালাতে এসেছিলেন।",
    "ne": "मार्चको बिहान गाउँका दर्जनौँ माझी दीपस्तम्भ मुनि जम्मा भए र यो बत्ती फेरि बाल्न थाले, जुन बीस वर्ष अघि निभेको थियो र उनले पनि यसको लागि पैसा दिएको छ।",
    "mg": "Nivory teo ambanin'ny tilikambo ny mpanjono roa ambin'ny folo mba handrehitra indray ny jiro izay maty roapolo taona lasa izany, ary tsy nisy vola avy amin'ny fanjakana tao.",
}


def page(language: str, head: str, *, tag: str = "") -> str:
    """A page in a language that its tag may claim, with this before its paragraphs."""
    text = f"<p>{PARAGRAPHS[language]}</p>" * 3
    return f"<html{f' lang={tag}' if tag else ''}><head><title>灯塔重新亮起_港湾周报</title></head><body>{head}<div>{text}</div></body></html>"


@pytest.mark.parametrize("language", ["hi", "bn", "ne", "mg", "zh"])
@pytest.mark.parametrize("claimed", ["", "en-US"])
def test_the_language_is_that_of_the_text(language: str, claimed: str) -> None:
    assert of(page(language, "<h1>灯塔</h1>", tag=claimed)).language == language


def test_the_site_behind_a_low_stroke_is_no_part_of_the_headline() -> None:
    assert of(page("zh", "<h1>灯塔重新亮起</h1>")).title == "灯塔重新亮起"


@pytest.mark.parametrize(
    "standfirst",
    [
        "<h3 class=post-tagline>当地渔民与志愿者用两年时间修复了废弃的灯塔</h3>",
        "<h3>当地渔民与志愿者用两年时间修复了废弃的灯塔</h3><div>作者：王丽华 2024年3月5日</div>",
        "<p>当地渔民与志愿者用两年时间修复了废弃的灯塔。</p><div>作者：王丽华 2024年3月5日</div>",
    ],
)
def test_a_standfirst_of_few_signs(standfirst: str) -> None:
    found = of(page("zh", f"<header><h1>灯塔重新亮起</h1>{standfirst}</header>")).standfirst
    assert found is not None
    assert found.startswith("当地渔民与志愿者用两年时间修复了废弃的灯塔")


FIRST = "当地渔民与志愿者用两年时间修复了废弃的灯塔，昨天傍晚他们第一次点亮了塔上的灯，全村的人都来看了。"
SECOND = "修复用的木材全部来自岛上的树林，费用由村民一点一点凑齐，县里没有拨款，也没有人要求留名。"


@pytest.mark.parametrize(("count", "expected"), [("文章浏览阅读1.2k次，点赞8次，收藏21次。", None), ("", FIRST)])
def test_how_often_a_text_was_read_is_no_standfirst(count: str, expected: str | None) -> None:
    head = f'<title>灯塔</title><meta name="description" content="{count}{FIRST}">'
    html = f'<html lang="zh"><head>{head}</head><body><article><h1>灯塔重新亮起</h1><p>{SECOND}</p><p>{SECOND}</p></article></body></html>'
    assert of(html).standfirst == expected
