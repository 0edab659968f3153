"""When it was last changed, as the page says it in words: never taken for the moment of publication."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page
from republish import Page

TEXT = f"<p>{'The tide comes in and goes out again. ' * 8}</p>" * 8
"""Long enough that nothing below it is near the headline."""


def days(above: str = "", *, behind: str = "", head: str = "", url: str = URL) -> tuple[str | None, str | None]:
    """The days of publication and of the last change of a page with this over its text, or behind it."""
    html = page(TEXT + behind, head=head, above=above)
    made = republish.extract(Page.from_html(html, url))
    return tuple(moment.date().isoformat() if moment else None for moment in (made.published, made.modified))  # type: ignore[return-value]


@pytest.mark.parametrize(
    "line",
    [
        "<div><div>Last updated:</div><div>Dec 12, 2025</div></div>",
        "<div><div class=x><strong>Last Updated:</strong></div><div class='publish-info'>December 12, 2025</div></div>",
        "<span class=post-date><span>Last Updated</span> <span class=small>on</span> <span class=date>Dec 12, 2025</span></span>",
        "<div><span>Updated on <!-- --> <!-- -->December 12, 2025</span></div>",
        "<div><span class=meta-heading> Updated on </span> <span class=meta-value> December 12, 2025 </span></div>",
        "<div class='attribution__item-date'>Updated on December 12, 2025 09:10AM</div>",
        "<p><span>Updated:<!-- --> <span>December 12, 2025</span></span></p>",
        "<p>By a pilot · <span class=small>Updated December 12, 2025</span></p>",
        "<p class='published-date'><time datetime='2025-12-12'><span>Updated Dec 12</span></time></p>",
        "<p class=date>Zuletzt aktualisiert: 12.12.2025</p>",
        "<p>Mise à jour : 12 décembre 2025</p>",
    ],
)
def test_what_a_line_calls_updated_is_the_day_of_the_change(line: str) -> None:
    assert days(f"<header>{line}</header>") == (None, "2025-12-12")


@pytest.mark.parametrize(
    "line",
    [
        "<p class=date>December 3, 2025. <i>Updated: December 7, 2025</i></p>",
        "<p>Published December 3, 2025 | Updated December 7, 2025</p>",
        "<p>Updated December 7, 2025 | Published December 3, 2025</p>",
        "<div><span>By a pilot</span> <span>December 3, 2025</span> <span>Updated December 7, 2025</span></div>",
        "<time class='entry-date published' datetime='2025-12-03'>3 December</time><time class=updated datetime='2025-12-07'>7 December</time>",
        "<time datetime='2025-12-03'>3 December</time><time itemprop=dateModified class=updated datetime='2025-12-07'>7 December</time>",
    ],
)
def test_a_line_may_say_both(line: str) -> None:
    assert days(line) == ("2025-12-03", "2025-12-07")


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("<p class=date>December 3, 2025</p><p>Stay updated with our letter 24 hours a day.</p>", "2025-12-03"),
        ("<time class='updated' datetime='2025-12-03'>3 December</time>", "2025-12-03"),
        ("<p class=date>Updated June 2022</p>", None),
    ],
)
def test_other_words_speak_of_no_change(line: str, published: str | None) -> None:
    assert days(line) == (published, None)


@pytest.mark.parametrize(
    "behind",
    [
        "<p>Page last modified <time datetime='2025-01-17T13:39:16-05:00'>January 17, 2025</time></p>",
        "<div><i>Last updated January 17, 2025 by the keeper.</i></div>",
    ],
)
def test_one_line_below_the_text_says_so_too(behind: str) -> None:
    assert days(behind=behind) == (None, "2025-01-17")


def test_two_such_lines_tell_nothing() -> None:
    assert days(behind="<p>Last updated January 17, 2025</p><p>Last updated March 3, 2024</p>") == (None, None)


@pytest.mark.parametrize(
    ("head", "host", "expected"),
    [
        ("", "site.example", None),
        ('<meta property="og:locale" content="en_US">', "site.example", None),
        ("", "site.co.uk", "2025-12-09"),
        ("", "site.fr", "2025-12-09"),
    ],
)
def test_numbers_are_read_where_a_country_says_how(head: str, host: str, expected: str | None) -> None:
    assert days("<p>Updated on 09/12/25</p>", head=head, url=f"https://{host}/the-wall") == (None, expected)


def test_a_moment_that_data_stamp_anew_gives_way_to_what_is_said() -> None:
    data = (
        '<script type="application/ld+json">{"@type":"Article","headline":"The wall","dateCreated":"2025-08-08T00:00:00-04:00",'
        '"datePublished":"2025-11-29T12:28:31-05:00","dateModified":"2025-11-29T12:28:31-05:00"}</script>'
    )
    said = "<div>Published <time datetime='2025-08-13'>August 13, 2025</time></div>"
    assert days(behind=said, head=data) == ("2025-08-13", "2025-11-29")
    assert days(behind=said, head=data.replace("2025-08-08T00:00:00-04:00", "2025-11-29"))[0] == "2025-11-29"


def test_a_day_cited_in_a_sentence_is_not_that_of_publication() -> None:
    cited = f"<p>{'The fold was known before. ' * 20}It is in <i><a href=/n>Tides</a></i>, volume 162, number 22, November 30, 2002.</p>"
    assert days(f"<div>{cited}</div>")[0] is None


def test_a_day_whose_month_is_a_link_is_one() -> None:
    line = '<p class=postmetadata>8.<a href="/2010/12/">Dezember 2010</a> um 09:43 · <a href="/c">Tides</a></p>'
    assert days(line)[0] == "2010-12-08"


def test_the_day_of_a_comment_is_not_that_of_the_article() -> None:
    said = "<div class='commentnew'><div class='commentheader'>8:05 AM Wednesday, Aug 18, 2010</div></div>"
    assert days(said)[0] is None


CHANGES = {
    "This page was last edited on 6 August 2024, at 18:46.": "2024-08-06",
    "Date of Last Revision: August 9, 2017": "2017-08-09",
    "Page last reviewed: 21 March 2024": "2024-03-21",
    "Date last reviewed: 21 March 2024": "2024-03-21",
    "Last amended 3 May 2024": "2024-05-03",
    "Revised on 3 May 2024": "2024-05-03",
    "Corrected on Friday, 3 May 2024": "2024-05-03",
    "Edited: 3 May 2024": "2024-05-03",
    "Diese Seite wurde zuletzt am 6. August 2024 um 18:46 Uhr bearbeitet.": "2024-08-06",
    "Überarbeitet am 3. Mai 2024": "2024-05-03",
    "Fassung vom 3. Mai 2024": "2024-05-03",
    "Letzte Bearbeitung: 3. Mai 2024": "2024-05-03",
    "La dernière modification de cette page a été faite le 6 août 2024 à 18:46.": "2024-08-06",
    "Révisé le 3 mai 2024": "2024-05-03",
    "Esta página se editó por última vez el 6 ago 2024 a las 18:46.": "2024-08-06",
    "Esta página foi editada pela última vez em 6 de agosto de 2024.": "2024-08-06",
    "Questa pagina è stata modificata per l’ultima volta il 6 ago 2024": "2024-08-06",
    "Deze pagina is voor het laatst bewerkt op 6 aug 2024": "2024-08-06",
    "Sidan redigerades senast den 6 augusti 2024": "2024-08-06",
    "Denne siden ble sist redigert 6. aug. 2024": "2024-08-06",
    "Denne side blev senest ændret den 6. august 2024": "2024-08-06",
    "Sivua on viimeksi muutettu 6. elokuuta 2024": "2024-08-06",
    "Stránka byla naposledy editována 6. 8. 2024": "2024-08-06",
    "Эта страница в последний раз была отредактирована 6 августа 2024": "2024-08-06",
    "最終更新 2024年8月6日 (火) 18:46": "2024-08-06",
    "本页面最后编辑于2024年8月6日": "2024-08-06",
}


@pytest.mark.parametrize("line", CHANGES)
def test_systems_and_offices_have_other_words_for_it(line: str) -> None:
    assert days(f"<p>{line}</p>") == (None, CHANGES[line])
    assert days(f"<p><b>{line.rstrip('.')}</b></p>")[0] is None


@pytest.mark.parametrize(
    "line",
    [
        "Next review due: 21 March 2027",
        "Expires: 3 May 2027",
        "Retrieved 3 May 2024",
        "Date accessed: 3 May 2024",
        "Event date: Friday, 3 May 2024",
        "Deadline: 3 May 2024",
        "Valid until 3 May 2024",
        "Gültig bis 3. Mai 2024",
        "Abgerufen am 3. Mai 2024",
        "Recepción: 03 Mayo 2024",
        "Consulté le 3 mai 2024",
        "Fecha límite: 3 de mayo de 2024",
        "Scadenza: 3 maggio 2024",
        "Received: 3 May 2024",
        "Submission received: 3 May 2024",
        "Accepted 3 May 2024",
        "Recibido: 3 de mayo de 2024",
        "有効期限：2024年5月3日",
    ],
)
def test_other_days_are_neither(line: str) -> None:
    assert days(f"<p>{line}</p>") == (None, None)
    label, colon, day = line.partition(": ")
    if colon:
        assert days(f"<div class=date><span>{label}:</span> <time datetime='2024-05-03'>{day}</time></div>") == (
            None,
            None,
        )


@pytest.mark.parametrize(
    "line",
    [
        "Edited by Ada Moor, 3 May 2024",
        "Bearbeitet von Ada Moor, 3. Mai 2024",
        "The revised wall · 3 May 2024",
        "Revised by the keepers of the wall · 3 May 2024",
        "Deadlines and tides · 3 May 2024",
        "Reviewed on 3 May 2024",
        "3 May 2024 · Expires: 5 May 2027",
        "Received: 4 January 2024 / Revised: 4 February 2024 / Published: 3 May 2024",
        "Received by the keepers of the wall · 3 May 2024",
    ],
)
def test_the_same_words_elsewhere_say_nothing_of_the_day(line: str) -> None:
    assert days(f"<p>{line}</p>") == ("2024-05-03", None)


def test_what_stands_behind_the_name_of_a_file_counts_too() -> None:
    behind = "<div class=info><bdi>walls.txt</bdi> · Last modified: 2024/01/20 04:32 by <bdi>ada</bdi></div>"
    assert days(behind=behind) == (None, "2024-01-20")
    assert days(behind=f"{behind}<p><b>walls.txt</b> · Last modified: 2024/01/21</p>") == (None, None)
    assert days(behind=behind.replace("Last modified", "Seen")) == (None, None)
    cited = f"<p>{'The tide comes in. ' * 9}See <a href=/n>the book</a> (updated 2024/01/20), which says so.</p>"
    assert days(behind=cited) == (None, None)


def test_a_plugin_names_both_moments() -> None:
    head = "".join(
        f'<meta name="shareaholic:article_{name}_time" content="2024-05-0{day}T10:00:00Z">'
        for day, name in enumerate(("published", "modified"), 3)
    )
    assert days(head=head) == ("2024-05-03", "2024-05-04")


@pytest.mark.parametrize(
    "note",
    [
        "<p><strong>Correction, 22 May 2025:</strong> An earlier version said that the wall was old.</p>",
        "<p>Correction (22 May 2025): the wall is new.</p>",
        "<p>Berichtigung vom 22. Mai 2025: Die Mauer ist neu.</p>",
        "<p>Rectificatif du 22 mai 2025. Le mur est neuf.</p>",
        "<p>Corrección, 22 de mayo de 2025: el muro es nuevo.</p>",
    ],
)
def test_the_day_of_a_correction_is_none_of_publication(note: str) -> None:
    html = page(TEXT[: len(TEXT) // 4] + note)
    made = republish.extract(Page.from_html(html, URL))
    assert made.published is None
    assert made.modified is not None
    assert made.modified.date().isoformat() == "2025-05-22"


@pytest.mark.parametrize(
    "line",
    [
        *("Aktualizované 12. decembra 2025", "Posledná aktualizácia: piatok 12. decembra 2025", "Atjaunots: 12.12.2025", "Paskutinį kartą atnaujinta: 2025-12-12"),
        *("Viimati uuendatud: 12.12.2025", "Zadnja sprememba: 12. december 2025", "Posljednja izmjena: 12.12.2025.", "Последно ажурирање: 12.12.2025"),
        *("Përditësuar më 12 dhjetor 2025", "Апошняе абнаўленне: 12.12.2025", "Darrera actualització: 12 de desembre de 2025", "Eguneratua: 2025/12/12"),
        *("Uppfært 12. desember 2025", "Yenilənib: 12 dekabr 2025", "Թարմացվել է՝ 12.12.2025", "განახლდა: 12.12.2025", "Dikemas kini 12 Disember 2025"),
        *("Uppdaterat 12 december 2025", "更新：2025年12月12日", "புதுப்பிக்கப்பட்டது: 12 டிசம்பர் 2025", "آخری اپ ڈیٹ: 12 دسمبر 2025"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_change_in_more_languages(line: str) -> None:
    assert days(f"<p>{line}</p>") == (None, "2025-12-12")


@pytest.mark.parametrize(
    "line",
    [
        *("Uppdaterad 12 december 2025 | Publicerad 10 december 2025", "Posodobljeno 12. december 2025 – Objavljeno: 10. december 2025"),
        *("Güncelleme: 12 Aralık 2025 · Yayın Tarihi: 10 Aralık 2025", "最后更新于 2025年12月12日 | 发布时间：2025年12月10日"),
        *("Actualizado el 12 de diciembre de 2025, fecha de publicación: 10 de diciembre de 2025", "Last updated date: 12 December 2025 | Published: 10 December 2025"),
    ],
)  # fmt: skip
def test_a_line_may_tell_of_the_change_first(line: str) -> None:
    assert days(f"<p>{line}</p>") == ("2025-12-10", "2025-12-12")


def test_the_clock_of_the_server_is_no_day_of_publication() -> None:
    line = "<div class=date>Thursday, 04-Dec-2025 15:37:30 BRST</div>"
    assert days(f"{line}<h2 class=date>03/11/2025</h2>") == days("<h2 class=date>03/11/2025</h2>")
    assert days(line) == (None, None)
