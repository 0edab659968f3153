"""How captions in many languages end that say by which tool a picture was generated, as newsrooms disclose it."""

from __future__ import annotations

from republish.extraction.words.patterns import Ways

_AI = (
    r"(?:the help of\s|der Hilfe von\s|l['’]aide d['’]|d['’])?(?:generative\s|generativer\s|une\s|l['’]|la\s|de\s)?"
    r"(?:A\.?I\.?|KI|IA|artificial intelligence|künstliche[rn]? Intelligenz|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale|kunstmatige intelligentie|"
    r"ChatGPT|GPT|DALL[-·.• ]?E|Midjourney|Stable Diffusion|Adobe Firefly|Firefly|Gemini|Google Gemini|Nano Banana|Grok|Copilot|Microsoft Copilot|Bing|Canva|Ideogram|Leonardo|Flux|Sora|OpenAI)"
    r"(?!\w)(?:\s?\d[\w.]*|\s(?:tools?|by\s(?-i:[A-Z])[^.!?]{2,40}|(?-i:[A-Z][\w.]*)))?(?:\s?[,;/|(–][^!?]{0,60})?"
)
_PICTURE = "images?|pictures?|photos?|illustrations?|artwork|graphics?|bild(?:er)?|grafik|foto|symbolbild|imagen|imagem|immagine|beeld|afbeelding|ilustración|ilustração|illustrazione|illustratie|obraz|grafika"
_MADE = "generated|created|made|produced|generiert|erstellt|erzeugt|générée?s?|créée?s?|réalisée?s?|generad[ao]|cread[ao]|hech[ao]|gerad[ao]|criad[ao]|generat[ao]|creat[ao]|realizzat[ao]|gegenereerd|gemaakt"
_WITH = "with|by|using|via|in|from|mit|durch|von|mittels|par|avec|grâce à|à|con|por|mediante|através de|com|da|dall['’]|tramite|met|door"
_BEGINS = r"(?:^|(?<=[.!?…”»\"])\s|\s[/|–—-]\s|[(\[]\s*)"
_ENDS = r"[)\]]?\.?$"

GENERATED: Ways = (
    (
        "enerat ENERAT reat made roduced rstell eneriert rzeugt éné réée éalis enerad read hech erad riad nerat reat ealizz enereerd emaakt",
        rf"{_BEGINS}(?:(?:this|diese[rs]?|cette|esta|questa|dit|the)\s)?(?:{_PICTURE})\s(?:was\s|wurde\s)?(?:{_MADE})\s(?:{_WITH})\s?{_AI}{_ENDS}",
    ),
    (
        "enerat reated eneriert rstellt",
        rf"{_BEGINS}(?:generated|created|generiert|erstellt)\s(?:{_WITH})\s{_AI}{_ENDS}",
    ),
    (
        "AI- AI g KI- IA A.I.",
        rf"{_BEGINS}(?:(?:{_PICTURE})\s?[:：]?\s)?(?:AI|A\.I\.|KI)[- ](?:generated|created|made|assisted|generiert(?:e[rs]?)?|erstellt(?:e[rs]?)?|erzeugt(?:e[rs]?)?)(?:\s(?:{_PICTURE}))?(?:\s(?:{_WITH})\s[^.!?]{{2,60}})?{_ENDS}",
    ),
    (
        "KI ntelligenz",
        rf"{_BEGINS}(?:mit|durch|von)\s(?:KI|künstlicher Intelligenz)\s(?:{_MADE})e[rs]?\s(?:{_PICTURE}){_ENDS}",
    ),
    (
        "mit von durch",
        rf"{_BEGINS}(?:{_PICTURE})\s(?:mit|von|durch)\s{_AI}\s(?:{_MADE}){_ENDS}",
    ),
)
