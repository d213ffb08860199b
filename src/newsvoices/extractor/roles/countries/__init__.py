"""To which country an actor belongs."""
