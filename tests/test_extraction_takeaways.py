"""What a text says of itself in a few points comes back where the model leaves it out: above the text, amid it, as a term's."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Page, _html
from republish.extraction.judging.parts.takeaways import keep_takeaways
from republish.extraction.surveying.guide import guide
from republish.extraction.surveying.survey import Survey
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.outline import outline_of

POINTS = ["The ferry will not sail until May.", "Bread is short on the island."]


def points_kept(box: str, at: int) -> list[str]:
    """The points that the rule keeps of a page of which the model keeps the paragraphs alone."""
    parts = [f'<div class="part">{paragraph(number)}</div>' for number in range(6)]
    parts.insert(at, box.format("".join(f"<li>{line}</li>" for line in POINTS)))
    verdicts = judged(page("".join(parts)))
    keep_takeaways(verdicts)
    return [leaf.text for leaf in verdicts.leaves if verdicts.kept[leaf.index] and leaf.text in POINTS]


def judged(html: str) -> Verdicts:
    """A page of which the paragraphs alone are kept."""
    document = _html.parse(html, URL)
    root = outline_of(document)
    survey = Survey(root, leaves(root))
    verdicts = Verdicts(survey, guide(document, None, None), [0.0] * len(survey.leaves), URL)
    verdicts.kept = [leaf.solid for leaf in survey.leaves]
    return verdicts


@pytest.mark.parametrize(
    "said", ["أبرز النقاط", "Najważniejsze informacje:", "Με λίγα λόγια", "本文要点", "Öne çıkanlar", "W PIGUŁCE"]
)
def test_points_stay_under_what_other_tongues_say_over_them(said: str) -> None:
    box = f'<div class="part"><div class="part--sidebar"><div class="title">{said}</div><ul>{{}}</ul></div></div>'
    assert points_kept(box, 2) == POINTS


@pytest.mark.parametrize(
    ("box", "at", "kept"),
    [
        ("<div><h3>Key takeaways</h3><ul>{}</ul></div>", 0, POINTS),
        ("<div><h4>Si tenés sólo unos segundos, leé estas líneas:</h4><ul>{}</ul></div>", 0, POINTS),
        ("<div><h4>हाइलाइट्स</h4><ul>{}</ul></div>", 0, POINTS),
        ('<div class="summary"><ul>{}</ul></div>', 0, POINTS),
        ('<div class="summary"><p class="x">{}</p></div>', 0, []),
        ("<div><dl><dt>Summary</dt><dd><ul>{}</ul></dd></dl></div>", 0, POINTS),
        ('<div class="part"><div class="part--sidebar"><h3>Key takeaways</h3><ul>{}</ul></div></div>', 2, POINTS),
        ('<div class="part"><div class="part--sidebar"><h3>Key takeaways</h3><ul>{}</ul></div></div>', 0, []),
        ("<div><ul>{}</ul></div>", 0, POINTS),
        ("<div><p>Of the harbour.</p><ul>{}</ul></div>", 0, []),
        ("<div><p>By Ada Marlow</p><div><ul>{}</ul></div><div><button>Share</button></div></div>", 0, POINTS),
        ('<ul><li><a href="/">Home</a></li>{}</ul>', 0, []),
        ("<div><h3>Summary</h3><ul>{}</ul></div>", 2, POINTS),
        ("<div><h3>Summary</h3><ul>{}</ul></div>", 6, []),
        ('<div class="part"><div class="part--sidebar"><h3>Our guides</h3><ul>{}</ul></div></div>', 2, []),
        ('<div class="part"><div class="part--sidebar"><h3>Muktasari:</h3><ul>{}</ul></div></div>', 2, POINTS),
    ],
    ids=[
        "a heading",
        "one in Spanish",
        "one in Hindi",
        "a name",
        "the name of a standfirst",
        "a term",
        "a sidebar amid the text",
        "a sidebar above it",
        "alone beside the text",
        "with more beside the text",
        "alone in a box of the head",
        "a trail",
        "a summary",
        "a summary behind it",
        "another heading",
        "one in Swahili",
    ],
)
def test_points_stay(box: str, at: int, kept: list[str]) -> None:
    assert points_kept(box, at) == kept


LONG_POINTS = ["The ferry will not sail for the island until May", "Bread has been short on the island since then"]


@pytest.mark.parametrize(
    ("points", "kept"), [(LONG_POINTS, LONG_POINTS), (["The ferry will not sail", "Short of bread"], [])]
)
def test_points_right_beside_the_box_of_the_text_stay(points: list[str], kept: list[str]) -> None:
    listed = "".join(f"<li><strong>{line}</strong></li>" for line in points)
    html = page("".join(map(paragraph, range(6))), above=f"<ul>{listed}</ul><p>By Ada Marlow</p>")
    verdicts = judged(html)
    keep_takeaways(verdicts)
    assert [leaf.text for leaf in verdicts.leaves if verdicts.kept[leaf.index] and leaf.text in points] == kept


SENTENCES = ["The ferry will not sail for the island until May.", "Bread has been short on the island since then."]


@pytest.mark.parametrize(
    ("listed", "text", "kept"),
    [
        ("<div><div><ul>{}</ul></div></div>", "<div><div>{}</div></div>", True),
        ("<div><div><ul>{}</ul></div></div>", "<div><div>{}</div><div><p>Share it</p></div></div>", False),
        ("<div><div><p>Also today</p><ul>{}</ul></div></div>", "<div><div>{}</div></div>", False),
    ],
    ids=["both in two boxes", "more beside the text", "more beside the points"],
)
def test_points_in_a_site_builders_two_boxes_stay_beside_a_text_in_two(listed: str, text: str, *, kept: bool) -> None:
    points = listed.format("".join(f"<li>{line}</li>" for line in SENTENCES))
    html = f"<html lang=en><body><main><h1>The wall</h1>{points}{text.format(''.join(map(paragraph, range(6))))}</main></body></html>"
    verdicts = judged(html)
    keep_takeaways(verdicts)
    assert [leaf.text for leaf in verdicts.leaves if verdicts.kept[leaf.index] and leaf.text in SENTENCES] == (
        SENTENCES if kept else []
    )


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ("<div><h3>Kortversjonen</h3><div><p>{}</p></div></div>", True),
        ("<div><h3>Kortversjonen</h3><div><p>{}</p><p><a href=/x>Read it all.</a></p></div></div>", False),
        ("<div><h3>Våre guider</h3><div><p>{}</p></div></div>", False),
    ],
    ids=["a sentence", "with a link", "another heading"],
)
def test_a_sentence_that_sums_the_text_up_stays(box: str, *, kept: bool) -> None:
    verdicts = judged(page(box.format(POINTS[0]) + "".join(map(paragraph, range(6)))))
    verdicts.kept = [leaf.solid and leaf.text != POINTS[0] for leaf in verdicts.leaves]
    keep_takeaways(verdicts)
    assert any(leaf.text == POINTS[0] and verdicts.kept[leaf.index] for leaf in verdicts.leaves) is kept


@pytest.mark.parametrize(("tag", "kept"), [("section", True), ("div", False)])
def test_a_heading_of_a_section_before_the_text_stays_with_its_words(tag: str, *, kept: bool) -> None:
    section = f"<{tag}><h2>Assessment of the editors</h2>{paragraph(9)}</{tag}>"
    html = page("".join(map(paragraph, range(6)))).replace('<div class="text">', f'{section}<div class="text">')
    verdicts = judged(html)
    keep_takeaways(verdicts)
    assert any(leaf.text.startswith("Assessment") and verdicts.kept[leaf.index] for leaf in verdicts.leaves) is kept


def test_a_headline_where_the_text_is_shared_is_no_sign_of_what_stands_before_it() -> None:
    listed = "".join(f"<li>{line}</li>" for line in LONG_POINTS)
    html = page("".join(map(paragraph, range(6))), above=f"<ul>{listed}</ul>", below="<h1>The wall</h1>")
    found = republish.extract(Page.from_html(html.replace("<h1>The wall</h1>", "<h2>Of the wall</h2>", 1), URL))
    assert LONG_POINTS[0] in found.text
