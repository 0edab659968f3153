"""What an original says otherwise beside its words: where links lead, what authors declare, who they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

import originals
import republish
from originals import OYSTERS, RADIO, codes, found, told, watched
from republish import Page

LINKED = RADIO.replace("a Latin lesson", 'a <a href="https://lanternweekly.example/latin/">Latin lesson</a>')


def changed(page: str, old: str, new: str) -> str:
    assert old in page
    return page.replace(old, new)


def test_a_link_that_leads_elsewhere_is_information() -> None:
    update = watched(originals.oysters(), changed(OYSTERS, "https://example.org/filtration", "https://other.example/x"))
    finding = found(update, "link-changed")
    assert (update.status, update.ok, finding.level) == ("same", True, "info")
    assert "“190 litres of water a day” leads to <https://other.example/x>" in finding.text
    assert "<https://example.org/filtration>" in finding.text


@pytest.mark.parametrize(
    "new", ["http://www.example.org/filtration/?utm_source=x", "https://example.org/filtration?utm_medium=linkback"]
)
def test_another_way_to_write_an_address_is_no_other_link(new: str) -> None:
    assert codes(watched(originals.oysters(), changed(OYSTERS, "https://example.org/filtration", new))) == []


def test_links_that_moved_with_their_site_are_none() -> None:
    kept = republish.prepare(Page.from_html(LINKED, originals.URL))
    new = "https://lantern.example"
    today = replace(
        Page.from_html(LINKED.replace("https://lanternweekly.example", new), originals.URL),
        url_served=originals.URL.replace("https://lanternweekly.example", new),
    )
    assert codes(watched(kept, today)) == ["moved"]
    elsewhere = replace(today, content=today.content.replace(b"/latin/", b"/greek/"))
    assert "link-changed" in codes(watched(kept, elsewhere))


def test_a_new_statement_of_interests_is_a_question() -> None:
    old = "has received funding from the Aldermoor Harbour Fund."
    update = watched(originals.oysters(), changed(OYSTERS, old, f"{old} She advises Shellworks Ltd for a fee."))
    finding = found(update, "disclosure-changed")
    assert (update.status, update.ok, finding.level) == ("same", False, "question")
    assert "Shellworks" in finding.text


def test_a_statement_that_another_theme_does_not_show_is_none() -> None:
    today = changed(OYSTERS, "content-disclosure-statement", "x-statement")
    assert codes(watched(originals.oysters(), today)) == []


def test_another_role_of_an_author_is_information() -> None:
    today = changed(OYSTERS, "Senior Lecturer in Estuarine Ecology", "Professor of Estuarine Ecology")
    finding = found(watched(originals.oysters(), today), "author-changed")
    assert (finding.level, "Marta Quintero" in finding.text) == ("info", True)
    assert "Professor of Estuarine Ecology" in finding.text


def test_a_number_is_told_as_a_whole_and_how_its_parts_are_parted_is_none() -> None:
    kept = republish.prepare(Page.from_html(RADIO.replace("a second microphone", "1,250.40 euros"), originals.URL))
    later = watched(kept, RADIO.replace("a second microphone", "1,250.45 euros"))
    assert [(old, new) for _, _, old, new in told(later.changes)] == [("1,250.40", "1,250.45")]
    assert watched(kept, RADIO.replace("a second microphone", "1.250,40 euros")).changes == ()
