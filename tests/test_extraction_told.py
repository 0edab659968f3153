"""Sentences that tell something, though they begin with the words of a prompt: who says them, more of something, gifts."""

from __future__ import annotations

import pytest

import republish
from republish import Page

DE = "Am Montag stieg der Fluss wieder, und die alte Brücke von Mora stand bis zum {}. Bogen darin, während alle zusahen und niemand etwas sagte."
FR = "Lundi, la rivière est remontée et le vieux pont de Mora y était jusqu’à la {}e arche, tandis que tous regardaient sans rien dire."
EN = "On Monday the river rose again, and the old bridge of Mora stood in it up to arch {}, while everybody looked on and nobody said a word."
ZH = "周一河水再次上涨，摩拉的老桥没到第{}个桥拱，村民们划船去看望住在对岸的老人，谁也没有说话，直到天黑才回来。"


def stays(line: str, usual: str, at: int, around: str = "<p>{}</p>") -> bool:
    """Whether a line stays behind so many of six paragraphs."""
    text = [f"<p>{usual.format(number)}</p>" for number in range(1, 7)]
    inner = "".join([*text[:at], around.format(line), *text[at:]])
    html = f"<html><head><title>Mora</title></head><body><main><article><h1>Mora</h1><div class=text>{inner}</div></article></main></body></html>"
    return line in republish.extract(Page.from_html(html, "https://site.example/2026/mora")).text.split("\n")


TELLING = [
    (DE, "„Folgen Sie mir“, sagte sie dem Kind, das barfuß war."),
    (DE, "„Abonnieren Sie mich“, meinte er zum Bären, der das nicht tat."),
    (DE, "Spenden kamen aus drei Ländern zusammen."),
    (DE, "Spenden in Höhe von 12.000 Euro gingen ein."),
    (FR, "« Suivez-moi », disait-elle à l’enfant, qui était pieds nus."),
    (FR, "« Abonnez-vous à la chorale », disait l’affiche, et personne ne venait."),
    (ZH, "更多的人选择坐船回家。"),
    (ZH, "发布会在镇政府二楼举行。"),
    (ZH, "评论认为，这样的桥修不得。"),
]


@pytest.mark.parametrize("at", [3, 6])
@pytest.mark.parametrize(("usual", "line"), TELLING, ids=[line for _, line in TELLING])
def test_a_sentence_that_tells_stays(usual: str, line: str, at: int) -> None:
    assert stays(line, usual, at)


ASKING = [
    (DE, "Folgen Sie uns, wie wir schon sagten, auf Facebook."),
    (DE, "Abonnieren Sie uns, sagte Sie uns das schon jemand."),
    (DE, "Spenden Sie jetzt für die Brücke von Mora."),
    (DE, "Spenden bitte auf das Konto des Vereins."),
    (DE, "Spenden helfen dem Verein, weiter zu berichten."),
    (ZH, "更多精彩内容，下周同一时间再见。"),
    (ZH, "更多新闻请关注我们。"),
    (ZH, "发布时间为周一上午九点整。"),
    (ZH, "更新：2026年3月4日上午九点。"),
]


@pytest.mark.parametrize(("usual", "line"), ASKING, ids=[line for _, line in ASKING])
def test_what_asks_or_leads_on_goes(usual: str, line: str) -> None:
    assert not stays(line, usual, 6)


SHORT = [
    (EN, "Here's how it works."),
    (EN, "He recommended it."),
    (EN, "The most popular was the red one."),
    (EN, "She posted bail."),
    (EN, "She is a writer."),
    (EN, "The commission refused."),
    (DE, "Der Kommentar blieb aus."),
    (DE, "Das Abonnement lief aus."),
    (DE, "Die Provision war hoch."),
    (FR, "Le commentaire était bref."),
]


@pytest.mark.parametrize("at", [3, 6])
@pytest.mark.parametrize(("usual", "line"), SHORT, ids=[line for _, line in SHORT])
def test_a_short_sentence_with_a_word_of_prompts_in_it_stays(usual: str, line: str, at: int) -> None:
    assert stays(line, usual, at)


PROMPTS = [
    (EN, "Article continues below."),
    (EN, "Subscribe for free."),
    (EN, "Recommended for readers."),
    (EN, "Comments are closed."),
    (EN, "Top stories this week."),
    (DE, "Inhalt wird geladen."),
    (DE, "Anmelden und weiterlesen."),
    (DE, "Newsletter abonnieren und sparen."),
    (FR, "Lire la suite demain."),
    (FR, "Le commentaire :"),
]


@pytest.mark.parametrize("at", [3, 6])
@pytest.mark.parametrize(("usual", "line"), PROMPTS, ids=[line for _, line in PROMPTS])
def test_a_short_line_that_begins_as_a_prompt_or_says_that_something_loads_goes(usual: str, line: str, at: int) -> None:
    assert not stays(line, usual, at)


QUOTED = "<blockquote><p>We never thought that the river would come back within our lives.</p><p>{}</p></blockquote>"


@pytest.mark.parametrize(
    "line",
    [
        "He wrote it on Twitter.",
        "They subscribe to that view.",
        "His email address was known.",
        "Das Abonnement lief aus.",
        "Il faut partager.",
    ],
)
def test_such_a_sentence_goes_on_with_a_quotation(line: str) -> None:
    assert stays(line, EN, 3, QUOTED)


@pytest.mark.parametrize("line", ["Subscribe to our newsletter.", "Follow us on Twitter.", "Share it on Facebook."])
def test_a_call_in_a_quotation_goes(line: str) -> None:
    assert not stays(line, EN, 3, QUOTED)
