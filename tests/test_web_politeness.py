"""robots.txt, pace and waiting."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loopback import ARTICLE, NOW, QUICK, Server, answer, fetcher, redirect
from republish import errors
from republish.web.politeness import Pace, backoff, retry_after
from republish.web.robots import rules_from

RULES = b"User-agent: *\nDisallow: /private\nCrawl-delay: 7\n\nUser-agent: example-times\nDisallow: /times\n"


@pytest.fixture
def server():
    with Server() as running:
        running.pages |= {"/robots.txt": answer(RULES, kind="text/plain"), "/a": answer(), "/private": answer()}
        yield running


def test_robots_txt_is_asked_first_and_once(server):
    fetch_page = fetcher(server, robots=True)
    fetch_page(server.url("/a"))
    fetch_page(server.url("/a"))
    assert [request.path for request in server.requests] == ["/robots.txt", "/a", "/a"]


def test_what_robots_txt_closes_is_not_fetched(server):
    with pytest.raises(errors.RobotsRefused):
        fetcher(server, robots=True)(server.url("/private"))
    assert not server.asked("/private")


def test_opting_out_is_explicit(server):
    assert fetcher(server, robots=False)(server.url("/private")).content == ARTICLE
    assert not server.asked("/robots.txt")


def test_the_rules_are_those_for_our_name(server):
    server.pages["/times"] = answer()
    named = fetcher(server, robots=True, user_agent="Example-Times/1.0 (desk@example.test)")
    assert named(server.url("/private")).content == ARTICLE
    with pytest.raises(errors.RobotsRefused):
        named(server.url("/times"))


def test_a_redirect_into_what_is_closed_is_not_followed(server):
    server.pages["/go"] = redirect("/private")
    with pytest.raises(errors.RobotsRefused):
        fetcher(server, robots=True)(server.url("/go"))
    assert not server.asked("/private")


@pytest.mark.parametrize(
    ("status", "open_site"), [(404, True), (401, True), (403, True), (429, False), (500, False), (503, False)]
)
def test_a_missing_robots_txt_opens_and_a_broken_one_closes(server, status, open_site):
    server.pages["/robots.txt"] = answer(b"x", f"{status} Whatever")
    if open_site:
        assert fetcher(server, robots=True)(server.url("/a")).content == ARTICLE
    else:
        with pytest.raises(errors.RobotsRefused, match=str(status)):
            fetcher(server, robots=True, limits=replace(QUICK, retries=0))(server.url("/a"))


def test_a_robots_txt_that_moves_is_followed(server):
    server.pages |= {"/robots.txt": redirect("/r"), "/r": answer(RULES, kind="text/plain")}
    with pytest.raises(errors.RobotsRefused):
        fetcher(server, robots=True)(server.url("/private"))


def test_a_robots_txt_that_never_arrives_opens(server):
    server.pages["/robots.txt"] = redirect("/robots.txt")
    assert fetcher(server, robots=True)(server.url("/private")).content == ARTICLE


def test_a_robots_txt_that_leads_inside_is_refused(server):
    server.pages["/robots.txt"] = redirect("http://10.0.0.1/robots.txt")
    with pytest.raises(errors.AddressRefused):
        fetcher(server, robots=True)(server.url("/a"))


def test_a_failure_on_the_way_to_robots_txt_is_the_pages(server):
    server.pages["/robots.txt"] = b"nothing that HTTP knows"
    with pytest.raises(errors.FetchError) as caught:
        fetcher(server, robots=True, limits=replace(QUICK, retries=0))(server.url("/a"))
    assert caught.value.url == server.url("/a")
    assert server.asked("/robots.txt")


def test_a_failure_behind_robots_txt_is_its_own(server):
    server.pages |= {"/b": b"nothing that HTTP knows", "/go": redirect("/b")}
    with pytest.raises(errors.FetchError) as caught:
        fetcher(server, robots=True, limits=replace(QUICK, retries=0))(server.url("/go"))
    assert caught.value.url == server.url("/b")


def test_a_robots_txt_without_end_closes(server):
    server.pages["/robots.txt"] = answer(b"#" * 5_000, kind="text/plain")
    with pytest.raises(errors.RobotsRefused, match="wire_bytes"):
        fetcher(server, robots=True, limits=replace(QUICK, wire_bytes=3_000))(server.url("/a"))


def test_only_the_first_half_megabyte_of_robots_txt_counts():
    rules = rules_from(200, b"#" + b"x" * 600_000 + b"\nUser-agent: *\nDisallow: /\n", None)
    assert rules.allow("http://news.example.test/a", "republish")


def test_two_groups_for_everybody_are_one():
    rules = rules_from(200, b"User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b\n", None)
    allowed = [rules.allow(f"http://news.example.test/{path}", "republish") for path in "abc"]
    assert allowed == [False, False, True]


@settings(max_examples=200, deadline=None)
@given(content=st.one_of(st.binary(max_size=200), st.text(alphabet="user-agent:*disallow /$#\n%é", max_size=300)))
def test_any_robots_txt_gives_rules(content):
    data = content if isinstance(content, bytes) else content.encode()
    rules = rules_from(200, b"User-agent: *\nDisallow: /" + data, "text/plain")
    assert rules.allow("http://news.example.test/a?b=c", "republish/1") in (True, False)
    assert 0 <= rules.delay("republish/1") <= 30


def test_many_wildcards_cost_nothing():
    rules = rules_from(200, b"User-agent: *\nDisallow: /" + b"a*" * 200 + b"b$\n", None)
    assert rules.allow("http://news.example.test/" + "a" * 5_000, "republish")


# Pace


class Time:
    def __init__(self):
        self.now, self.slept = 100.0, []

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds


def test_each_host_has_its_own_turns():
    time = Time()
    pace = Pace(lambda: time.now, time.sleep)
    waits = [pace.wait(host, 2.0) for host in ("a.test", "b.test", "a.test", "a.test")]
    assert waits == [0, 0, 2, 2]


def test_a_turn_that_has_come_is_not_waited_for():
    time = Time()
    pace = Pace(lambda: time.now, time.sleep)
    pace.wait("a.test", 2.0)
    time.now += 5
    assert pace.wait("a.test", 2.0) == 0
    assert time.slept == []


@pytest.mark.parametrize(("pace", "robots", "shortest"), [(3.0, False, 2.0), (0, True, 6.0), (0, False, None)])
def test_visits_to_a_host_keep_the_pace(server, pace, robots, shortest):
    waited = []
    fetch_page = fetcher(server, pace=pace, robots=robots, sleep=waited.append)
    fetch_page(server.url("/a"))
    fetch_page(server.url("/a"))
    if shortest is None:
        assert waited == []
    else:
        assert len(waited) == 1
        assert waited[0] > shortest


def test_waiting_for_a_turn_does_not_use_up_the_deadline(server):
    fetch_page = fetcher(server, pace=60.0)
    fetch_page(server.url("/a"))
    assert fetch_page(server.url("/a")).content == ARTICLE


def test_backoff_doubles():
    assert [backoff(attempt) for attempt in range(3)] == [0.5, 1.0, 2.0]


@given(text=st.text(max_size=40))
def test_any_retry_after_is_seconds_or_nothing(text):
    seconds = retry_after({"Retry-After": text}, NOW)
    assert seconds is None or seconds >= 0
