"""Each statement with its place, its scope, its words and its link."""

from __future__ import annotations

import html
import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from evidence_pages import STORY, URL, claims_on, concluded, license_id, page_of
from republish.licenses import parse_license
from republish.model import Claim, Exclusion, FeedEntry, Grant, License, Page, Profile

BY = "https://creativecommons.org/licenses/by/4.0/"
ND = "https://creativecommons.org/licenses/by-nd/4.0/"
ND_LINK = f'<a href="{ND}">CC BY-ND</a>'


def tool(text: str) -> License:
    found = parse_license(text)
    assert found is not None
    return found


def only(page: Page, kind: str = "license") -> Claim:
    found = [claim for claim in claims_on(page) if claim.kind == kind]
    assert len(found) == 1, found
    return found[0]


STATEMENT = f'<p>This article is licensed under <a rel="license" href="{BY}">CC BY 4.0</a>.</p>'
OF_ALL = f'<p>The content of Example News may be republished under a <a href="{BY}">CC BY licence</a>.</p>'


@pytest.mark.parametrize(
    ("parts", "scope", "place"),
    [
        ({"inside": STATEMENT}, "article", "rel-license"),
        ({"inside": STATEMENT.replace(' rel="license"', "")}, "article", "body"),
        ({"inside": f'<div class="post-license">{STATEMENT}</div>'}, "article", "article-end"),
        ({"footer": STATEMENT}, "site", "footer"),
        ({"sidebar": STATEMENT}, "site", "sidebar"),
        ({"inside": f"<figure><img src='/m.jpg'><figcaption>{STATEMENT}</figcaption></figure>"}, "image", "caption"),
        ({"after": f'<div class="republicar">{STATEMENT}</div>'}, "article", "popup"),
        ({"after": f'<div id="republication-tracker-tool-modal">{STATEMENT}</div>'}, "article", "popup"),
        ({"after": f'<div class="license tooltip" data-tooltip-text="CC">{STATEMENT}</div>'}, "article", "rel-license"),
        (
            {"after": f'<section id="comments"><div class="comment-body">{STATEMENT}</div></section>'},
            "comments",
            "comments",
        ),
        ({"after": f'<div class="related-posts">{STATEMENT}</div>'}, "other-work", "teaser"),
        ({"inside": f"<blockquote>{STATEMENT}</blockquote>"}, "other-work", "quote"),
    ],
)
def test_place_and_scope(parts: dict[str, str], scope: str, place: str) -> None:
    claim = only(page_of(**parts))
    assert (claim.scope, claim.place) == (scope, place)
    assert claim.license == tool(BY)
    assert claim.url == BY
    assert claim.text == "This article is licensed under CC BY 4.0."
    assert claim.source == URL
    assert claim.path is not None
    assert claim.path.startswith("/html/body")


@pytest.mark.parametrize(("name", "scope"), [("republish", "site"), ("nachnutzung", "site"), ("cookies", "unclear")])
def test_a_box_for_republishing_may_pop_up(name: str, scope: str) -> None:
    box = f'<div id="{name}" class="modal fade"><div class="modal-content">{OF_ALL}</div></div>'
    claim = only(page_of(after=box))
    assert (claim.scope, claim.place) == (scope, "popup")


@pytest.mark.parametrize(
    ("sentence", "scope"),
    [
        ("All photos on this site are licensed under CC BY 4.0.", "image"),
        ("Music: Canon by K. Lund, CC BY 4.0", "part"),
        ("Theme: Tidewater by Jo Penn, licensed under CC BY 4.0", "software"),
        ("User contributions are licensed under CC BY 4.0", "contributions"),
        ("Comments are licensed under CC BY 4.0.", "comments"),
        ("Text excerpts are taken from Wikipedia under CC BY 4.0.", "other-work"),
        ("All content on this site is licensed under CC BY 4.0.", "site"),
        ("Alle Texte auf dieser Website stehen unter CC BY 4.0.", "site"),
        ("Die Bilder in diesem Blog stehen unter CC BY 4.0.", "image"),
        ("Le contenu de ce site est sous licence CC BY 4.0.", "site"),
        ("Todos los contenidos de este sitio: CC BY 4.0", "site"),
        ("As fotos deste site estão sob CC BY 4.0", "image"),
        ("De teksten op deze website vallen onder CC BY 4.0", "site"),
        ("Zdjęcia: CC BY 4.0", "image"),
        ("写真は CC BY 4.0 で提供されています", "image"),
        ("本站文章采用 CC BY 4.0 许可", "site"),
        ("صور الموقع CC BY 4.0", "image"),
        ("Our photos are available under CC BY 4.0", "image"),
        ("Except for photos, all content on this site is licensed under CC BY 4.0", "site"),
        ("Images in this article are licensed under CC BY 4.0", "image"),
    ],
)
def test_words_say_what_a_footer_statement_speaks_of(sentence: str, scope: str) -> None:
    assert only(page_of(footer=f"<p>{sentence}</p>")).scope == scope


@pytest.mark.parametrize(
    ("node", "scope"),
    [
        ({"@type": "NewsArticle", "license": BY}, "article"),
        ({"@type": ["Article", "BlogPosting"], "license": {"@type": "CreativeWork", "url": BY}}, "article"),
        ({"@type": "NewsArticle", "mainEntityOfPage": {"@id": URL}, "license": BY}, "article"),
        ({"@type": "NewsArticle", "url": "https://news.example.org/2024/other", "license": BY}, "other-work"),
        ({"@type": "LearningResource", "license": BY}, "article"),
        ({"@type": "WebSite", "license": BY}, "site"),
        ({"@type": "ImageObject", "license": BY}, "image"),
        ({"@type": "NewsArticle", "image": {"@type": "ImageObject", "license": BY}}, "image"),
        ({"@type": "VideoObject", "license": BY}, "part"),
        ({"@type": "Dataset", "license": BY}, "part"),
        ({"@type": "NewsArticle", "sdLicense": BY}, "metadata"),
        ({"@type": "NewsArticle", "citation": [{"@type": "ScholarlyArticle", "license": BY}]}, "other-work"),
        ({"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "license": BY}]}, "other-work"),
        ({"@type": "NewsArticle", "copyrightNotice": "CC BY 4.0 Example News"}, "article"),
    ],
)
def test_json_ld(node: dict[str, object], scope: str) -> None:
    head = f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **node})}</script>'
    claim = only(page_of(head=head))
    assert (claim.scope, claim.place) == (scope, "json-ld")
    assert claim.license == tool(BY)


@pytest.mark.parametrize(
    "name", ["dc.rights", "DC.Rights.License", "DCTERMS.license", "dcterms.rights", "license", "copyright"]
)
def test_metas(name: str) -> None:
    claim = only(page_of(head=f'<meta name="{name}" content="This work is licensed under CC BY 4.0 ({BY})">'))
    assert claim.place == "meta"
    assert claim.license == tool(BY)
    assert claim.scope in ("article", "site")


@pytest.mark.parametrize("rel", ["license", "LICENSE noopener", "copyright"])
def test_link_elements(rel: str) -> None:
    claim = only(page_of(head=f'<link rel="{rel}" href="{BY}">'))
    assert (claim.place, claim.scope, claim.url) == ("link", "article", BY)


def test_rdf_in_a_comment() -> None:
    rdf = (
        '<!-- <rdf:RDF xmlns="http://web.resource.org/cc/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<Work rdf:about=""><license rdf:resource="http://creativecommons.org/licenses/by-nc-sa/2.0/" /></Work></rdf:RDF> -->'
    )
    claim = only(page_of(after=rdf))
    assert (claim.scope, claim.place) == ("article", "rdf")
    assert claim.license == tool("CC-BY-NC-SA-2.0")
    other = rdf.replace('rdf:about=""', 'rdf:about="https://elsewhere.example/picture"')
    assert only(page_of(after=other)).scope == "other-work"


def test_a_comment_in_prose_is_no_statement() -> None:
    assert claims_on(page_of(after=f"<!-- Template under CC BY 4.0, {BY} -->")) == ()


def test_scripts_fill_in_a_version_and_nothing_else() -> None:
    state = f'<script>window.__NUXT__ = ["licenseUrl", "{BY.replace("/", chr(92) + "u002F")}"]</script>'
    assert license_id(page_of(after=state)) is None
    line = "<p>This is an open-access article distributed under the terms of the Creative Commons Attribution License (CC BY).</p>"
    assert license_id(page_of(inside=line)) == "CC-BY"
    assert license_id(page_of(inside=line, after=state)) == "CC-BY-4.0"
    nc = line.replace("Attribution License (CC BY)", "Attribution-NonCommercial License (CC BY-NC)")
    assert license_id(page_of(inside=nc, after=state)) == "CC-BY-NC"


def test_an_unnamed_licence_is_a_claim_without_licence() -> None:
    page = page_of(footer="<p>Content is available under a Creative Commons license.</p>")
    claim = only(page)
    assert (claim.license, claim.scope) == (None, "site")
    assert [finding.code for finding in concluded(page).conflicts] == ["license-unnamed"]


def test_a_stated_exception_is_a_claim_of_its_own() -> None:
    page = page_of(
        footer=f'<p>Lizenz <a href="{BY}">CC BY 4.0</a> mit Ausnahmen, siehe Impressum, gilt für alle Texte dieser Website.</p>'
    )
    assert only(page, "exception").scope == "site"
    assert "exception-stated" in [finding.code for finding in concluded(page).conflicts]


def test_wayback_and_other_forms_of_the_link_are_kept_as_found() -> None:
    href = "//web.archive.org/web/2016/http://www.creativecommons.org/licenses/by/4.0/deed.de?ref=chooser-v1"
    claim = only(page_of(footer=f'<a rel="license noopener" href="{href}"><img src="/cc.png" alt=""></a>'))
    assert claim.url == href
    assert claim.license == tool(BY)


ATTRIBUTION = f'<p>This <a href="{URL}">article</a> first appeared on <a href="/">Example News</a> and is republished here under a <a href="{ND}">Creative Commons Attribution-NoDerivatives 4.0 International License</a>.</p>'


@pytest.mark.parametrize("times", [1, 2])
def test_the_line_in_a_republication_textarea(times: int) -> None:
    """The Republication Tracker Tool escapes its attribution line twice."""
    text = f"<p>A body that mentions {BY} somewhere.</p>{ATTRIBUTION}"
    for _ in range(times):
        text = html.escape(text)
    page = page_of(after=f'<div id="republication-tracker-tool-modal"><textarea>{text}</textarea></div>')
    claim = only(page)
    assert (claim.scope, claim.place) == ("article", "handout")
    assert claim.license == tool(ND)
    assert claim.text.startswith("first appeared on Example News and is republished here under")


@pytest.mark.parametrize(
    "line",
    [
        "Este texto foi originalmente publicado por Maré de acordo com a {}. Leia o original aqui.",
        "Este artigo foi originalmente publicado pela Maré nos termos da {}.",
        "Este artículo fue publicado originalmente en Marea y se reproduce de acuerdo con la {}.",
        "Cet article est repris de Marée selon les termes de la {}.",
        "Dieser Beitrag erschien zuerst bei Gezeiten und steht unter der {}.",
        "Questo articolo è stato ripubblicato da Marea con licenza {}.",
        "Dit artikel verscheen oorspronkelijk bij Getij onder {}.",
    ],
)
def test_a_line_of_a_republication_text_in_other_languages(line: str) -> None:
    text = html.escape(f"<p>{STORY}</p><p>{line.format(ND_LINK)}</p>")
    claim = only(page_of(after=f'<div class="box"><textarea>{text}</textarea></div>'))
    assert (claim.scope, claim.place, claim.license) == ("article", "handout", tool(ND))


@pytest.mark.parametrize("line", ["Foto sob a {}.", "O acervo foi digitalizado conforme a {}.", "Siehe {}."])
def test_a_licence_in_a_textarea_may_be_of_anything(line: str) -> None:
    assert claims_on(page_of(after=f"<textarea>{html.escape(line.format(ND_LINK))}</textarea>")) == ()


def test_a_textarea_without_such_a_line_says_nothing() -> None:
    assert claims_on(page_of(after=f"<textarea>{BY}</textarea>")) == ()


# --- feeds and profiles ---


def with_entry(page: Page, rights: str) -> Page:
    entry = FeedEntry(
        feed_url="https://news.example.org/feed.atom", rights=rights, published=datetime(2024, 5, 1, tzinfo=UTC)
    )
    return Page(url=page.url, content=page.content, entry=entry)


def test_the_feeds_words_on_rights_count_for_the_article() -> None:
    page = with_entry(page_of(), "Licensed as Creative Commons – attribution, no derivatives.")
    claim = only(page)
    assert (claim.scope, claim.place, claim.source) == ("article", "feed", "https://news.example.org/feed.atom")
    assert license_id(page) == "CC-BY-ND"


def test_claims_that_came_with_the_page_are_kept() -> None:
    own = Claim(
        scope="article", place="feed", text="by", license=tool(ND), url=ND, source="https://news.example.org/feed.atom"
    )
    page = Page(url=URL, content=page_of().content, claims=(own,))
    assert claims_on(page) == (own,)


def profile(
    *,
    covers: tuple[str, ...] = ("text",),
    per_article: bool = False,
    since: date | None = None,
    until: date | None = None,
    licensed: str = ND,
) -> Profile:
    grant = Grant(
        license=tool(licensed),
        covers=covers,
        text="Our articles are CC BY-ND 4.0.",
        source="https://news.example.org/rules",
        read=date(2024, 1, 2),
        grade="P",
        valid_from=since,
        valid_until=until,
        per_article=per_article,
    )
    return Profile(
        id="example-news",
        name="Example News",
        home="https://news.example.org/",
        hosts=("news.example.org",),
        grants=(grant,),
    )


def test_the_profiles_grant_is_a_claim_with_its_source() -> None:
    (claim,) = claims_on(page_of(), profile())
    assert (claim.scope, claim.place, claim.source) == ("site", "profile", "https://news.example.org/rules")
    assert (claim.read, claim.grade) == (date(2024, 1, 2), "P")
    assert license_id(page_of(), profile()) == "CC-BY-ND-4.0"


def test_the_profile_completes_a_statement_without_version() -> None:
    page = with_entry(page_of(), "Licensed as Creative Commons – attribution, no derivatives.")
    assert license_id(page, profile()) == "CC-BY-ND-4.0"
    assert license_id(page, profile(licensed=BY)) == "CC-BY-ND"


def test_where_the_licence_differs_by_article_the_page_must_say_it() -> None:
    assert license_id(page_of(), profile(per_article=True)) is None
    page = with_entry(page_of(), "Licensed as Creative Commons – attribution, no derivatives.")
    assert license_id(page, profile(per_article=True)) == "CC-BY-ND-4.0"


BOX = (
    '<div id="republication-tracker-tool-modal"><div class="cc-license">This work is licensed under a <a rel="noreferrer license" '
    'href="https://creativecommons.org/licenses/{}/4.0/">Creative Commons License</a>.</div></div>'
)


@pytest.mark.parametrize(("unit", "expected"), [("by-nd", None), ("by-nc-nd", "CC-BY-NC-ND-4.0")])
def test_the_default_of_a_tool_grants_nothing_against_the_publishers_own_terms(unit: str, expected: str | None) -> None:
    terms = replace(profile(), grants=(), terms="Free under our own terms; no licence is named.")
    assert license_id(page_of(after=BOX.format(unit)), terms) == expected
    assert license_id(page_of(after=BOX.format("by-nd")), replace(terms, terms=None)) == "CC-BY-ND-4.0"


def test_the_default_beside_the_tools_button_is_the_tools_as_well() -> None:
    terms = replace(profile(), grants=(), terms="Free under our own terms; no licence is named.")
    widget = '<button class="republication-tracker-tool-button">Republish</button><p>This work is licensed under a <a class="license" rel="noreferrer license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p>'
    assert license_id(page_of(sidebar=f"<section>{widget}</section>"), terms) is None
    assert license_id(page_of(sidebar=f"<section>{widget}</section>")) == "CC-BY-ND-4.0"


def test_a_licence_outside_the_tools_box_holds_against_terms() -> None:
    terms = replace(profile(), grants=(), terms="Free under our own terms; no licence is named.")
    line = '<p>Our stories are licensed <a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p>'
    assert license_id(page_of(after=BOX.format("by-nd"), footer=line), terms) == "CC-BY-ND-4.0"


def test_a_grant_for_graphics_is_none_for_the_text() -> None:
    assert claims_on(page_of(), profile(covers=("graphics",))) == ()


DATED = '<meta property="article:published_time" content="{}">'


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (DATED.format("2020-06-01T08:00:00Z"), "CC-BY-ND-4.0"),
        (DATED.format("1 June 2020"), "CC-BY-ND-4.0"),
        (DATED.format("2019-12-31"), None),
        (DATED.format("2021-01-01"), None),
        (DATED.format("June 2020"), None),
        (DATED.format("soon"), None),
        ("", None),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2020-06-01"}</script>',
            "CC-BY-ND-4.0",
        ),
        ('<script type="application/ld+json">{"@type": "VideoObject", "datePublished": "2020-06-01"}</script>', None),
    ],
)
def test_a_bounded_grant_holds_for_articles_of_its_days_only(head: str, expected: str | None) -> None:
    bounded = profile(since=date(2020, 1, 1), until=date(2020, 12, 31))
    assert license_id(page_of(head=head), bounded) == expected


def excluding(kind: str, where: str, pattern: str) -> Profile:
    base = profile()
    rule = Exclusion(kind=kind, pattern=pattern, where=where, text="Not ours.", source="https://news.example.org/rules")
    return Profile(id=base.id, name=base.name, home=base.home, hosts=base.hosts, grants=base.grants, exclusions=(rule,))


@pytest.mark.parametrize(
    ("rule", "parts"),
    [
        (excluding("wire", "byline", r"\bHarrow Wire\b"), {"before": "<p class='byline'>By Ada Reed, Harrow Wire</p>"}),
        (excluding("wire", "byline", r"\bHarrow Wire\b"), {"head": '<meta name="author" content="Harrow Wire">'}),
        (excluding("partner", "body", r"\bsharing pact\b"), {"inside": "<p>Here under a sharing\n pact.</p>"}),
        (excluding("reserved", "page", r"\bnot for reuse\b"), {"footer": "<p>Not for reuse.</p>"}),
    ],
)
def test_what_the_profile_excludes_has_no_licence(rule: Profile, parts: dict[str, str]) -> None:
    assert license_id(page_of(), rule) == "CC-BY-ND-4.0"
    conclusion = concluded(page_of(**parts), rule)
    assert conclusion.license is None
    assert "refusal" in [finding.level for finding in conclusion.conflicts]


def test_an_exclusion_for_the_body_does_not_read_the_footer() -> None:
    assert (
        license_id(page_of(footer="<p>All rights reserved.</p>"), excluding("reserved", "body", "all rights reserved"))
        == "CC-BY-ND-4.0"
    )


# --- robustness ---


def test_a_page_without_any_statement_has_no_claims() -> None:
    assert claims_on(page_of()) == ()


def test_gathering_gives_the_same_claims_again() -> None:
    page = page_of(inside=STATEMENT, footer="<p>© Example. All rights reserved.</p>")
    assert claims_on(page) == claims_on(page)


def test_a_statement_split_by_tags_breaks_and_soft_hyphens_is_read() -> None:
    split = "<p>This work is licen\u00adsed under a Creative\n Commons <span>Attribution-Noncommercial-Share</span> alike<br>3.0 United States License</p>"
    assert license_id(page_of(footer=split)) == "CC-BY-NC-SA-3.0-US"


def test_thousands_of_credits_are_read_in_bounded_work() -> None:
    credits = "".join(f'<p>Foto {n}: <a href="{BY}">CC BY 4.0</a></p>' for n in range(3_000))
    found = claims_on(page_of(inside=credits))
    assert {claim.scope for claim in found} == {"image"}
    assert len(found) <= 400


@pytest.mark.parametrize(
    "parts",
    [
        {"footer": f'<a href="{ND}"><img src="badge.png"></a>'},
        {"footer": f'<A REL="License" HREF="{ND}"><IMG SRC="badge.png"></A>'},
        {"footer": f'<!-- <rdf:RDF><license rdf:resource="{ND}" /></rdf:RDF> -->'},
        {"footer": f"All texts: CC BY-ND<script>var l = '{ND}'</script>"},
    ],
)
def test_the_encoding_of_a_page_does_not_matter(parts: dict[str, str]) -> None:
    page = page_of(**parts)
    utf16 = Page.from_html(b"\xff\xfe" + page.html.encode("utf-16-le"), page.url)
    assert claims_on(utf16) == claims_on(page) != ()
