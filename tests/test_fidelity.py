"""fidelity: every word missing or new is accounted for, or named."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from republish import fidelity
from republish.model import Change


def removed(words: str) -> Change:
    return Change(action="removed", kind="promo", place="/p", words=words, reason="test", ground="clean-up")


def added(words: str) -> Change:
    return Change(action="added", kind="link", place="package", words=words, reason="test", ground="format")


@pytest.mark.parametrize(
    ("original", "package", "changes"),
    [
        ("one two three", "one two three", []),
        ("one two three", "one  two\nthree", []),
        ("hy\u00adphen", "hyphen", []),
        ("one two Read more three", "one two three", [removed("Read more")]),
        ("A B A B C", "A B C", [removed("A B")]),
        ("A B A B C", "A B C", [removed("B A")]),
        ("Title one two", "one two", [removed("Title")]),
        ("one two tail", "one two", [removed("tail")]),
        ("one two", "one seen here two", [added("seen here")]),
        ("one two", "one two seen", [added("seen")]),
        ("x a y b z", "x y z", [removed("a"), removed("b")]),
        ("x a y b z", "x y z", [removed("b"), removed("a")]),
        ("one two\nRead more\nthree", "one two\nthree", [removed("Read more")]),
        ("Read more\none two\nRead more\nthree", "one two\nRead more\nthree", [removed("Read more")]),
        ("one two\nA B\nC\nthree", "one two\nthree", [removed("A B C")]),
        ("one two\n*\nthree", "one two three", []),
        ("Photo\nA storm\nthree", "Photo A storm\nthree", []),
        ("hy\u00adphen\none two", "hyphen one two", []),
        ("It cost “$5”, or 5 %", 'It cost "$5" or 5%', []),
        ("one $5 two", "one two", [removed("$5")]),
    ],
)
def test_every_word_is_accounted_for(original: str, package: str, changes: list[Change]) -> None:
    assert fidelity.verify(original, package, changes) == ()


@pytest.mark.parametrize(
    ("original", "package", "changes", "difference"),
    [
        ("one two three four five six", "one two five six", [], "missing: three four"),
        ("one two three four five six seven", "one two three lie four five six seven", [], "new: lie"),
        ("one two three four five six", "one too three four five six", [], "missing: two / new: too"),
        ("one two three four", "one two three", [removed("five")], "missing: four"),
        (
            "A B one two three four A B five six seven eight C",
            "one two three four five six seven eight",
            [removed("C"), removed("A B")],
            "missing: A B",
        ),
        ("one Two three four five", "one two three four five", [], "missing: Two / new: two"),
        ("one two\nthree\nfour five", "one two\nfour five", [], "missing: three"),
        ("one two\nthree four", "three four\none two", [], "missing: one two three four / new: three four one two"),
        ("It cost $5 then", "It cost €5 then", [], "missing: $ / new: €"),
        ("rose by 5% then", "rose by 5 then", [], "missing: %"),
        ("¥5 one two", "5 one two", [], "missing: ¥"),
        ("यह किताब नई है", "यह किताबी नई है", [], "missing: किताब / new: किताबी"),
        ("வணக்கம் உலகம்", "வணக்கம உலகம்", [], "missing: வணக்கம் / new: வணக்கம"),
    ],
)
def test_what_nobody_accounts_for_is_named(original: str, package: str, changes: list[Change], difference: str) -> None:
    assert fidelity.verify(original, package, changes) == (difference,)


word = st.sampled_from(["the", "storm", "made", "landfall", "in", "a", "b", "c"])


@given(
    st.lists(
        st.tuples(st.lists(word, min_size=1, max_size=6), st.sampled_from(["kept", "removed", "added"])), max_size=12
    )
)
@example([(["the"], "removed"), (["the", "the"], "added"), (["storm"], "added"), (["the", "storm"], "kept")])
def test_declared_changes_always_explain_the_difference(runs: list[tuple[list[str], str]]) -> None:
    # A separator that never repeats keeps the reading unambiguous, as paragraphs do.
    original = " ".join(
        f"{' '.join(run)} s{n}" if kind == "kept" else " ".join(run)
        for n, (run, kind) in enumerate(runs)
        if kind != "added"
    )
    package = " ".join(
        f"{' '.join(run)} s{n}" if kind == "kept" else " ".join(run)
        for n, (run, kind) in enumerate(runs)
        if kind != "removed"
    )
    changes = [{"removed": removed, "added": added}[kind](" ".join(run)) for run, kind in runs if kind != "kept"]
    assert fidelity.verify(original, package, changes) == ()


@given(st.lists(word, min_size=8, max_size=40), st.data())
def test_a_silent_cut_is_never_missed(text: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    shortened = text[:start] + text[end:]
    assert fidelity.verify(" ".join(text), " ".join(shortened), []) != ()


def test_long_texts_are_compared_like_short_ones() -> None:
    text = "\n".join(f"line {number} says what it has to say" for number in range(20_000))
    gone = Change(action="removed", kind="image", place="", words="line 500 says", reason="", ground="image-rights")
    assert fidelity.verify(text, text.replace("line 500 says", ""), [gone]) == ()
    assert fidelity.verify(text, text.replace("line 500 says", ""), []) == ("missing: line 500 says",)


CARDS = (
    "0 1 2 2 2|3|4|5|6|7|8|9|10|11|12|13|14|15|14|16|0|3|4|5|17|6|18|19|12|9|18|20|21|22|23|24|0|3|4|5|25|26|27|28|9|29|12|"
    "22|30|24|0|3|4|5|13|31|32|6|9|13|33|22|34|9|34|35|22|36|24"
)


def test_a_text_that_says_the_same_in_each_of_many_parts_is_followed_in_order() -> None:
    """Cards with the same labels, all of them copies but the last: each label has a place in every one."""
    cards = CARDS.split("|")
    kept = "0 1 2 2 2 3"
    assert fidelity.verify(" ".join([*cards, kept]), kept, list(map(removed, cards))) == ()
    assert fidelity.verify(" ".join([*cards, kept]), kept, list(map(removed, cards[1:]))) != ()


def test_a_hundred_differences_are_enough() -> None:
    kept = [f"one{n} two{n} three{n} four{n}" for n in range(150)]
    original = " ".join(f"{words} gone" for words in kept)
    assert fidelity.verify(original, " ".join(kept), []) == ("missing: gone",) * 100
