"""Is a page itself a republication, and of what?"""

from republish.origin.tracing import trace

__all__ = ["trace"]
