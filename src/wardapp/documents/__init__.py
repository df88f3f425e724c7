"""Paper: one module a document, each a plain description and ``render(description) -> bytes``.

* ``request_sheet``: 予算要望調書.  ``agenda``: 次第.  ``attendance``: 出席者名簿.
* ``page`` is the page itself, ``linebreak`` Japanese line breaking, ``fonts`` the faces, ``form``
  boxes and rows. reportlab is imported when something is rendered, not before.
"""
