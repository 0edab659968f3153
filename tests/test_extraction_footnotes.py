"""Notes and works cited behind the text stay, with their marks and headings, as the programs of books and wikis write them."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, page, paragraph, sentence
from republish import Page
from republish.fidelity import verify

WORKS = {
    "pandoc": '<div id="refs" class="references" role="list"><div class="csl-entry" role="listitem">Una Berg. <em>The waves</em>. Mora: Mole Press, 1912.</div></div>',
    "pandoc in HTML 4": '<div id="refs" class="references"><div id="ref-berg" class="csl-entry">Una Berg. <em>The waves</em>. Mora: Mole Press, 1912.</div></div>',
    "roles": '<div role="doc-bibliography"><div role="doc-biblioentry">Una Berg. <em>The waves</em>. Mora: Mole Press, 1912.</div></div>',
}


def lines(below: str, mark: str = "") -> list[str]:
    """The article's lines behind its four paragraphs, the first of which ends in a mark."""
    told = f"<p>{sentence(0)}{mark}</p>" + "".join(map(paragraph, range(1, 4)))
    found = article(told + below)
    assert not verify(found.original_text, found.text, found.changes)
    return found.text.split("\n")[4:]


@pytest.mark.parametrize("works", WORKS.values(), ids=WORKS)
def test_works_cited_stay_under_their_heading(works: str) -> None:
    assert lines(f"<h2>References</h2>{works}") == ["References", "Una Berg. The waves. Mora: Mole Press, 1912."]


@pytest.mark.parametrize("sign", ["^", "↑", "↩"])
def test_what_leads_back_from_a_note_goes_from_a_line_of_its_own(sign: str) -> None:
    note = f'<li role="doc-endnote" id="n1"><span><sup><a href="#r1">{sign}</a></sup></span><div><p>The waves, 1912.</p></div></li>'
    assert lines(f'<ol class="notes">{note}</ol>', '<sup id="r1"><a href="#n1">1</a></sup>') == ["The waves, 1912."]


def test_each_work_of_sphinx_stands_behind_its_mark() -> None:
    entries = "".join(
        f'<div class="citation" id="{name}" role="doc-biblioentry"><span class="label"><span class="fn-bracket">[</span>{name}'
        f'<span class="fn-bracket">]</span></span>\n<p>{work}</p></div>'
        for name, work in (
            ("Ber12", "Una Berg. The waves. Mole Press, 1912."),
            ("Mar34", "Ada Marlow. The bell. 1934."),
        )
    )
    listed = f'<h2>References</h2><div role="list" class="citation-list">{entries}</div>'
    assert lines(listed)[1:] == [
        "[Ber12] Una Berg. The waves. Mole Press, 1912.",
        "[Mar34] Ada Marlow. The bell. 1934.",
    ]


def test_a_list_by_role_that_names_no_references_is_none_of_it() -> None:
    cards = '<div class="picks" role="list"><div role="listitem">Una Berg. The waves.</div></div>'
    assert lines(f"<h2>Our picks</h2>{cards}") == []


SAID = "The pilots were told in June."
NOTES = {
    "sphinx": (
        '<a class="footnote-reference brackets" href="#hand" id="id1" role="doc-noteref">[1]</a>',
        '<p class="rubric">Footnotes</p><aside class="footnote-list brackets"><aside class="footnote brackets" id="hand" role="doc-footnote">'
        f'<span class="label">[<a role="doc-backlink" href="#id1">1</a>]</span><p>{SAID}</p></aside></aside>',
        ["Footnotes", f"[1] {SAID}"],
    ),
    "org": (
        '<sup><a id="fnr.1" class="footref" href="#fn.1" role="doc-backlink">1</a></sup>',
        '<div id="footnotes"><h2 class="footnotes">Footnotes: </h2><div id="text-footnotes"><div class="footdef"><sup><a id="fn.1" '
        'class="footnum" href="#fnr.1" role="doc-backlink">1</a></sup> <div class="footpara" role="doc-footnote">'
        f'<p class="footpara">{SAID}</p></div></div></div></div>',
        ["Footnotes:", f"1 {SAID}"],
    ),
    "DokuWiki": (
        ' <sup><a href="#fn__1" id="fnt__1" class="fn_top">1)</a></sup>',
        '<div class="footnotes"><div class="fn"><sup><a href="#fnt__1" id="fn__1" class="fn_bot">1)</a></sup> '
        f'<div class="content">{SAID}</div></div></div>',
        [f"1) {SAID}"],
    ),
    "LibreOffice": (
        '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
        '<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>'
        f"{SAID}</p></div>",
        [f"1 {SAID}"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("mark", "notes", "said"), NOTES.values(), ids=NOTES)
def test_a_note_stays_behind_its_mark(mark: str, notes: str, said: list[str]) -> None:
    assert lines(notes, mark) == said


def test_a_note_that_is_called_for_twice_leads_back_to_both() -> None:
    note = (
        '<aside class="footnote brackets" id="hand" role="doc-footnote"><span class="label">[1]</span>\n<span class="backrefs">'
        f'(<a href="#id1">1</a>,<a href="#id2">2</a>)</span><p>{SAID}</p></aside>'
    )
    assert lines(note) == [f"[1] (1,2) {SAID}"]


def test_what_leads_to_a_place_that_does_not_lead_to_it_is_no_note() -> None:
    mark = '<sup><a id="up" href="#elsewhere">1</a></sup>'
    box = f'<div class="tip"><div class="fn"><a href="#up" id="fn">1)</a><div class="content">{SAID[:-1]}</div></div></div>'
    assert lines(box, mark) == []


def test_a_list_of_the_articles_parts_is_no_note_though_their_headings_lead_to_it() -> None:
    inner = "".join(f'<h2 id="part{i}"><a href="#toc{i}">Part {i}</a></h2>{paragraph(i)}' for i in range(4))
    listed = "".join(
        f'<div class="entry"><a id="toc{i}" href="#part{i}">{i}</a> <span>Part {i}</span></div>' for i in range(4)
    )
    assert article(f'{inner}<div class="toc">{listed}</div>').text.split("\n")[-1] == sentence(3)


def test_notes_are_read_back_as_they_were_written() -> None:
    mark, notes, _ = NOTES["DokuWiki"]
    first = article(f"<p>{sentence(0)}{mark}</p>{paragraph(1)}{paragraph(2)}{notes}")
    again = republish.extract(republish.Page.from_html(str(first.body), first.url))
    assert again.body == first.body


@pytest.mark.parametrize(
    ("box", "said"),
    [
        (
            '<div class="notes"><h2>Notes</h2><div id="nb1"><p><span>[<a href="#nh1" id="nb1">1</a>]&nbsp;</span>The report of the harbour.</p></div></div>',
            ["Notes", "[1] The report of the harbour."],
        ),
        (
            '<div class="ps"><h2>P.-S.</h2><p>This article was first published by the Mora Post.</p></div>',
            ["P.-S.", "This article was first published by the Mora Post."],
        ),
        (
            '<div class="notes"><p><span><a href="#nh1" id="nb1">1</a></span>NDLR. The report of the harbour.</p></div>',
            ["1NDLR. The report of the harbour."],
        ),
    ],
    ids=["notes", "postscript", "a mark without a blank"],
)
def test_the_notes_of_spip_stay_with_their_headings(box: str, said: list[str]) -> None:
    assert lines(box, '<a href="#nb1" id="nh1">1</a>') == said


@pytest.mark.parametrize(("call", "kept"), [("1", True), ("[1]", True), ("the report", False)])
def test_a_note_that_a_mark_leads_to_stays_though_nothing_leads_back(call: str, *, kept: bool) -> None:
    told = f'<p>{sentence(0)}<sup><a href="#n1">{call}</a></sup></p>' + "".join(map(paragraph, range(1, 4)))
    box = f'<section><h3>Noten</h3><ol><li id="n1">{SAID}</li></ol></section>'
    html = page(told, below=box)
    found = republish.extract(republish.Page.from_html(html, URL))
    assert (SAID in found.text) is kept


FAR_NOTE = '<div class="below"><h2>Notes</h2><div id="nb1"><p>[<a href="#{}">1</a>] Una Berg keeps the light of Mora.</p></div></div>'
FAR_TEASERS = (
    '<div class="more"><h2>Read also</h2><p><a href="/bell">The bell of Mora</a> by Leo Tarn, May 3, 2024</p></div>'
)


@pytest.mark.parametrize(
    ("back", "said"), [("nh1", ["Notes", "[1] Una Berg keeps the light of Mora."]), ("top", [])], ids=["called", "uncalled"]
)  # fmt: skip
def test_a_note_far_below_stays_where_the_text_calls_for_it(back: str, said: list[str]) -> None:
    told = f'<p>{sentence(0)} [<a href="#nb1" id="nh1">1</a>]</p>' + "".join(map(paragraph, range(1, 4)))
    boxes = "<div><div><div><div>{}</div></div></div></div>"
    html = f"<html><body>{boxes.format('<h1>The wall</h1>' + told)}{boxes.format(FAR_TEASERS + FAR_NOTE.format(back))}</body></html>"
    found = republish.extract(republish.Page.from_html(html, URL))
    assert not verify(found.original_text, found.text, found.changes)
    assert found.text.split("\n")[4:] == said


@pytest.mark.parametrize("back", ['{}<a href="#r1">↩︎</a>', '<b><a href="#r1">^</a></b> {}', "{} <a href='#r1'>[↑]</a>"])
def test_the_sign_that_leads_back_from_a_note_goes(back: str) -> None:
    note = back.format('Olm, <a href="https://olm.example/walls">The Walls</a>, a history of the harbour, 1953.')
    called = '<p>It leans.<sup><a href="#n1" id="r1">1</a></sup></p>'
    notes = f'{called}<ol class="footnotes"><li id="n1">{note}</li></ol>'
    body = article(f"{paragraph(0)}{paragraph(1)}{paragraph(2)}{notes}").body
    assert (
        '<ol><li>Olm, <a href="https://olm.example/walls">The Walls</a>, a history of the harbour, 1953.</li></ol>'
        in body
    )
    assert "<sup><a" in body


FEET = {
    "SPIP": (
        '<sup>[<a href="#nb1" id="nh1" rel="appendix">1</a>]</sup>',
        '<div class="notes"><h2>Notes</h2><div id="nb1"><p>[<a href="#nh1" rev="appendix">1</a>] {}</p></div></div>',
    ),
    "a list": ('<sup><a href="#f1" id="r1">1</a></sup>', '<ol><li id="f1">{} <a href="#r1">↩</a></li></ol>'),
    "a star": ('<a href="#f1" name="r1">*</a>', '<p><a name="f1" href="#r1">*</a> {}</p>'),
}
TAGS = '<p class="tags">Filed under: <a href="/t/harbour">harbour</a>, <a href="/t/pilots">pilots</a></p>'


@pytest.mark.parametrize(("mark", "note"), FEET.values(), ids=FEET)
def test_notes_in_the_foot_of_an_article_stay_without_its_tags(mark: str, note: str) -> None:
    told = f"<p>{sentence(0)}{mark}</p>" + "".join(map(paragraph, range(1, 4)))
    footer = f"<footer>{note.format('The name is not her own.')}{TAGS}</footer>"
    found = republish.extract(Page.from_html(page(told, below=footer), URL))
    assert "The name is not her own." in found.text
    assert "Filed under" not in found.text


@pytest.mark.parametrize(
    ("mark", "foot"),
    [
        ('<a href="#comments" id="count">3</a>', '<div id="comments"><p>What a tale of tides.</p></div>'),
        ("", '<p id="end">What a tale of tides.</p><a href="#top">↑</a>'),
        ('<sup><a href="#n1" id="r1">1</a></sup>', "<p>What a tale of tides.</p>"),
    ],
)
def test_a_foot_that_no_mark_leads_to_and_back_is_left_out(mark: str, foot: str) -> None:
    told = f"<p>{sentence(0)}{mark}</p>" + "".join(map(paragraph, range(1, 4)))
    whole = page(told, above='<p id="top"></p>', below=f"<footer>{foot}</footer>")
    assert "What a tale" not in republish.extract(Page.from_html(whole, URL)).text


@pytest.mark.parametrize(("box", "kept"), [("hentry", True), ("h-entry clearfix", True), ("wrapper", False)])
def test_the_foot_of_an_entry_by_its_microformat_is_an_article_s(box: str, kept: bool) -> None:
    """As SPIP's templates have it, without an `article`."""
    mark = '<span class="spip_note_ref">[<a href="#nb1" class="spip_note" rel="appendix" id="nh1">1</a>]</span>'
    told = f"<p>{sentence(0)}{mark}</p>" + "".join(map(paragraph, range(1, 4)))
    note = '<div id="nb1"><p><span class="spip_note_ref">[<a href="#nh1" class="spip_note" rev="appendix">1</a>] </span>The name is not her own.</p></div>'
    whole = (
        f'<html lang="en"><head><title>Harbour</title></head><body><main><div class="{box}"><div class="content"><h1>Harbour</h1>'
        f'<div class="texte entry-content">{told}</div><footer><div class="notes"><h2>Notes</h2>{note}</div>{TAGS}</footer></div></div></main></body></html>'
    )
    found = republish.extract(Page.from_html(whole, URL))
    assert ("The name is not her own." in found.text) == kept
    assert "Filed under" not in found.text


@pytest.mark.parametrize(
    ("heading", "box", "kept"),
    [
        ("P.-S.", "hentry", True),
        ("Post-scriptum", "hentry", True),
        ("P.-S.", "wrapper", False),
        ("Dans la même rubrique", "hentry", False),
    ],
)
def test_what_spip_s_authors_add_behind_their_text_stays(heading: str, box: str, kept: bool) -> None:
    told = "".join(map(paragraph, range(4)))
    added = f'<footer><div class="ps surlignable"><h2>{heading}</h2><div><p>The lease is of ten years and no more.</p></div></div></footer>'
    whole = (
        f'<html lang="fr"><head><title>Harbour</title></head><body><main><div class="{box}"><div class="content"><h1>Harbour</h1>'
        f'<div class="texte entry-content">{told}</div>{added}</div></div></main></body></html>'
    )
    assert ("The lease is of ten years" in republish.extract(Page.from_html(whole, URL)).text) == kept


NUMBERED = "<p>{} Una Berg. “The waves of pier {}.” Mora, 1912.</p>"


@pytest.mark.parametrize(
    ("mark", "notes", "kept"),
    [
        ("<sup>{}</sup>", NUMBERED, True),
        ("<sup>[{}]</sup>", "<p>[{}] The waves of pier {}, 1912.</p>", True),
        ("<sup>{}</sup>", "<p>{}. “The waves of pier {},” 1912.</p>", True),
        ("", NUMBERED, False),
        ("<sup>st</sup>", NUMBERED, False),
        ("<sup>{}</sup>", "<p>Una Berg {}. “The waves of pier {}.” Mora, 1912.</p>", False),
    ],
)
def test_numbered_lines_in_a_box_below_stay_where_raised_numbers_call_for_them(
    mark: str, notes: str, *, kept: bool
) -> None:
    text = "".join(f"<p>{sentence(number)}{mark.format(number + 1)}</p>" for number in range(4))
    box = "".join(notes.format(number, number) for number in range(1, 5))
    html = page(
        text, below=f'<div class="promo"><a href="/x">Start here</a></div><div class="block disclaimer">{box}</div>'
    )
    found = republish.extract(Page.from_html(html, URL))
    assert ("pier 4" in found.body.split("<p>")[-1]) is kept
    assert "Start here" not in found.text
    assert not verify(found.original_text, found.text, found.changes)
