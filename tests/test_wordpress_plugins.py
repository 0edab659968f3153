"""What plugins set into or under every post goes, whole, and its removal says what it was."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence
from republish import Article
from republish.extraction.words.boxes.plugins import furniture
from republish.fidelity import verify

LINES = [sentence(number) for number in range(7)]
BOXES = [
    (
        "paywall",
        '<div class="newspack-content-gate__gate newspack-content-gate__inline-gate"><h3>Read on for nothing</h3>'
        "<p>Make yourself an account in a minute, and all of the harbour is yours.</p></div>",
    ),
    (
        "donation",
        '<div class="wp-block-newspack-blocks-donate"><form><p>Local news is not free to make, and readers pay for half of our work.</p><button>Donate</button></form></div>',
    ),
    (
        "promo",
        '<div class="newspack-popup-container newspack-popup newspack-inline-popup"><p><strong>Local news is not free to make.</strong></p>'
        "<p>We are a small crew and readers pay for half of our work. Will you chip in today?</p></div>",
    ),
    (
        "promo",
        '<div class="td-a-rec td-a-rec-id-content"><div><a class="gofollow" href="#"><img src="/moss.jpg"></a><p>Rent a boat from the Moss brothers.</p></div></div>',
    ),
    (
        "promo",
        '<div class="kg-card kg-cta-card"><div><img src="/boat.jpg" alt=""><div class="kg-cta-text">'
        '<p>Rent a boat from the Moss brothers and see the bay.</p></div><a href="https://moss.example" class="kg-cta-button">Learn more</a></div></div>',
    ),
    (
        "promo",
        '<div class="install-substack-app-embed"><img src="/a.png" alt=""><div><div>Get more from Ana Campana in the Substack app</div>'
        '<div>Available for iOS and Android</div></div><a href="https://substack.com/app"><button>Get the app</button></a></div>',
    ),
    (
        "poll",
        '<div class="poll-embed"><div>Would you walk on the pier?</div><div>Yes</div><div>Only in summer</div><div>62 votes</div></div>',
    ),
    (
        "newsletter",
        '<div class="om-holder"><div class="Campaign CampaignType--inline"><p>Never miss a boat again</p><p>Join four thousand readers who start the week with us.</p></div></div>',
    ),
    (
        "newsletter",
        '<form class="mc4wp-form"><div><p>Our best stories every Sunday morning.</p><input type="submit" value="Sign up"></div></form>',
    ),
    ("rating", '<div class="post-ratings">(<strong>3</strong> votes, average: <strong>4.33</strong> out of 5)</div>'),
    (
        "rating",
        '<div class="rmp-widgets-container"><p>As you found this post useful, tell your friends about it on the quay.</p></div>',
    ),
    (
        "poll",
        '<div data-hook="poll-viewer"><h3>Would you swim to the pier?</h3><ul><li>Yes<span>0%</span></li><li>No<span>0%</span></li></ul><p>0 votes</p></div>',
    ),
    (
        "poll",
        '<div class="crowdsignal-forms-poll"><h3>Should the lamp stay on the wall?</h3><label>Yes</label><label>No</label></div>',
    ),
    (
        "form",
        '<div class="wpforms-container"><form><div class="wpforms-title">Tell us your story</div><div>We read everything that comes in.</div></form></div>',
    ),
    (
        "form",
        '<div class="gform_wrapper"><h2>Send us a tip</h2><p>Do you know more about the harbour? Tell us.</p></div>',
    ),
    (
        "citation",
        '<div class="openedition-cite"><hr><p><strong>OpenEdition vous propose de citer ce billet :</strong><br>Ada Marlow. The wall. Tides.</p></div>',
    ),
    (
        "navigation",
        '<div class="bandeau-container metadata"><div><b>Cet article est une ébauche concernant les ports.</b><p>Vous pouvez partager vos connaissances.</p></div></div>',
    ),
    (
        "navigation",
        '<div role="note" class="hatnote">Main article: <a href="/wiki/Bread">History of bread in Mora</a></div>',
    ),
    ("navigation", '<p id="breadcrumbs"><a href="/">Home</a> » <a href="/news/">News</a> » <span>The wall</span></p>'),
    (
        "related",
        '<div class="relpost-thumb-wrapper"><a href="/a"><div>The herring season opens early this year</div></a></div>',
    ),
]


def made(box: str, place: int) -> Article:
    html = [paragraph(number) for number in range(7)]
    html.insert(place, box)
    return article("".join(html), "entry-content")


@pytest.mark.parametrize(("kind", "box"), BOXES, ids=[f"{kind} {number}" for number, (kind, _) in enumerate(BOXES)])
@pytest.mark.parametrize("place", [0, 4, 7], ids=["above", "amid", "at the end"])
def test_a_plugins_box_goes_and_is_called_what_it_is(kind: str, box: str, place: int) -> None:
    found = made(box, place)
    assert (found.text.split("\n"), found.images, found.lead_image) == (LINES, (), None)
    assert verify(found.original_text, found.text, found.changes) == ()
    if 0 < place < 7:
        assert [change.kind for change in found.changes] == [kind]


@pytest.mark.parametrize(
    "line",
    ["This entry is part 2 of 3 in the series Harbour lights", "Getting your Trinity Audio player ready..."],
    ids=["a series", "a player"],
)
def test_a_plugins_line_goes(line: str) -> None:
    assert made(f"<div>{line}</div>", 4).text.split("\n") == LINES


def test_a_heading_over_a_menu_of_parts_goes_with_it() -> None:
    box = '<div class="wp-block-rank-math-toc-block"><h2>Table of Contents</h2><nav><ul><li><a href="#a">What the pilots say</a></li></ul></nav></div>'
    assert made(box, 1).text.split("\n") == LINES


def test_a_text_inside_a_plugins_box_stays() -> None:
    text = "".join(map(paragraph, range(7)))
    assert (
        article(f'<div class="newspack-popup"><div class="entry-content">{text}</div></div>').text.split("\n") == LINES
    )


@pytest.mark.parametrize("names", ["", "popup-of-mine", "post-rating", "my-wpcf7", "has-breadcrumbing"])
def test_other_names_are_no_plugins(names: str) -> None:
    assert furniture(names) is None


LIST, QUOTE = (
    "<ul><li>The wall was built in 1871.</li>{}<li>It was raised twice.</li></ul>",
    "<blockquote>{}<p>A wall that leans is a wall that talks.</p>{}</blockquote>",
)
AD = '<div class="code-block"><div class="ai-label">Advertisement</div></div>'
ELSE = '<div class="code-block"><strong>Also read: <a href="https://site.example/a">The herring season opens early this year</a></strong></div>'
OTHERS = '<div class="jnews_inline_related_post_wrapper"><h3>Related Posts</h3><h3><a href="/a">The herring season opens early</a></h3></div>'


@pytest.mark.parametrize("box", [AD, ELSE, OTHERS], ids=["advertisement", "pointer", "others"])
@pytest.mark.parametrize(
    ("around", "kept"),
    [
        (QUOTE.replace("{}", "", 1), ["A wall that leans is a wall that talks."]),
        (QUOTE.replace("</p>{}", "</p>"), ["A wall that leans is a wall that talks."]),
        ("<h2>What the engineers found</h2>{}", ["What the engineers found"]),
    ],
    ids=["behind a quotation", "before a quotation", "under a heading"],
)
def test_what_a_plugin_sets_amid_a_part_of_the_text_takes_none_of_it_along(
    box: str, around: str, kept: list[str]
) -> None:
    assert made(around.format(box), 4).text.split("\n") == [*LINES[:4], *kept, *LINES[4:]]


def test_the_label_of_an_advertisement_in_a_list_is_no_item() -> None:
    kept = ["The wall was built in 1871.", "It was raised twice."]
    assert made(LIST.format(AD), 4).text.split("\n") == [*LINES[:4], *kept, *LINES[4:]]


CALL = '<span class="{0}"><a class="cta_button" href="/get/7">{1}</a></span>'
PLAN = '<img src="/cta/7.png" alt="Click me" width="900" height="275">'


@pytest.mark.parametrize(
    ("line", "pictures"),
    [
        (f"<p>{CALL.format('hs-cta-wrapper', PLAN)}</p>", 0),
        (f"<p><em><span>{CALL.format('hs-cta-wrapper', PLAN)}</span></em></p>", 0),
        (f'<div class="hs-cta-embed hs-cta-embed-7"><a href="/get/7">{PLAN}</a></div>', 0),
        (f"<p>{CALL.format('plan', PLAN)}</p>", 1),
    ],
    ids=["in a line", "deep in a line", "in a box", "another name"],
)
def test_a_picture_that_calls_to_action_is_none_of_the_article(line: str, pictures: int) -> None:
    found = made(line, 4)
    assert (len(found.images), found.text.split("\n")) == (pictures, LINES)


def test_a_call_to_action_in_a_sentence_is_its_words() -> None:
    line = f"The wall is higher than it was, says {CALL.format('hs-cta-wrapper', 'the new plan of the harbour')}, and it leans."
    assert made(f"<p>{line}</p>", 4).text.split("\n")[4].endswith("says the new plan of the harbour, and it leans.")
