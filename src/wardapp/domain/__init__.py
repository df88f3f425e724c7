"""What things are and which rules they obey. Imports the standard library only."""
