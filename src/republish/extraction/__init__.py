"""Page → Article: which block is the story, what in it is not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice

from republish._html import COMMONS, Document, Element, text_of
from republish._shown.line_breaks import LONG_RUN, break_at_blank_lines
from republish._text import fold
from republish.errors import ArticleAbsent, NoArticle
from republish.extraction.head.deck.excerpt import without_excerpt
from republish.extraction.head.front_page import is_front_page
from republish.extraction.head.listing_page import is_listing_page
from republish.extraction.head.people.stated_authors import with_told_apart
from republish.extraction.head.picture.image import without_title
from republish.extraction.head.picture.licensable import with_described_rights
from republish.extraction.head.picture.no_pictures import is_large
from republish.extraction.head.reading import Head, read_head
from republish.extraction.head.site.copyright import notice_at_end
from republish.extraction.judging.judge import judge
from republish.extraction.pictures.reading import picture_in
from republish.extraction.pictures.renditions import Rendition, rendition
from republish.extraction.plates.captions import as_shown, with_captions
from republish.extraction.plates.closing_credits import with_collective_credit
from republish.extraction.plates.item_credits import with_item_credits
from republish.extraction.plates.lead_lines import with_closing_credit, with_stated_maker
from republish.extraction.surveying.absences import absence
from republish.extraction.surveying.guide import ONLY_THE_TEXT, Guide, granting, guide, is_bare, linking_home
from republish.extraction.surveying.listing import LISTED
from republish.extraction.surveying.notes_above import retraction_above
from republish.extraction.surveying.paging import Paging, is_all_of, read_paging
from republish.extraction.surveying.small_print import settle_small_print
from republish.extraction.surveying.stated import stated_body, stated_films
from republish.extraction.surveying.survey import Survey
from republish.extraction.surveying.textless import TEXTLESS, textless_article
from republish.extraction.surveying.unscripted import UNSCRIPTED, unscripted_article
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.nodes import Block, Node
from republish.extraction.tree.outline import outline, outline_of
from republish.extraction.tree.walks import dissolve
from republish.extraction.words.lines.retractions import retraction, telling_words
from republish.extraction.writing.tongues import UNKNOWN, tongue_of
from republish.extraction.writing.writer import Writer, Written
from republish.licenses import License
from republish.model import Article, Author, Claim, Image, Origin, Page, Profile
from republish.model.html import CleanHtml

__all__ = [
    "LISTED",
    "ONLY_THE_TEXT",
    "Head",
    "Paging",
    "extract",
    "is_all_of",
    "is_front_page",
    "is_listing_page",
    "read_head",
    "read_paging",
    "retraction",
    "retraction_above",
    "telling_words",
]

_NOTHING, _NO_TEXT = "No block of the page reads like an article.", "The page holds no text."
_QUOTED, _PARAGRAPHS = 120, 12
"""Letters of what it says; paragraphs that may say it on a page without an article."""
_DRAWN = (".gif", ".svg")
"""Files of no photograph."""
_SHORT, _BEGINNING = 200, 24
"""Letters of a body that may be a note of the site's; of it that are looked for."""
_SAYING = ("<p>", "<p ", "<li", "<blockquote", "<pre", "<td")
"""How what is no heading and no caption begins."""


def extract(
    document: Document,
    page: Page,
    *,
    head: Head | None = None,
    claims: tuple[Claim, ...] = (),
    license: License | None = None,  # noqa: A002
    origin: Origin | None = None,
    profile: Profile | None = None,
    official: Document | None = None,
) -> Article:
    """The article of a page.

    `head` is what `read_head` says of it, read here where it is not given.
    `official` is the publisher's ready republication text: when it is given, the body is its content and only what
    stands around it comes from the page. Raises NoArticle where no block reads like an article.
    """
    head = head or read_head(document, page, profile)
    body = _body(document, head, profile, official, claims)
    written = body.written
    if official is None:
        _refuse_absence(document, head, written)
    if not written.text:
        raise NoArticle(_NOTHING if text_of((official or document).root) else _NO_TEXT, url=document.url)
    images, lead = _pictures(head, body, profile)
    images = with_described_rights(images, document.metadata, document.base_url)
    lead = next(iter(with_described_rights((lead,) if lead else (), document.metadata, document.base_url)), None)
    written = replace(written, images=images)
    standfirst = without_excerpt(head.standfirst, head.sources.get("standfirst", ""), written.text)
    authors = with_told_apart(body.authors, document.metadata)
    head = replace(head, authors=authors, standfirst=standfirst, lead_image=lead)
    head = _with_notice(_with_opening_picture(head, written), written)
    return _article(head, written, body.source, claims=tuple(claims), license=license, origin=origin)


def _refuse_absence(document: Document, head: Head, written: Written) -> None:
    """Raise ArticleAbsent for a page that stands in for an article."""
    text = written.text or "\n".join(map(text_of, islice(document.root.iter("p"), _PARAGRAPHS)))
    found = absence(head, document.metadata.title or "", text)
    if found is not None:
        raise ArticleAbsent(kind=found.kind.replace("_", "-"), says=found.says[:_QUOTED], url=document.url)


def _pictures(head: Head, body: _Body, profile: Profile | None) -> tuple[tuple[Image, ...], Image | None]:
    """The pictures of the text and the lead picture, with what captions and credits elsewhere on the page say of them."""
    written, credit = body.written, body.credit
    images = with_captions(written.images, written.html, profile)
    images = with_closing_credit(with_item_credits(images, written.html), credit)
    lead = as_shown(head.lead_image, images, written.text)
    lead = with_stated_maker(lead, written.html, written.text, images, credit)
    images = with_collective_credit(images, written.text, credit)
    lead = next(iter(with_collective_credit((lead,) if lead else (), written.text, credit)), None)
    shown = (without_title(image, head.title) for image in images)
    return tuple(image for image in shown if image is not None), without_title(lead, head.title)


def _with_opening_picture(head: Head, written: Written) -> Head:
    """With the picture that the text begins with for the lead, where nothing around the headline is one."""
    first = written.images[0] if written.images and written.html.startswith("<figure>") else None
    if head.lead_image is not None or first is None or not is_large(first) or first.url.endswith(_DRAWN):
        return head
    return replace(
        head, lead_image=replace(first, lead=True), sources={**head.sources, "lead_image": "figure before the text"}
    )


def _with_notice(head: Head, written: Written) -> Head:
    """With the copyright notice that stands at the article's own end, where nothing around it supplies one."""
    notice = None if head.copyright_notice else notice_at_end(written.changes)
    if notice is None:
        return head
    return replace(head, copyright_notice=notice, sources={**head.sources, "copyright_notice": "article end"})


@dataclass(frozen=True, slots=True)
class _Body:
    """What is made of a text."""

    written: Written
    source: str
    """By what it was found."""
    authors: tuple[Author, ...]
    """The authors with what it says of them."""
    credit: str = ""
    """What a line behind it says of its picture's maker."""


def _body(
    document: Document, head: Head, profile: Profile | None, official: Document | None, claims: tuple[Claim, ...]
) -> _Body:
    text = official or document
    root = outline_of(text)
    hints = guide(document, profile, official)
    if official is None and claims:
        granted = granting(document, claims)
        hints = replace(hints, granted=granted, at_home=linking_home(granted, document, head.url))
    if hints.trust == "none" and is_bare(root, document):
        hints = Guide(ONLY_THE_TEXT, "whole")
    body = _written(text, root, head, hints, profile)
    if _is_one_long_run(body.written.text) and break_at_blank_lines(text.root):
        body = _written(text, outline_of(text), head, hints, profile)
    if hints.trust == "none" and len(body.written.text) < _SHORT:
        box = textless_article(document)
        if box is not None and not (_says_something(body.written) and _lies_in(box, body.written.text)):
            shown = _written(text, outline(box), head, Guide(TEXTLESS, "whole"), profile)
            body = shown if shown.written.text else body
    if not body.written.text and hints.trust == "none" and (box := unscripted_article(document)) is not None:
        body = _written(text, outline(box), head, Guide(UNSCRIPTED), profile)
    return body


def _is_one_long_run(text: str) -> bool:
    """All of a text is one paragraph, as where blank lines alone part what it says."""
    return len(text) >= LONG_RUN and "\n" not in text


def _says_something(written: Written) -> bool:
    """It holds more than headings and pictures."""
    return any(element in written.html for element in _SAYING)


def _lies_in(box: Element, text: str) -> bool:
    """A short text begins in the box; one that begins elsewhere is a note of the site's on a page without running text."""
    return bool(text) and fold(text[:_BEGINNING]) in text_of(box)


def _written(text: Document, root: Block, head: Head, hints: Guide, profile: Profile | None) -> _Body:
    """What a tree holds of the article; the tree is let go of."""
    found = leaves(root, head.language)
    settle_small_print(found)
    if not any(leaf.text for leaf in found):
        return _Body(Written("", "", "", (), ()), hints.source, head.authors)
    files: dict[Node, Rendition | None] = {}

    def file_of(node: Node) -> Rendition | None:
        if node not in files:
            files[node] = rendition(node.element, text.base_url)
        return files[node]

    def picture(node: Node) -> Image | None:
        shown = file_of(node)
        return picture_in(text, profile, node.element, shown) if shown else None

    stated, films = stated_body(text.metadata), stated_films(text.metadata)
    survey = Survey(root, found, stated=stated, films=films, url=text.url)
    judged = judge(survey, head, hints, file_of, text.base_url, licensed=text.mentions(COMMONS))
    del found, survey  # What is not needed any more goes before the text is written, which takes as much again.
    clean = hints.trust == "whole" and text.root.get("lang") is None  # It keeps what it says.
    native = UNKNOWN if clean else tongue_of(head.language)
    writer = Writer(text.base_url, picture, native)
    for part in judged.parts:
        writer.write(part)
    dissolve(root)
    files.clear()  # Each node in it holds all that is around it.
    return _Body(writer.finish(), LISTED if judged.lists else hints.source, judged.authors, judged.credit)


def _article(
    head: Head,
    written: Written,
    source: str,
    *,
    claims: tuple[Claim, ...],
    license: License | None,  # noqa: A002
    origin: Origin | None,
) -> Article:
    return Article(
        url=head.url,
        title=head.title or "",
        standfirst=head.standfirst,
        authors=head.authors,
        byline=head.byline,
        published=head.published,
        modified=head.modified,
        language=head.language,
        publisher=head.publisher,
        publisher_url=head.publisher_url,
        section=head.section,
        keywords=head.keywords,
        identifier=head.identifier,
        body=CleanHtml(written.html),
        text=written.text,
        images=written.images,
        lead_image=head.lead_image,
        disclosure=head.disclosure,
        copyright_notice=head.copyright_notice,
        license=license,
        claims=claims,
        origin=origin,
        changes=written.changes,
        original_text=written.original_text,
        sources={**_sources(head), "body": source},
    )


def _sources(head: Head) -> Mapping[str, str]:
    if head.standfirst:
        return head.sources
    return {name: evidence for name, evidence in head.sources.items() if name != "standfirst"}
