"""HTTP headers of a page: links as RFC 8288 has them, and whose headers they are."""

from __future__ import annotations

import pytest

from republish._served import own_headers, served_links

URL = "https://news.example.org/a"
BY = "https://creativecommons.org/licenses/by/4.0/"


def links(*values: str) -> list[tuple[str, str]]:
    """The relations and addresses that `Link` headers give the page."""
    headers = own_headers([("Link", value) for value in values], archived=False)
    return [(" ".join(sorted(link.rel)), link.href) for link in served_links(headers, URL)]


@pytest.mark.parametrize(
    "value",
    [
        f'<{BY}>; rel="license"',
        f"<{BY}>;rel=license",
        f'<{BY}>; REL="License"',
        f"  < {BY} > ;  rel = license ",
        f"<{BY}>; crossorigin; rel=license",
        f'<{BY}>; title="Lamps, and more; much more"; rel="license"',
        f'<{BY}>; title="a \\"quoted\\" word"; rel="license"',
        f'</style.css>; rel=preload; as=style, <{BY}>; rel="license"',
        f'<{BY}>; rel="license"; anchor="{URL}"',
        f'<{BY}>; rel="license"; anchor=""',
        f'<{BY}>; rel="license"; anchor="/a"',
        f'<{BY}>; rel="license',
        f', , <{BY}>; rel="license",',
    ],
)
def test_a_link_to_the_licence_is_read(value: str) -> None:
    assert links(value) == [("license", BY)]


@pytest.mark.parametrize(
    "value",
    [
        "",
        f'{BY}; rel="license"',
        f'<{BY}; rel="license"',
        f"<{BY}>",
        '<>; rel="license"',
        f'<{BY}>; rev="license"',
        f"<{BY}>; rel*=UTF-8''license",
        f'<{BY}>; rel="nolicense"',
        f'<{BY}>; rel="next"; rel="license"',
        f'<{BY}>; title="rel=\\"license\\""; rel="next"',
        f'</b>; title="x, <{BY}>; rel=license"; rel="next"',
        f'<{BY}>; rel="license"; anchor="https://photos.example.net/12"',
        f'<{BY}>; rel="license"; anchor="#photo"',
        f'<{BY}>; rel="license"; anchor="http://[broken"',
        f'</style.css>; rel="preload stylesheet", <{BY}>; rel=describedby',
    ],
)
def test_what_is_no_link_to_the_licence_of_the_page_is_passed_over(value: str) -> None:
    assert links(value) == []


def test_all_links_of_all_headers_are_read_in_their_order() -> None:
    first = f'<{BY}>; rel="describedby license", </canonical>; rel=canonical'
    assert links(first, f"<{BY}deed.de>; rel=license") == [
        ("describedby license", BY),
        ("canonical", "https://news.example.org/canonical"),
        ("license", f"{BY}deed.de"),
    ]


def test_a_link_keeps_its_other_parameters() -> None:
    headers = own_headers([("link", f'<{BY}>; rel=license; Type="text/html"; title="a\\"b"')], archived=False)
    assert served_links(headers, URL)[0].attributes == {"rel": "license", "type": "text/html", "title": 'a"b'}


@pytest.mark.parametrize(
    "value",
    [
        "," * 300_000,
        "<" * 300_000,
        f"<{BY}>; rel=" + '"a\\' * 100_000,
        f"<{BY}>" + " " * 300_000,
        f"<{BY}>" + ";" * 300_000,
        "<a>;" * 100_000,
        ", ".join(f'</{n}>; rel="x{n}"' for n in range(20_000)),
    ],
    ids=["commas", "brackets", "quotes", "blanks", "semicolons", "links", "many"],
)
def test_a_hostile_header_says_nothing(value: str) -> None:
    assert links(value) == []


def test_a_link_behind_more_than_any_server_sends_is_not_read() -> None:
    assert links("," * 70_000 + f"<{BY}>; rel=license") == []


def test_names_are_compared_without_capitals_and_values_kept_in_their_order() -> None:
    sent = [("X-Robots-Tag", "noindex"), ("x-robots-tag", "noai"), ("TDM-Reservation", "1")]
    assert own_headers(sent, archived=False) == {"x-robots-tag": ("noindex", "noai"), "tdm-reservation": ("1",)}


def test_of_an_archived_page_those_count_that_the_archive_handed_on() -> None:
    sent = [("link", "<https://archive.example/timemap>; rel=timemap"), ("X-Archive-Orig-Link", f"<{BY}>; rel=license")]
    assert own_headers(sent, archived=True) == {"link": (f"<{BY}>; rel=license",)}
    assert own_headers(sent, archived=False) == {"link": ("<https://archive.example/timemap>; rel=timemap",)}
