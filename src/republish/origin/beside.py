"""What an original says otherwise today beside its words: where its links lead, what its authors declare, who they are. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import shorten

from republish import _html
from republish._addresses import host_of, place_of
from republish._text import fold
from republish.model import Article, Author, DataMining, Finding

_SHOWN = 200
"""Letters of what the page says that a finding repeats."""


def beside(then: Article, now: Article) -> Iterator[Finding]:
    """What is to be known of today's version though no word of its text is another."""
    yield from _links(then, now)
    yield from _declared(then, now)
    yield from _described(then, now)
    yield from _reserved(then, now)


def _links(then: Article, now: Article) -> Iterator[Finding]:
    """Links that stand on the same words and lead elsewhere."""
    before, after = _led(then), _led(now)
    pairs = ((words, old, after.get(words, "")) for words, old in before.items())
    found = [pair for pair in pairs if _leads_elsewhere(pair[1], pair[2]) and not _moved_with(then, now, *pair[1:])]
    if found:
        words, old, new = found[0]
        many = "A link of the text leads" if len(found) == 1 else f"{len(found)} links of the text lead"
        text = f"{many} elsewhere today: “{shorten(words, _SHOWN, placeholder=' …')}” leads to <{new}>, and led to <{old}>."
        yield Finding(
            code="link-changed", level="info", text=f"{text} See whether yours should follow.", source=now.url
        )


def _leads_elsewhere(old: str, new: str) -> bool:
    return bool(old and new) and place_of(old) != place_of(new)


def _moved_with(then: Article, now: Article, old: str, new: str) -> bool:
    """It leads to the same path of the site, which has another host today."""
    hosts = (host_of(url) for url in (old, new))
    return [*hosts] == [host_of(then.url), host_of(now.url)] and _path(old) == _path(new)


def _led(article: Article) -> Mapping[str, str]:
    """The words of links and where these lead, without words that lead to more than one place."""
    found: dict[str, str] = {}
    for link in _html.fragment(str(article.body)).iter("a"):
        words, href = fold(_html.text_of(link)), link.get("href") or ""
        if words and place_of(href):
            found[words] = href if place_of(found.get(words, href)) == place_of(href) else ""
    return found


def _path(url: str) -> str:
    return place_of(url).partition("/")[2]


def _declared(then: Article, now: Article) -> Iterator[Finding]:
    """What the authors declare of their interests today and did not then; a statement that is gone may be a theme's doing."""
    known = set(map(fold, (then.disclosure or "").split("\n")))
    new = [line for line in map(fold, (now.disclosure or "").split("\n")) if line and line not in known]
    if new:
        text = f"The page states its authors' interests otherwise today: “{shorten(' '.join(new), _SHOWN, placeholder=' …')}”"
        advice = "Take it over where your copy has such a statement, and think of whether your readers have to know."
        yield Finding(code="disclosure-changed", level="question", text=f"{text} {advice}", source=now.url)


def _described(then: Article, now: Article) -> Iterator[Finding]:
    """Whose role or institution reads otherwise: what was right on the day may stay."""
    known = {author.name: _details(author) for author in then.authors}
    for author in now.authors:
        before, today = known.get(author.name, ""), _details(author)
        if before and today and before != today:
            text = f"{author.name} is described otherwise today: “{today}”, and was “{before}”."
            yield Finding(code="author-changed", level="info", text=text, source=now.url)


def _reserved(then: Article, now: Article) -> Iterator[Finding]:
    """What the publisher reserves of text and data mining today and did not then."""
    before, today = then.data_mining or DataMining(), now.data_mining or DataMining()
    new = [name for name in today.robots if name not in before.robots]
    new += ["tdm-reservation"] if today.reserved and not before.reserved else []
    if new:
        text = (
            f"The publisher says more to programs that mine texts today than it did: {', '.join(new)}. It takes nothing from the "
            "licence; say it in the head of your copy too."
        )
        yield Finding(code="data-mining", level="info", text=text, source=now.url)


def _details(author: Author) -> str:
    return ", ".join(filter(None, (author.role, author.institution)))
