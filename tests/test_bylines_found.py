"""Where readers take a name for the author's and nothing marks it: behind a day, beside a portrait, behind labels, in boxes below the text."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, authors, page, paragraph
from republish import Page

FAR = f"<p>{'The tide comes in and goes out again. ' * 8}</p>" * 8


@pytest.mark.parametrize(
    "above",
    [
        "<div><em><time>October 11, 2023</time></em> by <strong>Ada Marlow</strong></div>",
        "<div><time>11 October 2023</time> by <a href='/people-1'>Ada Marlow</a></div>",
        "<div><span>11. Oktober 2023</span> <span><span>Ada Marlow</span></span></div>",
        "<div><img class='avatar' src='/a.jpg'><div><div>Ada Marlow</div><div><span>Texts</span><span>All reads</span></div></div></div>",
        "<div><img class='rounded-full' src='/a.jpg' alt='Image of Ada Marlow'><div><p>Ada Marlow, April 19, 2020</p><p>Follow me</p></div></div>",
    ],
)
def test_a_name_beside_the_day_is_the_authors(above: str) -> None:
    assert authors(above=above) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "above",
    [
        "<p>Mora Harbour, April 19, 2020</p>",
        "<p>It was on 3 May 2024 by <b>Mora Pier</b> that they met.</p>",
        "<div><span>11 October 2023</span> <span>Mora Pier</span></div>",
        "<div><img class='avatar' src='/a.jpg'><div><div>海港政务</div><div><span>文章</span><span>总阅读</span></div></div></div>",
        "<div><span>11 October 2023</span> <span>Ada Marlow</span> <span>at the pier</span></div>",
        "<div><span>11 October 2023, 20 Uhr, Hafenhalle</span> <span>Ada Marlow</span></div>",
    ],
)
def test_a_town_beside_the_day_is_nobody(above: str) -> None:
    assert authors(above=above) == []


@pytest.mark.parametrize(
    "below",
    [
        '<div class="author-box author-box--name-yes"><h4 class="author-box__name">Ada Marlow</h4><a>Author’s Profile</a></div>',
        '<div class="author-info"><h3 class="author-name"><span>Written by</span> Ada Marlow</h3></div>',
        '<div class="author-box"><h4 class="author-box-title">About Ada Marlow</h4></div>',
    ],
)
def test_a_box_about_the_author_names_them(below: str) -> None:
    assert authors(below=FAR + below) == ["Ada Marlow"]


def test_a_given_name_alone_counts_behind_a_label_in_a_box_about_the_author() -> None:
    box = '<div class="author-info"><h3 class="author-name">{}Melissa</h3></div>'
    assert authors(below=FAR + box.format("Written by ")) == ["Melissa"]
    assert authors(below=FAR + box.format("")) == []


AUTHORS = '<div><h6>Author(s)</h6><ul><li><a href="/a">Ada Marlow</a></li><li><a href="/b">Ben Noor</a></li></ul></div>'


def test_a_label_in_a_sidebar_names_the_authors() -> None:
    assert authors(below=f'{FAR}<div class="grid__sidebar">{AUTHORS}</div>') == ["Ada Marlow", "Ben Noor"]


def test_labels_in_a_sidebar_that_name_others_each_name_nobody() -> None:
    other = AUTHORS.replace("Ada", "Cy")
    assert authors(below=f'{FAR}<div class="grid__sidebar">{AUTHORS}{other}</div>') == []


def test_a_label_alone_in_its_box_stands_before_the_next_one() -> None:
    box = "<div><svg></svg><span>Author</span></div><div><div>Ada Marlow</div><div>Staff Engineer</div></div>"
    assert authors(below=f"{FAR}<aside>{box}</aside>") == ["Ada Marlow"]


def test_a_column_of_the_page_is_no_card_whatever_it_is_called() -> None:
    link = '<footer><h6><a href="/author/ada/" rel="author">Ada Marlow</a></h6></footer>'
    html = page("".join(map(paragraph, range(6))), below=FAR + link).replace("<main>", '<main class="with-sidebar">')
    assert [author.name for author in republish.extract(Page.from_html(html, URL)).authors] == ["Ada Marlow"]


@pytest.mark.parametrize(
    "line",
    [
        "순천, 광양 <strong> 김민수 </strong> 기자<span> minsu@harbour.example</span>",
        "김민수 기자 minsu@harbour.example",
        "김민수 선임기자(minsu@harbour.example)",
    ],
)
def test_a_korean_reporter_signs_below_the_text(line: str) -> None:
    assert authors(below=f"{FAR}<div class='sign'><span>{line}</span></div>") == ["김민수"]


@pytest.mark.parametrize(
    "below",
    [
        "<p>정치부 기자 desk@harbour.example</p>",
        "<p>제보하기 기자 desk@harbour.example</p>",
        "<div><p>김민수 기자 minsu@harbour.example</p><p>박서연 기자 seo@harbour.example</p></div>",
    ],
)
def test_desks_and_several_reporters_sign_nothing(below: str) -> None:
    assert authors(below=FAR + below) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[순천=통신] 김민수 기자 = 나룻배가 멈췄다.", ["김민수"]),
        ("(순천=통신) 김민수·박서연 기자 = 나룻배가 멈췄다.", ["김민수", "박서연"]),
        ("[순천=통신] 정치부 기자 = 나룻배가 멈췄다.", []),
        ("[순천=항구일보 김민수 기자] 나룻배가 멈췄다.", ["김민수"]),
        ("[항구일보=설나루 기자] 나룻배가 멈췄다.", ["설나루"]),
        ("[순천=항구일보 정치부 기자] 나룻배가 멈췄다.", []),
    ],
)
def test_a_korean_reporter_is_named_behind_the_town(line: str, expected: list[str]) -> None:
    picture = "<figcaption>[순천=통신] 이수진 기자 = 얼음에 갇힌 나룻배. 2026.03.04. lee@harbour.example</figcaption>"
    assert authors(f"<figure><img src='/a.jpg'>{picture}</figure><p>{line}</p>{FAR}") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("港口社摩拉3月4日电（记者王丽华 陈志强）渡轮停在冰中。", ["王丽华", "陈志强"]),
        ("（港口社記者林怡君、黃志明澎湖5日電）渡輪停在冰中。", ["林怡君", "黃志明"]),
        ("（港口社記者林怡君摩拉5日專電）渡輪停在冰中。", ["林怡君"]),
        ("（港口社摩拉5日電）渡輪停在冰中。", []),
        ("港口網摩拉3月4日電 (記者 王丽华、陈志强) 渡輪停在冰中。", ["王丽华", "陈志强"]),
        ("他从港口打来电话（记者在场）说，渡轮停在冰中。", []),
        ("〔記者王丽华／摩拉報導〕渡輪停在冰中。", ["王丽华"]),
        ("（海港報記者巫麗華、陈志强/摩拉報導）渡輪停在冰中。", ["巫麗華", "陈志强"]),
        ("〔記者綜合／摩拉報導〕渡輪停在冰中。", []),
        ("〔記者政治組／摩拉報導〕渡輪停在冰中。", []),
    ],
)
def test_chinese_reporters_are_named_behind_the_wire(line: str, expected: list[str]) -> None:
    assert authors(f"<p>{line}</p>{FAR}") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("【モラ＝港野光子】渡し船は氷の中で止まった。", ["港野光子"]),
        ("【モラ=港野光子、佐々木渡】渡し船は氷の中で止まった。", ["港野光子", "佐々木渡"]),
        ("【モラ＝共同】渡し船は氷の中で止まった。", []),
        ("【モラ＝港湾通信】渡し船は氷の中で止まった。", []),
        ("【モラ＝本社取材班】渡し船は氷の中で止まった。", []),
        ("【渡し船】港野光子さんは氷の中で止まった。", []),
    ],
)
def test_a_japanese_reporter_is_named_behind_the_town(line: str, expected: list[str]) -> None:
    assert authors(f"<p>{line}</p>{FAR}") == expected


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("<p class='byline'>항구일보=김민수 기자</p>", ["김민수"]),
        ("<div><span>김민수 기자 | </span> 2026-03-04 16:52:59</div>", ["김민수"]),
        ("<div><span>정치부 기자 | </span> 2026-03-04 16:52:59</div>", []),
    ],
)
def test_a_korean_reporter_is_named_behind_the_paper_and_before_the_day(above: str, expected: list[str]) -> None:
    assert authors(above=above) == expected


@pytest.mark.parametrize("label", ["Автор:", "Yazar:", "Piše:", "Συντάκτης:"])
def test_a_label_with_its_sign_in_a_block_of_its_own_stands_before_the_name(label: str) -> None:
    assert authors(below=f"{FAR}<div><p> {label} </p><p><a href='/u/7'>Ада Марлова</a></p></div>") == ["Ада Марлова"]


@pytest.mark.parametrize("attribute", ["data-e2e", "data-qa", "data-testid"])
def test_what_a_test_calls_an_element_says_that_it_holds_the_authors(attribute: str) -> None:
    assert authors(above=f"<div><span>Dnes 9:44</span><div {attribute}='author-names'>Orla Quist</div></div>") == [
        "Orla Quist"
    ]
    assert authors(above=f"<div><span>Dnes 9:44</span><div {attribute}='place'>Orla Quist</div></div>") == []


def test_a_line_of_names_behind_the_paragraphs_completes_the_one_that_is_stated() -> None:
    text = "".join(map(paragraph, range(6)))
    line = '<p class="doc__text document_authors">Ada Marlow, Bo Nast</p>'
    meta = '<meta name="author" content="{}">'
    assert authors(text + line, head=meta.format("Ada Marlow")) == ["Ada Marlow", "Bo Nast"]
    assert authors(text + line) == ["Ada Marlow", "Bo Nast"]
    assert authors(text + line, head=meta.format("Mia Sand")) == ["Mia Sand"]


def test_a_given_name_counts_where_the_link_to_the_author_ends_in_it() -> None:
    link = '<div class="foot"><a rel="author" href="/author/{}/">Tom</a></div>'
    assert authors(below=FAR + link.format("tom")) == ["Tom"]
    assert authors(below=FAR + link.format("admin")) == []


def test_whoever_holds_the_copyright_gives_way_to_the_byline() -> None:
    byline = '<div class="byline"><a href="/contributor/ada-marlow">Ada Marlow</a></div>'
    meta = '<meta name="author" content="Bo Nast">'
    assert authors(head=meta, above=byline, below="<footer>© 2019 Bo Nast. All rights.</footer>") == ["Ada Marlow"]


def test_a_style_sheet_between_a_label_and_the_names_does_not_count() -> None:
    box = "<div><span>Author</span></div><style>b{}</style><div><div>Ada Marlow</div><div>Staff Engineer, Mora Platform</div></div>"
    assert authors(below=f"{FAR}<aside>{box}</aside>") == ["Ada Marlow"]


@pytest.mark.parametrize(
    "above",
    [
        '<div class="post hentry tag-book-list"><p>by <a href="/author/ada/">Ada Marlow</a> · May 3, 2024</p></div>',
        '<figure><img src="/ada.jpg"><figcaption><address><span>Von Ada Marlow</span></address></figcaption></figure>',
    ],
)
def test_what_a_page_is_filed_under_and_a_portrait_leave_the_byline(above: str) -> None:
    assert authors(above=above) == ["Ada Marlow"]


NAMES = [f"A{chr(97 + number // 26)}{chr(97 + number % 26)}a Marlow" for number in range(120)]
PLAIN = [f'<a href="/people/{number}">{name}</a>' for number, name in enumerate(NAMES)]
LINKS = [f'<a href="/people/{number}" rel="author">{name}</a>' for number, name in enumerate(NAMES)]


@pytest.mark.parametrize(
    "above",
    [
        f'<p class="byline">By {", ".join(NAMES)}</p>',
        f'<p class="byline">By {", ".join(LINKS)}</p>',
        f'<p class="byline">By {", ".join(PLAIN)}</p>',
        f'<ul class="authors"><li>{"</li><li>".join(LINKS)}</li></ul>',
    ],
    ids=["line", "links", "plain links", "list"],
)
def test_a_hundred_authors_are_named_to_the_last(above: str) -> None:
    data = f'<meta name="author" content="{", ".join(NAMES)}">' if "<a " not in above else ""
    assert authors(head=data, above=above) == NAMES


@pytest.mark.parametrize("number", [3, 13, 30, 61])
def test_the_first_author_in_the_data_stands_for_all_of_a_byline(number: int) -> None:
    data = f'<meta name="author" content="{NAMES[0]}">'
    assert authors(head=data, above=f'<p class="byline">By {", ".join(PLAIN[:number])}</p>') == NAMES[:number]


CARD = '<div id="picture-box"><a href="#">Enlarge</a><img src="/i/a.jpg"><div><span>Una Berg</span> <span>Harbour Images</span></div></div>'


@pytest.mark.parametrize(
    ("behind", "expected"),
    [(CARD, ["Ada Marlow"]), ("<div><a href='/author/ben-noor'>Ben Noor</a></div>", ["Ada Marlow", "Ben Noor"])],
    ids=["a box with a name of its own", "a box without one"],
)
def test_a_box_that_an_id_names_is_no_second_byline(behind: str, expected: list[str]) -> None:
    byline = '<p class="byline">By <a href="/author/ada-marlow"><span>Ada Marlow</span></a></p>'
    first = (
        f'<div id="author-byline">{byline}</div>'
        if "id=" in behind
        else "<div><a href='/author/ada-marlow'>Ada Marlow</a></div>"
    )
    assert authors(above=first + behind) == expected


@pytest.mark.parametrize("address", ["facebook.com/harbour", "harbour.example/redazione", "fb.com/ada"])
def test_an_address_without_its_scheme_is_nobody(address: str) -> None:
    assert authors(head=f'<meta property="article:author" content="{address}">') == []


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("（评论员 王丽华 陈志强）", ["王丽华", "陈志强"]),
        ("（本报记者 王丽华）", ["王丽华"]),
        ("（记者 王丽华 摄）", []),
        ("（评论 很好）", []),
    ],
)
def test_whoever_signs_in_brackets_at_the_end_wrote_it(end: str, expected: list[str]) -> None:
    text = "港口的领航员那天早晨醒来时还没有听说新灯的事，直到渡轮来了才有人提起这件事。" * 3
    html = f"<html lang=zh><title>墙</title><body><article><h1>古城墙</h1>{f'<p>{text}</p>' * 4}<p>{text}{end}</p></article>"
    article = republish.extract(Page.from_html(html, "https://site.example/2026/wall"))
    assert [author.name for author in article.authors] == expected


@pytest.mark.parametrize(
    ("foot", "expected"), [("责任编辑：陈志强", ["王丽华"]), ("", ["陈志强"])], ids=["the editor", "whoever wrote it"]
)
def test_whom_the_page_calls_the_editor_gives_way_to_the_reporter(foot: str, expected: list[str]) -> None:
    text = "港口的领航员那天早晨醒来时还没有听说新灯的事，直到渡轮来了才有人提起这件事。" * 3
    byline = "<p><strong>半月谈记者 王丽华</strong></p>" if foot else ""
    head = '<title>墙</title><meta name="author" content="陈志强">'
    html = f"<html lang=zh><head>{head}</head><body><article><h1>古城墙</h1>{byline}{f'<p>{text}</p>' * 4}</article><div>{foot}</div>"
    article = republish.extract(Page.from_html(html, "https://site.example/2026/wall"))
    assert [author.name for author in article.authors] == expected


def test_nothing_need_part_a_name_that_a_property_marks_from_what_that_person_is() -> None:
    card = '<div itemprop="author"><a href="/ada"><h4 itemprop="name">Ada Marlow</h4><h5 itemprop="jobTitle">Redakteurin für Häfen und Umwelt</h5></a></div>'
    assert authors(above=card) == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("picture", "expected"), [("", ["AFP"]), ('<img src="/i/quay.jpg" width="900">', [])], ids=["none", "a picture"]
)
def test_an_agency_beside_the_headline_wrote_it_unless_a_picture_is_there(picture: str, expected: list[str]) -> None:
    head = '<meta name="author" content="No Author">'
    html = page("".join(map(paragraph, range(6))), head=head)
    html = html.replace("<h1>", "<header><h1>").replace("</h1>", f'</h1>{picture}<p class="credit">AFP</p></header>')
    article = republish.extract(Page.from_html(html, URL))
    assert ([author.name for author in article.authors], article.byline) == (
        expected,
        expected[0] if expected else None,
    )
