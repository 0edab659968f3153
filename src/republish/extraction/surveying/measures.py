"""How long something takes, when it was and how many there are of it, and nothing else: a player's clock, "5 min read", "3 comments"."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.walks import part_of_table

_PLAYER_TIME = re.compile(r"^\d{1,2}:\d{2}(?:\s*/\s*\d{1,2}:\d{2})?$")
_AGO = re.compile(
    r"^\W*(?:vor\s)?\d{1,3}\s?(?:min\w*|hours?|hrs?|days?|weeks?|stunden?|tagen?|h|m|d)\s?(?:ago\b|$)", re.I
)
_READING_TIME = Uncompiled(
    r"\W*(?:(?:estimated |approx\w*\.? )?(?:reading|read|viewing|listening) time|lesezeit|lesedauer|(?:temps|durée) de lecture|"
    r"tiempo (?:estimado )?de lectura|tempo (?:estimado )?(?:de leitura|di lettura)|leestijd|lästid|lesetid|læsetid|lukuaika|"
    r"czas czytania|(?:doba|délka|čas) čtení|olvasási idő|timp de citire|время (?:на )?чтени[ея]|час читання|okuma süresi|"
    r"χρόνος ανάγνωσης|waktu baca)\W{0,4}(?:\w{2,6}\.?\s)?(?:\d{1,3}|an?|one|eine)\s?(?:[-–]\s?\d{1,3}\s?)?\w{0,12}\W*|"
    r"\W*\d{1,3}(?:\s?[-–]\s?|\s)?(?:min|mins|minutes?|minuten|minutos|minuti)\W{1,3}"
    r"(?:read|reading time|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|lezen|leestijd|lästid|lesetid)\W*|"
    r"\W*lectura de \d{1,3} min\w*\W*",
    re.I,
)
"""How long the page takes to read."""
_COUNT = Uncompiled(
    r"\W*(?:(?:slideshow|gallery|galerie|bildergalerie|fotostrecke|diaporama|galería)\W{1,3})?(?:\d[\d.,]{0,9}[km]?|no)\s(?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|kommentarer|komentarzy|комментари\w*|"
    r"views|shares|likes|votes?|stimmen|votos|voix|голос\w*|просмотр\w*|aufrufe|mal gelesen|vues|lectures|reads|lecturas|leituras|letture|keer gelezen|bilder|fotos?|photos?|images|pictures|slides|imágenes|immagini|videos?)\W*|"
    r"\W*(?:comments?|kommentare?|commentaires?|comentarios?|commenti)(?: total| insgesamt)?\s?:\s?\d{1,6}\W*|"
    r"\W*(?:image|photo|picture|slide|bild|foto|photo)?\s?\d{1,3}\s?(?:of|/|von|de|di|sur)\s?/?\s?\d{1,3}\W*|\W*back to (?:gallery|slideshow|photos)\W*|\W*rating: \d+ votes?\W*",
    re.I,
)
"""How many comments there are, or pictures in a gallery; between strokes perhaps several such counts."""
_DATES = frozenset({"datePublished", "dateModified", "dateCreated"})
LONGEST_MEASURE, _LONGEST_CLOCK, _LONGEST_COUNT = 160, 80, 60
TEXT_TAGS = frozenset({"td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})


def is_measure(leaf: Leaf) -> bool:
    """How long something takes, how long ago it was or how many there are of it, and nothing else; or a clock."""
    text = leaf.text
    if len(text) > LONGEST_MEASURE:
        return False
    short = len(text) <= _LONGEST_COUNT
    if _PLAYER_TIME.match(text) or _AGO.match(text) or (short and _READING_TIME.fullmatch(text)):
        return True
    return (short and all(map(_COUNT.fullmatch, text.split("|")))) or is_clock(leaf)


def is_clock(leaf: Leaf) -> bool:
    """A short run that is mostly `time` elements, or such as the page marks up as its date: when it was published or changed."""
    text = leaf.text
    woven = len(leaf.node.items) != 1 or leaf.node.items[0].__class__ is not str
    inside = leaf.node.children() if woven and 0 < len(text) <= LONGEST_MEASURE else []
    if not inside or part_of_table(leaf.node) in TEXT_TAGS:
        return False
    inside += [inner for node in inside if node.tag == "span" for inner in node.children()]
    times = [node for node in inside if node.tag == "time" or node.get("itemprop") in _DATES]
    timed = sum(len(item.strip()) for node in times for item in node.items if isinstance(item, str))
    return 2 * timed >= len(text) and len(text) <= _LONGEST_CLOCK * len(times)
