"""Who made an episode is a part of its text; what only asks to follow it is none."""

from __future__ import annotations

import pytest

from harbour_wall import body_of

CHANNEL = '<a href="https://twitter.com/brennick">@brennick</a>'
MADE = [
    f"This episode was produced by Femi Laurent, with sound design by Eloise Tarrant. You can find us on Twitter {CHANNEL}.",
    f"This episode was written and produced by Jan Vik, and our theme music is by Nita Sorel. Follow us on {CHANNEL}.",
    f"Cet épisode a été réalisé par Jan Vik, avec une musique de Nita Sorel. Suivez-nous sur {CHANNEL}.",
    f"Este episodio fue producido por Jan Vik, con música de Nita Sorel. Síguenos en {CHANNEL}.",
    f"Diese Folge wurde produziert von Jan Vik, die Musik ist von Nita Sorel. Folgen Sie uns auf {CHANNEL}.",
]
ASKED = [
    f"You can find us on Twitter {CHANNEL}.",
    'This podcast is produced by people who care. <a href="https://patreon.com/brennick">Support us on Patreon</a>.',
]


@pytest.mark.parametrize("line", MADE)
def test_who_made_an_episode_stays_whatever_it_asks_further_on(line: str) -> None:
    assert line[:40] in body_of(f"<p><em>{line}</em></p>", at=5)


@pytest.mark.parametrize("line", ASKED)
def test_what_only_asks_goes(line: str) -> None:
    assert line[:22] not in body_of(f"<p><em>{line}</em></p>", at=5)
