"""Meetings (会議): list, agenda, attendees."""
