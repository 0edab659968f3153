"""Is a page itself a republication, and of what? And what does an original say otherwise than before?"""

from republish.origin.beside import beside
from republish.origin.tracing import trace
from republish.origin.updates import compare, images_gone, kept_from_feed, leads_home, modified, moved, share, unlike

__all__ = [
    "beside",
    "compare",
    "images_gone",
    "kept_from_feed",
    "leads_home",
    "modified",
    "moved",
    "share",
    "trace",
    "unlike",
]
