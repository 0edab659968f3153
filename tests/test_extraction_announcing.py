"""A sentence that announces a list of links goes with the list; one whose list stays, or that lists something else, stays."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.stories.announcing import drop_lines_over_embeds
from republish.extraction.surveying.verdicts import Verdicts
from republish.fidelity import verify

SAID = "And if you like the sea, look at some of our other guides:"
LINKS = "".join(f'<li><a href="/guides/{number}">The guide to pier {number}</a></li>' for number in range(4))
LIST = f'<ul class="related-list">{LINKS}</ul>'


def made(inner: str) -> str:
    found = article("".join(map(paragraph, range(4))) + inner + paragraph(5) + paragraph(6))
    assert not verify(found.original_text, found.text, found.changes)
    return found.text


def test_it_goes_with_the_list() -> None:
    assert made(f"<p>{SAID}</p>{LIST}").split("\n") == [sentence(number) for number in (0, 1, 2, 3, 5, 6)]


@pytest.mark.parametrize(
    "behind",
    [
        "<ul><li>The tide of the spring is higher than that of the autumn.</li><li>The wind turns at noon.</li></ul>",
        f"<p>It is dark.</p>{LIST}",
        f"<div>{LIST}</div>",
    ],
    ids=["a list of facts", "not right below", "in another box"],
)
def test_it_stays_elsewhere(behind: str) -> None:
    assert "This is what the pilots say of it:" in made(f"<p>This is what the pilots say of it:</p>{behind}")


POINTING = "Once you have seen a pier or two of these, you might like to try some of the others."


def made_under(heading: str, said: str, links: str) -> list[str]:
    return made(f"<h2>{heading}</h2>{said}<ul>{links}</ul>").split("\n")


def test_a_heading_over_links_to_other_pages_goes_with_the_line_between() -> None:
    text = [sentence(number) for number in (0, 1, 2, 3, 5, 6)]
    assert made_under("Related Recipes", f"<p>{POINTING}</p>", LINKS) == text
    assert made_under("Weitere Rezepte", f"<p>{POINTING}</p>", LINKS) == text


ABROAD = LINKS.replace("/guides", "https://a.example/guides")
TIDES = "<li>The tide of the spring is higher than that of the autumn.</li><li>The wind turns at noon.</li>"


@pytest.mark.parametrize(
    ("heading", "links"),
    [("Related recipes", ABROAD), ("Related recipes", TIDES), ("The piers", LINKS), ("Recipes of the pier", LINKS)],
    ids=["links to other sites", "no links", "a heading of the text's", "of the text's, with the word"],
)
def test_a_line_between_other_headings_and_lists_stays(heading: str, links: str) -> None:
    assert POINTING in made_under(heading, f"<p>{POINTING}</p>", links)


SHOPS = '<ul class="shops"><li><a href="https://a.example/l">Lamps of Mora</a></li><li><a href="https://b.example/l">Bell &amp; Son</a></li></ul>'


@pytest.mark.parametrize(
    ("behind", "kept"), [("<h2>Of the tower</h2>", False), ("<h3>Of the tower</h3>", True), ("", True)]
)
def test_a_heading_over_links_that_go_goes_where_its_section_ends(behind: str, kept: bool) -> None:
    box = f'<h2>Where to buy</h2><div class="promo shop-links">{SHOPS}</div>{behind}'
    assert ("Where to buy" in made(box)) is kept


@pytest.mark.parametrize(("behind", "kept"), [("<h2>Of the tower</h2>", False), ("", True)])
@pytest.mark.parametrize("label", ["Anzeige", "Anzeigen:"])
def test_a_heading_over_a_place_for_advertisements_goes_where_its_section_ends(
    label: str, behind: str, kept: bool
) -> None:
    assert ("The Post recommends" in made(f"<h3>The Post recommends</h3><div>{label}</div>{behind}")) is kept


NOTE = "/Editor’s note: The disclaimer below refers to advertising posts and not to this story.\n"
DISCLOSURE = "<p class=ad-disclosure>Advertising disclosure: We may receive compensation for some of the links in our stories. Thank you for your support.</p>"


def test_a_note_on_the_notice_below_goes_with_it() -> None:
    assert made(f"<p><em>{NOTE}</em></p>{DISCLOSURE}").split("\n") == [
        sentence(number) for number in (0, 1, 2, 3, 5, 6)
    ]


@pytest.mark.parametrize(
    ("said", "below"),
    [
        ("The disclaimer below the bell was written by the keeper himself.", paragraph(9)),
        ("The keeper wrote of the bell below the pier.", DISCLOSURE),
    ],
    ids=["no notice below", "no word of a notice"],
)
def test_other_lines_above_it_stay(said: str, below: str) -> None:
    assert said in made(f"<p>{said}</p>{below}")


POST = "<div><div><p><strong>{}</strong></p></div><div class=q7><h2>{}</h2><div>Nothing is loaded before you agree to it.</div>{}</div></div>"
LINE, LABEL = "A post by the pilots of pier four on the light:", "Unlock the post"


def stays_over(line: str = LINE, label: str = LABEL, more: str = "") -> bool:
    """Whether a line stays over something whose placeholder goes."""

    def without(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text in (label, "Nothing is loaded before you agree to it."):
                verdicts.drop(leaf.index)
        drop_lines_over_embeds(verdicts)

    text = "".join(map(paragraph, range(4)))
    return line in kept_by(without, page(f"{text}{POST.format(line, label, more)}{text}"))


def test_a_line_over_what_is_not_loaded_goes() -> None:
    assert not stays_over()


@pytest.mark.parametrize(
    "post",
    [
        {"line": LINE[:-1]},
        {"label": "Advertisement"},
        {"more": "<p>The light is out.</p>"},
        {"more": "<iframe src='/post'></iframe>"},
    ],
    ids=["no colon", "an advertisement", "words that stay", "a frame"],
)
def test_other_lines_over_what_goes_stay(post: dict[str, str]) -> None:
    assert stays_over(**post)


@pytest.mark.parametrize(
    "line",
    ["<h3>YOU MIGHT BE INTERESTED IN...</h3>", "<p><strong>【熱門點閱】</strong></p>", "<h4>Ilgili Haberler</h4>"],
)
def test_a_line_that_leads_to_others_goes_from_between_paragraphs(line: str) -> None:
    assert made(line).split("\n") == [sentence(number) for number in (0, 1, 2, 3, 5, 6)]


def test_headings_that_lead_to_others_are_none_of_those_alike_over_paragraphs() -> None:
    label = "<h3>You might be interested in...</h3>"
    text = article("".join(f"{paragraph(number)}{label if number in (1, 3) else ''}" for number in range(7))).text
    assert text.split("\n") == list(map(sentence, range(7)))
