"""The place of the figures (分析)."""
