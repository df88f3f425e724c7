"""The local database: opening and keys, migrations, change capture, repositories, search index."""
