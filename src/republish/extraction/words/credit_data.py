"""The phrase tables of pictures' credits: labels, archives, licences and whose they are, in many languages, read once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from itertools import chain

from republish.extraction.words.credit_tails import SourceTail, credit_tail, lead_label
from republish.extraction.words.head_data import BOTH, PREPOSITIONS, head_table
from republish.extraction.words.patterns import Labels, Tail, any_word

_TEXTS = "本文|記事|文字|文章|본문|기사|텍스트"
_OWNER_WORDS = ("source_labels", "beside_pictures", "credit", "credit_beginnings", "pictures", "photographers")
"""Tables of what a licence beside a picture may be of."""


class CreditPhrases:
    """Tables of `data/extraction_head.toml`, as far as they speak of pictures, each compiled when it is first asked."""

    def __init__(self, table: Mapping[str, list[str]]) -> None:
        self._table = table

    @cached_property
    def credit_tail(self) -> Tail:
        """How a caption ends that names the maker of its picture."""
        return credit_tail(self._table)

    @cached_property
    def source_tail(self) -> SourceTail:
        """How one ends that names where the picture is from."""
        return SourceTail(self._table["picture_sources"])

    @cached_property
    def credit_label(self) -> re.Pattern[str]:
        """A label at the end of a caption that lost its credit."""
        return re.compile(
            rf"(?:(?<=\s)|(?<=[a-z)]))(?<!AP )(?<!Nur)(?<!SZ )(?<!Zeitung )(?<!Stock )(?:{any_word(self.last_labels)})$"
        )

    @cached_property
    def last_labels(self) -> tuple[str, ...]:
        """What the pattern finds is one of them."""
        return tuple(word.title() for word in self._table["credit_labels"])

    @cached_property
    def maker_labels(self) -> frozenset[str]:
        """What stands before whoever made a picture, in small letters."""
        return frozenset(self._table["credit"])

    @cached_property
    def license_labels(self) -> tuple[str, ...]:
        """What stands before the name of a licence, in small letters."""
        return tuple(self._table["license_labels"])

    def owner_label(self, line: str) -> re.Match[str] | None:
        """What the next finds where a line begins: few begin so, and it takes as long to compile as a page to read."""
        return self.license_owner.match(line) if self._owner_words.begin(line) else None

    @cached_property
    def _owner_words(self) -> Labels:
        return Labels(
            "", (chain.from_iterable(map(self._table.__getitem__, _OWNER_WORDS)), ""), ((*_TEXTS.split("|"), "글"), "")
        )

    @cached_property
    def license_owner(self) -> re.Pattern[str]:
        """What a line under a picture names, and whose a licence behind it is: "picture", "source", or a "thing" beside it."""
        return _license_owner(self._table)

    @cached_property
    def thing_last(self) -> re.Pattern[str]:
        """A thing beside a picture as the last word before a licence: "… / Map data"."""
        return re.compile(rf"(?:^|[.!?;|/,(–—])\s*(?:{any_word(self._table['beside_pictures'])})\s*[:：]?$", re.I)

    @cached_property
    def license_of_thing(self) -> re.Pattern[str]:
        """Behind a licence: "(data)", "for the map data", "for the map only"."""
        return re.compile(
            rf"\s*(?:[(\[]|(?:for|für|pour|para|per|voor|för|dla|для)\s)\s*(?:\w+\s)?(?:{any_word(self._table['beside_pictures'])})(?!\w)"
            r"|\s*[,(]?\s*(?:for|für|pour|para|per|voor)\s(?:[^\W\d_]+\s){1,4}(?:only|seulement|solamente|soltanto)(?!\w)"
            r"|\s*[,(]?\s*nur\s(?:für|bezogen auf)\s",
            re.I,
        )

    @cached_property
    def other_part(self) -> re.Pattern[str]:
        """Behind a licence, a part of the picture that is another's: "Right: ", "(b) "."""
        return re.compile(rf"(?<!\w)(?:(?:{any_word(self._table['parts'])})(?:\s\w+)?\s?[:：]|\([b-d]\)\s)", re.I)

    @cached_property
    def figure_number(self) -> re.Pattern[str]:
        """How a caption begins: what the figure is called, its number, and a sign, a capital or, in scripts without them, a blank behind it; or that it is one."""
        number = r"\d{1,3}(?:[.-]\d{1,2})?[a-z]?"
        return re.compile(
            rf"(?:(?i:{any_word(self._table['figures'])})\s?{number}|{number}\.\s(?:ábra|kép))"
            r"(?:\s?[.:：|)–—-]|\s(?=[^\W\d_a-z])|$)"
            rf"|(?i:{any_word(self._table['caption_labels'])})\s?[:：]"
        )

    @cached_property
    def pictured(self) -> re.Pattern[str]:
        """A word for a picture."""
        return re.compile(rf"(?<!\w)(?:{any_word(self._table['pictures'])})(?!\w)", re.I)

    @cached_property
    def figure_label(self) -> re.Pattern[str]:
        """A caption that says nothing but which picture it is, as a whole."""
        return re.compile(rf"\W*(?:{any_word(self._table['figures'])})\W{{0,2}}\s?\d{{1,3}}[a-z]?\W*", re.I)

    @cached_property
    def license_denial(self) -> re.Pattern[str]:
        """Before a licence, in the same clause: "not under", "excluded from the"."""
        return re.compile(
            rf"(?<!\w)(?:{any_word(self._table['license_denials'])})(?!\w)[^,.;:!?|/()\[\]“”„«»\"]{{0,40}}$|(?:不|非|ไม่)[^，。、,.;:|/()（）]{{0,10}}$",
            re.I,
        )

    @cached_property
    def license_denied(self) -> re.Pattern[str]:
        """Right behind one: " does not apply"."""
        return re.compile(rf"\s*,?\s*(?:licen[cs]e\s|lizenz\s)?(?:{any_word(self._table['license_denied'])})", re.I)

    @cached_property
    def picture_archive(self) -> re.Pattern[str]:
        """Where pictures are kept, or that somebody made one for themselves."""
        return re.compile(rf"(?:{any_word(self._table['picture_archives'] + self._table['own_work'])})(?!\w)", re.I)

    @cached_property
    def own_work(self) -> re.Pattern[str]:
        """As Wikimedia Commons says it, before the mark of a licence: "By A. Person (Own work)", "Von A. Person - Eigenes Werk"."""
        return re.compile(
            r"(?:^|(?<=[.!?:;…。”\"»)])\s+|(?<=[。！？])|\s\|\s)(?P<credit>[^.!?\ue000]{2,80}?\s?[(–—-]\s?"
            rf"(?:{any_word(self._table['own_work'])})(?:\s[^\W\d_]+)?\)?)\s*[,;:|/(\[（–—-]*\s*\ue000",
            re.I,
        )

    @cached_property
    def author_field(self) -> re.Pattern[str]:
        """The end of a line that says who made a work, as one of its fields: "Author: A. Person. "."""
        makers = any_word([*self._table["author_labels"], "creator", "artist", "urheber", "urheberin"])
        return re.compile(
            rf"(?:^|[.!?…”\"»)]\s+|[;|/,–—-]\s)((?:{makers})\s?[:：]\s?[^:：|;]{{2,60}}[.;,|/–—-]\s*)$", re.I
        )

    @cached_property
    def credit_heading(self) -> re.Pattern[str]:
        """A heading over credits of pictures, and nothing else."""
        return re.compile(rf"(?:{any_word(self._table['credit_headings'])})\s*[:：]?", re.I)

    @cached_property
    def collective_label(self) -> re.Pattern[str]:
        """The beginning of a line that says who made all pictures: "Photos: ", "Illustrationen / Fotos: ", "Photos and illustrations by "."""
        labels = any_word(self._table["collective_credits"])
        return re.compile(
            rf"\W*(?:{labels})(?:{BOTH}(?:{labels}))*(?:\s?[:：]\s?|\s(?:{PREPOSITIONS})\s(?=(?-i:[^\W\d_a-z])))",
            re.I,
        )

    @cached_property
    def lead_label(self) -> re.Pattern[str]:
        """Before the maker of the picture at the head of the article."""
        return lead_label(self._table)

    def lead_label_of(self, line: str) -> re.Match[str] | None:
        """What a line begins with that begins with it, or with a heading of credits and it: few have its first word."""
        return self._lead_line.match(line) if self._lead_words.begin(line) else None

    @cached_property
    def _lead_line(self) -> re.Pattern[str]:
        headings = any_word(self._table["credit_headings"])
        return re.compile(rf"\W*(?:(?:{headings})\s*[:：]\s*)?{lead_label(self._table).pattern}", re.I)

    @cached_property
    def _lead_words(self) -> Labels:
        words = chain.from_iterable(map(self._table.__getitem__, ("credit_headings", "lead_kinds", "lead_pictures")))
        return Labels("", (words, ""))


@lru_cache(maxsize=1)
def credit_phrases() -> CreditPhrases:
    """The tables."""
    return CreditPhrases(head_table())


def _license_owner(table: Mapping[str, list[str]]) -> re.Pattern[str]:
    """A label with its sign or its "by"; a thing also in the last words: "… based on their data", "study licensed under".

    "Map and data: A. Person" is of both. A name right behind "Photo" is the maker's.
    """
    sources, things = any_word(table["source_labels"]), any_word(table["beside_pictures"])
    pictures = any_word(
        {*table["credit"], *table["credit_beginnings"], *table["pictures"], *table["photographers"]}
        - set(table["source_labels"])
        - {"copyright"}
    )
    by = rf"(?:[:：©]|\(c\)|(?:{PREPOSITIONS}|from|via|of)\s)"
    told = rf"(?:{PREPOSITIONS}|from|via|is|are|ist|sind|est|sont|under|unter|licen[cs]ed|lizenziert|aus|del|sous|bajo|sob|onder|"
    told += r"steht|stehen|está|està|están|estão|è|sono|valt|vallen|är|er|on|jest|są|je|jsou|pod|na|под|під|на|sub|sota|és|este|sunt|altında|di bawah|υπό|με)\s"
    return re.compile(
        rf"(?<!\w)(?:(?P<picture>(?:{pictures})(?:{BOTH}(?:{things}))?(?:\s?{by}(?:[\s©]*(?:openstreetmap|osm)(?!\w))?|\s(?=(?-i:[^\W\d_a-z]))))"
        rf"|(?P<source>(?:{sources})\s?[:：])"
        rf"|(?P<thing>(?<!world in )(?:{things})(?:\s(?:{sources}|licen[cs]e))?(?:\s?(?:[:：©]|\(c\))|(?=[^.!?]*$)(?:\s{told}|\W*$)|(?<=map|osm)\s)"
        rf"|(?:{_TEXTS}|글(?=\s?[:：]))(?=[^。.!?；;]*$)))",
        re.I,
    )
