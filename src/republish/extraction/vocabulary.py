"""What class names and ids say of a block: compiled once from `data/extraction.json`."""

from __future__ import annotations

import re
from functools import lru_cache

_NEGATIVE = (
    r"ad|ads|adv|advert\w*|adsense|adbox|adslot|anzeige\w*|werbung|banner|sponsor\w*|promo\w*|newsletter\w*|subscri\w*|signup|"
    r"related\w*|recommend\w*|recirc\w*|more-?(?:news|stories|from|on)|read-?(?:more|next|also)|mehr-?zum|also-?read|"
    r"share|sharing|sharebar|social\w*|follow\w*|comments?|kommentare?|disqus|discussion|"
    r"breadcrumbs?|pagination|pager|navigation|nav|navbar|menu|toolbar|footer|masthead|sidebar\w*|"
    r"cookie\w*|consent|gdpr|paywall\w*|piano|modal|popup|popover|overlay|tooltip|lightbox|"
    r"teaser\w*|outbrain|taboola|widget|tags?|taglist|topics?|keywords?|author-?(?:box|bio|info|card)|about-?author|bio|"
    r"byline|dateline|timestamp\w*|donat\w*|rating|feedback|print|hidden|sr-only|visually-?hidden|screen-?reader\w*|"
    r"skip|cta|poll|quiz|jp-relatedposts|trending|popular|most-?read|latest|zephr|toc|copyright-?notice"
)
_TOKEN = re.compile(r"(?:^|[\s_-])(?:" + _NEGATIVE + r")(?=$|[\s_-])", re.I)
_CAMEL = re.compile(r"([a-z0-9])([A-Z])")


@lru_cache(maxsize=8192)
def negative(names: str) -> bool:
    """A class or id that names something beside the article."""
    return bool(names) and _TOKEN.search(_CAMEL.sub(r"\1-\2", names)) is not None
