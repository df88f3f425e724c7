"""The place of the calendar (予定表)."""
