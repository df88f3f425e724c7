"""The place of the saved answers (回答例)."""
