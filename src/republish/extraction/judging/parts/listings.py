"""Code among an article's paragraphs, and the title or caption of a piece of code, is the article's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.judging.keeping.boxes import BEHIND, box_beside_paragraphs
from republish.extraction.surveying.paragraphs_around import is_amid
from republish.extraction.surveying.survey import CODE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal

_TITLE = Uncompiled(r"title|caption|file-?name|src-name", re.I)
"""What programs that set code call the line over or under it."""
_LONGEST = 200
_MOST_LINES = 4
"""Of a box of code with its title, the code being one: a language and a button are beside them perhaps."""

_LANGUAGES = frozenset(
    [
        "bash",
        "sh",
        "shell",
        "zsh",
        "powershell",
        "console",
        "terminal",
        "python",
        "ruby",
        "perl",
        "php",
        "lua",
        "java",
        "kotlin",
        "scala",
        "swift",
        "go",
        "golang",
        "rust",
        "c",
        "c++",
        "cpp",
        "c#",
        "csharp",
        "objective-c",
        "javascript",
        "js",
        "jsx",
        "typescript",
        "ts",
        "tsx",
        "html",
        "css",
        "scss",
        "sass",
        "less",
        "xml",
        "svg",
        "json",
        "yaml",
        "yml",
        "toml",
        "ini",
        "sql",
        "graphql",
        "r",
        "julia",
        "matlab",
        "haskell",
        "elixir",
        "erlang",
        "clojure",
        "dart",
        "groovy",
        "dockerfile",
        "makefile",
        "nginx",
        "latex",
        "tex",
        "markdown",
        "md",
        "diff",
        "plaintext",
        "text",
        "vue",
        "svelte",
    ]
)
_BARS = frozenset({"div", ""})
"""No heading and no paragraph: in those an author says so."""
_LANGUAGE = Removal("ornament", "in what language a piece of code is")


def keep_code(verdicts: Verdicts) -> None:
    """Code among the article's paragraphs is the article's, to the last bracket: the model knows words.

    Outside the main block it has to stand between kept paragraphs, as in an introduction that has a box of its own.
    """
    survey = verdicts.survey
    for leaf in verdicts.runs.in_code:
        node, i = leaf.node, leaf.index
        if not node.apart:
            at_home = not node.distance and survey.first < i <= survey.last + BEHIND
            if at_home or _stands_between(node, i, verdicts):
                verdicts.keep(i)
                for title in titles_of_code(leaf, verdicts):
                    verdicts.keep(title.index)


def drop_names_of_languages(verdicts: Verdicts) -> None:
    """Drop the line over a piece of code that says in what language it is, in a box of nothing else: a bar with a button had it."""
    for leaf in verdicts.staying():
        above = leaf.index - 1
        if leaf.node.places & CODE and above >= 0 and verdicts.kept[above]:
            line = verdicts.leaves[above]
            if line.node.tag in _BARS and line.text.lower() in _LANGUAGES and _are_alone(line.node, leaf.node):
                verdicts.drop(above, _LANGUAGE)


def _are_alone(line: Block, code: Block) -> bool:
    """The nearest box around both holds nothing else."""
    around = set(code.above())
    shared = next((box for box in line.above() if box in around), None)
    return shared is not None and not shared.spine and shared.leaves < _MOST_LINES


def _stands_between(node: Block, index: int, verdicts: Verdicts) -> bool:
    """Its box stands between kept paragraphs of the same box."""
    box = box_beside_paragraphs(node, verdicts)
    return box is not None and is_amid(box, verdicts, index, index, ends=False)


def titles_of_code(code: Leaf, verdicts: Verdicts) -> Iterator[Leaf]:
    """The lines right over and under a piece of code that are its caption, or are called its title in a box of nothing but both."""
    leaves = verdicts.leaves
    above = next((i for i in range(code.index - 1, code.index - _MOST_LINES, -1) if not _says_nothing(leaves, i)), -1)
    for other in (leaves[i] for i in (above, code.index + 1) if 0 <= i < len(leaves)):
        fit = 0 < len(other.text) <= _LONGEST and not (_leads(other) or other.kinds or other.node.hidden)
        if fit and not other.node.places & CODE and _is_title(other.node, code.node):
            yield other


def _leads(line: Leaf) -> bool:
    """It links somewhere; a caption may do so behind its words, as Hexo's does to the file."""
    return 2 * line.linked > len(line.text) if line.node.tag == "figcaption" else line.links > 0


def _says_nothing(leaves: Sequence[Leaf], index: int) -> bool:
    """The numbers of the lines, or an arrow that stands for storing them."""
    return index >= 0 and not any(map(str.isalpha, leaves[index].text))


def _is_title(line: Block, code: Block) -> bool:
    """It is a caption or called a title, and the box around both holds hardly anything else."""
    around = list(code.above())
    own = list(takewhile(lambda box: box not in around, line.upwards()))
    shared = own[-1].parent
    block = next((box for box in (code, *around) if box.tag == "pre"), code)
    if shared is None or shared.spine or shared.leaves - block.leaves >= _MOST_LINES:
        return False
    return (
        any(box.tag == "figcaption" or _TITLE.search(box.names) for box in own)
        or _TITLE.search(_name_in(line)) is not None
    )


def _name_in(line: Block) -> str:
    """What the only element of a line is called."""
    inner = [item for item in line.items if not isinstance(item, str) or item.strip()]
    only = inner[0] if len(inner) == 1 else ""
    return "" if isinstance(only, str) else only.element.get("class") or ""
