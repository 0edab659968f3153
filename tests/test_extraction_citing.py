"""How a page wants to be cited is no part of what it says."""

from __future__ import annotations

import pytest

from harbour_wall import URL, body_of, page, story, taken, text
from republish.fidelity import verify

CITED = "Moor, Ada: The harbour wall, Harbour Law Blog, 2024/5/17, https://blog.example/the-wall/, DOI: 10.59704/1a2b."


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="cite"><div class="headline">Zitiervorschlag</div><p>{CITED}</p></div>',
        f"<div><h5>Suggested Citation</h5><p>{CITED}</p></div>",
        f"<p><strong>Cite as:</strong> {CITED}</p>",
        f"<p>How to cite this article: {CITED}</p>",
        f"<div><h3>Pour citer cet article</h3><p>{CITED}</p></div>",
        f"<div><h3>Cómo citar este artículo</h3><p>{CITED}</p></div>",
        f"<p><em>Diese Folge zitieren:</em> {CITED}</p>",
        f"<p>Jak cytować: {CITED}</p>",
        f"<p><b>Для цитирования:</b> {CITED}</p>",
        f"<p>引用格式：{CITED}</p>",
        f"<div><h3>▸ Cite this episode</h3><p>{CITED}</p></div>",
        f"<div><h3>OpenEdition vous propose de citer ce billet de la manière suivante :</h3><p>{CITED}</p></div>",
        f"<div><h3>OpenEdition suggests that you cite this post as follows:</h3><p>{CITED}</p></div>",
        f"<p><b>Citer cet article comme suit :</b> {CITED}</p>",
        f"<p>Citar este artículo de la siguiente manera: {CITED}</p>",
        f"<div><h3>Com citar aquest article</h3><p>{CITED}</p></div>",
    ],
)
def test_a_citation_of_the_page_goes_with_its_label(box: str) -> None:
    body = body_of(box, at=5)
    assert "Harbour Law Blog" not in body
    assert not any(label in body.lower() for label in ("cit", "zit"))


@pytest.mark.parametrize("address", [URL, "https://blog.example/the-wall/"])
def test_without_a_sign_behind_the_label_the_page_s_own_address_tells(address: str) -> None:
    cited = f"Moor, Ada: The harbour wall, Harbour Law Blog, 2024/5/17, {address}."
    body = body_of(f"<div><span>SUGGESTED CITATION </span> {cited}</div>", at=5)
    assert ("SUGGESTED" in body) is (address != URL)


@pytest.mark.parametrize(
    "words",
    [
        "<h2>How to cite</h2><p>Name the author, the title and the year 2024, and say where you found the text you quote from.</p>",
        f"<h2>Sources</h2><p>{CITED}</p>",
        "<p>Citer ce texte ainsi est facile : le mur du port a deux siècles, et personne ne doute, en 2024, qu’il en verra deux autres.</p>",
        "<p>Cite this as you like: the wall has stood for two centuries, and nobody in the town doubts that it will stand for more.</p>",
    ],
)
def test_words_about_citing_stay(words: str) -> None:
    kept = [part.split("<")[0] for part in words.split(">") if part.split("<")[0]]
    body = body_of(words, at=5)
    assert all(words in body for words in kept)


def test_a_citation_that_goes_is_listed() -> None:
    html = page(story(text(f"<div><h5>Suggested Citation</h5><p>{CITED}</p></div>", at=5)))
    article = taken(html)
    assert "citation" in {change.kind for change in article.changes}
    assert verify(article.original_text, article.text, article.changes) == ()
