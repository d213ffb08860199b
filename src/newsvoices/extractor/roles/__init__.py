"""What the text states of actors: offices, bodies they belong to, countries."""
