"""Notices: the sentences of each language, the publishers' own, and what they say of people, licences and changes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from republish import profiles
from republish.licenses import parse_license
from republish.model import (
    Article,
    Author,
    Change,
    CleanHtml,
    CounterForm,
    ImageDecision,
    Notices,
    Profile,
    Review,
    Rule,
    Use,
    Wording,
)
from republish.notices import compose
from republish.notices._languages import known, language_for

GOLDEN = Path(__file__).parent / "golden" / "notices"
LANGUAGES = ("ar", "de", "en", "es", "fr", "id", "it", "ja", "nl", "pl", "pt", "zh")
BY_ND = parse_license("https://creativecommons.org/licenses/by-nd/4.0/")
BY_2 = parse_license("https://creativecommons.org/licenses/by/2.0/")
CC0 = parse_license("https://creativecommons.org/publicdomain/zero/1.0/")
URL = "https://harbour.test/breakwater-123456"
ADA = Author(
    name="Ada Wells",
    role="Reader in Coastal Engineering",
    institution="University of the Quay",
    url="https://harbour.test/profiles/ada-wells-1",
    institution_url="https://harbour.test/institutions/quay-2",
)
INES = Author(name="Ines Okafor", role="Lecturer", institution="Pier College")
PICTURES = (
    ImageDecision(url="https://a.test/1", action="keep", reason="", license=BY_2, credit="Jo Roe", caption="The wall"),
    ImageDecision(url="https://a.test/2", action="keep", reason="", credit="Harbour News"),
    ImageDecision(url="https://a.test/3", action="drop", reason="", credit="AP"),
)
IMAGE_GONE = Change(action="removed", kind="image", place="", words="", reason="", ground="image-rights")


def article(**given: Any) -> Article:
    fields = {
        "url": URL,
        "title": "A new breakwater",
        "authors": (ADA, INES),
        "published": datetime(2026, 7, 1, 8, tzinfo=UTC),
        "language": "en",
        "publisher": "Harbour News",
        "publisher_url": "https://harbour.test/",
        "identifier": "123456",
        "body": CleanHtml(""),
        "text": "",
        "license": BY_ND,
    }
    return Article(**fields | given)


def composed(
    story: Article | None = None,
    profile: Profile | None = None,
    changes: Iterable[Change] = (),
    *,
    use: Use | None = None,
    images: Iterable[ImageDecision] = (),
    language: str | None = None,
) -> Notices:
    story = story or article()
    verdict = Review(verdict="allowed", url=story.url, license=story.license, use=use or Use())
    return compose(story, verdict, profile, changes, images=images, language=language)


def publisher(
    *wordings: tuple[str, str, str],
    rules: dict[str, str] | None = None,
    counter: CounterForm | None = None,
    **given: Any,
) -> Profile:
    """A profile with (role, place, template) wordings in English and rules by dimension."""
    read = date(2026, 11, 24)
    return Profile(
        id="harbour",
        name="Harbour News",
        home="https://harbour.test",
        hosts=("harbour.test",),
        wordings=tuple(
            Wording(place=place, language="en", html=html, role=role, source="", read=read, grade="S")  # type: ignore[arg-type]
            for role, place, html in wordings
        ),
        rules=tuple(
            Rule(dimension=name, value=value, text="", source="", read=read, grade="S")
            for name, value in (rules or {}).items()
        ),
        counter=counter,
        **given,
    )


TOP = ("attribution", "top", 'First published by <a href="{url}">{publisher}</a>.')
BOTTOM = ("attribution", "bottom", "From {publisher}.")
PRINT = ("attribution", "print", "From {publisher}, on paper.")
TAGLINE = ("tagline", "bottom", "{publisher} is a newsroom.")


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


def test_there_are_twelve_languages_with_all_their_sentences() -> None:
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


TC_EN = (
    'This article is republished from <a href="https://theconversation.com">The Conversation</a> under a Creative '
    f'Commons license. Read the <a href="{URL}">original article</a>.'
)
TC_ES = (
    'Este artículo fue publicado originalmente en <a href="https://theconversation.com">The Conversation</a>. '
    f'Lea el <a href="{URL}">original</a>.'
)


@pytest.mark.parametrize(("language", "sentence"), [("en", TC_EN), ("en-GB", TC_EN), ("es", TC_ES), ("es-ES", TC_ES)])
def test_the_conversations_line_is_to_the_letter(language: str, sentence: str) -> None:
    conversation = profiles.find("https://theconversation.com/x-123456")
    notices = composed(article(language=language), conversation)
    assert notices.attribution == f"<p>{sentence}</p>"
    assert notices.publisher_wording


def test_a_language_the_publisher_has_no_sentence_in_gets_the_general_form_and_is_marked() -> None:
    conversation = profiles.find("https://theconversation.com/x-123456")
    notices = composed(article(language="id"), conversation)
    assert not notices.publisher_wording
    assert "Artikel ini pertama kali diterbitkan oleh The Conversation pada 1 Juli 2026." in notices.attribution.text


def test_a_sentence_that_names_no_licence_is_joined_by_the_licence_notice() -> None:
    conversation = profiles.find("https://theconversation.com/x-123456")
    notices = composed(article(language="es"), conversation)
    assert 'rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/"' in notices.license_notice
    assert "SinDerivadas 4.0 Internacional" in notices.license_notice.text


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("“The wall moves”", "“The wall moves”"),
        ("„Die Mauer bewegt sich“", "„Die Mauer bewegt sich“"),
        ("“The wall” and “the sea”", "““The wall” and “the sea””"),
        ("The “wall”", "“The “wall””"),
    ],
)
def test_a_title_that_is_a_quotation_gets_no_second_marks(title: str, shown: str) -> None:
    assert composed(article(title=title)).attribution.text.startswith(f"{shown} by ")


@pytest.mark.parametrize("title", ["", " ", "\u200e"])
def test_a_work_without_a_title_goes_by_its_address(title: str) -> None:
    notices = composed(article(title=title))
    assert f'<a href="{URL}">{URL}</a> by ' in notices.attribution
    assert notices.attribution.text.startswith(f"{URL} by Ada Wells and Ines Okafor is licensed under ")
    assert "“”" not in notices.attribution + notices.license_notice


def test_the_general_line_has_title_authors_source_and_licence() -> None:
    notices = composed()
    assert notices.attribution.text == (
        "“A new breakwater” by Ada Wells and Ines Okafor is licensed under CC BY-ND 4.0 "
        "(https://creativecommons.org/licenses/by-nd/4.0/). This article was originally published by Harbour News on "
        f"July 1, 2026. Read the original article ({URL})."
    )
    assert f'<a href="{URL}">“A new breakwater”</a>' in notices.attribution
    assert (
        '<a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
        in notices.attribution
    )
    assert notices.license_notice.text == (
        "This article is licensed under Creative Commons Attribution-NoDerivatives 4.0 International "
        "(https://creativecommons.org/licenses/by-nd/4.0/)."
    )


def test_beside_a_publishers_own_line_the_licence_notice_has_all_of_it() -> None:
    notice = composed(profile=publisher(TOP)).license_notice
    assert notice.text == (
        f"“A new breakwater” ({URL}) by Ada Wells and Ines Okafor (Harbour News) is licensed under Creative Commons "
        "Attribution-NoDerivatives 4.0 International (https://creativecommons.org/licenses/by-nd/4.0/)."
    )
    assert '<a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">' in notice


def test_public_domain_tools_mark_and_do_not_license() -> None:
    notices = composed(article(license=CC0))
    assert "is marked with CC0 1.0 (https://" in notices.attribution.text
    assert notices.license_notice.text.startswith("This article is marked with Creative Commons CC0 1.0 Universal")


def test_a_licence_of_the_review_counts_before_the_articles() -> None:
    story = article(license=BY_2)
    verdict = Review(verdict="allowed", url=URL, license=BY_ND, use=Use())
    assert "NoDerivatives 4.0" in compose(story, verdict, None, ()).license_notice.text


def test_a_publisher_that_is_the_author_is_named_once() -> None:
    people = (Author(name="Harbour News", kind="agency"),)
    notice = composed(article(authors=people), publisher(TOP)).license_notice
    assert notice.text.count("Harbour News") == 1


def test_without_a_licence_the_publishers_terms_are_named() -> None:
    terms = publisher(guidelines="https://harbour.test/republish")
    notice = composed(article(license=None), terms).license_notice
    assert notice.text == (
        "Republished under the republishing guidelines (https://harbour.test/republish) of Harbour News."
    )


def test_the_originals_copyright_notice_goes_along_in_its_own_words() -> None:
    notice = composed(article(copyright_notice="© 2026 <b>Harbour</b> *News*")).license_notice
    assert notice.html.endswith("</a>. © 2026 &lt;b&gt;Harbour&lt;/b&gt; *News*</p>")
    assert notice.text.endswith("© 2026 <b>Harbour</b> *News*")
    assert notice.markdown.endswith(r"© 2026 \<b\>Harbour\</b\> \*News\*")


def test_without_licence_and_terms_there_is_no_licence_notice() -> None:
    assert not composed(article(license=None)).license_notice


@pytest.mark.parametrize(
    "url", ["https://www.quay.test/a", "https://web.archive.org/web/20160218174457/http://www.quay.test/a"]
)
def test_without_a_publisher_the_host_is_credited(url: str) -> None:
    notices = composed(article(publisher=None, url=url))
    assert "This article was originally published by quay.test on" in notices.attribution.text


def test_an_undated_article_has_no_date() -> None:
    assert composed(article(published=None, license=None)).attribution.text == (
        f"This article was originally published by Harbour News. Read the original article ({URL})."
    )


DATES = {
    "en": "July 1, 2026",
    "en-US": "July 1, 2026",
    "en-GB": "1 July 2026",
    "en-AU": "1 July 2026",
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


BYLINES = {
    "authors": "By Ada Wells and Ines Okafor",
    "authors-and-institutions": "By Ada Wells, University of the Quay and Ines Okafor, Pier College",
    "author-publisher": "By Ada Wells and Ines Okafor, Harbour News",
    "publisher": "By Ada Wells and Ines Okafor, Harbour News",
}


@pytest.mark.parametrize(("form", "written"), BYLINES.items())
def test_the_byline_takes_the_form_the_publisher_asks_for(form: str, written: str) -> None:
    assert composed(profile=publisher(rules={"byline": form})).byline.text == written


def test_without_authors_the_pages_own_byline_stays() -> None:
    assert composed(article(authors=(), byline="By our staff")).byline.text == "By our staff"


def test_without_authors_the_line_names_whom_the_page_names() -> None:
    assert "breakwater” (By kinra) is licensed" in composed(article(authors=(), byline="By kinra")).attribution.text


def test_the_publisher_s_name_is_not_said_in_brackets_too() -> None:
    assert "breakwater” is licensed" in composed(article(authors=(), byline="Harbour News")).attribution.text


def test_a_publisher_without_authors_is_the_byline_where_it_asks_for_it() -> None:
    notices = composed(article(authors=()), publisher(rules={"byline": "publisher"}))
    assert notices.byline.text == "By Harbour News"


def test_a_prescribed_byline_is_to_the_letter() -> None:
    notices = composed(profile=publisher(("byline", "byline", "By {authors}, Harbour News/Desk")))
    assert notices.byline == "<p>By Ada Wells and Ines Okafor, Harbour News/Desk</p>"


def test_translators_and_contributors_are_named_and_are_no_authors() -> None:
    people = (ADA, Author(name="Lena Brandt", kind="translator"), Author(name="Tom Ito", kind="contributor"))
    notices = composed(article(authors=people))
    assert notices.byline.text == "By Ada Wells"
    assert notices.license_notice.text.endswith("Translated by Lena Brandt. With contributions by Tom Ito.")


BIOS = {
    "role and institution": (
        (ADA, INES),
        "Ada Wells, Reader in Coastal Engineering, University of the Quay and Ines Okafor, Lecturer, Pier College",
    ),
    "three": (
        (ADA, INES, replace(ADA, name="Tom Ito")),
        "Ada Wells, Reader in Coastal Engineering, University of the Quay; Ines Okafor, Lecturer, Pier College and "
        "Tom Ito, Reader in Coastal Engineering, University of the Quay",
    ),
    "one lacks a role": ((replace(INES, role=None),), "Ines Okafor, Pier College"),
    "the page's own sentence": (
        (replace(ADA, bio="Ada Wells reads coasts."), INES),
        "Ada Wells reads coasts.\nInes Okafor, Lecturer, Pier College",
    ),
    "a sentence without its subject": (
        (replace(ADA, bio="is a reader of coasts."),),
        "Ada Wells is a reader of coasts.",
    ),
    "a note": ((replace(ADA, bio="Reader of coasts"),), "Ada Wells: Reader of coasts"),
    "names only": ((Author(name="Ada Wells"),), ""),
    "an agency": ((Author(name="Quay Wire", kind="agency", role="Desk"),), ""),
}


@pytest.mark.parametrize(("people", "written"), BIOS.values(), ids=BIOS.keys())
def test_biographies_are_the_pages_own_or_a_label(people: tuple[Author, ...], written: str) -> None:
    assert composed(article(authors=people)).author_bio.text == written


def test_a_biography_links_profile_and_institution() -> None:
    assert composed(article(authors=(ADA,))).author_bio == (
        '<p><a href="https://harbour.test/profiles/ada-wells-1">Ada Wells</a>, Reader in Coastal Engineering, '
        '<em><a href="https://harbour.test/institutions/quay-2">University of the Quay</a></em></p>'
    )


def test_a_sentence_about_an_author_links_the_name_in_it() -> None:
    bio = "Dr Ada Wells is a reader."
    assert composed(article(authors=(replace(ADA, bio=bio),))).author_bio == (
        '<p>Dr <a href="https://harbour.test/profiles/ada-wells-1">Ada Wells</a> is a reader.</p>'
    )


def test_disclosure_statements_stay_one_by_one() -> None:
    notice = composed(article(disclosure="Ada advises the port.\n\nInes does not.")).disclosure
    assert notice == "<p><em>Ada advises the port.</em></p>\n<p><em>Ines does not.</em></p>"
    assert notice.markdown == "*Ada advises the port.*\n\n*Ines does not.*"


TOLD = {
    "nothing": ((), Use(), ""),
    "furniture": ((replace(IMAGE_GONE, kind="newsletter", ground="clean-up"),), Use(), ""),
    "a script": ((replace(IMAGE_GONE, kind="script", ground="safety"),), Use(), ""),
    "a moved caption": ((replace(IMAGE_GONE, kind="caption", ground="moved"),), Use(), ""),
    "a picture": ((IMAGE_GONE,), Use(), "images removed"),
    "two pictures": ((IMAGE_GONE, IMAGE_GONE), Use(), "images removed"),
    "a linked picture": ((replace(IMAGE_GONE, action="replaced"),), Use(), "images replaced by links"),
    "an embed": ((replace(IMAGE_GONE, kind="embed", ground="safety"),), Use(), "embedded content removed"),
    "an excerpt": ((), Use(excerpt=True), "shortened to an excerpt"),
    "a translation": ((), Use(translated=True), "translated"),
    "an edit": ((), Use(edits=("place",)), "edited"),
    "all": ((IMAGE_GONE,), Use(excerpt=True, adapted=True), "shortened to an excerpt; edited; images removed"),
}


@pytest.mark.parametrize(("changes", "use", "items"), TOLD.values(), ids=TOLD.keys())
def test_readers_are_told_what_must_be_indicated_and_no_more(changes: tuple[Change, ...], use: Use, items: str) -> None:
    expected = f"Changes from the original: {items}." if items else ""
    assert composed(changes=changes, use=use).changes.text == expected


def test_images_that_stay_are_listed_with_credit_and_licence() -> None:
    notice = composed(images=PICTURES).image_credits
    assert notice.text == (
        "Image credits:\nThe wall: Jo Roe, Creative Commons Attribution 2.0 Generic "
        "(https://creativecommons.org/licenses/by/2.0/)\nImage 2: Harbour News"
    )
    assert "rel=" not in notice


def test_without_credits_there_is_no_list() -> None:
    assert not composed(images=[ImageDecision(url="https://a.test/", action="keep", reason="")]).image_credits


def test_the_counter_is_the_publishers_form_between_its_comments() -> None:
    form = CounterForm(
        html='<img src="https://count.test/{id}.gif?a=1&b=2" />',
        comment_before="<!-- keep -->",
        comments_after=(("en", "<!-- end -->"), ("es", "<!-- fin -->")),
        id_pattern=r"\d{4,12}",
    )
    counter = {lang: composed(article(language=lang), publisher(counter=form)).counter for lang in ("en", "es", "de")}
    assert counter["en"] == '<!-- keep --><img src="https://count.test/123456.gif?a=1&b=2" /><!-- end -->'
    assert counter["es"].endswith("<!-- fin -->")
    assert counter["de"].endswith("<!-- end -->")
    assert (counter["en"].text, counter["en"].markdown) == ("", "")


@pytest.mark.parametrize(
    "identifier", [None, "", "12", "123456x", '1234"><script>', "1234567890123", "１２３４５", "12345\n"]
)
def test_without_a_valid_identifier_there_is_no_counter(identifier: str | None) -> None:
    conversation = profiles.find("https://theconversation.com/x-123456")
    assert not composed(article(identifier=identifier), conversation).counter


@pytest.mark.parametrize(("medium", "counted"), [("online", True), ("email", True), ("print", False), ("audio", False)])
def test_print_needs_no_counter(medium: str, counted: bool) -> None:
    conversation = profiles.find("https://theconversation.com/x-123456")
    assert bool(composed(profile=conversation, use=Use(medium=medium)).counter) is counted  # type: ignore[arg-type]


def test_a_counter_that_needs_no_identifier_is_always_there() -> None:
    form = CounterForm(html='<script src="https://count.test/x.js" async></script>')
    assert composed(article(identifier=None), publisher(counter=form)).counter == form.html


def test_a_counter_that_needs_what_nobody_knows_is_left_out() -> None:
    form = CounterForm(html='<img src="https://count.test/{slug}/{id}">')
    assert not composed(profile=publisher(counter=form)).counter


def test_the_place_the_publisher_asks_for_chooses_its_sentence() -> None:
    for wanted, line in (("top", TOP), ("bottom", BOTTOM)):
        notices = composed(profile=publisher(BOTTOM, TOP, rules={"attribution_place": wanted}))
        assert notices.attribution_place == wanted == line[1]
        assert notices.attribution.text.startswith(line[2][:5])


def test_other_sentences_stand_where_they_belong() -> None:
    notices = composed(profile=publisher(TOP, TAGLINE, BOTTOM))
    assert notices.attribution.text == f"First published by Harbour News ({URL})."
    assert [notice.text for notice in notices.bottom] == ["Harbour News is a newsroom.", "From Harbour News."]
    assert notices.top == ()


def test_print_takes_the_print_form() -> None:
    notices = composed(profile=publisher(TOP, PRINT, TAGLINE), use=Use(medium="print"))
    assert notices.attribution.text == "From Harbour News, on paper."
    assert [notice.text for notice in notices.bottom] == ["Harbour News is a newsroom."]


def test_a_publisher_that_wants_the_line_at_both_ends_gets_it_twice() -> None:
    notices = composed(profile=publisher(rules={"attribution_place": "both"}))
    assert notices.attribution_place == "top"
    assert notices.bottom == (notices.attribution,)


@pytest.mark.parametrize(("rule", "place"), [("top", "top"), ("bottom", "bottom"), ("either", "bottom")])
def test_the_general_form_stands_where_the_publisher_asks(rule: str, place: str) -> None:
    assert composed(profile=publisher(rules={"attribution_place": rule})).attribution_place == place


@pytest.mark.parametrize(
    ("template", "missing"),
    [("{date}", {"published": None}), ("{authors}", {"authors": ()}), ("{license_url}", {"license": None})],
)
def test_a_sentence_with_a_field_nobody_knows_gives_way_to_the_general_form(
    template: str, missing: dict[str, Any]
) -> None:
    notices = composed(article(**missing), publisher(("attribution", "top", f"From us: {template}.")))
    assert not notices.publisher_wording
    assert "From us" not in notices.attribution


def test_a_sentence_holds_for_articles_of_its_time() -> None:
    old = replace(publisher(TOP).wordings[0], valid_until=date(2019, 7, 30))
    notices = composed(profile=replace(publisher(), wordings=(old,)))
    assert not notices.publisher_wording


def test_english_sentences_say_license_behind_the_name() -> None:
    line = ("attribution", "bottom", 'Under a <a target="_blank" href="{license_url}">{license}</a>.')
    assert composed(profile=publisher(line)).attribution == (
        '<p>Under a <a target="_blank" rel="noopener" href="https://creativecommons.org/licenses/by-nd/4.0/">'
        "Creative Commons Attribution-NoDerivatives 4.0 International License</a>.</p>"
    )


def test_a_link_to_the_home_page_alone_is_spelled_out() -> None:
    line = ("attribution", "top", 'From <a href="{home}">{publisher}</a>.')
    assert composed(profile=publisher(line)).attribution.text == "From Harbour News (https://harbour.test)."


def test_every_publishers_sentence_can_be_written() -> None:
    from republish.notices._markup import fields_of
    from republish.notices._wordings import publisher_fields

    fields = publisher_fields(article(), language_for("en"), ("Harbour News", "https://harbour.test"), BY_ND, "en")
    for found in profiles.builtin():
        for wording in found.wordings:
            assert fields_of(wording.html) <= fields.keys(), found.id


def test_notices_in_another_language_say_which() -> None:
    notices = composed(language="ar")
    assert notices.language == "ar"
    assert notices.attribution.startswith('<p lang="ar" dir="rtl">')
    assert notices.license_notice.startswith('<p lang="ar" dir="rtl">')
    assert composed(article(language="ar"), language="en").attribution.startswith('<p lang="en" dir="ltr">')


def test_notices_in_the_articles_language_need_no_mark() -> None:
    assert composed(article(language="ar")).attribution.startswith("<p>")


def test_a_language_we_have_no_sentences_in_gets_english_and_says_so() -> None:
    notices = composed(article(language="fi"))
    assert notices.language == "en"
    assert notices.attribution.startswith('<p lang="en" dir="ltr">')


def test_same_values_same_bytes() -> None:
    assert everything("en") == everything("en")
    assert shown(everything("ja")) == shown(everything("ja"))
