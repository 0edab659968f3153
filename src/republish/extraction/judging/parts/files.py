"""Files that an editor set between the paragraphs: a report, a letter, a table, each a link in a box that is called so."""

from __future__ import annotations

from collections.abc import Iterator

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import leads_to_document
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.walks import anchors_under, links_of
from republish.extraction.words.lowered import holds_one

_NAMED = Uncompiled(
    r"(?:^|\s)(?:wp-block-file|pdfemb-viewer|wp-block-pdfemb-\S+|ead-document|wpdm-download-link)(?:$|\s)"
)
"""What WordPress and plugins call the box or the link of a document that is shown or offered."""
_HINTS = ("block-file", "pdfemb", "ead-document", "download-link")
"""One of them is in every such name."""
_BEHIND = 6
"""So many runs behind the last paragraph."""


def keep_files(verdicts: Verdicts) -> None:
    """Keep the link to each of them in the article's own block, which may end with one."""
    survey = verdicts.survey
    for leaf in verdicts.leaves[survey.first + 1 : survey.last + 1 + _BEHIND]:
        if not leaf.links or verdicts.kept[leaf.index] or leaf.node.distance or leaf.node.apart:
            continue
        if _is_file(leaf):
            verdicts.keep(leaf.index)


def _is_file(leaf: Leaf) -> bool:
    named = any(holds_one(names, _HINTS) and _NAMED.search(names) for names in _names(leaf))
    return named and all(map(leads_to_document, links_of(leaf.node)))


def _names(leaf: Leaf) -> Iterator[str]:
    """The classes of the run, the box around it and its links."""
    yield leaf.node.class_name
    if leaf.node.parent is not None:
        yield leaf.node.parent.class_name
    yield from (anchor.get("class") or "" for anchor in anchors_under(leaf.node))
