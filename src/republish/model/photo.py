"""What the file of a picture says of its rights."""

from __future__ import annotations

from dataclasses import dataclass

from republish.model._noun import Noun


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoMetadata(Noun):
    """Rights as a picture's own file states them, by the names of the IPTC Photo Metadata Standard; plain text, as found.

    A property that the file states more than once, in XMP, IPTC-IIM and Exif, has each wording once. That a property is
    missing says nothing: content systems strip metadata.
    """

    creator: tuple[str, ...] = ()
    """dc:creator, By-line (2:80), Exif Artist, PNG's Author."""
    credit: tuple[str, ...] = ()
    """photoshop:Credit, Credit (2:110), cc:attributionName."""
    source: tuple[str, ...] = ()
    """photoshop:Source, Source (2:115)."""
    copyright_notice: tuple[str, ...] = ()
    """dc:rights, Copyright Notice (2:116), Exif and PNG Copyright."""
    copyright_owner: tuple[str, ...] = ()
    """plus:CopyrightOwner."""
    licensor: tuple[str, ...] = ()
    """plus:Licensor: names and addresses."""
    usage_terms: tuple[str, ...] = ()
    """xmpRights:UsageTerms."""
    instructions: tuple[str, ...] = ()
    """photoshop:Instructions, Special Instructions (2:40)."""
    license: tuple[str, ...] = ()
    """cc:license, an address."""
    web_statement: tuple[str, ...] = ()
    """xmpRights:WebStatement: where Creative Commons wants the address of the licence or of a page that states it."""
    marked: str | None = None
    """xmpRights:Marked: "True" for what is under copyright, works under CC licences included."""
    digital_source_type: str | None = None
    """Iptc4xmpExt:DigitalSourceType, a code of IPTC's: "trainedAlgorithmicMedia"."""
    data_mining: str | None = None
    """plus:DataMining, a code of PLUS's: "DMI-PROHIBITED"."""
