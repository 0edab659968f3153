"""Names of signs that a font draws are no words of the text; words of the same elements that name none are."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish.fidelity import verify

TEXT = "".join(map(paragraph, range(4)))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('<i class="material-icons">info</i> The lamp is lit at dusk.', "The lamp is lit at dusk."),
        ('<span class="material-symbols-outlined">chevron_right</span>The lamp is lit.', "The lamp is lit."),
        ('The <mat-icon class="mat-icon">open_in_new</mat-icon> lamp is lit.', "The lamp is lit."),
        ('The lamp is lit. <i class="material-icons-round md-18" aria-hidden=true>launch</i>', "The lamp is lit."),
        ('The lamp is <i class="material-icons">Not a sign</i>, they say.', "The lamp is Not a sign, they say."),
        ('The lamp is <i class="material">old</i>, they say.', "The lamp is old, they say."),
        ('<i class="fa">\uf13d</i> The lamp is lit.', "The lamp is lit."),
        ("<span>&#xe801;</span>The lamp is lit.", "The lamp is lit."),
        ("The la<span>\ue8bf</span>mp is lit.", "The la\ue8bfmp is lit."),
        ("The lamp of <i>X</i> is lit.", "The lamp of X is lit."),
        ("The lamp has an <i>\uf8ff</i>.", "The lamp has an \uf8ff."),
        ('The sign <i class="material-icons">copyright</i> is lit.', "The sign © is lit."),
    ],
)
def test_the_name_of_a_sign_is_not_read(line: str, said: str) -> None:
    found = article(f"{TEXT}<p>{line} Nobody saw it, and that was the worst of all of it.</p>{paragraph(5)}")
    assert f"{said} Nobody saw it" in found.text
    assert verify(found.original_text, found.text, found.changes) == ()
