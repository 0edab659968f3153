"""How several processes share the tests: whole modules, as handing each test out by itself costs more than most of them take.

Groups by mark, as xdist 3.8 knows them, do nothing under pytest 9.2, whose items take no other node id.
"""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

ONE_BY_ONE = ("test_outputs_browser.py", "test_themes.py")
"""Modules whose tests wait for a browser or a site's generator: they fill the gaps at the end."""


class ByModule(LoadScopeScheduling):
    """The module is the scope; all that needs WordPress goes to one process, as each would set up one of its own."""

    def _split_scope(self, nodeid: str) -> str:
        if "test_wordpress" in nodeid:
            return "wordpress"
        module = nodeid.partition("::")[0]
        return nodeid if module.endswith(ONE_BY_ONE) else module
