"""Places with their addresses as they are written, and facts behind labels, end a text and are its own."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page, _html
from republish.extraction.judging.parts.addressed import keep_addressed
from republish.extraction.surveying.guide import guide
from republish.extraction.surveying.survey import Survey
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.outline import outline_of

TEXT = "".join(map(harbour.paragraph, range(3)))
BELOW = '<h3>Top Picks</h3><ul><li><a href="/a">The old light</a></li><li><a href="/b">The new bell</a></li></ul>'
INN = '<a href="https://www.inn.example" target="_blank">www.inn.example</a>'
ROOMS = '<a href="https://kelp.example/en/rooms/">kelp.example/en/rooms</a>'
FACTS = ("Lens: long", "Focal length in mm: 180", "Filter: –", "Exposure: 60 x 3 minutes", "Place: the north pier")


def lines(inner: str) -> list[str]:
    """What is left beside the paragraphs."""
    html = harbour.page(inner, "copy", below=BELOW)
    found = republish.extract(Page.from_html(html, harbour.URL)).text.split("\n")
    return [line.replace(" \n", "\n") for line in found if line not in map(harbour.sentence, range(3))]


def kept_behind_text(line: str) -> bool:
    """Whether the rule for them keeps a line behind the text that the model has left out."""
    document = _html.parse(harbour.page(TEXT + line), harbour.URL)
    root = outline_of(document)
    survey = Survey(root, leaves(root))
    verdicts = Verdicts(survey, guide(document, None, None), [0.5] * len(survey.leaves), harbour.URL)
    verdicts.kept = [*(leaf.solid for leaf in survey.leaves[:-1]), False]
    keep_addressed(verdicts)
    return verdicts.kept[-1]


@pytest.mark.parametrize(
    "rows", ["<p>{}</p><p>{}</p>", "<ul><li>{}</li><li>{}</li></ul>", "<h3>Where</h3><p>{}</p><p>{}</p>"]
)
@pytest.mark.parametrize(
    "name", ["<strong>The Inn</strong><br>", "The Inn, ", "<b>The Inn</b><br>Quay 1, 04109 Mora<br>", ""]
)
def test_a_place_with_its_written_address_stays(rows: str, name: str) -> None:
    found = "\n".join(lines(TEXT + rows.format(name + INN, name + ROOMS)))
    assert "www.inn.example" in found
    assert "kelp.example/en/rooms" in found
    assert ("Where" in found) is ("Where" in rows)


@pytest.mark.parametrize(
    "line",
    ['<a href="https://inn.example/">The Inn</a>', '<a href="https://site.example">site.example</a>', '<a href="https://facebook.com/inn">facebook.com/inn</a>',
     '<b>The Inn</b><br><a href="https://inn.example/?affiliate=7">inn.example</a>', 'Made with <a href="https://kit.example/">kit.example</a>',
     '<a href="https://inn.example/">inn.example</a> sells the pass. You can order it there for your own journey.', 'Follow us: <a href="https://inn.example/">inn.example</a>'],
)  # fmt: skip
def test_what_is_no_places_address_needs_another_rule(line: str) -> None:
    assert kept_behind_text("<p>The Inn, <a href='https://inn.example'>inn.example</a></p>")
    assert not kept_behind_text(f"<p>{line}</p>")


@pytest.mark.parametrize(
    "label", ["Weitere Informationen:", "Weitere Informationen unter", "Más información:", "En savoir plus :"]
)
@pytest.mark.parametrize("address", ["www.inn.example", INN, f"{INN}."])
def test_where_there_is_more_to_know_stays_where_that_is_written_out(label: str, address: str) -> None:
    assert "www.inn.example" in "".join(lines(f"{TEXT}<p>{label} {address}</p>"))


@pytest.mark.parametrize(
    "address", ["site.example/wall", '<a href="https://inn.example">The Inn</a>', "facebook.com/inn", "1.200"]
)
def test_what_leads_on_with_other_words_needs_another_rule(address: str) -> None:
    assert not kept_behind_text(f"<p>Weitere Informationen: {address}</p>")


@pytest.mark.parametrize("paragraphs", [1, 3])
@pytest.mark.parametrize("heading", ["<h3>In detail</h3>", ""])
def test_facts_behind_labels_stay_though_one_leads_somewhere(paragraphs: int, heading: str) -> None:
    items = ['Kind: <a href="/firsts">First tries</a>', *FACTS]
    inner = f"{''.join(map(harbour.paragraph, range(paragraphs)))}{heading}<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
    found = lines(inner)
    assert [line.lstrip("-•* ") for line in found][-5:] == list(FACTS)
    assert ("In detail" in found) is bool(heading)


def test_topics_behind_labels_go() -> None:
    items = "".join(
        f'<li>{label}: <a href="/{label}">{label}s of the quay</a></li>'
        for label in ("Tag", "Author", "Section", "Series", "Place")
    )
    assert lines(f"{TEXT}<ul>{items}</ul>") == []


@pytest.mark.parametrize(
    "items", [("Mora, 12 May", "Brennick, 14 May", "Harsk, 17 May"), ("1 kg flour", "200 g butter", "3 eggs", "Salt")]
)
@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_short_items_with_a_number_each_end_a_text(items: tuple[str, ...], tag: str) -> None:
    found = lines(f"{TEXT}<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>")
    assert all(any(item in line for line in found) for item in items)


@pytest.mark.parametrize(
    "items",
    [("12 comments", "4 shares", "1200 views"), ("12.05.2019", "By Ada Moor", "4 minutes read"), ("1", "2", "3")],
)
def test_counts_and_stamps_are_no_such_items(items: tuple[str, ...]) -> None:
    assert lines(f"{TEXT}<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>") == []


@pytest.mark.parametrize("label", ["Info:", "<strong>Info:</strong>", "<b>Zum Gasthaus:</b>", "Réservation :"])
@pytest.mark.parametrize("address", ["www.inn.example", INN])
@pytest.mark.parametrize("line", ["<p>{} {}</p>", "<p><em>{} {}</em></p>"])
def test_a_label_and_the_address_behind_it_stay(label: str, address: str, line: str) -> None:
    assert "www.inn.example" in "".join(lines(TEXT + line.format(label, address)))


@pytest.mark.parametrize(
    "label", ["Weitere genutzte Quellen in anderen Sprachen:", "Zum Nachlesen:", "En otras lenguas:"]
)
@pytest.mark.parametrize("rows", ["<p>{}</p><p>{}</p>", "<ul><li>{}</li><li>{}</li></ul>"])
def test_a_label_over_written_addresses_stays_with_them(label: str, rows: str) -> None:
    long = '<a href="https://kelp.example/the-%20wall/">https://kelp.example/the- wall/</a>'
    found = "\n".join(lines(f"{TEXT}<p><em>{label}</em></p>{rows.format(long, INN)}"))
    assert all(part in found for part in (label, "kelp.example", "www.inn.example"))


def test_an_address_on_the_site_stays_in_one_line_with_another() -> None:
    own = '<a href="https://site.example/wall">https://site.example/wall</a>'
    assert kept_behind_text(f"<p><b>Our wall:</b> {own}<br><b>The inn:</b> {INN}</p>")
    assert not kept_behind_text(f"<p><b>Our wall:</b> {own}<br><b>Our quay:</b> {own}</p>")
