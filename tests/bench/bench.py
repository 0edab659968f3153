"""Benchmarks: CPU as a multiple of a bare lxml.html parse of the same page, the first page of a process, growth, the gate, hostile shapes.

    ./run.sh bench            the tables
    ./run.sh bench --peers    with other extractors, where they are installed (dependency group "peers")

Ratios travel between machines, seconds do not. Every row of growth and shapes runs in a process of its own, so that its
peak memory is its own.
"""

import argparse
import gzip
import importlib
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import lxml.html

import republish
from republish import Limits, Page, _html, sanitizer

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "corpus" / "extraction"
LARGE = Limits(page_bytes=64_000_000, nodes=5_000_000)
ADDRESS = "https://site.example/a"
STATED = "//link[@rel='canonical']/@href | //meta[@property='og:url']/@content"
EXAMPLE = ROOT / "examples" / "pages" / "oyster-reefs.html"
STARTS = {
    "lxml.html parse": "import lxml.html; lxml.html.document_fromstring(content)",
    "import republish": "import republish",
    "republish.extract": "import republish; republish.extract(republish.Page.from_html(content, sys.argv[2]))",
    "republish.prepare": "import republish; republish.prepare(republish.Page.from_html(content, sys.argv[2]))",
}
LICENSE = '<footer>Texts: <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></footer>'


def say(rnd: random.Random, number: int) -> str:
    syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va"]
    return " ".join("".join(rnd.choices(syllables, k=rnd.randint(1, 3))) for _ in range(number)).capitalize() + "."


def article(size: int) -> str:
    """A page of about `size` bytes: navigation, sections, lists, figures, related stories, a licence."""
    rnd = random.Random(size)
    parts, written = [], 0
    while written < size:
        paragraphs = "".join(
            f'<p>{say(rnd, 40)} <a href="/a/{rnd.randint(1, 999)}">{say(rnd, 3)}</a> {say(rnd, 30)}</p>'
            for _ in range(5)
        )
        listed = "".join(f"<li>{say(rnd, 8)}</li>" for _ in range(4))
        parts.append(
            f"<h2>{say(rnd, 5)}</h2>{paragraphs}<ul>{listed}</ul><figure><img src='/i.jpg' alt=''><figcaption>{say(rnd, 9)}</figcaption></figure>"
        )
        written += len(parts[-1])
    return f"<!doctype html><html lang=en><title>Bench</title><body><main><article><h1>Bench</h1>{''.join(parts)}</article></main>{LICENSE}</body></html>"


SHAPES: dict[str, Callable[[], str]] = {
    "100k siblings": lambda: f"<article><h1>x</h1>{'<p>one two three four five six</p>' * 100_000}</article>{LICENSE}",
    "75k siblings": lambda: f"<article><h1>x</h1>{'<p>one two three four five six</p>' * 75_000}</article>{LICENSE}",
    "20k pictures": lambda: (
        f"<article><h1>x</h1><p>{'one two three ' * 200}</p></article>{'<img src=/i-900x600.jpg alt=x>' * 20_000}{LICENSE}"
    ),
    "50k nested divs": lambda: "<article>" + "<div>" * 50_000 + "x",
    "20 MB page": lambda: article(20_000_000),
    "10k attributes": lambda: (
        f"<article><h1>x</h1><p {' '.join(f'a{n}=1' for n in range(10_000))}>{'one two three ' * 200}</p></article>{LICENSE}"
    ),
    "entity flood": lambda: (
        f"<article><h1>x</h1><p>{'&amp;' * 100_000} {'one two three ' * 200}</p></article>{LICENSE}"
    ),
    "one 5 MB word": lambda: f"<article><h1>x</h1><p>{'x' * 5_000_000} {'one two three ' * 200}</p></article>{LICENSE}",
}


def cpu(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def pages(limit: int) -> list[Page]:
    """Real pages where they are there, else pages of our own making."""
    stored = sorted((SHARED / "aeb" / "pages").glob("*"))[:limit]
    if stored:
        return [
            at_home(gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes())
            for path in stored
        ]
    return [Page.from_html(article(size), ADDRESS) for size in (20_000, 60_000, 120_000, 250_000)]


def at_home(content: bytes) -> Page:
    """A page at the address it gives itself: under another one it is a republication, and nothing is packaged."""
    stated = lxml.html.document_fromstring(content).xpath(STATED)
    return Page.from_html(content, next((address for address in stated if address.startswith("http")), ADDRESS))


def licensed(page: Page) -> Page:
    """A page without a licence stops early, so it gets one."""
    return Page.from_html(page.html.replace("</body>", f"{LICENSE}</body>", 1), page.url)


def is_packaged(page: Page) -> bool:
    """An agency's text or one behind a paywall is not, whatever its licence, and says nothing of the whole way."""
    return not isinstance(attempt(lambda: republish.prepare(licensed(page))), republish.RepublishError)


def prepare(page: Page, engine: str) -> None:
    """The whole way, from a page's HTML to its package."""
    republish.prepare(licensed(page), engine=engine)  # type: ignore[arg-type]


def peers() -> Iterator[tuple[str, Callable[[Page], object]]]:
    """Other extractors that are installed."""
    calls: dict[str, Callable[[object, Page], object]] = {
        "trafilatura": lambda module, page: module.bare_extraction(page.html, url=page.url),  # type: ignore[attr-defined]
        "readability": lambda module, page: module.Document(page.html).summary(),  # type: ignore[attr-defined]
    }
    for name, call in calls.items():
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        yield name, lambda page, call=call, module=module: call(module, page)  # type: ignore[misc]


def fastest(work: Callable[[Page], object], measured: list[Page]) -> float:
    """CPU seconds for all pages, the better of two rounds."""
    return min(sum(cpu(partial(work, page)) for page in measured) for _ in range(2))


def table(title: str, header: list[str], rows: list[list[str]]) -> None:
    print(f"\n## {title}\n\n| {' | '.join(header)} |\n|{'---|' * len(header)}")
    for row in rows:
        print(f"| {' | '.join(row)} |")


def ratios(with_peers: bool, limit: int) -> None:
    measured = [page for page in pages(limit) if is_packaged(page)]
    works: list[tuple[str, Callable[[Page], object]]] = [
        ("lxml.html parse", lambda page: lxml.html.document_fromstring(page.content)),
        ("republish.extract", lambda page: attempt(lambda: republish.extract(page))),
        ("republish.prepare, bleach", lambda page: prepare(page, "bleach")),
        ("republish.prepare, nh3", lambda page: prepare(page, "nh3")),
        *(peers() if with_peers else ()),
    ]
    for _, work in works:
        work(measured[0])
    floor = fastest(works[0][1], measured)
    rows = []
    for name, work in works:
        total = fastest(work, measured)
        rows.append([name, f"{1000 * total / len(measured):.2f}", f"{total / floor:.1f}"])
    table(f"CPU a page, {len(measured)} pages", ["", "ms", "× lxml parse"], rows)


def attempt(work: Callable[[], object]) -> object:
    try:
        return work()
    except republish.RepublishError as error:
        return error


def alone(kind: str, argument: str) -> dict[str, str]:
    """Run one measurement in a process of its own."""
    command = [sys.executable, __file__, "--one", kind, argument]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def peak_bytes() -> int:
    """The most memory this process ever held. On Linux not `ru_maxrss`, which begins with what the parent held."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def one(kind: str, argument: str) -> None:
    html = article(int(argument)) if kind != "shape" else SHAPES[argument]()
    page = Page.from_html(html, ADDRESS)
    attempt(lambda: republish.prepare(Page.from_html(article(5_000), "https://site.example/b")))
    before = peak_bytes()
    outcome: list[object] = []
    works: dict[str, Callable[[], object]] = {
        "extract": lambda: outcome.append(attempt(lambda: republish.extract(page, limits=LARGE))),
        "shape": lambda: outcome.append(attempt(lambda: republish.prepare(page))),
        "bleach": lambda: outcome.append(
            sanitizer.clean(_html.inner_html(_html.fragment(html)), engine="bleach", limits=LARGE)
        ),
        "nh3": lambda: outcome.append(
            sanitizer.clean(_html.inner_html(_html.fragment(html)), engine="nh3", limits=LARGE)
        ),
    }
    seconds = cpu(works[kind])
    peak = peak_bytes() - before
    print(
        json.dumps(
            {
                "seconds": f"{seconds:.2f}",
                "peak": f"{peak / 1e6:.0f}",
                "times": f"{peak / len(html):.1f}",
                "outcome": type(outcome[0]).__name__,
            }
        )
    )


def start(code: str) -> float:
    """CPU seconds of a process that does one thing, the best of three: the first may have to write the byte code."""
    whole = f"import sys, time; content = open(sys.argv[1], 'rb').read(); {code}; print(time.process_time())"
    command = [sys.executable, "-c", whole, str(EXAMPLE), at_home(EXAMPLE.read_bytes()).url]
    return min(float(subprocess.run(command, capture_output=True, text=True, check=True).stdout) for _ in range(3))


def starts() -> None:
    rows = [[name, f"{start(code):.2f}"] for name, code in STARTS.items()]
    table("The first page of a process", ["", "CPU s"], rows)


def growth() -> None:
    rows = []
    for megabytes in (1, 2, 4, 8):
        got = alone("extract", str(megabytes * 1_000_000))
        rows.append([f"{megabytes} MB", got["seconds"], got["peak"], got["times"]])
    table("extract on growing pages", ["page", "CPU s", "peak MB", "× page"], rows)


def gate() -> None:
    rows = []
    for size in (20_000, 200_000, 2_000_000):
        got = {engine: alone(engine, str(size)) for engine in ("bleach", "nh3")}
        rows.append(
            [
                f"{size // 1000} KB",
                got["bleach"]["seconds"],
                got["bleach"]["peak"],
                got["nh3"]["seconds"],
                got["nh3"]["peak"],
            ]
        )
    table("The gate: sanitizer.clean", ["body", "bleach s", "bleach peak MB", "nh3 s", "nh3 peak MB"], rows)


def shapes() -> None:
    rows = [[name, *(alone("shape", name)[key] for key in ("seconds", "peak", "outcome"))] for name in SHAPES]
    table("prepare on hostile shapes", ["page", "CPU s", "peak MB", "outcome"], rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--pages", type=int, default=60, help="how many pages the ratios are taken on")
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        one(*options.one)
        return
    ratios(options.peers, options.pages)
    starts()
    growth()
    gate()
    shapes()


if __name__ == "__main__":
    main()
