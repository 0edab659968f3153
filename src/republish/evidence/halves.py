"""What the sentence of a grant says behind the licence that it names: "under CC BY 4.0, once our desk has said yes"."""

from __future__ import annotations

import re

from republish._text import UNSPACED, fold
from republish._uncompiled import Uncompiled
from republish.evidence.blocks import Statement
from republish.evidence.phrases import first_cue

_NAME = Uncompiled(
    r"(?:[\s,()\[\]/.:–—-]|\b(?:cc|creative|commons|by|nc|nd|sa|zero|\d\.\d|igo|international\w*|internacional\w*|unported|generic|public|domain)\b"
    r"|\b(?:attribut\w+|attribuzione|atribu\w+|reconocimiento|namensnennung|naamsvermelding|paternité|erkännande|navngivelse|uznanie|autorstwa)\b"
    r"|\b(?:non|no|not|nicht|keine|pas|för|without)?[\s-]?(?:commerci\w+|comercial\w*|kommerzi\w+|kommersiel\w+|deriv\w+|bearbeitung\w*|modification\w*|opere|bearbetning\w*|utilisation|d[’']utilisation)\b"
    r"|\b(?:share|weitergabe|partage|compartir|condividi|gelijk|dela|unter|gleichen|bedingungen|dans|les|mêmes|conditions|igual|lika)[\s-]?(?:alike|delen)?\b"
    r"|(?:国际|國際|国際)?(?:许可协议|許可協議|许可证|許可證|许可|授权条款|授權條款|协议|協議|ライセンス|라이선스|라이센스)"
    r"|授權|授权|创作共用|創用|知识共享|知識共享|姓名標示|姓名标示|署名|非商業性?|非商业性?|相同方式(?:分享|共享)|禁止(?:改作|演绎|演繹)|国际|國際|国際|表示|非営利|継承|改変禁止"
    r"|저작자표시|비영리|변경금지|동일조건변경허락|국제|лицензи\w*|ліцензі\w*|رخصة|ترخيص|مجوز|רישיון"
    r"|\b(?:licen[cs]\w*|lizenz\w*|licença\w*|licenza|licentie|licencj\w+|lisens\w*|licens\w*)\b)+",
    re.I,
)
"""The words of licences' names, and what stands between them."""
_BETWEEN_SCRIPTS = Uncompiled(rf"(?<=[{UNSPACED}])(?=[a-z\d])|(?<=[a-z\d])(?=[{UNSPACED}])", re.I)
"""Where letters of a name stand right beside signs of another script."""
_LEAST = 8
"""Letters of a half that says something."""


def behind_the_license(statement: Statement, *, least: int = _LEAST) -> str:
    """The words behind the licence, where the sentence goes on with so many letters; the last of several counts."""
    text = _BETWEEN_SCRIPTS.sub(" ", statement.text)
    shown = (_BETWEEN_SCRIPTS.sub(" ", fold("".join(anchor.element.itertext()))) for anchor in statement.anchors)
    ends = [_end_of(text, words) for words in shown]
    cue = first_cue("license", text.lower())
    start = max([*ends, cue.start() if cue else 0])
    named = _NAME.match(text, start)
    rest = text[named.end() if named else start :]
    return rest if (start or cue) and len(rest) >= least else ""


def _end_of(text: str, words: str) -> int:
    at = text.find(words) if words else -1
    return at + len(words) if at >= 0 else 0
