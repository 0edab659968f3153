"""Real Hugo and Jekyll build a post: attribution, licence and counter are looked for in the built page."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from unicodedata import normalize

import pytest

import copies
import republish
from fixtures import packages
from republish import _html, outputs
from republish._text import words
from republish.model import CleanHtml, Package, Page

LAYOUT = """<!doctype html><html lang="{{ .Lang }}"><head><title>{{ .Title }}</title>
{{ with .Params.canonicalurl }}<link rel="canonical" href="{{ . }}">{{ end }}
{{ with .Params.license_url }}<link rel="license" href="{{ . }}">{{ end }}</head><body>{{ .Content }}</body></html>
"""
JEKYLL_LAYOUT = """<!doctype html><html><head><title>{{ page.title | escape }}</title>
<link rel="canonical" href="{{ page.canonical_url }}"><link rel="license" href="{{ page.license_url }}"></head>
<body>{{ content }}</body></html>
"""


def need(program: str) -> None:
    if not shutil.which(program):
        pytest.skip(f"{program} is not there: run tests/cms/install.sh")


def run(*command: str, folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=180)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def hugo(package: Package, folder: Path) -> str:
    """The built page of the post."""
    need("hugo")
    for name, content in outputs.render(package, "hugo").items():
        target = folder / ("layouts/shortcodes" if name.endswith(".html") else "content") / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(str(content))
    (folder / "hugo.toml").write_text('baseURL = "https://site.example/"\ntitle = "t"\nenableEmoji = true\n')
    (folder / "layouts" / "_default").mkdir(parents=True, exist_ok=True)
    (folder / "layouts" / "_default" / "single.html").write_text(LAYOUT)
    run("hugo", "--disableKinds", "home,section,taxonomy,term,rss,sitemap,404,robotsTXT", folder=folder)
    (page,) = (folder / "public").rglob("index.html")
    return page.read_text()


def jekyll(package: Package, folder: Path) -> str:
    """The built page of the post."""
    need("jekyll")
    (folder / "_posts").mkdir(parents=True)
    (folder / "_layouts").mkdir()
    (folder / "_layouts" / "post.html").write_text(JEKYLL_LAYOUT)
    for name, content in outputs.render(package, "jekyll").items():
        (folder / "_posts" / name).write_text(str(content))
    (folder / "_config.yml").write_text("title: t\n")
    run("jekyll", "build", "--disable-disk-cache", folder=folder)
    (page,) = (folder / "_site").rglob("*.html")
    return page.read_text()


def said(element: _html.Element) -> list[str]:
    """The words, a raised or lowered sign like the plain one: Hugo, which drops `<sub>`, gets the sign itself."""
    return words(normalize("NFKC", _html.text_of(element)))


BUILDERS = pytest.mark.parametrize("build", [hugo, jekyll], ids=["hugo", "jekyll"])


@BUILDERS
def test_attribution_licence_and_counter_are_in_the_page(build: object, tmp_path: Path) -> None:
    package = packages.english()
    html = build(package, tmp_path)  # type: ignore[operator]
    page = _html.parse(html, "https://site.example/").root
    links = [a.get("href") for a in page.iter("a")]
    assert " ".join(words(package.notices.attribution.text.split(" (")[0])) in " ".join(words(_html.text_of(page)))
    assert links.count(package.article.url) == 1
    assert "https://creativecommons.org/licenses/by-nd/4.0/" in links
    assert {link.get("rel"): link.get("href") for link in page.iter("link")} == {
        "canonical": package.article.url,
        "license": "https://creativecommons.org/licenses/by-nd/4.0/",
    }
    assert html.count("count.gif") == 1
    assert packages.COUNTER in html


@BUILDERS
@pytest.mark.parametrize("package", [packages.english(), packages.with_image(), packages.arabic()])
def test_the_page_has_the_articles_words(build: object, package: Package, tmp_path: Path) -> None:
    page = _html.parse(build(package, tmp_path), "https://site.example/").root  # type: ignore[operator]
    assert said(page.find("body")) == said(_html.fragment(str(package.html)))


@BUILDERS
def test_the_page_has_the_articles_shape(build: object, tmp_path: Path) -> None:
    page = _html.parse(build(packages.english(), tmp_path), "https://site.example/").root  # type: ignore[operator]
    tags = [el.tag for el in page.iter() if isinstance(el.tag, str)]
    for tag, count in {
        "h2": 1,
        "h3": 1,
        "ul": 1,
        "ol": 1,
        "li": 4,
        "blockquote": 1,
        "table": 1,
        "pre": 1,
        "hr": 1,
    }.items():
        assert tags.count(tag) == count, tag


@BUILDERS
@pytest.mark.parametrize("index", range(0, len(packages.HOSTILE_STRINGS), 3))
def test_hostile_names_build_and_stay_text(build: object, index: int, tmp_path: Path) -> None:
    package = packages.hostile(packages.HOSTILE_STRINGS[index])
    page = _html.parse(build(package, tmp_path), "https://site.example/").root  # type: ignore[operator]
    tags = {el.tag for el in page.iter() if isinstance(el.tag, str)}
    assert not {"script", "svg"} & tags
    assert [img.get("src") for img in page.iter("img") if "counter.theconversation.com" not in img.get("src")] == []
    assert said(page.find("body")) == said(_html.fragment(str(package.html)))


@BUILDERS
def test_commands_in_the_articles_words_stay_words(build: object, tmp_path: Path) -> None:
    told = "<p>{% include a %} {{% note %}} {<em>% b %}</em> {{ site.x }} &lt;!--more--&gt; <code>{% raw %} &lt;!--more--&gt;</code> :smile: :+1: 1:100:5 :<em>heart</em>:</p>"
    package = packages.english()
    package = replace(package, html=CleanHtml(told + str(package.html)))
    page = _html.parse(build(package, tmp_path), "https://site.example/").root  # type: ignore[operator]
    assert said(page.find("body")) == said(_html.fragment(str(package.html)))
    assert _html.text_of(page.find("body")).count("more") == 2


def test_hugo_drops_raw_html_as_the_guide_says(tmp_path: Path) -> None:
    """Why the hugo format has a shortcode: the plain Markdown format loses the counter there."""
    need("hugo")
    (tmp_path / "content").mkdir()
    (tmp_path / "layouts" / "_default").mkdir(parents=True)
    (tmp_path / "layouts" / "_default" / "single.html").write_text("{{ .Content }}")
    (tmp_path / "hugo.toml").write_text('baseURL = "https://site.example/"\n')
    text = outputs.render(packages.english(), "markdown")["article.md"]
    (tmp_path / "content" / "article.md").write_text(str(text))
    run("hugo", folder=tmp_path)
    page = (tmp_path / "public" / "article" / "index.html").read_text()
    assert "count.gif" not in page
    assert "original article" in page


def worded(package: Package) -> Package:
    """With its text as the pipeline writes it, and every word bound."""
    return copies.bound("no-derivatives", package=replace(package, text=_html.lines(str(package.body))))


@BUILDERS
@pytest.mark.parametrize("package", [copies.oysters(), worded(packages.english()), worded(packages.with_image())])
def test_the_built_page_passes_its_audit(build: object, package: Package, tmp_path: Path) -> None:
    """But for the headline, which the layout leaves to the site's own templates."""
    html = build(package, tmp_path)  # type: ignore[operator]
    found = republish.audit(Page.from_html(html, "https://site.example/"), package=package)
    assert found.altered == ()
    assert [duty.kind for duty in found.missing if duty.kind != "edits.headline"] == []
