"""The share: bundles, keys, enrolment, one sync from beginning to end.

Knows changes, bytes and keys, never voices. The format is docs/share-format.md. Faces:

* ``FolderShare(path)``: the folder behind the ``Share`` protocol (share.py).
* ``Membership``: creating a share, joining it, approving others (membership.py).
* ``Sync(...).run(progress) -> SyncReport``: one sync (session.py).
"""
