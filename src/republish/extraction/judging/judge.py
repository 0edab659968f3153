"""Which leaves are the article and which are not, pass by pass."""

from __future__ import annotations

from functools import partial

from republish.extraction.head.byline_marks import says_by
from republish.extraction.head.reading import Head
from republish.extraction.judging.asking.buttons import drop_pressed_galleries
from republish.extraction.judging.asking.last_calls import drop_headline_below
from republish.extraction.judging.asking.own_promos import drop_own_apps, drop_own_promos
from republish.extraction.judging.asking.prompt_signs import drop_prompt_signs
from republish.extraction.judging.container import Judged, parts_of
from republish.extraction.judging.groups import is_left_over, judge_groups
from republish.extraction.judging.keeping.boxes import keep_boxes
from republish.extraction.judging.keeping.last_lines import is_label_alone
from republish.extraction.judging.keeping.notes_apart import keep_notes_apart
from republish.extraction.judging.keeping.series import keep_series
from republish.extraction.judging.keeping.short_texts import keep_short_texts
from republish.extraction.judging.notes import keep_notes
from republish.extraction.judging.parts.listings import keep_code
from republish.extraction.judging.parts.named_parts import keep_named_parts
from republish.extraction.judging.parts.quotations import mark_quotations
from republish.extraction.judging.parts.sources import keep_further, keep_papers, keep_sources
from republish.extraction.judging.people.author_cards import drop_author_cards, drop_called_author_cards
from republish.extraction.judging.people.bios import take_bios, take_listed
from republish.extraction.judging.people.comments import is_over_comments
from republish.extraction.judging.people.signatures import cut_signatures
from republish.extraction.judging.people.staff_lines import drop_stamped_bylines
from republish.extraction.judging.records.contacts import drop_contacts
from republish.extraction.judging.records.imprints import drop_imprints
from republish.extraction.judging.records.license_lines import drop_license_lines
from republish.extraction.judging.records.records import drop_records
from republish.extraction.judging.records.work_links import drop_work_links
from republish.extraction.judging.rules_in_order import KEEPING, LEAVING_OUT
from republish.extraction.judging.settling.cell_rows import join_rows
from republish.extraction.judging.settling.headings import make_captions, settle_headings
from republish.extraction.judging.settling.item_numbers import leave_out_item_numbers
from republish.extraction.judging.settling.last_labels import drop_last_label
from republish.extraction.judging.settling.layouts import open_layouts, open_single_cells
from republish.extraction.judging.settling.loose import number_headings, settle_loose
from republish.extraction.judging.stories.siblings import drop_other_stories, headline_of
from republish.extraction.judging.twice.again import drop_repeated
from republish.extraction.judging.twice.before_headline import drop_above_standfirst, drop_before_headline
from republish.extraction.judging.twice.copies import drop_copies, drop_hidden_copies
from republish.extraction.judging.twice.hidden_amid import drop_hidden_amid
from republish.extraction.judging.twice.player_titles import drop_titles_of_players
from republish.extraction.judging.wholes import judge_wholes, keep_speakers
from republish.extraction.plates.closing_credits import closing_credit
from republish.extraction.plates.placing import place_pictures
from republish.extraction.plates.plate import Reader
from republish.extraction.surveying.boilerplate import is_boilerplate
from republish.extraction.surveying.guide import Guide, is_notice
from republish.extraction.surveying.heading_classes import heading_signatures
from republish.extraction.surveying.listing import lists_texts
from republish.extraction.surveying.prompts import is_asking, is_idle_call, is_prompt
from republish.extraction.surveying.rules import (
    is_address,
    is_never,
    is_none_of_it,
)
from republish.extraction.surveying.subheads import is_classed_line
from republish.extraction.surveying.survey import Survey
from republish.extraction.surveying.textless import TEXTLESS
from republish.extraction.surveying.topics import ends_with_topics
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.walks import links_under
from republish.extraction.weighing.chances import chances
from republish.extraction.weighing.thresholds import FOUND, SELECTED, Thresholds, heading_threshold, threshold
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.lines.part_labels import says_it_is_over
from republish.model import Author


def judge(survey: Survey, head: Head, guide: Guide, read: Reader, base: str, *, licensed: bool = True) -> Judged:
    """Say of every leaf whether it is the article's; `licensed`: the page's source names Creative Commons."""
    trusted = guide.trust == "whole"
    likely = _shown(survey, guide) if trusted else chances(survey)
    verdicts = Verdicts(survey, guide, likely, base, licensed=licensed)
    _by_chance(verdicts, SELECTED if guide.trust == "profile" else FOUND)
    if not trusted:
        keep_series(verdicts)
        keep_short_texts(verdicts)
    _drop_by_words(verdicts)
    if not (trusted and guide.body):
        keep_notes(verdicts)
        keep_notes_apart(verdicts)
    authors = head.authors
    if not trusted:
        authors = _by_rules(verdicts, head)
    elif guide.body:
        authors = take_listed(verdicts, authors)
    drop_repeated(verdicts, head)
    drop_stamped_bylines(verdicts, head)
    drop_above_standfirst(verdicts)
    drop_headline_below(verdicts, head.title or "")
    cut_signatures(verdicts, head)
    byline = head.byline or ""
    verdicts.carried = key(head.title or ""), key(head.standfirst or ""), key(byline) if says_by(byline) else ""
    make_captions(verdicts)
    stated = not head.sources.get("lead_image", "figure").startswith("figure")
    leads = place_pictures(verdicts, read, base, head.lead_image, head.authors, stated=stated)
    _settle_text(verdicts, read)
    unsigned = not (trusted or head.authors or head.published)
    listed = unsigned and lists_texts(verdicts, base)
    return Judged(parts_of(verdicts, leads), authors, closing_credit(verdicts), lists=listed)


def _by_rules(verdicts: Verdicts, head: Head) -> tuple[Author, ...]:
    """What the rules keep and leave out of a text that was found on the page; its authors with what is told of them."""
    for keep in KEEPING:
        keep(verdicts)
    keep_named_parts(verdicts, head.standfirst)
    authors = take_bios(verdicts, head.authors)
    for drop in LEAVING_OUT:
        drop(verdicts)
    drop_author_cards(verdicts, head.authors)
    drop_called_author_cards(verdicts, head.authors)
    drop_records(verdicts, head)
    drop_contacts(verdicts)
    drop_own_promos(verdicts, head.publisher)
    drop_own_apps(verdicts, head.publisher)
    headline = headline_of(verdicts, head)
    drop_other_stories(verdicts, headline)
    drop_before_headline(verdicts, headline)
    keep_sources(verdicts)
    keep_further(verdicts)
    keep_papers(verdicts)
    drop_work_links(verdicts)
    drop_imprints(verdicts, head)
    drop_license_lines(verdicts)
    return authors


def _settle_text(verdicts: Verdicts, read: Reader) -> None:
    """Leave out what the page says twice or does not show, and settle what lists, lines and headings are."""
    drop_prompt_signs(verdicts)
    drop_pressed_galleries(verdicts)
    open_single_cells(verdicts)
    mark_quotations(verdicts)
    drop_copies(verdicts, read)
    drop_hidden_copies(verdicts)
    drop_hidden_amid(verdicts)
    open_layouts(verdicts)
    join_rows(verdicts)
    settle_loose(verdicts, read)
    leave_out_item_numbers(verdicts)
    drop_titles_of_players(verdicts)
    drop_last_label(verdicts)
    settle_headings(verdicts)
    open_layouts(verdicts)  # What headings that went leave alone.
    number_headings(verdicts)


def _shown(survey: Survey, guide: Guide) -> list[float]:
    """All of a text that is taken as it is; of a page of nothing but the article what is not hidden.

    Of the element that a page calls its article what is not named for something beside it and asks readers for nothing.
    """
    if guide.source == TEXTLESS:
        beside = (
            leaf.node.hidden or leaf.node.negatives or is_never(leaf) or is_asking(leaf) for leaf in survey.leaves
        )
        return [0.0 if one else 1.0 for one in beside]
    return [0.0 if leaf.node.hidden and not guide.body else 1.0 for leaf in survey.leaves]


def _by_chance(verdicts: Verdicts, thresholds: Thresholds) -> None:
    """Leaf by leaf, then lists, tables, quotations and code as wholes, then what the guide says."""
    survey, kept, chances = verdicts.survey, verdicts.kept, verdicts.chances
    doubted: list[Leaf] = []
    for leaf in survey.said:
        chance = chances[leaf.index]
        if chance >= thresholds.any:  # No other threshold is higher.
            kept[leaf.index] = True
        elif chance or not thresholds.like:
            doubted.append(leaf)
    signatures = heading_signatures(verdicts.leaves, doubted)
    for leaf in doubted:
        fewest = heading_threshold if is_classed_line(leaf, signatures) else threshold
        kept[leaf.index] = chances[leaf.index] >= fewest(survey, leaf, thresholds)
    judge_groups(verdicts, thresholds)
    judge_wholes(verdicts)
    keep_code(verdicts)
    keep_boxes(verdicts)
    keep_speakers(verdicts)
    _obey_guide(verdicts)


def _obey_guide(verdicts: Verdicts) -> None:
    """What the publisher's profile or republication text says of a run has the last word over chances."""
    for i, forced in enumerate(verdicts.forced if verdicts.guided else ()):
        if not verdicts.inside[i]:
            verdicts.kept[i] = False
        elif forced is not None:
            verdicts.kept[i] = forced and bool(verdicts.leaves[i].text)  # Pictures are placed later.


def _drop_by_words(verdicts: Verdicts) -> None:
    """What no chance overrules goes, kind by kind; then from the end what leads to something that is not there."""
    whole = verdicts.guide.trust == "whole"
    official = whole and bool(verdicts.guide.body)
    kept = [leaf for leaf in verdicts.staying() if leaf.index not in verdicts.posts]
    plain = partial(_says_the_notice, verdicts) if official else is_boilerplate
    goes = plain if whole else is_none_of_it
    for leaf in kept:
        if goes(leaf) or is_prompt(leaf, verdicts.chances[leaf.index], verdicts.host):
            verdicts.drop(leaf.index)
    if not whole:
        _drop_from_the_end(verdicts, kept)


def _says_the_notice(verdicts: Verdicts, leaf: Leaf) -> bool:
    """It says where an official text comes from, and not which other house had it before."""
    if not is_notice(leaf.text):
        return False
    links = list(filter(None, links_under(leaf.node)))
    return not links or any(is_on_site(link, verdicts.host) for link in links)


def _drop_from_the_end(verdicts: Verdicts, kept: list[Leaf]) -> None:
    """What ends the text and is none of it, and what leads to something that does not follow."""
    following: Leaf | None = None
    for leaf in reversed(kept):
        if not verdicts.kept[leaf.index]:
            continue
        ends = following is None and (
            ends_with_topics(leaf)
            or is_address(leaf)
            or is_over_comments(leaf.text)
            or is_left_over(leaf, verdicts)
            or is_label_alone(leaf, verdicts)
            or (says_it_is_over(leaf.text) and not leaf.links)
        )
        if ends or is_idle_call(leaf, following):
            verdicts.drop(leaf.index)
        if verdicts.kept[leaf.index]:
            following = leaf
