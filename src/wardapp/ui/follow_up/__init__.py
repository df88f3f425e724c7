"""Action items (宿題) wherever they are met: on ホーム, in a meeting, after it."""
