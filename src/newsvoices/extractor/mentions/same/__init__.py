"""Which names and descriptions the text makes one actor, before anybody is called or taken up."""
