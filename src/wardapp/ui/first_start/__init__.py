"""The first start: three steps to a desk that works."""
