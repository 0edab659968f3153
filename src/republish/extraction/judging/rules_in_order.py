"""The rules that every text is asked which is found on a page, in their order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from republish.extraction.judging.asking.appeals import drop_appeals
from republish.extraction.judging.asking.buttons import drop_buttoned_boxes, drop_headed_calls, drop_product_cards
from republish.extraction.judging.asking.channel_calls import drop_channel_calls
from republish.extraction.judging.asking.cookie_panels import drop_cookie_panels
from republish.extraction.judging.asking.further_pleas import drop_further_pleas
from republish.extraction.judging.asking.last_appeals import drop_last_appeals
from republish.extraction.judging.asking.last_calls import drop_calls_amid, drop_last_calls
from republish.extraction.judging.asking.last_lines import drop_last_lines
from republish.extraction.judging.asking.offer_boxes import drop_account_boxes, drop_boxes_said_twice
from republish.extraction.judging.asking.pleas import drop_pleas
from republish.extraction.judging.asking.preferred_sources import drop_preferred_sources
from republish.extraction.judging.asking.prompt_boxes import drop_headless_prompts, drop_prompt_boxes
from republish.extraction.judging.asking.sign_ups import drop_sign_ups
from republish.extraction.judging.asking.sponsors import drop_advertisements, drop_marked_boxes
from republish.extraction.judging.keeping.beginnings import keep_beginnings, keep_short_openings
from republish.extraction.judging.keeping.bold_headings import keep_bold_headings
from republish.extraction.judging.keeping.boxed_sentences import keep_boxed_sentences
from republish.extraction.judging.keeping.breaks import keep_breaks
from republish.extraction.judging.keeping.folded import keep_folded
from republish.extraction.judging.keeping.last_lines import keep_last_lines
from republish.extraction.judging.keeping.lead_ins import keep_lead_ins, keep_led_lists, keep_posts
from republish.extraction.judging.keeping.lines_amid import keep_lines_amid
from republish.extraction.judging.keeping.linked_paragraphs import keep_linked_paragraphs
from republish.extraction.judging.keeping.named_headings import keep_named_headings
from republish.extraction.judging.keeping.parted import keep_parted_paragraphs
from republish.extraction.judging.keeping.sentences_amid import keep_sentences_amid, keep_sentences_quoted
from republish.extraction.judging.keeping.set_lines import keep_set_lines
from republish.extraction.judging.keeping.told_appeals import keep_told_appeals
from republish.extraction.judging.keeping.twin_boxes import keep_twin_boxes
from republish.extraction.judging.parts.addressed import keep_addressed
from republish.extraction.judging.parts.admonitions import keep_admonitions
from republish.extraction.judging.parts.answers import keep_answers
from republish.extraction.judging.parts.block_titles import keep_block_titles
from republish.extraction.judging.parts.box_titles import keep_box_titles
from republish.extraction.judging.parts.charts import keep_charts
from republish.extraction.judging.parts.claims import keep_claims
from republish.extraction.judging.parts.collecting import keep_collections
from republish.extraction.judging.parts.edges import keep_edges
from republish.extraction.judging.parts.entries import keep_alike_parts, keep_entries
from republish.extraction.judging.parts.epigraphs import keep_epigraphs
from republish.extraction.judging.parts.files import keep_files
from republish.extraction.judging.parts.footnotes import keep_footnotes, leave_out_returns
from republish.extraction.judging.parts.for_and_against import keep_for_and_against
from republish.extraction.judging.parts.headed_lists import keep_headed_lists, keep_rows_of_lists
from republish.extraction.judging.parts.headed_tables import keep_headed_tables
from republish.extraction.judging.parts.ingredients import keep_ingredients
from republish.extraction.judging.parts.letters import keep_letters
from republish.extraction.judging.parts.listings import drop_names_of_languages
from republish.extraction.judging.parts.numbered import keep_numbered, keep_numbered_titles
from republish.extraction.judging.parts.pairs import settle_pairs
from republish.extraction.judging.parts.questions import keep_questions
from republish.extraction.judging.parts.quotations import keep_named_quotations
from republish.extraction.judging.parts.recipes import keep_recipes
from republish.extraction.judging.parts.rows import keep_rows
from republish.extraction.judging.parts.scholarly import keep_scholarly_parts
from republish.extraction.judging.parts.scripted_notes import keep_scripted_notes
from republish.extraction.judging.parts.speakers import keep_labelled_turns, keep_quoted, keep_turns
from republish.extraction.judging.parts.table_notes import keep_table_notes
from republish.extraction.judging.parts.takeaways import keep_takeaways
from republish.extraction.judging.parts.timelines import keep_timelines
from republish.extraction.judging.people.author_boxes import drop_author_boxes, drop_named_author_boxes
from republish.extraction.judging.people.comments import (
    drop_answered_comments,
    drop_comment_lists,
    drop_comments,
    drop_own_rules,
    drop_rules_for_comments,
)
from republish.extraction.judging.people.staff_lines import drop_staff_lines
from republish.extraction.judging.people.threads import drop_threads
from republish.extraction.judging.records.citing import drop_citations
from republish.extraction.judging.records.license_boxes import drop_license_boxes
from republish.extraction.judging.records.record_boxes import drop_record_boxes
from republish.extraction.judging.stories.announcing import (
    drop_announced_notices,
    drop_announcements,
    drop_headed_links,
    drop_lines_over_embeds,
)
from republish.extraction.judging.stories.boxed_teasers import drop_boxed_teasers
from republish.extraction.judging.stories.embedded_posts import drop_own_posts
from republish.extraction.judging.stories.excerpts import (
    drop_called,
    drop_excerpts,
    drop_listed_excerpts,
    drop_lone_cards,
    drop_named_cards,
    drop_pointing_asides,
    drop_scattered_headlines,
)
from republish.extraction.judging.stories.inline_teasers import drop_inline_teasers
from republish.extraction.judging.stories.labels import drop_contents, drop_labels_of_boxes, drop_plain_labels
from republish.extraction.judging.stories.led_boxes import drop_led_boxes
from republish.extraction.judging.stories.led_lines import drop_led_lines
from republish.extraction.judging.stories.linked_cards import drop_linked_cards
from republish.extraction.judging.stories.lone_headlines import drop_labeled_headlines, drop_lone_headlines
from republish.extraction.judging.stories.named_boxes import drop_named_boxes
from republish.extraction.judging.stories.parted_links import drop_parted_links
from republish.extraction.judging.stories.plugins import drop_plugins
from republish.extraction.judging.stories.repeated_labels import drop_repeated_labels
from republish.extraction.judging.stories.siblings import drop_repeated_names
from republish.extraction.judging.stories.stacked_teasers import drop_stacked_teasers
from republish.extraction.judging.stories.teasers import drop_rests_of_teasers
from republish.extraction.judging.stories.tickers import drop_tickers
from republish.extraction.judging.stories.ways_back import drop_ways_back
from republish.extraction.judging.twice.copies import drop_refrained_links
from republish.extraction.judging.twice.filler import drop_enciphered, drop_filler
from republish.extraction.judging.twice.played import (
    drop_asides_of_films,
    drop_cards_of_players,
    drop_links_to_players,
    drop_told_of_films,
)
from republish.extraction.judging.twice.unprinted import drop_unprinted, drop_windows
from republish.extraction.plates.unloaded import drop_unloaded
from republish.extraction.surveying.alike_headings import keep_alike_headings
from republish.extraction.surveying.verdicts import Verdicts

Rule: TypeAlias = Callable[[Verdicts], None]
KEEPING: tuple[Rule, ...] = (
    keep_questions,
    keep_answers,
    keep_for_and_against,
    keep_claims,
    keep_twin_boxes,
    keep_recipes,
    keep_ingredients,
    keep_takeaways,
    keep_scholarly_parts,
    settle_pairs,
    keep_edges,
    keep_epigraphs,
    keep_numbered,
    keep_numbered_titles,
    keep_alike_parts,
    keep_timelines,
    keep_rows,
    keep_entries,
    keep_turns,
    keep_labelled_turns,
    keep_named_quotations,
    keep_quoted,
    keep_admonitions,
    keep_headed_tables,
    keep_table_notes,
    keep_charts,
    keep_footnotes,
    keep_scripted_notes,
    keep_block_titles,
    keep_box_titles,
    keep_breaks,
    keep_set_lines,
    keep_alike_headings,
    keep_named_headings,
    keep_lines_amid,
    keep_sentences_amid,
    keep_sentences_quoted,
    keep_bold_headings,
    keep_headed_lists,
    keep_rows_of_lists,
    keep_parted_paragraphs,
    keep_told_appeals,
    keep_folded,
    keep_linked_paragraphs,
    keep_lead_ins,
    keep_led_lists,
    keep_posts,
    keep_files,
    keep_collections,
    keep_letters,
    keep_beginnings,
    keep_short_openings,
    keep_last_lines,
    keep_boxed_sentences,
    keep_addressed,
)
"""What the model doubts and belongs to what is kept."""
LEAVING_OUT: tuple[Rule, ...] = (
    drop_plugins,
    drop_staff_lines,
    drop_author_boxes,
    drop_named_author_boxes,
    drop_comments,
    drop_rules_for_comments,
    drop_comment_lists,
    drop_answered_comments,
    drop_threads,
    drop_citations,
    drop_license_boxes,
    drop_record_boxes,
    drop_pleas,
    drop_further_pleas,
    drop_appeals,
    drop_channel_calls,
    drop_preferred_sources,
    drop_sign_ups,
    drop_prompt_boxes,
    drop_cookie_panels,
    drop_advertisements,
    drop_marked_boxes,
    drop_excerpts,
    drop_listed_excerpts,
    drop_called,
    drop_contents,
    drop_plain_labels,
    drop_repeated_labels,
    drop_headed_links,
    drop_labels_of_boxes,
    drop_announcements,
    drop_announced_notices,
    drop_lines_over_embeds,
    drop_told_of_films,
    drop_asides_of_films,
    drop_links_to_players,
    drop_cards_of_players,
    drop_buttoned_boxes,
    drop_headed_calls,
    drop_product_cards,
    drop_boxes_said_twice,
    drop_account_boxes,
    drop_pointing_asides,
    drop_own_posts,
    drop_lone_cards,
    drop_rests_of_teasers,
    drop_stacked_teasers,
    drop_boxed_teasers,
    drop_named_boxes,
    drop_led_boxes,
    drop_led_lines,
    drop_linked_cards,
    drop_parted_links,
    drop_named_cards,
    drop_scattered_headlines,
    drop_tickers,
    drop_lone_headlines,
    drop_labeled_headlines,
    drop_refrained_links,
    drop_ways_back,
    drop_repeated_names,
    drop_unloaded,
    drop_unprinted,
    drop_windows,
    drop_own_rules,
    drop_headless_prompts,
    drop_inline_teasers,
    drop_filler,
    drop_enciphered,
    drop_last_appeals,
    drop_calls_amid,
    drop_last_lines,
    drop_last_calls,
    leave_out_returns,
    drop_names_of_languages,
)
"""What it took for the article's and is something beside it, in this order."""
