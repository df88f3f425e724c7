"""Paper on screen and to the printer: preview of the PDF itself, printing, saving, opening."""
