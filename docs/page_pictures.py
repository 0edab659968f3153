"""Draw docs/images/page-light.png and page-arabic.png from the test packages: `python docs/page_pictures.py`.

Needs Chromium and Playwright (tests/cms/install.sh). Nothing is loaded: a drawing stands in for the picture.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

BRIDGE = """<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="560"><rect width="1200" height="560" fill="#9db4c0"/>
<rect y="360" width="1200" height="200" fill="#5c6b73"/><rect x="90" y="340" width="1020" height="26" fill="#253237"/>
<path d="M100 350 Q600 90 1100 350" fill="none" stroke="#253237" stroke-width="22"/></svg>"""


def answer(route: Any) -> None:
    """The page itself and the drawing; nothing else."""
    if route.request.url.startswith("about:"):
        route.continue_()
    elif "images.example" in route.request.url:
        route.fulfill(body=BRIDGE, content_type="image/svg+xml")
    else:
        route.abort()


def main() -> None:
    """Both pictures."""
    from playwright.sync_api import sync_playwright

    from fixtures import packages
    from republish import outputs

    english = packages.with_image()
    article = replace(english.article, title="The river rose for three days: what a town learned, and forgot")
    english = packages.package(article, f"{packages.FIGURE}\n{packages.BODY}", images=english.images)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, package, height in (("light", english, 1280), ("arabic", packages.arabic(), 880)):
            page = browser.new_page(viewport={"width": 860, "height": height}, color_scheme="light")
            page.route("**/*", answer)
            page.set_content(str(outputs.render(package, "page")["page.html"]), wait_until="networkidle")
            page.screenshot(path=ROOT / "docs" / "images" / f"page-{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
