"""Articles, profiles and rules for the tests of the decider."""

from datetime import UTC, date, datetime

from republish.licenses import get
from republish.model import Article, Author, Claim, CleanHtml, CounterForm, Grant, Profile, Rule, Use

URL = "https://example.org/river"
PUBLISHED = datetime(2026, 3, 1, 12, tzinfo=UTC)
RULES_PAGE = "https://example.org/republish"
_ACTS = {
    "verbatim": {},
    "excerpt": {"excerpt": True},
    "changed": {"adapted": True},
    "translated": {"translated": True},
    "house style": {"edits": ("style",)},
    "new headline": {"edits": ("headline",)},
    "shortened": {"edits": ("shorten",)},
    "paywall": {"paywalled": True},
    "page advertising": {"advertising": "page"},
    "advertising against it": {"advertising": "against"},
    "sold": {"sold": True},
    "syndicated": {"syndicated": True},
    "chosen by program": {"automated": True},
    "print": {"medium": "print"},
    "audio": {"medium": "audio"},
    "email": {"medium": "email"},
    "app": {"medium": "app"},
}
_COMMERCIAL = {"commercial": True, "noncommercial": False, "commercial not said": None}


def use_of(words):
    """The use that a column of the tables names: "excerpt, noncommercial"."""
    act, _, commercial = words.partition(", ")
    return Use(commercial=_COMMERCIAL[commercial], **_ACTS[act])


def article(license=None, **fields):
    """An article under the licence with that id ("none" for no licence)."""
    given = {
        "url": URL,
        "title": "The river",
        "authors": (Author(name="Jo Doe"),),
        "publisher": "The Weekly",
        "published": PUBLISHED,
        "body": CleanHtml("<p>Water.</p>"),
        "text": "Water.",
        "license": get(license) if license and license != "none" else None,
    }
    return Article(**(given | fields))


def rule(dimension, value, **fields):
    given = {"text": f"{dimension} is {value}.", "source": RULES_PAGE, "read": date(2026, 1, 2), "grade": "P"}
    return Rule(dimension=dimension, value=value, **(given | fields))


def grant(license, **fields):
    given = {"text": "Our articles.", "source": RULES_PAGE, "read": date(2026, 1, 2), "grade": "P"}
    return Grant(license=get(license), **(given | fields))


def profile(*rules, **fields):
    given = {
        "id": "weekly",
        "name": "The Weekly",
        "home": "https://example.org",
        "hosts": ("example.org",),
        "rules": rules,
    }
    return Profile(**(given | fields))


def claim(kind="license", scope="article", license=None, **fields):
    given = {"place": "body", "text": "words", "source": URL}
    return Claim(kind=kind, scope=scope, license=get(license) if license else None, **(given | fields))


COUNTER = CounterForm(html='<img src="https://harbour.example/{id}">', source=RULES_PAGE)
