"""Which answers are pages: by their status, their kind, and the encoding of their words."""

import pytest

from loopback import ARTICLE, answer, fetcher
from republish import errors

GIF = b"GIF89a" + bytes(40)
FEED = b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>'


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (204, errors.HTTPStatusError),
        (206, errors.HTTPStatusError),
        (304, errors.HTTPStatusError),
        (400, errors.HTTPStatusError),
        (401, errors.HTTPStatusError),
        (404, errors.NotFound),
        (410, errors.NotFound),
        (451, errors.LegallyBlocked),
        (500, errors.HTTPStatusError),
        (999, errors.HTTPStatusError),
    ],
)
def test_an_answer_that_is_no_page_says_so(server, status, error):
    server.pages["/a"] = answer(b"<p>sorry</p>", f"{status} Whatever")
    with pytest.raises(errors.HTTPStatusError) as caught:
        fetcher(server)(server.url("/a"))
    assert (type(caught.value), caught.value.status) == (error, status)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("accept", "kind", "body"),
    [
        ("html", "text/html", ARTICLE),
        ("html", "TEXT/HTML;charset=x", ARTICLE),
        ("html", "application/xhtml+xml", ARTICLE),
        ("html", "text/html, text/html", ARTICLE),
        ("html", None, ARTICLE),
        ("html", "text/html", "<p>ä</p>".encode("utf-16")),
        ("feed", "application/rss+xml", FEED),
        ("feed", "text/plain", FEED),
        ("feed", None, b"\xef\xbb\xbf  <feed/>"),
        ("image", "image/gif", GIF),
        ("image", "image/jpeg", b"\xff\xd8\xff\xe0abc"),
        ("image", "image/jpg", b"\xff\xd8\xff\xe0abc"),
        ("image", "image/png", b"\x89PNG\r\n\x1a\nabc"),
        ("image", "image/webp", b"RIFF\x10\x00\x00\x00WEBPVP8 "),
        ("image", "image/avif", b"\x00\x00\x00\x1cftypavif"),
    ],
)
def test_the_kind_asked_for_is_taken(server, accept, kind, body):
    server.pages["/a"] = answer(body, kind=kind)
    assert fetcher(server)(server.url("/a"), accept=accept).content == body


@pytest.mark.parametrize(
    ("accept", "kind", "body"),
    [
        ("html", "application/json", b"{}"),
        ("html", "application/pdf", b"%PDF-1.7"),
        ("html", "text/plain", ARTICLE),
        ("html", "text/html", b"\x89PNG\r\n\x1a\n" + bytes(40)),
        ("html", "text/html", b"%PDF-1.7 <p>"),
        ("html", None, b'{"a": 1}'),
        ("html", None, b"<p>\x00</p>"),
        ("feed", "image/png", FEED),
        ("feed", "text/plain", b"Sorry"),
        ("image", "text/html", GIF),
        ("image", None, GIF),
        ("image", "image/svg+xml", b"<svg/>"),
        ("image", "image/png", b"<script>"),
    ],
)
def test_another_kind_is_refused(server, accept, kind, body):
    server.pages["/a"] = answer(body, kind=kind)
    with pytest.raises(errors.ContentTypeRefused):
        fetcher(server)(server.url("/a"), accept=accept)


def test_an_empty_page_is_one(server):
    server.pages["/a"] = answer(b" \n")
    with pytest.raises(errors.EmptyPage):
        fetcher(server)(server.url("/a"))


@pytest.mark.parametrize(
    ("body", "kind", "encoding", "word"),
    [
        ("<p>café</p>".encode(), "text/html", "utf-8", "café"),
        ("<p>café</p>".encode("cp1252"), "text/html; charset=windows-1252", "cp1252", "café"),
        ("<p>café</p>".encode("cp1252"), "text/html", "cp1252", "café"),
        ("<meta charset=shift_jis><p>港</p>".encode("shift_jis"), "text/html", "cp932", "港"),
        ("<p>港</p>".encode("utf-16"), "text/html; charset=utf-8", "utf-16-le", "港"),
        ("<meta charset=gbk><p>海港的墙已经两百年了</p>".encode(), "text/html", "utf-8", "海港"),
        ("<meta charset=gbk><p>海港的墙已经两百年了</p>".encode("gbk"), "text/html", "gb18030", "海港"),
        ("<meta charset=iso-8859-1><p>© café, déjà</p>".encode("cp1252"), "text/html", "cp1252", "café"),
        ("<p>café</p>".encode(), "text/html; charset=hex", "utf-8", "café"),
        ("<p>Öl für Türen, süße Äpfel, Größe</p>".encode(), "text/html; charset=iso-8859-1", "utf-8", "süße"),
        ("<p>Öl für Türen, süße Äpfel, Größe</p>".encode("cp1252"), "text/html; charset=iso-8859-1", "cp1252", "süße"),
        ("<p>café</p>".encode(), "text/html; charset=iso-8859-1", "cp1252", "cafÃ©"),
    ],
)
def test_the_encoding_is_found(server, body, kind, encoding, word):
    server.pages["/a"] = answer(body, kind=kind)
    page = fetcher(server)(server.url("/a"))
    assert page.encoding == encoding
    assert word in page.html
