"""What is to be known of a text that was read: it may not be the article, not all of it, or not as it was published."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from republish import _html, extraction
from republish._text import words
from republish._translators import is_translated
from republish._whole import is_cut_short
from republish.model import Article, Finding, Page, Profile

_NO_LETTER = "\ufffd"
"""What stands for bytes that are no letter."""
_QUOTED = 200


def of_page(document: _html.Document, head: extraction.Head, page: Page) -> Iterator[Finding]:
    """Questions where the page shows several texts: the front page of a site, a list."""
    if extraction.is_front_page(document):
        text = "The page calls itself the front page of a site: what stands on it is the beginnings of many articles."
        yield question("front-page", text, page)
    if extraction.is_listing_page(document, head):
        yield _listing(page)


def may_be_taken_back(document: _html.Document) -> bool:
    """A note may say so of the page's article, by all the words of the page; asked before these are let go of."""
    return any(map(document.prose.holds, extraction.telling_words()))


def of_article(document: _html.Document, article: Article, page: Page, *, noted: bool) -> Iterator[Finding]:
    """What is to be known of a text that was read: it is of several, letters are lost, it was translated or taken back.

    `noted`: whether a note may say that it was.
    """
    if article.sources.get("body") == extraction.LISTED:
        yield _listing(page)
    yield from _letters_lost(article, page)
    yield from _translated(document, page)
    yield from _retracted(document, article, page, noted=noted)


def of_end(page: Page) -> tuple[Finding, ...]:
    """A question where the page ends amid a word; a feed's entry has no end of its own."""
    if page.entry is not None or not is_cut_short(page.content):
        return ()
    text = (
        "The page ends in the middle of a word or a tag: it was cut short, and so is the text. Fetch or save it again."
    )
    return (question("page-cut-short", text, page),)


def of_copy(document: _html.Document, page: Page) -> Iterator[Finding]:
    """What is to be known of an article that was read in an archive of the web; `page` is the archive's."""
    if document.archived:
        text = (
            "The page was read in an archive of the web, as it was when the copy was made. Look whether the article was "
            f"corrected or withdrawn since: {document.archived}"
        )
        yield Finding(code="read-in-archive", level="info", text=text, source=page.url_served or page.url)


def of_name(publisher: Profile | None, page: Page) -> Iterator[Finding]:
    """A question where the page calls itself by the name of a publisher that is known to live elsewhere."""
    if publisher is not None:
        text = (
            f"The page calls its publisher “{publisher.name}”, whose own pages are at {publisher.home}, and not here: who grants "
            "a licence on it may not be the licensor. Look for the article there."
        )
        yield question("licensor-other", text, page)


def of_address(publisher: Profile | None, page: Page) -> Iterator[Finding]:
    """A question where the page's address only looks like one of a publisher that is known."""
    if publisher is not None:
        text = (
            f"Letters that are not what they seem make the page's address look like one of “{publisher.name}”, whose own pages are at "
            f"{publisher.home}: who grants a licence on it may not be the licensor. Look for the article there."
        )
        yield question("licensor-other", text, page)


def of_body(article: Article, page: Page) -> tuple[Finding, ...]:
    """A question where what reads like the article is its standfirst alone."""
    text = (
        "What reads like the article is no more than its standfirst: the rest may stand elsewhere, or behind a paywall."
    )
    return (question("only-the-standfirst", text, page),) if _is_no_more(article) else ()


def _is_no_more(article: Article) -> bool:
    """The body says nothing but what the page shows as the standfirst."""
    standfirst = article.standfirst or ""
    near = len(article.text) < 2 * len(standfirst)  # Nobody counts the words of a long text for that.
    return near and words(article.text) == words(standfirst)


def _letters_lost(article: Article, page: Page) -> tuple[Finding, ...]:
    """A question where bytes of the text are no letters in the page's encoding; information where the page says so itself."""
    names = (author.name for author in article.authors)
    lost = sum(said.count(_NO_LETTER) for said in (article.text, article.title, article.standfirst or "", *names))
    if not lost:
        return ()
    said = _NO_LETTER.encode() in page.content
    places = "one place" if lost == 1 else f"{lost} places"
    named = f"the page is not written in {page.encoding or 'the encoding it names'}. Save it as UTF-8, or set Page.encoding."
    why = "so does it on the page." if said else named
    text = f"In {places} of the text stands “{_NO_LETTER}” where a letter was: {why}"
    return (Finding(code="letters-lost", level="info" if said else "question", text=text, source=page.url),)


def _translated(document: _html.Document, page: Page) -> Iterator[Finding]:
    """A question where a browser's translator put its words in the place of the publisher's."""
    if is_translated(document.root, document.metadata):
        text = (
            "The page was translated by a program, in a browser or on its way: the words are not the publisher's. Save the "
            "page as it was published."
        )
        yield question("translated-by-machine", text, page)


def _retracted(document: _html.Document, article: Article, page: Page, *, noted: bool) -> Iterator[Finding]:
    """A question where the publisher says that it took the article back: in the headline, in the text, or in a note above it.

    The headline that counts is the one that readers see.
    """
    # The headings were met on a walk through the page before; one more at this point takes a tenth of the time of parsing.
    headings = (heading for heading in document.metadata.headings if document.root in heading.iterancestors())
    shown = next((heading for heading in headings if _html.text_of(heading).endswith(article.title)), None)
    title = article.title if shown is None else _html.text_of(shown)
    said = extraction.retraction(title, article.text)
    if said is None and shown is not None and noted:
        said = extraction.retraction_above(shown, article.text)
    if said is not None:
        text = f"The publisher took this article back: “{shorten(said, _QUOTED, placeholder=' …')}”."
        yield question("retracted", text, page)


def _listing(page: Page) -> Finding:
    text = "The page lists several texts and is none itself: a category, an author's texts, the results of a search. Fetch each text."
    return question("listing", text, page)


def question(code: str, text: str, page: Page) -> Finding:
    """One that a person has to answer."""
    return Finding(code=code, level="question", text=text, source=page.url)
