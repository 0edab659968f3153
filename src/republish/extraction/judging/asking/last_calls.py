"""Lines that end a text and are the site's: its app, its call for texts, its advertiser, the page's own address for those who print or share it."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from republish._addresses import MAIL_ADDRESS
from republish._uncompiled import Uncompiled
from republish.extraction.judging.notes import is_note
from republish.extraction.surveying.leading import lead_to_the_sites_own, leads_off
from republish.extraction.surveying.prompts import is_prompts, names_a_document
from republish.extraction.surveying.survey import GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import APP_STORES, is_on_site, path_key, site_of, split_url, writes_to_site
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.tree.walks import anchors_under, links_under, words_under
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.lines.asking import leads_to_a_collection, leads_to_a_group, phrases_of
from republish.extraction.words.lines.offers import forbids_copies
from republish.extraction.words.lines.site_lines import is_site_line, is_standing_offer
from republish.extraction.words.lines.told import is_told, speaks_to_readers, story_before
from republish.extraction.words.lowered import holds_one

_CALL = Removal("promo", "asks readers for something for the site")
_OWN = Removal("share", "the page's own address, for those who print or share it")
_HOME_LINK = Removal("promo", "leads to the first page of the site")
_OFFER = Removal("advertisement", "ends with the word that calls it an advertisement")
_PITCH = Removal("advertisement", "ends with what readers get for nothing where they click")
_OF_US = Removal("promo", "what the site's owner tells of itself")
_ISSUE = Removal("newsletter", "offers the paper to subscribers")
_COMMENTS = Removal("comments", "asks readers for comments")
_BAN = Removal("legal", "says who may not copy the text")
_TIP = Removal("donation", "asks readers to give to who wrote it")
_SOURCE = Removal("navigation", "leads to where the page's file is changed")
_JOINING = Removal("share", "asks readers to join a group or to follow a channel")
_HEADLINE = Removal("title", "the headline, which the article carries apart", "moved")
_APART, _ALIKE = GROUP | QUOTE, 0.2
"""Places of no such line, and the share of the paragraphs: where more lie in boxes like one, these are the text's own."""
_FEWEST_OF_HEADLINE = 4
_LONGEST, _LONGEST_OFFER, _LONGEST_PITCH, _LONGEST_OF_US, _FEWEST_WORDS, _WHOLE = 240, 400, 700, 1500, 5, 0.97
_FEWEST_BETWEEN = 3
"""Runs that went, such as topics and other stories, before a call for texts: an article may be one itself."""
_SHORTENERS = frozenset({"bit.ly", "tinyurl.com", "goo.gl", "onelink.me", "page.link", "app.link"})
"""Hosts, or the ends of them, that lead anywhere, to an app often."""
_ADDRESS = Uncompiled(r".{0,60}?[:：]\s*(?P<address>https?://\S+)")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=\S)")
_APPEARED = Uncompiled(
    r"appear|publish|erschien|veröffentlich|zuerst|paru|publi[ée]|public|pubblic|verscheen|verschenen|ukazał"
)
"""As in "The essay appeared in our print edition"."""
_LABEL_AT_END = Uncompiled(
    r"(?:[—–-]\s?(?:sponsored|advertisement|advertorial|werbung|anzeige|publicité|publicidad|pubblicità|publicidade|advertentie)|"
    r"\*\s?(?:ad|advertisement|sponsored|werbung|anzeige|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse|annonce|reklam[ae]?))\W*$",
    re.I,
)
"""Behind an offer that reads like a paragraph: "Get your quotes for a new lamp here. — *ad"."""
_LONGEST_LABEL = 20
_HOME = ("", "/")
_OF_ONESELF = Uncompiled(
    r"\b(?:me|my|this (?:post|article|blog|site|page|series|essay)|mir|mich|mein\w*|diese[rnms]? (?:beitrag|artikel|blog|text)|moi|mon|ce (?:billet|blog|site|texte)|"
    r"cet article|mi|[a-záéíóú]+(?:ar|er|ir)me|este (?:blog|post|artículo|sitio|artigo)|esta entrada|[a-z]+rmi|questo (?:blog|post|articolo|sito)|meu|minha|"
    r"mij|mijn|deze? (?:blog|artikel|site))\b"
)
"""Words of who writes of themselves or of the text."""
_TO_ONE = Uncompiled(
    r"\b(?:you|your|du|dir|ihr|euch|ihnen|vous|te|tu|puedes|podéis|você|vocês|puoi|potete|je|jou|jij|jullie)\b"
)
"""Words to a reader that are nobody else's."""
_CHANGES = Uncompiled(
    r"^https?://(?:[\w-]+\.)?(?:github|gitlab|codeberg|bitbucket)\.\w+/.+/(?:edit|_edit|issues/new)(?:[/?]|$)"
)
_LONGEST_EDIT, _LONGEST_QUESTION = 60, 160
_MAIL = Uncompiled(MAIL_ADDRESS)


def drop_last_calls(verdicts: Verdicts) -> None:
    """Drop them from the end of a text upwards, to the first line that is none."""
    said = [leaf for leaf in verdicts.staying() if leaf.text]
    calls = ((leaf, _call(leaf, above, verdicts)) for above, leaf in reversed(list(pairwise(said))))
    for leaf, call in takewhile(lambda pair: pair[1] is not None, calls):
        verdicts.drop(leaf.index, call)
    last = next((leaf for leaf in reversed(said) if verdicts.kept[leaf.index]), None)
    if last is not None and last.links:
        _cut_way_home(last, verdicts.host)


def drop_calls_amid(verdicts: Verdicts) -> None:
    """Drop such lines from amid the text that are set bold, in italics or in a box of their own, and walls before the rest of it anywhere."""
    for leaf in verdicts.staying():
        if len(leaf.text) > _LONGEST or not leaf.text or leaf.node.tag in HEADINGS or leaf.node.places & _APART:
            continue
        apart = _is_emphatic(leaf) or (_is_boxed(leaf) and verdicts.survey.like_home(leaf) < _ALIKE)
        if (apart and _is_sites(leaf, verdicts.host)) or is_standing_offer(leaf.text):
            verdicts.drop(leaf.index, _CALL)


def _is_sites(leaf: Leaf, host: str) -> bool:
    """What a site says below any text, and no note on this one; its links lead to the site, or to where readers follow it."""
    if not is_site_line(leaf.text) or is_note(leaf):
        return False
    if (story := story_before(leaf.text)) and not is_site_line(story):
        return False
    return not leaf.links or lead_to_the_sites_own(links_under(leaf.node), host)


def _is_emphatic(leaf: Leaf) -> bool:
    return leaf.bold + leaf.italic >= _WHOLE * len(leaf.text.replace(" ", ""))


def _is_boxed(leaf: Leaf) -> bool:
    """Alone in a box with a name."""
    box = leaf.node.parent
    return box is not None and not box.spine and bool(box.names) and box.leaves == 1


def drop_headline_below(verdicts: Verdicts, headline: str) -> None:
    """Drop the headline where it ends the text once more, behind what a site sets there; an author's last line stands right below the text."""
    last = next((leaf for leaf in reversed(verdicts.leaves) if verdicts.kept[leaf.index] and leaf.text), None)
    if last is None or last.words < _FEWEST_OF_HEADLINE or last.index <= verdicts.survey.first:
        return
    above = verdicts.leaves[last.index - 1]
    if above.text and not verdicts.kept[above.index] and key(last.text) == key(headline):
        verdicts.drop(last.index, _HEADLINE)


def _cut_way_home(last: Leaf, host: str) -> None:
    """Without a link to the first page of the site behind the last sentence: "… left the pier. Back to the Harbour Post"."""
    *before, end = (item for item in last.node.items if not isinstance(item, str) or item.strip())
    if isinstance(end, str) or end.tag != "a" or not before or not host:
        return
    said = before[-1] if isinstance(before[-1], str) else words_under(before[-1])
    address = end.get("href") or ""
    home = address == "/" or (site_of(address) and is_on_site(address, host) and split_url(address).path in _HOME)
    if home and said.rstrip()[-1:] in SENTENCE_ENDS:
        end.removal = _HOME_LINK


def _call(leaf: Leaf, above: Leaf, verdicts: Verdicts) -> Removal | None:
    if leaf.links and _LABEL_AT_END.search(leaf.text[-_LONGEST_LABEL:]) and leads_off(leaf, verdicts.host):
        return _OFFER
    apart = leaf.node.parent is not above.node.parent
    if leaf.links and apart and len(leaf.text) <= _LONGEST_OF_US and _tells_of_us(leaf, verdicts.host):
        return _OF_US
    if leaf.links and len(leaf.text) <= _LONGEST_PITCH and _pitches(leaf):
        return _PITCH
    if len(leaf.text) > _LONGEST_OFFER:
        return None
    if _is_sites(leaf, verdicts.host):
        return _CALL
    if leaf.links and _offers_issue(leaf):
        return _ISSUE
    if (leaf.links and _invites(leaf, verdicts.host)) or _asks_for_letters(leaf.text, verdicts.host):
        return _CALL
    return _short_call(leaf, above, verdicts) if len(leaf.text) <= _LONGEST else None


def _short_call(leaf: Leaf, above: Leaf, verdicts: Verdicts) -> Removal | None:
    if _asks_for_comments(leaf.text):
        return _COMMENTS
    if forbids_copies(leaf.text):
        return _BAN
    if "follow" in leaf.kinds and _asks_to_load(leaf):
        return _CALL
    if not leaf.links:
        return _OWN if "http" in leaf.text and _says_address(leaf.text, verdicts.page) else None
    if _asks_to_join(leaf):
        return _JOINING
    if _asks_for_a_tip(leaf):
        return _TIP
    if _leads_to_its_source(leaf):
        return _SOURCE
    behind = sum(bool(other.text) for other in verdicts.leaves[above.index + 1 : leaf.index]) >= _FEWEST_BETWEEN
    return _CALL if _offers_app(leaf) or (behind and _asks_for_texts(leaf, verdicts.host)) else None


def _asks_for_a_tip(leaf: Leaf) -> bool:
    """Whoever wrote the text speaks to readers of themselves or of it, and leads to where money is collected."""
    if not any(leads_to_a_collection(link or "") for link in links_under(leaf.node)):
        return False
    said = leaf.text.lower()
    return _TO_ONE.search(said) is not None and _OF_ONESELF.search(said) is not None


def _leads_to_its_source(leaf: Leaf) -> bool:
    """Nothing but a link to where the page's own file is changed."""
    alone = len(leaf.text) <= _LONGEST_EDIT and leaf.linked >= _WHOLE * len(leaf.text)
    return alone and any(_CHANGES.search(link or "") for link in links_under(leaf.node))


def _asks_for_comments(text: str) -> bool:
    """The last sentence does, and before it stand questions at most."""
    *before, last = _SENTENCE.split(text)
    asks = holds_one(last.lower(), phrases_of("discussing"))
    asks = asks and (speaks_to_readers(text) or holds_one(text, phrases_of("addressing_unspaced")))
    return asks and all(said.endswith("?") for said in before)


def _tells_of_us(leaf: Leaf, host: str) -> bool:
    """Its last sentence says where on the site more is told "about us"."""
    said = _SENTENCE.split(leaf.text)[-1].lower()
    last = next(links_under(leaf.node), None) if holds_one(said, phrases_of("more_about_us")) else None
    return bool(last) and is_on_site(last or "", host)


def _pitches(leaf: Leaf) -> bool:
    """Its last sentence says that something is free, and ends with a link that says "click here"; no report is to be read there."""
    last = _SENTENCE.split(leaf.text)[-1]
    said = last.lower()
    if not holds_one(said, phrases_of("clicking")) or not holds_one(said, phrases_of("free")) or names_a_document(last):
        return False
    return any(holds_one(words_under(anchor).lower(), phrases_of("clicking")) for anchor in anchors_under(leaf.node))


def _offers_issue(leaf: Leaf) -> bool:
    """It speaks of a printed paper, and leads to where one subscribes; no word says that the text was in it."""
    said = leaf.text.lower()
    if not holds_one(said, phrases_of("issue")) or _APPEARED.search(said):
        return False
    return any(is_prompts(link or "") for link in links_under(leaf.node))


def _says_address(text: str, page: str) -> bool:
    """A label and the page's own address, written out: "Read or share this story: https://…"."""
    said = _ADDRESS.fullmatch(text)
    return said is not None and bool(page) and path_key(said["address"]) == page


def _asks_to_load(leaf: Leaf) -> bool:
    """It speaks of an app beside what else it asks for; but for the word for that it would tell nothing."""
    said = leaf.text.lower()
    named = next((app for app in phrases_of("app") if app in said), None)
    return named is not None and not is_told(said.replace(named, " "), leaf.kinds)


def _asks_to_join(leaf: Leaf) -> bool:
    """Set bold or in italics it speaks to readers, and each of its links leads to a group or a channel, none to one post there."""
    if not _is_emphatic(leaf) or not speaks_to_readers(leaf.text):
        return False
    links = [link or "" for link in links_under(leaf.node)]
    return all(leads_to_a_group(link) and not link.rstrip("/").rpartition("/")[2].isdigit() for link in links)


def _offers_app(leaf: Leaf) -> bool:
    """All of it one link to where apps are had, or to anywhere where it names one."""
    if leaf.links != 1 or leaf.linked < _WHOLE * len(leaf.text) or leaf.words < _FEWEST_WORDS:
        return False
    host = site_of(next(links_under(leaf.node), None) or "")
    shortened = any(host == end or host.endswith(f".{end}") for end in _SHORTENERS)
    return host in APP_STORES or (shortened and holds_one(leaf.text.lower(), phrases_of("app")))


def _asks_for_texts(leaf: Leaf, host: str) -> bool:
    """Where readers' own texts are to be sent: a letter to the site itself."""
    return _is_to_site(leaf, host) and holds_one(leaf.text.lower(), phrases_of("contributing"))


def _invites(leaf: Leaf, host: str) -> bool:
    """All in italics it asks readers whether they know or think something, and has them write to the site: "Do you have an opinion on …?"."""
    question, _, rest = leaf.text.partition("?")
    slanted = leaf.italic >= _WHOLE * len(leaf.text.replace(" ", ""))
    return slanted and bool(rest) and "." not in question and speaks_to_readers(question) and _is_to_site(leaf, host)


def _asks_for_letters(text: str, host: str) -> bool:
    """A short question, and an address of the site's to answer to: "Have a story to share? Write to desk@harbour.example"."""
    question, _, rest = text.partition("?")
    if not rest or len(text) > _LONGEST_QUESTION or "@" not in rest or not SENTENCE_ENDS.isdisjoint(question):
        return False
    return any(writes_to_site(f"mailto:{found[0]}", host) for found in _MAIL.finditer(rest))


def _is_to_site(leaf: Leaf, host: str) -> bool:
    """A link in it is for a letter to the site itself."""
    return bool(host) and any(writes_to_site(link or "", host) for link in links_under(leaf.node))
