"""Whatever page carries it: a licence link about something else than the article or the site grants nothing."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_pages import STORY, claims_on, concluded, page_of
from republish.evidence import conclude

UNITS = ("by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd")
VERSIONS = ("1.0", "2.0", "2.5", "3.0", "4.0", "3.0/de", "2.0/fr", "3.0/us")
RELATIONS = ("", ' rel="license"', ' rel="license noopener"', ' rel="nofollow"', ' class="license"')

addresses = st.builds(
    "https://creativecommons.org/licenses/{}/{}/".format, st.sampled_from(UNITS), st.sampled_from(VERSIONS)
)
badges = st.just('<img src="https://i.creativecommons.org/l/by/4.0/88x31.png" alt="Creative Commons License">')
words = st.sampled_from(["CC BY", "CC BY-SA 3.0", "Creative Commons", "some rights reserved", "license", "Lizenz", ""])
links = st.builds(
    lambda url, rel, shown: f'<a{rel} href="{url}">{shown}</a>',
    addresses,
    st.sampled_from(RELATIONS),
    st.one_of(words, badges),
)

WRAPPERS = (
    # images
    "<figure><img src='/m.jpg'><figcaption>The mill at dusk. {}</figcaption></figure>",
    "<div class='wp-caption'><img src='/m.jpg'><p class='wp-caption-text'>Jo Penn, {}</p></div>",
    "<p class='photo-credit'>{}</p>",
    "<p>Photo: Jo Penn / {}</p>",
    "<p>Foto: Jo Penn, {}, via Wikimedia Commons</p>",
    "<p>Titelbild: {}</p>",
    "<p>Crédit photo : {}</p>",
    "<p>Imagen: {}</p>",
    "<p>写真: {}</p>",
    "<p><img src='/m.jpg'></p><p>Jo Penn {}</p>",
    "<h3>Photo credits</h3><ul><li>Jo Penn, {}</li></ul>",
    "<p>All photos on this site are licensed under {}</p>",
    "<div itemscope itemtype='https://schema.org/ImageObject'>{}</div>",
    "<p>“Old mill” by Jo Penn is licensed under {}</p>",
    # other works and parts
    "<p>Music: “Canon” by K. Lund ({})</p>",
    "<p>The dataset is available under {}</p>",
    "<p>Her book is free to read under {}</p>",
    "<p>The code samples are licensed under {}</p>",
    "<p>The excerpts are taken from Wikipedia under {}</p>",
    "<blockquote><p>This article is licensed under {}</p></blockquote>",
    "<pre>This work is licensed under {}</pre>",
    "<div class='related-posts'><article><p>This article is licensed under {}</p></article></div>",
    "<div class='teaser'>{}</div>",
    # explanations
    "<p>A museum may choose, for example, {} when it opens its archive to schools and to the many people who ask for pictures.</p>",
    "<p>Write “This work is licensed under {}” below your text.</p>",
    # software
    "<p>Theme: Tidewater by Jo Penn, {}</p>",
    "<p>Icons by Jo Penn are under {}</p>",
    "<div class='leaflet-control-attribution'>© OpenStreetMap contributors, {}</div>",
    # contributions and comments
    "<p>User contributions are licensed under {}</p>",
    "<form><label>By submitting your text you agree to {}</label></form>",
    "<div id='comments'><p>This article is licensed under {}</p></div>",
    # machine-readable, about something else
    "<div about='https://www.flickr.com/photos/jo/1'>{}</div>",
)


@given(
    st.lists(st.tuples(st.sampled_from(WRAPPERS), links), min_size=1, max_size=4), st.sampled_from(["inside", "after"])
)
@settings(max_examples=400, deadline=None)
def test_a_link_about_something_else_never_grants(parts: list[tuple[str, str]], where: str) -> None:
    html = "".join(wrapper.format(link) for wrapper, link in parts)
    page = page_of(**{where: html})
    assert concluded(page).license is None, claims_on(page)


FOOTERS = tuple(
    wrapper
    for wrapper in WRAPPERS
    if any(
        word in wrapper
        for word in (
            "photos on this site",
            "Music",
            "Theme",
            "Icons",
            "User contributions",
            "excerpts",
            "Foto:",
            "code samples",
        )
    )
)


@given(
    st.lists(st.tuples(st.sampled_from(FOOTERS), links), min_size=1, max_size=3), st.sampled_from(["footer", "sidebar"])
)
@settings(max_examples=200, deadline=None)
def test_nor_does_it_in_a_footer_or_a_sidebar(parts: list[tuple[str, str]], where: str) -> None:
    page = page_of(**{where: "".join(wrapper.format(link) for wrapper, link in parts)})
    assert concluded(page).license is None, claims_on(page)


META = st.builds(
    lambda kind, key, url: f'<script type="application/ld+json">{{"@type": "{kind}", "{key}": "{url}"}}</script>',
    st.sampled_from(["ImageObject", "VideoObject", "Dataset", "SoftwareApplication", "Course", "Comment"]),
    st.sampled_from(["license", "usageInfo"]),
    addresses,
)


@given(st.lists(META, min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_nor_do_json_ld_nodes_of_other_things(nodes: list[str]) -> None:
    assert concluded(page_of(head="".join(nodes))).license is None


TAGS = st.sampled_from(
    [
        "p",
        "div",
        "span",
        "a",
        "footer",
        "aside",
        "figure",
        "li",
        "td",
        "b",
        "br",
        "img",
        "script",
        "article",
        "textarea",
    ]
)
ATTRIBUTES = st.sampled_from(
    [
        "",
        ' class="license"',
        ' rel="license"',
        ' href="//creativecommons.org/licenses/by/4.0"',
        ' about="["',
        ' itemprop="license"',
    ]
)
PIECES = st.sampled_from(
    [
        "CC BY 4.0",
        "All rights reserved",
        "this article",
        "republished with permission",
        "(AP) —",
        "\x00",
        "İ",
        "photo",
        " ",
        "</p>",
        "<!--",
    ]
)
MARKUP = st.lists(st.one_of(st.builds("<{}{}>".format, TAGS, ATTRIBUTES), PIECES), max_size=40).map("".join)


@given(MARKUP)
@settings(max_examples=300, deadline=None)
def test_any_markup_gives_claims_and_a_conclusion(markup: str) -> None:
    claims = claims_on(page_of(body=f"<p>{STORY}</p>{markup}"))
    conclusion = conclude(claims)
    assert set(conclusion.grounds) <= set(claims)
    assert all(claim.source and claim.text for claim in claims)
