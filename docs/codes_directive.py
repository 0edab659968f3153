"""The directive `codes`: the table of codes in a module's docstring, as a table of the page."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from codes_table import entries
from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective


class Codes(SphinxDirective):
    """`{codes}` with the name of a module."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """The table, read as Markdown."""
        docstring = import_module(self.arguments[0]).__doc__ or ""
        rows = [f"| {', '.join(f'`{code}`' for code in codes)} | {said} |" for codes, said in entries(docstring)]
        holder = nodes.container()
        self.state.nested_parse(StringList(["| code | what was found |", "|---|---|", *rows]), 0, holder)
        return holder.children


def setup(app: Sphinx) -> dict[str, Any]:
    """For Sphinx."""
    app.add_directive("codes", Codes)
    return {"parallel_read_safe": True}
