"""Paper: one module a document, each a plain description and ``render(description, printed_at=)``.

* ``request_sheet``: 予算要望調書, ``RequestSheet`` with its ``ExampleVoice``.
* ``agenda``: 次第, ``Agenda`` with its ``AgendaLine``.
* ``attendance``: 出席者名簿, ``AttendanceList`` with its ``AttendanceLine``.

The descriptions are frozen dataclasses of texts, figures, dates and tuples: what is on paper can be
read from them without a PDF. ``render`` returns the PDF, or raises ``InputRefused`` that names the
characters no face has.

``page`` is the page itself, ``linebreak`` Japanese line breaking, ``fonts`` the faces, ``form`` boxes
and rows, ``wording`` how figures and times are written. reportlab is imported when something is
rendered, not before.
"""
