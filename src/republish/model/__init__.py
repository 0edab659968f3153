"""The nouns that travel between rooms: frozen, keyword-only, slotted, picklable, JSON-ready."""

from republish.licenses import License
from republish.model.article import Article, Author, Change, Image, Origin
from republish.model.clearance import CLEARABLE, IMAGE, OWN_TERMS, Clearance
from republish.model.delivery import DeliveryReport, ImageFile, Loss
from republish.model.html import CleanHtml, Notice
from republish.model.mining import DataMining
from republish.model.package import Audit, Notices, Outcome, Package, Update
from republish.model.page import FeedAuthor, FeedEntry, Page
from republish.model.photo import PhotoMetadata
from republish.model.publisher import (
    CounterForm,
    Exclusion,
    Grant,
    Handout,
    Profile,
    Rule,
    Structure,
    Wording,
)
from republish.model.rights import Claim, Finding, ImageDecision, Obligation, Review, Use
from republish.model.trade import TRADE, TradeAct

__all__ = [
    "CLEARABLE",
    "IMAGE",
    "OWN_TERMS",
    "TRADE",
    "Article",
    "Audit",
    "Author",
    "Change",
    "Claim",
    "CleanHtml",
    "Clearance",
    "CounterForm",
    "DataMining",
    "DeliveryReport",
    "Exclusion",
    "FeedAuthor",
    "FeedEntry",
    "Finding",
    "Grant",
    "Handout",
    "Image",
    "ImageDecision",
    "ImageFile",
    "License",
    "Loss",
    "Notice",
    "Notices",
    "Obligation",
    "Origin",
    "Outcome",
    "Package",
    "Page",
    "PhotoMetadata",
    "Profile",
    "Review",
    "Rule",
    "Structure",
    "TradeAct",
    "Update",
    "Use",
    "Wording",
]
