"""Mail addresses that a script would put together: they stand where readers see them."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish.fidelity import verify

STAND_IN = "[email&#160;protected]"
PATH = "/cdn-cgi/l/email-protection"
MAIL = "a.moor@mora.example"
LINKED = f'<a href="mailto:{MAIL}">{MAIL}</a>'


def digits(address: str, key: int = 0x2A) -> str:
    """As Cloudflare writes an address."""
    return bytes([key, *(letter ^ key for letter in address.encode())]).hex()


def made(part: str) -> str:
    """What becomes of a sentence with it."""
    inner = f"<p>Who has seen the lamp that night may write to {part} before the ferry comes.</p>"
    found = article("".join(map(paragraph, range(3))) + inner + paragraph(5))
    assert not verify(found.original_text, found.text, found.changes)
    return str(found.body).partition("may write to ")[2].partition(" before")[0]


@pytest.mark.parametrize(
    ("part", "shown"),
    [
        (
            f'<a href="{PATH}" class="__cf_email__" data-cfemail="{digits(MAIL)}">{STAND_IN}</a>',
            LINKED,
        ),
        (
            f'<a href="{PATH}#{digits(MAIL)}"><span class="__cf_email__" data-cfemail="{digits(MAIL)}">{STAND_IN}</span></a>',
            LINKED,
        ),
        (f'<a href="{PATH}#{digits(MAIL)}"><span>{STAND_IN}</span></a>', LINKED),
        (f'<span class="__cf_email__" data-cfemail="{digits(MAIL, 0x91)}">{STAND_IN}</span>', MAIL),
        (f'<a href="{PATH}#{digits(MAIL)}">the pilots</a>', f'<a href="mailto:{MAIL}">the pilots</a>'),
    ],
)
def test_it_is_told(part: str, shown: str) -> None:
    assert made(part) == shown


@pytest.mark.parametrize("wrong", ["", "2a", "zz11zz11zz", digits("the harbour"), "2a4b4c4d4e4f"])
def test_what_is_none_stays_as_it_is(wrong: str) -> None:
    assert (
        made(f'<span data-cfemail="{wrong}">{STAND_IN}</span>').replace("\N{NO-BREAK SPACE}", " ")
        == "[email protected]"
    )


CLOAK = "cloak391b942190d4e6fd"
SPAMBOTS = "This email address is being protected from spambots. You need JavaScript enabled to view it."


def cloaked(script: str) -> str:
    """As Joomla's plugin writes an address."""
    return f'<span id="{CLOAK}">{SPAMBOTS}</span><script>{script}</script>'


ADDY = CLOAK.replace("cloak", "addy")
SCRIPT = (
    f"document.getElementById('{CLOAK}').innerHTML = ''; var prefix = '&#109;a' + 'i&#108;' + '&#116;o'; var path = 'hr' + 'ef' + '=';"
    f" var {ADDY} = 'a.m&#111;&#111;r' + '&#64;'; {ADDY} = {ADDY} + 'm&#111;r&#97;' + '&#46;' + '&#101;x&#97;mpl&#101;';"
    f" var {ADDY.replace('addy', 'addy_text')} = 'the pilots';"
)


def test_what_joomlas_script_puts_together_is_told() -> None:
    assert made(cloaked(SCRIPT)) == MAIL


@pytest.mark.parametrize(
    "script", ["", "var x = 'a' + '@';", SCRIPT.replace("&#64;", " at ").replace("&#46;", " dot ")]
)
def test_without_an_address_nothing_is_said_of_spambots(script: str) -> None:
    assert "spambots" not in made(cloaked(script))


def test_another_box_of_such_a_name_keeps_its_words() -> None:
    assert made('<span id="cloakroom">the keeper</span>') == "the keeper"
