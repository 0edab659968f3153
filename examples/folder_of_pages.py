"""Republish a folder of saved pages, on two cores; each page names its own address in rel=canonical.

python examples/folder_of_pages.py examples/pages out/folder
"""

import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import republish
from republish.testing import page_from_file


def pages(folder: Path) -> Iterator[republish.Page]:
    for path in sorted(folder.glob("*.html")):
        try:
            yield page_from_file(path)
        except republish.RepublishError as error:  # An empty file, or a page that does not say where it lives.
            print("not read:", path, error, file=sys.stderr)


def main(source: Path, target: Path) -> int:
    failed = 0
    with ProcessPoolExecutor(2) as pool:
        # A person put these pages in the folder one by one, which is what `approve` asks.
        for outcome in republish.prepare_many(pages(source), executor=pool, approve=lambda url: True):
            if outcome.package is None:
                failed += 1
                print("not republished:", outcome.error)
                continue
            name = outcome.source.rstrip("/").rsplit("/", 1)[-1][:60]
            republish.write(outcome.package, target / name, formats=["html", "markdown", "json"])
            print("republished:", outcome.package.article.title)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
