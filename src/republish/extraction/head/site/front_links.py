"""What a site calls itself in the links to its front page and in its copyright notice, where its address says so too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from lxml import etree

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.head.facts import Facts, plain
from republish.extraction.head.separators import pieces_of
from republish.extraction.head.site.copyright import read_copyright
from republish.extraction.head.site.named import contracted, names_a_site
from republish.extraction.head.words import short_text
from republish.extraction.tree.addresses import leads_home
from republish.extraction.words.bylines.personal_names import key

_NO_LABELS = frozenset(
    ["www", "com", "org", "net", "edu", "gov", "ac", "co", "or", "ne", "go", "gob", "news", "blog", "blogs", "shop", "store", "home", "web",
     "online", "mobile", "amp", "app", "docs", "help", "support", "about", "learn", "media", "magazine", "articles", "resources", "press",
     "en", "de", "fr", "es", "it", "us", "uk", "eu"]
)  # fmt: skip
"""Parts of addresses that name no site."""
_SHORTEST, _SHORTEST_INITIALS, _MOST_WORDS = 2, 3, 6
_LONGEST, _MOST_LINKS, _MOST_PICTURES = 120, 400, 4
_WORDS = Uncompiled(r"[\s_|•·–—]+")
_ENDS = Uncompiled(r"^[^\w@]+|(?:['’]s|-logo)?[^\w)+!?]*$", re.I)
_BESIDE_NAMES = frozenset({"Logo", "Copyright", "Home"})
_SHORTEST_TWICE, _LONGEST_TWICE = 3, 60
_UNLATIN = "\u0370"
_SIGN = re.compile(r"copyright|\(c\)", re.I)
"""What may stand before a name in a notice besides the year."""
_NAMING = ("title", "aria-label")
_home = etree.XPath("descendant::a[contains(concat(' ', @rel, ' '), ' home ')]")


def name_at_front_page(facts: Facts, host: str) -> str | None:
    """The words in a link to the front page, or of the logo in it, that the address repeats or is short for: "Logo Harbour Post"."""
    labels = _labels(host)
    said = _said_at_links(facts) if labels else iter(())
    return next((name for words in said if (name := _repeated(words, labels))), None)


def name_at_home_link(facts: Facts) -> str | None:
    """What a link with `rel=home` says, as the templates of WordPress, SPIP and SilverStripe set the site's name, where a part of the page's title begins with it."""
    parts = [key(part) for part in pieces_of(plain(facts.metadata.title))]
    for link in islice(_home(facts.document.root), _MOST_PICTURES):
        heading = next(link.iter("h1", "h2", "p", "span"), link)
        name = short_text(heading, _LONGEST) or next(filter(None, map(plain, _said_in(link))), "")
        fit = 0 < len(name.split()) <= _MOST_WORDS and len(key(name)) > _SHORTEST and names_a_site(name, facts)
        titled = len(parts) > 1 and any(part.startswith(key(name)) for part in parts)
        if fit and titled and leads_home(link.get("href") or "", facts.document.base_url):
            return name
    return None


def name_in_notice(facts: Facts, host: str) -> str | None:
    """The words of the copyright notice that the address repeats or is short for: "© 2024 Harbour Post Ltd"."""
    labels = _labels(host)
    return _repeated(read_copyright(facts)[0] or "", labels) if labels else None


def name_said_twice(facts: Facts) -> str | None:
    """What a link to the front page or the end of the page's title says and the copyright notice too, in letters that no address has: "© 2024 Портовая правда"."""
    notice = read_copyright(facts)[0] or ""
    far = not notice.isascii() and max(notice) >= _UNLATIN
    said = chain(_said_at_links(facts), pieces_of(plain(facts.metadata.title))[1:][-1:]) if far else iter(())
    return next((name for name in map(str.strip, said) if _stands_in(name, notice)), None)


def _stands_in(name: str, notice: str) -> bool:
    """Word for word, behind the sign or the year, and few words."""
    if not _SHORTEST_TWICE <= len(name) <= _LONGEST_TWICE or len(name.split()) > _MOST_WORDS or name[0] < _UNLATIN:
        return False
    before, found, behind = notice.partition(name)
    return (
        bool(found)
        and not before[-1:].isalpha()
        and not behind[:1].isalnum()
        and not any(map(str.isalpha, _SIGN.sub("", before)))
    )


def _labels(host: str) -> tuple[str, ...]:
    parts = [part for part in host.removeprefix("www.").split(".")[:-1] if part not in _NO_LABELS]
    return tuple(label for label in map(key, parts) if len(label) >= _SHORTEST)


def _said_at_links(facts: Facts) -> Iterator[str]:
    base = facts.document.base_url
    for link in islice(facts.document.root.iter("a"), _MOST_LINKS):
        if leads_home(link.get("href") or "", base):
            yield from filter(None, map(plain, _said_in(link)))


def _said_in(link: Element) -> Iterator[str]:
    """What it says to those who see it, and to those who do not."""
    yield short_text(link, _LONGEST)
    for picture in islice(link.iter("img"), _MOST_PICTURES):
        yield picture.get("alt") or ""
    for drawing in islice(link.iter("title"), _MOST_PICTURES):
        yield "".join(drawing.itertext())
    yield from (link.get(name) or "" for name in _NAMING)


def _repeated(said: str, labels: tuple[str, ...]) -> str | None:
    """The words side by side that make the name in the address: first such as are spelled like it, then those it is short for."""
    words = [word for word in (_ENDS.sub("", word) for word in _WORDS.split(said[:_LONGEST])) if word]
    spans = ((start, start + length) for start in range(len(words)) for length in range(1, _MOST_WORDS + 1))
    runs = [" ".join(words[start:end]) for start, end in spans if end <= len(words)]
    found = chain(
        (run for run in runs if _is_spelled_so(run, labels)), (run for run in runs if _is_in_short(run, labels))
    )
    name = next(found, None)
    return None if name and _goes_on(words, name, labels) else name


def _goes_on(words: list[str], name: str, labels: tuple[str, ...]) -> bool:
    """It is a part of a longer name, as that of a school is of its department's at an address of its own."""
    if len(labels) == 1 or key(name) == labels[0]:
        return False
    own = {*name.split(), *_BESIDE_NAMES}
    return any(word[0].isupper() and word not in own for word in words)


def _is_spelled_so(name: str, labels: tuple[str, ...]) -> bool:
    """As the address has it, with "the" perhaps; the first of its parts is a name where it is one of several words."""
    letters = key(name)
    label = next((label for label in labels if label in (letters, f"the{letters}")), "")
    first = len(labels) > 1 and label == labels[0]
    return bool(label) and (" " in name or not first) and (len(letters) > _SHORTEST or name.isupper())


def _is_in_short(name: str, labels: tuple[str, ...]) -> bool:
    """The address has the initials of at least three words with capitals, the last of them whole perhaps."""
    words = name.split()
    if len(words) < _SHORTEST_INITIALS or not all(word[0].isupper() or word[0].isdigit() for word in words):
        return False
    return contracted(name) in labels or contracted(name, to_last=True) in labels
