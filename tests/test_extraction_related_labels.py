"""Labels of papers over a linked headline in a paragraph of its own, in the languages of the tables: both go."""

from __future__ import annotations

import pytest

from harbour import left_of

HEADLINE = "A ferry that nobody had seen came back"
LINK = f'<p><a href="/2026/other-ferry">{HEADLINE}</a></p>'
LABELS = [
    *("Related story", "Mehr lesen", "À voir aussi", "Leer más", "Mira también", "Relacionadas", "Ler mais", "Approfondisci", "Luister ook"),
    *("Läs mer", "Hør også", "Les mer", "Loe lähemalt", "Lasi vairāk", "Skaityti daugiau", "Polecamy", "Kapcsolódó", "Citește mai mult"),
    *("Oxuyun", "إقرأ أيضاً", "לכתבה המלאה", "यह भी देखें", "हेही वाचा", "ఇవి కూడా చదవండి", "ഇതും വായിക്കുക", "ਇਹ ਵੀ ਪੜ੍ਹੋ", "આ પણ વાંચો"),
    *("こちらも読まれています", "더보기", "Mời độc giả đọc thêm", "Pilihan Editor", "Basahin", "Ler tamén", "Lesa meira", "Lexo më shumë"),
]  # fmt: skip


@pytest.mark.parametrize("label", LABELS)
def test_a_label_and_the_headline_that_it_leads_to_go(label: str) -> None:
    assert left_of(f"<p>{label}</p>{LINK}", 3, 7) == []
    assert left_of(f"<p>{label}:</p>{LINK}", 3, 7) == []


@pytest.mark.parametrize("heading", ["Related", "Pour aller plus loin", "Saiba mais", "Recomandări", "Decryptage"])
def test_words_that_head_a_part_of_a_text_as_well_stay_over_it(heading: str) -> None:
    said = "The town has kept its own count of the boats since the year of the storm, and it is never that of the port."
    assert left_of(f"<h3>{heading}</h3><p>{said}</p>", 3, 7) == [heading, said]


@pytest.mark.parametrize("label", LABELS[:4])
def test_a_sentence_that_begins_so_stays(label: str) -> None:
    said = f"{label} is what the keeper of the light had painted over the door of his house, and nobody knew what it meant."
    assert left_of(f"<p>{said}</p>", 3, 7) == [said]
