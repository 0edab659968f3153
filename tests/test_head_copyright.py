"""The original's copyright notice, where pages state it."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import page_of
from republish import Page

FIGURE = '<figure><img src="/m.jpg"><figcaption>© 2023 Jo Penn</figcaption></figure>'
DATA = '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "The mill", {}}}</script>'


def notice_on(**parts: str) -> str | None:
    return republish.extract(page_of(**parts)).copyright_notice


@pytest.mark.parametrize(
    ("footer", "notice"),
    [
        ("<p>© 2026 Example News</p>", "© 2026 Example News"),
        ("<p>Copyright © 2010–2026, Example News</p>", "Copyright © 2010–2026, Example News"),
        (
            "<p>Droits d'auteur © 2010–2026, Harbour (assoc. 1901)</p>",
            "Droits d'auteur © 2010–2026, Harbour (assoc. 1901)",
        ),
        ("<p>Hak cipta © 2026, Kabar Pelabuhan</p>", "Hak cipta © 2026, Kabar Pelabuhan"),
        ("<p>Derechos de autor: © 2026 El Puerto</p>", "Derechos de autor: © 2026 El Puerto"),
        ("<p>Droits d'auteur © 2026</p>", None),
        ("<p>Droits d'auteur et contact</p>", None),
        ("<p>Nos photos © 2026 Harbour</p>", None),
        ("<div>(c) Example News 2026</div>", "(c) Example News 2026"),
        ("<p><span>©</span> 2026 <a href='/'>Example News</a></p>", "© 2026 Example News"),
        ("<div>© 2026 Example News<a href='/p'>Privacy</a><a href='/i'>Imprint</a></div>", "© 2026 Example News"),
        ("<div>© Example News, a.s.<span>Copyright © Mill.</span></div>", "© Example News, a.s."),
        ("<div>© Example News 2026<a href='/p'>Privacy</a></div>", "© Example News 2026"),
        ("<div>© 2026<span>Example News</span></div>", "© 2026 Example News"),
        ("<div>© 2026. Example News</div>", "© 2026. Example News"),
        ("<p>© 2026 <b>E</b>xample News</p>", "© 2026 Example News"),
        ("<p>A paper of the coast<br>© 2026 Example News<br>Harrow</p>", "© 2026 Example News"),
        ("<p>© 2026 Example News. All rights reserved.</p>", "© 2026 Example News."),
        ("<p>© 2026 Example News, all rights reserved</p>", "© 2026 Example News, all rights reserved"),
        ("<p>© 2026 Mill & Sons Ltd. of Harrow | Privacy | Terms</p>", "© 2026 Mill & Sons Ltd. of Harrow"),
        ("<p>© 2026 Example News — <a href='/m'>Write to me</a> — <a href='/c'>My code</a></p>", "© 2026 Example News"),
        ("<p>© 2026 Example News <a href='/p'>Privacy policy</a> <a href='/i'>Imprint</a></p>", "© 2026 Example News"),
        ("<p>© 2026 Example News and <a href='/x'>The Mill</a></p>", "© 2026 Example News and The Mill"),
        ("<p>Copyright 2026 by <a href='/x'>Example News</a></p>", "Copyright 2026 by Example News"),
        ("<p>© 2026 Example News - This site uses <a href='/c'>cookies</a></p>", "© 2026 Example News"),
        ("<p>© 2026 Ada Reed. <a href='/w'>Proudly powered by WordPress</a></p>", "© 2026 Ada Reed."),
        ("<p>© 2026 My Blog is licensed under CC BY 4.0</p>", "© 2026 My Blog"),
        ("<p>© Mill-Archiv ist lizenziert unter <a href='/l'><img alt='CC'></a>.</p>", "© Mill-Archiv"),
        ("<p>© 2026 Example News, licensed to The Mill</p>", "© 2026 Example News, licensed to The Mill"),
        ("<p>© 2008-2020 Creative Commons BY</p>", None),
        ("<p>Theme © 2019 Fancy Themes</p><p>© 2019 Fancy Theme</p>", None),
        ("<p>Copyright law is not advice.</p>", None),
        (f"<p>© 2026 {'a' * 200}</p>", None),
        ("<p>Copyright 2017-2026</p>", None),
        ("<p>Example News, Harrow</p>", None),
    ],
)
def test_the_line_of_the_pages_foot(footer: str, notice: str | None) -> None:
    assert notice_on(footer=footer) == notice


@pytest.mark.parametrize(
    ("statement", "notice"),
    [
        (
            "© 2014 Reed and Penn. This is an open-access article distributed under the terms of the Creative Commons Attribution License.",
            "© 2014 Reed and Penn.",
        ),
        (
            "Copyright: © 2014 Reed et al. This article is licensed under a <a href='https://creativecommons.org/licenses/by/4.0/'>Creative Commons</a> licence.",
            "Copyright: © 2014 Reed et al.",
        ),
        ("© 2014 Ada Reed. This text is licensed under CC BY 4.0.", "© 2014 Ada Reed."),
        (
            "©Ada Reed, Jo Penn.</p><small>This is an open-access article distributed under the Creative Commons Attribution License.</small><p>",
            "©Ada Reed, Jo Penn.",
        ),
        ("© Jo Penn, licensed under CC BY 2.0", "© 2026 Example News"),
        ("© 2014 Reed. This is an article about the Creative Commons of the village.", "© 2026 Example News"),
    ],
)
def test_the_article_s_own_notice_beats_the_site_s(statement: str, notice: str) -> None:
    assert notice_on(inside=f"<p>{statement}</p>", footer="<p>© 2026 Example News</p>") == notice


def test_of_two_lines_of_the_foot_the_one_that_says_the_license_is_the_articles() -> None:
    foot = "<p>© 2026 The Authors | Documentation distributed under <a href='https://creativecommons.org/licenses/by/4.0/'>CC BY 4.0</a></p>"
    assert notice_on(footer=f"{foot}<p>© 2026 The Foundation. All rights reserved.</p>") == "© 2026 The Authors"


def test_a_pictures_notice_is_not_the_articles() -> None:
    assert notice_on(inside=FIGURE, footer=FIGURE) is None


@pytest.mark.parametrize(
    ("year", "around", "notice"),
    [("", "{}", None), ("2024 ", "{}", "© 2024 Ada Marlow"), ("", "<footer>{}</footer>", "© Ada Marlow")],
    ids=["a picture's", "with a year", "in the foot"],
)
def test_a_notice_without_a_year_right_below_a_picture_is_of_that(year: str, around: str, notice: str | None) -> None:
    below = f'<div><div><img src="/a.jpg"></div><div><div class="a-copyright">© {year}Ada Marlow</div></div></div>'
    assert notice_on(inside=around.format(below)) == notice


def test_a_line_of_the_text_is_no_notice() -> None:
    assert notice_on(inside="<p>© 2026 is what the plaque at the mill says.</p>") is None


@pytest.mark.parametrize(
    ("head", "notice"),
    [
        (DATA.format('"copyrightNotice": "© 2024 Ada Reed"'), "© 2024 Ada Reed"),
        (DATA.format('"copyrightHolder": {"name": "Ada Reed"}, "copyrightYear": 2024'), "© 2024 Ada Reed"),
        (DATA.format('"copyrightHolder": {"name": "Ada Reed"}'), "© 2026 Example News"),
        ('<meta name="copyright" content="Copyright Ada Reed 2024">', "Copyright Ada Reed 2024"),
        ('<meta name="dc.rights" content="© Ada Reed">', "© Ada Reed"),
        ('<meta name="dc.rights" content="CC BY 4.0">', "© 2026 Example News"),
        ('<meta name="copyright" content="Ada Reed">', "© 2026 Example News"),
    ],
)
def test_what_the_page_states_for_machines_comes_first(head: str, notice: str) -> None:
    assert notice_on(head=head, footer="<p>© 2026 Example News</p>") == notice


def test_many_signs_in_nested_feet_come_to_an_end() -> None:
    footer = '<div class="foot">©' * 80 + "x " * 200_000 + "</div>" * 80
    assert notice_on(footer=footer) is None


@pytest.mark.parametrize("line", ["", "<p>© 2026 Example News</p>"])
def test_the_duty_to_keep_it_is_fulfilled_and_says_when_there_is_none(line: str) -> None:
    grant = (
        '<p>All our articles: <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>'
    )
    package = republish.prepare(page_of(footer=grant + line), use=republish.Use(commercial=False))
    (duty,) = [duty for duty in package.review.obligations if duty.kind == "copyright-notice"]
    assert duty.done
    assert ("carries no copyright notice" in duty.text) == (not line)
    assert ("© 2026 Example News" in package.html) == bool(line)


def test_a_form_around_the_whole_page_hides_nothing() -> None:
    page = page_of(footer="<p>© 2026 Example News</p>")
    html = page.html.replace("<body>", "<body><form id=page>").replace("</body>", "</form></body>")
    assert "<form" in html
    assert republish.extract(Page.from_html(html, page.url)).copyright_notice == "© 2026 Example News"


def test_a_form_of_the_page_is_none_of_its_notices() -> None:
    assert notice_on(footer="<form><p>© 2026 Example News</p><input></form>") is None


def test_the_foot_is_found_however_many_elements_follow_it() -> None:
    after = "<div><ul>" + "<li>x</li>" * 700 + "</ul></div>"
    assert notice_on(footer="<footer><p>© 2026 Example News</p></footer>" + after) == "© 2026 Example News"


def test_a_sign_between_elements_counts() -> None:
    assert notice_on(footer="<p><b>Legal</b><br>© 2026 Example News</p>") == "© 2026 Example News"


def test_a_notice_below_a_logo_that_goes_on_is_no_pictures() -> None:
    told = "© Ada Marlow<br>A version, translated and shortened by the Harbour Post, of a report on the old pier and its light."
    below = f'<div><p><img src="/logo.png" alt="Pier"></p><div class="copyright"><p>{told}</p></div></div>'
    assert notice_on(inside=below) == "© Ada Marlow"
