"""The place of the monthly reports (マンスリーリポート)."""
