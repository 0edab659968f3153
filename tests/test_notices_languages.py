"""Notices in each language: its sentences, as they were read and approved, its dates and lists, and marks of another language."""

from dataclasses import replace
from pathlib import Path

import pytest

from notice_cases import IMAGE_GONE, LANGUAGES, PICTURES, article, composed, publisher
from republish import profiles
from republish.model import Author, Notices, Profile, Use
from republish.notices._languages import known, language_for

GOLDEN = Path(__file__).parent / "golden" / "notices"


def shown(notices: Notices) -> str:
    """Every notice in its three forms, for the golden files."""
    parts = []
    for name in (
        "byline",
        "attribution",
        "author_bio",
        "license_notice",
        "changes",
        "disclosure",
        "image_credits",
        "counter",
    ):
        notice = getattr(notices, name)
        forms = {"html": notice.html, "text": notice.text, "markdown": notice.markdown}
        parts += [f"== {name} ({form})\n{words}\n" for form, words in forms.items() if words]
    return "\n".join(parts)


def everything(language: str, profile: Profile | None = None) -> Notices:
    story = article(
        language=language,
        authors=(
            *article().authors,
            Author(name="Lena Brandt", kind="translator"),
            Author(name="Tom Ito", kind="contributor"),
        ),
        disclosure="Ada Wells advises the port.",
        copyright_notice="© 2026 Harbour News & Co.",
    )
    embed = replace(IMAGE_GONE, kind="embed", ground="format")
    return composed(story, profile, [IMAGE_GONE, embed], use=Use(excerpt=True), images=PICTURES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_what_was_read_and_approved(language: str) -> None:
    assert shown(everything(language)) == (GOLDEN / f"{language}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_conversations_notices_are_what_was_read_and_approved(language: str) -> None:
    conversation = profiles.find("https://theconversation.com/breakwater-123456")
    expected = (GOLDEN / f"the-conversation-{language}.txt").read_text(encoding="utf-8")
    assert shown(everything(language, conversation)) == expected


def test_every_language_has_all_its_sentences() -> None:
    assert known() == set(LANGUAGES)
    english = language_for("en")
    for tag in LANGUAGES:
        language = language_for(tag)
        assert language.sentences.keys() == english.sentences.keys()
        assert language.changes.keys() == english.changes.keys()
        assert len(set(language.months)) == 12


@pytest.mark.parametrize("tag", LANGUAGES)
def test_sentences_name_the_same_fields_in_every_language(tag: str) -> None:
    from republish.notices._markup import fields_of

    language, english = language_for(tag), language_for("en")
    for name, sentence in (*language.sentences.items(), *language.changes.items()):
        assert fields_of(sentence) == fields_of({**english.sentences, **english.changes}[name])


DATES = {
    "en": "July 1, 2026",
    "en-US": "July 1, 2026",
    "en-GB": "1 July 2026",
    "en-AU": "1 July 2026",
    "en-KE": "1 July 2026",
    "en_NG": "1 July 2026",
    "en-CA": "July 1, 2026",
    "en-PH": "July 1, 2026",
    "es": "1 de julio de 2026",
    "fr": "1er juillet 2026",
    "de": "1. Juli 2026",
    "pt-BR": "1 de julho de 2026",
    "id": "1 Juli 2026",
    "it": "1 luglio 2026",
    "nl": "1 juli 2026",
    "pl": "1 lipca 2026",
    "ar": "1 يوليو 2026",
    "zh-CN": "2026年7月1日",
    "ja": "2026年7月1日",
    "bg": "1 юли 2026 г.",
    "bn": "1 জুলাই 2026",
    "ca": "1 de juliol de 2026",
    "cs": "1. července 2026",
    "da": "1. juli 2026",
    "el": "1 Ιουλίου 2026",
    "eu": "2026/7/1",
    "fa": "1 ژوئیه 2026",
    "fi": "1. heinäkuuta 2026",
    "gl": "1 de xullo de 2026",
    "he": "1 ביולי 2026",
    "hi": "1 जुलाई 2026",
    "hr": "1. srpnja 2026.",
    "hu": "2026. július 1.",
    "ko": "2026년 7월 1일",
    "nb": "1. juli 2026",
    "ro": "1 iulie 2026",
    "ru": "1 июля 2026 года",
    "sk": "1. júla 2026",
    "sl": "1. julija 2026",
    "sv": "1 juli 2026",
    "tr": "1 Temmuz 2026",
    "uk": "1 липня 2026 року",
    "vi": "ngày 1 tháng 7 năm 2026",
}


@pytest.mark.parametrize(("language", "written"), DATES.items())
def test_dates_are_written_as_the_language_does(language: str, written: str) -> None:
    assert written in composed(article(language=language)).attribution.text


LISTS = {
    ("en", 1): "By A",
    ("en", 2): "By A and B",
    ("en", 3): "By A, B and C",
    ("es", 3): "Por A, B y C",
    ("de", 2): "Von A und B",
    ("fr", 3): "Par A, B et C",
    ("id", 3): "Oleh A, B, dan C",
    ("ar", 3): "بقلم A، B وC",
    ("zh", 3): "作者：A、B、C",
    ("ja", 2): "執筆：A、B",
    ("sv", 3): "Av A, B och C",
    ("ru", 3): "Текст: A, B и C",
    ("ko", 3): "글: A, B, C",
    ("he", 3): "מאת A, B ו־C",
    ("fa", 3): "نویسنده: A، B و C",
}


@pytest.mark.parametrize(("case", "written"), LISTS.items())
def test_names_are_joined_as_the_language_does(case: tuple[str, int], written: str) -> None:
    language, count = case
    people = tuple(Author(name=name) for name in "ABC"[:count])
    assert composed(article(language=language, authors=people)).byline.text == written


@pytest.mark.parametrize(
    ("last", "joint"), [("Inés Vega", " e "), ("Hilda Vega", " e "), ("Hiedra Vega", " y "), ("Juan Vega", " y ")]
)
def test_spanish_changes_its_and_before_the_same_sound(last: str, joint: str) -> None:
    people = (Author(name="Ana"), Author(name=last, url="https://a.test/"))
    assert composed(article(language="es", authors=people)).byline.text == f"Por Ana{joint}{last}"


@pytest.mark.parametrize(
    ("last", "joint"), [("Elena Riva", " ed "), ("Érica Riva", " ed "), ("Inés Riva", " e "), ("Ottavio Riva", " e ")]
)
def test_italian_parts_two_of_the_same_sound(last: str, joint: str) -> None:
    people = (Author(name="Ada"), Author(name=last, url="https://a.test/"))
    assert composed(article(language="it", authors=people)).byline.text == f"Di Ada{joint}{last}"


def test_french_puts_no_word_before_a_name_that_would_melt_with_it() -> None:
    people = (Author(name="Ada"), Author(name="Inès Ouaki", kind="contributor"))
    rules = publisher(guidelines="https://harbour.test/regles")
    assert "Contribution\u00a0: Inès Ouaki." in composed(article(language="fr", authors=people)).license_notice.text
    terms = composed(article(language="fr", license=None), replace(rules, name="Alternatives")).license_notice.text
    assert terms.endswith(" du site Alternatives.")


def test_notices_in_another_language_say_which() -> None:
    notices = composed(language="ar")
    assert notices.language == "ar"
    assert notices.attribution.startswith('<p lang="ar" dir="rtl">')
    assert notices.license_notice.startswith('<p lang="ar" dir="rtl">')
    assert composed(article(language="ar"), language="en").attribution.startswith('<p lang="en" dir="ltr">')


def test_notices_in_the_articles_language_need_no_mark() -> None:
    assert composed(article(language="ar")).attribution.startswith("<p>")


def test_a_language_we_have_no_sentences_in_gets_english_and_says_so() -> None:
    notices = composed(article(language="et"))
    assert notices.language == "en"
    assert notices.attribution.startswith('<p lang="en" dir="ltr">')


@pytest.mark.parametrize(("tag", "spoken"), [("no", "nb"), ("nb-NO", "nb"), ("iw", "he"), ("in-ID", "id")])
def test_a_language_may_go_by_another_code(tag: str, spoken: str) -> None:
    notices = composed(article(language=tag))
    assert notices.language == spoken
    assert notices.attribution.startswith("<p>")


def test_nynorsk_gets_the_sentences_of_bokmal_and_is_told_so() -> None:
    assert composed(article(language="nn")).attribution.startswith('<p lang="nb" dir="ltr">')


@pytest.mark.parametrize(
    ("tag", "spoken", "licensed"),
    [
        ("zh-TW", "zh-hant", "本文採用Creative Commons 姓名標示-禁止改作 4.0 國際"),
        ("zh-Hant-HK", "zh-hant", "本文採用Creative Commons 姓名標示-禁止改作 4.0 國際"),
        ("zh_MO", "zh-hant", "本文採用Creative Commons"),
        ("zh", "zh", "本文采用Creative Commons 署名-禁止演绎 4.0 国际"),
        ("zh-CN", "zh", "本文采用Creative Commons"),
        ("zh-Hans-TW", "zh", "本文采用Creative Commons"),
    ],
)
def test_chinese_is_written_in_the_articles_signs(tag: str, spoken: str, licensed: str) -> None:
    notices = composed(article(language=tag))
    assert notices.language == spoken
    assert notices.license_notice.text.startswith(licensed)
    assert notices.attribution.startswith("<p>")


def test_notices_in_the_other_signs_say_which() -> None:
    assert composed(article(language="zh-CN"), language="zh-TW").attribution.startswith('<p lang="zh-hant" dir="ltr">')


def test_same_values_same_bytes() -> None:
    assert everything("en") == everything("en")
    assert shown(everything("ja")) == shown(everything("ja"))
