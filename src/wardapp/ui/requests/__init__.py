"""Ward requests (区長要望): list, editor, evidence."""
