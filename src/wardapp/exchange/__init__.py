"""Files in and out: CSV and Excel (pandas, calamine, XlsxWriter).

* ``reading.read_table(path, sheet) -> Table``: a file as heads and rows, broken rows named apart.
  ``encoding`` finds how its characters are written, ``delimited`` takes its lines apart.
* ``mapping.guess_mapping(table) -> Mapping``, ``mapping.load_mapping``, ``Mapping.save``.
* ``voices.preview(...) -> ImportPreview``, ``voices.Drafts``: rows as voices, bad rows with reason.
* ``export.write_table(path, heads, rows)``: CSV or Excel, harmless in a spreadsheet.
"""
