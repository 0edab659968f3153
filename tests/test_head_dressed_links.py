"""A link that an element of its own dresses is a word of its paragraph, as Google Docs sets each run in one."""

from heads import names, of, page

TEXT = (
    "<p>The tide came in over the quay for the third night, and nobody in the town slept through it any more.</p>" * 3
)
LINK = '<span class="c6"><a class="c7" href="https://harbour.example/author/bo-noor/">Bo Noor</a></span>'


def people(line: str) -> list[str]:
    return names(of(page("", f"<h1>The old harbour</h1>{line}{TEXT}")))


def test_whom_a_sentence_links_to_did_not_write() -> None:
    told = (
        f'<p><span class="c1">“My mother counted a thousand ropes on this quay and never wrote one of them down”, says </span>{LINK}'
        '<span class="c1">, aged 62. Who forgets a name, she says, takes the wrong rope.</span></p>'
    )
    assert people(f'<p><span class="c1">By Ada Marlow</span></p><p><span class="c1">4 March 2026</span></p>{told}') == [
        "Ada Marlow"
    ]


def test_whom_a_byline_links_to_did() -> None:
    assert people(f'<p><span class="c1">By </span>{LINK}</p>') == ["Bo Noor"]
    assert people(f"<p>{LINK}</p>") == ["Bo Noor"]
    assert people(f'<p>{LINK} <span class="c1">| 4 March 2026</span></p>') == ["Bo Noor"]
