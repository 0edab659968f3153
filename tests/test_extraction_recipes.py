"""Recipes that plugins set into a post stay with their title and notes; their buttons go."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, left_of, page, paragraph, sentence
from republish.extraction.judging.parts.ingredients import keep_ingredients
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.words.lines.amounts import begins_with_amount
from republish.fidelity import verify

WPRM = (
    '<div class="wprm-recipe-container"><h2 class="wprm-recipe-name">Harbour soup</h2><a class="wprm-recipe-print" href="/print">Print Recipe</a>'
    '<div class="wprm-recipe-ingredients-container"><h3 class="wprm-recipe-header">Ingredients</h3><ul class="wprm-recipe-ingredients">'
    '<li class="wprm-recipe-ingredient">2 leeks</li><li class="wprm-recipe-ingredient">1 cod</li></ul></div>'
    '<div class="wprm-recipe-instructions-container"><h3>Instructions</h3><ul><li><div class="wprm-recipe-instruction-text">Boil the leeks.</div></li>'
    "<li><div>Add the cod.</div></li></ul></div></div>"
)
TASTY = (
    '<div class="tasty-recipes"><div class="tasty-recipes-entry-header"><h2 class="tasty-recipes-title">Harbour soup</h2>'
    '<div class="tasty-recipes-buttons"><a href="/print">Print Recipe</a></div></div><div class="tasty-recipes-ingredients"><h3>Ingredients</h3>'
    '<span class="tasty-recipes-scale-container">Scale</span><ul><li>2 leeks</li><li>1 cod</li></ul></div>'
    '<div class="tasty-recipes-instructions"><h3>Instructions</h3><ol><li>Boil the leeks.</li><li>Add the cod.</li></ol></div></div>'
)
MICRODATA = (
    '<div itemscope itemtype="https://schema.org/Recipe" class="recipe"><h2 class="recipe-title">Harbour soup</h2>'
    '<div class="ingredients"><h3>Ingredients</h3><ul><li itemprop="recipeIngredient">2 leeks</li><li itemprop="recipeIngredient">1 cod</li></ul></div>'
    '<div itemprop="recipeInstructions"><h3>Instructions</h3><p>Boil the leeks.</p><p>Add the cod.</p></div></div>'
)
SOUP = ["Harbour soup", "Ingredients", "2 leeks", "1 cod", "Instructions", "Boil the leeks.", "Add the cod."]


@pytest.mark.parametrize("recipe", [WPRM, TASTY, MICRODATA], ids=["WP Recipe Maker", "Tasty Recipes", "microdata"])
@pytest.mark.parametrize("at", [2, 4], ids=["amid the text", "behind it"])
def test_a_recipe_stays_whole(recipe: str, at: int) -> None:
    assert left_of(recipe, at) == SOUP


def test_an_ingredient_that_leads_to_a_shop_stays_with_the_others() -> None:
    linked = '<a href="https://shop.example/p/7" rel="nofollow">cod from the north</a>'
    recipe = WPRM.replace("1 cod", f"1/2 lb {linked}").replace("2 leeks", "2 leeks, sliced and washed in cold water")
    assert "1/2 lb cod from the north" in left_of(recipe, 2)


def test_a_list_of_shops_in_a_recipe_goes() -> None:
    shops = "".join(
        f'<li class="wprm-recipe-equipment-item"><a href="https://shop.example/{n}">Pan {n}</a></li>' for n in range(3)
    )
    recipe = WPRM.replace("</ul></div></div>", f'</ul></div><ul class="wprm-recipe-equipment">{shops}</ul></div>')
    assert "Pan 1" not in left_of(recipe, 2)


TEXT = "".join(map(paragraph, range(1, 5)))
TAKEN = (
    "<h3>Ingredients</h3><h4>For the soup:</h4><ul><li>2/3 cup (160 g) <a href='https://shop.example/1'>cream of the north</a> (see notes)</li>"
    "<li>1/2 tsp <a href='https://shop.example/2'>vanilla</a></li><li>salt</li></ul><h4>On top:</h4><ul><li>½ TL Dill</li></ul>"
)


def left_without_names(recipe: str) -> list[str]:
    """What the rule brings back of it, of which everything was dropped before."""
    text = [sentence(number) for number in range(1, 5)]

    def after(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text not in text:
                verdicts.drop(leaf.index)
        keep_ingredients(verdicts)

    return [line for line in kept_by(after, page(f"{TEXT}<div>{recipe}</div>")) if line not in text]


def test_what_a_recipe_takes_stays_whatever_it_is_called() -> None:
    taken = [
        "Ingredients",
        "For the soup:",
        "2/3 cup (160 g) cream of the north (see notes)",
        "1/2 tsp vanilla",
        "salt",
        "On top:",
        "½ TL Dill",
    ]
    assert left_without_names(TAKEN) == taken


@pytest.mark.parametrize(
    "items",
    [
        ["5 tips for the ferry", "7 ships that never came back", "12 piers to see"],
        ["2 cups of tea", "The boats of Mora", "The bell of Mora", "The lamp of Mora", "3 cups", "100 g gold"],
        ["1 tsp salt", "2 tsp pepper"],
    ],
    ids=["numbers of other things", "amounts amid other things", "two are no recipe"],
)
def test_other_lists_are_none(items: list[str]) -> None:
    listed = "".join(f'<li><a href="/p/{place}">{item}</a></li>' for place, item in enumerate(items))
    assert left_without_names(f"<h3>More</h3><ul>{listed}</ul>") == []


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        *((line, True) for line in ("4-5 tbsp flour", "1½ EL Öl", "200g butter", "2 c. à soupe d’huile", "3 ст. л. сахара", "1 1/2 dl mjölk")),
        *((line, False) for line in ("3 boats", "2/3 of the pilots", "12 l", "tbsp flour", "5 cannot come", "1914 l’hiver")),
    ],
)  # fmt: skip
def test_amounts_are_a_number_a_unit_and_what_there_is_of_it(line: str, is_one: bool) -> None:
    assert begins_with_amount(line) is is_one


ROWS = "".join(
    f'<div class="row"><div><div>{name}</div><div>&nbsp;</div><div><div>{amount}</div><div>g</div></div></div><div><div>{share}</div><div>%</div></div></div>'
    for name, amount, share in (("Fat", 11, 17), ("Carbohydrates", 14, 5), ("Saturated Fat", 4, 20))
)


def test_a_table_of_boxes_in_a_recipe_has_a_line_for_each_row() -> None:
    table = f'<div class="wprm-recipe-notes">{ROWS}</div></div>'
    found = left_of(WPRM.removesuffix("</div>") + table, 2)
    assert [line for line in found if line not in SOUP] == [
        "Fat 11 g 17 %",
        "Carbohydrates 14 g 5 %",
        "Saturated Fat 4 g 20 %",
    ]


@pytest.mark.parametrize(
    ("label", "line"),
    [
        ('<span class="sr-only">▢ </span>', "2 cups of flour"),
        ("☐", "2 cups of flour"),
        ("Flour", "Flour 2 cups of flour"),
    ],
)
def test_the_sign_of_a_box_to_tick_is_no_part_of_an_ingredient(label: str, line: str) -> None:
    items = "".join(
        f'<li><span><input type="checkbox" id="c{i}"><label for="c{i}">{label}</label></span> <span>{2 + i} cups</span> of flour</li>'
        for i in range(3)
    )
    found = article(f"{paragraph(0)}{paragraph(1)}<h2>Ingredients</h2><ul>{items}</ul>{paragraph(2)}{paragraph(3)}")
    assert line in found.text.split("\n")
    assert verify(found.original_text, found.text, found.changes) == ()


STEPS = "<section><h2>Steps</h2><ol><li>Boil the leeks for an hour and skim them.</li><li>Add the cod and wait.</li></ol></section>"
AMOUNTS = "<section><h2>Takes</h2><ul><li>2 cups leeks</li><li>250 g cod</li><li>1 tsp salt</li></ul></section>"
SALTED = "So that it does not turn, add the salt last, when the pot is off the fire."


@pytest.mark.parametrize("label", ["Püf Noktası", "Cook's note", "Tipp:", "L’astuce", "コツ"])
def test_tips_behind_the_steps_of_a_recipe_stay(label: str) -> None:
    assert tips_of(f"<h3>{label}</h3><p>{SALTED}</p>", AMOUNTS) == [label, SALTED]


@pytest.mark.parametrize(
    ("tips", "takes"),
    [
        (f"<h3>Tips</h3><p>{SALTED}</p><p><a href='/tips'>All of our tips for cooks</a></p>", AMOUNTS),
        ("<h3>Tips</h3><p>Sign up for our newsletter with tips.</p>", AMOUNTS),
        (f"<h3>Tools</h3><p>{SALTED}</p>", AMOUNTS),
        (f"<h3>Tips</h3><p>{SALTED}</p>", ""),
    ],
    ids=["links", "a request", "no tips", "no recipe"],
)
def test_other_boxes_behind_the_steps_are_not_kept_for_it(tips: str, takes: str) -> None:
    assert tips_of(tips, takes) == []


def tips_of(tips: str, takes: str) -> list[str]:
    """What the rule keeps of a box behind a recipe that nobody takes for the article's."""

    def doubt(verdicts: Verdicts) -> None:
        of_box = [leaf.node.parent is not None and leaf.node.parent.class_name == "box" for leaf in verdicts.leaves]
        verdicts.kept = [not inside for inside in of_box]
        keep_ingredients(verdicts)
        verdicts.kept = [kept and inside for kept, inside in zip(verdicts.kept, of_box, strict=True)]

    return kept_by(doubt, page(f'{TEXT}{takes}{STEPS}<div class="box">{tips}</div>'))
