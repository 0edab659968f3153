"""What a fact check is about and what came out stay with their labels, wherever a site sets them."""

from __future__ import annotations

import pytest

from harbour import left_of

CLAIM, VERDICT = "The pier is made of gold and paid for by the swans.", "False"
CARD = (
    '<div class="fact-card"><div class="row"><div class="label">{}</div><div class="text">{}</div></div>'
    '<div class="row rating"><div class="label">{}</div><div class="verdict">{}</div></div></div>'
)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        *[("Claim:", "Rating:"), ("Die Behauptung", "Bewertung"), ("Affirmation", "Conclusion")],
        *[
            ("O que circula", "Veredito"),
            ("Lo que circula", "Veredicto"),
            ("الادعاء", "الخلاصة"),
            ("Klaim", "Kesimpulan"),
        ],
        *[("İddia", "Sonuç"), ("主張", "判定"), ("주장", "판정"), ("Утверждение", "Вердикт")],
    ],
)
@pytest.mark.parametrize("at", [0, 2], ids=["above the text", "amid it"])
def test_claim_and_verdict_stay(claim: str, verdict: str, at: int) -> None:
    assert left_of(CARD.format(claim, CLAIM, verdict, VERDICT), at) == [claim, CLAIM, verdict, VERDICT]


def test_they_stay_in_boxes_of_which_each_is_named_a_rating() -> None:
    box = CARD.replace("fact-card", "post-rating").replace('class="row"', 'class="rating-claim"')
    assert left_of(box.format("Claim", CLAIM, "Rating", VERDICT), 0) == ["Claim", CLAIM, "Rating", VERDICT]


def test_a_rating_alone_is_no_fact_check() -> None:
    assert "4 stars" not in left_of('<div class="row"><div>Rating</div><div>4 stars</div></div>', 2)
