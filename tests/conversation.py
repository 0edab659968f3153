"""A page of The Conversation built around given words, in the markup of its article pages of 2023."""

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, kw_only=True)
class Writer:
    name: str
    role: str
    institution: str
    bio: str = ""


def article_page(
    *, url: str, title: str, standfirst: str, blocks: list[tuple[str, str]], writers: list[Writer], lead: str = ""
) -> str:
    """The page; `blocks` are ("h2" or "p", words)."""
    number = url.rsplit("-", 1)[-1]
    body = "\n".join(f"<{tag}>{escape(words)}</{tag}>" for tag, words in blocks[:3])
    rest = "\n".join(f"<{tag}>{escape(words)}</{tag}>" for tag, words in blocks[3:])
    cards = "".join(
        f'<li class="vcard" itemprop="author" itemscope itemtype="http://schema.org/Person">'
        f'<a rel="author" itemprop="url" href="/profiles/writer-{n}"><span class="fn author-name" itemprop="name">{escape(writer.name)}</span></a>'
        f'<p class="role">{escape(writer.role)}, {escape(writer.institution)}</p>'
        + (f'<p class="bio" itemprop="description">{escape(writer.bio)}</p>' if writer.bio else "")
        + "</li>"
        for n, writer in enumerate(writers)
    )
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>
<meta name="description" content="{escape(standfirst)}"><meta property="og:site_name" content="The Conversation">
<meta property="og:title" content="{escape(title)}"><meta name="pubdate" content="20230323">
<meta name="original-source" content="{url}"><link rel="canonical" href="{url}"></head>
<body><div id="header"><nav><ul><li><a href="/uk/newsletters">Get newsletter</a></li><li><a href="/uk/donate">Donate</a></li></ul></nav></div>
<article id="article" data-id="{number}" itemscope itemtype="http://schema.org/Article">
<figure class="magazine"><div class="wrapper"><figcaption>{escape(lead)}
<span class="attribution"><a class="source" href="https://photos.example/1">Agency/Someone</a></span></figcaption></div>
<header><h1 class="legacy entry-title" itemprop="headline"><strong> {escape(title)} </strong></h1>
<time datetime="2023-03-23T05:12:00Z" itemprop="datePublished">Published: March 23, 2023 5.12am GMT</time></header></figure>
<div class="wrapper"><div class="content-sidebar"><section class="content-authors"><div class="content-authors-group">
<h3>Authors</h3><ol>{cards}</ol></div></section>
<section class="content-disclosure-statement"><h3>Disclosure statement</h3><p><span>{escape(writers[0].name)} does not work for any company.</span></p></section></div>
<aside class="content-sharing"><a href="mailto:?subject=x"><span>Email</span></a></aside>
<div class="content-body content entry-content inline-promos" itemprop="articleBody">
{body}<div class="slot clear" data-id="17"><div class="inline-promos-skeleton"><h5></h5><button></button></div></div>
{rest}
<hr><p><strong><em>Like what you read? Want more?</em></strong>
<br><em><a href="https://theconversation.com/uk/newsletters/the-daily-2">Sign up for our daily newsletter.</a></em></p><hr>
</div><div class="content-topics topic-list"><ul><li><a href="/topics/china-1">China</a></li></ul></div></div></article>
<div class="page-addendum"><h3>Want to write?</h3><p>Write an article and join a growing community of academics.</p></div>
<script src="https://theconversation.com/javascripts/lib/content_tracker_hook.js" id="theconversation_tracker_hook"
 data-counter="https://counter.theconversation.com/content/{number}/count" async></script>
<div id="footers"><a href="/uk/republishing-guidelines">Republishing guidelines</a><p>Copyright © 2010–2026, The Conversation</p></div>
</body></html>"""
