"""XMP: RDF in XML, of which the same thing may be written as attribute, element, resource or list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from republish._parsing import xml_parser

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_PLUS = "{http://ns.useplus.org/ldf/xmp/1.0/}"
_RIGHTS = "{http://ns.adobe.com/xap/1.0/rights/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_CC = ("{http://creativecommons.org/ns#}", "{http://web.resource.org/cc/}")
_PROPERTIES = {
    "{http://purl.org/dc/elements/1.1/}creator": "creator",
    "{http://purl.org/dc/elements/1.1/}rights": "copyright_notice",
    f"{_PHOTOSHOP}Credit": "credit",
    f"{_PHOTOSHOP}Source": "source",
    f"{_PHOTOSHOP}Instructions": "instructions",
    f"{_RIGHTS}UsageTerms": "usage_terms",
    f"{_RIGHTS}WebStatement": "web_statement",
    f"{_RIGHTS}Marked": "marked",
    **{f"{cc}license": "license" for cc in _CC},
    **{f"{cc}attributionName": "credit" for cc in _CC},
    f"{_PLUS}CopyrightOwnerName": "copyright_owner",
    f"{_PLUS}LicensorName": "licensor",
    f"{_PLUS}LicensorURL": "licensor",
    f"{_PLUS}DataMining": "data_mining",
    "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType": "digital_source_type",
}
_LARGEST = 1_000_000


def xmp(packet: bytes) -> Iterator[tuple[str, str]]:
    """The properties that a packet states, with each of their values. What declares a document type is no XMP."""
    root = _root(packet[:_LARGEST])
    for element in root.iter(etree.Element) if root is not None else ():
        for name, value in element.attrib.items():
            if name in _PROPERTIES:
                yield _PROPERTIES[name], value
        if element.tag in _PROPERTIES:
            for value in _values(element):
                yield _PROPERTIES[element.tag], value


def _root(packet: bytes) -> Any:
    """The packet's tree, or None."""
    start = packet.find(b"<")
    if start < 0 or b"<!DOCTYPE" in packet or b"<!ENTITY" in packet:
        return None
    try:
        return etree.fromstring(packet[start:].rstrip(b"\0"), parser=xml_parser("utf-8"))
    except (etree.XMLSyntaxError, ValueError):
        return None


def _values(element: Any) -> Iterator[str]:
    """A resource's address, the items of a list, or the words."""
    resource = element.get(f"{_RDF}resource")
    if resource is not None:
        yield resource
        return
    for item in element.findall(f"*/{_RDF}li") or (element,):
        yield item.get(f"{_RDF}resource") or item.text or ""
