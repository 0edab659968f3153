"""Small pictures with metadata in them, byte by byte as the standards have it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "cc": "http://creativecommons.org/ns#",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
}
FORMS: dict[str, str] = {
    "creator": "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>",
    "credit": "<photoshop:Credit>{}</photoshop:Credit>",
    "source": "<photoshop:Source>{}</photoshop:Source>",
    "copyright_notice": '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:rights>',
    "copyright_owner": '<plus:CopyrightOwner><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<plus:CopyrightOwnerName>{}</plus:CopyrightOwnerName></rdf:li></rdf:Seq></plus:CopyrightOwner>",
    "licensor": '<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<plus:LicensorName>{}</plus:LicensorName></rdf:li></rdf:Seq></plus:Licensor>",
    "usage_terms": '<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></xmpRights:UsageTerms>',
    "instructions": "<photoshop:Instructions>{}</photoshop:Instructions>",
    "license": '<cc:license rdf:resource="{}"/>',
    "web_statement": "<xmpRights:WebStatement>{}</xmpRights:WebStatement>",
    "marked": "<xmpRights:Marked>{}</xmpRights:Marked>",
    "digital_source_type": "<Iptc4xmpExt:DigitalSourceType>{}</Iptc4xmpExt:DigitalSourceType>",
    "data_mining": "<plus:DataMining>{}</plus:DataMining>",
}
"""How XMP writes each property."""


def packet(inner: str, attributes: str = "") -> bytes:
    """A packet of XMP around properties."""
    spaces = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF {spaces}><rdf:Description rdf:about="" {attributes}>{inner}</rdf:Description></rdf:RDF>'
        '</x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def xmp(**properties: Any) -> bytes:
    """A packet that states these properties, by the names of `PhotoMetadata`."""
    return packet("".join(FORMS[name].format(escape(text)) for name, text in _pairs(properties)))


def _pairs(properties: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    for name, said in properties.items():
        for text in said if isinstance(said, list | tuple) else [said]:
            yield name, str(text)


def iim(*datasets: tuple[int, bytes], name: bytes = b"") -> bytes:
    """Photoshop's resources with datasets of record 2."""
    data = b"".join(b"\x1c\x02" + bytes([number]) + struct.pack(">H", len(text)) + text for number, text in datasets)
    named = bytes([len(name)]) + name
    return (
        b"8BIM\x04\x04"
        + named
        + b"\0" * (len(named) % 2)
        + struct.pack(">I", len(data))
        + data
        + b"\0" * (len(data) % 2)
    )


def exif(order: str = "<", **tags: bytes) -> bytes:
    """A directory with Artist and Copyright."""
    numbers = {"artist": 0x013B, "copyright": 0x8298}
    entries, values = b"", b""
    behind = 8 + 2 + 12 * len(tags) + 4
    for tag, text in tags.items():
        text += b"\0"
        if len(text) <= 4:
            place = text.ljust(4, b"\0")
        else:
            place = struct.pack(f"{order}I", behind + len(values))
            values += text
        entries += struct.pack(f"{order}HHI", numbers[tag], 2, len(text)) + place
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}IH", 8, len(tags))
    return head + entries + b"\0\0\0\0" + values


def segment(marker: int, content: bytes) -> bytes:
    """One segment of a JPEG."""
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(content) + 2) + content


def jpeg(*, xmp: bytes = b"", iim: bytes = b"", exif: bytes = b"", extra: bytes = b"") -> bytes:
    """What stands before the scan of a JPEG, and a scan without a picture."""
    parts = [
        segment(0xE1, b"Exif\0\0" + exif) if exif else b"",
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp) if xmp else b"",
        segment(0xED, b"Photoshop 3.0\0" + iim) if iim else b"",
    ]
    return b"\xff\xd8" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0") + b"".join(parts) + extra + b"\xff\xda\0\2\xff\xd9"


def chunk(kind: bytes, data: bytes) -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*chunks: bytes) -> bytes:
    """A PNG of one pixel with chunks behind its picture."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\0")) + b"".join(chunks) + chunk(b"IEND", b"")


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    """A WebP's container."""
    body = b"".join(kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2) for kind, data in chunks)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body
