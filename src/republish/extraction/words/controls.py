"""What the buttons and bars of a page say, as a line of its own: "Load more", "Print | Email", "Page 1 of 3"."""

from __future__ import annotations

import re

_SAID = frozenset(
    {
        *(
            "load more",
            "show more",
            "show less",
            "view more",
            "see more",
            "see all",
            "view all",
            "load comments",
            "mehr laden",
            "mehr anzeigen",
        ),
        *(
            "alle anzeigen",
            "voir plus",
            "voir tout",
            "afficher plus",
            "ver más",
            "ver todo",
            "ver todos",
            "cargar más",
            "mostrar más",
            "ver mais",
        ),
        *(
            "carregar mais",
            "mostrar mais",
            "mostra altro",
            "carica altro",
            "meer laden",
            "toon meer",
            "załaduj więcej",
            "показать ещё",
            "загрузить ещё",
        ),
        *(
            "close",
            "schließen",
            "fermer",
            "cerrar",
            "fechar",
            "chiudi",
            "sluiten",
            "zamknij",
            "закрыть",
            "expand",
            "collapse",
        ),
        *(
            "post navigation",
            "beitragsnavigation",
            "navigation de l’article",
            "navegación de entradas",
            "navegação de post",
            "berichtnavigatie",
        ),
        *("navigazione articoli", "previous post", "next post", "previous article", "next article", "previous", "next"),
        *(
            "back to top",
            "to top",
            "top",
            "nach oben",
            "retour en haut",
            "volver arriba",
            "voltar ao topo",
            "torna su",
            "naar boven",
        ),
        *(
            "skip to content",
            "skip to main content",
            "zum inhalt springen",
            "aller au contenu",
            "ir al contenido",
            "ir para o conteúdo",
        ),
        *(
            "tweet",
            "pin it",
            "print",
            "email",
            "e-mail",
            "print this page",
            "email this article",
            "save for later",
            "save article",
            "bookmark",
        ),
        *(
            "copy link",
            "copy url",
            "drucken",
            "imprimer",
            "imprimir",
            "stampa",
            "afdrukken",
            "печать",
            "pdf",
            "print/pdf",
            "print page",
        ),
        *(
            "enlarge this image",
            "enlarge image",
            "enlarge photo",
            "view larger image",
            "view full size",
            "view full-size image",
            "view gallery",
        ),
        *(
            "open image in gallery",
            "toggle caption",
            "hide caption",
            "show caption",
            "bild vergrößern",
            "agrandir l’image",
            "ampliar imagen",
        ),
        *("ampliar imagem", "ingrandisci", "afbeelding vergroten", "zoom"),
        *(
            "editor’s picks",
            "editors’ picks",
            "editor’s choice",
            "most read",
            "most popular",
            "most viewed",
            "trending",
            "trending now",
            "latest news",
        ),
        *(
            "latest stories",
            "latest articles",
            "latest posts",
            "recent posts",
            "popular posts",
            "meistgelesen",
            "les plus lus",
            "lo más leído",
        ),
        *("mais lidas", "i più letti", "meest gelezen", "популярное"),
    }
)
_PAGES = re.compile(
    r"(?:page|seite|página|pagina|strona|страница|sida|side)? ?\d{1,3} ?(?:of|von|de|sur|di|van|z|из|av|af|/) ?\d{1,3}|(?:«|‹|<)? ?(?:\d{1,3} ){2,}\D{0,12}",
    re.I,
)
_PARTING = re.compile(r"\s*[|·•/]\s*")
_LONGEST = 60
_SIGNS = " \t:…»›>→«‹<←▼▲+×✕✖"


def is_control(text: str) -> bool:
    """It says nothing but what buttons say, a page's number or the pages to turn to."""
    if len(text) > _LONGEST:
        return False
    said = text.lower().replace("'", "’").strip(_SIGNS)
    return said in _SAID or _PAGES.fullmatch(said) is not None or all(part in _SAID for part in _PARTING.split(said))
