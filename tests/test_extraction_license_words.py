"""The words of a licence in the line that names a picture's maker go; the maker stays."""

from __future__ import annotations

import pytest

from republish import _html
from republish.extraction.pictures.reading import read_image
from republish.model import Image

URL = "https://site.example/2026/the-wall"
DEED = "https://creativecommons.org/licenses/by/4.0/"


def shown(html: str) -> Image:
    """The picture in it, as it is read."""
    found = read_image(next(_html.fragment(html).iter("img")), URL)
    assert found is not None
    return found


def link(words: str) -> str:
    return f'<a href="https://creativecommons.org/licenses/by/4.0/">{words}</a>'


def figure(caption: str) -> Image:
    return shown(f"<figure><img src=/i/quay.jpg><figcaption>{caption}</figcaption></figure>")


@pytest.mark.parametrize(
    "introduced",
    [
        " | Lizenz: {}",
        " / Licence {}",
        ", License: {}",
        ", licensed under {}",
        " is licensed under a {} license",
        ", lizenziert unter {}",
        ", unter der Lizenz {}",
        ", sous licence {}",
        ", bajo licencia {}",
        ", sob licença {}",
        ", con licenza {}",
        ", onder licentie {}",
        ", na licencji {}",
        ", под лицензией {}",
        " (licence {})",
        " ({})",
    ],
)
def test_what_introduces_a_licence_goes_with_its_link(introduced: str) -> None:
    image = figure(f"The quay. Foto: <a href=/ada>Ada Marlow</a>{introduced.format(link('CC BY 4.0'))}")
    assert (image.caption, image.credit, image.license_text) == ("The quay.", "Foto: Ada Marlow", "CC BY 4.0")


@pytest.mark.parametrize("words", ["driving licence", "down under"])
def test_such_a_word_elsewhere_stays(words: str) -> None:
    caption = figure(f"The pilot's {words} of 1905. Photo: Ada Marlow, {link('CC BY 4.0')}").caption
    assert caption == f"The pilot's {words} of 1905."


@pytest.mark.parametrize(
    ("words", "credit", "license_text"),
    [
        ("Ada Marlow (CC BY 4.0)", "Ada Marlow", "CC BY 4.0"),
        ("Ada Marlow/CC BY 4.0", "Ada Marlow", "CC BY 4.0"),
        ("Ada van Marlow/Harbour Post, CC BY 4.0", "Ada van Marlow/Harbour Post", "CC BY 4.0"),
        ("Some Rights Reserved (CC BY 4.0)", None, "Some Rights Reserved (CC BY 4.0)"),
        ("Creative Commons CC BY 4.0", None, "Creative Commons CC BY 4.0"),
        ("Published Under CC BY 4.0", None, "Published Under CC BY 4.0"),
        ("CC BY 4.0", None, "CC BY 4.0"),
        ("Flickr CC", None, "Flickr CC"),
    ],
)
def test_a_name_in_the_link_to_a_licence_is_the_maker(words: str, credit: str | None, license_text: str) -> None:
    image = figure(link(words))
    assert (image.caption, image.credit, image.license_text) == (None, credit, license_text)
    assert image.license is not None
    assert image.license.id == "CC-BY-4.0"


@pytest.mark.parametrize(
    ("caption", "parted"),
    [
        ('In {} by <a href="/quay_x/">quay_x</a>', (None, "quay_x")),
        ("The quay. {} von Ada Marlow.", ("The quay.", "Ada Marlow")),
        ("Le quai. {} par Ada Marlow", ("Le quai.", "Ada Marlow")),
        ("Ships {} by the quay", ("Ships by the quay", None)),
        ("Ships {} by then were rare and few and far", ("Ships by then were rare and few and far", None)),
    ],
)
def test_a_name_behind_the_link_to_a_licence_is_the_maker(caption: str, parted: tuple[str | None, str | None]) -> None:
    image = figure(caption.format(link("Flickr CC")))
    assert (image.caption, image.credit) == parted


@pytest.mark.parametrize("words", ["CC BY-SA 4.0", "(CC-BY-SA 4.0)", "Creative Commons Attribution 4.0"])
def test_a_licence_alone_is_no_maker(words: str) -> None:
    image = figure(f'The quay. <span class="credit">{words}</span>')
    assert (image.caption, image.credit) == ("The quay.", None)
    assert image.license_text is not None


@pytest.mark.parametrize(
    ("alternative", "credit"),
    [
        ("A boat in a harbour. (Photo: Ada Marlow/AFP via Getty Images)", "Photo: Ada Marlow/AFP via Getty Images"),
        ("HARSK - JULY: A boat. (Photo by Ada Marlow/Getty Images)", "Photo by Ada Marlow/Getty Images"),
        ("A boat © Ada Marlow", "© Ada Marlow"),
        ("A boat (c) Ada Marlow", "(c) Ada Marlow"),
        ("A boat. Foto: Ada Marlow, CC BY 4.0", "Foto: Ada Marlow, CC BY 4.0"),
        ("A boat of Reuters in the harbour", None),
        ("Photo: a boat in a harbour", None),
        ("A rough map: the harbour", None),
        ("(a) a boat (b) a quay (c) a lamp", None),
    ],
)
def test_a_credit_at_the_end_of_the_alternative_words_counts(alternative: str, credit: str | None) -> None:
    image = shown(f'<img src=/i/quay.jpg alt="{alternative}">')
    assert (image.alt, image.credit, image.license) == (alternative, credit, None)


def test_what_is_shown_counts_before_the_alternative_words() -> None:
    said = '<img src=/i/quay.jpg alt="A boat. (Photo: Ben Noor)"><figcaption>A boat. Photo: Ada Marlow</figcaption>'
    assert shown(f"<figure>{said}</figure>").credit == "Photo: Ada Marlow"


@pytest.mark.parametrize(
    ("between", "caption"),
    [("", "The quay at dawn"), ("<img src=/i/pier.jpg>", None)],
)
def test_a_caption_beside_the_box_of_picture_and_credit_is_its_caption(between: str, caption: str | None) -> None:
    credited = (
        f'<div class="wrap"><img src=/i/quay.jpg><span class="credit">Ada Marlow, {link("CC BY 4.0")}</span></div>'
    )
    image = shown(f'<div class="box">{credited}{between}<span class="box-caption">The quay at dawn</span></div>')
    assert (image.caption, (image.credit or "")[:10]) == (caption, "Ada Marlow")


IN_WORDS = [
    ("Foto: Jo Lee, Creative Commons Namensnennung 4.0 International", "CC-BY-4.0"),
    ("Foto: Jo Lee (Creative Commons Atribuição-CompartilhaIgual 3.0)", "CC-BY-SA-3.0"),
    ("Creative Commons Attribution-Share Alike 4.0 International, Jo Lee", "CC-BY-SA-4.0"),
    ("写真:Jo Lee, クリエイティブ・コモンズ 表示 4.0 国際", "CC-BY-4.0"),
    ("圖:Jo Lee, 創用CC 姓名標示 4.0 國際", "CC-BY-4.0"),
    ("사진=Jo Lee (크리에이티브 커먼즈 저작자표시 4.0 국제)", "CC-BY-4.0"),
    ("Jo Lee, https://creativecommons.org/licenses/by-nd/2.0/", "CC-BY-ND-2.0"),
    ("CC BY-SA 4.0 by Jo Lee", "CC-BY-SA-4.0"),
    ("Jo Lee, cc by-sa 3.0 de", "CC-BY-SA-3.0-DE"),
    ("Jo Lee, CC0 1.0", "CC0-1.0"),
    ("Image: ESA/Jo Lee – CC BY-SA IGO 3.0", "CC-BY-SA-3.0-IGO"),
    ("Jo Lee (cc-by-sa/4.0)", "CC-BY-SA-4.0"),
]


@pytest.mark.parametrize(("line", "tool"), IN_WORDS)
def test_a_licence_is_read_by_its_name_in_any_language_and_by_its_address(line: str, tool: str) -> None:
    image = figure(f"The quay in the ice of January. {line}")
    assert image.license is not None
    assert image.license.id == tool


@pytest.mark.parametrize(
    "line", ["The hall of Creative Commons, built for 4.0 million", "Jo Lee, https://creativecommons.org/"]
)
def test_other_words_of_the_same_kind_name_none(line: str) -> None:
    assert figure(line).license is None


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Autor: Jo Lee – Vlastní dílo, {}, Wikimedia Commons", "Autor: Jo Lee – Vlastní dílo, Wikimedia Commons"),
        ("Από Jo Lee - Έργο αυτού που το ανεβάζει, {}", "Από Jo Lee - Έργο αυτού που το ανεβάζει"),
        ("Автор: Jo Lee — собственная работа, {}, Викисклад", "Автор: Jo Lee — собственная работа, Викисклад"),
        ("By Jo Lee - Own work, {}, https://commons.wikimedia.org/w/index.php?curid=1234", "By Jo Lee - Own work"),
        ("{} Jo Lee", "Jo Lee"),
        ("Ada Marlow/Flickr ({})", "Ada Marlow/Flickr"),
        ("NurPhoto ({})", "NurPhoto"),
    ],
)
def test_the_maker_of_an_archives_line_is_its_credit(line: str, credit: str) -> None:
    assert figure(line.format(link("CC BY 4.0"))).credit == credit


SIGNS = [
    (f'<meta itemprop="license" content="{DEED}">', "CC-BY-4.0"),
    (f'<link itemprop="license" href="{DEED}">', "CC-BY-4.0"),
    (f'<a href="{DEED}"><img src="https://licensebuttons.net/l/by/4.0/88x31.png" alt=""></a>', "CC-BY-4.0"),
    (f'<a href="{DEED}"><img src="https://licensebuttons.net/l/by-nc/4.0/88x31.png" alt=""></a>', None),
    (f'<a href="{DEED}"><img src="/badge.png" alt="CC BY-NC 4.0"></a>', None),
]


@pytest.mark.parametrize(("sign", "tool"), SIGNS)
def test_signs_of_a_licence_count_where_they_agree(sign: str, tool: str | None) -> None:
    image = shown(f"<figure><img src=/i/quay.jpg><figcaption>Jo Lee {sign}</figcaption></figure>")
    assert (image.license.id if image.license else None) == tool


@pytest.mark.parametrize("name", ["data-credit", "data-copyright"])
def test_a_maker_in_an_attribute_stands_beside_a_licence_alone(name: str) -> None:
    image = shown(
        f'<figure><img src=/i/quay.jpg {name}="The Agency"><figcaption>The quay. CC BY 4.0</figcaption></figure>'
    )
    assert image.credit == "The Agency"


FIELDS = [
    ("The quay in the ice. ", "Lizenz: CC BY 2.0, Ada Moor"),
    ("Le quai dans la glace. ", "Reproduction du tableau : Ada Moor, CC BY-SA 4.0"),
    ("The quay in the ice. ", "Автор: Ада Мур, собственная работа, CC BY-SA 4.0"),
    ("The quay in the ice. ", "User:Adamoor, CC BY-SA 3.0, via Wikimedia Commons"),
    ("घाट बर्फ में है। ", "लाइसेंस: CC BY 2.0, आदा मूर"),
    ("The quay in the ice. ", "Author: Ada Moor. License: CC BY 2.0"),
    ("The quay in the ice. ", "Author: Ada Moor, License: CC BY 2.0"),
    ("Der Kai im Eis. ", "Urheber: Ada Moor | Lizenz: CC BY 2.0"),
    ("The quay in the ice. ", "Licence: CC BY 2.0. Photo: Ada Moor"),
    ("The quay in the ice. ", "Used under a CC BY 2.0 licence. Photo: Ada Moor"),
    ("The quay in the ice. ", "[CC BY 2.0] Ada Moor"),
    ("", "Photo: Ada Moor, CC BY 2.0. Source: Mole Commons"),
    ("", "Creator: Ada Moor. Copyright: CC BY 2.0"),
]


@pytest.mark.parametrize(("caption", "credit"), FIELDS)
def test_the_fields_of_a_licensed_credit_stay_together(caption: str, credit: str) -> None:
    image = figure(f"{caption}{credit}")
    assert (image.caption, image.credit) == (caption.strip() or None, credit)
    assert image.license is not None


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("The quay in the ice. In the background: Ada Moor/Reuters", "The quay in the ice. In the background"),
        ("The keeper: Ada Moor. Photo: Una Berg", "The keeper: Ada Moor."),
        ("The keeper shows a licence. Photo: Una Berg, CC BY 2.0", "The keeper shows a licence."),
        ("The quay is shown under CC BY 2.0. Photo: Una Berg", "The quay is shown under CC BY 2.0."),
    ],
)
def test_other_words_before_a_credit_stay_in_the_caption(line: str, caption: str) -> None:
    assert figure(line).caption == caption


@pytest.mark.parametrize(
    ("before", "words", "caption", "credit"),
    [
        ("The quay. ", "Photo: Ada Moor", "The quay.", "Photo: Ada Moor"),
        ("The quay. Photo by ", "adamoor", "The quay.", "Photo by adamoor"),
        ("The quay. ", "Harbour Museum", "The quay. Harbour Museum", None),
        ("The quay. Foto: Ada Moor, ", "Namensnennung 4.0 International", "The quay.", "Foto: Ada Moor"),
        ("The quay. Photo: Ada Moor (", "details", "The quay.", "Photo: Ada Moor"),
    ],
)
def test_the_maker_s_name_linked_to_the_licence_is_not_lost(
    before: str, words: str, caption: str, credit: str | None
) -> None:
    image = figure(before + link(words) + ")" * before.count("("))
    assert (image.caption, image.credit, image.license_url) == (caption, credit, DEED)


def test_the_full_stop_behind_a_linked_licence_leaves_no_comma() -> None:
    image = figure(f"Photo: Ada Moor, {link('CC BY 4.0')}. Source: Mole Commons")
    assert image.credit == "Photo: Ada Moor. Source: Mole Commons"


@pytest.mark.parametrize("name", ["creditText", "creator", "copyrightHolder", "copyrightNotice"])
def test_a_property_that_names_the_maker_counts_and_the_word_for_a_licence_does_not(name: str) -> None:
    said = f'<figcaption itemprop="caption">The quay.</figcaption><span itemprop="{name}">Ada Moor</span>'
    image = shown(f'<figure><img src=/i/quay.jpg>{said} <a itemprop="license" href="{DEED}">licence</a></figure>')
    assert (image.caption, image.credit, image.license_url) == ("The quay.", "Ada Moor", DEED)


@pytest.mark.parametrize(
    ("attribute", "credit"),
    [
        ("Ada Moor/Reuters", "Photo: Ada Moor | Ada Moor/Reuters"),
        ("Ada Moor", "Photo: Ada Moor"),
        ("The harbour’s archive", "Photo: Ada Moor"),
    ],
)
def test_an_agency_in_an_attribute_stands_beside_the_licensed_credit(attribute: str, credit: str) -> None:
    caption = f"The quay. Photo: Ada Moor, {link('CC BY 4.0')}"
    html = f'<figure><img src=/i/quay.jpg data-credit="{attribute}"><figcaption>{caption}</figcaption></figure>'
    assert shown(html).credit == credit


@pytest.mark.parametrize("behind", [" to pupils.", ", which nobody had done before."])
def test_a_linked_licence_amid_a_sentence_is_no_word_less_and_not_the_picture_s(behind: str) -> None:
    image = figure(f"Ada Moor explains {link('CC BY 4.0')}{behind}")
    assert (image.caption, image.license) == (f"Ada Moor explains CC BY 4.0{behind}", None)


@pytest.mark.parametrize(
    ("title", "credit", "tool"),
    [
        (
            "Ada Moor, CC BY-SA 3.0 &lt;http://creativecommons.org/licenses/by-sa/3.0/&gt;, via Wikimedia Commons",
            "Ada Moor, CC BY-SA 3.0, via Wikimedia Commons",
            "CC-BY-SA-3.0",
        ),
        ("Ada Moor, CC0, via Wikimedia Commons", "Ada Moor, CC0, via Wikimedia Commons", "CC0-1.0"),
        ("Ada Moor explains CC BY 4.0 to pupils", None, None),
        ("Ada Moor on the quay", None, None),
    ],
)
@pytest.mark.parametrize("caption", ["", "<figcaption>The quay.</figcaption>"])
def test_the_title_of_the_link_around_a_picture_names_maker_and_licence(
    title: str, credit: str | None, tool: str | None, caption: str
) -> None:
    linked = f'<a title="{title}" href="https://commons.wikimedia.org/wiki/File:Quay.jpg"><img src=/i/quay.jpg></a>'
    image = shown(f"<figure>{linked}{caption}</figure>")
    assert (image.credit, image.license.id if image.license else None) == (credit, tool)


def test_the_title_of_such_a_link_gives_way_to_the_maker_on_the_page() -> None:
    linked = '<a title="Ada Moor, CC0, via Wikimedia Commons" href="/x"><img src=/i/quay.jpg></a>'
    image = shown(f"<figure>{linked}<figcaption>The quay. Photo: Una Berg</figcaption></figure>")
    assert (image.credit, image.license) == ("Photo: Una Berg", None)


LINKED = [
    ("The quay in the ice. ", "Lizenz: {}, Ada Moor", "Ada Moor"),
    ("The quay in the ice. ", "Author: Ada Moor. License: {}", "Author: Ada Moor."),
    ("The quay in the ice – ", "Author: Ada Moor. License: {}", "Author: Ada Moor."),
    ("The quay in the ice. – ", "Ada Moor, {}", "Ada Moor"),
    ("The quay in the ice. ", "Ada Moor, Harbour Museum ({})", "Ada Moor, Harbour Museum"),
]


@pytest.mark.parametrize(("caption", "credit", "left"), LINKED)
def test_a_linked_licence_parts_its_line_as_one_in_words_does(caption: str, credit: str, left: str) -> None:
    linked, worded = figure(caption + credit.format(link("CC BY 4.0"))), figure(caption + credit.format("CC BY 4.0"))
    assert (linked.caption, linked.credit) == (caption.rstrip(" –"), left)
    assert (worded.caption, worded.credit) == (caption.rstrip(" –"), credit.format("CC BY 4.0"))


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The mayor on the quay – Ada Moor, CC0, via Commons", "The mayor on the quay", "Ada Moor, CC0, via Commons"),
        ("Una Berg, Mayor of Brennick (CC BY 4.0)", "Una Berg, Mayor of Brennick", None),
        (
            "Mayor Una Berg on the quay in May of 2023; Ada Moor, CC0, via Commons",
            "Mayor Una Berg on the quay in May of 2023; Ada Moor, CC0, via Commons",
            None,
        ),
        ("The mayor in Mora<br>Lizenz: CC BY 4.0, Ada Moor", "The mayor in Mora", "Lizenz: CC BY 4.0, Ada Moor"),
    ],
)
def test_whoever_is_seen_is_not_the_maker(line: str, caption: str, credit: str | None) -> None:
    image = figure(line)
    assert (image.caption, image.credit) == (caption, credit)


@pytest.mark.parametrize(
    ("name", "credited"),
    [("isc-source-text", True), ("credit-text", True), ("photo_copyright_text", True), ("image-text", False)],
)
def test_an_element_named_for_the_text_of_a_credit_holds_it(name: str, credited: bool) -> None:
    over = (
        f'<span class="overlay"><img src=/i/quay.jpg><span class="{name}">Ada Moor | {link("CC BY 4.0")}</span></span>'
    )
    image = shown(f"<figure>{over}<figcaption>The quay.</figcaption></figure>")
    assert (image.caption, image.credit == "Ada Moor | CC BY 4.0") == ("The quay.", credited)


def test_the_sign_for_whose_it_is_may_follow_the_word_for_source() -> None:
    assert figure(f"The quay. Source: © Ada Moor | {link('CC BY 4.0')}").license is not None
    assert figure(f"The quay. Source: © The Tilery | {link('CC BY 4.0')}").license is None
