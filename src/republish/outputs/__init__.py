"""Writers: one room a format or CMS. `render` is pure, `write` puts what it renders on disk as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from republish._expected import PATH, expect
from republish.errors import UsageError
from republish.model import ImageFile, Package
from republish.outputs._folder import replace_folder
from republish.outputs._load import load, load_kept
from republish.outputs._pictures import collect, localise

__all__ = ["FORMATS", "collect", "load", "load_kept", "localise", "render", "write"]

Files: TypeAlias = dict[str, str | bytes]

FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "html": "the fragment to paste in a CMS",
        "page": "a standalone page",
        "markdown": "Markdown with YAML front matter",
        "hugo": "Markdown with TOML front matter, and the shortcode for the counter",
        "jekyll": "Markdown with YAML front matter, named as Jekyll wants it",
        "text": "plain text for print, addresses spelled out",
        "json": "everything, with the original beside it: what `load` reads",
        "jsonl": "everything on one line",
        "ninjs": "IPTC ninjs 3",
        "atom": "a feed with one entry",
        "wordpress": "post data for the WordPress REST API, with blocks",
        "ghost": "post data for the Ghost Admin API",
        "bagit": "an archive bag with checksums",
    }
)
"""Names that `render` and `write` know, and what each makes."""

_KNOWN = f"Choose from: {', '.join(FORMATS)}."
_MADE = "`republish.prepare(source)` makes one."
_COLLECTED = "`collect(package, fetch)` gets them."
_BAG = '`write(package, folder, formats=["bagit"])` makes one, on the command line --format bagit -o FOLDER.'
_MODULES = {"json": "package_json", "jsonl": "package_json", "hugo": "markdown", "jekyll": "markdown"}
_FUNCTIONS = {"jsonl": "render_lines", "hugo": "render_hugo", "jekyll": "render_jekyll"}


def render(package: Package, format: str) -> Files:  # noqa: A002  the public name
    """The files of one format: their names and contents. Nothing is read or written.

    Raises UsageError for a name that is not in `FORMATS`, for one that writes folders only ("bagit"), or for no package.
    """
    expect("package", package, (Package,), "a Package", _MADE)
    return _renderer(format)(package)


def write(
    package: Package,
    folder: str | Path,
    *,
    formats: Iterable[str] = ("html",),
    pictures: Iterable[ImageFile] = (),
) -> list[Path]:
    """Write a package into `folder`, which is made, or replaced as a whole, in one step.

    `formats` are names of `FORMATS`; `pictures` are image files (from `collect`): they are stored beside the text with
    their credits, and the texts point at them. An interrupted write leaves the folder as it was. A folder that holds
    anything this function did not write is not replaced: there files of the same names are, and those of another article,
    whose package is there, go.

    Returns the paths written, in the order of `formats`. Raises OutputError (a full disk, no permission, a file in the
    way) or UsageError (an unknown format, none at all, no package, no folder).
    """
    if not isinstance(package, Package):
        raise UsageError(f"A Package is written, not a {type(package).__name__}.", stage="write", advice=_MADE)
    expect("folder", folder, PATH, "the path of a folder")
    expect("formats", formats, (Iterable,), "several formats", _KNOWN)
    if folder == "":
        raise UsageError("`folder` names none.", stage="write", advice='"." is the one the program works in.')
    expect("pictures", pictures, (Iterable,), "several ImageFiles", _COLLECTED)
    pictures = tuple(pictures)
    for file in pictures:
        expect("pictures", file, (ImageFile,), "several ImageFiles", _COLLECTED)
    names = _checked(formats)
    shown = localise(package, pictures)
    files: Files = {}
    for name in names:
        if name == "bagit":
            files.update(_bag(package, pictures))
        else:
            files.update(_renderer(name)(package if name in ("json", "jsonl") else shown))
    if pictures:
        from republish.outputs._pictures import picture_files

        files.update(picture_files(pictures))
    return replace_folder(Path(folder), files, article=package.article.url)


def _checked(formats: Iterable[str]) -> list[str]:
    names = [formats] if isinstance(formats, str) else list(dict.fromkeys(formats))
    if not names:
        raise UsageError("No format was named.", stage="write", advice=_KNOWN)
    for name in names:
        _check_format(name)
    return names


def _check_format(name: str) -> None:
    expect("formats", name, (str,), "several formats", _KNOWN)
    if name not in FORMATS:
        raise UsageError(f"There is no format {name!r}.", stage="write", advice=_KNOWN)


def _renderer(name: str) -> Callable[[Package], Files]:
    _check_format(name)
    if name == "bagit":
        raise UsageError(
            "A bag is a folder with files in it, and is not rendered by itself.", stage="write", advice=_BAG
        )
    module = import_module(f"republish.outputs.{_MODULES.get(name, name)}")
    renderer: Callable[[Package], Files] = getattr(module, _FUNCTIONS.get(name, "render"))
    return renderer


def _bag(package: Package, pictures: Sequence[ImageFile]) -> Files:
    from republish.outputs import bag

    return bag.render(package, pictures)
