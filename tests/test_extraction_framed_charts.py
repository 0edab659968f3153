"""What stands beside the frame of a chart in its own box stays with it: a title, what is counted, the source."""

from __future__ import annotations

from harbour import left_of

CHART = "https://datawrapper.dwcdn.net/abcde/2/"
BOX = (
    '<div class="graphic"><h3>Where the reeds went</h3><p class="sub">Share of reeds lost since 1990</p><iframe src="{}" title="Reeds"></iframe>'
    '<p class="foot">Map: Kay Stone. Source: parish maps{}</p></div>'
)


def test_title_and_source_of_a_chart_stay() -> None:
    said = [
        "Where the reeds went",
        "Share of reeds lost since 1990",
        "dwcdn.net",
        "Map: Kay Stone. Source: parish maps",
    ]
    assert left_of(BOX.format(CHART, ""), 2) == said


def test_a_box_that_leads_elsewhere_is_no_chart_alone() -> None:
    more = ' <a href="/maps">All our maps of the year</a>'
    assert "Share of reeds lost since 1990" not in left_of(BOX.format(CHART, more), 2)


def test_what_stands_beside_a_film_is_not_said_of_a_chart() -> None:
    film = "https://www.youtube.com/embed/abcdefghijk"
    assert "Share of reeds lost since 1990" not in left_of(BOX.format(film, ""), 2)
