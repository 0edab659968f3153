"""A publisher's own rules: a folder of TOML files, found before the built-in ones.

python examples/own_rules.py
"""

import sys
from pathlib import Path

import republish
from republish import profiles
from republish.testing import page_from_file

HERE = Path(__file__).parent
URL = "https://lanternweekly.example/2026/05/the-village-that-built-its-own-radio/"


def main() -> int:
    page = page_from_file(HERE / "pages" / "village-radio.html", URL)
    rules = profiles.load(HERE / "rules").find(URL)

    plain = republish.prepare(page)
    print("without rules:", plain.notices.attribution.text)

    ruled = republish.prepare(page, profile=rules)
    print("with rules:   ", ruled.notices.attribution.text)
    for request in ruled.review.requests:
        print("the publisher asks:", request.text, "(done)" if request.done else "(for you to do)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
