"""Characters that no article needs: controls, direction overrides, invisible ones outside the scripts that use them."""

from __future__ import annotations

from republish._uncompiled import Uncompiled

_SIGNS = {
    **{code: bytes([code]).decode("cp1252", "ignore") or None for code in range(0x80, 0xA0)},
    **dict.fromkeys(map(ord, "\u000c\u2028\u2029"), " "),
}
"""C1 codes as windows-1252 has them (five of its places are empty); separators as blanks."""
_GONE = Uncompiled(
    "[\u0000-\u0008\u000b\u000e-\u001f\u007f\u180e\u200b\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb"
    "\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_JOINING = (
    "\u0600-\u077f\u0840-\u08ff"  # Arabic, Syriac, Mandaic
    "\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1b00-\u1bff\ua840-\ua87f"  # Indic, Tibetan, Burmese, Khmer, Mongolian
    "\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\U00010d00-\U00011fff"
    "\u00a9\u00ae\u2190-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001faff"  # emoji
)
_STRAY_JOINER = Uncompiled(f"(?<![{_JOINING}])[\u200c\u200d]")
_SUSPICIOUS = Uncompiled(f"{_GONE.pattern[:-1]}\u0080-\u009f\u200c\u200d\u2028\u2029\r\u000c]")


def printable(text: str) -> str:
    """`text` without control characters, direction overrides and characters nobody sees.

    Zero-width joiners stay behind a letter of a script that shapes its letters, and inside emoji. C1 codes, which pages
    write for the typographic signs of windows-1252, become those signs as in browsers.
    """
    if text.isprintable() or not _SUSPICIOUS.search(text):
        return text
    text = _GONE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _STRAY_JOINER.sub("", text.translate(_SIGNS))
