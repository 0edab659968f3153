"""Paragraphs in scripts that end sentences with marks of their own, with none, or part no words."""

from __future__ import annotations

import pytest

import republish
from harbour import URL
from republish import Page

TEXTS = {
    "hy": "Կամուրջը կառուցվել է երկու հարյուր տարի առաջ, և քաղաքը որոշեց այն նորից կառուցել քար առ քար։",
    "ur": "پل دو سو سال پہلے بنایا گیا تھا اور شہر نے فیصلہ کیا کہ اسے پتھر پتھر کر کے دوبارہ بنایا جائے۔",
    "my": "တံတားကို လွန်ခဲ့သော နှစ်နှစ်ရာက တည်ဆောက်ခဲ့ပြီး မြို့က ပြန်လည်တည်ဆောက်ရန် ဆုံးဖြတ်ခဲ့သည်။",
    "th": "สะพานนี้สร้างขึ้นเมื่อสองร้อยปีก่อนและเทศบาลตัดสินใจสร้างขึ้นใหม่ทีละก้อนหินในฤดูใบไม้ผลิหน้า",
    "ja": "この橋は二百年前に架けられたもので、町は来年の春に石を一つずつ積み直して架け替えることを決めたという。",
}


def lines(lang: str, told: str) -> list[str]:
    html = f"<!doctype html><html lang={lang}><body><main><article><h1>1850</h1><div>{told}</div></article></main></body></html>"
    return republish.extract(Page.from_html(html, URL)).text.split("\n")


@pytest.mark.parametrize("lang", TEXTS)
def test_elements_of_the_pages_own_are_paragraphs(lang: str) -> None:
    told = [f"{number} {TEXTS[lang]}" for number in range(1, 5)]
    assert lines(lang, "".join(f"<hb-text>{one}</hb-text>" for one in told)) == told


@pytest.mark.parametrize("lang", ["hy", "ur", "my", "ja"])
@pytest.mark.parametrize("dress", ['class="p"', 'style="display:block"'])
def test_spans_under_each_other_are_paragraphs(lang: str, dress: str) -> None:
    told = [f"{number} {TEXTS[lang]}" for number in range(1, 5)]
    assert lines(lang, f"<p>{''.join(f'<span {dress}>{one}</span>' for one in told)}</p>") == told


@pytest.mark.parametrize("lang", ["th", "ja"])
def test_a_text_that_stands_where_no_script_runs_is_read(lang: str) -> None:
    told = [f"{number} {TEXTS[lang]}" for number in range(1, 7)]
    assert lines(lang, f"<div><noscript>{''.join(f'<p>{one}</p>' for one in told)}</noscript></div>") == told
