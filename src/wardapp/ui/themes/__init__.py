"""課題: themes as a list, on a board, side by side over the wards, and as a year's plan."""
