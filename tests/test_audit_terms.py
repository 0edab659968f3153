"""What a copy adds to the terms of its text, what it puts a changed text under, and where it says that it was changed."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site
from republish import Audit, Package, Use, parse_license
from republish.model import Notice

CC = "https://creativecommons.org/licenses"
ADDED = "no-additional-restrictions"
SHARED = "share-alike"
BODY = str(oysters().body)
CUT = BODY.replace(BODY[BODY.index("<p>On a grey morning") : BODY.index("<p>A hundred years ago")], "")


def link(code: str) -> str:
    return f'<a rel="license" href="{CC}/{code}/">CC {code.replace("/", " ").upper()}</a>'


@lru_cache(maxsize=8)
def under(code: str, *kinds: str, translated: bool = False) -> Package:
    """A package of a text under some licence, with a credit that names it and a notice that does so too."""
    package = bound(*kinds, use=Use(translated=True) if translated else None)
    credit_ = Notice(f'<p><a href="{OYSTERS}">“Oysters”</a> by Marta Quintero is licensed under {link(code)}.</p>')
    notices = replace(
        package.notices,
        attribution=credit_,
        license_notice=Notice(f"<p>This article is licensed under {link(code)}.</p>"),
    )
    found = parse_license(f"{CC}/{code}/")
    assert found is not None
    return replace(package, notices=notices, review=replace(package.review, license=found))


def audit(inner: str, package: Package) -> Audit:
    return republish.audit(published(site(inner)), package=package)


def level(found: Audit, kind: str) -> str:
    """What the finding about a duty is; "" where there is none that asks or refuses."""
    return next((item.level for item in found.findings if item.code == kind and item.level != "info"), "")


def notices(package: Package) -> str:
    return f"{package.notices.attribution}{package.notices.license_notice}"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("by/4.0", f"This article is licensed under {link('by-nc-nd/4.0')}."),
        ("by/4.0", f"This article is licensed under {link('by-nc/4.0')}."),
        ("by-nd/4.0", f"This article is licensed under {link('by-nc-nd/4.0')}."),
        ("by/4.0", "You may not use this article commercially."),
        ("by/4.0", "This article may not be edited or shortened."),
        ("by-nc/4.0", "This article may not be changed."),
        ("by-nd/4.0", "Commercial use of this article is prohibited."),
        ("by/4.0", "To republish this article, write to us first for permission."),
    ],
)
def test_terms_that_the_original_does_not_have_are_a_question(code: str, said: str) -> None:
    package = under(code, ADDED)
    found = audit(f"{BODY}{notices(package)}<p>{said}</p>", package)
    assert [duty.kind for duty in found.missing] == [ADDED]
    assert level(found, ADDED) == "question"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("by-nc/4.0", "You may not use this article commercially."),
        ("by-nd/4.0", "This article may not be edited or shortened."),
        ("by-nc-nd/4.0", f"This article is licensed under {link('by/4.0')}."),
        ("by/4.0", "The old mill may not be used commercially, the council said of this article’s plan."),
        ("by/4.0", "Fish from these reefs may not be sold commercially."),
        ("by/4.0", f"Photo: Jo Amari, {link('by-nc-nd/4.0')}."),
        ("by/4.0", f"Icons by Font Awesome, {link('by-nc/4.0')}."),
        ("by/4.0", "You may use this article with or without changes, commercially or not."),
    ],
)
def test_terms_that_it_has_and_terms_of_other_things_are_none(code: str, said: str) -> None:
    package = under(code, ADDED)
    assert audit(f"{BODY}{notices(package)}<p>{said}</p>", package).missing == ()


@pytest.mark.parametrize("box", ['<ol id="comments"><li class="comment">{}</li></ol>', "<blockquote>{}</blockquote>"])
def test_what_readers_and_quotations_say_adds_nothing(box: str) -> None:
    package = under("by/4.0", ADDED)
    said = box.format("<p>You may not use this article commercially.</p>")
    assert audit(f"{BODY}{notices(package)}{said}", package).missing == ()


def test_the_publishers_own_words_that_the_package_repeats_add_nothing() -> None:
    package = under("by/4.0", ADDED)
    said = "You may not use this article commercially."
    own = replace(package, notices=replace(package.notices, bottom=(Notice(f"<p>{said}</p>"),)))
    inner = f"{BODY}{notices(package)}<p>{said}</p>"
    assert audit(inner, own).missing == ()
    assert [duty.kind for duty in audit(inner, package).missing] == [ADDED]


@pytest.mark.parametrize(
    "said",
    [
        f"This translation is licensed under {link('by-nc-nd/4.0')}.",
        f"This article is licensed under {link('by/4.0')}.",
        f"This article is licensed under {link('by-sa/3.0')}.",
    ],
)
def test_another_licence_of_the_changed_text_is_a_question(said: str) -> None:
    package = under("by-sa/4.0", SHARED, translated=True)
    found = audit(f"<p>Las ostras vuelven al puerto.</p>{notices(package)}<p>{said}</p>", package)
    assert [duty.kind for duty in found.missing] == [SHARED]
    assert level(found, SHARED) == "question"


def test_the_same_licence_or_a_later_version_of_it_will_do() -> None:
    older = under("by-sa/3.0", SHARED, translated=True)
    for code in ("by-sa/3.0", "by-sa/4.0"):
        found = audit(f"<p>Las ostras vuelven.</p><p>This article is licensed under {link(code)}.</p>", older)
        assert [duty.kind for duty in found.fulfilled] == [SHARED]


def test_the_credit_alone_speaks_of_the_original() -> None:
    package = under("by-sa/4.0", SHARED, translated=True)
    text = "<p>Las ostras vuelven al puerto.</p>"
    assert [duty.kind for duty in audit(f"{text}{package.notices.attribution}", package).unseen] == [SHARED]
    assert [duty.kind for duty in audit(f"{text}{notices(package)}", package).fulfilled] == [SHARED]
    assert [duty.kind for duty in audit(text, package).missing] == [SHARED]


NOTE = "This article was shortened by Copy Daily."


@pytest.mark.parametrize(
    "inner",
    [
        pytest.param(f"<p><em>{NOTE}</em></p>{CUT}", id="above"),
        pytest.param(f"{CUT}<p>{NOTE}</p>", id="below"),
        pytest.param(f"{CUT}<ul><li>Reefs</li><li>Ports</li></ul><p>{NOTE}</p>", id="below-the-tags"),
        pytest.param(f"<aside>{NOTE}</aside>{CUT}", id="margin-of-the-article"),
        pytest.param(f"{CUT}<p>Dieser Text wurde gekürzt.</p>", id="german"),
    ],
)
def test_a_note_of_the_change_beside_the_text(inner: str) -> None:
    found = audit(inner, under("by/4.0", "indicate-changes"))
    assert [duty.kind for duty in found.fulfilled] == ["indicate-changes"]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (CUT, "refusal"),
        (f"{CUT}<p>Edited by Ann Roe</p>", "question"),
        (f"{CUT}<p>Updated 3 March</p>", "question"),
        (f'{CUT}<div class="related"><p>{NOTE}</p></div>', "refusal"),
        (f'{CUT}<ol class="commentlist"><li>{NOTE}</li></ol>', "refusal"),
        (f"{CUT}{''.join(f'<p>Topic {number}</p>' for number in range(30))}<p>{NOTE}</p>", "refusal"),
    ],
)
def test_where_no_line_says_that_the_text_was_changed(inner: str, expected: str) -> None:
    found = audit(inner, under("by/4.0", "indicate-changes"))
    assert [duty.kind for duty in found.missing] == ["indicate-changes"]
    assert level(found, "indicate-changes") == expected
