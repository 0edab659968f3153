"""Every failure of the library, drawn as a tree.

::

    RepublishError
    ├── UsageError              an argument that makes no sense
    ├── LimitExceeded           a `Limits` value was reached; names it
    ├── FetchError              stage "fetch"
    │   ├── AddressRefused      a scheme, port or address that is never opened
    │   ├── ConnectionFailed    no connection, a broken answer, TLS trouble
    │   ├── FetchTimeout        the deadline passed
    │   ├── RobotsRefused       robots.txt says no
    │   ├── TooManyRedirects
    │   ├── HTTPStatusError     an answer that is not a page
    │   │   ├── NotFound        404, 410
    │   │   ├── LegallyBlocked  451
    │   │   └── NotModified     304 to a conditional request
    │   └── ContentTypeRefused  a PDF, an image, anything that is not HTML
    ├── PageError               stage "parse"
    │   ├── EmptyPage
    │   ├── NotHTML             binary or another format under an HTML name
    │   └── TruncatedPage       the parser gave up before the end
    ├── FeedError               stage "feed"
    ├── ExtractionError         stage "extract"
    │   └── NoArticle           nothing reads like one
    │       └── ArticleAbsent   the page stands in for one: "Page not found", a login; says which
    ├── ProfileError            stage "profile"; names file and key
    ├── NotRepublishable        stage "review"; holds the Review
    │   ├── NoLicense           nothing grants anything
    │   └── IsRepublication     the page is itself a copy; names the original
    ├── FidelityError           stage "fidelity"; a word nobody accounts for
    ├── OutputError             stage "write"
    │   └── LoadError           stage "load"
    └── DeliveryError           stage "deliver"; a CMS said no

Each error carries the URL it is about, the stage it happened in and what to do next, and pickles.
"""

from republish.errors.fetching import (
    AddressRefused,
    ConnectionFailed,
    ContentTypeRefused,
    FetchError,
    FetchTimeout,
    HTTPStatusError,
    LegallyBlocked,
    NotFound,
    NotModified,
    RobotsRefused,
    TooManyRedirects,
)
from republish.errors.publishing import (
    DeliveryError,
    FidelityError,
    IsRepublication,
    LoadError,
    NoLicense,
    NotRepublishable,
    OutputError,
)
from republish.errors.reading import (
    ArticleAbsent,
    EmptyPage,
    ExtractionError,
    FeedError,
    NoArticle,
    NotHTML,
    PageError,
    ProfileError,
    TruncatedPage,
)
from republish.errors.root import LimitExceeded, RepublishError, UsageError

__all__ = [
    "AddressRefused",
    "ArticleAbsent",
    "ConnectionFailed",
    "ContentTypeRefused",
    "DeliveryError",
    "EmptyPage",
    "ExtractionError",
    "FeedError",
    "FetchError",
    "FetchTimeout",
    "FidelityError",
    "HTTPStatusError",
    "IsRepublication",
    "LegallyBlocked",
    "LimitExceeded",
    "LoadError",
    "NoArticle",
    "NoLicense",
    "NotFound",
    "NotHTML",
    "NotModified",
    "NotRepublishable",
    "OutputError",
    "PageError",
    "ProfileError",
    "RepublishError",
    "RobotsRefused",
    "TooManyRedirects",
    "TruncatedPage",
    "UsageError",
]
