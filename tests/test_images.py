"""Which images may come along, and what the body looks like without the others."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish import _html, fidelity, images
from republish._html import lines
from republish.licenses import parse_license
from republish.model import Article, Author, Change, Claim, CleanHtml, Image, ImageDecision, Profile, Rule, Use
from republish.model.rights import Scope

URL = "https://harbour.test/breakwater"
PHOTO = "https://harbour.test/photo.jpg"


def licensed(text: str) -> Image:
    return Image(url=PHOTO, credit="Ada Wells", license=parse_license(text), license_text=text)


def credited(credit: str | None, **more: str) -> Image:
    return Image(url=PHOTO, credit=credit, **more)  # type: ignore[arg-type]


def article(*pictures: Image, lead: Image | None = None, published: datetime | None = None) -> Article:
    return Article(
        url=URL,
        title="A new breakwater",
        authors=(Author(name="Ines Okafor"),),
        publisher="Harbour News",
        body=CleanHtml(""),
        text="",
        images=pictures,
        lead_image=lead,
        published=published,
    )


def profile(value: str, *credits: str, valid_from: date | None = None) -> Profile:
    rule = Rule(
        dimension="images",
        value=value,
        text="",
        source="https://harbour.test/republish",
        read=date(2026, 11, 24),
        grade="S",
        valid_from=valid_from,
    )
    return Profile(
        id="harbour",
        name="Harbour News",
        home="https://harbour.test",
        hosts=("harbour.test",),
        rules=(rule,),
        image_credits=credits,
    )


def decided(image: Image, rules: Profile | None = None, use: Use | None = None) -> ImageDecision:
    (decision,) = images.decide(article(image), rules, use or Use())
    return decision


BY_LICENSE = [
    ("https://creativecommons.org/licenses/by/4.0/", None, "keep"),
    ("https://creativecommons.org/licenses/by-sa/2.0/de/", True, "keep"),
    ("https://creativecommons.org/licenses/by-nd/4.0/", True, "keep"),
    ("https://creativecommons.org/publicdomain/zero/1.0/", True, "keep"),
    ("https://creativecommons.org/publicdomain/mark/1.0/", None, "keep"),
    ("https://creativecommons.org/licenses/by-nc/4.0/", False, "keep"),
    ("https://creativecommons.org/licenses/by-nc/4.0/", None, "drop"),
    ("https://creativecommons.org/licenses/by-nc-nd/3.0/us/", True, "drop"),
    ("https://creativecommons.org/licenses/sampling/1.0/", False, "drop"),
    ("https://creativecommons.org/licenses/sampling+/1.0/", False, "drop"),
    ("https://creativecommons.org/licenses/devnations/2.0/", False, "drop"),
    ("CC BY", False, "drop"),
    ("CC BY-SA", None, "drop"),
]


@pytest.mark.parametrize(("license_text", "commercial", "action"), BY_LICENSE)
def test_an_images_own_licence_decides_by_use(license_text: str, commercial: bool | None, action: str) -> None:
    decision = decided(licensed(license_text), use=Use(commercial=commercial))
    assert decision.action == action
    assert decision.reason
    assert decision.source == (decision.license.url if decision.license else decision.source)


TRADES = [
    ({"sold": True}, "the text is sold"),
    ({"advertising": "against"}, "advertisements are sold against the story"),
    ({"advertising": "page"}, "advertisements stand on the page"),
    ({"paywalled": True}, "the text stands behind a paywall"),
    ({"syndicated": True}, "the text is passed on to platforms and aggregators"),
]


@pytest.mark.parametrize("unit", ["by-nc", "by-nc-sa", "by-nc-nd"])
@pytest.mark.parametrize(("traded", "told"), TRADES)
def test_a_noncommercial_image_stays_out_of_trade(traded: dict[str, Any], told: str, unit: str) -> None:
    image = licensed(f"https://creativecommons.org/licenses/{unit}/4.0/")
    decision = decided(image, use=Use(commercial=False, **traded))
    assert (decision.action, told in decision.reason) == ("drop", True)


@pytest.mark.parametrize("traded", [traded for traded, _ in TRADES])
def test_trade_is_nothing_to_another_licence(traded: dict[str, Any]) -> None:
    image = licensed("https://creativecommons.org/licenses/by-nd/4.0/")
    assert decided(image, use=Use(commercial=False, **traded)).action == "keep"


@pytest.mark.parametrize("harmless", [{"advertising": "none"}, {"medium": "print"}, {"automated": True}])
def test_what_is_no_trade_leaves_a_noncommercial_image(harmless: dict[str, Any]) -> None:
    image = licensed("https://creativecommons.org/licenses/by-nc/4.0/")
    assert decided(image, use=Use(commercial=False, **harmless)).action == "keep"


@pytest.mark.parametrize(
    "credit",
    ["© Ada Wells. All rights reserved.", "Ada Wells, alle Rechte vorbehalten", "© Ada Wells, все права защищены"],
)
def test_rights_reserved_beside_a_licence_keep_an_image_back(credit: str) -> None:
    image = replace(licensed("https://creativecommons.org/licenses/by/4.0/"), credit=credit)
    decision = decided(image)
    assert (decision.action, "which of them holds is not said" in decision.reason) == ("drop", True)


AGAINST = [
    "used with permission", "not covered by the Creative Commons licence", "editorial use only", "nicht von der Lizenz erfasst", "mit freundlicher Genehmigung", "vietata la riproduzione", "riproduzione riservata",
    "omfattas inte av licensen", "sva prava pridržana", "toate drepturile rezervate", "सर्वाधिकार सुरक्षित", "未经许可不得转载", "สงวนลิขสิทธิ์",
]  # fmt: skip


@pytest.mark.parametrize("words", AGAINST)
def test_words_against_a_licence_beside_it_keep_an_image_back(words: str) -> None:
    image = replace(licensed("https://creativecommons.org/licenses/by/4.0/"), credit=f"Ada Wells, CC BY 4.0, {words}")
    assert words.casefold()[:6] in decided(image).reason.casefold()


VERSIONS = [
    ("CC BY 2.0", "by/4.0/", "drop"),
    ("CC BY-SA 3.0 DE", "by-sa/3.0/", "drop"),
    ("CC BY 3.0 US", "by/3.0/au/", "drop"),
    ("CC BY 3.0", "by/3.0/us/", "keep"),
    ("CC BY", "by/2.0/", "keep"),
    ("CC BY-SA 4.0 or CC BY-SA 3.0", "by-sa/3.0/", "keep"),
]


@pytest.mark.parametrize(("words", "linked", "action"), VERSIONS)
def test_words_that_name_another_version_or_port_than_their_link_decide_nothing(
    words: str, linked: str, action: str
) -> None:
    image = replace(licensed(f"https://creativecommons.org/licenses/{linked}"), license_text=words)
    assert decided(image).action == action


@pytest.mark.parametrize("credit", ["© Ada Wells", "© Ada Wells, some rights reserved", "Copyright 2026 Ada Wells"])
def test_a_mere_copyright_notice_beside_a_licence_does_not(credit: str) -> None:
    assert decided(replace(licensed("https://creativecommons.org/licenses/by/4.0/"), credit=credit)).action == "keep"


def test_a_licence_in_its_words_that_is_another_things_is_told() -> None:
    decision = decided(Image(url=PHOTO, credit="Map: Ann Roe. Data: OWID", license_text="CC BY 4.0"))
    assert (decision.action, decision.reason) == (
        "drop",
        "“CC BY 4.0” stands beside it, but that it is this picture's licence is not said.",
    )


def test_a_kept_image_takes_its_licence_and_credit_along() -> None:
    decision = decided(licensed("https://creativecommons.org/licenses/by/4.0/"))
    assert decision.license is not None
    assert (decision.license.id, decision.credit, decision.source) == (
        "CC-BY-4.0",
        "Ada Wells",
        "https://creativecommons.org/licenses/by/4.0/",
    )


def test_an_nd_image_must_be_shown_whole() -> None:
    assert "crop" in decided(licensed("https://creativecommons.org/licenses/by-nd/4.0/")).reason


AGENCIES = [
    "Jane Roe/Getty Images",
    "Photo: AP",
    "AP Photo/Joe Bloggs",
    "REUTERS/J. Roe",
    "Foto: EFE",
    "EPA-EFE/STR",
    "AFP via Getty",
    "dpa / picture alliance",
    "picture-alliance/dpa",
    "shutterstock.com",
    "iStock",
    "Alamy Stock Photo",
    "imago images",
    "Anadolu Agency",
    "Xinhua News Agency",
    "The Canadian Press/A. Roe",
    "AAP/Dean Roe",
    "PA Images",
    "ANTARA FOTO",
    "Folhapress",
    "Agence France-Presse",
]


@pytest.mark.parametrize("credit", AGENCIES)
@pytest.mark.parametrize("rule", ["all", "credited", "own"])
def test_an_agencys_picture_never_comes_along(credit: str, rule: str) -> None:
    decision = decided(credited(f"{credit} for Harbour News"), profile(rule, "Harbour News"))
    assert decision.action == "drop"
    assert "no article's licence covers" in decision.reason


ELSEWHERE = [
    "Photo : Hans Lucas", "Foto: Ada Wells / stock.adobe.com", "Фото: РИА Новости", "Фото Ады Уэллс / ТАСС", "Снимка: БГНЕС",
    "新华社记者 张三 摄", "写真:共同通信", "写真: アフロ", "사진=연합뉴스", "تصوير: رويترز", "צילום: פלאש 90", "ภาพ: รอยเตอร์", "फोटो: पीटीआई", "Φωτ.: Eurokinissi", "Foto: Lusa",
    "Fot. Ada Wells/REPORTER, East News", "Ada Wells/Magnum", "Foto: Ada Wells/Bildbyrån",
]  # fmt: skip


@pytest.mark.parametrize("credit", ELSEWHERE)
def test_agencies_of_all_countries_are_known(credit: str) -> None:
    assert decided(credited(credit), profile("all")).action == "drop"
    assert decided(credited(None, caption=f"A boat. {credit}"), profile("all")).action == "drop"


@pytest.mark.parametrize(
    "caption", ["Ada Wells / Shutterstock, CC BY 4.0", "imago, CC BY 4.0", "A boat. Reuters (CC BY 4.0)"]
)
def test_an_agency_beside_a_licence_in_a_caption_without_a_credit_goes(caption: str) -> None:
    image = Image(url=PHOTO, caption=caption, license=parse_license("CC BY 4.0"), license_text="CC BY 4.0")
    assert "no article's licence covers" in decided(image).reason


@pytest.mark.parametrize(
    "caption", ["The Getty Images office (CC BY 4.0)", "Reuters built its office in 1871, CC BY 4.0"]
)
def test_an_agency_in_the_alternative_text_counts_too(caption: str) -> None:
    picture = replace(licensed("CC BY 4.0"), credit=None, caption="A boat")
    assert decided(replace(picture, alt="Photo: Getty Images")).action == "drop"
    assert decided(replace(picture, alt=caption)).action == "keep"


@pytest.mark.parametrize(
    "caption", ["The Getty Images office (CC BY 4.0)", "Reuters built its office in 1871, CC BY 4.0"]
)
def test_a_caption_that_tells_of_an_agency_beside_its_licence_is_none(caption: str) -> None:
    image = Image(url=PHOTO, caption=caption, license=parse_license("CC BY 4.0"), license_text="CC BY 4.0")
    assert decided(image).action == "keep"


@pytest.mark.parametrize(
    "credit", ["J. Paul Getty Museum", "Getty's Open Content Program", "Polaris Expedition Archive"]
)
def test_museums_called_as_an_agency_is_are_none(credit: str) -> None:
    assert decided(replace(licensed("CC0 1.0"), credit=credit)).action == "keep"


def test_an_agency_beside_a_licence_is_a_contradiction_and_goes() -> None:
    image = Image(url=PHOTO, credit="Reuters", license=parse_license("https://creativecommons.org/licenses/by/4.0/"))
    assert decided(image).action == "drop"


def test_an_agency_named_in_the_caption_alone_is_enough() -> None:
    assert decided(credited(None, caption="The wall. Foto: EFE"), profile("all")).action == "drop"


@pytest.mark.parametrize(
    ("caption", "action"),
    [
        ("A boat. Jo Lee/Reuters", "drop"),
        ("A boat (AFP)", "drop"),
        ("Sputnik", "keep"),
        ("The harbour of Avalon", "keep"),
    ],
)
def test_an_agency_where_a_caption_ends_stands_against_a_licence_in_the_credit(caption: str, action: str) -> None:
    assert decided(replace(licensed("CC BY 4.0"), caption=caption)).action == action


def test_a_caption_that_speaks_of_an_agency_does_not_undo_a_licence() -> None:
    image = Image(
        url=PHOTO,
        caption="A Reuters journalist on the pier.",
        credit="Ada Wells",
        license=parse_license("https://creativecommons.org/licenses/by/4.0/"),
    )
    assert decided(image).action == "keep"


IN_CREDITS = [
    "A boat. Foto: Keystone",
    "A boat. © Keystone/Ada Wells",
    "A boat (Bloomberg)",
    "A boat. Bloomberg / Ada Wells",
    "A boat. Ada Wells via Getty",
    "A boat. Ada Wells/Getty",
    "A boat, Keystone",
    "A boat. Sputnik",
    "A boat. Ada B. Wells Zuma",
    "Avalon",
    "A boat. Ada Wells, laif",
    "A boat. WENN",
    "A boat. TASS",
    "A boat by Ada Wells (Reuters) in May",
    "A boat by Getty Images",
]


@pytest.mark.parametrize("caption", IN_CREDITS)
def test_an_agency_in_a_captions_credit_is_enough(caption: str) -> None:
    assert decided(credited(None, caption=caption), profile("all")).action == "drop"


WORDS_OF_AGENCIES = [
    "Die Fähre legt ab, wenn der Wind dreht.",
    "Wenn der Wind dreht, legt sie ab",
    "Michael Bloomberg speaks at the pier.",
    "A model of Sputnik",
    "The Keystone pipeline at noon",
    "A boat below the Getty museum",
    "A pilot from the isle of Avalon",
    "Jacob Zuma opens the harbour.",
    "Pelabuhan antara dua pulau",
    "En tass på kajen",
]


@pytest.mark.parametrize("caption", WORDS_OF_AGENCIES)
def test_a_word_that_an_agency_is_called_too_is_none(caption: str) -> None:
    assert decided(credited(None, caption=caption), profile("all")).action == "keep"


def test_such_a_word_in_a_credit_is_an_agency() -> None:
    assert decided(credited("Ada Wells, keystone"), profile("all")).action == "drop"
    assert decided(credited("Ada Wells, wenn nicht anders genannt"), profile("all")).action == "keep"


@pytest.mark.parametrize("name", ["Hapag", "Apert", "Mapa", "Epaulet", "Sipapu", "Putts", "Getting"])
def test_names_that_hold_an_agencys_letters_are_no_agency(name: str) -> None:
    assert decided(credited(f"{name} / Harbour News"), profile("own", "Harbour News")).action == "keep"


@pytest.mark.parametrize("library", ["Unsplash", "Pexels", "Pixabay", "Freepik"])
def test_a_stock_library_has_terms_of_its_own(library: str) -> None:
    decision = decided(credited(f"Ada Wells on {library}"), profile("all"))
    assert (decision.action, "not a Creative Commons licence" in decision.reason) == ("drop", True)


GIVEN = ["Author provided", "Supplied", "Courtesy of the port", "Fourni par l'auteur", "Handout", "Divulgação"]


@pytest.mark.parametrize("words", GIVEN)
@pytest.mark.parametrize("rules", [None, profile("none"), profile("all")])
def test_who_gave_it_is_no_licence(words: str, rules: Profile | None) -> None:
    decision = decided(credited(words, license_text=words), rules)
    assert decision.action == "drop"
    assert words.casefold()[:8] in decision.reason.casefold()


STOCK = [
    ("Pixabay/Ada Wells, CC0", None, "drop"),
    ("Pixabay/Ada Wells, CC0", datetime(2024, 3, 2, tzinfo=UTC), "drop"),
    ("Pixabay/Ada Wells, CC0", datetime(2016, 3, 2, tzinfo=UTC), "keep"),
    ("Unsplash, CC0 1.0", datetime(2018, 3, 2, tzinfo=UTC), "drop"),
    ("Ada Wells on Unsplash, CC BY 4.0", datetime(2016, 3, 2, tzinfo=UTC), "drop"),
    ("Ada Wells/Freepik, CC BY 4.0", datetime(2016, 3, 2, tzinfo=UTC), "drop"),
    ("Ada Wells via StockSnap, CC0", None, "keep"),
    ("Ada Wells via Flickr, CC BY 4.0", None, "keep"),
]


@pytest.mark.parametrize(("credit", "published", "action"), STOCK)
def test_a_licence_that_a_library_never_had_or_gave_up_is_a_contradiction(
    credit: str, published: datetime | None, action: str
) -> None:
    image = replace(credited(credit), license=parse_license(credit.rpartition(", ")[2]))
    assert images.decide(article(image, published=published), None, Use())[0].action == action


OF_GIVERS = [
    "Foto: privat", "Foto: zVg", "Photo : DR", "Foto: Divulgação/Porto", "Capture d’écran YouTube", "Foto: Cedida por el museo", "Fot. materiały prasowe", "Скриншот видео", "фото предоставлено музеем",
    "via Twitter", "Instagram/@port", "צילום: באדיבות המוזיאון", "受访者供图", "박물관 제공", "Foto: Istimewa", "©Ada Wells",
]  # fmt: skip


@pytest.mark.parametrize("credit", OF_GIVERS)
def test_what_was_given_to_the_publisher_does_not_come_along_with_its_own(credit: str) -> None:
    assert decided(credited(credit), profile("all")).action == "drop"


TOLD = [
    "A handout lies on each seat.", "The island supplied the town with fish.", "The exclusive club by the quay", "A copyright trial", "Mit Genehmigung des Hafens legen Boote an.", "Private boats at the quay",
]  # fmt: skip


@pytest.mark.parametrize("caption", TOLD)
def test_what_a_caption_tells_is_said_of_nobodys_picture_where_a_credit_names_its_maker(caption: str) -> None:
    assert decided(credited("Ada Wells", caption=caption), profile("all")).action == "keep"


BY_RULE = [
    ("none", "Harbour News", "drop"),
    ("ask", "Harbour News", "drop"),
    ("own", "Ada Wells/Harbour News", "keep"),
    ("own", "Ada Wells for HN", "keep"),
    ("own", "© Harbour News", "keep"),
    ("own", "Ada Wells", "drop"),
    ("own", None, "drop"),
    ("own", "Courtesy of Ada Wells to Harbour News", "drop"),
    ("own", "Submitted photo / Harbour News", "drop"),
    ("own", "Screenshot by Harbour News", "drop"),
    ("own", "Harbour News, all rights reserved", "drop"),
    ("own", "Ada Wells via Facebook, for HN", "drop"),
    ("credited", "Photo by Ines Okafor", "keep"),
    ("credited", "Harbour News", "keep"),
    ("credited", "© Ines Okafor", "keep"),
    ("credited", "Foto: Ines Okafor, mit freundlicher Genehmigung von Ada Wells", "drop"),
    ("credited", "Ines Okafor. Not for republication", "drop"),
    ("credited", "Ada Wells", "drop"),
    ("credited", "© Ada Wells", "drop"),
    ("credited", None, "drop"),
    ("all", "Ada Wells", "keep"),
    ("all", None, "keep"),
    ("all", "© Ada Wells", "drop"),
    ("all", "Ada Wells. All rights reserved", "drop"),
    ("a-value-of-tomorrow", "Harbour News", "drop"),
]


@pytest.mark.parametrize(("value", "credit", "action"), BY_RULE)
def test_the_publishers_rule_decides_on_what_has_no_licence(value: str, credit: str | None, action: str) -> None:
    decision = decided(credited(credit), profile(value, r"\bfor HN\b"))
    assert (decision.action, decision.source) == (action, "https://harbour.test/republish")


@pytest.mark.parametrize("value", ["own", "credited"])
@pytest.mark.parametrize(
    ("line", "action"),
    [
        ("Photos: Harbour News", "keep"),
        ("Photos: Ada Wells/Harbour News", "keep"),
        ("Photos: Harbour News, Ada Wells", "drop"),
        ("Photos: Harbour News (1), Ada Wells (2)", "drop"),
        ("Photos by Harbour News and Ada Wells", "drop"),
    ],
)
def test_of_several_makers_of_all_pictures_nobody_knows_whose_one_is(value: str, line: str, action: str) -> None:
    image = credited(line, credit_line=line)
    other = replace(image, url="https://harbour.test/other.jpg")
    decisions = images.decide(article(image, other), profile(value), Use())
    assert [decision.action for decision in decisions] == [action, action]
    assert decided(image, profile(value)).action == "keep"


BETWEEN_NAMES = [
    *(", ", "; ", " | ", " • ", " · ", " & ", " + ", " (1) "),
    *(f" {word} " for word in ("and", "und", "et", "y", "e", "i", "en", "og", "och", "ja", "и")),
]


@pytest.mark.parametrize("value", ["own", "credited"])
@pytest.mark.parametrize("between", BETWEEN_NAMES)
def test_two_makers_of_all_pictures_are_two_whatever_stands_between_them(value: str, between: str) -> None:
    for line in f"Harbour News{between}Ada Wells", f"Ada Wells{between}Harbour News":
        image = credited(line, credit_line=line)
        other = replace(image, url="https://harbour.test/other.jpg")
        decisions = images.decide(article(image, other), profile(value), Use())
        assert [decision.action for decision in decisions] == ["drop", "drop"]


def test_a_profile_that_says_nothing_lets_nothing_along() -> None:
    silent = Profile(id="x", name="Harbour News", home="https://harbour.test", hosts=("harbour.test",))
    assert decided(credited("Harbour News"), silent).action == "drop"


def test_a_rule_holds_for_articles_of_its_time() -> None:
    rules = profile("all", valid_from=date(2026, 1, 1))
    old, new = datetime(2025, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
    actions = [
        images.decide(article(credited(None), published=day), rules, Use())[0].action for day in (old, new, None)
    ]
    assert actions == ["drop", "keep", "drop"]


def test_without_evidence_an_image_goes() -> None:
    decision = decided(credited(None))
    assert (decision.action, decision.reason, decision.source) == ("drop", "Nothing says that it may come along.", URL)


@pytest.mark.parametrize(
    ("scope", "place", "told"),
    [("image", "footer", True), ("image", "sidebar", True), ("image", "caption", False), ("site", "footer", False)],
)
def test_what_is_said_of_all_pictures_is_no_evidence_and_is_named(scope: Scope, place: str, told: bool) -> None:
    words = "All photos on this site are licensed under CC BY 4.0."
    said = Claim(scope=scope, place=place, text=words, license=parse_license("CC BY 4.0"), source=URL)
    (decision,) = images.decide(replace(article(credited("Ada Wells")), claims=(said,)), None, Use())
    assert decision.action == "drop"
    assert (words in decision.reason) is told


def test_images_nobody_wants_go_even_with_a_licence() -> None:
    image = licensed("https://creativecommons.org/publicdomain/zero/1.0/")
    assert decided(image, use=Use(images=False)).action == "drop"


def test_the_lead_image_comes_first_and_once() -> None:
    lead = Image(url="https://harbour.test/lead.jpg", lead=True)
    urls = [d.url for d in images.decide(article(credited(None), lead, lead=lead), None, Use())]
    assert urls == [lead.url, PHOTO]


def test_what_may_not_come_along_can_become_a_link() -> None:
    (decision,) = images.decide(article(credited("AP")), None, Use(), otherwise="link")
    assert decision.action == "link"


def test_no_link_to_images_nobody_wants() -> None:
    (decision,) = images.decide(article(credited("AP")), None, Use(images=False), otherwise="link")
    assert decision.action == "drop"


def decision(name: str, action: str) -> ImageDecision:
    return ImageDecision(url=f"https://a.test/{name}", action=action, reason="because", alt=f"alt {name}")  # type: ignore[arg-type]


DECISIONS = [decision("keep", "keep"), decision("drop", "drop"), decision("link", "link"), decision("bare", "link")]


def figure(name: str, caption: str = "") -> str:
    words = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure><img src="https://a.test/{name}" alt="x">{words}</figure>'


def placed_in(body: str) -> tuple[str, tuple[Change, ...]]:
    """The body with its images as decided, and the changes."""
    tree = _html.fragment(body)
    changes = images.place(tree, DECISIONS)
    return _html.inner_html(tree), changes


PLACED = {
    "nothing to do": ("<p>a</p>", "<p>a</p>"),
    "kept whole": (figure("keep", "Cap <em>tion</em>"), figure("keep", "Cap <em>tion</em>")),
    "dropped with its caption": (f"<p>a</p>{figure('drop', 'Gone')}<p>b</p>", "<p>a</p><p>b</p>"),
    "the heading over nothing else": (f"<p>a</p><h2>Stills</h2>{figure('drop')}{figure('drop')}", "<p>a</p>"),
    "two headings over nothing else": (
        f"<p>a</p><h2>Art</h2><h3>Stills</h3>{figure('drop')}<h2>b</h2>c",
        "<p>a</p><h2>b</h2>c",
    ),
    "a heading over text": (f"<h2>Stills</h2>{figure('drop')}<p>a</p>", "<h2>Stills</h2><p>a</p>"),
    "a heading over a kept one": (f"<h2>Stills</h2>{figure('keep')}", f"<h2>Stills</h2>{figure('keep')}"),
    "a heading over nothing before": (f"{figure('drop')}<h2>Stills</h2>", "<h2>Stills</h2>"),
    "a story of pictures": ("".join(f"<h2>{i}</h2>{figure('drop')}" for i in "abc"), "<h2>a</h2><h2>b</h2><h2>c</h2>"),
    "a stroke over nothing else": (f"<p>a</p><hr>{figure('drop')}", "<p>a</p>"),
    "a stroke over a kept one": (f"<hr>{figure('drop')}{figure('keep')}", f"<hr>{figure('keep')}"),
    "a button in brackets": ('<p>Push (<img src="https://a.test/drop">) twice.</p>', "<p>Push twice.</p>"),
    "a button in square brackets": (
        '<p>Push <b>on</b> [<img src="https://a.test/drop">] twice.</p>',
        "<p>Push <b>on</b> twice.</p>",
    ),
    "a button between brackets of two kinds": (
        '<p>Push (<img src="https://a.test/drop">] twice.</p>',
        "<p>Push (] twice.</p>",
    ),
    "right behind an element": ('<p><b>a</b><img src="https://a.test/drop">b</p>', "<p><b>a</b>b</p>"),
    "a button in a sentence": ('<p>Push <img src="https://a.test/drop"> twice.</p>', "<p>Push  twice.</p>"),
    "unknown": (f"<p>a</p>{figure('other', 'Gone')}", "<p>a</p>"),
    "linked with its caption": (figure("link", "Words"), '<p><a href="https://a.test/link">Words</a></p>'),
    "linked by its alternative": (figure("bare"), '<p><a href="https://a.test/bare">alt bare</a></p>'),
    "in a paragraph": ('<p>a <img src="https://a.test/drop"> b</p>', "<p>a  b</p>"),
    "alone in a paragraph and a link": (
        '<p><a href="https://a.test/big"><img src="https://a.test/drop"></a></p><p>b</p>',
        "<p>b</p>",
    ),
    "picture": (
        '<picture><source srcset="https://a.test/x"><img src="https://a.test/drop"></picture>tail',
        "tail",
    ),
    "gallery": (
        f"<figure>{figure('drop', 'one')}{figure('keep', 'two')}<figcaption>all</figcaption></figure>",
        f"<figure>{figure('keep', 'two')}<figcaption>all</figcaption></figure>",
    ),
    "gallery without a picture left": (
        f"<figure>{figure('drop', 'one')}{figure('drop', 'two')}<figcaption>all</figcaption></figure><p>b</p>",
        "<p>b</p>",
    ),
    "figure with a table": (
        '<figure><img src="https://a.test/drop"><table><tbody><tr><td>1</td></tr></tbody></table></figure>',
        "<figure><table><tbody><tr><td>1</td></tr></tbody></table></figure>",
    ),
    "cell": (
        '<table><tbody><tr><td><img src="https://a.test/drop"></td><td>b</td></tr></tbody></table>',
        "<table><tbody><tr><td></td><td>b</td></tr></tbody></table>",
    ),
    "two in a figure, one stays": (
        '<figure><img src="https://a.test/drop"><img src="https://a.test/keep"><figcaption>c</figcaption></figure>',
        '<figure><img src="https://a.test/keep"><figcaption>c</figcaption></figure>',
    ),
}


@pytest.mark.parametrize(("body", "placed"), PLACED.values(), ids=PLACED.keys())
def test_the_body_follows_the_decisions(body: str, placed: str) -> None:
    assert placed_in(body)[0] == placed


@pytest.mark.parametrize("body", [body for body, _ in PLACED.values()], ids=PLACED.keys())
def test_every_word_that_goes_is_in_a_change(body: str) -> None:
    placed, changes = placed_in(body)
    assert fidelity.verify(lines(body), lines(placed), changes) == ()


@pytest.mark.parametrize(
    "words",
    [
        "<pre>a = 1</pre>",
        "<blockquote>Let it stand.</blockquote>",
        "<ul><li>One</li></ul>",
        "<ol><li>One</li></ol>",
        "<dl><dt>Mill</dt><dd>Of 1803</dd></dl>",
        "<p>A sentence.</p>",
        "<h2>A part</h2>",
        "<h3>A part</h3>",
        "<h4>A part</h4>",
    ],
)
def test_words_of_the_text_in_a_figure_stay_and_its_caption_goes(words: str) -> None:
    picture = '<img src="https://a.test/drop">'
    assert placed_in(f"<figure>{picture}{words}</figure>")[0] == f"<figure>{words}</figure>"
    assert placed_in(f"<figure>{picture}<figcaption>{words}</figcaption></figure><p>b</p>")[0] == "<p>b</p>"


def test_changes_stand_in_document_order_with_ground_and_reason() -> None:
    body = f"{figure('link', 'one')}{figure('keep', 'two')}<p>{figure('drop', 'three')}</p>"
    changes = placed_in(body)[1]
    assert [(c.action, c.kind, c.words, c.replacement, c.place) for c in changes] == [
        ("replaced", "image", "one", "one", "descendant::img[1]"),
        ("removed", "image", "three", "", "descendant::img[3]"),
    ]
    assert {(c.ground, c.reason) for c in changes} == {("image-rights", "because")}


def test_a_body_without_images_to_take_out_stays_as_it_is() -> None:
    body = "<p>a\u00a0b<br></p>" + figure("keep", "c")
    assert placed_in(body) == (body, ())


parts = st.sampled_from(
    [
        "<p>some words</p>",
        "<h2>a heading</h2>",
        "<h3>one below</h3>",
        figure("drop", "caption gone"),
        figure("keep", "caption kept"),
        figure("link", "caption linked"),
        '<p>in <img src="https://a.test/drop"> line</p>',
        '<ul><li><img src="https://a.test/drop"></li><li>item</li></ul>',
        f"<figure>{figure('drop', 'in')}{figure('other', 'side')}<figcaption>both</figcaption></figure>",
        f"<blockquote>{figure('bare', 'said')}</blockquote>",
    ]
)


@given(st.lists(parts, max_size=8).map("".join))
def test_any_body_is_accounted_for_word_by_word(body: str) -> None:
    placed, changes = placed_in(body)
    assert fidelity.verify(lines(body), lines(placed), changes) == ()
    assert "a.test/drop" not in placed
    assert "a.test/other" not in placed
    assert placed_in(placed) == (placed, ())


CREDIT = "Cover photo: Ada Wells on Unsplash"


def _placed_with_credit(*others: ImageDecision) -> tuple[str, tuple[Change, ...]]:
    """A body whose one image goes, with a line that credits it, and what is decided on others."""
    gone = replace(decision("drop", "drop"), credit_line=CREDIT)
    text = "<p>It blew for nine days.</p><p>Cover photo: <a href='/a'>Ada Wells</a> on Unsplash</p>"
    tree = _html.fragment(figure("drop") + text)
    changes = images.place(tree, [gone, *others])
    return _html.inner_html(tree), changes


def test_a_line_that_only_credits_an_image_goes_with_it() -> None:
    body, changes = _placed_with_credit()
    assert body == "<p>It blew for nine days.</p>"
    assert [(change.place, change.words) for change in changes] == [
        ("descendant::img[1]", ""),
        ("descendant::p[2]", CREDIT),
    ]
    assert {change.ground for change in changes} == {"image-rights"}


def test_a_line_that_names_the_picture_at_the_head_goes_where_another_comes_along() -> None:
    body, _ = _placed_with_credit(decision("keep", "keep"))
    assert "Cover photo" not in body


def test_a_line_of_several_or_of_one_that_comes_along_stays() -> None:
    body, _ = _placed_with_credit(replace(decision("keep", "keep"), credit_line=CREDIT))
    assert "Cover photo" in body
    line = "Photos: Ada Wells"
    tree = _html.fragment(f"{figure('drop')}<p>{line}</p>")
    images.place(tree, [replace(decision("drop", "drop"), credit_line=line), decision("keep", "keep")])
    assert _html.inner_html(tree) == f"<p>{line}</p>"


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("Photos: Ada Wells, CC BY 4.0; Ben Noor, CC BY-NC 4.0", "CC-BY-NC-4.0"),
        ("Left: Ada Wells, CC BY 4.0. Right: Ben Noor, CC BY-NC-ND 4.0", "CC-BY-NC-ND-4.0"),
    ],
)
def test_a_picture_of_parts_with_different_licences_stays_out(words: str, other: str) -> None:
    decision = decided(credited(words, license_text="CC BY 4.0", license=parse_license("CC BY 4.0")))  # type: ignore[arg-type]
    assert decision.action == "drop"
    assert other in decision.reason


def test_a_licence_that_is_named_twice_is_one() -> None:
    words = "Photos: Ada Wells, CC BY 4.0; Ben Noor, CC BY 4.0"
    assert decided(credited(words, license=parse_license("CC BY 4.0"))).action == "keep"  # type: ignore[arg-type]
