"""The share: bundles, keys, enrolment, one sync from beginning to end.

Knows changes, bytes and keys, never voices. The format is docs/share-format.md. Faces:

* ``FolderShare(path)``: the folder behind the ``Share`` protocol (share.py, folder.py).
* ``Membership``: this desk's place on a share, keys of audiences (membership.py); ``Enrolment``: creating a
  share, joining it, approving others (enrolment.py).
* ``Sync(...).run(progress) -> SyncReport``: one sync; it may break off anywhere (session.py).
* ``merge(changes) -> State``: what a set of changes means, the reference for the store (merge.py).

File operations wait as long as the operating system lets them: whoever calls does so off the
drawing thread.
"""
