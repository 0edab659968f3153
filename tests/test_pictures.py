"""The best address of an image, and what its figure says of maker and rights."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import republish
from harbour import article, page, paragraph
from republish import Page, _html
from republish.extraction.pictures.reading import read_image
from republish.extraction.tree.credit_lines import split_credit
from republish.model import Image, Profile, Structure

BASE = "https://harbour.example/2024/tides"


ITEM = 'itemprop="image" itemscope itemtype="https://schema.org/ImageObject"'


def image(html: str, tag: str = "img", profile: Profile | None = None) -> Image | None:
    root = _html.parse(html, BASE).root
    return read_image(next(root.iter(tag)), BASE, profile)


def found(html: str, tag: str = "img", profile: Profile | None = None) -> Image:
    picture = image(html, tag, profile)
    assert picture is not None
    return picture


@pytest.mark.parametrize(
    ("html", "url"),
    [
        ('<img src="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img src="//cdn.example/quay.jpg">', "https://cdn.example/quay.jpg"),
        ('<img src="quay one.jpg">', "https://harbour.example/2024/quay%20one.jpg"),
        ('<img src="/placeholder.gif" data-src="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img src="data:image/gif;base64,R0lGOD" data-lazy-src="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img src="data:image/gif;base64,R0lGOD" data-original="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img src="/loading-indicator-video.1f35d8de.svg" data-src="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img src="/img/leer.gif" data-retina-src="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img src="/place/spaceball.gif" style="background-image:url(/i/quay.jpg)">', "https://harbour.example/i/quay.jpg"),
        ('<img src="/i/quay.jpg" style="background-image:url(/i/light.jpg)">', "https://harbour.example/i/quay.jpg"),
        ('<img src="/img/placeholders/w320-o.png" data-src="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img src="/i/e_blur:5000/quay.jpg" data-src="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img src="/i/quay.jpg?blur=0">', "https://harbour.example/i/quay.jpg?blur=0"),
        ('<img dsrc="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img data-source="/i.php?of=1&w=200" data-src-md="/i.php?of=1&w=400" data-src-lg="/i.php?of=1&w=800">',
         "https://harbour.example/i.php?of=1&w=800"),
        ('<img src="/i/quay.jpg" data-source="https://archive.example/quay">', "https://harbour.example/i/quay.jpg"),
        ('<img src="/i/banner-of-the-fleet-1200x630.jpg">', "https://harbour.example/i/banner-of-the-fleet-1200x630.jpg"),
        ('<img src="/i/turning.gif" data-src="/i/quay.jpg" alt="Loading...">', "https://harbour.example/i/quay.jpg"),
        ('<img src="/i.php?id=7">', "https://harbour.example/i.php?id=7"),
        ('<img src="/services/picture/?id=7">', "https://harbour.example/services/picture/?id=7"),
        ('<img src="/quay.png?id=7" alt="The quay">', "https://harbour.example/quay.png?id=7"),
        ('<img src="/i/turning.gif" data-note="/notes/quay">', "https://harbour.example/i/turning.gif"),
        ('<img data-src="/i/{width}/quay.jpg" src="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img data-image="323074" src="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img src="/i/s.jpg" srcset="/i/s.jpg 320w, /i/l.jpg 1600w, /i/m.jpg 800w">', "https://harbour.example/i/l.jpg"),
        ('<img src="/i/s.jpg" srcset="/i/l.jpg 1600w, /i/print.jpg 6000w">', "https://harbour.example/i/l.jpg"),
        ('<img src="/i/s.jpg" srcset="/i/s.jpg 1x, /i/d.jpg 2x">', "https://harbour.example/i/d.jpg"),
        ('<img src="/i/s.jpg" data-srcset="/i/c_fit,w_600/q.jpg 600w, /i/c_fit,w_900/q.jpg 900w">',
         "https://harbour.example/i/c_fit,w_900/q.jpg"),
        ('<img src="data:image/svg+xml,x" data-srcs=\'{"https://cdn.example/q?w=7":{"type":"a"},"https://cdn.example/r":{}}\'>',
         "https://cdn.example/q?w=7"),
        ('<img src="/i/quay.jpg" data-options=\'{"https://cdn.example/q":{}}\'>', "https://harbour.example/i/quay.jpg"),
        ('<img src="https://cdn.example/fit/i/quay.jpg" data-src="i/quay.jpg">', "https://cdn.example/fit/i/quay.jpg"),
        ('<img src="https://cdn.example/blank.gif" data-src="i/quay.jpg">', "https://harbour.example/2024/i/quay.jpg"),
        ('<img src="https://cdn.example/small.jpg" data-src="/i/quay.jpg">', "https://harbour.example/i/quay.jpg"),
        ('<img src="/i/quay.jpg" alt="The quay" width="0" height="0" style="color:transparent">',
         "https://harbour.example/i/quay.jpg"),
    ],
)  # fmt: skip
def test_the_best_address_wins(html: str, url: str) -> None:
    assert found(html).url == url


def test_sources_of_a_picture_count() -> None:
    html = '<picture><source srcset="/i/w.webp 1200w"><img src="/i/s.jpg"></picture>'
    assert found(html, "picture").url == "https://harbour.example/i/w.webp"


@pytest.mark.parametrize(
    ("sources", "file"),
    [
        (
            '<source srcset="/i/320.jpg" media="(max-width: 320px)"><source srcset="/i/940.jpg" media="(max-width:1440px)">',
            "m",
        ),
        (
            '<source srcset="/i/320.jpg" media="(max-width: 320px)"><source srcset="/i/l.jpg" media="(min-width: 900px)">',
            "l",
        ),
        ('<source srcset="/i/320.jpg 320w, /i/l.jpg 900w" media="(max-width: 900px)">', "l"),
        (
            '<source srcset="/i/w750/q.jpg" media="(max-width: 900px)"><source srcset="/i/w320/q.jpg" media="(min-width: 901px)">',
            "w750/q",
        ),
    ],
)
def test_the_file_for_smaller_screens_is_not_the_one(sources: str, file: str) -> None:
    html = f'<picture>{sources}<img src="/i/m.jpg"></picture>'
    assert found(html, "picture").url == f"https://harbour.example/i/{file}.jpg"


def test_the_largest_file_for_smaller_screens_stands_for_a_placeholder() -> None:
    sources = (
        '<source srcset="/i/320.jpg" media="(max-width: 320px)"><source srcset="/i/940.jpg" media="(max-width:1440px)">'
    )
    html = f'<picture>{sources}<img src="data:image/gif;base64,R0lGOD"></picture>'
    assert found(html, "picture").url == "https://harbour.example/i/940.jpg"


@pytest.mark.parametrize(
    ("attributes", "seen"),
    [
        ('style="display:none;width:0"', False),
        ("hidden", False),
        ('style="display:none" data-src="/i/quay.jpg"', True),
        ('style="display:block"', True),
    ],
)
def test_a_picture_that_its_own_style_hides_is_none(attributes: str, seen: bool) -> None:
    assert (image(f'<img src="/i/quay.jpg" {attributes}>') is not None) == seen


def test_a_noscript_copy_stands_in_for_a_placeholder() -> None:
    html = '<figure><img src="/blank.gif"><noscript><img src="/i/quay.jpg"></noscript></figure>'
    assert found(html, "figure").url == "https://harbour.example/i/quay.jpg"


def test_amp_images_are_images() -> None:
    assert found('<amp-img src="/i/quay.jpg" width="600" height="400"></amp-img>', "amp-img").width == 600


def test_a_painted_background_is_an_image() -> None:
    html = """<section><div style="background: url('/i/quay.jpg') center"></div></section>"""
    assert found(html, "section").url == "https://harbour.example/i/quay.jpg"


@pytest.mark.parametrize(
    "html",
    [
        "<img>",
        '<img src="">',
        '<img src="data:image/png;base64,AAAA">',
        '<img src="/assets/placeholder.png">',
        '<img src="/pixel.gif" width="1" height="1">',
        '<img src="https://count.example/c.gif" width="1" height="1">',
        '<img src="https://count.example/c?id=1" width="0" height="0" alt="counter" style="width:1px;display:none">',
        '<img src="/i/post-loading.gif" alt="Loading...">',
        '<img src="https://agency.example/agency.gif?id=1394205&o=node">',
        '<img src="https://count.example/?articleId=58955&c" alt="">',
        '<img src="https://news.example/services/counter/?project=&obj_id=58955" alt="">',
        '<img src="/other/bank_web_banner_980x90.png" alt="banner_980x90.png">',
        '<img src="https://harbour.example/i/w_750,e_blur:5000/quay.jpg">',
        '<img src="https://harbour.example/i/quay.jpg?w=40&blur=0.5">',
        '<img src="/img/placeholders/w320-o.png" alt="The quay">',
        '<img src="javascript:void(0)">',
        '<img src="/">',
        '<img src="https://c.statcounter.com/1/0/a/1/">',
        '<img src="https://AD.DoubleClick.example.net/ddm/quay.jpg">',
        '<img src="https://ads.harbour.example/quay.jpg">',
        '<img src="https://ox.adserver.example/quay.jpg">',
        '<img src="https://ws-na.amazon-adsystem.com/widgets/q?ID=AsinImage">',
        '<img src="https://harbour.example/quay.jpg?zoneid=4">',
        '<img src="https://harbour.example/matomo.php?idsite=1">',
        '<img src="https://harbour.example/tracker/quay.gif">',
        '<img src="ftp://harbour.example/quay.jpg">',
        '<img src="http://[broken/quay.jpg">',
    ],
)
def test_what_shows_nothing_is_no_image(html: str) -> None:
    assert image(html) is None


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ('<meta itemprop="contentUrl" content="/i/quay.jpg"><img src="data:image/gif;base64,R0">', True),
        ('<meta itemprop="caption" content="/i/quay.jpg"><img src="data:image/gif;base64,R0">', False),
        (f'<div {ITEM}><meta itemprop="url" content="/i/quay.jpg"><img class="later"></div>', True),
        ('<div><meta itemprop="url" content="/i/quay.jpg"><img class="later"></div>', False),
        ('<meta itemprop="contentUrl" content="/i/quay.jpg"><img src="data:a,b"><img src="data:a,c">', False),
    ],
)
def test_a_figure_may_say_which_file_it_shows(inside: str, shown: bool) -> None:
    assert (image(f"<figure>{inside}</figure>", "figure") is not None) is shown


def test_alt_and_size_come_along() -> None:
    picture = found('<img src="/i/quay.jpg" alt="  The\nquay " width="640px" height="auto">')
    assert (picture.alt, picture.width, picture.height) == ("The quay", 640, None)


CONVERSATION = """
<figure class="align-center zoomable"><a href="/big"><img src="/i/quay.jpg"></a>
<figcaption><span class="caption">The quay at dawn.</span>
<span class="attribution"><a class="source" href="/people/ada">Ada Marlow</a>,
<a class="license" href="http://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA</a></span></figcaption></figure>"""


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/people/ada", "https://harbour.example/people/ada"),
        ("#", None),
        ("", None),
        (" #ada", None),
        ("https://ada.example/#prints", "https://ada.example/#prints"),
    ],
)
@pytest.mark.parametrize(
    "line", ['<p>Photo by <a href="{}">Ada Marlow</a></p>', 'The quay. Photo: <a href="{}">Ada Marlow</a>']
)
def test_a_link_to_the_page_itself_leads_to_no_maker(line: str, href: str, url: str | None) -> None:
    picture = found(f'<figure><img src="/i/quay.jpg"><figcaption>{line.format(href)}</figcaption></figure>', "figure")
    assert (picture.credit or "")[-10:] == "Ada Marlow"
    assert picture.credit_url == url


def test_caption_credit_and_license_are_told_apart() -> None:
    picture = found(CONVERSATION, "figure")
    assert picture.caption == "The quay at dawn."
    assert picture.credit is not None
    assert picture.credit.startswith("Ada Marlow")
    assert picture.credit_url == "https://harbour.example/people/ada"
    assert picture.license_text == "CC BY-SA"
    assert picture.license_url == "http://creativecommons.org/licenses/by-sa/4.0/"
    assert picture.license is not None
    assert picture.license.id == "CC-BY-SA-4.0"


@pytest.mark.parametrize(
    ("said", "caption"),
    [
        ("By clicking to watch this video, you agree to our <a href='/p'>privacy policy.</a>", None),
        ("By clicking the bell the pilots wake the harbour.", "By clicking the bell the pilots wake the harbour."),
    ],
)
def test_what_asks_readers_before_a_film_is_played_is_no_caption(said: str, caption: str | None) -> None:
    assert found(f'<div class="image"><img src="/i/quay.jpg"><div>{said}</div></div>').caption == caption


def test_the_image_finds_its_figure_too() -> None:
    assert found(CONVERSATION, "img") == found(CONVERSATION, "figure")


def test_words_of_a_license_are_kept_as_found() -> None:
    html = """<figure><img src="/i/quay.jpg"><figcaption>The quay.
    <span class="attribution"><span class="license">Author provided</span></span></figcaption></figure>"""
    picture = found(html, "figure")
    assert (picture.license_text, picture.license) == ("Author provided", None)


def test_a_license_without_its_version_has_no_version() -> None:
    html = '<figure><img src="/i/quay.jpg"><figcaption>The quay. Foto: Ada Marlow, CC BY-SA</figcaption></figure>'
    picture = found(html, "figure")
    assert picture.license_text == "CC BY-SA"
    assert picture.license is None or picture.license.version is None


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The quay.", "The quay.", None),
        ("The quay. (Foto: Ada Marlow | Agency)", "The quay.", "Foto: Ada Marlow | Agency"),
        ("The quay. Photo: Ada Marlow", "The quay.", "Photo: Ada Marlow"),
        ("The quay. Photo by Ada Marlow via Unsplash", "The quay.", "Photo by Ada Marlow via Unsplash"),
        ("The quay © Ada Marlow/Agency", "The quay", "© Ada Marlow/Agency"),
        ("The quay. Foto von Ada Marlow", "The quay.", "Foto von Ada Marlow"),
        ("The quay. Image credits: Ada Marlow", "The quay.", "Image credits: Ada Marlow"),
        ("The quay. Ada Marlow via Wikimedia Commons, CC BY", "The quay.", "Ada Marlow via Wikimedia Commons, CC BY"),
        ("The quay. Ada Marlow, Author provided", "The quay.", "Ada Marlow, Author provided"),
        ("The quay. Ada Marlow, CC BY-ND", "The quay.", "Ada Marlow, CC BY-ND"),
        ("The quay [Ada Marlow/Harbour Post]", "The quay", "Ada Marlow/Harbour Post"),
        ("The quay. (Provided by Ada Marlow)", "The quay.", "Provided by Ada Marlow"),
        ("The quay. Photo/Ada Marlow", "The quay.", "Photo/Ada Marlow"),
        (
            "The quay. “Quay” by Ada Marlow is licensed under CC BY 2.0",
            "The quay.",
            "“Quay” by Ada Marlow is licensed under CC BY 2.0",
        ),
        ("The quay was given by Ada Marlow to the town.", "The quay was given by Ada Marlow to the town.", None),
        ("The quay. Crédit photo : Ada Marlow", "The quay.", "Crédit photo : Ada Marlow"),
        ("The quay. (Ada Marlow/Reuters)", "The quay.", "Ada Marlow/Reuters"),
        ("The quay. AP Photo/Ada Marlow", "The quay.", "AP Photo/Ada Marlow"),
        ("The quay.Credit...Ada Marlow", "The quay.", "Ada Marlow"),
        ("The quay.CreditCredit...Ada Marlow", "The quay.", "Ada Marlow"),
        ("The quay. Staff photo by Ada Marlow", "The quay.", "Staff photo by Ada Marlow"),
        ("The quay. Public domain photo by the navy", "The quay.", "Public domain photo by the navy"),
        ("The quay. Contributed photo/Ada Marlow", "The quay.", "Contributed photo/Ada Marlow"),
        ("The quay. Map by Ada Marlow. Source: Harbour board", "The quay.", "Map by Ada Marlow. Source: Harbour board"),
        ("The quay. Map by the council.", "The quay. Map by the council.", None),
        ("The quay. Ada Marlow/CalMatters", "The quay.", "Ada Marlow/CalMatters"),
        ("The quay. Ada Marlow for CalMatters", "The quay.", "Ada Marlow for CalMatters"),
        ("The quay. Ada Marlow for The Tide", "The quay.", "Ada Marlow for The Tide"),
        ("A sign on the quay. Ada Marlow for Mayor", "A sign on the quay. Ada Marlow for Mayor", None),
        ("The quay. North/South", "The quay. North/South", None),
        ("The quay. Photo courtesy Harbour Board", "The quay.", "Photo courtesy Harbour Board"),
        ("The quay. Photo | Ada Marlow", "The quay.", "Photo | Ada Marlow"),
        ("The quay. Photo - an old one", "The quay. Photo - an old one", None),
        ("Ada Marlow/AFP via Getty Images", None, "Ada Marlow/AFP via Getty Images"),
        ("Quay Studios//Getty Images", None, "Quay Studios//Getty Images"),
        ("Design and photo: Ada Marlow", None, "Design and photo: Ada Marlow"),
        ("Il molo (foto di Ada Marlow)", "Il molo", "foto di Ada Marlow"),
        ("Il molo (foto di gruppo)", "Il molo (foto di gruppo)", None),
        ("De kade. Foto door Ada Marlow", "De kade.", "Foto door Ada Marlow"),
        ("The quay. | Ada Marlow/Getty Images", "The quay.", "Ada Marlow/Getty Images"),
        ("岸壁＝マーロウ撮影", "岸壁", "マーロウ撮影"),
        ("The quay (c) Ada Marlow", "The quay", "(c) Ada Marlow"),
        ("Getty Images / Ada Marlow", None, "Getty Images / Ada Marlow"),
        ("Ada Marlow/Quay Vision/Getty Images", None, "Ada Marlow/Quay Vision/Getty Images"),
        ("Reuters", None, "Reuters"),
        ("Reuters moved to the quay", "Reuters moved to the quay", None),
        ("The quay. Ada Marlow (CC BY 2.0)", "The quay.", "Ada Marlow (CC BY 2.0)"),
        ("The quay. Ada Marlow / Harbour Post, CC BY-ND", "The quay.", "Ada Marlow / Harbour Post, CC BY-ND"),
        (
            "The quay. Ada Marlow / Wikimedia Commons / CC BY-SA 4.0",
            "The quay.",
            "Ada Marlow / Wikimedia Commons / CC BY-SA 4.0",
        ),
        ("The quay. Ada Marlow, used with permission.", "The quay.", "Ada Marlow, used with permission."),
        ("The quay at noon. — Picture by Ada Marlow", "The quay at noon.", "Picture by Ada Marlow"),
        ("부두에 서 있다. 연합뉴스", "부두에 서 있다.", "연합뉴스"),
        ("부두에 서 있다. 고영권 기자", "부두에 서 있다.", "고영권 기자"),
        ("The quay. Screenshot from a film by Ada Marlow", "The quay.", "Screenshot from a film by Ada Marlow"),
        ("岸壁很长。（马洛摄）", "岸壁很长。", "马洛摄"),
        ("岸壁很长。中新社记者 马洛 摄", "岸壁很长。", "中新社记者 马洛 摄"),
        ("The quay. Ada M./E+ via Getty Images", "The quay.", "Ada M./E+ via Getty Images"),
        ("The quay. Ada@Noon/Getty Images", "The quay.", "Ada@Noon/Getty Images"),
        (
            "Technisches Bauwerk (Technisches Bauwerk / -Denkmal)",
            "Technisches Bauwerk (Technisches Bauwerk / -Denkmal)",
            None,
        ),
        ("A bridge (Germany / Denmark)", "A bridge (Germany / Denmark)", None),
        ("The old mill (north side / 1903)", "The old mill (north side / 1903)", None),
        ("A bridge (Harbour Post/A. van Marlow)", "A bridge", "Harbour Post/A. van Marlow"),
        ("A bridge (dpa / Marlow)", "A bridge", "dpa / Marlow"),
        ("A pier in the ice Ada Marlow/AFP", "A pier in the ice", "Ada Marlow/AFP"),
        ("Foto de Ada Marlow/AFP", None, "Foto de Ada Marlow/AFP"),
        ("Ludwig van Marlow/AFP", None, "Ludwig van Marlow/AFP"),
        ("부두에 갇힌 여객선./연합뉴스", "부두에 갇힌 여객선.", "연합뉴스"),
        ("부두에 갇힌 여객선. /연합뉴스", "부두에 갇힌 여객선.", "연합뉴스"),
        ("부두에 갇힌 여객선 /뉴스1", "부두에 갇힌 여객선", "뉴스1"),
        ("고영권/연합뉴스", None, "고영권/연합뉴스"),
        ("Image: The quay in the ice on Monday. Pic: Ada Marlow", "The quay in the ice on Monday.", "Pic: Ada Marlow"),
        ("Photo: Ada Marlow. Copyright: Harbour Post", None, "Photo: Ada Marlow. Copyright: Harbour Post"),
        ("The quay in the ice. Ada Marlow (Reuters)", "The quay in the ice.", "Ada Marlow (Reuters)"),
        ("The quay in the ice. By night (Reuters)", "The quay in the ice. By night", "Reuters"),
        ("The quay in the ice. — Reuters", "The quay in the ice.", "Reuters"),
        ("The quay in the ice - Ada Marlow/Folhapress", "The quay in the ice", "Ada Marlow/Folhapress"),
        ("الميناء في الجليد (رويترز)", "الميناء في الجليد", "رويترز"),
        ("Copyright Ada Marlow/AP Photo", None, "Copyright Ada Marlow/AP Photo"),
        ("Left image: Ada Marlow", None, "Left image: Ada Marlow"),
        ("The quay. (All photos: Ada Marlow)", "The quay.", "All photos: Ada Marlow"),
        ("The quay. Top photo by Ada Marlow", "The quay.", "Top photo by Ada Marlow"),
        ("The mayor on the left Photo: Ada Marlow", "The mayor on the left", "Photo: Ada Marlow"),
        ("The quay (photo: Ada Marlow) was built in 1905.", "The quay was built in 1905.", "photo: Ada Marlow"),
        ("The quay. (Photo by Ada Marlow/Agency)", "The quay.", "Photo by Ada Marlow/Agency"),
        ("Left (Photo: Ada). Right (Photo: Ben)", "Left", "(Photo: Ada). Right (Photo: Ben)"),
        ("The quay (left) and the pier (right).", "The quay (left) and the pier (right).", None),
        ("La barca en el hielo. ADA MARLOW", "La barca en el hielo.", "ADA MARLOW"),
        ("They met at the H.Q. NEW YORK", "They met at the H.Q. NEW YORK", None),
        ("Una barca en el hielo. / Ada Marlow", "Una barca en el hielo.", "Ada Marlow"),
        ("The quay in the ice. | Ada Marlow", "The quay in the ice.", "Ada Marlow"),
        ("The quay in the ice. | Closed in winter", "The quay in the ice. | Closed in winter", None),
        ("The quay in the ice. — Photo Ada Marlow", "The quay in the ice.", "Photo Ada Marlow"),
        ("Open on Monday. / Closed in winter", "Open on Monday. / Closed in winter", None),
        ("얼음에 갇힌 나룻배. 사진 이바다", "얼음에 갇힌 나룻배.", "사진 이바다"),
        ("A photograph of the source of the river", "A photograph of the source of the river", None),
        ("Photo: Ada Marlow", None, "Photo: Ada Marlow"),
        ("", None, None),
    ],
)
def test_one_line_parts_into_caption_and_credit(line: str, caption: str | None, credit: str | None) -> None:
    assert split_credit(line) == (caption, credit)


@pytest.mark.parametrize(
    "html",
    [
        '<div class="wp-caption"><img src="/i/quay.jpg"><p class="wp-caption-text">The quay. Photo: Ada Marlow</p></div>',
        '<div class="photo"><img src="/i/quay.jpg"><span class="newsCaption">The quay. (Photo: Ada Marlow)</span></div>',
        '<div class="box"><div><img src="/i/quay.jpg"></div><small>The quay.</small><small>Photo: Ada Marlow</small></div>',
        '<div class="b"><figure><img src="/i/quay.jpg"></figure><figcaption><span class="t">The quay.</span>'
        '<span class="caption-author">Photo: Ada Marlow</span></figcaption></div>',
        '<div class="box"><h3>Tides</h3><div><img src="/i/quay.jpg"></div><div class="cutline">The quay.</div>'
        '<div class="credit">Photo: Ada Marlow</div></div>',
        '<div class="media"><div><img src="/i/quay.jpg"></div><div class="field-caption"><h2 class="visually-hidden">Caption</h2>'
        '<p>The quay.</p></div><div class="field-credit">Photo: Ada Marlow</div></div>',
        '<div class="blog--image"><img src="/i/quay.jpg"><p class="media--lead">The quay.</p>'
        '<p class="image--author">Photo: Ada Marlow</p></div>',
        '<figure><img src="/i/quay.jpg"><figcaption class="attribution"><span class="attribution__caption">The quay.</span>'
        '<span class="attribution__credit">Photo: Ada Marlow</span></figcaption></figure>',
        '<figure><img src="/i/quay.jpg"><figcaption>The quay. <span class="imageCredit">Photo: Ada Marlow</span>'
        "</figcaption></figure>",
    ],
)  # fmt: skip
def test_figures_of_many_makes(html: str) -> None:
    picture = found(html)
    assert (picture.caption, picture.credit) == ("The quay.", "Photo: Ada Marlow")


@pytest.mark.parametrize(
    "html",
    [
        '<figure><div><img src="/i/quay.jpg"><span role="text"><span class="visually-hidden">Image source, </span>Ada Marlow</span></div>'
        '<figcaption><span class="visually-hidden">Image caption, </span>The quay.</figcaption></figure>',
        "<figure><img src=/i/quay.jpg><figcaption><span>The quay.</span><span>ADA MARLOW</span></figcaption></figure>",
        '<figure><img src=/i/quay.jpg data-credit="Ada Marlow"><figcaption>The quay.</figcaption></figure>',
        '<figure><img src=/i/quay.jpg><figcaption>The quay. <b class="credit">Ada Marlow</b></figcaption><p class="credit">Ada Marlow</p></figure>',
        '<figure><img src=/i/quay.jpg alt="A quay" title="A quay | Ada Marlow"><figcaption>The quay.</figcaption></figure>',
        "<figure><img src=/i/quay.jpg><figcaption>The quay.</figcaption><footer>Ada Marlow</footer></figure>",
        "<figure><img src=/i/quay.jpg><figcaption><span>The quay.</span> <span>(Ada Marlow)</span></figcaption></figure>",
        '<figure><img src=/i/quay.jpg><figcaption>The quay. <span class="credit">Ada Marlow<i hidden>More</i></span></figcaption></figure>',
        '<figure><img src=/i/quay.jpg><figcaption>The quay.<!-- --> <span class="credit"><!-- -->Ada<!-- --> Marlow</span></figcaption></figure>',
        '<figure><img src=/i/quay.jpg><figcaption>The quay. <span class="credit"><span class="sr-only">Credit</span> Ada Marlow</span></figcaption></figure>',
    ],
    ids=["spoken label", "capitals", "attribute", "twice", "title", "footer", "brackets", "hidden", "comments", "spoken credit"],
)  # fmt: skip
def test_makers_without_a_label_are_found(html: str) -> None:
    picture = found(html)
    assert (picture.caption, (picture.credit or "").title()) == ("The quay.", "Ada Marlow")


@pytest.mark.parametrize(("height", "found_so"), [(21, True), (210, False)])
def test_a_sponsor_s_logo_in_its_box_is_no_second_picture(height: int, found_so: bool) -> None:
    sponsor = f'<div>from <a href="https://a.example/"><img src="/i/ad.png" width="125" height="{height}"></a></div>'
    said = '<span class="image-credit">Ada Marlow/Quay Sports</span><p class="image-caption">The quay in the ice</p>'
    html = f'<div class="box">{sponsor}<img src="/i/quay.jpg" width="700" height="400" id="own">{said}</div>'
    root = _html.parse(html, BASE).root
    picture = read_image(root.find(".//img[@id='own']"), BASE)
    assert picture is not None
    assert ((picture.caption, picture.credit) == ("The quay in the ice", "Ada Marlow/Quay Sports")) is found_so


def test_a_line_of_a_figure_that_is_all_credit_is_its_credit() -> None:
    html = "<figure><img src=/i/quay.jpg><div><small>© Ada Marlow</small></div><figcaption>The quay, as © Ben Noor saw it</figcaption></figure>"
    assert found(html).credit == "© Ada Marlow"


@pytest.mark.parametrize(
    "more", ['<a href="/media/quay/">more &gt;</a>', '<a href="#">more</a>', '<a href="/media/quay/">Read more »</a>']
)
def test_a_link_to_more_of_a_caption_is_no_part_of_it(more: str) -> None:
    figure = found(
        f'<figure><img src="/i/quay.jpg"><figcaption>The quay. (AP Photo/Ada Marlow) {more}</figcaption></figure>'
    )
    assert (figure.caption, figure.credit) == ("The quay.", "AP Photo/Ada Marlow")


@pytest.mark.parametrize("said", ["Print", "Drucken", "Imprimer", "View all", "3 / 5"])
@pytest.mark.parametrize("tag", ["span", "div", 'a href="#card"'])
def test_the_words_of_a_button_under_a_picture_are_no_caption(said: str, tag: str) -> None:
    pin = '<a href="https://www.pinterest.com/pin/create/button/?url=x">Pin</a>'
    html = f"<figure><img src=/a.jpg><figcaption>{pin} <{tag}>{said}</{tag.partition(' ')[0]}></figcaption></figure>"
    assert found(html).caption is None


def test_a_caption_that_begins_as_a_button_does_is_one() -> None:
    assert found("<figure><img src=/a.jpg><figcaption>Print shop at the pier</figcaption></figure>").caption


def test_the_head_of_an_article_is_no_figure_whatever_its_parts_are_called() -> None:
    head = '<a class="source" href="/tides">Tides</a><h1>The quay</h1><div class="hero-caption">All on the quay.</div>'
    picture = found(f'<div class="hero"><div>{head}</div><img src="/i/quay.jpg"></div>')
    assert (picture.caption, picture.credit) == (None, None)


def test_a_paragraph_under_a_heading_is_no_caption() -> None:
    card = (
        '<li><img src="/i/quay.jpg"><h5>How do I tie up at the quay?</h5><div class="card-text"><p>A rope of twelve metres '
        "does for a boat of ten, and nobody on the quay has ever asked for more than that.</p></div>"
        '<span class="card__credit">Photo: Ada Marlow</span></li>'
    )
    figure = found(card)
    assert (figure.caption, figure.credit) == (None, "Photo: Ada Marlow")


@pytest.mark.parametrize("label", ["<b>Credit</b><span><i>Credit</i></span>", "<i>Credit</i> <i>Credit</i> "])
def test_a_label_that_is_said_twice_is_no_part_of_the_makers_name(label: str) -> None:
    figure = found(
        f'<figure><img src="/i/quay.jpg"><figcaption><span>The quay.</span><span class="credit">{label}'
        "<span>Ada Marlow for The Tide</span></span></figcaption></figure>"
    )
    assert (figure.caption, figure.credit) == ("The quay.", "Ada Marlow for The Tide")


def test_words_behind_a_comment_are_in_the_caption() -> None:
    html = "<figure><img src=/i/quay.jpg><figcaption>The <!-- -->quay. Photo: <!-- -->Ada Marlow</figcaption></figure>"
    picture = found(html)
    assert (picture.caption, picture.credit) == ("The quay.", "Photo: Ada Marlow")


def test_a_link_to_a_license_leaves_no_empty_brackets() -> None:
    link = '<a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a>'
    html = f"<figure><img src=/i/quay.jpg><figcaption>The quay. Image by Ada Marlow ({link}), via Flickr</figcaption></figure>"
    picture = found(html)
    assert picture.credit == "Image by Ada Marlow, via Flickr"
    assert picture.license is not None
    assert picture.license.id == "CC-BY-2.0"


@pytest.mark.parametrize(
    ("before", "credit"),
    [
        ("The quay. Ada Marlow, ", "Ada Marlow"),
        ("The quay. A. J. Marlow (", "A. J. Marlow"),
        ("The quay by Ada Marlow. ", "by Ada Marlow"),
        ("The quay as it stands today and the pier, ", None),
        ("The quay. Ada ", None),
    ],
)
def test_a_name_before_the_link_to_a_license_is_the_maker(before: str, credit: str | None) -> None:
    link = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
    picture = found(f"<figure><img src=/i/quay.jpg><figcaption>{before}{link}</figcaption></figure>")
    assert picture.credit == credit
    assert (picture.caption or "").startswith("The quay")
    assert picture.license is not None


def test_a_short_article_is_no_caption_of_its_picture() -> None:
    text = "<p>Long ago the quay was built by the harbour, of stones that nobody had counted before that year.</p>" * 3
    html = f'<div>{text}<p><img src=/i/quay.jpg></p><p class="photo-credit">Ada Marlow</p></div>'
    picture = found(html)
    assert (picture.caption, picture.credit) == (None, "Ada Marlow")


def test_a_paragraph_beside_an_image_is_no_caption() -> None:
    html = '<div class="text"><p>Long ago the quay was built.</p><img src="/i/quay.jpg"><p>It still stands.</p></div>'
    assert found(html).caption is None


def test_a_profile_names_the_credit() -> None:
    structure = Structure(credit=(".maker",), image_license=(".terms",))
    profile = Profile(id="h", name="Harbour", home=BASE, hosts=("harbour.example",), structure=structure)
    html = """<figure><img src="/i/quay.jpg"><figcaption>The quay.<b class="maker">Ada Marlow</b>
    <i class="terms">CC BY 4.0</i></figcaption></figure>"""
    picture = found(html, "figure", profile)
    assert (picture.caption, picture.credit, picture.license_text) == ("The quay.", "Ada Marlow", "CC BY 4.0")


@given(st.text(max_size=400))
def test_no_word_of_a_caption_is_made_up(line: str) -> None:
    caption, credit = split_credit(line)
    letters = "".join(line.split())
    for part in (caption, credit):
        assert all(word in letters or not word.isalnum() for word in (part or "").split() if word.isascii())


@pytest.mark.parametrize(
    "under",
    [
        "<p><em>The quay. Photo by Ada Marlow, CC BY 4.0</em></p>",
        "<p><small>The quay. Photo by Ada Marlow, CC BY 4.0</small></p>",
        '<p class="caption">The quay. Photo by Ada Marlow, CC BY 4.0</p>',
    ],
)
def test_words_that_only_the_text_shows_to_be_a_caption_tell_maker_and_license(under: str) -> None:
    text = [paragraph(number) for number in range(6)]
    (picture,) = article("".join([*text[:3], "<p><img src=/i/quay.jpg></p>", under, *text[3:]])).images
    assert (picture.caption, picture.credit, picture.license_text) == (
        "The quay.",
        "Photo by Ada Marlow, CC BY 4.0",
        "CC BY 4.0",
    )
    assert picture.license is not None
    assert picture.license.id == "CC-BY-4.0"


def test_the_lead_picture_has_the_credit_that_the_text_shows() -> None:
    text = [paragraph(number) for number in range(6)]
    shown = '<p><img src="/i/quay.jpg"></p><p class="caption">The quay. Photo: Ada Marlow/Getty Images</p>'
    stated = '<meta property="og:image" content="/i/quay.jpg">'
    html = page("".join([*text[:3], shown, *text[3:]])).replace("</head>", f"{stated}</head>")
    lead = republish.extract(Page.from_html(html, BASE)).lead_image
    assert lead is not None
    assert (lead.caption, lead.credit, lead.lead) == ("The quay.", "Photo: Ada Marlow/Getty Images", True)


@pytest.mark.parametrize(
    ("shown", "url"),
    [
        ("/i/quay.jpg?w=900", "/i/quay.jpg?w=900"),
        ("/i/pier.jpg?w=900", "/i/quay.jpg?w=60"),
        ("/i/quay.jpg?w=50", "/i/quay.jpg?w=60"),
    ],
)
@pytest.mark.parametrize("width", [60, 150])
def test_a_tiny_lead_picture_is_taken_as_the_article_shows_it(shown: str, url: str, width: int) -> None:
    text = [paragraph(number) + paragraph(number + 6).replace("</p>", " It was a light.</p>") for number in range(6)]
    stated = f'<meta property="og:image" content="https://site.example/i/quay.jpg?w={width}">'
    inner = "".join([*text[:3], f'<figure><img src="{shown}"></figure>', *text[3:]])
    lead = republish.extract(Page.from_html(page(inner, head=stated), "https://site.example/a")).lead_image
    whole = f"https://site.example{url}".replace("w=60", f"w={width}")
    assert (lead.url if lead else None) == (None if width == 60 and url.endswith("=60") else whole)


@pytest.mark.parametrize(("caption", "kept"), [("The Wall", None), ("The wall at dawn", "The wall at dawn")])
def test_the_headline_is_no_caption_of_the_lead_image(caption: str, kept: str | None) -> None:
    image = f'{{"@type":"ImageObject","url":"https://site.example/a/quay.jpg","caption":"{caption}"}}'
    data = (
        f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"The wall","image":{image}}}</script>'
    )
    lead = republish.extract(Page.from_html(page("".join(map(paragraph, range(6))), head=data), BASE)).lead_image
    assert lead is not None
    assert lead.caption == kept
