"""Tabs among the paragraphs of a text: each part stands behind its label, whether or not the page shows it first.

Markup: WAI-ARIA as Docusaurus and VuePress write it, Python-Markdown under Material, sphinx-design, Hexo, Bootstrap, and blocks and builders of WordPress
that name no roles.
"""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish import _html
from republish.fidelity import verify

BEFORE, BEHIND = "".join(map(paragraph, range(4))), "".join(map(paragraph, range(4, 8)))
NORTH, SOUTH = "<p>The north side has gannets.</p>", "<p>The south side has terns.</p>"
TABS = {
    "Docusaurus": (
        '<div class="tabs-container"><ul role=tablist class=tabs><li role=tab aria-selected=true>North side<li role=tab>South side</ul>'
        f"<div><div role=tabpanel>{NORTH}</div><div role=tabpanel hidden>{SOUTH}</div></div></div>"
    ),
    "VuePress": (
        '<div class="vp-tabs"><div class="vp-tabs-nav" role="tablist"><button role="tab">North side</button><button role="tab">South side'
        f'</button></div><div class="vp-tab" role="tabpanel"><div class="vp-tab-title">North side</div>{NORTH}</div>'
        f'<div class="vp-tab" role="tabpanel"><div class="vp-tab-title">South side</div>{SOUTH}</div></div>'
    ),
    "Python-Markdown": (
        '<div class="tabbed-set tabbed-alternate"><input checked id="t1" name="t" type="radio"><input id="t2" name="t" type="radio">'
        '<div class="tabbed-labels"><label for="t1">North side</label><label for="t2">South side</label></div>'
        f'<div class="tabbed-content"><div class="tabbed-block">{NORTH}</div><div class="tabbed-block">{SOUTH}</div></div></div>'
    ),
    "sphinx-design": (
        '<div class="sd-tab-set"><input checked id="t1" name="t" type="radio"><label class="sd-tab-label" for="t1">North side</label>'
        f'<div class="sd-tab-content">{NORTH}</div><input id="t2" name="t" type="radio"><label class="sd-tab-label" for="t2">South side'
        f'</label><div class="sd-tab-content">{SOUTH}</div></div>'
    ),
    "Hexo": (
        '<div class="tabs"><div class="nav-tabs"><button class="tab active">North side</button><button class="tab">South side</button></div>'
        f'<div class="tab-contents"><div class="tab-item-content">{NORTH}</div><div class="tab-item-content">{SOUTH}</div></div></div>'
    ),
    "Bootstrap": (
        '<ul class="nav nav-tabs"><li><a href="#n">North side</a></li><li><a href="#s">South side</a></li></ul><div class="tab-content">'
        f'<div class="tab-pane active" id="n">{NORTH}</div><div class="tab-pane" id="s" style="display:none">{SOUTH}</div></div>'
    ),
    "Kadence": (
        '<div class="kt-tabs-wrap"><ul class="kt-tabs-title-list"><li><a href="#n"><span class="kt-title-text">North side</span></a></li><li><a href="#s">'
        f'<span>South side</span></a></li></ul><div class="kt-tabs-content-wrap"><div class="kt-tab-inner-content"><div>{NORTH}</div></div>'
        f'<div class="kt-tab-inner-content"><div>{SOUTH}</div></div></div></div>'
    ),
    "Divi": (
        '<div class="et_pb_tabs"><ul class="et_pb_tabs_controls"><li><a href="#">North side</a></li><li><a href="#">South side</a></li></ul>'
        f'<div class="et_pb_all_tabs"><div class="et_pb_tab et_pb_active_content"><div>{NORTH}</div></div><div class="et_pb_tab"><div>{SOUTH}</div></div></div></div>'
    ),
    "WPBakery": (
        '<div class="vc_tta-tabs"><div><ul class="vc_tta-tabs-list"><li><a href="#n"><span>North side</span></a></li><li><a href="#s"><span>South side</span></a>'
        '</li></ul></div><div class="vc_tta-panels-container"><div class="vc_tta-panel"><div class="vc_tta-panel-heading"><h4><a href="#n">North side</a></h4></div>'
        f'<div class="vc_tta-panel-body">{NORTH}</div></div><div class="vc_tta-panel"><div class="vc_tta-panel-heading"><h4><a href="#s">South side</a></h4></div>'
        f'<div class="vc_tta-panel-body">{SOUTH}</div></div></div></div>'
    ),
    "Shortcodes Ultimate": (
        '<div class="su-tabs"><div class="su-tabs-nav"><span role="button">North side</span><span role="button">South side</span></div><div class="su-tabs-panes">'
        f'<div class="su-tabs-pane">{NORTH}</div><div class="su-tabs-pane">{SOUTH}</div></div></div>'
    ),
    "Spectra": (
        '<div class="uagb-tabs__wrap"><ul class="uagb-tabs__panel"><li><a href="#n"><div>North side</div></a></li><li><a href="#s"><div>South side</div></a></li></ul>'
        f'<div class="uagb-tabs__body-wrap"><div class="uagb-tabs__body-container"><div>{NORTH}</div></div><div class="uagb-tabs__body-container"><div>{SOUTH}</div></div></div></div>'
    ),
}
SHOWN = "<h3>North side</h3>\n<p>The north side has gannets.</p>\n<h3>South side</h3>\n<p>The south side has terns.</p>"


@pytest.mark.parametrize("tabs", TABS.values(), ids=TABS)
def test_each_part_stands_behind_its_label(tabs: str) -> None:
    made = article(BEFORE + tabs + BEHIND)
    assert SOUTH in made.body
    assert SHOWN in made.body
    assert verify(made.original_text, made.text, made.changes) == ()


def test_tabs_may_end_a_part() -> None:
    body = article(f"<section>{BEFORE}{TABS['sphinx-design']}</section><section>{BEHIND}</section>").body
    assert SHOWN in body


def test_labels_are_headings_below_the_one_above() -> None:
    body = article(f"{BEFORE}<h3>The sides</h3>{paragraph(9)}{TABS['Docusaurus']}{BEHIND}").body
    assert "<h4>North side</h4>" in body


def test_code_in_tabs_keeps_its_labels() -> None:
    tabs = (
        '<div role="tablist"><button role="tab">Shell</button><button role="tab">Python</button></div>'
        "<div role=tabpanel><pre><code>wall</code></pre></div><div role=tabpanel hidden><pre><code>wall()</code></pre></div>"
    )
    body = article(f"{BEFORE}<div>{tabs}</div>{BEHIND}").body
    assert "<h3>Shell</h3>\n<pre><code>wall</code></pre>\n<h3>Python</h3>\n<pre><code>wall()</code></pre>" in body


LINKS = "<ul>{}</ul>".format("".join(f'<li><a href="/{n}">The boat of pier {n} is late</a></li>' for n in range(5)))
BARE = "<div><ul role=tablist><li role=tab>Latest<li role=tab>Most read</ul><div role=tabpanel>{}</div><div role=tabpanel hidden>{}</div></div>"


@pytest.mark.parametrize(
    "html",
    [
        BEFORE + BARE.format(LINKS, LINKS) + BEHIND,
        BEFORE + BARE.format(NORTH, '<iframe src="https://player.example/1"></iframe>') + BEHIND,
        BEFORE + BARE.format(NORTH, "") + BEHIND,
        BEFORE + TABS["Bootstrap"].replace('"#s"', '"/south"') + BEHIND,
        f"<div>{BEFORE}</div><aside>{paragraph(9)}{BARE.format(NORTH, SOUTH)}</aside>",
        f"<div><div><div><div><div>{BARE.format(NORTH, SOUTH)}</div></div></div></div></div>",
    ],
    ids=[
        "lists of links",
        "a player",
        "an empty part",
        "tabs that lead elsewhere",
        "beside the text",
        "among no paragraphs",
    ],
)
def test_other_tabs_stay_as_they_are(html: str) -> None:
    root = _html.parse(f"<main>{html}</main>", "https://site.example/").root
    assert root.find(".//h3") is None
