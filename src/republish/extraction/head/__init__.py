"""Everything but the body: headline, people, dates, language, publisher, lead picture."""
