"""What ends a text and is the site's goes: its app, its call for texts, the page's own address. What an article says of these stays."""

from __future__ import annotations

import re

import pytest

from harbour import URL, article, kept_by, page, paragraph, sentence
from republish.extraction.judging.asking.last_calls import drop_headline_below, drop_last_calls
from republish.extraction.surveying.verdicts import Verdicts

TEXT = "".join(map(paragraph, range(4)))
APP = '<p><a href="{}">डाउनलोड करें हार्बर एप और सभी खबरों के साथ पायें जॉब अलर्ट</a></p>'
CALL = '<p>本報歡迎各界投書，來稿請寄至<a href="mailto:{}">{}</a>，並請附上真實姓名與聯絡方式。</p>'
BETWEEN = "<ul><li>潮汐</li><li>漁船</li><li>燈塔</li></ul>"


def stays(line: str, *, between: str = "", behind: str = "") -> bool:
    """Whether the last line is left, and the run of the text; what stands between went before."""

    def rule(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            verdicts.kept[leaf.index] &= leaf.node.tag != "li"
        drop_last_calls(verdicts)

    left = kept_by(rule, page(TEXT + between + line + behind))
    return len(left) - len(kept_by(rule, page(TEXT + between + behind))) == 1


@pytest.mark.parametrize("address", ["https://bit.ly/2wz", "https://play.google.com/store/apps/details?id=example"])
def test_a_line_that_leads_to_an_app_goes_from_the_end(address: str) -> None:
    assert not stays(APP.format(address))
    assert stays(APP.format(address), behind=paragraph(9))


@pytest.mark.parametrize(
    "line",
    [
        APP.format("https://quay.example/app"),
        '<p><a href="https://bit.ly/2wz">The report of the harbour master on the new wall</a></p>',
    ],
)
def test_a_line_that_leads_elsewhere_stays(line: str) -> None:
    assert stays(line)


def test_a_call_for_texts_goes_from_behind_what_went() -> None:
    called = CALL.format("letters@site.example", "letters@site.example")
    assert not stays(called, between=BETWEEN)
    assert stays(called)
    assert stays(CALL.format("a@town.example", "a@town.example"), between=BETWEEN)


@pytest.mark.parametrize("said", ["Read or share this story: {}", "For print: {}/"])
def test_the_page_s_own_address_goes_from_the_end(said: str) -> None:
    assert not stays(f"<p>{said.format(URL)}</p>")
    assert stays(f"<p>{said.format('https://site.example/2026/the-plan')}</p>")


OFFER = '<p><em>Lamp Friends finds keepers for your lamp. <a href="https://{}/form">Get your quotes</a>{}</em></p>'


@pytest.mark.parametrize("label", [". — *ad", " – Anzeige", " *Werbung."])
def test_an_offer_that_calls_itself_an_advertisement_at_its_end_goes(label: str) -> None:
    assert not stays(OFFER.format("lamps.example", label))
    assert stays(OFFER.format("site.example", label)), "leads to the site itself"
    assert stays(OFFER.format("lamps.example", label), behind=paragraph(9)), "amid the text"


@pytest.mark.parametrize("label", [" (ad)", " for a new lampad.", ""])
def test_other_last_paragraphs_that_lead_to_another_site_stay(label: str) -> None:
    assert stays(OFFER.format("lamps.example", label))


HOME = '<p>{}<a href="{}">Back to the Harbour Post</a></p>'


@pytest.mark.parametrize(
    ("said", "address", "goes"),
    [
        (sentence(8), "//site.example/?from=7 ", True),
        (sentence(8), "/", True),
        (sentence(8), "/2026/the-mole", False),
        (sentence(8), "https://mole.example/", False),
        (f"{sentence(8)[:-1]} ", "https://site.example/", False),
    ],
)
def test_a_link_to_the_first_page_behind_the_last_sentence_goes(said: str, address: str, goes: bool) -> None:
    assert ("Back to" not in article(TEXT + HOME.format(said, address)).text) is goes


@pytest.mark.parametrize(
    "call",
    [
        "What do you think of the new light at the pier? I look forward to your comments.",
        "Was hältst du vom neuen Licht am Pier? Ich freue mich auf deinen Kommentar.",
        "Schreib uns deine Meinung in die Kommentare!",
        "Et vous, que pensez-vous du phare ? N'hésitez pas à laisser un commentaire.",
        "¿Qué te parece la luz del muelle? Deja tu comentario.",
    ],
)
def test_a_call_for_comments_goes_from_the_end(call: str) -> None:
    assert not stays(f"<p>{call}</p>")
    assert stays(f"<p>{call}</p>", behind=paragraph(9)), "amid the text"


@pytest.mark.parametrize(
    "last",
    [
        "The council has read what stands in the comments, and it will not answer.",
        "Das Licht bleibt an. Ich freue mich auf deinen Kommentar.",
        "Was der Rat davon hält? Nichts stand davon in den Kommentaren der Zeitung.",
    ],
)
def test_other_last_words_that_speak_of_comments_stay(last: str) -> None:
    assert stays(f"<p>{last}</p>")


ISSUE = '<p>{} <a href="{}">here</a>.</p>'


@pytest.mark.parametrize(
    ("said", "address", "goes"),
    [
        ("Our print edition tells more of the harbour every week. Get the current issue for free", "/register/", True),
        (
            "Die Printausgabe der Mole erscheint an jedem Freitag. Kostenlos erhalten Sie sie",
            "/registrieren/mole",
            True,
        ),
        ("Die Printausgabe der Mole sagt mehr. Kostenlos erhalten Sie die aktuelle Ausgabe", "/abo/", True),
        ("The essay appeared in our print edition, which you get", "/subscribe", False),
        ("The print edition of the map is", "/maps/mora", False),
    ],
)
def test_an_offer_of_the_paper_goes_from_the_end(said: str, address: str, goes: bool) -> None:
    assert stays(ISSUE.format(said, address)) is not goes


HEADLINE = "The long wall of Mora rings"


@pytest.mark.parametrize("behind", [True, False], ids=["behind a button", "right below the text"])
def test_the_headline_goes_where_it_ends_the_text_behind_something_else(*, behind: bool) -> None:
    def rule(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            verdicts.kept[leaf.index] &= leaf.text != "Share"
        drop_headline_below(verdicts, HEADLINE)

    button = "<p>Share</p>" if behind else ""
    assert (HEADLINE in kept_by(rule, page(f"{TEXT}{button}<p>{HEADLINE}</p>"))) is not behind


PITCHES = [
    'Next year may be the best for your lamps. To get the full story -- completely free -- <a href="/lamps?x=1">simply click here</a>.',
    'Our chief keeper has written a new paper on lamps. <a href="https://lamps.example/">Click here</a> to get it for free.',
    'Welche Lampe ist die beste? Den Ratgeber gibt es kostenlos, wenn Sie <a href="/rat">hier klicken</a>.',
    'Notre guide des lampes est gratuit : <a href="/guide">cliquez ici</a>',
]


@pytest.mark.parametrize("pitch", PITCHES)
@pytest.mark.parametrize("tag", ["p", "div"])
def test_a_pitch_of_what_is_free_where_readers_click_goes_from_the_end(pitch: str, tag: str) -> None:
    line = f"<{tag}>{pitch}</{tag}>"
    assert not stays(line)
    assert stays(line, behind=paragraph(9)), "amid the text"


@pytest.mark.parametrize(
    "line",
    [
        'The pilots sail for free. Their ferry leaves at nine: for the tides <a href="/tides">click here</a>.',
        'Read the full report on the lamps <a href="https://wall.example/report">for free, click here</a>.',
        "The harbour is completely free to all who click here with their lamps, the keeper wrote.",
    ],
)
def test_a_last_line_that_leads_to_a_source_or_promises_nothing_stays(line: str) -> None:
    assert stays(f"<p>{line}</p>")


OF_US = [
    'The Harbour Union runs the lamps of nine piers and has done so for a hundred years. Find out more about us at <a href="/about-us/">site.example/about-us</a>',
    'Der Hafenbund fördert die Lampen der neun Molen. Mehr über uns erfahren Sie unter <a href="https://site.example/ueber-uns">site.example/ueber-uns</a>.',
    'L’Union du port entretient les phares. Pour en savoir plus sur nous : <a href="/qui">site.example/qui</a>',
]


@pytest.mark.parametrize("told", OF_US)
def test_what_the_owner_tells_of_itself_goes_from_a_box_behind_the_text(told: str) -> None:
    assert not stays(f"<div><p>{told}</p></div>")
    assert stays(f"<p>{told}</p>"), "among the text's paragraphs"
    assert stays(f"<div><p>{told}</p></div>", behind=paragraph(9)), "amid the text"
    elsewhere = re.sub('href="[^"]*"', 'href="https://union.example/"', told)
    assert stays(f"<div><p>{elsewhere}</p></div>")


BANS = [
    "Reproduction without written permission is prohibited.",
    "Nachdruck, auch auszugsweise, nur mit Genehmigung der Hafenpost.",
    "Reproduction interdite sans l’accord de la rédaction.",
    "Queda prohibida la reproducción total o parcial de este texto.",
    "Перепечатка материалов без согласия «Вестника гавани» запрещена. mora@site.example",
    "未经授权，不得转载。",
]


@pytest.mark.parametrize("ban", BANS)
def test_a_line_that_says_who_may_not_copy_goes_from_the_end(ban: str) -> None:
    assert not stays(f"<p>{ban}</p>")
    assert stays(f"<p>{ban}</p>", behind=paragraph(9)), "amid the text"


@pytest.mark.parametrize(
    "line",
    [
        "The union says that reproduction without permission is prohibited.",
        "Reproduction without the males began on the quay in spring, and the keepers have counted nine broods since.",
        "Toute reproduction de l’anguille se fait en mer, loin de la digue.",
        "未经船长同意，没有人可以上船。",
    ],
)
def test_a_last_line_that_tells_of_copies_or_other_bans_stays(line: str) -> None:
    assert stays(f"<p>{line}</p>")


JOINING = '<p style="text-align: right"><strong>{}</strong></p>'


@pytest.mark.parametrize(
    ("said", "goes"),
    [
        ('Наш канал в <a href="https://t.me/mora_port">телеграме</a>. Заходите!', True),
        ('Есть что рассказать о порте? Ждём в <a href="https://t.me/mora_bot">боте</a>, он наш и не спит', True),
        ('Unsere Gruppe für alle Lotsen: <a href="https://chat.whatsapp.com/Ab12">hier</a>', True),
        ('Подробности отчёта наши лоцманы нашли <a href="https://t.me/mora_port/1204">здесь</a>', False),
        ('Капитан порта ведёт <a href="https://t.me/captain">канал</a> с весны', False),
        ('Наш отчёт о маяке лежит <a href="https://quay.example/report">здесь</a>', False),
    ],
    ids=["a channel", "a bot", "a group", "one post", "told", "elsewhere"],
)
def test_a_bold_call_to_join_goes_from_the_end(said: str, goes: bool) -> None:
    assert stays(JOINING.format(said)) is not goes
    assert stays(f"<p>{said}</p>"), "not set apart"


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("बंदरगाह की ताजा खबरों के लिए हमारा ऐप डाउनलोड करें और हमें फेसबुक पर फॉलो करें।", True),
        ("Für mehr vom Hafen: unsere App laden und uns auf Facebook folgen", True),
        ("The pilots show the tides in an app and tell of storms on Facebook.", False),
        ("“You may load the app and find us on Facebook,” the pilot said.", False),
        ("बंदरगाह का नया ऐप ज्वार का समय बताता है।", False),
    ],
    ids=["Hindi", "German", "told", "said", "an app alone"],
)
def test_a_call_for_an_app_and_for_followers_goes_from_the_end(line: str, *, goes: bool) -> None:
    assert stays(f"<p>{line}</p>") is not goes
    assert stays(f"<p>{line}</p>", behind=paragraph(9)), "amid the text"


@pytest.mark.parametrize(
    "line",
    [
        '☕ If you enjoyed this post, consider <a href="https://ko-fi.com/ada">buying me a coffee</a>.',
        'You can support this blog on <a href="https://liberapay.com/ada">Liberapay</a>.',
        'If you like my work, you can <a href="https://github.com/sponsors/ada">sponsor me</a>.',
        'Wenn dir dieser Beitrag gefallen hat, kannst du mir <a href="https://ko-fi.com/ada">einen Kaffee spendieren</a>.',
        'Si ce billet vous a plu, vous pouvez <a href="https://liberapay.com/ada">me soutenir sur Liberapay</a>.',
        'Si te ha gustado esta entrada, puedes <a href="https://ko-fi.com/ada">invitarme a un café</a>.',
        '<a href="https://github.com/ada/wall/edit/main/wall.md">Edit this page on GitHub</a>',
        '<a href="https://codeberg.org/ada/wall/issues/new">壊れた所を知らせる</a>',
    ],
)
def test_what_a_blogger_asks_for_goes_from_the_end(line: str) -> None:
    assert not stays(line)


@pytest.mark.parametrize(
    "line",
    [
        'The purser let me see <a href="https://www.patreon.com/purser">his Patreon page</a>, which has eleven members.',
        'The mason says that you can support her work on <a href="https://www.patreon.com/her">Patreon</a>.',
        'The wall is drawn in a file that <a href="https://github.com/ada/wall/edit/main/wall.md">anybody may change</a>.',
        '<a href="https://github.com/ada/wall/blob/main/wall.md">The drawings of the wall</a>',
    ],
)
def test_what_is_told_of_giving_and_of_files_stays(line: str) -> None:
    assert stays(line)


@pytest.mark.parametrize("whose", ["A version of this post", "An earlier version of this essay", "This piece"])
def test_where_the_text_stood_first_stays_though_it_was_a_newsletter(whose: str) -> None:
    said = f"{whose} first appeared in my newsletter."
    assert said in article(f"{TEXT}<p><em>{said}</em></p>").text


ASKED = '<ul><li><p><em>{} <a href="mailto:{}">click here</a>.</em></p></li></ul>'
OPINION = "Do you have an opinion on this article? If you would like to answer in a letter of up to 300 words,"


def test_a_question_to_readers_in_italics_that_has_them_write_to_the_site_goes_from_the_end() -> None:
    assert not stays(ASKED.format(OPINION, "letters@site.example"))


@pytest.mark.parametrize(
    "line",
    [
        ASKED.format(OPINION, "pilots@quay.example"),
        ASKED.format(OPINION, "letters@site.example").replace("em>", "span>"),
        ASKED.format("What did the pilots think of the light? Those who were there told of it and", "a@site.example"),
        ASKED.format("The pilots were told. Do you know more? If so,", "a@site.example"),
    ],
    ids=["to another", "no italics", "to nobody", "behind a sentence"],
)
def test_other_lines_with_a_letter_stay(line: str) -> None:
    assert stays(line)
