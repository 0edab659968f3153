"""What other sites show in the text becomes a link to it, however the page sets it up; buttons and forms of theirs do not."""

from __future__ import annotations

import re

import pytest

from harbour import URL, article, links_of, page, paragraph, sentence, with_embed
from republish import Page, extract

TUBE = "https://www.youtube.com/watch?v=abcdefghijk"
POST = "https://www.instagram.com/p/abc/"


@pytest.mark.parametrize(
    ("embed", "link"),
    [
        ('<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0"></iframe>', TUBE),
        ('<iframe src="//www.youtube-nocookie.com/embed/abcdefghijk"></iframe>', TUBE),
        ('<iframe src="about:blank" data-src="https://www.youtube.com/embed/abcdefghijk"></iframe>', TUBE),
        ('<iframe src="https://player.vimeo.com/video/1234?h=1"></iframe>', "https://vimeo.com/1234"),
        ('<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=1&amp;id=1234"></iframe>', "https://twitter.com/i/status/1234"),
        ('<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fmora%2Fposts%2F12&amp;width=9"></iframe>',
         "https://www.facebook.com/mora/posts/12"),
        ('<iframe src="https://t.me/mora/12?embed=1"></iframe>', "https://t.me/mora/12"),
        ('<iframe src="https://social.example/@mora/12/embed"></iframe>', "https://social.example/@mora/12/embed"),
        ('<iframe src="https://tube.example/videos/embed/0a-1"></iframe>', "https://tube.example/videos/embed/0a-1"),
        ('<iframe src="https://flo.uri.sh/visualisation/12/embed"></iframe>', "https://flo.uri.sh/visualisation/12/embed"),
        ('<div class="rll-youtube-player" data-src="https://www.youtube.com/embed/abcdefghijk"></div>'
         '<noscript><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></noscript>', TUBE),
        ('<div class="c2" data-src="https://www.youtube.com/embed/abcdefghijk" data-id="7"><img src="play.png"> Play video</div>', TUBE),
        ('<figure data-video-url="//player.vimeo.com/video/1234?h=1"></figure>', "https://vimeo.com/1234"),
        ('<lite-youtube videoid="abcdefghijk"></lite-youtube>', TUBE),
        (f'<figure class="media"><oembed url="{TUBE}"></oembed></figure>', TUBE),
        (f'<oembed url="{POST}"></oembed>', POST),
        ('<p class="x1"><div class="video-wrapped" data-embed-frame="&lt;iframe width=&quot;9&quot; src=&quot;https://www.youtube.com/embed/abcdefghijk?feature=oembed&quot; '
         'allowfullscreen&gt;&lt;/iframe&gt;"><div class="video-wrapped-nojs">Aktivieren Sie JavaScript um das Video zu sehen.<br/>'
         f'<a href="{TUBE}">{TUBE}</a></div></div></p>', TUBE),
        ('<amp-youtube data-videoid="abcdefghijk" layout="responsive"></amp-youtube>', TUBE),
        ('<amp-twitter data-tweetid="1234"></amp-twitter>', "https://twitter.com/i/status/1234"),
        ('<amp-twitter data-tweetid="https://twitter.com/mora/status/1234"></amp-twitter>', "https://twitter.com/mora/status/1234"),
        ('<amp-instagram data-shortcode="abc"></amp-instagram>', POST),
        (f'<blockquote class="instagram-media" data-instgrm-permalink="{POST}"><a href="{POST}">View this post on Instagram</a>'
         f'<p><a href="{POST}">A post shared by Ada (@ada)</a></p></blockquote>', POST),
        (f'<blockquote class="c1a2" data-instgrm-permalink="{POST}"><div><a href="{POST}"><div>Sieh dir diesen Beitrag auf Instagram an</div></a>'
         f'<p><a href="{POST}">Instagram Beitrag</a></p></div></blockquote>', POST),
        ('<div class="fb-post" data-href="https://www.facebook.com/mora/posts/12"></div>', "https://www.facebook.com/mora/posts/12"),
        ('<div class="js-tweet" data-tweetid="171"><a class="js-alt" href="https://twitter.com/mora/status/171"></a></div>', "https://twitter.com/i/status/171"),
        ('<div class="flourish-embed" data-src="visualisation/12"></div>', "https://public.flourish.studio/visualisation/12/"),
        ('<div class="infogram-embed" data-id="abc"></div>', "https://infogram.com/abc"),
        ('<iframe src="https://www.google.com/maps/embed/v1/place?key=AIzaX&amp;q=Pier 3 %26 4,Mora"></iframe>',
         "https://www.google.com/maps/search/?api=1&amp;query=Pier%203%20%26%204,Mora"),
    ],
)  # fmt: skip
def test_what_is_shown_becomes_a_link(embed: str, link: str) -> None:
    assert links_of(embed) == [link]


@pytest.mark.parametrize(
    "embed",
    [
        '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fsite.example%2F"></iframe>',
        '<iframe src="https://www.google.com/recaptcha/api2/anchor?k=1"></iframe>',
        '<iframe src="https://www.google.com/maps/embed/v1/view?key=AIzaX&amp;center=1,2"></iframe>',
        '<iframe src="https://docs.google.com/forms/d/e/1/viewform?embedded=true"></iframe>',
        '<iframe src="https://platform.twitter.com/widgets/follow_button.html?id=1"></iframe>',
        '<iframe src="https://ads.example/frame"></iframe>',
        '<iframe src="https://www.facebook.com/plugins/like.php?href=javascript:alert(1)"></iframe>',
        '<iframe src="http://["></iframe>',
        '<div class="fb-post" data-href=""></div>',
        '<div class="flourish-embed" data-src=" / "></div>',
        '<lite-youtube></lite-youtube>',
        '<figure class="media"><oembed url="https://shop.example/frame"></oembed></figure>',
        '<lite-youtube videoid="&quot;&gt;&lt;script&gt;"></lite-youtube>',
        '<amp-twitter data-tweetid="../../mora?x=1"></amp-twitter>',
        '<div class="infogram-embed" data-id="{0}"></div>',
        '<div class="fb-post" data-href="javascript:alert(1)"></div>',
    ],
)  # fmt: skip
def test_what_shows_nothing_of_the_article_goes(embed: str) -> None:
    assert links_of(embed) == []


def test_an_address_hidden_in_another_is_no_way_out() -> None:
    frame = '<iframe src="https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)"></iframe>'
    (link,) = links_of(frame)
    assert link.startswith("https://www.facebook.com/plugins/post.php")


def test_a_post_that_says_its_words_keeps_them() -> None:
    said = "The bell of the harbour was rung last night, and nobody knows by whom it was done."
    post = f'<blockquote class="instagram-media" data-instgrm-permalink="{POST}"><p><a href="{POST}">{said}</a></p></blockquote>'
    assert said in with_embed(post).text


@pytest.mark.parametrize(
    ("names", "kept"), [("instagram-media", True), ("wp-embedded-content", False)], ids=["a post", "another page"]
)
def test_a_post_that_is_all_one_link_stays_in_a_box_of_its_own_between_the_paragraphs(names: str, kept: bool) -> None:
    said = "The bell of the harbour was rung last night, and nobody knows by whom it was done."
    post = f'<div class="shown"><blockquote class="{names}"><p><a href="{POST}">{said}</a></p></blockquote></div>'
    parts = [f'<div class="part">{paragraph(n)}{paragraph(n + 1)}' for n in (0, 2)]
    inner = f"<div>{parts[0]}</div>{post}{parts[1]}</div></div>"
    assert (said in article(inner).text) is kept


def test_words_behind_a_post_stay_behind_it() -> None:
    said = "The bell of the harbour was rung last night, and nobody knows by whom it was done, or when."
    post = f'<div class="fb-post" data-href="https://www.facebook.com/mora/posts/12"></div>{said}'
    assert with_embed(post).text.split("\n")[3:5] == ["facebook.com", said]


def test_what_a_figure_says_of_a_chart_stays_under_its_link() -> None:
    chart = '<iframe src="https://datawrapper.dwcdn.net/abc/1/"></iframe>'
    said = "How high the walls of the coast are, in metres. Source: Harbour Office"
    figure = f"<figure>{chart}<figcaption>{said}</figcaption></figure>"
    assert with_embed(figure).text.split("\n")[3:5] == ["dwcdn.net", said]


def test_a_player_behind_a_post_is_another_link() -> None:
    post = '<div class="fb-post" data-href="https://www.facebook.com/mora/posts/12"></div>'
    player = '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>'
    assert links_of(post + player) == ["https://www.facebook.com/mora/posts/12", TUBE]


PLUG_IN = '<param name="movie" value="{0}"><embed src="{0}" type="application/x-shockwave-flash">'


@pytest.mark.parametrize(
    "embed",
    [
        f'<object width="425">{PLUG_IN.format("http://www.youtube.com/v/abcdefghijk&hl=en")}</object>',
        '<p><object data="//www.youtube.com/v/abcdefghijk"></object></p>',
        '<p><embed src="https://www.youtube.com/v/abcdefghijk?version=3"></p>',
    ],
)
def test_a_film_in_a_plug_in_becomes_a_link(embed: str) -> None:
    assert links_of(embed) == [TUBE]


@pytest.mark.parametrize(
    "embed",
    [
        f"<object>{PLUG_IN.format('https://games.example/a.swf')}</object>",
        '<object data="/drawing.svg" type="image/svg+xml"></object>',
        "<object><param name=movie></object>",
    ],
)
def test_what_a_plug_in_shows_of_an_unknown_host_goes(embed: str) -> None:
    assert links_of(embed) == []


TWEET = '<blockquote class="twitter-tweet"><p>{}</p>— Ada (@ada) <a href="https://twitter.com/ada/status/1">May 3, 2024</a></blockquote>'


@pytest.mark.parametrize(
    "around", ["{}", '<div class="social-media-embed">{}</div>', '<div class="html-embed"><span></span>{}</div>']
)
@pytest.mark.parametrize(
    "said",
    [
        "Well that is new",
        "Nobody has to sign up for our newsletter to hear the bell",
        "Share this if you heard it",
    ],
)
def test_what_somebody_wrote_on_a_network_stays_whatever_holds_it_and_whatever_it_asks(around: str, said: str) -> None:
    found = with_embed(around.format(TWEET.format(said)))
    assert said in found.text
    assert "<blockquote>" in found.body


@pytest.mark.parametrize("name", ["twitter-tweet", "c1a2"], ids=["named", "told by its link"])
def test_posts_one_in_the_box_of_the_other_both_stay(name: str) -> None:
    signed = '<p>— Ada (@ada) <a href="https://twitter.com/ada/status/{}">May 3, 2024</a></p>'
    first, last = (
        f'<blockquote class="{name}"><p>{said}</p>{signed.format(number)}</blockquote>'
        for number, said in enumerate(("The #bell is working on notes", "It works like this: you ring it for 30 sec"))
    )
    found = with_embed(
        f'<div align="center">{first}<p> </p><div align="left"></div><div align="center">{last}</div></div>'
    )
    assert "working on notes" in found.text
    assert "It works like this" in found.text


def test_a_post_in_a_box_of_other_stories_goes() -> None:
    box = f'<div class="related-stories"><div>{TWEET.format("Well that is new")}</div><p><a href="/o">The other bell</a></p></div>'
    assert "Well that is new" not in with_embed(box).text


@pytest.mark.parametrize(
    "player",
    [
        '<video controls><source src="/film.mp4">Your browser does not support video.</video>',
        '<audio controls src="/horn.mp3"><p>You cannot hear <a href="/horn.mp3">it</a>.</p></audio>',
        '<video controls><source src="/film.mp4"><track src="/said.vtt"><p>To see the film, turn on JavaScript.</p></video>',
    ],
)
def test_what_a_player_says_to_browsers_that_play_nothing_is_not_shown(player: str) -> None:
    assert with_embed(f"<div>{player}</div>").text.split("\n") == with_embed("").text.split("\n")


def test_a_film_or_a_sound_of_the_page_s_own_goes_and_is_listed() -> None:
    found = with_embed(
        '<p>Hear <audio controls src="/horn.mp3">it</audio> in the fog of the morning, and nobody sleeps.</p>'
    )
    assert "Hear in the fog of the morning, and nobody sleeps." in found.text
    assert [change.kind for change in found.changes] == ["embed"]


def test_a_player_between_two_paragraphs_is_listed() -> None:
    assert [change.kind for change in with_embed('<audio controls src="/horn.mp3"></audio>').changes] == ["embed"]


def test_a_player_that_was_left_open_hides_nothing() -> None:
    found = article("".join([paragraph(0), paragraph(1), '<video src="/film.mp4">', *map(paragraph, range(2, 7))]))
    assert "The pilots of pier 6" in found.text


def test_headings_that_name_only_players_go_though_paragraphs_follow() -> None:
    player = '<div class="clip"><h2 class="headline">How the {} rang</h2><video controls src="/{}.mp4"></video></div>'
    text = "".join(paragraph(number) + player.format(f"bell {number}", number) for number in range(5))
    assert "rang" not in article(text + paragraph(5)).text


def test_the_title_of_a_film_that_only_a_link_shows_goes() -> None:
    film = (
        '<div class="c-video"><a href="/video/1"><img src="/v.jpg"></a><div class="c-video__info">'
        '<h4 class="c-video__title">How the bells of Mora rang</h4></div></div>'
    )
    text = "".join(map(paragraph, range(4)))
    made = article(f"{text}{film}<h2>The harbour</h2>{''.join(map(paragraph, range(4, 6)))}")
    assert "rang" not in made.text
    assert "<h2>The harbour</h2>" in made.body


STILL = '<img src="//img.youtube.com/vi/abcdefghijk/hqdefault.jpg" alt="The ferry">'
SMALL_STILL = '<img src="https://i.ytimg.com/vi_webp/abcdefghijk/0.webp">'


@pytest.mark.parametrize(
    "still",
    [
        f'<div class="player" data-id="abcdefghijk"><div>{STILL}</div><span class="caption"></span></div>',
        f"<div>{SMALL_STILL}</div>",
        f'<a href="{TUBE}">{STILL}</a>',
        f'<noscript><a href="{TUBE}">{STILL}<br>Watch this film</a></noscript>',
        f'<noscript><a href="{TUBE}"><img src="/cache.php?of=https%3A%2F%2Fi.ytimg.com%2Fvi%2Fabcdefghijk%2F0.jpg"></a></noscript>',
        f'<div><a href="#play">{STILL}</a><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></div>',
    ],
)
def test_the_still_of_a_film_leads_to_the_film(still: str) -> None:
    found = with_embed(still)
    assert re.findall(r'href="([^"]*)"', found.body) == [TUBE]
    assert found.images == ()


def test_a_photograph_for_readers_without_scripts_is_no_still() -> None:
    assert (
        len(
            with_embed(f'<noscript><a href="{TUBE}"><img src="/ytimg-ferry.jpg" alt="The ferry"></a></noscript>').images
        )
        == 1
    )


def test_the_still_of_a_film_in_a_link_to_another_page_plays_nothing() -> None:
    assert TUBE not in with_embed(f'<p><a href="/2025/the-ferry">{STILL}</a></p>').body


def test_the_title_of_a_film_goes_where_a_still_stands_under_it() -> None:
    film = '<section class="inline-video"><h3 class="inline-video__title">How the bells of Mora rang</h3>{}<figure><img src="/v.jpg" width="800" height="450"></figure></section>'
    text = "".join(map(paragraph, range(4)))
    assert "rang" not in article(text + film.format("") + paragraph(5)).text
    assert "rang" in article(text + film.format(paragraph(4)) + paragraph(5)).text


def test_in_a_list_of_films_that_say_what_they_are_no_frame_is_made() -> None:
    item = '<li><div data-src="https://www.youtube.com/embed/abcdefghijk">The bell and the ferry of the old harbour</div></li>'
    assert links_of(f"<ul>{item}</ul>") == []


def test_a_heading_over_a_player_stays() -> None:
    player = '<div class="c2" data-src="https://www.youtube.com/embed/abcdefghijk"></div>'
    body = article("".join(map(paragraph, range(5))) + f"<h2>The wall in a film</h2>{player}").body
    assert body.endswith(f'<h2>The wall in a film</h2>\n<p><a href="{TUBE}">youtube.com</a></p>')


@pytest.mark.parametrize(
    "button",
    [
        "View this post on Instagram",
        "Ver esta publicación en Instagram",
        "この投稿をInstagramで見る",
        "Visa detta inlägg på Instagram",
    ],
)
@pytest.mark.parametrize("names", ["instagram-media", "c1"])
def test_the_button_of_a_post_goes_and_its_words_stay(button: str, names: str) -> None:
    said = "Thank you all for the bells of last night. It was good to hear from so many of you."
    post = (
        f'<blockquote class="{names}" data-instgrm-permalink="{POST}"><div><p><a href="{POST}"><div></div><div>{button}</div></a></p>'
        f'<p><a href="{POST}">{said}</a></p><p>A post shared by <a href="{POST}">Ada</a> (@ada) on <time>May 3, 2026</time></p></div></blockquote>'
    )
    assert with_embed(post).text.split("\n")[3:5] == [said, "A post shared by Ada (@ada) on May 3, 2026"]


@pytest.mark.parametrize(("called", "shown"), [(' itemprop="articleBody"', True), ("", False)])
def test_a_chart_in_boxes_behind_what_microdata_call_the_text_s_last_paragraph_stays(called: str, shown: bool) -> None:
    player = '<div class="inject"><div class="media"><iframe src="https://datawrapper.dwcdn.net/abc/1/"></iframe></div></div>'
    html = page("".join(map(paragraph, range(6))) + player).replace('<div class="text"', f'<div class="text"{called}')
    assert ("dwcdn.net" in extract(Page.from_html(html, URL)).body) is shown


@pytest.mark.parametrize(("address", "again"), [(TUBE, False), ("https://www.youtube.com/watch?v=zzzzzzzzzzz", True)])
def test_a_frame_right_behind_a_quote_that_links_to_it_is_no_second_link(address: str, *, again: bool) -> None:
    quote = f'<blockquote><p>{sentence(9)} <a href="{address}">A post of the pilots of the harbour</a></p></blockquote>'
    body = article(
        f'{paragraph(0)}{paragraph(1)}{quote}<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>{paragraph(2)}'
    ).body
    assert (">youtube.com</a>" in body) is again


@pytest.mark.parametrize("around", ["{}", "<div><div>{}</div></div>", '<div class="x1"><div><p>{}</p></div></div>'])
@pytest.mark.parametrize(
    "said",
    [
        "",
        "Aktivieren Sie JavaScript um das Video zu sehen.",
        f'<a href="{TUBE}">{TUBE}</a>',
        "Please activate JavaScript to see it.",
    ],
)
def test_the_box_of_a_film_becomes_its_link_in_other_boxes_too(around: str, said: str) -> None:
    frame = "&lt;iframe src=&quot;https://www.youtube.com/embed/abcdefghijk&quot;&gt;&lt;/iframe&gt;"
    embed = f'<div class="video-wrapped" data-embed-frame="{frame}"><div>{said}</div></div>'
    assert links_of(around.format(embed)) == [TUBE]


def test_a_box_that_says_more_is_read() -> None:
    frame = "&lt;iframe src=&quot;https://www.youtube.com/embed/abcdefghijk&quot;&gt;&lt;/iframe&gt;"
    told = sentence(9)
    found = with_embed(f'<div class="video-wrapped" data-embed-frame="{frame}"><p>{told}</p></div>')
    assert told in found.text


@pytest.mark.parametrize(
    "player",
    [
        '<div class="video-js"><p class="vjs-no-js">To view this film, please switch JavaScript on, or take a browser that plays it.</p></div>',
        '<p class="vjs-no-js">Para ver este filme, ative o JavaScript ou use um navegador que o mostre sem ele.</p>',
        '<div class="mejs-container"><span class="mejs-offscreen">Video Player</span><p class="mejs__offscreen">Use the up and down keys to make it louder or softer, and the space bar to stop it.</p></div>',
        '<div class="jwplayer"><div class="jw-error-msg"><p>This film cannot be played, and nobody knows why it should be so today.</p></div></div>',
    ],
    ids=["a box", "its line alone", "labels", "a failure"],
)
def test_what_a_player_says_for_want_of_a_script_goes(player: str) -> None:
    assert with_embed(player).body == with_embed("").body
