"""Draw the pictures of README and docs anew from the demo page. Needs Chromium.

python docs/pictures.py
"""

import shutil
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path

import republish
from republish import outputs
from republish.explain import explain
from republish.testing import page_from_file

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
URL = "https://theconversation.com/why-harbour-cities-are-bringing-back-their-oyster-reefs-900417"
REEF = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 500'%3E%3Crect width='1200' height='500' fill='%23b9cfd6'/%3E"
    "%3Cpath d='M0 330 Q300 290 600 330 T1200 320 V500 H0Z' fill='%235f8a92'/%3E%3Cpath d='M120 400 q60-90 150-60 q80-70 190-10 q90-60 180 0 q120-40 220 70 z' fill='%23453f35'/%3E%3C/svg%3E"
)
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
)
QUIET += ("--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-device-scale-factor=1")


def shot(html: str, target: Path, width: int, height: int) -> None:
    """A picture of an HTML page; nothing is loaded from anywhere."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or sys.exit("Chromium is not there.")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(html, encoding="utf-8")
        options = (
            *QUIET,
            f"--user-data-dir={folder}/profile",
            f"--window-size={width},{height}",
            f"--screenshot={target}",
        )
        subprocess.run([chromium, *options, page.as_uri()], check=True, capture_output=True, timeout=120)
    print(target.relative_to(ROOT))


def blocks() -> str:
    """The runs of text of the example page with their chances, as the judgement sees them without a profile."""
    rows = "".join(
        f"<tr style='background:{'#dcf3e1' if run.kept else '#fbe3e1'}'><td style='text-align:right'>{run.chance:.2f}</td>"
        f"<td><div style='background:{'#2b8a4b' if run.kept else '#c0453b'};height:10px;width:{4 + 96 * run.chance:.0f}px'></div></td>"
        f"<td style='color:#666'>{escape(run.tag)}</td><td>{escape(run.text[:96])}{'…' if len(run.text) > 96 else ''}"
        f" <span style='color:#777'>{escape(f'[{run.rule}]') if run.rule else ''}</span></td></tr>"
        for run in explain(
            page_from_file(ROOT / "examples/pages/oyster-reefs.html", "https://site.example/oyster-reefs")
        )
    )
    style = "td{padding:3px 8px;white-space:nowrap}table{border-collapse:separate;border-spacing:0 2px}"
    return f"<!doctype html><meta charset=utf-8><style>{style}</style><body style='font:13px system-ui,sans-serif;margin:12px'><table>{rows}</table>"


def copy(package: republish.Package) -> republish.Page:
    """A published page on which a word was changed, a picture put back and the counter made to load late."""
    text = package.html.replace("forty tonnes", "fifty tonnes").replace(
        '<img src="https://c', '<img loading="lazy" src="https://c'
    )
    picture = f"<img src='/uploads/{package.images[0].url.split('/')[-1].split('?')[0]}'>"
    page = f"<html><body><article><h1>{escape(package.article.title)}</h1>{picture}{text}</article></body></html>"
    return republish.Page.from_html(page, "https://herald.example/oysters")


def main() -> None:
    package = republish.prepare(page_from_file(ROOT / "examples/pages/oyster-reefs.html", URL))
    (document,) = (text for text in outputs.render(package, "page").values() if isinstance(text, str))
    kept = next(image.url for image in package.images if image.action == "keep")
    IMAGES.mkdir(exist_ok=True)
    # The kept image lives on the publisher's server; a drawing of our own stands in for it.
    shown = document.replace(kept.replace("&", "&amp;"), REEF).replace("counter.theconversation.com", "counter.invalid")
    shot(shown, IMAGES / "package.png", 800, 2700)
    shot(blocks(), IMAGES / "blocks.png", 900, 1070)
    frame = "<!doctype html><meta charset=utf-8><body style='font:15px/1.4 system-ui,sans-serif;margin:12px;background:#fff'>"
    shot(frame + package.review._repr_html_(), IMAGES / "review.png", 800, 1500)
    audit = republish.audit(copy(package), package=package)
    shot(frame + audit._repr_html_(), IMAGES / "audit.png", 800, 560)


if __name__ == "__main__":
    main()
