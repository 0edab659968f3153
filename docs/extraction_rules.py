"""Write docs/extraction-rules.md from the code: `python docs/extraction_rules.py`.

Each line is what a module or a function says of itself, so that the page cannot say something else than the code;
`tests/test_extraction_rules.py` fails where the page is older than the code.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "extraction-rules.md"
SOURCE = ROOT / "src" / "republish"
JUDGE = SOURCE / "extraction" / "judging" / "judge.py"
IN_ORDER = JUDGE.with_name("rules_in_order.py")
RULES = (
    "keep_",
    "drop_",
    "judge_",
    "settle_",
    "open_",
    "place_",
    "take_",
    "number_",
    "_by_",
    "_drop_",
    "_obey_",
    "_settle_",
)
"""How the names of rules begin, in the list of the judgement."""
STEPS = (
    (
        "The page as a browser shows it",
        "_shown",
        "Done once, when the page is parsed: evidence is looked for in the same tree.",
    ),
    ("Outline and leaves", "extraction/tree", "Light nodes in normal form, then the runs of text."),
    ("Survey", "extraction/surveying", "What the page as a whole looks like, and what single runs plainly are."),
    ("Chances", "extraction/weighing", "What a small learned model thinks of each run."),
    ("Judgement", "extraction/judging", "The modules of the rules above, and what they share."),
    (
        "Pictures with their words",
        "extraction/plates",
        "Which picture stays, and which of the runs around it are said of it.",
    ),
    ("Single pictures", "extraction/pictures", "Which file, how large, what is written of it."),
    ("Writing", "extraction/writing", "Clean HTML and every removal, in one walk."),
    ("Around the body", "extraction/head", "Headline, people, days, language, publisher, lead picture."),
    ("What words say", "extraction/words", "Lines and names, by the tables in `data/`: every step asks here."),
)
HEAD = """# The rules of extraction, one by one

[How the body is found](extraction.md) tells it in general. Here is every rule and every module under `src/republish/`,
in its own words: the page is written from the code by `docs/extraction_rules.py`.

## The judgement, in its order

`python -m republish.explain` prints in brackets which of these had the last word on a run of text.
Each is a function; behind it what its module in `extraction/` is about, and what the function does.

"""


def said(node: ast.Module | ast.FunctionDef) -> str:
    """The first paragraph of a docstring, on one line, as a cell of a table may hold it."""
    text = (ast.get_docstring(node) or "").split("\n\n", 1)[0]
    return " ".join(text.split()).replace("|", "\\|")


def parsed(path: Path) -> ast.Module:
    """A module's code."""
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(module: ast.Module) -> dict[str, ast.FunctionDef]:
    """A module's functions by name."""
    return {node.name: node for node in module.body if isinstance(node, ast.FunctionDef)}


def order() -> Iterator[tuple[str, str]]:
    """Each rule of the judgement with the module that it stands in, in the order of their calls."""
    judge, listed = parsed(JUDGE), parsed(IN_ORDER)
    imports = [node for node in (*judge.body, *listed.body) if isinstance(node, ast.ImportFrom)]
    homes = {name.name: node.module or "" for node in imports for name in node.names}
    lists = {
        node.target.id: [name.id for name in ast.walk(node.value) if isinstance(name, ast.Name)]
        for node in listed.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None
    }
    for name in called(functions(judge)["judge"], functions(judge), lists):
        yield name, homes.get(name, "republish.extraction.judging.judge")


def called(function: ast.FunctionDef, own: dict[str, ast.FunctionDef], lists: dict[str, list[str]]) -> Iterator[str]:
    """The rules that a function calls; those of a list, and those that functions beside it call, in their place."""
    names = [node for node in ast.walk(function) if isinstance(node, ast.Name)]
    for name in (node.id for node in sorted(names, key=lambda node: (node.lineno, node.col_offset))):
        yield from lists.get(name, ())
        if name.startswith(RULES):
            yield name
            yield from called(own[name], own, lists) if name in own else ()


def rule(number: int, name: str, home: str) -> str:
    """One item of the judgement."""
    path = SOURCE.parent / Path(*home.split(".")).with_suffix(".py")
    module = parsed(path)
    about = "" if path == JUDGE else f" {said(module)}"
    where = path.relative_to(SOURCE / "extraction").as_posix()
    return f"{number}. **`{name}`** (`{where}`).{about} *{said(functions(module)[name])}*\n"


def table(folder: Path) -> str:
    """The modules of one folder."""
    modules = sorted(path for path in folder.glob("*.py") if path.stem != "__init__")
    rows = "".join(f"| `{path.name}` | {said(parsed(path))} |\n" for path in modules)
    return f"| module | what it is about |\n|---|---|\n{rows}"


def section(title: str, folder: str, what: str) -> str:
    """One step with its modules, and those of its closets by closet."""
    home = SOURCE / folder
    inner = (
        f"\n### `{path.parent.name}/`\n\n{said(parsed(path))}\n\n{table(path.parent)}"
        for path in sorted(home.glob("*/__init__.py"))
    )
    return f"\n## {title}: `{folder}/`\n\n{what}\n\n{table(home)}{''.join(inner)}"


def page() -> str:
    """The whole page."""
    rules = "".join(rule(number, *one) for number, one in enumerate(order(), 1))
    return HEAD + rules + "".join(section(*step) for step in STEPS)


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
    print(TARGET.relative_to(ROOT))
