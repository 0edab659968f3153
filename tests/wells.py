"""An article with what a newspaper's text seldom has: lists in letters, cells of two lines, pictures that come along, a bio."""

from __future__ import annotations

from functools import lru_cache

import republish
from republish import Package, Page

URL = "https://plainweekly.example/2026/06/how-wells-are-counted/"
BICYCLE = "https://plainweekly.example/files/2026/06/students-with-bicycle.jpg"
ROPE = "https://plainweekly.example/files/2026/06/rope-and-lead-weight.jpg"
_CC_BY = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
PAGE = f"""<!doctype html><html lang="en"><head><title>How wells are counted | Plain Weekly</title>
<meta property="og:site_name" content="Plain Weekly"><link rel="canonical" href="{URL}">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"How wells are counted",
"datePublished":"2026-06-03T09:30:00+02:00","author":{{"@type":"Person","name":"Ilse Brandt","description":"Ilse Brandt is a
hydrologist who has walked every valley of the Harsk and writes about water."}},"publisher":{{"@type":"Organization",
"name":"Plain Weekly"}},"license":"https://creativecommons.org/licenses/by-nd/4.0/"}}</script></head><body><main><article>
<h1>How wells are counted</h1><p class="byline">By <a rel="author" href="/people/ilse-brandt/">Ilse Brandt</a></p>
<div class="entry-content">
<p>Nobody in the province knew how many wells there were, and so the council sent two students out with a bicycle and a list.</p>
<figure><img src="{BICYCLE}" alt="Two students push a bicycle uphill past a stone well."><figcaption>The students near Upper
Harsk in the first week of May. Photo: Ilse Brandt, {_CC_BY}</figcaption></figure>
<p>They wrote down three things about every well that they found, and nothing else:</p>
<ol type="a"><li>how deep it is,</li><li>who drinks from it, and</li><li>whether a cow could fall into it.</li></ol>
<p>The depth of a well was taken with a rope, which has a fault that grows with its length, as every rope has.</p>
<h2>What the list says</h2>
<table><thead><tr><th>Valley</th><th>Wells</th></tr></thead><tbody><tr><td>Upper Harsk<br>with the mill</td><td>120</td></tr>
<tr><td>Lower Harsk</td><td>230<br>(15 dry)</td></tr><tr><td>Fen</td><td>50</td></tr></tbody></table>
<p>More than half of the wells stand where nobody lives any more, which surprised the council less than the students.</p>
<figure><img src="{ROPE}" alt="A rope with a lead weight on a table, seen from above."><figcaption>The rope with its weight
before it was measured. Photo: Ilse Brandt, {_CC_BY}</figcaption></figure>
<p>There are wells that a person will not show to a student, however kind the student is, and the list says so.</p>
<dl><dt>Well</dt><dd>A hole with water in it.</dd><dt>Dry well</dt><dd>A hole.</dd></dl>
<p>Next year they will count the springs, for which they have asked the council to lend them a second bicycle.</p>
</div></article></main><footer><p>This text is licensed under a <a rel="license"
href="https://creativecommons.org/licenses/by-nd/4.0/">Creative Commons Attribution-NoDerivatives 4.0 International
License</a>.</p></footer></body></html>"""


@lru_cache(maxsize=1)
def wells() -> Package:
    """The article, CC BY-ND 4.0, with two pictures."""
    return republish.prepare(Page.from_html(PAGE, URL))
