"""Deliveries without a real CMS: where credentials may go, what the report says, Ghost's rules."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests

from cms import ghost as ghost_server
from fixtures import packages
from republish.delivery import ghost
from republish.delivery._former import replaced
from republish.delivery._http import checked_site
from republish.delivery._read_back import losses
from republish.errors import DeliveryError, FetchError, RepublishError, UsageError
from republish.model import CleanHtml, DeliveryReport, Package, Page
from republish.publishing import publish
from shared import ROOT

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
GHOST_SCHEMAS = ROOT / ".tools" / "ghost" / "node_modules" / "@tryghost" / "admin-api-schema"


# where credentials may go


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        ("https://news.example", "https://news.example"),
        ("https://news.example/blog/", "https://news.example/blog"),
        ("https://news.example:8443/", "https://news.example:8443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost/x", "http://localhost/x"),
        ("http://[::1]:80", "http://[::1]:80"),
    ],
)
def test_sites_that_credentials_may_go_to(site: str, expected: str) -> None:
    assert checked_site(site) == expected


@pytest.mark.parametrize(
    "site",
    [
        "http://news.example", "http://10.0.0.1", "http://localhost.evil.example", "ftp://news.example", "news.example",
        "", "https://", "https://user:secret@news.example", "http://127.0.0.1.evil.example", "https://[::1", "https://a:b",
        "javascript:alert(1)", "http://2130706433/",
    ],
)  # fmt: skip
def test_sites_that_they_may_not(site: str) -> None:
    with pytest.raises(DeliveryError) as caught:
        publish(packages.english(), site=site, user="desk", password="secret")
    assert caught.value.stage == "deliver"
    assert "secret" not in str(caught.value)


class _Answers(BaseHTTPRequestHandler):
    status, headers_out, body = 200, {}, b""  # type: ignore[var-annotated]

    def log_message(self, *_: Any) -> None:
        """Quiet."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"] or 0))
        self.do_GET()

    def do_GET(self) -> None:
        self.send_response(self.status)
        for name, value in {"Content-Length": str(len(self.body)), **self.headers_out}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(self.body)


def answering(status: int, headers: dict[str, str], body: bytes = b"") -> Iterator[str]:
    handler = type("Handler", (_Answers,), {"status": status, "headers_out": headers, "body": body})
    server = HTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "headers", "body", "message"),
    [
        (301, {"Location": "https://other.example/"}, b"", "sends us on"),
        (200, {"Content-Type": "text/html"}, b"<p>hello</p>", "has no WordPress API"),
        (404, {"Content-Type": "text/html"}, b"", "has no WordPress API"),
        (401, {"Content-Type": "application/json"}, b"{}", "takes no requests"),
        (200, {"Content-Type": "application/json"}, b"no json", "without JSON"),
    ],
)
def test_what_is_no_wordpress(status: int, headers: dict[str, str], body: bytes, message: str) -> None:
    for url in answering(status, headers, body):
        with pytest.raises(DeliveryError, match=message):
            publish(packages.english(), site=url, user="desk", password="secret")


@pytest.mark.parametrize("to", ["wordpress", "ghost"])
@pytest.mark.parametrize(
    ("status", "body", "advice"),
    [
        (503, b"Briefly unavailable for scheduled maintenance.", "Try again later."),
        (503, b'{"message": "Briefly unavailable"}', "Try again later."),
        (500, b"<h1>Error establishing a database connection</h1>", "Try again later."),
        (429, b"{}", "Try again later."),
        (404, b"", "Check "),
        (403, b'{"message": "Sorry, you may not."}', "Check "),
    ],
)
def test_a_site_that_is_out_of_order_is_told_from_one_that_says_no(
    to: Any, status: int, body: bytes, advice: str
) -> None:
    kind = "application/json" if body.startswith(b"{") else "text/html"
    for url in answering(status, {"Content-Type": kind}, body):
        with pytest.raises(DeliveryError, match=str(status)) as caught:
            publish(packages.english(), to, site=url, user="desk", password=ghost_server.KEY)
        assert caught.value.advice.startswith(advice)


@pytest.mark.parametrize("to", ["wordpress", "ghost"])
@pytest.mark.parametrize(
    "body", [b"null", b"{}", b"[]", b"[1]", b'"no"', b'{"posts": [1]}', b'{"posts": []}', b"[" * 100_000]
)
def test_json_that_is_no_answer_of_the_api(to: Any, body: bytes) -> None:
    for url in answering(200, {"Content-Type": "application/json"}, body):
        with pytest.raises(DeliveryError, match=r"than its API does|without JSON") as caught:
            publish(packages.english(), to, site=url, user="desk", password=ghost_server.KEY)
        assert caught.value.url.startswith(url)


@pytest.mark.parametrize(
    "wrong",
    [{"package": "a"}, {"site": 5}, {"user": None}, {"password": b"secret"}, {"tags": "Rivers"}, {"categories": 5}],
)
def test_what_is_handed_in_wrong_is_told_before_anything_is_sent(wrong: dict[str, Any]) -> None:
    handed = {"package": packages.english(), "site": "https://nowhere.invalid", **wrong}
    with pytest.raises(UsageError, match=next(iter(wrong))) as caught:
        publish(**handed)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("to", ["wordpress", "ghost"])
def test_nobody_there(to: Any) -> None:
    with pytest.raises(DeliveryError) as caught:
        publish(packages.english(), to, site="http://127.0.0.1:9", user="desk", password=ghost_server.KEY)
    assert caught.value.message == "http://127.0.0.1:9 does not answer: Connection refused."


def test_an_unknown_cms() -> None:
    with pytest.raises(UsageError, match="drupal"):
        publish(packages.english(), "drupal", site="https://a.example")  # type: ignore[arg-type]


@pytest.mark.parametrize(("to", "status"), [("wordpress", "pending"), ("ghost", "scheduled")])
def test_a_dry_run_sends_nothing_and_shows_what_it_would(to: Any, status: str) -> None:
    report = publish(packages.english(), to, site="https://nowhere.invalid", dry_run=True, status=status)
    fields = json.loads(report.payload)
    assert (report.action, report.cms, report.ok) == ("dry-run", to, True)
    assert fields["status"] == status
    assert "Read the" in (fields.get("content") or fields.get("html"))


# reading back


def kinds(html: str, stage: Any = "stored") -> list[str]:
    return [loss.kind for loss in losses(packages.with_image(), html, stage)]


def test_what_is_whole_has_no_losses() -> None:
    assert kinds(str(packages.with_image().html)) == []
    assert kinds(f"<header>x</header><main>{packages.with_image().html}</main>") == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("This article is republished", "Republished", ["attribution"]),
        ('href="https://theconversation.com/the-river', 'href="https://other.example/the-river', ["link"]),
        ('-216842"', '-216842?ref=site.example"', ["link"]),
        (' rel="license"', "", ["license-link"]),
        ("count.gif", "other.gif", ["counter"]),
        ('width="1"', 'width="1" loading="lazy"', ["counter"]),
        (' referrerpolicy="no-referrer-when-downgrade"', "", ["counter"]),
        ("opacity: 0 !important;", "", ["counter"]),
        ("opacity: 0 !important;", "opacity:0!important;", []),
        ("<h2>", "<h2><em>", []),
        ("h2>", "p>", ["heading"]),
        ("Mina Okafor", "", ["credit", "words"]),
        ("bridge%20north.jpg", "other.jpg", ["image"]),
        ("thought to move the piano", "thought of the piano", ["words"]),
        ("stopped", "STOPPED", ["words"]),
        ("’", "'", []),
    ],
)
def test_each_loss_is_told(old: str, new: str, expected: list[str]) -> None:
    assert kinds(str(packages.with_image().html).replace(old, new)) == expected


def of(html: str) -> Package:
    return packages.package(packages.english().article, html)


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        ("<p>Planks of 2x4, seen at 1920x1080.</p>", "<p>Planks of 2×4, seen at 1920×1080.</p>"),
        ("<h2>A Wordpress of 34 3440x1440</h2>", "<h2>A WordPress of 34 3440×1440</h2>"),
        ('<p><a href="https://a.example/Hügel_(Ort)?ä=ü">a</a></p>', '<p><a href="https://a.example/H%C3%BCgel_(Ort)?%C3%A4=%C3%BC">a</a></p>'),
        ("<h2>内容</h2><p>川は三日のあいだ上がりつづけた。</p>", "<p>執筆</p><h2>内容</h2><p>川は三日のあいだ上がりつづけた。</p>"),
        ("", ""),
    ],
    ids=["crosses", "own-name", "address", "japanese", "empty"],
)  # fmt: skip
def test_what_a_cms_beautifies_is_no_loss(body: str, printed: str) -> None:
    assert losses(of(body), str(of(printed).html), "rendered") == ()


@pytest.mark.parametrize(
    ("body", "printed", "expected"),
    [
        ("<p>Planks of 2x4.</p>", "<p>Planks of 2×6.</p>", "words"),
        ("<p>Wordpress</p>", "<p>WORDPRESS</p>", "words"),
        ('<p><a href="https://a.example/Hügel">a</a></p>', '<p><a href="https://a.example/H%C3%B6gel">a</a></p>', "link"),
        ("<p>川は三日のあいだ上がりつづけた。</p>", "<p>川は二日のあいだ上がりつづけた。</p>", "words"),
    ],
)  # fmt: skip
def test_what_a_cms_alters_is_a_loss(body: str, printed: str, expected: str) -> None:
    assert [loss.kind for loss in losses(of(body), str(of(printed).html), "rendered")] == [expected]


def test_two_counters_count_twice() -> None:
    html = f"{packages.with_image().html}{packages.COUNTER}"
    (loss,) = losses(packages.with_image(), html, "rendered")
    assert (loss.kind, loss.stage) == ("counter", "rendered")
    assert "2 times" in loss.text


def test_the_first_lost_word_is_shown() -> None:
    html = str(packages.with_image().html).replace("before anyone in Fellbrook", "before anyone in Ashby")
    (loss,) = losses(packages.with_image(), html, "stored")
    assert loss.expected == "days before anyone in Fellbrook thought to move"


def test_uploaded_images_are_looked_for_under_their_new_address() -> None:
    html = str(packages.with_image().html).replace(packages.IMAGE, "https://site.example/up/a-300x200.jpg")
    found = losses(packages.with_image(), html, "stored", images={packages.IMAGE: "https://site.example/up/a.jpg"})
    assert found == ()


def test_reports_travel_as_json() -> None:
    report = publish(packages.english(), site="https://nowhere.invalid", dry_run=True)
    assert DeliveryReport.from_dict(json.loads(json.dumps(report.to_dict()))) == report


# Ghost


@pytest.fixture
def site() -> Iterator[ghost_server.Ghost]:
    with ghost_server.running() as running:
        yield running


def test_the_token_is_what_ghost_documents() -> None:
    head, claims, signature = ghost.token("id1:" + "0a" * 32, 1_700_000_000).split(".")
    assert ghost_server.unpacked(head) == {"alg": "HS256", "typ": "JWT", "kid": "id1"}
    assert ghost_server.unpacked(claims) == {"iat": 1_700_000_000, "exp": 1_700_000_300, "aud": "/admin/"}
    expected = hmac.new(bytes.fromhex("0a" * 32), f"{head}.{claims}".encode(), hashlib.sha256).digest()
    assert base64.urlsafe_b64decode(signature + "=") == expected


@pytest.mark.parametrize("key", ["", "nonsense", "id:", ":abab", "id:xyz"])
def test_what_is_no_key(key: str) -> None:
    with pytest.raises(DeliveryError, match="Admin API key"):
        ghost.token(key, 0)


def test_ghost_takes_the_post_and_the_report_says_so(site: ghost_server.Ghost) -> None:
    report = publish(packages.english(), "ghost", site=site.url, password=ghost_server.KEY)
    (post,) = site.posts
    assert (report.action, report.losses, report.status) == ("created", (), "draft")
    assert post["canonical_url"] == packages.english().article.url
    assert packages.COUNTER in post["html"]
    assert [tag["name"] for tag in post["tags"]] == ["floods", "rivers & lakes"]
    assert "source=html" in next(line for line in site.requests if line.startswith("POST"))


def test_ghost_is_updated_by_canonical_address(site: ghost_server.Ghost) -> None:
    package = packages.english(url="https://a.example/it's-a-\\-path")
    publish(package, "ghost", site=site.url, password=ghost_server.KEY)
    site.posts[0]["status"] = "published"
    again = replace(package, article=replace(package.article, title="Another title"))
    report = publish(again, "ghost", site=site.url, password=ghost_server.KEY)
    (post,) = site.posts
    assert (report.action, post["title"], post["status"]) == ("updated", "Another title", "published")


def test_ghost_tells_what_of_the_post_is_gone_and_keeps_an_editors_tags(site: ghost_server.Ghost) -> None:
    made = packages.english()
    publish(made, "ghost", site=site.url, password=ghost_server.KEY, tags=["Rivers"])
    site.posts[0]["tags"] = [{"name": "Rivers"}, {"name": "Our own"}]
    site.posts[0]["title"] = "A headline of ours"
    later = replace(made, html=CleanHtml(made.html.replace("move the piano", "move the harp")))
    report = publish(later, "ghost", site=site.url, password=ghost_server.KEY, tags=["Floods"])
    assert [tag["name"] for tag in site.posts[0]["tags"]] == ["Rivers", "Our own", "Floods"]
    assert any("“A headline of ours”" in note for note in report.notes)
    assert any("move the piano" in note for note in report.notes)
    assert any("move the harp" in note for note in report.notes)


@pytest.mark.parametrize(("lines", "more"), [(8, ""), (9, " and 1 more."), (12, " and 4 more.")])
def test_a_note_repeats_some_lines_and_counts_the_others(lines: int, more: str) -> None:
    before = "".join(f"<p>Line {number} of the post.</p>" for number in range(lines))
    (note,) = replaced("A title", before, "A title", "")
    assert note.endswith(f"“Line 7 of the post.”{more}")


def test_ghost_finds_the_post_of_an_original_that_moved(site: ghost_server.Ghost) -> None:
    made = packages.english()
    publish(made, "ghost", site=site.url, password=ghost_server.KEY)
    there = "https://theconversation.com/it-moved-216842"
    moved = replace(
        made, article=replace(made.article, url=there), page=replace(made.page, url=made.article.url, url_served=there)
    )
    report = publish(moved, "ghost", site=site.url, password=ghost_server.KEY)
    assert (report.action, len(site.posts), site.posts[0]["canonical_url"]) == ("updated", 1, there)


def test_ghost_leaves_the_post_of_an_address_that_leads_to_another_article_alone(site: ghost_server.Ghost) -> None:
    first = packages.english()
    publish(first, "ghost", site=site.url, password=ghost_server.KEY)
    before = dict(site.posts[0])
    other = packages.arabic()
    assert other.article.url != first.article.url
    merged = replace(other, page=replace(other.page, redirects=(first.article.url,)))
    report = publish(merged, "ghost", site=site.url, password=ghost_server.KEY)
    assert (report.action, len(site.posts)) == ("created", 2)
    assert before in site.posts
    assert any("Left alone" in note for note in report.notes)


def test_ghost_report_tells_what_a_lossy_import_drops(site: ghost_server.Ghost) -> None:
    site.lossy = True
    report = publish(packages.english(), "ghost", site=site.url, password=ghost_server.KEY)
    assert [loss.kind for loss in report.losses] == ["license-link", "counter"]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<head></head><body>{post}</body>", []),
        ('<head><link rel="Canonical" href="{url}"></head><body>{post}</body>', ["canonical"]),
        (
            '<head><meta name="Robots" content="NOINDEX"><link rel="canonical" href="{url}"></head><body>{post}</body>',
            [],
        ),
        ('<head><link rel="canonical" href="https://theconversation.com/x"></head><body>{post}</body>', []),
        ('<head><link rel="alternate" href="{url}"></head><body>{post}</body>', []),
        ("<body>{post}{counter}</body>", ["counter"]),
        ("<body><p>Members only.</p></body>", ["attribution", "link", "license-link", "counter", "heading", "words"]),
    ],
)
def test_the_page_that_readers_get_is_looked_at_as_they_do(
    site: ghost_server.Ghost, page: str, expected: list[str]
) -> None:
    site.page = page.replace("{url}", f"{site.url}/p/preview/").replace("{counter}", packages.COUNTER)
    report = publish(packages.english(), "ghost", site=site.url, password=ghost_server.KEY, status="published")
    assert list(dict.fromkeys(loss.kind for loss in report.losses)) == expected
    assert {loss.stage for loss in report.losses} <= {"rendered"}
    assert report.notes == ()
    (asked,) = site.readers
    assert (asked["Authorization"], asked["Cookie"]) == (None, None)


@pytest.mark.parametrize(("status", "asked"), [("draft", 0), ("published", 1)])
def test_a_page_that_readers_do_not_get_is_a_note(site: ghost_server.Ghost, status: str, asked: int) -> None:
    report = publish(packages.english(), "ghost", site=site.url, password=ghost_server.KEY, status=status)
    (note,) = report.notes
    assert note.endswith("it was not looked at." if asked else "Deliver again after it is published.")
    assert (report.losses, len(site.readers)) == ((), asked)


@pytest.mark.parametrize(
    ("named", "account"),
    [
        ({"authors": {"Ben & Co": "ben@site.example"}}, "ben@site.example"),
        ({"authors": {"Ben & Co": "ben@site.example", "Ada O’Hara": "ada@site.example"}}, "ada@site.example"),
        ({"authors": {"Ben & Co": "ben@site.example"}, "author": "desk@site.example"}, "desk@site.example"),
        ({"authors": {"Somebody Else": "else@site.example"}}, None),
        ({}, None),
    ],
)
def test_whose_account_the_post_is_put_under(
    site: ghost_server.Ghost, named: dict[str, Any], account: str | None
) -> None:
    publish(packages.english(), "ghost", site=site.url, password=ghost_server.KEY, **named)
    (post,) = site.posts
    assert post.get("authors") == ([account] if account else None)


def test_ghost_refuses_a_wrong_secret(site: ghost_server.Ghost) -> None:
    with pytest.raises(DeliveryError, match="Authorization failed bad signature"):
        publish(packages.english(), "ghost", site=site.url, password=f"{ghost_server.KEY_ID}:{'cd' * 32}")


def test_ghost_gets_the_images(site: ghost_server.Ghost) -> None:
    def fetch(url: str, accept: str) -> Page:
        return Page(url=url, content=PNG)

    report = publish(packages.with_image(), "ghost", site=site.url, password=ghost_server.KEY, fetch=fetch)
    (post,) = site.posts
    assert PNG in site.uploads[0]
    assert "feature_image" not in post
    assert f'src="{report.media[0]}"' in post["html"]
    assert report.losses == ()


def test_an_image_that_ghost_does_not_take_stays_where_it_is_and_is_told(site: ghost_server.Ghost) -> None:
    def fetch(url: str, accept: str) -> Page:
        return Page(url=url, content=PNG)

    site.full = True
    for package in (packages.with_image(), packages.with_lead_image()):
        report = publish(package, "ghost", site=site.url, password=ghost_server.KEY, fetch=fetch)
        (post,) = site.posts
        assert [(loss.kind, loss.expected) for loss in report.losses] == [("image", packages.IMAGE)]
        assert (f'src="{packages.IMAGE}"' in post["html"]) == (packages.IMAGE in package.html)
        assert (report.media, post.get("feature_image")) == ((), None)


def test_ghost_features_a_lead_image_with_its_credit(site: ghost_server.Ghost) -> None:
    def fetch(url: str, accept: str) -> Page:
        return Page(url=url, content=PNG)

    report = publish(packages.with_lead_image(), "ghost", site=site.url, password=ghost_server.KEY, fetch=fetch)
    (post,) = site.posts
    assert post["feature_image"] == report.media[0]
    assert post["feature_image_caption"] == "The old bridge. Mina Okafor"
    assert post["feature_image_alt"] == 'A bridge under "water"'


def test_an_image_that_cannot_be_fetched_is_a_note(site: ghost_server.Ghost) -> None:
    def fetch(url: str, accept: str) -> Page:
        raise FetchError("Gone.", url=url)

    report = publish(packages.with_image(), "ghost", site=site.url, password=ghost_server.KEY, fetch=fetch)
    assert any(packages.IMAGE in note for note in report.notes)


VALIDATE = """
const {validate} = require(process.argv[1]);
const data = JSON.parse(require('fs').readFileSync(0, 'utf8'));
validate({data, schema: 'posts-add', definition: 'posts'})
  .then(() => console.log('valid'))
  .catch(error => { console.log(JSON.stringify(error.errorDetails || error.context || error.message)); });
"""


@pytest.mark.parametrize("text", [None, *packages.HOSTILE_STRINGS[:6], "long " * 400])
def test_the_payload_fits_ghosts_own_schema(text: str | None, tmp_path: Path) -> None:
    if not GHOST_SCHEMAS.is_dir() or not shutil.which("node"):
        pytest.skip("Ghost's schemas are not there: run tests/cms/install.sh (npm @tryghost/admin-api-schema)")
    package = packages.hostile(text) if text else packages.with_image()
    report = publish(package, "ghost", site="https://nowhere.invalid", dry_run=True)
    data = json.dumps({"posts": [json.loads(report.payload)]})
    command = ["node", "-e", VALIDATE, str(GHOST_SCHEMAS)]
    done = subprocess.run(command, input=data, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "valid"


def test_a_post_without_a_body_is_still_delivered(site: ghost_server.Ghost) -> None:
    package = replace(packages.english(), body=CleanHtml(""), text="")
    report = publish(package, "ghost", site=site.url, password=ghost_server.KEY, tags=[])
    assert report.action == "created"


def test_errors_are_of_the_tree() -> None:
    assert issubclass(DeliveryError, RepublishError)


def test_a_brought_session_is_used(site: ghost_server.Ghost) -> None:
    session = requests.Session()
    session.headers["X-Desk"] = "night"
    publish(packages.english(), "ghost", site=site.url, password=ghost_server.KEY, session=session)
    assert session.auth is None
