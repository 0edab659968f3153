"""Typed calls of the door; mypy reads this file, nobody runs it."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import republish
from republish import Article, License, Outcome, Package, Page, Review, Update, Use
from republish.testing import FakeFetcher, page_from_file

installed: str = republish.__version__
page: Page = republish.fetch("https://site.example/a")
kept: Page = page_from_file(Path("saved.html"))
saved: Page = Page.from_html(b"<p>x", "https://site.example/a")
package: Package = republish.prepare(
    saved, use=Use(commercial=True), language="es", fetch=FakeFetcher({}), engine="nh3"
)
verdict: Review = republish.review("https://site.example/a")
in_words: str = republish.reports.text(verdict)
article: Article = republish.extract(saved)
license: License | None = republish.parse_license("CC BY 4.0")
outcomes: Iterator[Outcome] = republish.prepare_many([saved, "https://site.example/b"], executor=ThreadPoolExecutor(1))
chosen: Iterator[Outcome] = republish.prepare_many(
    [saved], language="de", unlicensed_images="link", fetch=FakeFetcher({})
)
republish.prepare_many([saved], clearence=())  # type: ignore[call-arg]
republish.prepare_many([saved], engine="lxml")  # type: ignore[arg-type]
pages: Iterator[Page] = republish.entries(b"<rss/>", "https://site.example/feed")
paths: list[Path] = republish.write(package, "out", formats=["html", "json"])
pictured: republish.collecting.Collected = republish.collecting.collect(package, republish.fetch)
republish.write(pictured.package, "out", pictures=pictured.files)
again: Package = republish.load(Path("out"))
names: list[str] = [author.name for author in package.article.authors]
twin: str = package.notices.attribution.text
update: Update = republish.watch("out", fetch=FakeFetcher({}), today=None)
