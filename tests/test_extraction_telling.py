"""Names of elements that may be something else than their tags say: none that a pattern finds escapes the glance before it."""

import pytest

from republish._data_files import data_json
from republish._html import fragment
from republish.extraction.tree.credit_names import is_caption, names_credit
from republish.extraction.tree.emphasis import emphasis_or_span
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.nodes import Node
from republish.extraction.tree.notes import may_pop_up
from republish.extraction.tree.outline import outline
from republish.extraction.tree.telling import TELLING, tells_more
from republish.extraction.tree.twins import may_be_twin
from republish.extraction.tree.unfolding import names_a_toggle
from republish.extraction.tree.windows import may_be_window
from republish.extraction.words.boxes.vocabulary import navigates

TOLD = {
    may_pop_up: "my-tooltip ToolTip x-tool-tip popover Pop-Over joyride Joy-Ride-Tip",
    names_a_toggle: "accordion-button accordion-title AccordionHeader accordian-toggle akkordeon-title faqCardQuestion question "
    "collapse-label collapsible-header toggle-title expand-trigger",
    may_be_twin: "only-mobile Desktop tablet phone small-screen largescreen truncated truncate shortened short clamped collapsed",
    may_be_window: "dialog alertdialog modal-dialog",
    navigates: "nav navbar mainNav navigation Menu sub-menu subMenu nav-menu dropDown drop-down dropdown breadcrumbs breadcrumb "
    "pagination pager pageFooter site-footer masthead siteHeader site-header TopBar top-bar",
}


@pytest.mark.parametrize(("tells", "names"), [(tells, names) for tells, told in TOLD.items() for names in told.split()])
def test_what_a_pattern_finds_is_told(tells, names):
    assert tells(names)
    assert tells_more(names)
    assert tells_more(f"box {names} wide-2")


def test_every_pattern_is_asked():
    assert {tells for tells, _ in TELLING} == set(TOLD)


SPOKEN = (
    "sr-only sronly visually-hidden VisuallyHidden screen-reader-text screenreaders-only element-invisible off-screen offscreen "
    "assistive-text show-for-sr visible-for-screenreaders hidden-accessible hide-visually a11y-hidden"
)


@pytest.mark.parametrize("names", [*SPOKEN.split(), *data_json("extraction_embeds.json")["classes"]])
def test_what_is_spoken_or_becomes_a_frame_is_told(names):
    assert tells_more(names)
    assert tells_more(f"box_{names}" if names in SPOKEN else f"box {names}")


@pytest.mark.parametrize("names", ["article-heading", "sr-only", "instagram-media", "fb-post wide"])
def test_headings_spoken_words_and_embedded_posts_are_told(names):
    assert tells_more(names)


@pytest.mark.parametrize(
    "names", ["", "box wide-2", "article__body", "canvas", "navel", "shorts", "phonetic", "Heading-ish"]
)
def test_other_names_tell_nothing(names):
    assert not tells_more(names)


CREDITING = (
    "credit photo-Credits attribution img-copyright SOURCE photographer fotografie fotograf bildnachweis Quelle urheber rights "
    "photo-by photoby creditos license author authors autor caption-byline distributor agency bildrechte kuvaaja caption-owner \u017fource"
)
CAPTIONING = (
    "wp-caption Caption legende legend bildunterschrift Bildtext cutline image-text imagetext pie-de-foto piedefoto img_desc "
    "image__info bild_text media__title photo_desc media_desc image-desc imagedesc img-desc imageinfo med\u0131a__info "
    "lezanta Lezánta foto-bijschrift onderschrift bildetekst kuvateksti"
)


@pytest.mark.parametrize("names", CREDITING.split())
def test_no_word_for_a_credit_is_missed(names):
    assert names_credit(names)


@pytest.mark.parametrize("names", CAPTIONING.split())
def test_no_word_for_a_caption_is_missed(names):
    assert is_caption(fragment(f'<p class="{names}">Tide.</p>')[0])


@pytest.mark.parametrize("names", ["box", "media", "figure-wrap", "image-large", "img-fluid", "bild"])
def test_other_names_are_no_captions_or_credits(names):
    assert not is_caption(fragment(f'<p class="{names}">Tide.</p>')[0])
    assert not names_credit(names)


@pytest.mark.parametrize(
    ("names", "tag"),
    [
        *(
            (names, "s")
            for names in (
                "line-through",
                "text-decoration-line-through",
                "sout",
                "ltx_ulem_sout",
                "strike",
                "strikethrough",
            )
        ),
        *((names, "strong") for names in ("bold", "ltx_font_bold", "is-bold", "BoldGrey")),
        *((names, "em") for names in ("italics", "ltx_font_italic", "text-italic")),
        *((names, "span") for names in ("older", "bolder", "italicised", "stricken", "southern")),
    ],
)
def test_what_a_class_makes_of_words_in_a_line(names, tag):
    line = fragment(f'<p>The <span class="{names}">tide</span> runs.</p>')[0]
    assert emphasis_or_span(line[0], Node("p", line, None)) == tag


@pytest.mark.parametrize(
    "names", ["dropcap", "initial-letter", "Initial", "first-letter", "firstletter", "x-versal", "drop"]
)
def test_a_large_initial_is_no_word_of_its_own(names):
    root = outline(fragment(f'<p><span class="{names}">T</span> he tide runs.</p>'))
    assert [leaf.text for leaf in leaves(root)] == ["The tide runs."]
