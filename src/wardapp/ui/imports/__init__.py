"""Files in and out of the list of voices: the import with its preview, the export."""
