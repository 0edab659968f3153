"""What a publisher can ask: every dimension of a rule, its values and their meaning.

A rule that is absent means "not known", never "allowed": the decider asks. Values with `pattern` are free within it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_EDIT = {
    "allowed": "may be done",
    "declare": "may be done when the text says so",
    "ask": "only with the publisher's or the author's consent",
    "forbidden": "must not be done",
}
_PERMISSION = {
    "allowed": "may be done",
    "ask": "only with the publisher's consent",
    "forbidden": "must not be done",
}
_DUTY = {"required": "must be done", "requested": "is wished for"}
_PICTURES = {
    "none": "are not covered: they come along only with a licence of their own",
    "own": "come along where the publisher made them: the credit matches `image_credits`",
    "credited": "come along where the credit names the publisher or an author of the article; the credit stays",
    "all": "come along unless their own caption says otherwise; the credit stays",
    "ask": "only with the publisher's consent",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Dimension:
    """One question a rule answers: its meaning, and its values with theirs or the pattern of a free value."""

    meaning: str
    values: Mapping[str, str] = field(default_factory=dict)
    pattern: str | None = None

    def allows(self, value: str) -> bool:
        """Is this a value of the dimension?"""
        return value in self.values or bool(self.pattern and re.fullmatch(self.pattern, value))


def _edit(meaning: str) -> Dimension:
    return Dimension(meaning=meaning, values=_EDIT)


def _permission(meaning: str) -> Dimension:
    return Dimension(meaning=meaning, values=_PERMISSION)


def _duty(meaning: str) -> Dimension:
    return Dimension(meaning=meaning, values=_DUTY)


def _ban(meaning: str) -> Dimension:
    return Dimension(meaning=meaning, values={"forbidden": "must not be done"})


_TABLE = {
    "edits.time": _edit('Changing references to time ("yesterday" to "on Monday")'),
    "edits.place": _edit('Changing references to place ("here" to "in Durban")'),
    "edits.style": _edit("Changing spelling and punctuation to the house style"),
    "edits.shorten": _edit("Leaving out parts of the text"),
    "edits.add": _edit("Adding reporting or context to the text"),
    "edits.translate": _edit("Translating the text"),
    "edits.headline": _edit("Writing another headline"),
    "edits.other": _edit("Any other change of the words"),
    "excerpt": _permission("Publishing only the beginning or a part, marked as such"),
    "images": Dimension(meaning="Photographs and illustrations", values=_PICTURES),
    "graphics": Dimension(
        meaning="Charts, maps and other graphics", values={**_PICTURES, "required": "must come along with the text"}
    ),
    "embeds": Dimension(
        meaning="Videos, posts and interactive elements from elsewhere",
        values={"keep": "stay in the text", "link": "become a link", "drop": "are left out"},
    ),
    "counter": Dimension(
        meaning="The publisher's page-view counter or tracking tag; online only, print is exempt",
        values={
            "required": "must be in the published page",
            "requested": "is wished for",
            "none": "there is none, or it must not travel",
        },
    ),
    "canonical": Dimension(
        meaning="What search engines are told about the copy",
        values={
            "canonical": 'a `rel="canonical"` link to the original',
            "noindex": "a robots `noindex`",
            "either": "one of both",
            "none": "nothing is asked",
        },
    ),
    "byline": Dimension(
        meaning="How the authors are named",
        values={
            "authors": "every author as listed",
            "authors-and-institutions": "every author with the institution",
            "author-publisher": "every author, then the publisher",
            "publisher": "the publisher; authors where named",
        },
    ),
    "attribution_place": Dimension(
        meaning="Where the attribution line stands",
        values={
            "top": "above or at the start of the text",
            "bottom": "at the end of the text",
            "either": "at the top or at the end",
            "both": "at the top and at the end",
        },
    ),
    "tagline": _duty("A sentence about the publisher, as in the wordings"),
    "links": Dimension(meaning="Links in the text", values={"keep": "all of them stay", "free": "nothing is asked"}),
    "link_target": Dimension(
        meaning="What the attribution links to",
        values={
            "article": "the original article",
            "home": "the publisher's home page",
            "either": "one of both",
            "both": "the original article and the home page",
        },
    ),
    "license_link": _duty("A link to the licence beside the attribution"),
    "logo": Dimension(
        meaning="The publisher's logo",
        values={**_DUTY, "forbidden": "must not be used: it is not part of the licence"},
    ),
    "disclosure": Dimension(
        meaning="The authors' or funders' disclosure statement", values={"keep": "stays with the text"}
    ),
    "advertising": Dimension(
        meaning="Advertisements beside the text",
        values={
            "against": "even advertisements sold against this story are fine",
            "page": "those on the page like on any other are fine, none sold against this story",
            "none": "there must be none",
            "ask": "only with the publisher's consent",
        },
    ),
    "paywall": _permission("Publishing behind a paywall or a registration"),
    "resale": _permission("Selling the text by itself"),
    "for_profit": _permission("Publishing in a for-profit or commercial outlet"),
    "syndication": _permission("Passing the text on to platforms, aggregators and other outlets"),
    "automation": Dimension(
        meaning="Choosing and publishing by program",
        values={
            "free": "nothing is asked",
            "individual": "every story is selected by a person; no wholesale or automatic republication",
            "ask": "only with the publisher's consent",
        },
    ),
    "ranking_sites": _ban("Sites made to improve search rankings or to live on network advertisements alone"),
    "framing": _ban("Showing the publisher's page in a frame"),
    "endorsement": _ban("Suggesting that the publisher endorses the outlet, or that gifts to the outlet support it"),
    "cap": Dimension(
        meaning="How many texts are free before the publisher wants to hear of it",
        pattern=r"[1-9]\d{0,3}/(?:day|week|month|year)",
    ),
    "window_days": Dimension(
        meaning="Days after publication within which republishing is free", pattern=r"[1-9]\d{0,4}"
    ),
    "embargo_days": Dimension(meaning="Days to wait after publication", pattern=r"[1-9]\d{0,3}"),
    "takedown": Dimension(
        meaning="Whether the copy must come down again",
        values={"window-end": "when the window closes, or it becomes a stub with a link", "none": "it may stay"},
    ),
    "removal_on_request": _duty("Taking the copy down when the publisher asks"),
    "update_disclosure": _duty("Saying as of when the text stands and that updates are at the original"),
    "corrections": _duty("Carrying corrections of the original over into the copy"),
    "notify": Dimension(
        meaning="Telling the publisher",
        values={
            "before": "before publication",
            "after": "after publication, with a link or a copy",
            "regular": "when republishing becomes regular",
            "print-copy": "a copy of printed matter is sent",
        },
    ),
    "usage_report": Dimension(
        meaning="Sharing readership figures", values={**_DUTY, "on-request": "when the publisher asks"}
    ),
    "social": Dimension(
        meaning="Posts on social media about the copy",
        values={"tag": "name the publisher's account", "link-original": "link to the original"},
    ),
    "contact_on_site": _duty("Contact details on the republishing site"),
    "reuser": Dimension(
        meaning="Who may republish",
        values={
            "news-organizations": "news organisations only",
            "nonprofit": "nonprofit outlets only",
            "anyone": "anyone",
        },
    ),
    "purpose": Dimension(meaning="What for", values={"editorial": "editorial use only"}),
    "per_article": Dimension(
        meaning="Whether the licence is stated on each article",
        values={"yes": "read the licence on the article's own page: it differs, or some articles are excluded"},
    ),
}

DIMENSIONS: Mapping[str, Dimension] = MappingProxyType(_TABLE)
"""Every dimension of a rule by name."""

GRADES: Mapping[str, str] = MappingProxyType(
    {
        "H": "seen on a raw page of the publisher or of a republisher",
        "C": "read in the publisher's own code or template",
        "P": "read on the publisher's own rule page, in a stored copy that may be cut",
        "F": "found in a public repository that carries the publisher's text",
        "T": "told by a third party that quotes the rule: a lead, to be checked",
        "K": "general knowledge, not verified",
    }
)
"""How good the evidence of a rule, grant or wording is, best first."""

STRUCTURE_GRADES: Mapping[str, str] = MappingProxyType(
    {
        "A": "from a saved page or the publisher's own code",
        "B": "from an extractor of at most three years, or from two that agree",
        "C": "addresses and feeds only, or one old selector",
        "D": "nothing known",
        "guess": "leans on a shared base (Newspack, Republication Tracker Tool) without having been seen",
    }
)
"""How good the evidence of the selectors is."""

FIELDS = frozenset({"url", "home", "publisher", "title", "authors", "date", "license", "license_url"})
"""The {fields} a wording may use."""
