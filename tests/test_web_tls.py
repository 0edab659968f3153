"""TLS: the certificate is checked for the name that was asked for, whatever address was dialled."""

import shutil
import ssl
import subprocess
from argparse import ArgumentParser
from dataclasses import replace

import pytest
import requests

from loopback import ARTICLE, QUICK, Server, answer, fetcher
from republish import errors
from republish._commands.network import add_network, settings_of


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for news.example.test alone, made for this run."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl is not there")
    folder = tmp_path_factory.mktemp("tls")
    key, chain = folder / "key.pem", folder / "chain.pem"
    name = ["-subj", "/CN=news.example.test", "-addext", "subjectAltName=DNS:news.example.test"]
    out = ["-keyout", str(key), "-out", str(chain), "-days", "2", "-nodes"]
    subprocess.run([program, "req", "-x509", "-newkey", "rsa:2048", *name, *out], check=True, capture_output=True)
    return key, chain


@pytest.fixture
def names():
    return []


@pytest.fixture
def server(certificate, names):
    key, chain = certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, key)
    context.sni_callback = lambda sock, name, context: names.append(name)
    with Server(context=context) as running:
        running.pages["/a"] = answer()
        yield running


@pytest.fixture
def session(certificate):
    with requests.Session() as own:
        own.trust_env = False
        own.verify = str(certificate[1])
        yield own


def to_loopback(host, port):
    return ["127.0.0.1"]


def test_the_name_goes_with_the_connection(server, session, names):
    page = fetcher(server, session=session, resolver=to_loopback)(server.url("/a", "news.example.test"))
    assert page.content == ARTICLE
    assert names == ["news.example.test"]
    assert server.requests[0].headers["host"] == f"news.example.test:{server.port}"


def test_a_certificate_for_another_name_is_refused(server, session):
    with pytest.raises(errors.ConnectionFailed, match="certificate"):
        fetcher(server, session=session, resolver=to_loopback)(server.url("/a", "other.example.test"))
    assert not server.requests


def test_a_certificate_nobody_vouches_for_is_refused(server):
    with pytest.raises(errors.ConnectionFailed, match="certificate"):
        fetcher(server, resolver=to_loopback)(server.url("/a", "news.example.test"))


def test_who_may_vouch_for_it_is_told(server, session):
    with pytest.raises(errors.ConnectionFailed) as caught:
        fetcher(server, resolver=to_loopback)(server.url("/a", "news.example.test"))
    assert "--ca-file" in caught.value.advice
    server.pages["/b"] = b"nothing of HTTP"
    fetch = fetcher(server, session=session, resolver=to_loopback)
    with pytest.raises(errors.ConnectionFailed) as caught:
        fetch(server.url("/b", "news.example.test"))
    assert "--ca-file" not in caught.value.advice


def test_the_authorities_of_the_command_line_vouch_for_it(server, certificate):
    parser = ArgumentParser()
    add_network(parser)
    said = settings_of(parser.parse_args(["--ca-file", str(certificate[1])]))
    page = fetcher(server, resolver=to_loopback, **said)(server.url("/a", "news.example.test"))
    assert page.content == ARTICLE


def test_a_drip_under_tls_cannot_outlast_the_deadline(server, session):
    server.pages["/a"] = lambda talk: (talk.send(b"HTTP/1.1 200 OK\r\nX-A: "), talk.drip(b"a" * 1000))
    with pytest.raises(errors.FetchTimeout):
        fetcher(server, session=session, resolver=to_loopback, limits=replace(QUICK, total_seconds=0.5))(
            server.url("/a", "news.example.test")
        )


def test_plain_http_on_a_tls_port_is_a_failed_connection(server):
    with pytest.raises(errors.ConnectionFailed):
        fetcher(server, limits=replace(QUICK, retries=0))(server.url("/a").replace("https", "http"))
