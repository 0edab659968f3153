"""What an article draws on stays with it, in whatever box behind the text; other lists behind it go."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Page
from republish.fidelity import verify

PAPERS = [
    'Interview with Ada Marlow, keeper of the old light, <a href="https://mora.example/i">Dec. 14</a>',
    "Una Berg, The waves of eleven winters, Harbour Press, 2019",
    'Mora Post, <a href="https://post.example/wall">The wall that would not hold</a>, May 3',
]


def lines(heading: str, items: list[str], box: str = "superbox") -> list[str]:
    listed = "".join(f"<p>{item}</p>" for item in items)
    newsletter = '<div class="borderbox newsletter"><p>Sign up for our weekly newsletter</p></div>'
    sources = (
        f'{newsletter}<section class="{box}"><header><h3>{heading}</h3></header><article>{listed}</article></section>'
    )
    html = page("".join(map(paragraph, range(6)))).replace("</main>", f"{sources}</main>")
    return republish.extract(Page.from_html(html, URL)).text.split("\n")


@pytest.mark.parametrize(
    "heading",
    [
        *(
            "Our Sources",
            "Citations",
            "References",
            "Quellen",
            "Article sources",
            "مصادر",
            "Kaynaklar",
            "Lähteet",
            "출처",
        ),
        *("Fontes", "Nossas fontes", "Fonts", "Izvori", "Viri", "Šaltiniai", "Avoti", "Allikad", "资料来源"),
    ],
)
def test_sources_in_a_box_of_their_own_stay(heading: str) -> None:
    found = lines(heading, PAPERS)
    assert found[-4] == heading
    assert found[-2] == PAPERS[1]


@pytest.mark.parametrize(
    ("heading", "items"),
    [
        ("More stories", PAPERS),
        ("Fontes ligadas ao governo negam", PAPERS),
        ("Sources", ['<a href="/a">The bell of Mora rings again tonight</a>', '<a href="/b">Who lights the light of Mora</a>']),
        ("Sources", PAPERS[:1]),
    ],
    ids=["another heading", "a headline", "the site's own pages", "one line"],
)  # fmt: skip
def test_other_lists_behind_the_text_go(heading: str, items: list[str]) -> None:
    assert lines(heading, items)[-1].startswith("The pilots of pier 5")


def test_a_sentence_on_how_the_site_works_is_no_source() -> None:
    rules = (
        "The Mail asks those who write for it to use sources of the first hand, such as papers of the harbour office, logs of ships and "
        "what people who were there have told them, and it looks each of them up."
    )
    found = lines("Article sources", [rules, *PAPERS])
    assert rules not in found
    assert PAPERS[1] in found


def test_sources_under_a_heading_without_a_box_stay() -> None:
    listed = "".join(f'<div class="ref"><p>{paper}</p></div>' for paper in PAPERS[1:] * 2)
    promo = '<div class="promo"><p>Our book of 2019 on the wall is there again</p></div>'
    html = page("".join(map(paragraph, range(6))) + f"<h2>References</h2>{listed}{promo}")
    found = republish.extract(Page.from_html(html, URL)).text.split("\n")
    assert found[6:8] == ["References", PAPERS[1]]
    assert "again" not in found[-1]


DOI = "Berg, U.; Marlow, A. (2021): How the waves of eleven winters wear the stones of a wall. Tides, 12, 4."


def behind(heading: str, *items: str) -> list[str]:
    """What is kept behind the text of a part of its own, and a part behind it."""
    parts = "".join(
        f'<div class="element"><h4>{head}</h4><div class="t">{"".join(f"<p>{line}</p>" for line in said)}</div></div>'
        for head, said in ((heading, items), ("Funding", ("Harbour office",)))
    )
    html = page("".join(map(paragraph, range(6))), below=parts)
    return republish.extract(Page.from_html(html, URL)).text.split("\n")[6:]


@pytest.mark.parametrize(
    "heading",
    ["Originalpublikation", "Original publication", "Publication originale", "Journal reference:", "掲載論文"],
)
@pytest.mark.parametrize("item", [f'{DOI} <a href="https://doi.org/10.5555/1">Link</a>', f"{DOI} doi:10.5555/1"])
def test_the_paper_that_a_text_reports_on_stays_under_its_heading(heading: str, item: str) -> None:
    assert [line[:24] for line in behind(heading, item)] == [heading, DOI[:24]]


@pytest.mark.parametrize(
    ("heading", "items"),
    [
        ("Original publication", [DOI]),
        ("Also read", [f"{DOI} doi:10.5555/1"]),
        ("Papers", [f"{DOI} doi:10.5555/1", DOI]),
    ],
    ids=["no DOI", "another heading", "one of two"],
)
def test_other_words_under_a_heading_behind_the_text_go(heading: str, items: list[str]) -> None:
    assert behind(heading, *items) == []


def test_one_work_is_enough_under_a_label_in_the_article_s_own_block() -> None:
    work = "Marlow, A. et al. “Ferry ice and bread”. Journal of Ice (2026)"
    label = '<div class="field"><div class="label"><strong>Referencia:</strong></div><p>{}</p></div>'
    html = page("".join([*map(paragraph, range(6)), label.format(work)]))
    assert republish.extract(Page.from_html(html, URL)).text.split("\n")[-2:] == ["Referencia:", work]


def test_numbered_notes_in_a_box_of_their_own_stay() -> None:
    notes = ["1. The word of the pilots for a wall.", "2. « The wall », a song of the children of Mora."]
    assert lines("Notes", notes)[-3:] == ["Notes", *notes]


def test_the_paper_in_the_words_of_a_japanese_institute_stays() -> None:
    cited = 'Ada Marlow, "The wall", Tides, <a href="https://doi.org/10.1234/tides.9">10.1234/tides.9</a>'
    text = "".join(map(paragraph, range(6)))
    found = republish.extract(Page.from_html(page(f"{text}<h2>原論文情報</h2><p>{cited}</p>"), URL)).text
    assert found.split("\n")[-2:] == ["原論文情報", 'Ada Marlow, "The wall", Tides, 10.1234/tides.9']


CITED = [
    "Berg, U. Tides of eleven winters. Harbour Press, 2019.",
    "Marlow, A. The wall. Tides 2024, 12, 1–9.",
]
ROW = '<p><a href="https://doi.org/1">Article</a> <a href="/pm">PubMed</a> <a href="/gs">Google Scholar</a></p>'


def test_works_cited_stay_without_the_links_below_each() -> None:
    works = "".join(f"<li><p>{work}</p>{ROW}</li>" for work in CITED)
    text = "".join(map(paragraph, range(6)))
    html = page(text).replace("</article>", f"<section><h2>References</h2><ol>{works}</ol></section></article>")
    found = republish.extract(Page.from_html(html, URL))
    assert found.text.split("\n")[-3:] == ["References", *CITED]
    assert not verify(found.original_text, found.text, found.changes)


def test_works_without_a_year_stay_in_a_list_that_is_called_one_of_references() -> None:
    works = "".join(
        f"<li>{work}</li>" for work in ("Berg, U. Tides of winters. Harbour Press.", "The logs of the pilots of Mora.")
    )
    box = f'<section><h2>References</h2><ol class="reference-list">{works}</ol></section>'
    html = page("".join(map(paragraph, range(6)))).replace("</article>", f"{box}</article>")
    assert republish.extract(Page.from_html(html, URL)).text.endswith("The logs of the pilots of Mora.")


def test_a_link_to_an_article_stays_where_no_work_is_cited() -> None:
    listed = "<p>The papers that they found:</p><ul><li><a href='https://mora.example/a'>Article</a></li><li>A map of the bay</li></ul>"
    html = page(f"{''.join(map(paragraph, range(3)))}{listed}{''.join(map(paragraph, range(3, 6)))}")
    assert "Article" in republish.extract(Page.from_html(html, URL)).text.split("\n")


@pytest.mark.parametrize("heading", ["Shownotes", "Links from the show", "Links zur Folge"])
def test_what_a_podcast_speaks_of_stays(heading: str) -> None:
    items = '<li><a href="https://doi.org/10.1/9">The paper on the reed</a></li><li><a href="https://buoy.example/">Readings of the buoy</a></li>'
    html = page(f"{''.join(map(paragraph, range(4)))}<h4>{heading}</h4><ul>{items}</ul>")
    found = republish.extract(Page.from_html(html, URL)).text.split("\n")
    assert found[-3:] == [heading, "The paper on the reed", "Readings of the buoy"]


@pytest.mark.parametrize(
    "links",
    [
        '<span class="suffix"><a href="/c">Crossref</a>, <a href="/g">Google Scholar</a></span>',
        '[<a href="/g">Google Scholar</a>] [<a href="/c">CrossRef</a>][<a href="/v">Green Version</a>]',
        '(<a href="/m">PubMed</a>)',
    ],
)
def test_the_links_at_the_end_of_a_works_own_line_go(links: str) -> None:
    works = "".join(f"<li>{work} {links}</li>" for work in CITED)
    html = page(f"{''.join(map(paragraph, range(6)))}<h2>References</h2><ul>{works}</ul>")
    found = republish.extract(Page.from_html(html, URL))
    assert found.text.split("\n")[-2:] == CITED
    assert not verify(found.original_text, found.text, found.changes)


def test_a_sentence_may_end_with_a_link_to_what_it_speaks_of() -> None:
    said = 'The board published what it had measured since 2019 (<a href="https://board.example/wall.pdf">PDF</a>).'
    html = page(f"{''.join(map(paragraph, range(3)))}<p>{said}</p>{''.join(map(paragraph, range(3, 6)))}")
    assert "since 2019 (PDF)." in republish.extract(Page.from_html(html, URL)).text


def test_a_note_on_the_licence_among_footnotes_does_not_come_back() -> None:
    deed = '<a href="http://creativecommons.org/licenses/by/4.0/">http://creativecommons.org/licenses/by/4.0/</a>'
    notes = f"<p>© 2026 The Authors.</p><p>Published by the Society of Harbours under the terms of the Creative Commons Attribution License {deed}.</p>"
    html = page(f"{''.join(map(paragraph, range(6)))}<div><h2>Footnotes</h2>{notes}</div>")
    assert "Society of Harbours" not in republish.extract(Page.from_html(html, URL)).text


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ('<strong>More information:</strong> Una Berg et al. The waves, <i>Sea</i> (2019). <a href="https://doi.org/10.5555/1">DOI: 10.5555/1</a>', True),
        ('<strong>Originalpublikation:</strong> Una Berg: The waves, 2019. <a href="https://doi.org/10.5555/1">DOI: 10.5555/1</a>', True),
        ('<strong>More information:</strong> Una Berg in the archive of the harbour. <a href="/berg">Una Berg</a>', False),
        ('<strong>Cite this text:</strong> Una Berg, The wall (2019). <a href="https://doi.org/10.5555/1">DOI: 10.5555/1</a>', False),
    ],
)  # fmt: skip
def test_the_paper_that_a_text_reports_on_stays_in_one_line_with_its_label(line: str, stays: bool) -> None:
    html = page("".join(map(paragraph, range(6))) + f'<div class="article__more">{line}</div>')
    assert ("Una Berg" in republish.extract(Page.from_html(html, URL)).text) is stays


@pytest.mark.parametrize(
    ("heading", "name", "kept"),
    [("<h2>References</h2>", "References", True), ("<h2>Référence</h2>", "ref-list", True), ("<h2>References</h2>", "x1", False)],
)  # fmt: skip
def test_a_list_that_is_called_so_may_hold_one_work(heading: str, name: str, kept: bool) -> None:
    work = "Berg, U. (2019). The waves of eleven winters. Harbour Stud. 7, 3–29."
    html = page(f'{"".join(map(paragraph, range(6)))}{heading}<div class="{name}"><p>{work}</p></div>')
    assert (work in republish.extract(Page.from_html(html, URL)).text) == kept


WORK = "Tarlow, E. (1991). The dating of field boundaries. Rooksby Press."


@pytest.mark.parametrize(
    ("cites", "heading", "kept"),
    [
        ("(Tarlow, 1991)", "Citations", True),
        ("as Tarlow and others (1991) say", "References", True),
        ("(Tarlow, 1987)", "Citations", False),
        ("in 1991", "Citations", False),
        ("(Tarlow, 1991)", "Shop", False),
    ],
    ids=["in brackets", "in the sentence", "another year", "another's", "another heading"],
)
def test_one_work_that_the_text_cites_stays(cites: str, heading: str, *, kept: bool) -> None:
    told = f"<p>The walls of the harbour are older than the town {cites}, and nobody knows who built them or why.</p>"
    listed = f'<section class="bottom"><header><h3>{heading}</h3></header><div><p>{WORK}</p></div></section>'
    html = page(told + "".join(map(paragraph, range(6)))).replace("</main>", f"{listed}</main>")
    assert (WORK in republish.extract(Page.from_html(html, URL)).text.split("\n")) == kept
