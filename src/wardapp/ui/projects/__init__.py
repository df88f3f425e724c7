"""区独自事業: what a ward does and decides by itself, and the registers beside it."""
