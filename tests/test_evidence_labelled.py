"""Articles that are paid for or taken from a book: labels beside the headline, sections, sentences; and what only looks like them."""

from __future__ import annotations

import json

import pytest

import republish
from evidence_pages import STORY, claims_on, page_of
from republish.model import Page

GRANT = '<p>All content on this site is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
HEADLINE = "<h1>The mill that waits for the tide</h1>"
STANDFIRST = "<p>A standfirst that tells a bit more of the mill, and of those who want it to turn again.</p>"
PAID = [
    "Sponsored content",
    "Sponsored Content | 1 May 2024",
    "Advertorial",
    "Advertorial von Mühlen AG",
    "Paid for by Acme Mills",
    "Paid Post",
    "Partner content",
    "Branded content",
    "Publireportaje",
    "Contenido patrocinado por Acme",
    "Contenu sponsorisé",
    "Publirédactionnel",
    "Conteúdo patrocinado",
    "Contenuto sponsorizzato",
    "Gesponsorde inhoud",
    "Artykuł sponsorowany",
    "Annoncørbetalt indhold",
    "Maksettu mainos",
    "Placený obsah",
    "Platená spolupráca",
    "Támogatott tartalom",
    "Oglasno sporočilo",
    "Sponzorirani sadržaj",
    "Reklāmraksts",
    "Užsakomasis straipsnis",
    "Sisuturundus",
    "На правах рекламы",
    "記事広告",
]
EXTRACTS = ["Book excerpt", "Exclusive extract", "Leseprobe", "Bonnes feuilles"]
SLOTS = ["Anzeige", "Sponsored", "Werbung", "Annons"]
PAID_SENTENCES = [
    "This is a paid post by Acme Mills.",
    "This article is sponsored by Acme Mills.",
    "This content was paid for by Acme and produced by its brand studio.",
    "The newsroom was not involved in the creation of this content.",
    "Dieser Beitrag ist eine bezahlte Anzeige.",
    "Cet article est un contenu sponsorisé par Acme.",
    "Este es un contenido patrocinado por Acme.",
    "Questo contenuto è sponsorizzato da Acme.",
]
TAKEN = [
    "Excerpted from The Tide Mills by Ada Quill, published by Harbour Press.",
    "This excerpt is adapted from The Tide Mills by Ada Quill (Harbour Press, 2024).",
    "Adapted from The Tide Mills: A History by Ada Quill. Copyright © 2024.",
    "From The Tide Mills by Ada Quill, copyright 2024, Harbour Press.",
    "This is an edited extract from The Tide Mills by Ada Quill.",
    "Extract from The Tide Mills by Ada Quill (Harbour Press).",
    "This essay is taken from the anthology The Tide Mills.",
    "Auszug aus: Ada Quill, Die Gezeitenmühlen. © Hafen Verlag, 2024",
    "Extrait de « Les moulins » d’Ada Quill, Éditions du Port, 2024.",
    "Fragmento de «Los molinos», de Ada Quill (Editorial Puerto, 2024).",
    "Trecho do livro Os moinhos, de Ada Quill (Editora Porto).",
    "Estratto da I mulini di Ada Quill, Edizioni Porto, 2024.",
    "Fragment uit De molens van Ada Quill, Uitgeverij Haven.",
    "Отрывок из книги Ады Квилл «Мельницы», издательство «Порт».",
    "Excerpted from The Tide Mills by Ada Quill.",
    "This essay is taken from Ada Quill’s new book, The Tide Mills.",
    "Der Text ist ein Auszug aus dem Buch „Die Gezeitenmühlen“ von Ada Quill.",
    "Dit is een fragment uit het boek «De molens».",
    "Tekst jest fragmentem książki „Młyny”.",
    "Texten är ett utdrag ur boken ”Kvarnarna”.",
    "Text je ukázkou z knihy Mlýny.",
    "Részlet a „Malmok” című könyvből.",
    "Bu metin “Değirmenler” kitabından alınmıştır.",
    "本稿は『水車』からの抜粋です。",
]
NEITHER = [
    "This article is not sponsored.",
    "This reporting is supported by a grant from the Mill Foundation.",
    "Sponsored content policy",
    "This is an excerpt from our newsletter on mills.",
    "This excerpt is taken from The Tide Mills, an open book licensed under CC BY 4.0.",
    "This article is adapted from a talk that she gave in May.",
    "Adapted from a recipe by Jo Penn.",
    "Reprinted from time to time.",
    "From our archive. © Example News",
    "Ez csak egy részlet a tervből.",
]


def headed(header: str, *, head: str = "", inside: str = "", above: str = "") -> Page:
    main = (
        f'<main><article class="post">{header}<div class="entry-content">{STORY}{STORY}{inside}</div></article></main>'
    )
    return page_of(head=head, body=f'{above}{main}<footer class="site-footer">{GRANT}</footer>')


def kinds(page: Page) -> list[str]:
    return [claim.kind for claim in claims_on(page) if claim.kind in ("paid", "extract")]


def places(label: str) -> list[Page]:
    return [
        headed(f'<header><p class="kicker">{label}</p>{HEADLINE}</header>'),
        headed(f'<header><a href="/section">{label}</a>{HEADLINE}{STANDFIRST}</header>'),
        headed(f'<div><span class="label">{label}</span> <time>1 May</time></div>{HEADLINE}'),
        headed(f'{HEADLINE}{STANDFIRST}<div class="byline">By Ada Quill</div><div class="disclaimer">{label}</div>'),
        headed(HEADLINE, head=f'<meta property="article:section" content="{label}">'),
    ]


@pytest.mark.parametrize("label", PAID)
def test_a_label_of_paid_matter_beside_the_headline_is_a_question(label: str) -> None:
    assert [kinds(page) for page in places(label)] == [["paid"]] * 5
    decided = republish.review(places(label)[0])
    assert decided.verdict == "ask"
    assert decided.license is not None
    assert ("paid-copy", "question") in [(finding.code, finding.level) for finding in decided.findings]


@pytest.mark.parametrize("label", EXTRACTS)
def test_a_label_of_an_extract_beside_the_headline_is_a_question(label: str) -> None:
    assert [kinds(page) for page in places(label)] == [["extract"]] * 5
    assert republish.review(places(label)[0]).verdict == "ask"


@pytest.mark.parametrize("label", [*PAID, *SLOTS, *EXTRACTS])
@pytest.mark.parametrize(
    "page",
    [
        lambda label: headed(HEADLINE, above=f'<div class="ad-banner">{label}<script>show()</script></div>'),
        lambda label: headed(HEADLINE, above=f'<div><b>{label}</b><h3><a href="/ten">Ten ways to grind</a></h3></div>'),
        lambda label: headed(HEADLINE, above=f'<nav><a href="/paid">{label}</a></nav>'),
        lambda label: headed(HEADLINE, inside=f'<div><p>{label}</p><a href="/ten">Ten ways to grind wheat</a></div>'),
        lambda label: headed(f'{HEADLINE}<div><p>{label}</p><a href="/ten">Ten ways to grind wheat</a></div>'),
        lambda label: page_of(sidebar=f'<p>{label}</p><a href="/ten">Ten ways to grind wheat</a>', footer=GRANT),
    ],
)
def test_a_label_of_a_teaser_or_an_advertisement_is_not_the_articles(label: str, page) -> None:
    assert kinds(page(label)) == []


@pytest.mark.parametrize("label", SLOTS)
def test_words_that_stand_over_advertisements_count_right_above_the_headline_or_as_a_label(label: str) -> None:
    assert kinds(headed(f"<header><p>{label}</p>{HEADLINE}</header>")) == ["paid"]
    assert kinds(headed(f'<header><p class="kicker">{label}</p><p>Trade</p>{HEADLINE}</header>')) == ["paid"]
    assert kinds(headed(f'<div class="advert"><p class="label">{label}</p></div>{HEADLINE}')) == []
    assert kinds(headed(f"{HEADLINE}<p>{label}</p>")) == []


def test_the_kind_of_a_node_and_the_class_of_a_post_say_it_too() -> None:
    node = json.dumps({"@type": "AdvertiserContentArticle", "headline": "The mill"})
    assert kinds(headed(HEADLINE, head=f'<script type="application/ld+json">{node}</script>')) == ["paid"]
    assert kinds(headed(f'<section class="category-sponsored">{HEADLINE}</section>')) == ["paid"]
    assert kinds(headed("<h1>Advertorial: The mill that waits for the tide</h1>")) == ["paid"]
    assert kinds(headed(f'<section class="no-sponsored tag-sponsored">{HEADLINE}</section>')) == []


@pytest.mark.parametrize("sentence", PAID_SENTENCES)
def test_a_sentence_that_says_who_paid_for_the_article(sentence: str) -> None:
    assert kinds(headed(HEADLINE, inside=f"<p><em>{sentence}</em></p>")) == ["paid"]


@pytest.mark.parametrize("sentence", PAID_SENTENCES)
def test_a_licence_beside_it_does_not_unsay_who_paid(sentence: str) -> None:
    page = headed(HEADLINE, inside=f"<p>{sentence} This article is licensed under CC BY 4.0.</p>")
    assert kinds(page) == ["paid"]
    assert republish.review(page).verdict == "ask"


@pytest.mark.parametrize("sentence", TAKEN)
def test_a_note_that_says_which_book_the_text_is_from(sentence: str) -> None:
    bio = "<p>Ada Quill is a writer who lives in the old harbour town and has written three novels about the sea there.</p>"
    for page in (headed(HEADLINE, inside=f"<p>{sentence}</p>{bio}"), headed(f"{HEADLINE}<p><i>{sentence}</i></p>")):
        assert kinds(page) == ["extract"]
        decided = republish.review(page)
        assert decided.verdict == "ask"
        assert ("extract-copy", "question") in [(finding.code, finding.level) for finding in decided.findings]


@pytest.mark.parametrize("sentence", NEITHER)
def test_other_notes_are_neither(sentence: str) -> None:
    assert kinds(headed(HEADLINE, inside=f"<p>{sentence}</p>")) == []


def test_the_source_of_a_passage_in_the_middle_of_a_story_is_not_the_storys() -> None:
    source = "<p>Excerpt from the book of tides, Harbour Press.</p>"
    assert kinds(headed(HEADLINE, inside=f"{source}{STORY}{STORY}")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Reprinted by arrangement with Harbour Press.",
        "Reprinted courtesy of Harbour Press.",
        "Reproduced from The Tide Mills with permission.",
    ],
)
def test_leave_by_other_names_is_leave(sentence: str) -> None:
    assert republish.review(headed(HEADLINE, inside=f"<p>{sentence}</p>")).verdict != "allowed"


@pytest.mark.parametrize(
    ("head", "title", "below"),
    [
        ('<meta property="article:section" content="Letters to the Editor">', "The mill", ""),
        ('<meta property="article:section" content="Pressemitteilungen">', "The mill", ""),
        ("", "Press release: The mill turns again", ""),
        ("", "Leserbrief: Die Mühle", ""),
        ("", "The mill", "<p>In association with Acme</p>"),
        ("", "The mill", "<p>Presented by Acme</p>"),
        ("", "The mill", "<p>Contenu proposé par Acme</p>"),
    ],
)
def test_a_text_by_others_or_with_others_is_a_question(head: str, title: str, below: str) -> None:
    body = f'<main><article><h1>{title}</h1>{below}<div class="entry-content">{STORY}</div></article></main><footer>{GRANT}</footer>'
    decided = republish.review(page_of(body=body, head=head, title=title))
    asked = [finding.code for finding in decided.findings if finding.level == "question"]
    assert asked in (["partner-copy"], ["paid-copy"])


def test_a_menu_inside_the_article_labels_nothing() -> None:
    menu = "<nav><ul><li>News</li><li>Partner Content</li></ul></nav>"
    assert kinds(page_of(body=f"<main><article><header>{menu}{HEADLINE}</header>{STORY}</article></main>")) == []
