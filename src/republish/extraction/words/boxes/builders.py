"""What builders of pages and letters, and libraries of blocks for WordPress, call the boxes that a post's own text is written in."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.lowered import holds_one

_CONTENT_OF_POST = Uncompiled(
    r"(?:^|\s)(?:elementor-widget-theme-post-content|wp-block-post-content|et_pb_post_content|brxe-post-content|fl-post-content|"
    r"fusion-content-tb|oxy-post-content|breakdance-post-content|jet-listing-dynamic-post-content)(?:$|[\s-])",
)
"""The one block of a theme that a post's own text is put into; all else is the site's."""
_BUILT_POST = re.compile(
    r"(?:^|\s)(?:et_builder_inner_content|et-l--post|wpb-content-wrapper|fl-builder-content-primary|elementor-\d+|panel-layout|templateBody)(?:$|\s)"
)
"""The block that a post is built in."""
_BUILT_TEXT = Uncompiled(
    r"(?:^|\s)(elementor-widget-text-editor|et_pb_text|wpb_text_column|fl-module-rich-text|fusion-text|brxe-(?:rich-)?text|"
    r"bde-(?:rich-)?text|ct-text-block|oxy-rich-text|avia_textblock|thrv_text_element|vce-text-block|module-text|widget_sow-editor|"
    r"kt-inside-inner-col|mcnTextContent)(?:$|\s)"
)
"""Each box of text in it, in rows and columns of its own."""
_PARTS = (
    r"accordi[ao]ns?|toggles?|content-toggle|faq|tabs|icon-?list|checklist|styled-list|info-?box|icon-box|blurb|alert|notice|notification|"
    r"styled-box|timeline|content-timeline|how-to|testimonials?|blockquote|message_box|content-boxes|spoiler|note|box|list|highlight"
)
"""What they call parts of a text that say something of their own."""
_PART = Uncompiled(
    rf"(?:^|\s)(?:wp-block-(?:kadence|stackable|uagb|coblocks|ub|essential-blocks|genesis-blocks-gb|atomic-blocks-ab|yoast|yoast-seo|otter-blocks|themeisle-blocks)-"
    rf"(?:{_PARTS})(?:-block)?|elementor-(?:widget-)?(?:{_PARTS})|e-n-accordion|elementor-widget-n-(?:accordion|tabs)|et_pb_(?:{_PARTS})|"
    rf"vc_(?:{_PARTS}|tta-container)|fusion-(?:{_PARTS})|accordian|fl-module-(?:{_PARTS})|brxe-(?:{_PARTS})|su-(?:{_PARTS})|rank-math-block|schema-how-to)(?:$|\s)"
)
_PART_HINTS = (
    "wp-block-",
    "elementor-",
    "e-n-",
    "et_pb_",
    "vc_",
    "fusion-",
    "accordian",
    "fl-module-",
    "brxe-",
    "su-",
    "rank-math-",
    "schema-",
)
"""One of them is in whatever the pattern finds."""
_TITLE = re.compile(r"gb-notice-title|su-box-title|elementor-alert-title|wp-block-ub-\S*-title|fusion-alert-title")
"""What they call a title that is no heading, over what a box says."""

_GALLERY = re.compile(
    r"(?:^|\s)(?:wp-block-gallery|blocks-gallery-\w+|gallery|galleryid-\d+|gallery-item|tiled-gallery\S*|wp-block-jetpack-(?:tiled-gallery|slideshow|image-compare)|"
    r"envira-gallery-(?:wrap|public|item)|ngg-galleryoverview|ngg-gallery-thumbnail-box|foogallery|mgl-(?:root|gallery|item)|modula-gallery|navis-slideshow|"
    r"metaslider|twentytwenty-(?:wrapper|container)|juxtapose|wp-block-(?:kadence-advancedgallery|coblocks-gallery-\w+|uagb-image-gallery|meow-gallery-\w+)|"
    r"fg-item|elementor-(?:image-)?gallery\S*|et_pb_gallery|fl-photogallery|fusion-gallery|sqs-gallery(?:-\S+)?|image-gallery(?:-embed)?|npf_row|"
    r"sigplus-gallery|sigfreecontainer|justified-gallery|galleria|fotorama|royalslider|flexslider|slick-slider|splide|glide|swiper(?:-container)?|"
    r"owl-carousel|carousel-(?:inner|item|cell)|juicebox-\S+|lightgallery|unite-gallery|ce-gallery|ce_gallery)(?:$|\s)",
    re.I,
)
"""Galleries of systems and of scripts that turn slides, and the boxes in them that hold one picture each."""

_FRAME = Uncompiled(
    r"(?:^|\s)(?:wp-block-(?:\S*embed\S*|datawrapper|newspack-blocks-iframe)|embed-(?:youtube|vimeo|container)|fluid-width-video-wrapper|flourish-embed|"
    r"infogram-embed|datawrapper-vis-\w+|elementor-widget-(?:video|html)|et_pb_(?:video|code)|fusion-(?:video|youtube|vimeo)|fl-module-(?:video|html)|"
    r"wpb_video_widget|rll-youtube-player|lyte-wrapper)(?:$|\s)"
)
"""Boxes that hold one film, chart or document."""


@lru_cache(maxsize=8192)
def names_frame(names: str) -> bool:
    """Classes and id of an editor's box around something that is shown in a frame."""
    return bool(names) and _FRAME.search(names) is not None


@lru_cache(maxsize=8192)
def names_gallery(names: str) -> bool:
    """Classes of a gallery, or of a picture's box in one."""
    return bool(names) and _GALLERY.search(names) is not None


@lru_cache(maxsize=8192)
def text_box(names: str) -> str | None:
    """What a builder calls a box of text, from its classes; None where it is none."""
    found = _BUILT_TEXT.search(names) if names else None
    return found[1] if found else None


@lru_cache(maxsize=8192)
def holds_content_of_post(names: str) -> bool:
    """Classes of the block that a theme puts a post's own text into."""
    return "content" in names and _CONTENT_OF_POST.search(names) is not None


@lru_cache(maxsize=8192)
def holds_built_post(names: str) -> bool:
    """Classes of the block that a post is built in."""
    return holds_content_of_post(names) or _BUILT_POST.search(names) is not None


@lru_cache(maxsize=8192)
def is_part_of_post(names: str) -> bool:
    """Classes of a box that an editor puts into a post: an accordion, a note, a list with icons."""
    return holds_one(names, _PART_HINTS) and _PART.search(names) is not None


def is_title_of_part(names: str) -> bool:
    """Classes of what stands over the words of such a box."""
    return "-title" in names and _TITLE.search(names) is not None
