"""What boxes about an author say of one, whatever the verb; they stand beside a ready republication text as well."""

from __future__ import annotations

import html

import pytest

import republish
from republish import Page

PARAGRAPHS = [
    "The ferry to Mora leaves at six in the morning, when the harbour still smells of diesel and of bread.",
    "Nobody in the town hall would say who signed the order, though three clerks remember the paper well.",
    "A second boat was promised in the spring, and then in the autumn, and then after the election was over.",
    "Ada Marlow crossed with the mail in a sack on her knees, and she was paid in herring for the trouble.",
]
SAID = "Ada Marlow has reported on courts for fourteen years."


def article(behind: str = "", before: str = "", *, own: str = "", handout: bool = False) -> republish.Article:
    words = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    byline = '<p class="byline">By <a rel="author" href="/author/ada/">Ada Marlow</a></p>'
    ready = f'<div id="republication-tracker-tool-modal-content"><textarea id="republication-tracker-tool-shareable-content">{html.escape(words + own)}</textarea></div>'
    body = f'{before}<div class="entry-content">{words}{own}</div>{behind}{ready if handout else ""}'
    markup = f"<html lang='en'><head><title>The ferry</title></head><body><main><article><h1>The ferry</h1>{byline}{body}</article></main></body></html>"
    return republish.extract(Page.from_html(markup, "https://harbour.example/2024/05/ferry/"))


BEHIND = [
    f'<div class="author-box vcard"><h5>About Ada Marlow <span><a href="/feed">RSS</a></span></h5><p>{SAID}</p></div>',
    f'<div class="author-bio"><div class="author-bio-text"><h2>Ada Marlow<span> Health Reporter</span></h2><p>{SAID} <a rel="author" href="/a">More by Ada Marlow</a></p></div></div>',
    f'<section class="about-the-author"><h4>Ada Marlow</h4><p>{SAID}</p></section>',
]
BEFORE = [
    f'<div class="about-the-author"><h4>About the Author</h4><p>{SAID}</p></div>',
    f'<div class="article__bio"><p>{SAID}</p></div>',
]


@pytest.mark.parametrize("handout", [False, True])
@pytest.mark.parametrize(("behind", "before"), [*((box, "") for box in BEHIND), *(("", box) for box in BEFORE)])
def test_a_box_about_the_author_gives_the_bio(behind: str, before: str, handout: bool) -> None:
    taken = article(behind, before, handout=handout)
    assert [author.bio for author in taken.authors] == [SAID]
    assert "fourteen" not in taken.text
    assert PARAGRAPHS[3] in taken.text


def test_a_first_name_does_where_the_box_names_its_bearer() -> None:
    box = '<div class="author-bio"><h2>Ada Marlow</h2><p>Ada joined the Post in 2011.</p></div>'
    assert article(box).authors[0].bio == "Ada joined the Post in 2011."


def test_a_name_before_the_sentence_is_none_of_it() -> None:
    box = '<div class="author-bio"><p><a href="/a">Ada Marlow</a> Ada joined the Post in 2011.</p></div>'
    assert article(box).authors[0].bio == "Ada joined the Post in 2011."


def test_by_and_the_name_before_the_sentence_are_none_of_it() -> None:
    box = '<div class="author-bio"><p>By <b>Ada Marlow</b> Ada Marlow is a reporter in Mora.</p></div>'
    assert article(box).authors[0].bio == "Ada Marlow is a reporter in Mora."


NO_BIO = [
    '<div class="author-bio"><h2>Ada Marlow</h2><p><a rel="author" href="/a">More by Ada Marlow</a></p></div>',
    '<div class="author-bio"><h2>Ada Noor</h2><p>Ada joined the Post in 2011.</p></div>',
    '<div class="author-bio"><h2>Ben Noor</h2><p>Ben Noor has reported on courts.</p></div>',
    f'<div class="news-list"><p>{SAID}</p></div>',
    '<div class="author-bio"><h2>Ada Marlow</h2><p>Ada Marlow has reported on courts for a very long...</p></div>',
]


@pytest.mark.parametrize("behind", NO_BIO)
def test_a_link_to_more_and_what_tells_of_others_are_no_bio(behind: str) -> None:
    assert article(behind).authors[0].bio is None


def test_what_the_ready_text_says_of_an_author_is_not_said_again() -> None:
    box = '<div class="author-bio"><h2>Ada Marlow</h2><p>Ada Marlow writes about courts.</p></div>'
    taken = article(box, own="<p>Ada Marlow is a member of Report for Mora.</p>", handout=True)
    assert taken.authors[0].bio == "Ada Marlow writes about courts."
    assert "Report for Mora" in taken.text


_BIO = "Covers courts and prisons for the Post. Lives in Mora."
_TITLED = [
    ('<div class="m-a-box"><h5><a href="/a">Ada Marlow</a></h5><div><span>Senior Reporter</span></div><div><p>{}</p></div></div>', "Senior Reporter"),
    ('<div class="author-bio"><h2><a href="/a">Ada Marlow</a> <span>Senior Reporter</span></h2><p>{} <a href="/a">More by Ada Marlow</a></p></div>', "Senior Reporter"),
    ('<div class="author-card"><h3>Ada Marlow</h3><h4>Redaktør</h4><p>{}</p></div>', "Redaktør"),
    ('<div class="author-card"><h3>About Ada Marlow</h3><p>{}</p></div>', None),
    ('<div class="ab"><div class="author-card"><h2>Written by Ada Marlow</h2><div>1.2K Followers</div><p>{}</p></div></div>', None),
    ('<div class="author-card"><h3>Ada Marlow</h3><h4>Popular this week</h4><p>{}</p></div>', None),
    ('<div class="author-card"><div class="fn">Ada Marlow</div><div><span class="title">Editor</span> at <span class="org"><a href="/o">Mora Tides</a></span></div><p>{}</p></div>', "Editor at Mora Tides"),
    ('<div class="author-card"><h3>Ada Marlow</h3><div><a href="/o">Editor at Mora Tides</a></div><p>{}</p></div>', None),
]  # fmt: skip


@pytest.mark.parametrize(("box", "role"), _TITLED)
def test_what_an_author_is_may_stand_beside_the_name_over_the_bio(box: str, role: str | None) -> None:
    taken = article(box.format(_BIO))
    assert [(author.role, author.bio) for author in taken.authors] == [(role, _BIO)]
    assert PARAGRAPHS[3] in taken.text
    assert "prisons" not in taken.text


@pytest.mark.parametrize("name", ["Ada Marlowe, Senior Reporter", "Ada Marlow: the wall", "About Ben Noor"])
def test_a_line_over_a_box_that_names_no_author_alone_makes_no_bio(name: str) -> None:
    taken = article(f'<div class="author-card"><h3>{name}</h3><p>{_BIO}</p></div>')
    assert [(author.role, author.bio) for author in taken.authors] == [(None, None)]


@pytest.mark.parametrize(
    ("heading", "institution"),
    [
        ("Ada Marlow, <span>University of Mora</span>", "University of Mora"),
        ("Ada Marlow, <span>Universität Hammelsen</span>", "Universität Hammelsen"),
        ("Ada Marlow, <span>and the wall of Mora</span>", None),
    ],
)
def test_where_an_author_works_may_stand_there_as_well(heading: str, institution: str | None) -> None:
    box = f'<section class="item author_bios"><h2>Author Biographies</h2><section><h3>{heading}</h3><div><p>Ada Marlow has kept the wall for ten years.</p></div></section></section>'
    assert [author.institution for author in article(box).authors] == [institution]
    assert article(box).authors[0].bio == "Ada Marlow has kept the wall for ten years." or institution is None


@pytest.mark.parametrize("network", ["Twitter @adamarlow", "Follow her on X @adamarlow.", "Bluesky: @ada.bsky.social"])
def test_a_bio_may_end_with_a_network(network: str) -> None:
    box = f'<div class="article__authors"><h5>Ada Marlow</h5><p>Ada Marlow is an assistant professor of planning. {network}</p></div>'
    assert "an assistant professor of planning" in (article(box).authors[0].bio or "")


def test_what_ends_with_a_network_and_tells_of_nobody_is_no_bio() -> None:
    box = '<div class="card"><h5>Ada Marlow</h5><p>The new bridge opens in June, says the town. Twitter @thebridge</p></div>'
    assert article(box).authors[0].bio is None


JOB = '<div class="author-bio"><div class="author-bio-text"><h2 class="accent-header">Ada Marlow{}</h2><p>Ada Marlow covers courts for the Post.</p></div></div>'


@pytest.mark.parametrize(
    ("behind", "role"),
    [
        ('<span class="author-job-title">Labor Reporter</span>', "Labor Reporter"),
        ('<span class="author-job-title">Harsk</span>', None),
        ("<b>Labor Reporter</b>s", None),
        ("son, reporter", None),
    ],
    ids=["a job in an element", "no job", "half a word", "another name"],
)
def test_a_job_right_behind_the_name_is_the_authors_role(behind: str, role: str | None) -> None:
    assert article(JOB.format(behind)).authors[0].role == role


GLUED = '<div><img src="/ada.jpg" alt=""><div><strong>Ada Marlow</strong><span>{}</span><p>{}</p></div></div>'


@pytest.mark.parametrize(
    ("job", "told", "role"),
    [
        ("Wirtschaftsredakteurin", "Ada Marlow schreibt über Häfen und Lampen.", "Wirtschaftsredakteurin"),
        ("Labor Reporter", "Ada Marlow covers courts for the Post.", "Labor Reporter"),
        ("Labor Reporter", "The wall of Mora is old and has been mended twice.", None),
        ("Ada Marlows Redakteurinnentreffen", "Ada Marlow schreibt über Häfen und Lampen.", None),
    ],
    ids=["the end of a compound", "a word", "no bio under it", "half a word"],
)
def test_a_card_without_names_whose_parts_no_blank_parts_is_about_the_author(
    job: str, told: str, role: str | None
) -> None:
    taken = article(GLUED.format(job, told))
    assert taken.authors[0].role == role


LONG = "Ada Marlow covers courts for the Post. " + "She has crossed with the mail to the old pier of Harsk. " * 3
SAID_BY_READERS = "".join(
    f"<div><b>Hannes K.</b><span>{hours} hours ago</span><p>{hours} times have I been told that the ferry would come back, and as often has nobody come to tell us why not.</p></div>"
    for hours in range(3, 6)
)


@pytest.mark.parametrize(
    ("name", "role", "stays"),
    [("Ada Marlow", "Labor Reporter", False), ("Ada Marlow", "crosses", True), ("Per Holm", "Labor Reporter", True)],
)
def test_such_a_card_goes_with_its_portrait_though_readers_say_more_below(name: str, role: str, *, stays: bool) -> None:
    card = GLUED.format(role, LONG).replace("<strong>Ada Marlow", f"<strong>{name}")
    taken = article(own=f"<div>{card}</div><div><h3>3 comments</h3>{SAID_BY_READERS}</div>")
    assert ("ada.jpg" in taken.body, "old pier of Harsk" in taken.text) == (stays, stays)
    assert PARAGRAPHS[3] in taken.text


def test_a_portrait_goes_with_the_one_line_beside_it_that_names_its_author() -> None:
    bio = "Ada Marlow schreibt über Häfen und Lampen am Oberrhein. Sie hat in Freiburg Volkswirtschaft studiert."
    taken = article(own=f"<div>{GLUED.format('Wirtschaftsredakteurin', bio)}</div>{SAID_BY_READERS}")
    assert "ada.jpg" not in taken.body
    assert "Volkswirtschaft" not in taken.body


@pytest.mark.parametrize(
    ("told", "bio"),
    [
        ("J’écris sur les fleuves et ceux qui en vivent. Bordeaux.", True),
        ("Escribo sobre puertos y faros desde hace diez años.", True),
        ("The wall of Mora is old and has been mended twice.", False),
    ],
)
def test_an_author_may_speak_in_a_card_without_a_name(told: str, bio: bool) -> None:
    card = f'<div class="jr js"><div class="jt"><h2>Written by Ada Marlow</h2><span>1.1K followers</span></div><p class="be">{told}</p></div>'
    assert article(card).authors[0].bio == (told if bio else None)
