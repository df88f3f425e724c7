"""The parts of a Word file, written with python-docx and what it has no call for."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from wardapp.documents.word import (
    WORD_FACES,
    WordFacts,
    WordForm,
    WordPageBreak,
    WordSeals,
    WordTable,
    WordText,
    clean,
)
from wardapp.documents.wording import numerals
from wardapp.domain import wareki

if TYPE_CHECKING:
    from wardapp.documents.word import WordDocument, WordPart

_A4_MM = (210.0, 297.0)
_LEADING = 1.35
_BODY, _SMALL = 10.5, 8.5
_HEADINGS = {
    "title": ("Title", 16.0, WD_ALIGN_PARAGRAPH.CENTER, 3.0),
    "subtitle": ("Subtitle", 14.0, WD_ALIGN_PARAGRAPH.CENTER, 5.0),
    "heading": ("Heading 1", 11.5, WD_ALIGN_PARAGRAPH.LEFT, 1.5),
    "subheading": ("Heading 2", 10.5, WD_ALIGN_PARAGRAPH.LEFT, 1.0),
}
_ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "spread": WD_ALIGN_PARAGRAPH.DISTRIBUTE,
}
_GREY = "EFEFEF"
_TWIPS_PER_MM = 1440 / 25.4
_EPOCH = (1980, 1, 1, 0, 0, 0)


class WordFile:
    """A Word file that is being written.

    Args:
        document: What it says.
        printed_at: Stands in the foot and in the file's properties.
    """

    def __init__(self, document: WordDocument, printed_at: dt.datetime) -> None:
        self._said = document
        self._mincho, self._gothic = WORD_FACES.get(document.faces, WORD_FACES["游"])
        self._file: Any = Document()
        self._set_page()
        self._set_styles()
        self._set_properties(printed_at)
        self._set_edges(printed_at)

    @property
    def _text_mm(self) -> float:
        width = _A4_MM[1] if self._said.wide else _A4_MM[0]
        return width - 2 * self._said.margins_mm[1]

    # -- the whole file ----------------------------------------------------------------------------

    def _set_page(self) -> None:
        section = self._file.sections[0]
        wide, high = reversed(_A4_MM) if self._said.wide else _A4_MM
        if self._said.wide:
            section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(wide), Mm(high)
        top, side, foot = self._said.margins_mm
        section.top_margin, section.bottom_margin = Mm(top), Mm(foot)
        section.left_margin = section.right_margin = Mm(side)
        section.header_distance, section.footer_distance = Mm(10), Mm(9)
        section.different_first_page_header_footer = True

    def _set_styles(self) -> None:
        styles = self._file.styles
        normal = styles["Normal"]
        _set_face(normal, self._mincho)
        normal.font.size = Pt(_BODY)
        spacing = normal.paragraph_format
        spacing.space_before = spacing.space_after = Pt(0)
        spacing.line_spacing = _LEADING
        spacing.widow_control = True
        spacing.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        for name, size, align, after in _HEADINGS.values():
            style = styles[name]
            _plain(style)
            _set_face(style, self._gothic)
            style.font.size, style.font.bold, style.font.italic = Pt(size), False, False
            style.font.color.rgb = RGBColor(0, 0, 0)
            look = style.paragraph_format
            look.alignment, look.space_before, look.space_after = align, Pt(0), Mm(after)
            look.keep_with_next = True
        small = styles.add_style("注記", WD_STYLE_TYPE.PARAGRAPH)
        small.base_style, small.font.size = normal, Pt(_SMALL)
        _set_face(small, self._mincho)
        self._set_language()

    def _set_language(self) -> None:
        defaults = self._file.styles.element.find(qn("w:docDefaults"))
        run = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
        for old in run.findall(qn("w:lang")):
            run.remove(old)
        run.append(_element("w:lang", val="ja-JP", eastAsia="ja-JP"))
        settings = self._file.settings.element
        # 約物 that meet come closer, as on our own paper.
        _insert_setting(settings, _element("w:characterSpacingControl", val="compressPunctuation"))
        _insert_setting(settings, _element("w:themeFontLang", val="ja-JP", eastAsia="ja-JP"))

    def _set_properties(self, printed_at: dt.datetime) -> None:
        about = self._file.core_properties
        about.title, about.author = clean(self._said.title)[:240], clean(self._said.author)[:240]
        about.language, about.comments, about.keywords = "ja-JP", "", ""
        about.last_modified_by, about.revision = clean(self._said.author)[:240], 1
        moment = printed_at.astimezone(dt.UTC).replace(tzinfo=None, microsecond=0)
        about.created = about.modified = moment

    def _set_edges(self, printed_at: dt.datetime) -> None:
        section = self._file.sections[0]
        day = numerals(wareki.format_date(printed_at.date(), weekday=False))
        stamp = f"{day} {printed_at:%H:%M} 印刷"
        title = clean(self._said.title)
        short = title if len(title) <= 24 else title[:23] + "…"
        for head, foot, running in (
            (section.first_page_header, section.first_page_footer, ""),
            (section.header, section.footer, clean(self._said.running_head)),
        ):
            self._head(head.paragraphs[0], running)
            self._foot(foot.paragraphs[0], short, stamp)

    def _head(self, paragraph: Any, running: str) -> None:
        _tabs(paragraph, right_mm=self._text_mm)
        shown = running if len(running) <= 40 else running[:39] + "…"
        self._run(paragraph, shown + "\t", self._gothic, _SMALL)
        if self._said.mark:
            marked = self._run(paragraph, clean(self._said.mark)[:24], self._gothic, 10)
            border = _element("w:bdr", val="single", sz="4", space="0", color="auto")
            marked._r.get_or_add_rPr().append(border)

    def _foot(self, paragraph: Any, title: str, stamp: str) -> None:
        _tabs(paragraph, middle_mm=self._text_mm / 2, right_mm=self._text_mm)
        self._run(paragraph, title + "\t", self._gothic, 7.5)
        self._field(paragraph, "PAGE")
        self._run(paragraph, "／", self._gothic, _SMALL)
        self._field(paragraph, "NUMPAGES")
        self._run(paragraph, "\t" + stamp, self._gothic, 7.5)

    def _field(self, paragraph: Any, name: str) -> None:
        for kind, text in (("begin", ""), ("", name), ("separate", ""), ("text", "1"), ("end", "")):
            run = self._run(paragraph, text if kind == "text" else "", self._gothic, _SMALL)
            if kind in {"begin", "separate", "end"}:
                run._r.append(_element("w:fldChar", fldCharType=kind))
            elif not kind:
                said = _element("w:instrText")
                said.text = f" {text} "
                run._r.append(said)

    def content(self) -> bytes:
        """Return the file. Its entries bear no time of their own, so the bytes do not change."""
        raw, out = io.BytesIO(), io.BytesIO()
        self._file.save(raw)
        with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
            for entry in old.infolist():
                fresh = zipfile.ZipInfo(entry.filename, _EPOCH)
                fresh.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(fresh, old.read(entry.filename))
        return out.getvalue()

    # -- its parts ---------------------------------------------------------------------------------

    def add(self, part: WordPart) -> None:
        """Add a part at the end."""
        match part:
            case WordText():
                self._add_text(part)
            case WordFacts():
                for label, value in part.facts:
                    self._add_fact(part, label, value)
            case WordTable():
                self._add_table(part)
            case WordForm():
                self._add_form(part)
            case WordSeals():
                self._add_seals(part)
            case WordPageBreak():
                self._file.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _add_text(self, part: WordText) -> None:
        style = {"small": "注記"}.get(part.style) or (
            _HEADINGS[part.style][0] if part.style in _HEADINGS else "Normal"
        )
        face = self._gothic if part.is_gothic or part.style in _HEADINGS else ""
        lines = clean(part.text).split("\n")
        for number, line in enumerate(lines):
            paragraph = self._file.add_paragraph(style=style)
            look = paragraph.paragraph_format
            if part.align:
                look.alignment = _ALIGN[part.align]
            if part.indent_mm or part.hanging_mm:
                look.left_indent = Mm(part.indent_mm + part.hanging_mm)
                look.first_line_indent = Mm(-part.hanging_mm)
            self._run(paragraph, line, face, part.size)
            if part.hanging_mm and "\t" in line:
                look.tab_stops.add_tab_stop(Mm(part.indent_mm + part.hanging_mm))
            if part.aside and not number:
                look.tab_stops.add_tab_stop(Mm(self._text_mm), WD_TAB_ALIGNMENT.RIGHT)
                look.alignment = _ALIGN["left"]
                self._run(paragraph, "\t" + clean(part.aside), self._mincho, 10)
            if part.space_after_mm and number == len(lines) - 1:
                look.space_after = Mm(part.space_after_mm)

    def _add_fact(self, part: WordFacts, label: str, value: str) -> None:
        paragraph = self._file.add_paragraph()
        look = paragraph.paragraph_format
        start = part.indent_mm + part.label_mm + 5
        look.left_indent, look.first_line_indent = Mm(start), Mm(part.indent_mm - start)
        look.tab_stops.add_tab_stop(Mm(start))
        run = self._run(paragraph, clean(label), self._gothic, part.size)
        if len(label) > 1:
            # Word's own 均等割付 of characters; other programs leave the label as it is.
            run._r.get_or_add_rPr().append(
                _element("w:fitText", val=str(round(part.label_mm * _TWIPS_PER_MM)))
            )
        self._run(paragraph, "\t" + clean(value).replace("\n", "　"), self._mincho, part.size)

    def _grid(self, rows: int, widths_mm: list[float]) -> Any:
        table = self._file.add_table(rows=rows, cols=len(widths_mm))
        table.style = "Table Grid"
        table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
        room = _element("w:tblCellMar")
        for side, twips in (("top", "50"), ("left", "85"), ("bottom", "50"), ("right", "85")):
            room.append(_element(f"w:{side}", w=twips, type="dxa"))
        table._tbl.tblPr.append(room)
        for column, width in zip(table.columns, widths_mm, strict=True):
            column.width = Mm(width)
            for cell in column.cells:
                cell.width = Mm(width)
        return table

    def _fill(
        self, cell: Any, text: str, size: float, align: str, *, face: str = "", grey: bool = False
    ) -> None:
        for number, line in enumerate(clean(text).split("\n")):
            paragraph = cell.paragraphs[0] if not number else cell.add_paragraph()
            paragraph.paragraph_format.alignment = _ALIGN[align]
            paragraph.paragraph_format.line_spacing = 1.15
            self._run(paragraph, line, face, size)
        properties = cell._tc.get_or_add_tcPr()
        if grey:
            properties.append(_element("w:shd", val="clear", color="auto", fill=_GREY))
        properties.append(_element("w:vAlign", val="center"))

    def _add_table(self, part: WordTable) -> None:
        shares = sum(column.share for column in part.columns) or 1
        widths = [self._text_mm * column.share / shares for column in part.columns]
        rows = [*part.rows, *([part.total] if part.total else [])]
        table = self._grid(1 + len(rows), widths)
        head = table.rows[0]
        head._tr.get_or_add_trPr().append(_element("w:tblHeader"))
        for cell, column in zip(head.cells, part.columns, strict=True):
            self._fill(cell, column.head, part.size - 0.5, "center", face=self._gothic, grey=True)
        for number, texts in enumerate(rows):
            strong = self._gothic if part.total and number == len(rows) - 1 else ""
            # ``row.cells`` is asked once: it is slow in long tables.
            cells = table.rows[number + 1].cells
            for cell, text, column in zip(cells, texts, part.columns, strict=True):
                align = "right" if column.is_number else "left"
                self._fill(cell, text, part.size, align, face=strong)
        self._gap()

    def _add_form(self, part: WordForm) -> None:
        table = self._grid(len(part.lines), [part.label_mm, self._text_mm - part.label_mm])
        for row, (label, text) in zip(table.rows, part.lines, strict=True):
            left, right = row.cells
            self._fill(left, label, 10, "spread", face=self._gothic, grey=True)
            self._fill(right, text or "　", part.size, "left")
        self._gap()

    def _add_seals(self, part: WordSeals) -> None:
        if not part.boxes:
            return
        table = self._grid(2, [8.0, *[20.0] * len(part.boxes)])
        table.alignment = WD_TABLE_ALIGNMENT.RIGHT
        title = table.cell(0, 0).merge(table.cell(1, 0))
        self._fill(title, "\n".join(part.title), 9, "center", face=self._gothic, grey=True)
        for number, box in enumerate(part.boxes, 1):
            self._fill(table.cell(0, number), box, 8.5, "center", face=self._gothic)
        table.rows[1].height = Mm(15)
        self._gap()

    def _gap(self) -> None:
        """Add the small paragraph that Word needs between two tables."""
        paragraph = self._file.add_paragraph(style="注記")
        paragraph.paragraph_format.line_spacing = 1.0

    def _run(self, paragraph: Any, text: str, face: str = "", size: float = 0.0) -> Any:
        run = paragraph.add_run(text)
        if size:
            run.font.size = Pt(size)
        if face:
            _set_face(run, face)
        return run


def _element(name: str, **attributes: str) -> Any:
    element = OxmlElement(name)
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), value)
    return element


def _set_face(what: Any, face: str) -> None:
    """Set the face of a style or a run for every script; a theme's face would win otherwise."""
    what.font.name = face
    faces = what.element.get_or_add_rPr().find(qn("w:rFonts"))
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        faces.attrib.pop(qn(f"w:{script}Theme"), None)
        faces.set(qn(f"w:{script}"), face)


def _plain(style: Any) -> None:
    """Take out the rules and spacings with which Word's own headings come."""
    for element in (style.element.find(qn("w:pPr")), style.element.find(qn("w:rPr"))):
        if element is None:
            continue
        for name in ("w:pBdr", "w:spacing", "w:kern", "w:color", "w:contextualSpacing", "w:numPr"):
            for old in element.findall(qn(name)):
                element.remove(old)


def _tabs(paragraph: Any, *, right_mm: float, middle_mm: float = 0.0) -> None:
    paragraph.style = "注記"
    stops = paragraph.paragraph_format.tab_stops
    paragraph.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
    if middle_mm:
        stops.add_tab_stop(Mm(middle_mm), WD_TAB_ALIGNMENT.CENTER)
    stops.add_tab_stop(Mm(right_mm), WD_TAB_ALIGNMENT.RIGHT)


def _insert_setting(settings: Any, element: Any) -> None:
    """Put a setting where the schema wants it: Word refuses a file whose settings are out of order."""
    for old in settings.findall(element.tag):
        settings.remove(old)
    later = {
        "characterSpacingControl": ("footnotePr", "endnotePr", "compat", "rsids", "mathPr"),
        "themeFontLang": ("clrSchemeMapping", "doNotIncludeSubdocsInStats", "shapeDefaults"),
    }[element.tag.rpartition("}")[2]]
    for child in settings:
        if child.tag.rpartition("}")[2] in {*later, "decimalSymbol", "listSeparator"}:
            child.addprevious(element)
            return
    settings.append(element)
