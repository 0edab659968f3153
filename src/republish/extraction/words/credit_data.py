"""The phrase tables of pictures' credits: labels, archives, licences and whose they are, in many languages, read once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from republish.extraction.words.credit_tails import SourceTail, credit_tail, lead_label
from republish.extraction.words.head_data import BOTH, PREPOSITIONS, beginnings, head_table
from republish.extraction.words.patterns import Tail, any_word


@dataclass(frozen=True, kw_only=True, slots=True)
class CreditPhrases:
    """Compiled tables of `data/extraction_head.toml`, as far as they speak of pictures."""

    credit_tail: Tail
    source_tail: SourceTail
    credit_label: re.Pattern[str]
    """A label at the end of a caption that lost its credit."""
    last_labels: tuple[str, ...]
    """What the pattern finds is one of them."""
    license_labels: tuple[str, ...]
    license_owner: re.Pattern[str]
    """What a line under a picture names, and whose a licence behind it is: "picture", "source", or a "thing" beside it."""
    thing_last: re.Pattern[str]
    license_of_thing: re.Pattern[str]
    """Behind a licence: "(data)", "for the map data"."""
    other_part: re.Pattern[str]
    """Behind a licence, a part of the picture that is another's: "Right: ", "(b) "."""
    license_denial: re.Pattern[str]
    """Before a licence, in the same clause: "not under", "excluded from the"."""
    license_denied: re.Pattern[str]
    """Right behind one: " does not apply"."""
    picture_archive: re.Pattern[str]
    own_work: re.Pattern[str]
    """As Wikimedia Commons says it, before the mark of a licence: "By A. Person (Own work)", "Von A. Person - Eigenes Werk"."""
    credit_heading: re.Pattern[str]
    """A heading over credits of pictures, and nothing else."""
    lead_label: re.Pattern[str]
    """Before the maker of the picture at the head of the article."""
    lead_line: re.Pattern[str]
    """A line that begins with it, or with a heading of credits and it."""
    lead_beginnings: frozenset[str]
    """The first two letters of each of these."""


@lru_cache(maxsize=1)
def credit_phrases() -> CreditPhrases:
    """The tables, compiled on first use."""
    table = head_table()
    labels = tuple(word.title() for word in table["credit_labels"])
    return CreditPhrases(
        credit_tail=credit_tail(table),
        source_tail=SourceTail(table["picture_sources"]),
        credit_label=re.compile(
            rf"(?:(?<=\s)|(?<=[a-z)]))(?<!AP )(?<!Nur)(?<!SZ )(?<!Zeitung )(?<!Stock )(?:{any_word(labels)})$"
        ),
        last_labels=labels,
        license_labels=tuple(table["license_labels"]),
        license_owner=_license_owner(table),
        thing_last=re.compile(rf"(?:^|[.!?;|/,(–—])\s*(?:{any_word(table['beside_pictures'])})\s*[:：]?$", re.I),
        license_of_thing=re.compile(
            rf"\s*(?:[(\[]|(?:for|für|pour|para|per|voor|för|dla|для)\s)\s*(?:\w+\s)?(?:{any_word(table['beside_pictures'])})(?!\w)",
            re.I,
        ),
        other_part=re.compile(rf"(?<!\w)(?:(?:{any_word(table['parts'])})(?:\s\w+)?\s?[:：]|\([b-d]\)\s)", re.I),
        license_denial=re.compile(
            rf"(?<!\w)(?:{any_word(table['license_denials'])})(?!\w)[^,.;:!?|/()\[\]“”„«»\"]{{0,40}}$|(?:不|非|ไม่)[^，。、,.;:|/()（）]{{0,10}}$",
            re.I,
        ),
        license_denied=re.compile(rf"\s*,?\s*(?:licen[cs]e\s|lizenz\s)?(?:{any_word(table['license_denied'])})", re.I),
        picture_archive=re.compile(rf"(?:{any_word(table['picture_archives'] + table['own_work'])})(?!\w)", re.I),
        own_work=re.compile(
            r"(?:^|(?<=[.!?:;…。”\"»)])\s+|(?<=[。！？])|\s\|\s)(?P<credit>[^.!?\ue000]{2,80}?\s?[(–—-]\s?"
            rf"(?:{any_word(table['own_work'])})(?:\s[^\W\d_]+)?\)?)\s*[,;:|/(\[（–—-]*\s*\ue000",
            re.I,
        ),
        credit_heading=re.compile(rf"(?:{any_word(table['credit_headings'])})\s*[:：]?", re.I),
        lead_label=lead_label(table),
        lead_line=re.compile(
            rf"\W*(?:(?:{any_word(table['credit_headings'])})\s*[:：]\s*)?{lead_label(table).pattern}", re.I
        ),
        lead_beginnings=beginnings([*table["credit_headings"], *table["lead_kinds"], *table["lead_pictures"]]),
    )


def _license_owner(table: dict[str, list[str]]) -> re.Pattern[str]:
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
        rf"|(?P<thing>(?<!world in )(?:{things})(?:\s(?:{sources}))?(?:\s?(?:[:：©]|\(c\))|(?=[^.!?]*$)(?:\s{told}|\W*$)|(?<=map|osm)\s)"
        r"|(?:本文|記事|文字|文章|본문|기사|텍스트)(?=[^。.!?；;]*$)))",
        re.I,
    )
