"""What is never part of an article, whatever the model thinks of it."""

from __future__ import annotations

import re
from functools import cache

from republish._data_files import data_table
from republish.extraction.surveying.around import is_set_around
from republish.extraction.surveying.boilerplate import is_boilerplate
from republish.extraction.surveying.prompts import is_asking
from republish.extraction.surveying.sharing import is_share
from republish.extraction.surveying.survey import FIGURE, GROUP
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Node
from republish.extraction.tree.walks import links_under, part_of_table
from republish.extraction.words.lines.controls import is_control
from republish.extraction.words.lines.page_words import speaks_of_pages, turns_pages_only
from republish.extraction.words.lines.phrases import announced, leads_to_others
from republish.extraction.words.lines.stand_ins import is_stand_in
from republish.extraction.words.lowered import lowered
from republish.extraction.words.patterns import any_word

_MOMENT = re.compile(
    r"^\W*(?P<label>(?:\w+[,:]?\s+){0,3}?)\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b[\s,|•·–-]*(?:\w+\.?\s+)?(?:\d{1,2}[:.h]\d{2})?\W*(?:\w{1,4}\.?\W*)?$"
)
_RIGHTS = re.compile(r"^[^\w\"'“”„«»‘’‚]*(?:copyright|©|\(c\)|all rights reserved|alle rechte|hak cipta)", re.I)
_SIGNED = re.compile(r"©|\(c\)|\b(?:19|20)\d\d\b|reserved|vorbehalten|dilindungi", re.I)
"""What a copyright line has beside the word."""
_OF_COPYRIGHT = re.compile(r"Copyright (?!by |held |owned |notice|remains |belongs )[a-z][^©]{20,}[.!?]$")
"""A sentence about it: "Copyright law is of no help to a choir."."""
_PLAYER_TIME = re.compile(r"^\d{1,2}:\d{2}(?:\s*/\s*\d{1,2}:\d{2})?$")
_AGO = re.compile(
    r"^\W*(?:vor\s)?\d{1,3}\s?(?:min\w*|hours?|hrs?|days?|weeks?|stunden?|tagen?|h|m|d)\s?(?:ago\b|$)", re.I
)
_READING_TIME = re.compile(
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
_COUNT = re.compile(
    r"\W*(?:(?:slideshow|gallery|galerie|bildergalerie|fotostrecke|diaporama|galería)\W{1,3})?(?:\d[\d.,]{0,9}[km]?|no)\s(?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|kommentarer|komentarzy|комментари\w*|"
    r"views|shares|likes|votes?|stimmen|votos|voix|голос\w*|просмотр\w*|aufrufe|mal gelesen|vues|lectures|reads|lecturas|leituras|letture|keer gelezen|bilder|fotos?|photos?|images|pictures|slides|imágenes|immagini|videos?)\W*|"
    r"\W*(?:comments?|kommentare?|commentaires?|comentarios?|commenti)(?: total| insgesamt)?\s?:\s?\d{1,6}\W*|"
    r"\W*(?:image|photo|picture|slide|bild|foto|photo)?\s?\d{1,3}\s?(?:of|/|von|de|di|sur)\s?/?\s?\d{1,3}\W*|\W*back to (?:gallery|slideshow|photos)\W*|\W*rating: \d+ votes?\W*",
    re.I,
)
"""How many comments there are, or pictures in a gallery; between strokes perhaps several such counts."""
_LABEL = re.compile(
    r"^\W*(?:watch|listen|read|see|video|audio|photos?|pictures|gallery|podcast|related|opinion|explainer|live|interactive|quiz|"
    r"sehen|hören|lesen|bilder|fotos?|fotostrecke|galerie|mehr|ver|lee|lea|leia|veja|escucha|mira|lire|voir|regarder|écouter|"
    r"leggi|guarda|ascolta|lees|bekijk|les|se|läs|lue|czytaj|zobacz)(?:\s+\w+)?\s?[|>»▶►]",
)
"""A word with a stroke or an arrow that says what there is to see or read elsewhere."""
_BRACKETED = re.compile(r"\[(?:WATCH|LISTEN|VIDEO|READ)(?: (?:MORE|NOW|ALSO))?\]")
"""The same in brackets and capitals."""
_DATA = re.compile(r"[{\[]\s*\{?\s*\"[\w-]{1,40}\"\s*:")
"""A script's data that stand in the page as text."""
_TEMPLATE = re.compile(r"\{\{[^{}]{1,600}\}\}|\{[*%][^{}]{1,200}[*%]\}")
_STAMP = r"\d{4}[/-]\d\d[/-]\d\d[ T]\d\d:\d\d:\d\d"
_STAMPS = re.compile(rf"{_STAMP}\W+{_STAMP}")
_COLONS = 4
"""In two time stamps."""
_FILM = re.compile(r"[\d./-]{8,10}\s*[|·•]\s*\d{1,3}:\d{2}\s*min\.?$")
"""A day and how long it runs at the end of what is said of a film: "… 21.04.2024 | 3:18 min"."""
_PLAYED = re.compile(r"\W*(?:audio|video|podcast|film)\s?[:|]\s?.{3,150}\(\d{1,3}(?::\d\d)?\s?min\w{0,6}\.?\)", re.I)
"""The title of a player, with how long it runs: "AUDIO: The ferryman (2 Min)"."""
_POINTING = re.compile(
    r"\W*(?:for (?:more|the latest)(?: (?:on|about|of))?(?: \w+){0,2}? (?:stor(?:y|ies)|news|articles|updates|headlines|coverage)\b|"
    r"więcej (?:takich )?(?:tematów|informacji|artykułów|wiadomości)\b.{0,40}?\bznajdziesz\b|"
    r"for (?:[\w-]+ ){0,4}?(?:news|stories|analysis|updates|coverage)(?: and (?:\w+ ){0,2}?(?:news|stories|analysis|updates|coverage))?,? (?:go|head) to\b|"
    r"(?:.{0,80}?\b)?(?:lesen|finden|sehen|hören) sie\b.{0,40}?\b(?:hier|in unserem|auf unserer)\b)",
    re.I,
)
"""Where there is more to read: "For more stories like this, check our news page"."""
_WRITE_TO = re.compile(
    r"\W*(?:[^\s@.:!?]+ ){0,3}(?:(?:author\w*|autor\w*|auteur\w*|автор\w*|reporter\w*|writer|journalist\w*)\s?[:：]\s?)?\W?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*(?:end|ende|fin|끝)?\W*",
    re.I,
)
_BEFORE_COLON = re.compile(r"[^:：]{1,50}[:：](?=\s*\S)")
_ARROW, _MOST_LINKED = re.compile(r"[>»→►▶]{1,2}\s*\w"), 0.8
"""Before a line that is one link: "> A Milwaukee, …"."""
_CALLING = re.compile(
    r"[>»→►▶]{1,2}\s*(?:read|see|watch|listen|more|also|à lire|lire|voir|lesen|lies|mehr|ver|lea|leia|leggi|lees|les|läs|czytaj)\b",
    re.I,
)
"""And one that says what to do: ">> READ ON THE HARBOUR: The bell of Mora"."""
_TURNING = re.compile(
    r"\W*[←«‹<]\W*(?:previous|prev|older|earlier|vorherige|zurück|älter|précédent|anterior|precedente|vorige|föregående|forrige)|"
    r".{0,160}(?:next|newer|later|nächste|weiter|neuer|suivant|siguiente|próximo|successiv|volgende|nästa|neste)\w{0,2}\b.{0,80}[→»›>]\W*$",
    re.I,
)
"""Where there is an earlier or a later one, with an arrow: "← Previous: The old light"."""
_PLAYING = re.compile(r"\d{1,2}:\d\d(?=[^\W\d_])")
"""How long a film runs, glued to its title: "02:14The old light"."""
_ARROWS = re.compile("[←«‹<→»›>]")
"""One of them is in whatever the pattern finds."""
_TOPICS = re.compile(
    r"\W*(?:tags?|tagged(?: with| as| in)?|topics?|keywords?|filed under|posted in|categor(?:y|ies)|schlagw[oö]rt(?:er|e)?|stichw[oö]rter|"
    r"themen|schlagworte|kategorien?|etiquetas?|temas?|palabras clave|categor[ií]as?|mots[- ]cl[ée]s|th[èe]mes?|sujets?|étiquettes?|"
    r"catégories?|argomenti|etichette|parole chiave|assuntos?|palavras-chave|trefwoorden|onderwerpen|ämnen|emner|emneord|tagi|"
    r"słowa kluczowe|témata|štítky|merkmale dieser pressemitteilung|criteria of this press release|теги|темы|метки|теми|etiketler|konular|الوسوم|タグ|标签|標籤|태그)\s*[:：|]|"
    r"\W*(?:(?:filed|posted) (?:under|in)|(?:abgelegt|gespeichert|eingeordnet) (?:unter|in)|classé dans|archivado en|publicado en|archiviato in)\s",
    re.I,
)
"""What stands before a list of topics."""
_OF_TOPIC = re.compile(
    r"/(?:(?:hash)?tags?|tagged|topics?|th[eè]m(?:e|es|a|as|en)|tema|sujets?|mots?-cles?|labels?|keywords?|schlagwort|etiquetas?|"
    r"onderwerp|trefwoord|amne|emne|emneord|aihe|tagi|stitek|etiket)/\S",
    re.I,
)
"""Addresses of what a site has on one topic."""
_FEWEST_TOPICS, _BETWEEN_TOPICS = 2, 3
"""Links, and letters between two of them."""
_LABELED = re.compile(r"\[\s?[A-Z]{4,16}\s?\]?")
"""What a headline leads to: "… [INSIGHT]", "… [ANALYSIS]"."""
_FEWEST_LABELED, _FEWEST_TURNS = 2, 2
_DATES = frozenset({"datePublished", "dateModified", "dateCreated"})
_GUTTER = re.compile(r"\b(?:gutter|line-?(?:nos?|numbers?))\b", re.I)
_GUTTER_ABOVE = 3
_LONGEST_LABELED, _LONGEST_TOPICS = 200, 320
_NOWHERE = re.compile(r"^(?:#|javascript:.*|mailto:\?.*|)$", re.I)
"""Of buttons; a letter without an address is one to a friend."""
_LONGEST_BUTTON = 30
_LONGEST_MEASURE, _LONGEST_CLOCK, _LONGEST_COUNT = 160, 80, 60
_LENGTH_AT_END = 14
"""Letters in which a title in brackets says how long it runs."""
_BRACKETS = 4
"""Letters, with the blanks inside."""
_HEADLINE_WORDS = 4
_TEXT_TAGS = frozenset({"td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})


def is_never(leaf: Leaf) -> bool:
    """A bare date, a player's clock, a copyright line, "WATCH | …", a script's data."""
    text = leaf.text
    if leaf.node.hidden and leaf.node.get("hidden") is not None and leaf.node.get("aria-hidden") == "true":
        return True  # For neither those who see nor those who listen: a copy for a script.
    if (leaf.node.tag != "pre" and _is_data(text)) or (
        text[:1].isdigit() and text.replace(" ", "").isdigit() and _is_gutter(leaf.node)
    ):
        return True
    if (leaf.node.tag != "pre" and is_stand_in(text)) or _is_list_of_topics(leaf):
        return True
    if text.endswith(("min", "min.")) and _FILM.search(text):
        return True
    if text.endswith(")") and "min" in text[-_LENGTH_AT_END:].lower() and _PLAYED.fullmatch(text):
        return True
    if len(text) < _LONGEST_LABELED and (
        _LABEL.match(lowered(text)) or _BRACKETED.match(text) or _is_shouted_link(leaf)
    ):
        return True
    if len(text) > _LONGEST_MEASURE or part_of_table(leaf.node) in _TEXT_TAGS or _is_said_of_term(leaf.node):
        return False
    if not leaf.node.places & GROUP and (is_control(text) or _turns_pages(leaf)):
        return True
    return is_measure(leaf) or _is_moment(leaf) or _is_rights(leaf) or _is_button(leaf)


def _is_said_of_term(node: Block) -> bool:
    """What a list says of the term before it, whatever that is: "Running time", "94 minutes"."""
    return node.tag == "dd" and not node.linked


def _turns_pages(leaf: Leaf) -> bool:
    """Nothing but what pagers say, and little but links or a word for pages: "Previous page Page 2 of 4 Next page", "Pages: 1 2 3"."""
    text = leaf.text
    if leaf.links < _FEWEST_TURNS or not turns_pages_only(text):
        return False
    return 2 * leaf.linked >= len(text) or speaks_of_pages(text)


def _is_moment(leaf: Leaf) -> bool:
    """A day and a time; behind a label one that says when a page was written, as an event or a judgment has its day too."""
    moment = _MOMENT.match(leaf.text)
    return moment is not None and (":" not in moment["label"] or "stamp" in announced(moment["label"]))


def _is_rights(leaf: Leaf) -> bool:
    """Whose the page is. What stands under a picture is said of the picture, and a link may lead to a text on copyright."""
    if not _RIGHTS.match(leaf.text) or leaf.node.places & FIGURE:
        return False
    if _SIGNED.search(leaf.text) is not None:
        return True
    return 2 * leaf.linked <= len(leaf.text) and _OF_COPYRIGHT.match(leaf.text) is None


def is_measure(leaf: Leaf) -> bool:
    """How long something takes, how long ago it was or how many there are of it, and nothing else; or a clock."""
    text = leaf.text
    if len(text) > _LONGEST_MEASURE:
        return False
    short = len(text) <= _LONGEST_COUNT
    timed = _PLAYER_TIME.match(text) or _AGO.match(text) or (short and _READING_TIME.fullmatch(text))
    return bool(timed or (short and all(map(_COUNT.fullmatch, text.split("|"))))) or is_clock(leaf)


def _is_data(text: str) -> bool:
    if text.startswith(("{", "[")) and (_DATA.match(text) or _is_template(text)):
        return True
    return text.count(":") >= _COLONS and _STAMPS.search(text) is not None


def _is_template(text: str) -> bool:
    """Mostly what a script would have put words in place of: "{{article.author}}"."""
    return text.startswith(("{{", "{*", "{%")) and 2 * len(_TEMPLATE.sub("", text)) < len(text)


def _is_list_of_topics(leaf: Leaf) -> bool:
    """A word such as "Tags:", and little but links behind it; or nothing but hashtags, or links to what the site has on each topic."""
    if leaf.text.startswith("#") and _is_of_hashtags(leaf.text.replace("#", " #").split()):
        return True
    named = _topics_in(leaf.text) if leaf.links else None
    if named is not None:
        return 2 * leaf.linked >= len(leaf.text) - named.end()
    if leaf.links < _FEWEST_TOPICS or len(leaf.text) - leaf.linked > _BETWEEN_TOPICS * leaf.links:
        return False
    return part_of_table(leaf.node) not in _TEXT_TAGS and all(
        _OF_TOPIC.search(link or "") for link in links_under(leaf.node)
    )


def _is_of_hashtags(said: list[str]) -> bool:
    return len(said) >= _FEWEST_TOPICS and all(word.startswith("#") and word[1:2].isalpha() for word in said)


def _topics_in(text: str) -> re.Match[str] | None:
    return _TOPICS.match(text) or _topics_of_tables().match(text)


@cache
def _topics_of_tables() -> re.Pattern[str]:
    """The same labels in more languages, with a sign."""
    return re.compile(rf"\W*(?:{any_word(data_table('extraction_reasons.toml')['topics'])})\s*[:：|՝]", re.I)


def is_address(leaf: Leaf) -> bool:
    """Where to write to, after a name perhaps, as agencies end a text: "a.marlow@harbour.example (END)"."""
    return len(leaf.text) < _LONGEST_LABELED and _WRITE_TO.fullmatch(leaf.text) is not None


def ends_with_topics(leaf: Leaf) -> bool:
    """A word such as "Tags:" and a list of topics without a link, as what ends the text."""
    text = leaf.text
    return len(text) < _LONGEST_TOPICS and text[-1:] not in ".!?" and _topics_in(text) is not None


def _is_shouted_link(leaf: Leaf) -> bool:
    """A bold line of capitals that is one link: another story's headline."""
    text = leaf.text
    return (
        leaf.links == 1
        and leaf.linked >= len(text)
        and text.isupper()
        and leaf.bold > 0
        and leaf.words >= _HEADLINE_WORDS
        and part_of_table(leaf.node) not in _TEXT_TAGS
    )


def is_clock(leaf: Leaf) -> bool:
    """A short run that is mostly `time` elements, or such as the page marks up as its date: when it was published or changed."""
    text = leaf.text
    if not text or len(text) > _LONGEST_MEASURE or part_of_table(leaf.node) in _TEXT_TAGS:
        return False
    inside = leaf.node.children()
    if not inside:
        return False
    inside += [inner for node in inside if node.tag == "span" for inner in node.children()]
    times = [node for node in inside if node.tag == "time" or node.get("itemprop") in _DATES]
    timed = sum(len(item.strip()) for node in times for item in node.items if isinstance(item, str))
    return 2 * timed >= len(text) and len(text) <= _LONGEST_CLOCK * len(times)


def _is_gutter(node: Node | None) -> bool:
    """The column of line numbers beside code."""
    for _ in range(_GUTTER_ABOVE):
        if node is None:
            return False
        if node.names and _GUTTER.search(node.names):
            return True
        node = node.parent
    return False


def _is_button(leaf: Leaf) -> bool:
    """A word or two that lead nowhere: they print, share or open something."""
    short = 0 < leaf.linked < _LONGEST_BUTTON and leaf.linked + leaf.links > len(leaf.text)
    return short and all(_NOWHERE.match((link or "").strip()) for link in links_under(leaf.node))


def _leads_on(leaf: Leaf) -> bool:
    """It points with an arrow, or has a label before the headline of another story: "MORE : The bell of Mora"."""
    text = leaf.text
    if _ARROWS.search(text) and _TURNING.match(text):
        return True
    if part_of_table(leaf.node) in _TEXT_TAGS:
        return False
    if (
        leaf.links == 1
        and leaf.linked >= _MOST_LINKED * len(text)
        and leaf.node.tag != "li"
        and (_ARROW.match(text) or _PLAYING.match(text))
    ):
        return True
    if _is_bracketed(leaf):
        return True
    label = _BEFORE_COLON.match(text)
    return _CALLING.match(text) is not None or (label is not None and leads_to_others(label[0]))


def _is_bracketed(leaf: Leaf) -> bool:
    """Brackets hold one link of several words and nothing else: "[ Bread is dear on the island ]"."""
    text = leaf.text
    return (
        text[0] == "["
        and text[-1] == "]"
        and leaf.links == 1
        and leaf.linked >= len(text) - _BRACKETS
        and leaf.words >= _HEADLINE_WORDS
        and not any((link or "").startswith("#") for link in links_under(leaf.node))
    )


def is_none_of_it(leaf: Leaf) -> bool:
    """What no chance makes the article's: a site's lines, what is never text, what leads to other stories or asks for something."""
    if is_boilerplate(leaf) or is_set_around(leaf):
        return True
    return is_never(leaf) or is_pointer(leaf) or is_asking(leaf) or is_share(leaf)


def is_pointer(leaf: Leaf) -> bool:
    """A line that says where there is more, with a link or before what links there; headlines each with a label in brackets."""
    text = leaf.text
    if leaf.links >= _FEWEST_LABELED and 2 * leaf.linked > len(text) and len(_LABELED.findall(text)) >= leaf.links:
        return True
    if 2 * leaf.linked > len(text) and len(text) < _LONGEST_LABELED and _leads_on(leaf):
        return True
    short = len(text) < _LONGEST_LABELED and (leaf.links > 0 or text.endswith(":"))
    return short and part_of_table(leaf.node) not in _TEXT_TAGS and _POINTING.match(text) is not None
