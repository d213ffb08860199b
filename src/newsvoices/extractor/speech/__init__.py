"""Who speaks in marked stretches, to whom and when."""
