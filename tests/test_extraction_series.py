"""One run of a series that the model doubts stays with the others of its make."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from harbour import kept_by, page, paragraph
from republish.extraction.judging.groups import judge_groups
from republish.extraction.judging.keeping.series import keep_series
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.weighing.thresholds import FOUND


def doubting(*words: str, chance: float = 0.4) -> Callable[[Verdicts], None]:
    """The rule, after the model has left out every run that begins with one of these words."""

    def rule(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text.startswith(words):
                verdicts.kept[leaf.index] = False
                verdicts.chances[leaf.index] = chance
        keep_series(verdicts)

    return rule


def stays(doubted: str, inner: str, *, chance: float = 0.4) -> bool:
    return any(line.startswith(doubted) for line in kept_by(doubting(doubted, chance=chance), page(inner)))


PIERS = [paragraph(number) + f"<p><b>Open:</b> <a href=/p{number}>pier {number}</a></p>" for number in range(5)]


def test_the_last_of_many_lines_with_one_label_stays() -> None:
    assert stays("Open: pier 4", "".join(PIERS))


def test_one_of_three_lines_with_a_label_stays_with_the_others() -> None:
    assert stays("Open: pier 2", "".join(PIERS[:3]))


def test_lines_with_a_label_go_where_most_of_them_do() -> None:
    lines = kept_by(doubting("Open: pier 0", "Open: pier 1", "Open: pier 2"), page("".join(PIERS)))
    assert [line for line in lines if line.startswith("Open: ")] == ["Open: pier 3", "Open: pier 4"]


def test_another_label_does_not_speak_for_a_line() -> None:
    assert not stays("Read: pier 9", "".join(PIERS) + "<p><b>Read:</b> <a href=/p9>pier 9</a></p>")


COUNTED = [f"<p><b>{number}.</b> Tie the boat to the ring.</p>{paragraph(number)}" for number in range(1, 5)]


def test_a_number_that_is_missing_between_two_stays() -> None:
    assert stays("3. Tie", "".join(COUNTED))


def test_numbers_right_under_the_first_stay() -> None:
    notes = "".join(f"<p>{number}. Office of Ports (20{number}0). Ice.</p>" for number in range(1, 4))
    lines = kept_by(doubting("2. Office", "3. Office", chance=0.1), page(f"{paragraph(0)}<div>{notes}</div>"))
    assert lines[-2:] == ["2. Office of Ports (2020). Ice.", "3. Office of Ports (2030). Ice."]


def test_a_number_behind_the_last_does_not() -> None:
    assert not stays("4. Tie", "".join(COUNTED), chance=0.1)


SCHEDULE = "".join(f"<div>June {day} 12pm - 1pm pier {day}</div>" for day in (4, 11, 18))
BEHIND = paragraph(0) + "<div>{}</div>" + paragraph(1)


def test_a_schedule_stays() -> None:
    assert stays("June", BEHIND.format(SCHEDULE))


@pytest.mark.parametrize(
    "lines", ["<div>June 4 12pm - 1pm pier 4</div>" * 2, SCHEDULE.replace("12pm", '<a href="/t">12pm</a>')]
)
def test_two_lines_and_links_are_no_schedule(lines: str) -> None:
    assert not stays("June", BEHIND.format(lines))


ASKED = ["Why did you vote?", "And now?", "How much?"]


@pytest.mark.parametrize(("number", "kept"), [(3, True), (2, False)])
def test_questions_of_one_make_stay_with_one_of_them_before_their_answers(number: int, kept: bool) -> None:
    said = "".join(f'<p class="q">{line}</p><p>Nothing {at}, they say.</p>' for at, line in enumerate(ASKED[:number]))
    found = kept_by(doubting(*ASKED[1:], chance=0.1), page(paragraph(0) + said + paragraph(1)))
    assert ("And now?" in found) is kept


SPEECHES = ["Who built this?", "Three brothers.", "By whom?", "By Anders, Jens and another.", "Ask the tide."]


@pytest.mark.parametrize(
    ("lines", "kept"), [(SPEECHES, True), (SPEECHES[:4], False), ([line[:-1] for line in SPEECHES], False)]
)
def test_five_lines_of_a_dialogue_stay_whatever_the_model_says(lines: list[str], kept: bool) -> None:
    inner = paragraph(0) + paragraph(1) + "".join(f'<div class="line">{line}</div>' for line in lines)
    found = kept_by(doubting(*lines, chance=0.05), page(inner))
    assert [line for line in found if line in lines] == (lines if kept else [])


def test_lines_that_take_turns_are_of_one_make() -> None:
    said = "".join(f'<div class="line line--{"ab"[at % 2]}">{line}</div>' for at, line in enumerate(SPEECHES))
    found = kept_by(doubting(*SPEECHES, chance=0.05), page(paragraph(0) + said + paragraph(1)))
    assert [line for line in found if line in SPEECHES] == SPEECHES


def test_what_the_model_leaves_out_for_certain_is_no_schedule() -> None:
    assert not stays("June", BEHIND.format(SCHEDULE), chance=0.1)


TWINS = "<p>Wash the sails.</p><p>{}</p><p>Coil the ropes.</p>"


@pytest.mark.parametrize("line", ["Mend the nets", "Mend the nets."])
def test_a_line_between_two_of_its_make_stays(line: str) -> None:
    assert stays("Mend", TWINS.format(line))


@pytest.mark.parametrize(
    "line", ["Mend the <a href=/n>nets</a>", "Mend them: sign up for our newsletter", '<span class="ad">Mend</span></p><p class="ad">Mend']
)  # fmt: skip
def test_a_line_that_leads_away_or_asks_does_not(line: str) -> None:
    assert not stays("Mend", TWINS.format(line))


def test_a_line_that_the_model_is_sure_of_does_not() -> None:
    assert not stays("Mend", TWINS.format("Mend the nets."), chance=0.05)


@pytest.mark.parametrize(("line", "kept"), [("Mend the nets.", True), ("Mend the nets", False)])
def test_beside_a_heading_only_a_sentence_stays(line: str, kept: bool) -> None:
    assert stays("Mend", f"<h2>Spring</h2><p>{line}</p>{paragraph(1)}") is kept


def sections(*names: str, facts: str = "<ul><li>Crab</li><li>North quay</li></ul>") -> str:
    return "".join(f"<header><h2>{name}</h2>{facts}</header>{paragraph(at)}" for at, name in enumerate(names))


def test_a_heading_like_the_others_stays_over_facts_and_a_paragraph() -> None:
    assert stays("The Eel", sections("The Crab", "The Eel", "The Cod", "The Ray"))


def test_a_heading_with_no_paragraph_behind_it_does_not() -> None:
    assert not stays("The Eel", sections("The Crab", "The Cod", "The Ray") + "<header><h2>The Eel</h2></header>")


def test_a_heading_that_a_rule_dropped_is_not_brought_back() -> None:
    assert not stays("The Eel", sections("The Crab", "The Eel", "The Cod", "The Ray"), chance=0.9)


BOATS = ("The Crab", "The Eel", "The Cod", "The Ray", "The Gull")


def products(link: str) -> str:
    return "".join(
        f"<div><h2><a href={link}/{name[4:]}>{name}</a></h2><p><a href={link}/buy>9 euros at the quay</a></p><h2 class=c>Why</h2>{paragraph(at)}</div>"
        for at, name in enumerate(BOATS)
    )


@pytest.mark.parametrize(("link", "kept"), [("https://shop.example", True), ("https://site.example/boats", False)])
def test_names_of_what_is_compared_stay_unless_they_lead_to_other_pages_of_the_site(link: str, kept: bool) -> None:
    lines = kept_by(doubting(*BOATS), page(products(link)))
    assert ("The Eel" in lines) is kept


def test_the_same_heading_again_and_again_is_no_name() -> None:
    same = sections("The Crab", "The Crab", "The Crab", "The Crab")
    assert "The Crab" not in kept_by(doubting("The Crab"), page(same))


@pytest.mark.parametrize(
    ("said", "link", "kept"),
    [
        ("You find the plans here:", "https://plans.example/wall", True),
        ("You find the plans here:", "https://site.example/other", False),
        ("You find the plans here.", "https://plans.example/wall", False),
    ],
)
def test_a_link_to_another_site_that_a_sentence_calls_for_stays(said: str, link: str, kept: bool) -> None:
    assert stays("https", f"{paragraph(0)}<p>{said}</p><p><a href={link}>{link}</a></p>", chance=0.1) is kept


@pytest.mark.parametrize(("items", "kept"), [("Boil the tar", True), ("<a href=/t>Boil the tar</a>", False)])
def test_a_heading_over_a_list_that_stays_stays(items: str, kept: bool) -> None:
    text = f'{paragraph(0)}<div class="mw-heading"><h2 id="Tarring">Tarring</h2></div><ol><li>{items}</li><li>{items} twice in a day</li></ol>{paragraph(1)}'
    made = page(text)

    def rule(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            verdicts.chances[leaf.index] = 0.3 if leaf.text == "Tarring" else 1.0
            verdicts.kept[leaf.index] = leaf.text != "Tarring"
        judge_groups(verdicts, FOUND)

    assert ("Tarring" in kept_by(rule, made)) is kept


WHOLE = "Whoever ties a boat to this ring, the keeper said, has to look at the tide twice a day{}"


@pytest.mark.parametrize(("end", "kept"), [(".", True), (":", True), (", and", False)])
def test_a_whole_sentence_between_kept_runs_stays_in_whatever_box(end: str, kept: bool) -> None:
    box = f'<div class="blog-paragraph"><p class="intro">{WHOLE.format(end)}</p></div>'
    assert stays("Whoever", f"<h2>Rings</h2>{box}<div><h3>Iron</h3>{paragraph(1)}</div>{paragraph(2)}") is kept


def test_a_sentence_with_one_link_leads_away() -> None:
    box = f'<div class="blog-paragraph"><p class="intro"><a href="/rings">{WHOLE.format(".")}</a></p></div>'
    assert not stays("Whoever", f"<h2>Rings</h2>{box}<div><h3>Iron</h3>{paragraph(1)}</div>{paragraph(2)}")


@pytest.mark.parametrize(("kept", "stays_too"), [(4, True), (2, False)])
def test_a_line_that_is_said_again_and_again_stays_the_last_time_too(kept: int, stays_too: bool) -> None:
    inner = "".join(f"<h3>Pier {n}</h3>{paragraph(n)}<p><i>Every day at noon</i></p>" for n in range(kept + 1))
    made = page(inner)

    def rule(verdicts: Verdicts) -> None:
        last = [leaf for leaf in verdicts.leaves if leaf.text == "Every day at noon"][-1]
        verdicts.kept[last.index], verdicts.chances[last.index] = False, 0.1
        keep_series(verdicts)

    assert (kept_by(rule, made).count("Every day at noon") == kept + 1) is stays_too


EDGE = "The bell of the pier is rung by hand until the fog has gone."


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (EDGE, True),
        (EDGE.replace("the pier", '<a href="https://bells.example/">the pier</a>'), True),
        (f'{EDGE[:24]}<a href="https://bells.example/">{EDGE[24:48]}</a>{EDGE[48:]}', True),
        (f"{EDGE}Mora = Ada Quill quill@site.example", True),
        (f"{EDGE[:-1]} quill@site.example", False),
        (EDGE.replace("the pier", '<a href="/bells">the pier</a>'), False),
        (EDGE.rstrip("."), False),
        ("Rung by hand.", False),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_sentence_at_the_edge_of_the_text_stays(line: str, kept: bool, first: bool) -> None:
    text = "".join(map(paragraph, range(3)))
    inner = f"<p>{line}</p>{text}" if first else f"{text}<p>{line}</p>"
    html = f"<html><head><title>The wall</title></head><body><main><div class=text>{inner}</div></main></body></html>"
    begins = line.split("<", maxsplit=1)[0]
    assert any(said.startswith(begins) for said in kept_by(doubting(begins), html)) is kept


@pytest.mark.parametrize(
    ("signed", "kept"),
    [('<a href="/authors/ada"><em>Ada Quill</em></a>', True), ('<a href="/bells">The bell</a>', False)],
)
def test_a_last_sentence_stays_behind_a_post_and_before_the_name_of_who_signs(signed: str, kept: bool) -> None:
    linked = EDGE.replace("the pier", '<a href="https://bells.example/">the pier</a>')
    text = "".join(map(paragraph, range(3))) + "<div><blockquote><p>The fog is thick.</p></blockquote></div>"
    html = f"<html><head><title>The wall</title></head><body><main><div class=text>{text}<p>{linked} {signed}</p></div></main></body></html>"
    assert (
        any(said.startswith("The bell of the pier") for said in kept_by(doubting("The bell of the pier"), html)) is kept
    )


TOLD_IN_A_LINK = "Taking place on the old quay, the fair opens the week with two hundred stalls of rope and tar."


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (f'<a href="https://fair.example/">{TOLD_IN_A_LINK}</a>', True),
        (f'<a href="https://fair.example/">{TOLD_IN_A_LINK[:-1]}; for more information click here.</a>', True),
        (f'<a href="/fair">{TOLD_IN_A_LINK}</a>', False),
        (f'<a href="https://fair.example/">{TOLD_IN_A_LINK[:-1]}</a>', False),
        (f'<a href="https://list-manage.com/fair">{TOLD_IN_A_LINK}</a>', False),
        ('<a href="https://fair.example/">For more information on our fair click here, where two hundred stalls are shown.</a>', False),
        ('<a href="https://thebell.example/">The Bell, 4 Quay Lane, Mora.</a>', True),
        ('<a href="https://shop.example/">The Bell, 4 Quay Lane, Mora.</a>', False),
    ],
)  # fmt: skip
@pytest.mark.parametrize("wrapped", [True, False])
def test_a_sentence_that_is_a_link_to_another_site_stays_beside_its_like(line: str, kept: bool, wrapped: bool) -> None:
    inner = f"<p>{line}</p>{''.join(map(paragraph, range(3)))}"
    made = page(inner.replace("<p>", '<div class="part"><p>').replace("</p>", "</p></div>") if wrapped else inner)
    begins = line.split(">")[1][:20]
    assert any(said.startswith(begins) for said in kept_by(doubting(begins), made)) is kept


FACTS = ("Price: 9 euros", "Length: 186 cm", "Made by: Bell and Son", "Weight: 3 kg", "Colour: tar")


@pytest.mark.parametrize(
    ("facts", "chance", "kept"),
    [(FACTS, 0.35, True), (FACTS, 0.1, False), (FACTS[:3], 0.35, False), (("Watch: a", "Watch: b", "Watch: c", "Watch: d"), 0.35, False)],
    ids=["facts", "sure of it", "few", "one label"],
)  # fmt: skip
def test_lines_that_each_have_a_label_of_their_own_are_facts(facts: tuple[str, ...], chance: float, kept: bool) -> None:
    box = "".join(f"<p><strong>{one.replace(': ', ':</strong> ')}</p>" for one in facts)
    lines = kept_by(doubting(*facts, chance=chance), page(f"{paragraph(0)}<div>{box}</div>{paragraph(1)}"))
    assert (facts[1] in lines) is kept
