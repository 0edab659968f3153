"""How nouns show themselves in a notebook: inline styles only, no scripts, since untrusted output loses the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sized
from typing import TYPE_CHECKING

from republish import _html
from republish._text import direction, escape

if TYPE_CHECKING:
    from republish.model import Article, Audit, Change, Finding, Obligation, Package, Review, Update

_COLORS = {"allowed": "#1a7f37", "ask": "#9a6700", "forbidden": "#cf222e"}
_WORDS = {"allowed": "Allowed", "ask": "Ask first", "forbidden": "Forbidden"}
_BOX = (
    "border:1px solid #8884;border-radius:6px;padding:12px 16px;margin:4px 0;max-width:60em;line-height:1.5;"
    "overflow-wrap:break-word;overflow-x:auto"
)
"""Long addresses break; what cannot, a wide table or code, scrolls inside the box and does not widen the notebook."""
_SMALL = "opacity:.75;font-size:.9em"
_LABEL = "font-weight:600;margin:.8em 0 .2em"
_ITEM = "list-style:none;padding-left:1.2em;text-indent:-1.2em"
_IMAGE = "max-width:100%;height:auto"
_LEFT = "text-align:left;vertical-align:top;padding:2px 12px 2px 0"


def article_html(article: Article) -> str:
    """The article's head, its people, dates and rights, and its body."""
    people = ", ".join(author.name for author in article.authors) or "no author found"
    day = f"{article.published:%Y-%m-%d %H:%M %Z}" if article.published else "no date found"
    license_id = article.license.id if article.license else "no licence found"
    facts = (people, day, article.publisher, license_id, article.copyright_notice)
    known = " · ".join(f"<bdi>{escape(fact)}</bdi>" for fact in facts if fact)
    return f'<div style="{_BOX}"{_language(article)}>{_head(article)}<p style="{_SMALL}">{known}</p>{_shown(article.body)}</div>'


def review_html(review: Review) -> str:
    """The verdict, what it rests on, and both lists of duties."""
    license_name = review.license.name() if review.license else "no licence found"
    parts = [
        _top(_COLORS[review.verdict], _WORDS[review.verdict], license_name, review.url),
        _findings(review.findings),
        _to_clear(review),
        _duties("The licence requires", review.obligations),
        _duties("The publisher asks for", review.requests),
        _images(review),
        f'<p style="{_SMALL};margin:.8em 0 0">{escape(review.disclaimer)}</p>',
    ]
    return f'<div style="{_BOX}">{"".join(parts)}</div>'


def package_html(package: Package) -> str:
    """The package as readers will see it, with what was changed below."""
    counterless = package.html.replace(package.notices.counter, "") if package.notices.counter else package.html
    text = f"<div{_language(package.article)}>{_head(package.article)}{_shown(counterless)}</div>"
    return f'{review_html(package.review)}<div style="{_BOX}">{text}{_changes(package.changes)}</div>'


def audit_html(audit: Audit) -> str:
    """What is missing, altered, or for a person to say of a published page; what is in order is folded away."""
    name = audit.license.name() if audit.license else "licence not known"
    colour, word = ("#1a7f37", "In order") if audit.ok else ("#cf222e", "Not in order")
    met = {duty.kind for duty in audit.fulfilled}
    seen = [finding for finding in audit.findings if finding.level == "info"]
    good = [finding for finding in seen if finding.code in met]
    known = [finding for finding in seen if finding.code not in met]
    parts = (
        _top(colour, word, name, f"{audit.url} ← {audit.original}"),
        _findings([finding for finding in audit.findings if finding.level != "info"]),
        _differences("What the words are on the page", audit.altered),
        _folded("as it should be", good, _findings(good)),
        _folded("good to know", known, _findings(known)),
        _folded("not to be seen on a page", audit.unseen, _duties("For you to say", audit.unseen)),
        f'<p style="{_SMALL};margin:.8em 0 0">{escape(audit.disclaimer)}</p>',
    )
    return f'<div style="{_BOX}">{"".join(parts)}</div>'


def update_html(update: Update) -> str:
    """What became of an original, and what follows."""
    colour = {"same": "#1a7f37", "unclear": "#9a6700"}.get(update.status, "#cf222e")
    licences = " → ".join(dict.fromkeys((update.license_then or "no licence", update.license or "no licence")))
    parts = (
        _top(colour, update.status.capitalize(), licences, update.url),
        _findings(update.findings),
        _differences("What the original says today", update.changes),
    )
    return f'<div style="{_BOX}">{"".join(parts)}</div>'


def _top(colour: str, word: str, name: str, where: str) -> str:
    badge = f'<span style="background:{colour};color:#fff;border-radius:4px;padding:2px 10px;font-weight:600">{escape(word)}</span>'
    return (
        f'<p style="margin:0">{badge} &nbsp;<b>{escape(name)}</b></p>'
        f'<p style="{_SMALL};margin:.3em 0;overflow-wrap:anywhere">{escape(where)}</p>'
    )


def _differences(title: str, changes: tuple[Change, ...]) -> str:
    rows = "".join(
        f'<tr><td style="{_LEFT}">{escape(change.place)}</td><td style="{_LEFT}">{escape(change.action)}</td>'
        f'<td style="{_LEFT}">{_words(change)}</td></tr>'
        for change in changes
    )
    return f'<p style="{_LABEL}">{title}</p><table style="font-size:.9em">{rows}</table>' if rows else ""


def _folded(title: str, items: Sized, html: str) -> str:
    return f'<details><summary style="{_LABEL}">{len(items)} {title}</summary>{html}</details>' if items else ""


def _head(article: Article) -> str:
    apart = article.standfirst_apart
    standfirst = f'<p style="font-weight:600">{escape(apart)}</p>' if apart else ""
    return f'<h2 style="margin-top:0">{escape(article.title)}</h2>{standfirst}'


def _language(article: Article) -> str:
    """A notebook is written from left to right; an article may not be. Without its language its words tell."""
    if not article.language:
        return ' dir="auto"'
    return f' lang="{escape(article.language)}" dir="{direction(article.language)}"'


def _shown(html: str) -> str:
    """The text with its images no wider than the box: the rules that pages have for that are not there."""
    if "<img" not in html:
        return html
    root = _html.fragment(html)
    for image in root.iter("img"):
        image.set("style", _IMAGE)
    return _html.inner_html(root)


def _changes(changes: tuple[Change, ...]) -> str:
    rows = "".join(
        f'<tr><td style="{_LEFT}">{escape(change.action)} {escape(change.kind)}</td>'
        f'<td style="{_LEFT}">{_words(change)}</td><td style="{_LEFT}">{escape(change.reason)}</td></tr>'
        for change in changes
    )
    summary = "1 change" if len(changes) == 1 else f"{len(changes)} changes"
    return (
        f'<details><summary style="{_LABEL}">{summary} from the original</summary>'
        f'<table style="font-size:.9em">{rows}</table></details>'
    )


def _words(change: Change) -> str:
    """The words that went or came, and those that stand there now."""
    parts = (change.words, change.replacement) if change.replacement else (change.words,)
    return " → ".join(f"<bdi>{escape(_short(part))}</bdi>" for part in parts)


def _short(text: str, most: int = 120) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _findings(findings: Iterable[Finding]) -> str:
    marks = {"info": "·", "question": "?", "refusal": "✕"}
    # What stands in the way comes first, then what somebody settled.
    ordered = sorted(findings, key=lambda finding: (finding.level == "info", finding.clearance is None))
    items = "".join(
        f'<li style="{_ITEM}"><b>{"✓" if finding.clearance else marks[finding.level]}</b> {escape(finding.text)}'
        f"{_word(finding)}</li>"
        for finding in ordered
    )
    return f'<p style="{_LABEL}">Findings</p><ul style="margin:0;padding-left:.5em">{items}</ul>' if items else ""


def _word(finding: Finding) -> str:
    """Who settled it, when, and how."""
    word = finding.clearance
    if word is None:
        return ""
    said = f"{_short(word.by)}, {word.on.isoformat()}: “{_short(word.text)}”"
    return f' <span style="{_SMALL}">(<bdi>{escape(said)}</bdi>)</span>'


def _to_clear(review: Review) -> str:
    """What an "ask" waits for."""
    codes = ", ".join(f"<code>{escape(code)}</code>" for code in review.to_clear)
    said = f"To go on, ask or look, and hand in a <code>Clearance</code> of {codes}."
    return f'<p style="{_SMALL};margin:.4em 0 0">{said}</p>' if codes else ""


def _duties(title: str, duties: Iterable[Obligation]) -> str:
    lines = (
        f'<li style="{_ITEM}">{"☑" if duty.done else "☐"} {escape(duty.text)} '
        f'<span style="{_SMALL}">({escape(duty.source)})</span></li>'
        for duty in duties
    )
    items = "".join(dict.fromkeys(lines))  # One sentence may stand behind several rules.
    return f'<p style="{_LABEL}">{title}</p><ul style="margin:0;padding-left:.5em">{items}</ul>' if items else ""


def _images(review: Review) -> str:
    items = "".join(
        f'<li style="{_ITEM}"><b>{escape(image.action)}</b> {escape(_short(image.caption or image.alt or image.url))} '
        f'<span style="{_SMALL}">({escape(_short(image.reason, 600))})</span></li>'
        for image in review.images
    )
    return f'<p style="{_LABEL}">Images</p><ul style="margin:0;padding-left:.5em">{items}</ul>' if items else ""
