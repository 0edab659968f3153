"""What an article is worth by the truth about its page, for the gate and for the figures on pages that no model has learned.

A block belongs when half of its four-word runs are in the truth, a paragraph is lost when a tenth of its runs is missing.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import dateutil.parser

from republish import _html
from republish.errors import RepublishError
from republish.extraction import extract
from republish.model import Article, Page

_WORD = re.compile(r"\w+")


def cases(folder: Path, step: int) -> Iterator[tuple[dict[str, Any], str]]:
    """Every so many cases of a set, each with its page."""
    lines = gzip.decompress((folder / "cases.jsonl.gz").read_bytes()).decode().split("\n")
    for line in lines[::step]:
        case = json.loads(line)
        yield (
            case,
            gzip.decompress((folder / "pages" / f"{case['page']}.html.gz").read_bytes()).decode("utf-8", "replace"),
        )


def article(case: dict[str, Any], html: str) -> Article | None:
    page = Page.from_html(html, case["url"])
    try:
        return extract(_html.parse(page.html, page.url), page)
    except RepublishError:
        return None


def runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return {tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3))} if words else set()


def cover(text: str, pool: set[tuple[str, ...]]) -> float:
    own = runs(text)
    return len(own & pool) / len(own) if own else 1.0


def is_ready(truth: dict[str, Any], made: Article | None) -> bool:
    return made is not None and not junk(truth, made) and not lost(truth, made) and headings(truth, made) == 1.0


def junk(truth: dict[str, Any], made: Article) -> list[str]:
    """Blocks of four words and more that are neither in the truth nor captions."""
    said = " ".join(text for _, text in truth["blocks"])
    apart = [
        truth["title"] or "",
        *(image.get(key) or "" for image in truth["images"] for key in ("caption", "description")),
    ]
    pool = runs(said).union(*(runs(text) for _, text in truth["blocks"]), *(runs(text) for text in apart))
    shown = captions_of(made)
    blocks = [line for line in made.text.split("\n") if len(_WORD.findall(line)) >= 4 and cover(line, shown) < 0.9]
    return [block for block in blocks if cover(block, pool) < 0.5]


def captions_of(made: Article) -> set[tuple[str, ...]]:
    """The runs of words of all captions, without their links and spans."""
    found = re.findall(r"<figcaption[^>]*>(.*?)</figcaption>", made.body, re.S)
    return {run for caption in found for run in runs(_html.lines(caption))}


def headings(truth: dict[str, Any], made: Article) -> float:
    """The share of the section headings that are headings."""
    heads = {
        tuple(_WORD.findall(_html.lines(head).casefold())) for head in re.findall(r"<h\d[^>]*>(.*?)</h\d>", made.body)
    }
    wanted = [tuple(_WORD.findall(text.casefold())) for kind, text in truth["blocks"] if kind == "h"]
    return sum(head in heads for head in wanted) / len(wanted) if wanted else 1.0


def captions(truth: dict[str, Any], made: Article) -> float | None:
    """The share of the captions of four words and more that are captions; None where there are none."""
    given = [text for image in truth["images"] if len(_WORD.findall(text := image.get("caption") or "")) >= 4]
    shown = captions_of(made)
    return sum(cover(text, shown) >= 0.8 for text in given) / len(given) if given else None


def credits_of(truth: dict[str, Any], made: Article) -> float | None:
    """The share of the makers of shown pictures that are in their credit, in most of their words; None where none is given."""
    shown = {urlsplit(image.url).path: image.credit or "" for image in (*made.images, made.lead_image) if image}
    found: list[bool] = []
    for image in truth["images"]:
        credit = next((shown[path] for one in image["versions"] if (path := urlsplit(one["url"]).path) in shown), None)
        named = _WORD.findall(" ".join(image["authors"]).casefold())
        if credit is not None and named:
            said = _WORD.findall(credit.casefold())
            found.append(sum(word in said for word in named) >= 0.8 * len(named))
    return sum(found) / len(found) if found else None


def lost(truth: dict[str, Any], made: Article | None) -> list[str]:
    mine = runs(made.text.replace("\n", " ")) if made else set()
    paragraphs = [text for kind, text in truth["blocks"] if kind == "p" and text not in truth["summary"]]
    return [text for text in paragraphs if len(_WORD.findall(text)) >= 4 and cover(text, mine) < 0.9]


ASKED = {"title": "title", "authors": "authors", "day": "date"}


def right(field: str, truth: dict[str, Any], made: Article) -> bool:
    """Whether a field of the head is what the truth says; an article without persons is by those of its byline."""
    if field == "title":
        return _WORD.findall(made.title.casefold()) == _WORD.findall(truth["title"].casefold())
    if field == "day":
        days = {made.published.date(), made.published.astimezone(UTC).date()} if made.published else set()
        given = dateutil.parser.parse(truth["date"])
        return bool(days & {given.date(), (given if given.tzinfo is None else given.astimezone(UTC)).date()})
    names = {author.name.casefold() for author in made.authors} or {(made.byline or "").casefold()}
    return {name.casefold() for name in truth["authors"]} == names


def agreement(pairs: Iterable[tuple[dict[str, Any], Article | None]]) -> float:
    """F1 of the mean precision and recall of four-word runs."""
    precision, recall = [], []
    for truth, made in pairs:
        mine, wanted = runs(made.text if made else ""), runs(truth["text"])
        precision.append(len(mine & wanted) / (len(mine) or 1))
        recall.append(len(mine & wanted) / (len(wanted) or 1))
    mean_precision, mean_recall = sum(precision) / len(precision), sum(recall) / len(recall)
    return 2 * mean_precision * mean_recall / (mean_precision + mean_recall)
