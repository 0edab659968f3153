"""A file that cannot be right is refused, with its name and the key."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish import profiles
from republish.errors import ProfileError

HEAD = 'id = "example"\nname = "Example"\nhome = "https://example.org"\nhosts = ["example.org"]\n'
EVIDENCE = 'source = "https://example.org/rules"\nread = 2026-11-24\ngrade = "P"\n'
BY = 'license = "https://creativecommons.org/licenses/by/4.0/"\ntext = "BY"\n'


def rule(dimension: str = "images", value: str = "none", more: str = "") -> str:
    return f'[[rule]]\ndimension = "{dimension}"\nvalue = "{value}"\ntext = "said so"\n{more}\n'


def wording(html: str, more: str = "") -> str:
    return f'[[wording]]\nplace = "top"\nlanguage = "en"\nhtml = \'{html}\'\n{more}\n'


CASES = {
    "not TOML": ("id = ", ""),
    "nested too deeply": ("id = " + "[" * 5000, ""),
    "nothing": ("", "home"),
    "unknown key": (HEAD + 'colour = "red"', "colour"),
    "a plural": (HEAD + "rules = []", "rules"),
    "key missing": (HEAD.replace('name = "Example"\n', ""), "name"),
    "blank text": (HEAD.replace('"Example"', '"  "'), "name"),
    "number for a text": (HEAD.replace('"Example"', "7"), "name"),
    "text for a list": (HEAD + 'languages = "en"', "languages"),
    "number in a list": (HEAD + "languages = [7]", "languages[0]"),
    "not a language": (HEAD + 'languages = ["English!"]', "languages[0]"),
    "bad id": (HEAD.replace('"example"', '"Exam ple"'), "id"),
    "home is no address": (HEAD.replace("https://", ""), "home"),
    "home is broken": (HEAD.replace("https://example.org", "https://[x"), "home"),
    "feed is no address": (HEAD + 'feeds = ["/feed"]', "feeds[0]"),
    "no hosts": (HEAD.replace('["example.org"]', "[]"), "hosts"),
    "host with scheme": (HEAD.replace('["example.org"]', '["https://example.org"]'), "hosts[0]"),
    "host with www": (HEAD.replace('["example.org"]', '["www.example.org"]'), "hosts[0]"),
    "host in capitals": (HEAD.replace('["example.org"]', '["Example.org"]'), "hosts[0]"),
    "host is a whole suffix": (HEAD.replace('["example.org"]', '["org"]'), "hosts[0]"),
    "host twice": (HEAD.replace('["example.org"]', '["example.org", "example.org"]'), "hosts[1]"),
    "no such base": (HEAD + 'extends = ["_nobody"]', "extends[0]"),
    "table for a list of tables": (HEAD + EVIDENCE + "[rule]\nvalue = 1", "rule"),
    "list for a table": (HEAD + "[[structure]]\nbody = []", "structure"),
    "unknown key in a rule": (HEAD + EVIDENCE + rule(more="colour = 1"), "rule[0].colour"),
    "unknown dimension": (HEAD + EVIDENCE + rule("pictures"), "rule[0].dimension"),
    "unknown value": (HEAD + EVIDENCE + rule("images", "some"), "rule[0].value"),
    "value off the pattern": (HEAD + EVIDENCE + rule("cap", "often"), "rule[0].value"),
    "unknown level": (HEAD + EVIDENCE + rule(more='level = "may"'), "rule[0].level"),
    "level is a number": (HEAD + EVIDENCE + rule(more="level = 1"), "rule[0].level"),
    "rule without source": (HEAD + 'read = 2026-11-24\ngrade = "P"\n' + rule(), "rule[0].source"),
    "rule without day": (HEAD + 'source = "https://example.org"\ngrade = "P"\n' + rule(), "rule[0].read"),
    "rule without grade": (HEAD + 'source = "https://example.org"\nread = 2026-11-24\n' + rule(), "rule[0].grade"),
    "unknown grade": (HEAD + EVIDENCE + rule(more='grade = "Z"'), "rule[0].grade"),
    "day as text": (HEAD + EVIDENCE + rule(more='valid_from = "2020-01-01"'), "rule[0].valid_from"),
    "day with time": (HEAD + EVIDENCE + rule(more="valid_from = 2020-01-01T00:00:00"), "rule[0].valid_from"),
    "ends before it begins": (
        HEAD + EVIDENCE + rule(more="valid_from = 2020-01-02\nvalid_until = 2020-01-01"),
        "rule[0].valid_until",
    ),
    "two rules at once": (HEAD + EVIDENCE + rule() + rule(value="all"), "rule[1]"),
    "two rules on one day": (
        HEAD + EVIDENCE + rule(more="valid_until = 2020-01-01") + rule(value="all", more="valid_from = 2020-01-01"),
        "rule[1]",
    ),
    "licence unread": (HEAD + EVIDENCE + '[[grant]]\nlicense = "free as in beer"\ntext = "x"', "grant[0].license"),
    "licence is a number": (HEAD + EVIDENCE + '[[grant]]\nlicense = 4\ntext = "x"', "grant[0].license"),
    "licence by hearsay": (HEAD + EVIDENCE + "[[grant]]\n" + BY + 'grade = "K"', "grant[0].grade"),
    "unknown cover": (HEAD + EVIDENCE + "[[grant]]\n" + BY + 'covers = ["music"]', "grant[0].covers"),
    "flag as text": (HEAD + EVIDENCE + "[[grant]]\n" + BY + 'per_article = "yes"', "grant[0].per_article"),
    "two grants at once": (HEAD + EVIDENCE + ("[[grant]]\n" + BY) * 2, "grant[1]"),
    "a paragraph in a paragraph": (HEAD + EVIDENCE + wording("<P class=c>From {home}</P>"), "wording[0].html"),
    **{
        f"a sentence with {html[:24]}": (HEAD + EVIDENCE + wording(html), "wording[0].html")
        for html in (
            "From <script>alert(1)</script>",
            "From <iframe src=https://a.example/></iframe>",
            "From <a onclick=x() href={url}>us</a>",
            "From <a href=javascript:x()>us</a>",
            "From <a href={title}>us</a>",
            "From <b style=color:red>us</b>",
            "From <a href={url}>us",
            "From us</b>",
            "From <b>us <",
            "From <!-- nobody --> us",
        )
    },
    "unknown field": (HEAD + EVIDENCE + wording("From {paper}"), "wording[0].html"),
    "field with a format": (HEAD + EVIDENCE + wording("From {title!r}"), "wording[0].html"),
    "open brace": (HEAD + EVIDENCE + wording("From {title"), "wording[0].html"),
    "two sentences at once": (HEAD + EVIDENCE + wording("A") + wording("B"), "wording[1]"),
    "sentence by hearsay": (HEAD + EVIDENCE + wording("A", 'grade = "K"'), "wording[0].grade"),
    "unknown place": (HEAD + EVIDENCE + wording("A").replace('"top"', '"left"'), "wording[0].place"),
    "counter without identifier": (HEAD + EVIDENCE + "[counter]\nhtml = '<img src=\"{id}\">'", "counter.html"),
    "counter with another field": (HEAD + EVIDENCE + "[counter]\nhtml = '<img src=\"{url}\">'", "counter.html"),
    "counter host": (HEAD + EVIDENCE + "[counter]\nhtml = '<img>'\nhosts = [\"*\"]", "counter.hosts[0]"),
    "counter pattern": (HEAD + EVIDENCE + "[counter]\nhtml = '<img>'\nid_pattern = '('", "counter.id_pattern"),
    "counter comment that is none": (
        HEAD + EVIDENCE + "[counter]\nhtml = '<img>'\ncomment_before = '<!-- keep --><b>'",
        "counter",
    ),
    "counter comments": (
        HEAD + EVIDENCE + "[counter]\nhtml = '<img>'\ncomments_after = [[\"en\"]]",
        "counter.comments_after[0]",
    ),
    "handout elsewhere": (
        HEAD + EVIDENCE + '[handout]\nselector = "textarea"\nurl = "https://example.com/x"',
        "handout.url",
    ),
    "handout without identifier": (
        HEAD + EVIDENCE + '[handout]\nselector = "textarea"\nurl = "https://example.org/{id}"',
        "handout.url",
    ),
    "handout with another field": (
        HEAD + EVIDENCE + '[handout]\nselector = "textarea"\nurl = "https://example.org/{title}"',
        "handout.url",
    ),
    "handout selector": (HEAD + EVIDENCE + '[handout]\nselector = "p["', "handout.selector"),
    "handout grade": (HEAD + '[handout]\nselector = "p"', "handout.grade"),
    "selector": (HEAD + '[structure]\nbody = ["article", "div..x"]', "structure.body[1]"),
    "selector without XPath": (HEAD + '[structure]\nbody = ["a:hover::before"]', "structure.body[0]"),
    "selector with a control character": (HEAD + "[structure]\nbody = [\"a[title='\\u0001']\"]", "structure.body[0]"),
    "selector with namespace": (HEAD + '[structure]\nbody = ["svg|a"]', "structure.body[0]"),
    "identifier pattern": (HEAD + "[structure]\nidentifier = ['(\\d+']", "structure.identifier[0]"),
    "identifier without group": (HEAD + "[structure]\nidentifier = ['\\d+']", "structure.identifier[0]"),
    "identifier of nothing": (HEAD + "[structure]\nidentifier = ['(\\d*)']", "structure.identifier[0]"),
    "structure grade": (HEAD + '[structure]\ngrade = "Z"', "structure.grade"),
    "unknown key in structure": (HEAD + '[structure]\nheadline = ["h1"]', "structure.headline"),
    "exclusion pattern": (
        HEAD + EVIDENCE + '[[exclusion]]\nkind = "wire"\npattern = "["\ntext = "x"',
        "exclusion[0].pattern",
    ),
    "exclusion by an unknown name": (
        HEAD + EVIDENCE + '[[exclusion]]\nkind = "wire"\npattern = "(?&nothing)x"\ntext = "x"',
        "exclusion[0].pattern",
    ),
    "exclusion of everything": (
        HEAD + EVIDENCE + '[[exclusion]]\nkind = "wire"\npattern = "x*"\ntext = "x"',
        "exclusion[0].pattern",
    ),
    "exclusion kind": (
        HEAD + EVIDENCE + '[[exclusion]]\nkind = "odd"\npattern = "x"\ntext = "x"',
        "exclusion[0].kind",
    ),
    "image credit": (HEAD + 'image_credits = ["*"]', "image_credits[0]"),
    "a base with hosts": (HEAD.replace('"example"', '"_example"'), "hosts"),
    "a base with a base": (
        HEAD.replace('"example"', '"_example"').replace('["example.org"]', "[]") + 'extends = ["_newspack"]',
        "extends",
    ),
    "a base that grants": (
        HEAD.replace('"example"', '"_example"').replace('["example.org"]', "[]") + EVIDENCE + "[[grant]]\n" + BY,
        "grant",
    ),
}


@pytest.mark.parametrize("case", list(CASES))
def test_a_bad_file_is_refused_by_file_and_key(case: str) -> None:
    text, key = CASES[case]
    with pytest.raises(ProfileError) as caught:
        profiles.parse(text, "bad.toml")
    assert (caught.value.file, caught.value.key) == ("bad.toml", key)
    assert "bad.toml" in str(caught.value)


def test_the_smallest_file_is_enough() -> None:
    profile = profiles.parse(HEAD)
    assert (profile.id, profile.hosts, profile.grants, profile.rules) == ("example", ("example.org",), (), ())


def test_an_entry_may_have_evidence_of_its_own() -> None:
    profile = profiles.parse(
        HEAD + EVIDENCE + rule() + rule("links", "keep", 'grade = "T"\nsource = "https://x.example"')
    )
    assert [(r.grade, r.source) for r in profile.rules] == [
        ("P", "https://example.org/rules"),
        ("T", "https://x.example"),
    ]


def test_rules_that_follow_each_other_are_no_contradiction() -> None:
    text = HEAD + EVIDENCE + rule(more="valid_until = 2020-01-01") + rule(value="all", more="valid_from = 2020-01-02")
    assert [r.value for r in profiles.parse(text).rules] == ["none", "all"]


def test_own_words_stand_over_the_bases() -> None:
    own = '[structure]\nbody = [".story"]\ngrade = "B"\n'
    profile = profiles.parse(HEAD + 'extends = ["_newspack", "_tracker-tool"]\n' + own)
    assert profile.structure.body[0] == ".story"
    assert "div.entry-content" in profile.structure.body
    assert profile.structure.grade == "B"
    assert profile.handout is not None
    assert "#republication-tracker-tool-modal" in profile.structure.drop


@given(st.text(max_size=200))
def test_any_text_is_a_profile_or_a_profile_error(text: str) -> None:
    with pytest.raises(ProfileError):
        profiles.parse(text)


VALUES = st.recursive(
    st.text(max_size=5) | st.integers() | st.booleans() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "text"]), inner, max_size=2),
    max_leaves=6,
)
KEYS = [
    "id",
    "name",
    "home",
    "hosts",
    "grant",
    "rule",
    "wording",
    "counter",
    "handout",
    "structure",
    "exclusion",
    "read",
]


@given(st.dictionaries(st.sampled_from(KEYS), VALUES))
def test_any_table_is_a_profile_or_a_profile_error(table: dict[str, object]) -> None:
    from republish.profiles.checks import check
    from republish.profiles.reading import read_profile

    try:
        check(read_profile(table, "any.toml"), "any.toml")
        file = "any.toml"
    except ProfileError as error:
        file = error.file
    assert file == "any.toml"


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, "utf-8")
    return folder


def test_a_users_folder_stands_in_front(tmp_path: Path) -> None:
    ours = HEAD.replace("example.org", "theconversation.com")
    loaded = profiles.load(write(tmp_path, ours=ours))
    found = profiles.find("https://theconversation.com/x-123456", loaded)
    assert found is not None
    assert found.id == "example"
    assert profiles.find("https://www.propublica.org/article/x", loaded) == profiles.builtin().get("propublica")
    assert len(loaded) == len(profiles.builtin()) + 1
    assert profiles.find("https://theconversation.com/x-123456") != found


def test_a_user_may_replace_a_profile_by_its_id(tmp_path: Path) -> None:
    ours = HEAD.replace('"example"', '"grist"').replace("example.org", "grist.org")
    loaded = profiles.load(write(tmp_path, grist=ours))
    assert loaded.get("grist") == loaded.find("https://grist.org/x/")
    assert len(loaded) == len(profiles.builtin())


def test_a_users_base_can_be_extended(tmp_path: Path) -> None:
    base = 'id = "_ours"\nname = "Ours"\nhome = "https://x.example"\nhosts = []\n[structure]\nbody = [".ours"]\n'
    loaded = profiles.load(write(tmp_path, _ours=base, example=HEAD + 'extends = ["_ours"]\n'))
    found = loaded.find("https://example.org/x")
    assert found is not None
    assert found.structure.body == (".ours",)


def test_paths_tell_publishers_on_one_host_apart(tmp_path: Path) -> None:
    blog = HEAD.replace('"example"', '"blog"').replace('["example.org"]', '["example.org/blog", "example.org/a/b"]')
    loaded = profiles.load(write(tmp_path, blog=blog, example=HEAD))
    urls = {
        "/blog/x": "blog",
        "/blog": "blog",
        "/a/b/c": "blog",
        "/a/bc": "example",
        "/blogs/x": "example",
        "/": "example",
    }
    for path, expected in urls.items():
        found = loaded.find(f"https://example.org{path}")
        assert found is not None
        assert found.id == expected


@pytest.mark.parametrize(
    ("files", "file", "key"),
    [
        ({"a": HEAD, "b": HEAD.replace('"example"', '"other"')}, "b.toml", "hosts"),
        ({"a": HEAD, "b": HEAD.replace("example.org", "example.com")}, "b.toml", "id"),
        ({"a": HEAD + 'colour = "red"'}, "a.toml", "colour"),
        ({"_a": HEAD.replace('"example"', '"_a"'), "b": HEAD + 'extends = ["_a"]'}, "_a.toml", "hosts"),
    ],
)
def test_a_bad_folder_is_refused_when_it_is_loaded(tmp_path: Path, files: dict[str, str], file: str, key: str) -> None:
    with pytest.raises(ProfileError) as caught:
        profiles.load(write(tmp_path, **files))
    assert (caught.value.file, caught.value.key) == (file, key)


@pytest.mark.parametrize(
    "html",
    [
        'First published by <a target="_blank" href="{url}" rel="noopener">{publisher}</a> &amp; others &lt;here&gt;.',
        '<em>By <a href="mailto:desk@example.org">{authors}</a></em>,<br/>{date} &copy; {license}',
        '<a href="{license_url}"><img src="https://example.org/by.png" alt="CC BY" width="88" height="31"></a>',
        "{title}: 3 > 2",
    ],
)
def test_a_sentence_holds_words_emphasis_and_links(html: str) -> None:
    profile = profiles.parse(HEAD + EVIDENCE + wording(html))
    assert profile.wordings[0].html == html


@pytest.mark.parametrize(
    ("name", "said"), [("nowhere", "no such folder"), ("notes.txt", "a file, not a folder"), ("", "ends with .toml")]
)
def test_a_folder_without_profiles(name: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(ProfileError, match=said) as caught:
        profiles.load(tmp_path / name)
    assert "Name the folder" in str(caught.value)


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ProfileError, match="cannot be read"):
        profiles.load(tmp_path)


@pytest.mark.parametrize("name", ["example.toml", "example.TOML"])
def test_a_file_as_windows_writes_it_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode())
    found = profiles.load(tmp_path).find("https://example.org/a")
    assert found is not None
    assert found.id == "example"


@pytest.mark.parametrize(
    "url", ["https://bücher.example/a", "https://www.BÜCHER.example/a", "https://xn--bcher-kva.example/a"]
)
def test_a_host_is_found_however_its_letters_are_written(tmp_path: Path, url: str) -> None:
    write(tmp_path, example=HEAD.replace('["example.org"]', '["xn--bcher-kva.example"]'))
    found = profiles.load(tmp_path).find(url)
    assert found is not None
    assert found.id == "example"
