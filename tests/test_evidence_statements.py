"""One page, one statement, one licence or none: kinds of evidence as publishers write them, with invented words.

Forms after the places and traps of the domain notes (wordings, wordings-more section 5, traps).
"""

from __future__ import annotations

import pytest

from evidence_pages import URL, license_id, page_of

CC = "https://creativecommons.org/licenses/"


def link(path: str, text: str, rel: str = "") -> str:
    """A link to a licence."""
    relation = f' rel="{rel}"' if rel else ""
    return f'<a{relation} href="{CC}{path}/">{text}</a>'


GRANTS = {
    "pictures and films, along with the texts": (
        {
            "footer": f"<p>Unless specifically noted, the images and videos on the public website, along with the texts of press releases, pictures of the week and captions, are licensed under a {link('by/4.0', 'Creative Commons Attribution 4.0 International License')}.</p>"
        },
        "CC-BY-4.0",
    ),
    "german agency footer": (
        {
            "footer": f"<p>Soweit nicht anders gekennzeichnet, stehen unsere Texte auf dieser Seite unter einer {link('by-nd/3.0/de', 'CC BY-ND 3.0 DE Lizenz')}.</p>"
        },
        "CC-BY-ND-3.0-DE",
    ),
    "french blog footer": (
        {
            "footer": f"<p>Sauf mentions contraires (il y en a), le contenu de ce blog est mis à disposition selon les termes de la Licence {link('by-sa/4.0', 'Creative Commons Attribution - Partage dans les Mêmes Conditions 4.0 International')}.</p>"
        },
        "CC-BY-SA-4.0",
    ),
    "footer link that only says Creative Commons": (
        {"footer": f"<ul><li>{link('by-nc/4.0', 'Creative Commons')}</li></ul>"},
        "CC-BY-NC-4.0",
    ),
    "capitals, no hyphens, no version": (
        {"inside": '<p class="license">LICENSED UNDER CC BY NC ND</p>'},
        "CC-BY-NC-ND",
    ),
    "jsonld": (
        {
            "head": f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","url":"{URL}","license":"https://creativecommons.org/licenses/by-nc-sa/4.0/"}}</script>'
        },
        "CC-BY-NC-SA-4.0",
    ),
    "icon link titled rights": (
        {
            "before": '<div class="abs-license"><a class="has_license" href="http://creativecommons.org/licenses/by/4.0/" title="Rights to this article"><img src="/icons/by-4.0.png" alt="license icon"><span>view license</span></a></div>'
        },
        "CC-BY-4.0",
    ),
    "button with data-url": (
        {
            "before": '<div class="header-stats"><button class="license-btn" data-url="https://creativecommons.org/licenses/by-nc-sa/4.0/"><svg></svg></button></div>'
        },
        "CC-BY-NC-SA-4.0",
    ),
    "link around an svg": (
        {"footer": f'<div class="cc">{link("by-nc-nd/4.0", "<svg><path/></svg>")}</div>'},
        "CC-BY-NC-ND-4.0",
    ),
    "sentence in a title attribute": (
        {
            "sidebar": '<div class="widget"><a href="/license" title="Diese Inhalte sind lizenziert unter Creative Commons Namensnennung 3.0 Deutschland"><img src="/cc.png" alt=""></a></div>'
        },
        "CC-BY-3.0-DE",
    ),
    "rel copyright": (
        {"head": '<link rel="copyright" href="http://creativecommons.org/licenses/by-sa/3.0/">'},
        "CC-BY-SA-3.0",
    ),
    "code without CC": ({"footer": "<p>BY-NC-SA-4.0</p>"}, "CC-BY-NC-SA-4.0"),
    "name without Creative Commons": (
        {
            "before": '<p class="licence-line">You are free to share this article under the Attribution 4.0 International license.</p>'
        },
        "CC-BY-4.0",
    ),
    "copyright block at the end": (
        {
            "inside": f"<p>© 2026 Example. This article is licensed under a {link('by-nd/4.0', 'Creative Commons Attribution-NoDerivatives 4.0 International License', 'license')}. You may republish this article, so long as you credit the authors and Example, and do not change the text.</p>"
        },
        "CC-BY-ND-4.0",
    ),
    "p rel license": ({"inside": '<p rel="license">This article is available under CC BY 4.0.</p>'}, "CC-BY-4.0"),
    "cc0": (
        {
            "footer": '<p>To the extent possible under law, Example News has waived all copyright to this work under <a rel="license" href="http://creativecommons.org/publicdomain/zero/1.0/">CC0</a>.</p>'
        },
        "CC0-1.0",
    ),
    "menu item with rel=license": (
        {"footer": '<ul class="menu"><li><a href="/copyright" rel="license">Copyright (CC BY)</a></li></ul>'},
        "CC-BY",
    ),
    "own block, images to be checked": (
        {
            "inside": f'<div class="cc-block"><p>This article is published under a {link("by-nc/4.0", "Creative Commons Attribution-NonCommercial 4.0 International licence")}. If you have any queries about republishing please contact us. Please check individual images for licensing details.</p></div>'
        },
        "CC-BY-NC-4.0",
    ),
    "our stories may be republished": (
        {
            "inside": f'<div class="snAbout"><p>Our stories may be republished online or in print under Creative Commons license {link("by-nc-nd/4.0", "CC BY-NC-ND 4.0")}. We ask that you edit only for style or to shorten, provide proper attribution and link to our website.</p></div>'
        },
        "CC-BY-NC-ND-4.0",
    ),
    "republish block": (
        {
            "inside": f'<div class="article-republish"><p>Republish this story for free.</p><p>{link("by-nc-nd/3.0/us", "Creative Commons License (CC BY-NC-ND 3.0)")}</p></div>'
        },
        "CC-BY-NC-ND-3.0-US",
    ),
    "open access line": (
        {
            "inside": f"<p><strong>Copyright:</strong> © 2019 Reed et al. This is an open access article distributed under the terms of the {link('by/4.0', 'Creative Commons Attribution License')}, which permits unrestricted use.</p>"
        },
        "CC-BY-4.0",
    ),
    "rights and permissions section": (
        {
            "after": '<section><h2>Rights and permissions</h2><p><b>Open Access</b> This article is licensed under a Creative Commons Attribution 4.0 International License, which permits use. The images or other third party material in this article are included in the article’s Creative Commons license, unless indicated otherwise in a credit line to the material. To view a copy of this license, visit <a href="http://creativecommons.org/licenses/by/4.0/" rel="license">http://creativecommons.org/licenses/by/4.0/</a>.</p></section>'
        },
        "CC-BY-4.0",
    ),
    "texts yes, photos no": (
        {
            "footer": f"<p>Texts on this site are licensed {link('by-sa/4.0', 'CC BY-SA 4.0')}. All photos: all rights reserved.</p>"
        },
        "CC-BY-SA-4.0",
    ),
    "japanese footer": (
        {
            "footer": "<p>このサイトの記事は、クリエイティブ・コモンズ 表示 4.0 国際 ライセンスの下に提供されています。</p>"
        },
        "CC-BY-4.0",
    ),
    "hidden div": (
        {
            "inside": '<div style="display:none" id="clp_a"><p>This is an open access article under the Creative Commons Attribution License (https://creativecommons.org/licenses/by/4.0/).</p></div>'
        },
        "CC-BY-4.0",
    ),
    "aragonese footer": (
        {
            "footer": f'<ul><li id="footer-info-copyright">O texto ye disponible baixo a {link("by-sa/3.0", "Licencia Creative Commons Atribución/Compartir-Igual")}</li></ul>'
        },
        "CC-BY-SA-3.0",
    ),
    "wayback": (
        {
            "footer": '<p><a rel="license" href="https://web.archive.org/web/20160218174457/http://creativecommons.org/licenses/by-sa/3.0/de/"><img alt="" src="x.png"></a></p>'
        },
        "CC-BY-SA-3.0-DE",
    ),
    "footer ARR + cc article": (
        {
            "inside": f"<p>This story is licensed under {link('by-nd/4.0', 'CC BY-ND 4.0')}.</p>",
            "footer": "<p>© 2025 Example. All rights reserved.</p>",
        },
        "CC-BY-ND-4.0",
    ),
    "name freer than link": (
        {
            "inside": "<p>This is an Open Access article distributed under the terms of the Creative Commons Attribution License (http://creativecommons.org/licenses/by-nc/3.0/), which permits reuse.</p>"
        },
        "CC-BY-NC-3.0",
    ),
    "badge other version": (
        {
            "sidebar": '<div class="widget"><a rel="license" href="http://creativecommons.org/licenses/by-nc-nd/3.0/de/"><img alt="cc" src="http://i.creativecommons.org/l/by-nc-nd/2.0/de/88x31.png"></a></div>'
        },
        "CC-BY-NC-ND-3.0-DE",
    ),
    "pt footer": (
        {
            "footer": f"<p>Exceto onde indicado o contrário, todo o conteúdo deste site está licenciado sob {link('by/4.0', 'Creative Commons Atribuição 4.0 Internacional')}</p>"
        },
        "CC-BY-4.0",
    ),
    "it footer": (
        {
            "footer": f"<p>I contenuti di questo sito sono distribuiti con licenza {link('by-nc-sa/3.0/it', 'Creative Commons Attribuzione - Non commerciale - Condividi allo stesso modo 3.0 Italia')}</p>"
        },
        "CC-BY-NC-SA-3.0-IT",
    ),
    "chooser line with the own title": (
        {
            "inside": f'<p><a property="dct:title" href="{URL}">"The mill that waits for the tide"</a> by Ada Reed is licensed under {link("by/4.0/?ref=chooser-v1", "CC BY 4.0", "license noopener noreferrer")}</p>'
        },
        "CC-BY-4.0",
    ),
    "rdfa attr": (
        {
            "inside": '<p about="" property="cc:license" resource="https://creativecommons.org/licenses/by/4.0/">Free to share</p>'
        },
        "CC-BY-4.0",
    ),
    "definition list row": (
        {"inside": f"<dl><dt>License</dt><dd>{link('by/4.0', 'CC BY 4.0')}</dd></dl>"},
        "CC-BY-4.0",
    ),
}

NONE = {
    "theme": {"footer": f"<p>Theme: Tidewater by Jo Penn licensed under {link('by/3.0', 'CC BY 3.0')}</p>"},
    "html5up": {
        "footer": f'<ul class="copyright"><li>© Example</li><li>Design: <a href="https://html5up.net">HTML5 UP</a> ({link("by/3.0", "CC BY 3.0")})</li></ul>'
    },
    "osm": {
        "inside": '<div class="leaflet-control-attribution">© <a href="http://osm.org">OpenStreetMap</a> contributors, <a href="https://creativecommons.org/licenses/by-sa/2.0/">CC-BY-SA</a></div>'
    },
    "photo caption": {
        "inside": f'<figure><img src="/m.jpg"><figcaption>The mill. {link("by-sa/2.0", "CC BY-SA 2.0", "license")}</figcaption></figure>'
    },
    "photo paragraph": {
        "inside": f'<p><img src="/m.jpg"></p><p>{link("by-sa/2.0", "CC BY-SA 2.0", "license")} Jane Penn</p>'
    },
    "photo credit openverse": {
        "inside": '<p>"Old mill" by Jane Penn is licensed under <a rel="license" href="https://creativecommons.org/licenses/by/2.0/?ref=openverse">CC BY 2.0</a></p>'
    },
    "photo credit chooser": {
        "inside": f'<p>"Old mill" by Jane Penn is licensed under {link("by/2.0", "CC BY 2.0", "license")}</p>'
    },
    "credits list": {
        "inside": f"<h4>Photo credits</h4><ul><li>Jane Penn, {link('by/2.0', 'CC BY 2.0', 'license')}</li></ul>"
    },
    "edx listing": {"inside": '<div class="course"><p>A course on milling. License: CC BY-NC-SA</p></div>'},
    "related card": {
        "after": f'<div class="related"><article><h3>Another story</h3><p>This article is licensed under {link("by/4.0", "CC BY 4.0")}</p></article></div>'
    },
    "comment": {
        "after": f'<div id="comments"><ol class="comment-list"><li class="comment"><p>This article is licensed under {link("by/4.0", "CC BY 4.0")}</p></li></ol></div>'
    },
    "book bio": {
        "sidebar": f'<div class="widget author"><p>Ada Reed wrote the book Slow Water, which is available under a {link("by-nc/4.0", "CC BY-NC 4.0")} licence.</p></div>'
    },
    "music": {"footer": f"<p>Music: “Canon” by K. MacLeod ({link('by/4.0', 'CC BY 4.0')})</p>"},
    "user contributions": {
        "footer": f"<p>user contributions licensed under {link('by-sa/4.0', 'cc by-sa 4.0', 'license')}</p>"
    },
    "explain list": {
        "footer": f"<ul>{''.join('<li>' + link(u + '/4.0', 'CC ' + u.upper()) + '</li>' for u in ('by', 'by-sa', 'by-nc', 'by-nc-sa', 'by-nd', 'by-nc-nd'))}</ul>"
    },
    "quoted example": {
        "inside": "<p>Write a line such as “This work is licensed under CC BY 4.0” below your text.</p>"
    },
    "example line": {"inside": "<p>An example: “This article is licensed under a CC BY 4.0 license.”</p>"},
    "sdLicense": {
        "head": '<script type="application/ld+json">{"@type":"NewsArticle","sdLicense":"https://creativecommons.org/licenses/by/4.0/"}</script>'
    },
    "jsonld image": {
        "head": '<script type="application/ld+json">{"@type":"NewsArticle","image":{"@type":"ImageObject","license":"https://creativecommons.org/licenses/by/4.0/"}}</script>'
    },
    "jsonld citation": {
        "head": '<script type="application/ld+json">{"@type":"NewsArticle","citation":{"@type":"ScholarlyArticle","license":"https://creativecommons.org/licenses/by/4.0/"}}</script>'
    },
    "jsonld other url": {
        "head": '<script type="application/ld+json">[{"@type":"NewsArticle","url":"https://news.example.org/other","license":"https://creativecommons.org/licenses/by/4.0/"}]</script>'
    },
    "dataset prose": {
        "inside": f"<p>The survey data are available under a {link('by/4.0', 'CC BY 4.0 license', 'license')} on the institute’s site.</p>"
    },
    "aspires": {
        "footer": '<p>We aspire to publish all content under a <a href="https://creativecommons.org/licenses/">Creative Commons license</a> but may not be able to do so.</p>'
    },
    "unnamed": {"footer": "<p>Original content available for non-commercial use under a Creative Commons license.</p>"},
    "home link": {"footer": '<p><a href="https://creativecommons.org/">Creative Commons</a></p>'},
    "gfdl": {
        "footer": '<p>Content is available under <a rel="license" href="https://www.gnu.org/licenses/fdl.html">GNU FDL 1.3</a></p>'
    },
    "wire byline": {
        "before": '<p class="byline">By The Associated Press</p>',
        "footer": f"<p>All content on this site is {link('by/4.0', 'CC BY 4.0')}</p>",
    },
    "wire dateline": {
        "body": f"<main><article><h1>x</h1><p>HARROW CREEK (AP) — A tide mill will turn again next spring after ninety years, neighbours said on Monday.</p></article></main><footer><p>All content on this site is {link('by/4.0', 'CC BY 4.0')}</p></footer>"
    },
    "permission": {
        "inside": "<p>This article is republished with permission from the Harrow Herald.</p>",
        "footer": f"<p>All content on this site is {link('by/4.0', 'CC BY 4.0')}</p>",
    },
    "photos only": {"footer": f"<p>All photos on this blog are licensed {link('by-nc/3.0', 'CC BY-NC 3.0')}</p>"},
    "this photo": {"inside": f"<p>This photo is licensed under {link('by/3.0', 'CC BY 3.0')}</p>"},
    "svg comment": {
        "inside": "<svg><!-- Font Awesome Free by @fontawesome License - https://fontawesome.com/license (Icons: CC BY 4.0) --><path/></svg>"
    },
    "css": {"head": "<style>/* theme CC BY 3.0 http://creativecommons.org/licenses/by/3.0/ */</style>"},
    "html comment": {
        "inside": "<!-- This page is licensed under CC BY-ND 4.0 http://creativecommons.org/licenses/by-nd/4.0/ -->"
    },
    "meta image item": {
        "inside": '<div itemscope itemtype="https://schema.org/ImageObject"><img src="/m.jpg"><a itemprop="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a></div>'
    },
    "about image": {
        "inside": '<div about="https://www.flickr.com/photos/jane/1"><a rel="license" href="https://creativecommons.org/licenses/by/2.0/">CC BY</a></div>'
    },
    "translate CC by NAME": {"inside": "<p>Flickr CC by din_bastet</p>"},
    "flickr widget": {
        "sidebar": '<div class="widget"><h3>My photos</h3><a href="https://creativecommons.org/licenses/by/2.0/" rel="license"><img src="http://i.creativecommons.org/l/by/2.0/88x31.png"></a></div>'
    },
    "form": {
        "after": '<form><label>I agree to publish my upload under <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a></label></form>'
    },
    "blockquote": {
        "inside": f"<blockquote><p>This article is licensed under {link('by/4.0', 'CC BY 4.0')}</p></blockquote>"
    },
    "incomparable": {
        "head": '<link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">',
        "footer": f"<p>All content: {link('by-nc/4.0', 'CC BY-NC 4.0')}</p>",
    },
    "template demo": {
        "inside": "<p>This free template is released under a Creative Commons Attribution 3.0 license.</p>"
    },
}


@pytest.mark.parametrize(("parts", "expected"), GRANTS.values(), ids=GRANTS)
def test_a_statement_about_the_article_or_the_site_is_found(parts: dict[str, str], expected: str) -> None:
    assert license_id(page_of(**parts)) == expected


@pytest.mark.parametrize("parts", NONE.values(), ids=NONE)
def test_a_statement_about_anything_else_grants_nothing(parts: dict[str, str]) -> None:
    assert license_id(page_of(**parts)) is None
