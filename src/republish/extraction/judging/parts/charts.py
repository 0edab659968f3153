"""Charts and maps that a frame shows: what their own box says of them, such as a title, what is counted, the source and the notes."""

from __future__ import annotations

from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.embeds import embed_link
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import box_beyond

_HOSTS = frozenset(
    ["dwcdn.net", "datawrapper.de", "flourish.studio", "flo.uri.sh", "infogram.com", "tableau.com", "ourworldindata.org", "everviz.com", "plotly.com",
     "observablehq.com", "piktochart.com", "knightlab.com", "arcgis.com", "mapbox.com", "openstreetmap.org"]
)  # fmt: skip
_MOST_RUNS, _MOST_WORDS = 6, 40


def keep_charts(verdicts: Verdicts) -> None:
    """Keep the short lines beside each of them in the article's own block, where they lead nowhere and ask for nothing."""
    base = f"https://{verdicts.host}/"
    for leaf in verdicts.runs.pictured:
        shown = not (leaf.text or leaf.node.distance) and _is_chart(leaf.node, base)
        box = box_beyond(leaf.node) if shown else None
        if box is None or box.spine or box.leaves > _MOST_RUNS or box.linked:
            continue
        said = [verdicts.leaves[i] for i in box.span() if verdicts.leaves[i].text]
        for line in said if all(map(_is_of_chart, said)) else ():
            verdicts.keep(line.index)


def _is_chart(node: Block, base: str) -> bool:
    shown = (embed_link(part, base) for part in node.children() if part.tag == "iframe")
    return any(link is not None and link[1] in _HOSTS for link in shown)


def _is_of_chart(line: Leaf) -> bool:
    node = line.node
    beside = node.apart or node.distance
    return not (beside or line.words > _MOST_WORDS or line.kinds or is_none_of_it(line))
