"""Of what a name is: a person, a body, a state, a group or a place, by its own words and by those beside it."""
