"""Republish one article: an address, or a saved page and the address it lives at.

python examples/one_url.py https://theconversation.com/…
python examples/one_url.py examples/pages/oyster-reefs.html https://theconversation.com/…-900417
"""

import sys

import republish
from republish.testing import page_from_file


def main(arguments: list[str]) -> int:
    source = page_from_file(arguments[0], arguments[1]) if len(arguments) == 2 else arguments[0]
    try:
        package = republish.prepare(source)
    except republish.NotRepublishable as error:
        print(error, file=sys.stderr)
        return 3
    print(package.article.title)
    print("by", ", ".join(author.name for author in package.article.authors))
    print(package.notices.attribution.text)
    for request in package.review.requests:
        if not request.done:
            print("for you to do:", request.text)
    for path in republish.write(package, "out/one", formats=["html", "page", "json"]):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)
