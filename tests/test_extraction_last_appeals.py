"""The last section of a text in which the site asks for money goes; where somebody in the story takes some stays."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

TEXT = "".join(map(paragraph, range(5)))
HEAD = "<p><b>{}</b></p>"
ASKS = "<p>Geschlossene Kais und kaum Fähren, das heißt auch weniger Anzeigen. Deshalb freuen wir uns über jede Spende für das Hafenblatt!</p>"
PAYS = "<p>Spenden könnt ihr auf unser Konto beim Hafenamt, Betreff „Leuchtturm“,<br>IBAN <b>XX00 1000 0000 0100 0000 10</b> – Herzlichen Dank!</p>"
BUTTON = '<p><a href="https://www.paypal.com/cgi-bin/webscr?cmd=1"><b>JETZT SPENDEN!</b></a></p>'
LENDS = (
    "<p>Wir sprechen mit allen Lotsen im Hafen und begleiten jedes Schiff ausführlich. Das kostet Zeit und Geld, aber für uns ist es unverzichtbar. "
    "Tragen Sie mit Ihrem Beitrag zur Vielfalt des Hafenblatts bei.</p>"
    '<p><a href="/index.php?id=9:spendenaktion-2021">Ja, ich möchte das Hafenblatt unterstützen.</a></p>'
)
TOLD = "<p>Der Verein der Lotsen sammelt seit dem Brand im Winter Geld für einen neuen Turm, und er hat schon die Hälfte davon.</p>"


def left(section: str) -> list[str]:
    return article(TEXT + section).text.split("\n")[5:]


@pytest.mark.parametrize("section", [ASKS + PAYS, ASKS + PAYS + BUTTON, ASKS + BUTTON, LENDS])
@pytest.mark.parametrize("head", [HEAD, "<h3>{}</h3>"])
def test_a_last_section_that_asks_for_money_goes(section: str, head: str) -> None:
    assert left(head.format("Das Hafenblatt braucht weiter eure Hilfe") + section) == []


@pytest.mark.parametrize(
    "section",
    [
        HEAD.format("So können Sie helfen") + TOLD + "<p>Spendenkonto der Lotsen: IBAN XX00 1000 0000 0100 0000 10</p>",
        HEAD.format("Das Hafenblatt braucht Hilfe") + ASKS.replace("Spende", "Mühe") + PAYS,
        HEAD.format("Was der Hafen braucht") + ASKS,
    ],
    ids=["of others", "something else", "no account"],
)
def test_another_last_section_stays(section: str) -> None:
    assert len(left(section)) > 1
