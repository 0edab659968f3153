"""What stands under a heading over readers' comments goes, though no class tells, be the heading in a box of its own."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.people.comments import (
    drop_answered_comments,
    drop_comment_lists,
    drop_comments,
    drop_own_rules,
    drop_rules_for_comments,
)

TEXT = "".join(f"<div>{paragraph(number)}</div>" for number in range(6))
COMMENT = "<div><div><b>Hollis Reed</b> <span>May 3, 2026 - 2:19 pm</span></div><div><p>{}</p></div></div>"


def left_with(heading: str) -> list[str]:
    """What the rule leaves of the text and of comments under a heading in a box of its own."""
    comments = "".join(
        COMMENT.format(f"I was at the harbour too that day, and saw it as number {n}.") for n in range(2)
    )
    return kept_by(drop_comments, page(f"{TEXT}<div><div>{heading}</div><div>{comments}</div></div>"))[1:]


@pytest.mark.parametrize(
    "heading",
    [
        "<h4>2 comments</h4>",
        "<h3>2 Kommentare</h3>",
        "<h3><span>15 »</span> <span>Comentarios</span> <span>¿Quieres comentar? <a href='#c'>Entra</a></span></h3>",
        "<h5><span>Komentarze</span> <small>Liczba komentarzy: <b>2</b></small></h5>",
    ],
)
def test_comments_under_a_heading_with_their_number_go(heading: str) -> None:
    assert left_with(heading) == [sentence(number) for number in range(6)]


def test_another_numbered_part_stays() -> None:
    assert any("I was at the harbour too" in line for line in left_with("<h4>2 stories</h4>"))


@pytest.mark.parametrize(("marked", "kept"), [('itemprop="comment"', 0), ('itemprop="text"', 1)])
def test_what_is_marked_as_a_comment_goes(marked: str, kept: int) -> None:
    said = "I was at the harbour too that day, and I have kept the rope, in case the pilots change their minds."
    answer = f'<div {marked} class="topic-body"><span>Hollis Reed</span><div class="post"><p>{said}</p></div></div>'
    assert sum(said in line for line in kept_by(drop_comment_lists, page(TEXT + answer))) == kept


ANSWER = "<li><div><b>Hollis Reed</b><p>I was at the harbour too that day, and saw it as number {}.</p><a href='{}'>Answer</a></div></li>"


@pytest.mark.parametrize(("link", "stays"), [("#comment-{}", 0), ("/wall?replytocom={}", 0), ("#pier-{}", 2)])
def test_a_list_goes_by_the_links_with_which_readers_answer(link: str, stays: int) -> None:
    thread = "".join(ANSWER.format(number, link.format(number)) for number in (17, 18))
    left = kept_by(drop_answered_comments, page(f"{TEXT}<div><ol>{thread}</ol></div>"))
    assert sum("I was at the harbour too" in line for line in left) == stays
    assert set(map(sentence, range(6))) <= set(left)


RULES = (
    "<p>Die Hafenpost freut sich auf Ihre Worte. Bitte lesen Sie die <a href='{}'>Regeln</a> und die <a href='{}'>Hinweise</a>.</p>"
    "<p>Was unten steht, ist nicht die Meinung der Hafenpost.</p>"
)


def test_the_site_s_rules_go_from_under_the_text_with_their_box() -> None:
    rules = f"<div>{RULES.format('/community_guidelines.html', 'https://site.example/datenschutz')}</div>"
    assert kept_by(drop_own_rules, page(TEXT + rules))[1:] == [sentence(number) for number in range(6)]


@pytest.mark.parametrize(
    ("inner", "links"),
    [
        (f"{TEXT}<div>{{}}</div>", ("/harbour/rules-of-the-pier", "/datenschutz")),
        (f"{TEXT}<div>{{}}</div>", ("https://ferry.example/terms", "https://ferry.example/privacy")),
        (f"<div>{{}}</div>{TEXT}", ("/terms", "/privacy")),
    ],
    ids=["another page", "another site", "above the text"],
)
def test_a_paragraph_that_leads_elsewhere_or_is_not_the_last_stays(inner: str, links: tuple[str, str]) -> None:
    assert any("freut sich" in line for line in kept_by(drop_own_rules, page(inner.format(RULES.format(*links)))))


DEBATE = (
    "We want an open debate on this page, and delete whatever breaks the rules that the harbour master wrote for it."
)


@pytest.mark.parametrize("label", ["<p><span>Kommentarer</span></p>", "<h2>Comments</h2>", "<div>Commentaires</div>"])
def test_rules_for_comments_go_with_the_line_over_them(label: str) -> None:
    html = page("".join(map(paragraph, range(4))) + f"<div class=x7>{label}<p>{DEBATE}</p></div>")
    assert DEBATE not in kept_by(drop_rules_for_comments, html)


def test_a_section_on_comments_stays() -> None:
    sections = "".join(f"<section><h2>{n}</h2>{paragraph(n)}</section>" for n in range(4))
    html = page(sections + f"<section><h2>Comments</h2><p>{DEBATE}</p></section>")
    assert DEBATE in kept_by(drop_rules_for_comments, html)


def test_a_line_amid_a_box_takes_none_of_it() -> None:
    html = page("".join(map(paragraph, range(4))) + f"<div class=x7><p>{DEBATE}</p><p>Comments</p></div>")
    assert DEBATE in kept_by(drop_rules_for_comments, html)


@pytest.mark.parametrize("asks", ["Leave a comment", "Hinterlasse jetzt einen Kommentar", "Laisser un commentaire"])
def test_a_heading_that_asks_for_comments_goes_where_only_another_heading_follows_what_is_gone(asks: str) -> None:
    form = "<div><form action='/comments' method='post'><p>Name *</p><p>E-Mail *</p><input type=submit></form></div>"
    body = article(
        f"{TEXT}<h4 class='x1'>{asks}</h4>{form}<div><h4 class='x2'>The old wall</h4>{paragraph(8)}{paragraph(9)}</div>"
    ).body
    assert asks not in body
    assert "The old wall</h" in body
