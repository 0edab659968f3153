"""What pictures' own files say: the containers, the forms that statements have, and files that are damaged."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pictures_made import chunk, exif, iim, jpeg, packet, png, segment, webp, xmp
from republish.model import PhotoMetadata
from republish.photos import read
from shared import ROOT

PICTURES = ROOT / "tests" / "fixtures" / "pictures"
FILES = sorted(path for path in PICTURES.iterdir() if path.suffix != ".md")
NOTHING = PhotoMetadata()


def said(content: bytes) -> dict[str, Any]:
    """The properties that a file states."""
    return {name: value for name, value in read(content).to_dict().items() if value}


# files of another program


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "agency.jpg",
            {
                "creator": ["Ana Lima"],
                "credit": ["Getty Images"],
                "source": ["Getty Images Europe"],
                "copyright_notice": ["2026 Getty Images"],
                "instructions": ["RESTRICTED TO EDITORIAL USE"],
            },
        ),
        (
            "every.jpg",
            {
                "creator": ["Ana Lima", "Jo Pär"],
                "credit": ["Ana Lima for Bay Journal", "Bay Journal"],
                "source": ["Bay Journal"],
                "copyright_notice": ["© Ana Lima 2026", "© Ana Lima, Jo Pär", "(c) Ana Lima"],
                "copyright_owner": ["Ana Lima"],
                "licensor": ["Bay Journal", "https://bayjournal.example/licences"],
                "usage_terms": ["CC BY 4.0"],
                "instructions": ["Mandatory credit"],
                "license": ["https://creativecommons.org/licenses/by/4.0/"],
                "web_statement": ["https://bayjournal.example/rights"],
                "marked": "True",
                "digital_source_type": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
                "data_mining": "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING",
            },
        ),
        ("camera.jpg", {"creator": ["Ana Lima"], "copyright_notice": ["Ana Lima. All rights reserved"]}),
        (
            "model.png",
            {
                "creator": ["Jo Pär"],
                "copyright_notice": ["© Jo Pär"],
                "digital_source_type": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
            },
        ),
        (
            "packed.png",
            {
                "creator": ["Ana Lima"],
                "credit": ["Reuters"],
                "copyright_notice": [f"© Ana Lima, tous droits réservés,{' Port' * 60}"],
            },
        ),
        (
            "license.webp",
            {"creator": ["Ana Lima"], "license": ["https://creativecommons.org/licenses/by-nc-nd/4.0/"]},
        ),
        ("credit.gif", {"credit": ["AFP"]}),
        ("credit.avif", {"credit": ["dpa"]}),
    ],
)
def test_what_another_program_wrote_is_read(name: str, expected: dict[str, Any]) -> None:
    assert said((PICTURES / name).read_bytes()) == expected


# XMP


@pytest.mark.parametrize(
    ("inner", "attributes", "expected"),
    [
        ("", 'photoshop:Credit="Ana Lima"', {"credit": ["Ana Lima"]}),
        ("<dc:creator>Ana Lima</dc:creator>", "", {"creator": ["Ana Lima"]}),
        (
            "<dc:creator><rdf:Bag><rdf:li>Ana</rdf:li><rdf:li>Jo</rdf:li></rdf:Bag></dc:creator>",
            "",
            {"creator": ["Ana", "Jo"]},
        ),
        ("<cc:license>https://a.example/</cc:license>", "", {"license": ["https://a.example/"]}),
        (
            '<xmpRights:WebStatement rdf:resource="https://a.example/"/>',
            "",
            {"web_statement": ["https://a.example/"]},
        ),
        (
            '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© A</rdf:li><rdf:li xml:lang="de">© A, Foto</rdf:li></rdf:Alt></dc:rights>',
            "",
            {"copyright_notice": ["© A", "© A, Foto"]},
        ),
        (
            '<plus:Licensor><rdf:Seq><rdf:li plus:LicensorName="Alamy" plus:LicensorURL="https://a.example/"/></rdf:Seq></plus:Licensor>',
            "",
            {"licensor": ["Alamy", "https://a.example/"]},
        ),
        (
            '<lic:license xmlns:lic="http://web.resource.org/cc/" rdf:resource="https://a.example/"/>',
            "",
            {"license": ["https://a.example/"]},
        ),
        ("<dc:title>Getty Images</dc:title><dc:subject>AFP</dc:subject>", "", {}),
        ("<photoshop:Credit>  Ana\n  Lima </photoshop:Credit>", "", {"credit": ["Ana Lima"]}),
        ("<photoshop:Credit></photoshop:Credit>", "", {}),
    ],
)
def test_a_property_has_several_forms(inner: str, attributes: str, expected: dict[str, Any]) -> None:
    assert said(jpeg(xmp=packet(inner, attributes))) == expected


def test_prefixes_are_anybodys() -> None:
    renamed = xmp(credit="Ana Lima").replace(b"photoshop:", b"ps:").replace(b"xmlns:photoshop", b"xmlns:ps")
    assert said(jpeg(xmp=renamed)) == {"credit": ["Ana Lima"]}


def test_a_namespace_that_is_another_is_another_property() -> None:
    other = xmp(credit="Ana Lima").replace(b"http://ns.adobe.com/photoshop/1.0/", b"http://news.example/photoshop/")
    assert said(jpeg(xmp=other)) == {}


def test_a_packet_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    whole = xmp(credit="Ana Lima", source="Bay Journal")
    assert said(jpeg(xmp=whole[: whole.index(b"<photoshop:Source")])) == {"credit": ["Ana Lima"]}


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE x [<!ENTITY a "Getty Images">]>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    ],
)
def test_entities_and_what_lies_elsewhere_are_not_read(declared: str) -> None:
    inside = xmp(credit="Ana Lima").replace(b"Ana Lima", b"&a;")
    assert said(jpeg(xmp=declared.encode() + inside)) == {}
    assert said(jpeg(xmp=declared.encode("utf-16") + inside.decode().encode("utf-16"))) == {}
    assert said(jpeg(xmp=declared.encode() + xmp(credit="Ana Lima"))) == {}


# IPTC-IIM and Exif


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jo Pär".encode(), "Jo Pär"),
        ("Jo Pär".encode("cp1252"), "Jo Pär"),
        (b"Ana\0 Lima", "Ana Lima"),
    ],
)
def test_letters_of_datasets_are_read_by_what_they_are(text: bytes, expected: str) -> None:
    assert said(jpeg(iim=iim((80, text)))) == {"creator": [expected]}


def test_a_name_of_a_resource_moves_its_datasets() -> None:
    for name in (b"a", b"ab"):
        assert said(jpeg(iim=iim((110, b"Reuters"), name=name))) == {"credit": ["Reuters"]}


def test_other_resources_and_datasets_are_passed_over() -> None:
    before = b"8BIM\x03\xed\0\0\0\0\0\x03abc\0"
    assert said(jpeg(iim=before + iim((5, b"A title"), (110, b"Reuters"), (120, b"A caption")))) == {
        "credit": ["Reuters"]
    }


def test_resources_that_are_parted_are_one() -> None:
    whole = iim((80, b"Ana Lima"), (110, b"Reuters"))
    extra = segment(0xED, b"Photoshop 3.0\0" + whole[20:])
    assert said(jpeg(iim=whole[:20], extra=extra)) == {"creator": ["Ana Lima"], "credit": ["Reuters"]}


@pytest.mark.parametrize("order", ["<", ">"])
def test_exif_is_read_in_either_order_of_bytes(order: str) -> None:
    content = jpeg(exif=exif(order, artist=b"Ana Lima", copyright=b"Ana"))
    assert said(content) == {"creator": ["Ana Lima"], "copyright_notice": ["Ana"]}


def test_photographer_and_editor_are_two() -> None:
    assert said(jpeg(exif=exif(copyright=b"Ana Lima\0Bay Journal"))) == {
        "copyright_notice": ["Ana Lima", "Bay Journal"]
    }
    assert said(jpeg(exif=exif(copyright=b" \0Bay Journal"))) == {"copyright_notice": ["Bay Journal"]}


def test_what_is_stated_in_several_places_is_said_once() -> None:
    content = jpeg(xmp=xmp(creator="Ana Lima"), iim=iim((80, b"Ana Lima")), exif=exif(artist=b"Ana Lima"))
    assert said(content) == {"creator": ["Ana Lima"]}


# containers


def test_exif_of_a_webp_may_have_jpegs_sign_before_it() -> None:
    for before in (b"", b"Exif\0\0"):
        assert said(webp((b"EXIF", before + exif(artist=b"Ana Lima")))) == {"creator": ["Ana Lima"]}


def test_pngs_texts_are_those_of_rights() -> None:
    content = png(
        chunk(b"tEXt", b"Author\0Ana Lima"), chunk(b"tEXt", b"Comment\0Getty Images"), chunk(b"tEXt", b"Copyright")
    )
    assert said(content) == {"creator": ["Ana Lima"]}


def test_a_text_that_would_become_enormous_is_cut() -> None:
    bomb = zlib.compress(b"A" * 20_000_000)
    (notice,) = said(png(chunk(b"zTXt", b"Copyright\0\0" + bomb)))["copyright_notice"]
    assert notice == "A" * 2000


def test_statements_of_one_property_are_bounded() -> None:
    assert len(read(jpeg(iim=iim(*((80, b"%d" % number) for number in range(500))))).creator) == 20


def test_a_file_of_nothing_but_metadata_is_read_in_part() -> None:
    many = b"".join(segment(0xE1, b"Exif\0\0" + exif(artist=b"%d" % number)) for number in range(300))
    last = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp(credit="Ana Lima"))
    assert said(jpeg(extra=many + last)) == {"creator": [str(number) for number in range(20)]}


def test_metadata_behind_a_picture_in_many_parts_is_read() -> None:
    parts = [chunk(b"IDAT", b"x")] * 3000
    assert said(png(*parts, chunk(b"tEXt", b"Author\0Ana Lima"))) == {"creator": ["Ana Lima"]}


def test_what_stands_behind_the_scan_is_the_picture() -> None:
    content = jpeg() + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp(credit="Ana Lima"))
    assert said(content) == {}


def test_bytes_that_fill_before_a_marker_are_passed_over() -> None:
    content = jpeg(exif=exif(artist=b"Ana Lima")).replace(b"\xff\xe1", b"\xff\xff\xff\xe1", 1)
    assert said(content) == {"creator": ["Ana Lima"]}


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"<svg/>", b"%PDF-1.7", jpeg(), png()]
)
def test_what_states_nothing_says_nothing(content: bytes) -> None:
    assert read(content) == NOTHING


def test_no_picture_no_statement() -> None:
    assert read(b"<html>" + xmp(credit="Ana Lima")) == NOTHING
    assert read(webp((b"XMP ", xmp(credit="Ana Lima"))).replace(b"WEBP", b"WAVE", 1)) == NOTHING


# damage


def texts(metadata: PhotoMetadata) -> set[str]:
    return {text for value in metadata.to_dict().values() if isinstance(value, list) for text in value}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@given(data=st.data())
def test_a_file_that_breaks_off_is_read_as_far_as_it_goes(path: Path, data: st.DataObject) -> None:
    content = path.read_bytes()
    length = data.draw(st.integers(0, len(content)))
    for text in texts(read(content[:length])):
        but_for_half_a_letter = text[:-3] if len(text) > 3 else ""
        assert any(whole.startswith(but_for_half_a_letter) for whole in texts(read(content)))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@given(data=st.data())
def test_a_damaged_file_never_raises_and_stays_in_bounds(path: Path, data: st.DataObject) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    found = read(bytes(content))
    assert PhotoMetadata.from_dict(found.to_dict()) == found
    assert all(len(text) <= 2000 and text.isprintable() for text in texts(found))


@given(
    st.sampled_from([b"\xff\xd8\xff\xe1", b"\xff\xd8\xff\xed", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"GIF89a"]),
    st.binary(max_size=400),
)
def test_any_bytes_behind_a_pictures_first_ones_are_survived(start: bytes, rest: bytes) -> None:
    assert isinstance(read(start + rest), PhotoMetadata)


@given(st.binary(max_size=300))
def test_any_bytes_as_metadata_are_survived(rest: bytes) -> None:
    content = jpeg(xmp=b"<x " + rest, iim=b"8BIM\x04\x04" + rest, exif=b"II*\0" + rest)
    assert isinstance(read(content), PhotoMetadata)
