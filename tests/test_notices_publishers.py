"""The publishers' own sentences, to the letter and where they belong; the general form where they have none that fits."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from notice_cases import BY_ND, TOP, URL, article, composed, publisher
from republish import profiles
from republish.model import Profile, Use
from republish.notices._languages import language_for

BOTTOM = ("attribution", "bottom", "From {publisher}.")
PRINT = ("attribution", "print", "From {publisher}, on paper.")
TAGLINE = ("tagline", "bottom", "{publisher} is a newsroom.")
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


_BEFORE = (("Artikel ini terbit pertama kali di ", None), ("Kabar <Dermaga>", "javascript:x()"), (". Baca ", None))
HANDED = (*_BEFORE, ("artikel sumber", URL), (".", None))
ND_LINE = (("Shared under a ", None), ("licence", "https://creativecommons.org/licenses/by-nc/4.0/"), ("here", URL))


def test_the_line_of_the_ready_text_stands_in_for_a_sentence_of_the_profile() -> None:
    notices = composed(article(language="id"), source_line=HANDED)
    assert notices.publisher_wording
    assert notices.attribution == (
        f'<p>Artikel ini terbit pertama kali di Kabar &lt;Dermaga&gt;. Baca <a href="{URL}">artikel sumber</a>.</p>'
    )
    assert 'rel="license"' in notices.license_notice


@pytest.mark.parametrize(
    ("language", "line", "use", "profile"),
    [
        ("id", HANDED[:3], Use(), None),
        ("en", HANDED, Use(medium="print"), None),
        ("en", ND_LINE, Use(), None),
        ("en", HANDED, Use(), publisher(BOTTOM)),
    ],
    ids=["leads elsewhere", "on paper", "another licence", "read at the publisher's"],
)
def test_a_line_of_the_ready_text_that_does_not_fit_is_left(language: str, line: Any, use: Use, profile: Any) -> None:
    plain = composed(article(language=language), profile, use=use)
    assert composed(article(language=language), profile, use=use, source_line=line).attribution == plain.attribution


def test_the_line_of_the_ready_text_is_for_notices_in_its_language() -> None:
    assert "terbit pertama" not in composed(article(language="id"), language="de", source_line=HANDED).attribution


def test_the_line_of_the_ready_text_stands_where_the_publisher_asks_for_it() -> None:
    notices = composed(article(language="id"), publisher(rules={"attribution_place": "top"}), source_line=HANDED)
    assert notices.attribution_place == "top"
    assert "Kabar" in notices.attribution


def test_a_sentence_that_names_no_licence_is_joined_by_the_licence_notice() -> None:
    conversation = profiles.find("https://theconversation.com/x-123456")
    notices = composed(article(language="es"), conversation)
    assert 'rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/"' in notices.license_notice
    assert "SinDerivadas 4.0 Internacional" in notices.license_notice.text


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


def said_for(dimension: str, wording: str) -> Profile:
    """A publisher with a sentence that goes with an act."""
    made = publisher(rules={dimension: "declare"})
    return replace(made, rules=(replace(made.rules[0], wording=wording),))


def test_the_publishers_sentence_on_an_edit_stands_with_the_changes() -> None:
    profile = said_for("edits.shorten", "This item was edited for length.")
    done = composed(profile=profile, use=Use(edits=("shorten",)))
    assert done.changes.text.endswith("shortened to an excerpt. This item was edited for length.")
    assert "edited for length" not in composed(profile=profile).changes.text
    assert "edited for length" not in composed(profile=profile, use=Use(edits=("time",))).changes.text


def test_a_sentence_that_the_editor_has_to_finish_is_left_to_them() -> None:
    profile = said_for("edits.add", "Additional reporting by")
    assert "Additional" not in composed(profile=profile, use=Use(edits=("add",))).changes.text


def test_below_an_excerpt_the_publishers_line_leads_to_the_whole() -> None:
    profile = said_for("excerpt", "Read the full article on Harbour News")
    (line,) = composed(profile=profile, use=Use(excerpt=True)).bottom
    assert line == f'<p><a href="{URL}">Read the full article on Harbour News</a></p>'
    assert composed(profile=profile).bottom == ()
    assert composed(article(language="id"), profile, use=Use(excerpt=True)).bottom == ()


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


@pytest.mark.parametrize(
    ("sentence", "stands"),
    [
        ("Under a CC BY ND licence from us.", True),
        ("Under CC BY-ND 4.0 from us.", True),
        ("Under a Creative Commons licence from us.", True),
        ("Under a CC BY NC ND licence from us.", False),
        ("Under CC BY-ND 3.0 from us.", False),
        ('Under <a href="https://creativecommons.org/licenses/by/4.0/">a licence</a> from us.', False),
    ],
)
def test_a_sentence_that_names_another_licence_gives_way_to_the_general_form(sentence: str, stands: bool) -> None:
    notices = composed(profile=publisher(("attribution", "top", sentence)))
    assert (notices.publisher_wording, "from us" in notices.attribution) == (stands, stands)


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


def test_terms_of_the_publishers_own_link_its_home() -> None:
    rules = publisher(TOP, guidelines="https://harbour.test/republish", terms="Free with credit.")
    notice = composed(article(license=None), rules).license_notice
    assert '<a href="https://harbour.test/republish">republishing guidelines</a>' in notice
    assert '<a href="https://harbour.test">Harbour News</a>' in notice
