"""Pages with less to go by, from which the model learns what to go by where no name tells and where a text is short."""

from __future__ import annotations

import lxml.html

from republish.extraction.undressing import drop_names, drop_paragraphs, hash_names, page_without

PAGE = (
    '<html><body><div class="story wide" id="s1" data-kind="news"><p class="text">One.</p><img data-src="/a.jpg" class="wide">'
    + "".join(
        f"<p>{number} {'The pilots had not been told of the light on the old wall of the harbour. ' * 2}</p>"
        for number in range(40)
    )
    + "</div></body></html>"
)


def test_hashed_names_say_nothing_and_are_the_same_for_the_same_name() -> None:
    root = lxml.html.document_fromstring(page_without(PAGE, hash_names))
    box, image = root.find(".//div"), root.find(".//img")
    assert box.get("class").split()[1] == image.get("class")
    assert "story" not in lxml.html.tostring(root, encoding="unicode")
    assert (box.get("data-kind"), image.get("data-src")) == (None, "/a.jpg")


def test_without_names_nothing_is_called_anything_and_files_stay() -> None:
    root = lxml.html.document_fromstring(page_without(PAGE, drop_names))
    assert {name for element in root.iter() for name in element.attrib} == {"data-src"}


def test_a_third_of_the_paragraphs_stay_and_all_short_ones() -> None:
    left = [
        line.text_content() for line in lxml.html.document_fromstring(page_without(PAGE, drop_paragraphs)).iter("p")
    ]
    assert left[0] == "One."
    assert 6 <= len(left) <= 20
    assert page_without(PAGE, drop_paragraphs) == page_without(PAGE, drop_paragraphs)
