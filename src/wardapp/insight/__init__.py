"""What can be learned from the records: similar voices, suggestions. Knows the store and the domain."""
