"""区長ヒアリング: hearings, opinions, question rounds."""
