"""Mentions of actors, and which of them mean the same one."""
