"""Joining the shared folder and approving those who ask."""
