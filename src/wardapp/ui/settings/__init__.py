"""設定: master data, look, share, sample data, licences."""
