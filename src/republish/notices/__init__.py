"""The sentences that licence and publisher want, in the reader's language; escaping lives here.

A publisher's own sentence is used to the letter: its profile's in the language, or that of its ready republication text
where nobody read the profile's at the publisher's. Otherwise the general form of that language stands in, and
`Notices.publisher_wording` says so. The licence notice is always ours. Together they name and link title, authors,
source and licence (CC BY 4.0 §3(a)(1); the title is required up to 3.0, §4 there).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from republish._uncompiled import Uncompiled
from republish.licenses import License
from republish.model import Article, Change, CounterForm, ImageDecision, Notice, Notices, Profile, Review
from republish.notices._changes import changes_line
from republish.notices._counter import counter
from republish.notices._image_credits import image_credits
from republish.notices._languages import Language, joined, language_for, marking
from republish.notices._markup import Frame, fill, link, plain, safe, web_url
from republish.notices._people import biographies, byline, makers, names, publisher_of, writers
from republish.notices._revising import revise
from republish.notices._wordings import Line, Sentences, applicable, place_rule, publisher_fields, sentences, sourced

__all__ = ["compose", "revise"]
_QUOTED = Uncompiled(r"[„“\"«»「『《〈][^„“”\"«»「」『』《》〈〉]+[“”\"«»」』》〉]")
"""A title that is a quotation needs no marks around it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Desk:
    """Everything the sentences are written from."""

    article: Article
    review: Review
    profile: Profile | None
    language: Language
    tag: str
    publisher: str
    home: str | None
    own: Sentences

    @property
    def granted(self) -> License | None:
        return self.review.license or self.article.license

    @property
    def frame(self) -> Frame:
        """How a notice in our words stands on the page; its language is marked where it is not the article's."""
        return Frame(self._spelled(), web_url(self.home), marking(self.article, self.language))

    @property
    def quoted(self) -> Frame:
        """How the page's own words stand."""
        return Frame(self._spelled(), web_url(self.home))

    def _spelled(self) -> frozenset[str]:
        """Addresses that readers on paper need."""
        licensed = self.granted.url if self.granted else None
        guidelines = self.profile.guidelines if self.profile else None
        addresses = (self.article.url, licensed, guidelines)
        return frozenset(address for address in map(web_url, addresses) if address)


def compose(
    article: Article,
    review: Review,
    profile: Profile | None,
    changes: Iterable[Change],
    *,
    images: Iterable[ImageDecision] = (),
    language: str | None = None,
    source_line: Line = (),
    counter_form: CounterForm | None = None,
) -> Notices:
    """Write every notice of a package.

    `changes` are those of the whole way from page to package, `images` the decisions on the images that are shown;
    `language` a BCP 47 tag (the article's own when None, English where we have no sentences in it), `source_line` what the
    publisher's ready text says of its source, in words and the addresses they link to, `counter_form` its counter where the
    profile knows none. Pure: the same values give the same bytes. Every value is escaped for HTML, plain text and Markdown alike.
    """
    desk = _desk(article, review, profile, language or article.language or "", source_line)
    attribution = desk.own.attribution or _general_attribution(desk)
    place = _place(desk)
    frame = desk.frame
    line = frame.paragraph(attribution)
    both = place_rule(article, profile) == "both"
    return Notices(
        language=desk.language.tag,
        attribution=line,
        author_bio=_biographies(desk),
        license_notice=frame.paragraph(_license_notice(desk)),
        changes=frame.paragraph(joined(desk.language, changes_line(changes, review, desk.language), *_declared(desk))),
        counter=counter(article, _form(profile) or counter_form, desk.language, review.use.medium),
        disclosure=_disclosure(desk),
        byline=frame.paragraph(_byline(desk)),
        top=tuple(frame.paragraph(sentence) for sentence in desk.own.top),
        bottom=tuple(frame.paragraph(sentence) for sentence in (*desk.own.bottom, *_further(desk)))
        + ((line,) if both else ()),
        image_credits=image_credits(article, images, desk.language, frame),
        attribution_place="top" if both else place,
        publisher_wording=bool(desk.own.attribution),
    )


def _form(profile: Profile | None) -> CounterForm | None:
    return profile.counter if profile else None


def _desk(article: Article, review: Review, profile: Profile | None, tag: str, line: Line) -> _Desk:
    language = language_for(tag)
    publisher, home = publisher_of(article, profile)
    printed = review.use.medium == "print"
    granted = review.license or article.license
    fields = publisher_fields(article, language, (publisher, home), granted, tag)
    own = sentences(article, profile, applicable(article, profile, language), fields, granted=granted, printed=printed)
    own = own if printed else sourced(own, line, article, language, profile=profile, granted=granted)
    return _Desk(
        article=article,
        review=review,
        profile=profile,
        language=language,
        tag=tag,
        publisher=publisher,
        home=home,
        own=own,
    )


def _declared(desk: _Desk) -> Iterator[str]:
    """The publisher's own sentences on what was done to the text."""
    acts = (f"edits.{edit}" for edit in desk.review.use.edits)
    return (safe(wording) for act in acts if (wording := _wording(desk, act)).endswith("."))


def _further(desk: _Desk) -> Iterator[str]:
    """The publisher's line below an excerpt, which leads to the whole."""
    wording = _wording(desk, "excerpt") if desk.review.use.excerpt else ""
    if wording:
        yield link(desk.article.url, safe(wording))


def _wording(desk: _Desk, dimension: str) -> str:
    """The sentence that goes with a rule in force; those of the profiles are English."""
    published = desk.article.published.date() if desk.article.published else None
    rule = desk.profile.rule(dimension, published) if desk.profile else None
    return plain(rule.wording) if rule and desk.language.tag == "en" else ""


def _place(desk: _Desk) -> str:
    if desk.own.attribution:
        return desk.own.attribution_place
    return "top" if place_rule(desk.article, desk.profile) == "top" else "bottom"


def _general_attribution(desk: _Desk) -> str:
    """Title, authors and licence, where the article was first published, and the link to it."""
    words = desk.language.sentences
    published = desk.article.published
    fields = {"publisher": link(desk.home, safe(desk.publisher))}
    if published:
        fields["date"] = safe(desk.language.date(published, desk.tag))
    source = fill(words["source_dated" if published else "source"], fields)
    original = link(desk.article.url, safe(words["original"]))
    return joined(desk.language, _briefly_licensed(desk), source, fill(words["read"], {"original": original}))


def _briefly_licensed(desk: _Desk) -> str:
    if desk.granted is None:
        return ""
    short = link(desk.granted.url, safe(desk.granted.short_name), rel="license")
    return fill(desk.language.sentences[_kind(desk.granted)], {"work": _work(desk), "license": short})


def _kind(granted: License) -> str:
    """Licences license; CC0, the Public Domain Mark and the retired certification mark."""
    return "marked" if granted.unit in ("zero", "mark", "publicdomain") else "licensed"


def _license_notice(desk: _Desk) -> str:
    """The licence by its full name: with title, authors and source where the publisher's own line may not have them.

    On which terms, where there is no CC licence. Last the original's own copyright notice (CC BY 4.0 §3(a)(1)(A)(ii)).
    """
    rest = (_helpers(desk, "translator"), _helpers(desk, "contributor"), safe(desk.article.copyright_notice))
    if desk.granted is None:
        return joined(desk.language, _terms(desk), *rest)
    name = link(desk.granted.url, safe(desk.granted.name(desk.language.tag)), rel="license")
    kind = _kind(desk.granted)
    if desk.own.attribution:
        sentence = fill(desk.language.sentences[kind], {"work": f"{_work(desk)}{_source(desk)}", "license": name})
    else:
        sentence = fill(desk.language.sentences[f"this_{kind}"], {"license": name})
    return joined(desk.language, sentence, *rest)


def _work(desk: _Desk) -> str:
    """“Title” by authors; the page's own byline in brackets where no author is known, unless it is the publisher's name.

    A work without a title goes by its address.
    """
    title = plain(desk.article.title)
    opening, closing = ("", "") if not title or _QUOTED.fullmatch(title) else desk.language.quotes
    work = link(desk.article.url, f"{opening}{safe(title or desk.article.url)}{closing}")
    people = writers(desk.article)
    if not people:
        said = plain(desk.article.byline)
        before, after = desk.language.brackets
        return f"{work}{before}{safe(said)}{after}" if said and said != plain(desk.publisher) else work
    fields = {"title": work, "authors": names(people, desk.language, linked=True)}
    return fill(desk.language.sentences["work"], fields)


def _source(desk: _Desk) -> str:
    """The publisher in brackets, unless it is the author."""
    if _by_the_publisher(desk):
        return ""
    before, after = desk.language.brackets
    return f"{before}{link(desk.home, safe(desk.publisher))}{after}"


def _by_the_publisher(desk: _Desk) -> bool:
    return [plain(person.name) for person in writers(desk.article)] == [plain(desk.publisher)]


def _terms(desk: _Desk) -> str:
    """The publisher's own terms, where it names no CC licence."""
    guidelines = desk.profile.guidelines if desk.profile else None
    if not guidelines:
        return ""
    words = desk.language.sentences
    fields = {
        "guidelines": link(guidelines, safe(words["guidelines"])),
        "publisher": link(desk.home, safe(desk.publisher)),
    }
    return fill(words["terms"], fields)


def _helpers(desk: _Desk, kind: str) -> str:
    people = makers(desk.article, kind)
    return fill(desk.language.sentences[f"{kind}s"], {"names": names(people, desk.language, linked=True)}) * bool(
        people
    )


def _byline(desk: _Desk) -> str:
    published = desk.article.published.date() if desk.article.published else None
    rule = desk.profile.rule("byline", published) if desk.profile else None
    form = rule.value if rule else None
    if _by_the_publisher(desk):
        return byline(desk.article, desk.language, None, desk.publisher)
    if form == "author-publisher" and _names_the_publisher(desk):
        return safe(desk.article.byline)
    return desk.own.byline or byline(desk.article, desk.language, form, desk.publisher)


def _names_the_publisher(desk: _Desk) -> bool:
    """The page's own byline has the form that is asked for: authors and publisher, and the partners who worked with them."""
    said, people = plain(desk.article.byline), writers(desk.article)
    return bool(people) and all(plain(name) in said for name in (desk.publisher, *(person.name for person in people)))


def _biographies(desk: _Desk) -> Notice:
    paragraphs = biographies(desk.article, desk.language)
    return _paragraphs(desk.quoted, paragraphs)


def _disclosure(desk: _Desk) -> Notice:
    lines = (desk.article.disclosure or "").splitlines()
    return _paragraphs(desk.quoted, [f"<em>{safe(line)}</em>" for line in lines if plain(line)])


def _paragraphs(frame: Frame, paragraphs: Iterable[str]) -> Notice:
    html = "\n".join(f"<p{frame.attributes}>{paragraph}</p>" for paragraph in paragraphs)
    return frame.block(html) if html else Notice()
