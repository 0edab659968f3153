"""Recipes that plugins set into a post stay with their title and notes; their buttons go."""

from __future__ import annotations

import pytest

from harbour import left_of

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
