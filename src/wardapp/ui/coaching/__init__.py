"""Help for those who write requests: beside the request, and a place of its own (企画支援)."""
