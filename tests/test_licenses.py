"""The catalogue: every tool, its names, its conditions, and that what it prints is read back as itself."""

import csv
import io
import pickle
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish.licenses import License, by_id, find_licenses, get, parse_license
from republish.licenses._data import rows
from republish.licenses.refresh import SPDX, main, refresh
from shared import shared

TOOLS = tuple(by_id().values())
FORMS = {
    "url": lambda tool: tool.url,
    "id": lambda tool: tool.id,
    "short name": lambda tool: tool.short_name,
    "full name": lambda tool: tool.name(),
    "full name without Creative Commons": lambda tool: tool.name().removeprefix("Creative Commons "),
}
tools = st.sampled_from(TOOLS)


def test_there_are_610_tools_with_ids_urls_and_names_of_their_own():
    assert len(TOOLS) == 610
    for form in (FORMS["id"], FORMS["url"], FORMS["short name"], FORMS["full name"]):
        assert len({form(tool) for tool in TOOLS}) == 610


@pytest.mark.parametrize("form", ["url", "id", "short name", "full name"])
def test_what_a_tool_prints_is_read_back_as_itself(form):
    assert [tool.id for tool in TOOLS if find_licenses(FORMS[form](tool)) != (tool,)] == []


def test_names_in_other_languages_are_read_back_as_the_tool():
    strange = [
        (tool.id, language)
        for tool in TOOLS
        for language in (
            "ar",
            "ca",
            "da",
            "de",
            "el",
            "es",
            "fi",
            "fr",
            "id",
            "it",
            "ja",
            "ko",
            "nl",
            "pl",
            "pt",
            "sv",
            "uk",
            "zh",
            "zh-TW",
        )
        if tool.has_name(language) and find_licenses(tool.name(language)) != (tool,)
    ]
    assert strange == []


@given(tools, st.sampled_from(["id", "short name", "full name"]), st.data())
def test_decorations_of_words_change_nothing(tool, form, data):
    text = FORMS[form](tool)
    text = text.replace(" ", data.draw(st.sampled_from([" ", "\u00a0", "  ", "\n", "\u2009"])))
    text = text.replace("-", data.draw(st.sampled_from(["-", "\u2010", "\u2011", "\u2013"])))
    if form != "full name":
        text = data.draw(st.sampled_from([text, text.lower() if form == "id" else text, f"({text})"]))
    hyphen = data.draw(st.integers(0, len(text)))
    text = text[:hyphen] + data.draw(st.sampled_from(["", "\u00ad", "\u200b"])) + text[hyphen:]
    before = data.draw(st.sampled_from(["", "Licensed under ", "© 2024 Jane Doe. ", "Text: ", "本文は "]))
    after = data.draw(st.sampled_from(["", ".", ", unless otherwise noted.", " licence", " | Home"]))
    assert find_licenses(before + text + after) == (tool,)


@given(tools, st.data())
def test_decorations_of_addresses_change_nothing(tool, data):
    assert tool.url is not None
    path = tool.url.removeprefix("https://")
    path = data.draw(
        st.sampled_from([path, path.rstrip("/"), path.replace("+", "%2B"), path.replace("/", "\\/"), path.upper()])
    )
    if path.endswith("/"):
        path += data.draw(st.sampled_from(["", "deed", "deed.de", "legalcode", "legalcode.fr", "rdf"]))
    path += data.draw(st.sampled_from(["", "?ref=chooser-v1", "#s3a2", ".", ")"]))
    before = data.draw(
        st.sampled_from(
            ["", "https://", "http://", "//", "https://www.", "https://web.archive.org/web/2016/http://", "See http://"]
        )
    )
    assert find_licenses(before + path) == (tool,)


@given(st.text(max_size=300), st.text(max_size=300), st.sampled_from(TOOLS))
def test_any_text_is_read_without_an_error(before, behind, tool):
    found = find_licenses(f"{before} {tool.url} {behind}")
    assert tool in found
    assert all(get(one.id) == one for one in (*found, *find_licenses(before)))


@given(
    st.lists(
        st.sampled_from(
            [
                "cc",
                "by",
                "nc",
                "nd",
                "sa",
                "4.0",
                "3.0",
                "creative",
                "commons",
                "attribution",
                "licence",
                "-",
                "(",
                ")",
                "/",
                "de",
                "US",
                "zero",
                ".",
                ",",
                "http://",
            ]
        ),
        max_size=30,
    )
)
def test_shuffled_words_never_make_a_tool_that_does_not_exist(words):
    for tool in find_licenses(" ".join(words)):
        assert get(tool.id) == tool
        assert (tool.version is None) == (tool.url is None)


@given(st.text(alphabet=st.characters(exclude_characters="0123456789", max_codepoint=0x24F), max_size=200))
def test_a_version_is_never_filled_in(text):
    for tool in find_licenses(f"CC BY-NC {text}"):
        assert tool.version is None or tool.id in ("CC0-1.0", "CC-PDM-1.0", "CC-DEVNATIONS-2.0")


def misread(title):
    """The title with each of its words in turn replaced by one that nobody knows."""
    return [
        f"{title[: word.start()]}Qwxyz{title[word.end() :]}"
        for word in re.finditer(r"[^\W\d_]+(?:'[^\W\d_]+)?", title.split(" 4.0")[0])
    ]


@pytest.mark.parametrize("unit", ["by-nc", "by-nd", "by-sa", "by-nc-nd", "by-nc-sa"])
def test_a_word_we_cannot_read_never_frees_a_licence(unit):
    tool = parse_license(f"https://creativecommons.org/licenses/{unit}/4.0/")
    names = {tool.name(row["language"]).removeprefix("Creative Commons ") for row in rows("licenses-names.tsv")}
    for title in sorted(names):
        for text in misread(title):
            for found in (*find_licenses(text), *find_licenses(f"Creative Commons {text}")):
                assert not found.version or set(tool.elements) <= set(found.elements), text


@pytest.mark.parametrize("size", [2_000, 200_000])
@pytest.mark.parametrize(
    "piece",
    [
        "cc-",
        "by-nc-",
        "//",
        "https://",
        "%25",
        "creativecommons.org/",
        "Attribution-",
        "CC BY 4.0 ",
        "4.0 ",
        "(",
        "表示-",
    ],
)
def test_long_text_of_one_kind_is_read(piece, size):
    assert len(find_licenses(piece * (size // len(piece)))) <= 1


def test_a_licence_far_inside_a_long_text_is_found():
    filler = "The committee met by the river and spoke of 12 things. " * 2_000
    found = find_licenses(f"{filler} Licensed CC BY-ND 4.0. {filler} Photos: CC BY-SA 3.0 DE. {filler}")
    assert [tool.id for tool in found] == ["CC-BY-ND-4.0", "CC-BY-SA-3.0-DE"]


def test_several_licences_are_found_in_order_and_once():
    text = "Text CC BY-ND 4.0, photo https://creativecommons.org/licenses/by-sa/3.0/de/, chart CC0. Text CC BY-ND 4.0."
    assert [tool.id for tool in find_licenses(text)] == ["CC-BY-ND-4.0", "CC-BY-SA-3.0-DE", "CC0-1.0"]
    assert parse_license(text) == get("CC-BY-ND-4.0")


def test_spdx_identifiers_are_those_of_the_list_and_no_others():
    assert {tool.spdx for tool in TOOLS if tool.spdx} == SPDX
    assert all(tool.spdx in (None, tool.id) for tool in TOOLS)
    assert by_id()["CC-BY-NC-ND-3.0-US"].spdx is None


def test_conditions_follow_from_the_elements():
    for tool in TOOLS:
        if tool.elements:
            assert ("CommercialUse" in tool.prohibits) == ("NC" in tool.elements), tool.id
            assert ("DerivativeWorks" in tool.permits) == ("ND" not in tool.elements), tool.id
            assert ("ShareAlike" in tool.requires) == ("SA" in tool.elements), tool.id
            assert ("Attribution" in tool.requires) == ("BY" in tool.elements), tool.id
            assert "Notice" in tool.requires, tool.id
            assert {"Distribution", "Reproduction"} <= set(tool.permits), tool.id


def test_the_oldest_order_is_kept_in_the_address_and_mended_in_the_id():
    tool = by_id()["CC-BY-NC-ND-1.0"]
    assert (tool.unit, tool.url) == ("by-nd-nc", "https://creativecommons.org/licenses/by-nd-nc/1.0/")
    assert tool.elements == ("BY", "NC", "ND")
    assert tool.short_name == "CC BY-ND-NC 1.0"


def test_retired_tools_say_when():
    assert by_id()["CC-SA-1.0"].deprecated == date(2004, 5, 25)
    assert by_id()["CC-SAMPLING-1.0-BR"].deprecated == date(2007, 6, 4)
    assert by_id()["CC-BY-1.0"].deprecated is None


@pytest.mark.parametrize(
    "identifier", ["CC-BY", "CC-BY-NC-ND", "CC-SA", "CC-NC-ND", "CC-NC-SA", "CC-SAMPLING", "CC-SAMPLING-PLUS"]
)
def test_a_licence_without_its_version_is_read_back_as_itself(identifier):
    tool = get(identifier)
    assert tool is not None
    assert [parse_license(text) for text in (tool.id, tool.short_name, tool.name())] == [tool] * 3


def test_a_licence_without_its_version_knows_its_elements_and_nothing_more():
    tool = parse_license("CC BY-NC-SA")
    assert tool is not None
    assert (tool.id, tool.version, tool.url, tool.spdx, tool.jurisdiction) == ("CC-BY-NC-SA", None, None, None, None)
    assert tool.prohibits == ("CommercialUse",)
    assert (tool.short_name, tool.name()) == ("CC BY-NC-SA", "Creative Commons Attribution-NonCommercial-ShareAlike")
    assert (
        tool.name("de") == "Creative Commons Namensnennung - Nicht-kommerziell - Weitergabe unter gleichen Bedingungen"
    )


@pytest.mark.parametrize(
    ("identifier", "language", "name"),
    [
        ("CC-BY-ND-4.0", "en", "Creative Commons Attribution-NoDerivatives 4.0 International"),
        ("CC-BY-NC-ND-3.0-US", "en", "Creative Commons Attribution-NonCommercial-NoDerivs 3.0 United States"),
        ("CC-BY-2.5", "en-GB", "Creative Commons Attribution 2.5 Generic"),
        ("CC-BY-3.0-ZA", "en", "Creative Commons Attribution 3.0 South Africa"),
        ("CC0-1.0", "en", "Creative Commons CC0 1.0 Universal"),
        ("CC-PDM-1.0", "en", "Creative Commons Public Domain Mark 1.0"),
        ("CC-BY-NC-ND-4.0", "de", "Creative Commons Namensnennung-NichtKommerziell-KeineBearbeitung 4.0 International"),
        ("CC-BY-NC-ND-4.0", "es", "Creative Commons Atribución-NoComercial-SinDerivadas 4.0 Internacional"),
        ("CC-BY-NC-ND-4.0", "pt-BR", "Creative Commons Atribuição-NãoComercial-SemDerivados 4.0 Internacional"),
        ("CC-BY-NC-4.0", "id", "Creative Commons Atribusi-NonKomersial 4.0 Internasional"),
        ("CC-BY-NC-ND-4.0", "ja", "Creative Commons 表示 - 非営利 - 改変禁止 4.0 国際"),
        ("CC-BY-NC-ND-4.0", "zh-Hant-TW", "Creative Commons 姓名標示-非商業性-禁止改作 4.0 國際"),
        ("CC-BY-NC-ND-4.0", "zh-CN", "Creative Commons 署名-非商业性使用-禁止演绎 4.0 国际"),
        ("CC-BY-SA-4.0", "fr", "Creative Commons Attribution - Partage dans les Mêmes Conditions 4.0 International"),
    ],
)
def test_names_are_creative_commons_own(identifier, language, name):
    assert by_id()[identifier].name(language) == name
    assert by_id()[identifier].has_name(language)


@pytest.mark.parametrize(
    ("identifier", "language", "why"),
    [
        ("CC-BY-4.0", "cs", "half English"),
        ("CC-BY-4.0", "ru", "English words in the Russian title"),
        ("CC-BY-NC-SA-4.0", "ro", "the Romanian title is that of another licence"),
        ("CC-BY-4.0", "hi", "not translated"),
        ("CC-BY-3.0", "de", "no names for 3.0"),
        ("CC-BY-4.0", "xx", "no such language"),
    ],
)
def test_where_there_is_no_sound_name_it_is_english_and_says_so(identifier, language, why):
    tool = by_id()[identifier]
    assert not tool.has_name(language), why
    assert tool.name(language) == tool.name("en")


def test_no_name_holds_a_help_sentence_a_placeholder_or_markup():
    languages = {"af", "ar", "cs", "da", "de", "fr", "fr-ca", "fr-ch", "fr-lu", "ru", "st", "tr", "vi", "x-i18n", "zh"}
    names = [tool.name(language) for tool in TOOLS for language in languages]
    assert [name for name in names if re.search(r"[${}<>&]|site web|util\.", name.replace("England & Wales", ""))] == []
    assert all(name.startswith("Creative Commons ") for name in names)


def test_a_licence_survives_json_and_pickle():
    for tool in (*TOOLS[::40], parse_license("CC BY-NC")):
        assert tool is not None
        assert License.from_dict(tool.to_dict()) == tool
        assert pickle.loads(pickle.dumps(tool)) == tool


def test_json_says_what_a_program_needs():
    data = by_id()["CC-BY-NC-SA-3.0-DE"].to_dict()
    assert data["id"] == data["spdx"] == "CC-BY-NC-SA-3.0-DE"
    assert data["url"] == "https://creativecommons.org/licenses/by-nc-sa/3.0/de/"
    assert data["prohibits"] == ["CommercialUse"]
    assert data["deprecated"] is None


@pytest.mark.parametrize("identifier", ["CC-BY-5.0", "MIT", "", "cc-by-4.0"])
def test_an_unknown_id_is_a_key_error(identifier):
    with pytest.raises(KeyError):
        License.from_dict({"id": identifier})


TOOL = "https://creativecommons.org/licenses/by/2.5/scotland/,licenses,by,2.5,scotland,Attribution 2.5 UK: Scotland,,{permits},Attribution Notice,\n"
HEAD = "url,category,unit,version,jurisdiction,title_en,deprecated_on,permits,requires,prohibits\n"


def table(text):
    return list(csv.DictReader(io.StringIO(text)))


def test_a_refresh_corrects_conditions_that_contradict_the_elements():
    result = refresh(table(HEAD + TOOL.format(permits="Distribution Reproduction")), [])
    assert result.tools[0]["permits"] == "DerivativeWorks Distribution Reproduction"
    assert len(result.corrections) == 1
    assert "by/2.5/scotland" in result.corrections[0]


def test_a_refresh_refuses_two_tools_of_one_name():
    row = TOOL.format(permits="DerivativeWorks Distribution Reproduction")
    with pytest.raises(ValueError, match=r"CC-BY-2\.5-SCOTLAND"):
        refresh(table(HEAD + row + row), [])


@pytest.mark.parametrize(
    ("language", "title", "status"),
    [
        ("de", "Namensnennung 4.0 International", "good"),
        ("cs", "Uveďte autora 4.0 International", "mixed"),
        ("hi", "Attribution 4.0 International", "english"),
        ("pl", "${Attribution} 4.0 ${International}", "corrupt"),
        ("ro", "Atribuire-Necomercial 4.0 Internațional", "wrong"),
        ("fr", "Attribution 4.0 Ceci peut être votre site web principal ou autre chose.", "good"),
    ],
)
def test_a_refresh_marks_the_state_of_each_name(language, title, status):
    names = refresh(
        [], [{"url": "https://creativecommons.org/licenses/by/4.0/", "language": language, "title": title}]
    ).names
    assert names[0]["status"] == status


def test_the_data_files_are_what_a_refresh_of_the_sources_gives(tmp_path, capsys):
    sources = [str(shared("domain", name)) for name in ("cc-tools.csv", "cc-titles.csv")]
    assert main([*sources, "--into", str(tmp_path)]) == 0
    from republish.licenses.refresh import DATA, NAMES
    from republish.licenses.refresh import TOOLS as FILE

    for name in (FILE, NAMES):
        assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes()
    assert "610 tools" in capsys.readouterr().out


def index_row(tool, **changes):
    """A tool as Creative Commons' index has it: its title in its own language, no conditions."""
    row = {
        "CATEGORY": tool.url.split("/")[3],
        "VERSION": tool.version or "",
        "UNIT": tool.unit,
        "JURISDICTION": tool.jurisdiction or "",
        "CANONICAL_URL": tool.url,
        "IDENTIFIER": tool.short_name,
        "SPDX_IDENTIFIER": tool.spdx or "",
        "TITLE": "Namensnennung 3.0",
        "LANGUAGE_DEFAULT": "de",
    }
    return row | changes


def test_the_index_of_creative_commons_gives_the_same_catalogue():
    result = refresh([index_row(tool) for tool in TOOLS], [])
    assert {row["id"]: row["title"] for row in result.tools} == {
        tool.id: tool.name().removeprefix("Creative Commons ") for tool in TOOLS
    }
    assert all(tuple(row["permits"].split()) == by_id()[row["id"]].permits for row in result.tools)


def test_a_new_port_of_the_index_gets_title_and_conditions_from_its_elements():
    url = "https://creativecommons.org/licenses/by-nc-nd/3.0/ge/"
    changes = {"UNIT": "by-nc-nd", "VERSION": "3.0", "JURISDICTION": "ge", "CANONICAL_URL": url}
    rows = [*map(index_row, TOOLS), index_row(by_id()["CC-BY-3.0"], **changes)]
    new = next(row for row in refresh(rows, []).tools if row["url"] == url)
    assert new["id"] == "CC-BY-NC-ND-3.0-GE"
    assert new["title"] == "Attribution-NonCommercial-NoDerivs 3.0 Georgia"
    assert (new["permits"], new["prohibits"]) == ("Distribution Reproduction", "CommercialUse")


def test_a_new_port_of_a_known_country_is_named_like_its_siblings():
    url = "https://creativecommons.org/licenses/by/3.0/ca/"
    rows = [index_row(by_id()["CC-BY-3.0"], JURISDICTION="ca", CANONICAL_URL=url)]
    assert refresh(rows, []).tools[0]["title"] == "Attribution 3.0 Canada"


def test_a_new_kind_of_tool_must_be_read_by_a_person():
    strange = index_row(
        by_id()["CC-BY-3.0"], UNIT="remix", CANONICAL_URL="https://creativecommons.org/licenses/remix/1.0/"
    )
    with pytest.raises(ValueError, match="must be read"):
        refresh([strange], [])
