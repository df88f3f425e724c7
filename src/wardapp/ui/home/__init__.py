"""ホーム: today's work of the person who works here."""
