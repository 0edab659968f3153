"""The language of an article: what the page claims, held against its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish import _html
from republish.extraction.head.facts import Facts
from republish.extraction.head.language import guess_language, read_language, tag_of

TEXTS = {
    "en": "The ferry was late and the people who had come to the quay were not happy, but they waited for it as they always had.",
    "de": "Die Fähre war spät und die Leute, die an den Kai gekommen waren, haben nicht gelacht, aber sie haben auf sie gewartet.",
    "fr": "Le bac était en retard et les gens qui sont venus sur le quai ne sont pas contents, mais ils ont attendu avec les autres.",
    "es": "El barco llegó tarde y la gente que había venido al muelle no estaba contenta, pero como siempre lo esperó con los demás.",
    "it": "Il traghetto era in ritardo e la gente che è venuta al molo non era contenta, ma come sempre lo ha atteso con gli altri.",
    "pt": "A barca não chegou a tempo e as pessoas que foram ao cais não estão contentes, mas como sempre esperaram por ela também.",
    "nl": "De veerboot was te laat en de mensen die naar de kade waren gekomen zijn niet blij, maar ze hebben er toch op gewacht.",
    "sv": "Färjan var sen och människorna som hade kommit till kajen är inte glada, men de har väntat på den som de alltid har gjort.",
    "nb": "Fergen ble forsinket etter at det hadde blåst, og folk som hadde kommet til kaien, var ikke glade når det ble sagt at de må vente, men de skal også hjem, sier de, og blir der.",
    "pl": "Prom się spóźnił i ludzie, którzy przyszli na nabrzeże, nie są zadowoleni, ale jak zawsze na niego czekali, bo nie ma już innego.",
    "tr": "Vapur geç kaldı ve iskeleye gelen insanlar bu duruma çok kızdı ama her zaman olduğu gibi onu bekledi, sonra da gibi sustu.",
    "ru": "Паром опоздал, и люди, которые пришли на причал, были этим не очень довольны, но они всё же ждали его, как это было всегда.",
    "uk": "Пором запізнився, і люди, які прийшли на причал, були цим не дуже задоволені, але вони все ж чекали на нього, як це було завжди.",
    "sw": "Kivuko kilichelewa na watu ambao walikuwa katika gati hawakufurahi, lakini pia walisubiri kwa sababu hiyo ni kazi ya kila siku.",
    "ja": "渡し船は遅れて来たが、岸に集まった人々はいつものようにそれを待っていた。そして誰も怒らなかったのである。海は静かで、風もなかった。空は青かった。",
    "ko": "나룻배가 늦게 왔지만 부두에 모인 사람들은 언제나처럼 그것을 기다렸다. 그리고 아무도 화를 내지 않았다. 바다는 조용했고 바람도 없었다.",
    "el": "Το φέρι άργησε και οι άνθρωποι που είχαν έρθει στην αποβάθρα δεν ήταν χαρούμενοι, αλλά το περίμεναν όπως έκαναν πάντα.",
    "ar": "تأخرت العبارة ولم يكن الناس الذين جاءوا إلى الرصيف سعداء بذلك ولكن كان على كل من في المكان أن ينتظر هذا مع الآخرين كما كان من قبل",
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_words_tell_the_language(language: str) -> None:
    assert guess_language(TEXTS[language]) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Trajekt je kasnio i ljudi koji su došli na mesto gde se uvek čeka nisu bili srećni, ali su ga čekali kao i pre.",
            "sr",
        ),
        (
            "Trajekt je kasnio i ljudi koji su došli na mjesto gdje se uvijek čeka nisu bili sretni, ali su ga čekali kao i prije.",
            "hr",
        ),
        (
            "Trajekt je kasnio i ljudi koji su došli na obalu nisu bili zadovoljni, ali su ga čekali kao i svi ostali.",
            "hr",
        ),
    ],
)
def test_vowels_tell_serbian_in_latin_letters(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "Kai 7", "1234 " * 40, "Ada Marlow, Ben Noor, Chi Ode, Dan Pace, Eve Quill, Finn Rook, Gil Sand"]
)
def test_too_little_tells_nothing(text: str) -> None:
    assert guess_language(text) is None


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("en", "en"),
        ("en_US", "en-US"),
        ("de-at", "de-AT"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("EN", "en"),
        ("es-419", "es-419"),
        ("English", "en"),
        ("Deutsch", "de"),
        ("", None),
        ("{{lang}}", None),
        ("x", None),
    ],
)
def test_tags_are_put_right(text: str, tag: str | None) -> None:
    assert tag_of(text) == tag


def read(head: str, language: str, attribute: str = "") -> tuple[str | None, str]:
    body = f"<p>{TEXTS[language]}</p>" * 6
    return read_language(
        Facts(_html.parse(f"<html {attribute}><head>{head}</head><body>{body}</body></html>", "https://x.example/"))
    )


def test_a_claim_that_the_text_bears_out_keeps_its_region() -> None:
    assert read("", "de", "lang=de-AT") == ("de-AT", "html lang")


def test_a_claim_that_the_text_contradicts_gives_way() -> None:
    assert read("", "sw", "lang=en-US") == ("sw", "text")


def test_the_claim_that_is_right_is_chosen() -> None:
    assert read('<meta property="og:locale" content="de_DE">', "de", "lang=en") == ("de-DE", "meta og:locale")


def test_close_relatives_are_no_contradiction() -> None:
    assert read("", "nb", "lang=no") == ("no", "html lang")


def test_without_a_claim_the_text_speaks() -> None:
    assert read("", "fr") == ("fr", "text")


@pytest.mark.parametrize(("text", "expected"), [(TEXTS["fr"], ("fr", "text")), ("1 2 3", (None, ""))])
def test_a_page_without_paragraphs_is_read_as_well(text: str, expected: tuple[str | None, str]) -> None:
    many = "<br>".join(f"{text}<i></i>" for _ in range(24))
    document = _html.parse(f"<html><body><div>{many}</div></body></html>", "https://x.example/")
    assert read_language(Facts(document)) == expected


def test_boxes_within_boxes_begin_with_what_stands_over_the_text() -> None:
    text = "<br>".join([TEXTS["de"]] * 12)
    boxes = f"{'<div>' * 9}{TEXTS['en']} {TEXTS['en']}<br>{text}{'</div>' * 9}"
    document = _html.parse(f"<html><body>{boxes}</body></html>", "https://x.example/")
    assert read_language(Facts(document)) == ("de", "text")


def test_some_foreign_lines_at_the_top_do_not_outvote_the_page() -> None:
    body = f"<p>{TEXTS['en']}</p>" * 4 + f"<p>{TEXTS['de']}</p>" * 8
    document = _html.parse(f"<html lang=de><body>{body}</body></html>", "https://x.example/")
    assert read_language(Facts(document)) == ("de", "html lang")


@given(st.text(max_size=400))
def test_any_text_gives_a_tag_or_none(text: str) -> None:
    guess = guess_language(text)
    assert guess is None or tag_of(guess) == guess


def test_the_only_paragraph_does_not_outvote_a_text_between_line_breaks() -> None:
    body = f"<p>{TEXTS['en']}</p><div>{'<br><br>'.join([TEXTS['de']] * 4)}</div>"
    document = _html.parse(f"<html lang=de><body>{body}</body></html>", "https://x.example/")
    assert read_language(Facts(document)) == ("de", "html lang")


LATE = "Vlak přijel pozdě a lidé, kteří na nábřeží čekali, nebyli rádi, ale jako vždy na něj počkali, protože jiný už ten den nejel, a když se setmělo, tak už jim to bylo také jedno."


@pytest.mark.parametrize("attribute", [" lang=cs", ""])
@pytest.mark.parametrize("box", ["blockquote", "div"])
def test_a_long_quotation_does_not_outvote_the_paragraphs(box: str, attribute: str) -> None:
    quoted = f"<{box}><p>{' '.join([TEXTS['en']] * 4)}</p></{box}>"
    html = f"<html{attribute}><body><h1>X</h1>{quoted}{f'<p>{LATE}</p>' * 3}</body></html>"
    assert (read_language(Facts(_html.parse(html, "https://example.org/a")))[0]) == "cs"


def test_paragraphs_outvote_a_claim() -> None:
    told = f"<p>{TEXTS['en']}</p>" * 3
    html = f"<html lang=cs><body><h1>X</h1>{told}<p>{LATE}</p></body></html>"
    assert (read_language(Facts(_html.parse(html, "https://example.org/a")))[0]) == "en"
