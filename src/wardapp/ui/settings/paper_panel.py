"""文書の書式: faces, margins, boxes for seals and marks, once for every document of the office."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
)

from wardapp.domain.office_layout import (
    LARGEST_MARGIN_MM,
    LARGEST_TEXT,
    LONGEST_MARK,
    MARKS,
    SMALLEST_MARGIN_MM,
    SMALLEST_TEXT,
    BodyFace,
    OfficeLayout,
    WordFaces,
)
from wardapp.domain.seating import SeatOrder, SeatRule
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import BODY_FACE_LABELS, SEAT_ORDER_LABELS, WORD_FACES_LABELS
from wardapp.ui.settings.panel import Panel
from wardapp.ui.theme import active_theme
from wardapp.ui.widgets.field import Field
from wardapp.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_RANK_WORDS = {10: "市長まで", 20: "副市長まで", 30: "局長まで", 40: "区長まで"}


class PaperPanel(Panel):
    """The layout of this office's documents; each change is kept at once and can be taken back."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            self.tr("文書の書式"),
            self.tr(
                "この区役所・局で印刷するすべての文書に使います。"
                "同じ区役所・局のほかの端末にも、同期のあとに使われます。"
            ),
        )
        self._context = context
        self._layout = OfficeLayout()
        self._loading = False
        self._add_faces()
        self._add_margins()
        self._add_seals()
        self._add_seats()
        self.sample = QPushButton(self.tr("見本を見る"))
        set_icon(self.sample, "file-text")
        self.sample.setMaximumWidth(active_theme().size(200))
        self.sample.clicked.connect(self._on_sample)
        self.column.addWidget(self.sample)
        self.column.addStretch(1)
        context.changed.changed.connect(self._load)
        self._load()

    def _add_faces(self) -> None:
        card = self.add_card(self.tr("書体と文字"))
        self.body = _combo(BODY_FACE_LABELS)
        self.text_size = QDoubleSpinBox()
        self.text_size.setRange(SMALLEST_TEXT, LARGEST_TEXT)
        self.text_size.setSingleStep(0.5)
        self.text_size.setDecimals(1)
        self.text_size.setSuffix(self.tr(" ポイント"))
        self.word = _combo(WORD_FACES_LABELS)
        card.addWidget(Field(self.tr("本文の書体"), self.body, self.tr("見出しはゴシック体です。")))
        card.addWidget(Field(self.tr("本文の大きさ"), self.text_size))
        card.addWidget(Field(self.tr("Wordで保存するときの書体"), self.word))
        self.body.activated.connect(self._keep)
        self.word.activated.connect(self._keep)
        self.text_size.valueChanged.connect(self._keep)

    def _add_margins(self) -> None:
        card = self.add_card(
            self.tr("余白"),
            self.tr("回答文と机上名札は、封筒の窓や折り目に合わせるため変わりません。"),
        )
        row = QHBoxLayout()
        row.setSpacing(active_theme().space(4))
        self.margins: dict[str, QSpinBox] = {}
        for name, label in (
            ("margin_top_mm", self.tr("上")),
            ("margin_side_mm", self.tr("左右")),
            ("margin_foot_mm", self.tr("下")),
        ):
            box = QSpinBox()
            box.setRange(SMALLEST_MARGIN_MM, LARGEST_MARGIN_MM)
            box.setSuffix(self.tr(" mm"))
            box.setAccessibleName(self.tr("{side}の余白").format(side=label))
            box.valueChanged.connect(self._keep)
            self.margins[name] = box
            row.addWidget(Field(label, box))
        row.addStretch(1)
        card.addLayout(row)

    def _add_seals(self) -> None:
        card = self.add_card(self.tr("決裁欄と取扱いの表示"))
        self.seals = QLineEdit()
        self.seals_field = Field(
            self.tr("決裁欄の名称（上位から順に「、」で区切る）"),
            self.seals,
            self.tr("空にすると決裁欄は付きません。"),
        )
        self.mark = QComboBox()
        self.mark.setEditable(True)
        self.mark.addItems(["", *MARKS])
        line = self.mark.lineEdit()
        if line is not None:
            line.setMaxLength(LONGEST_MARK)
            line.setPlaceholderText(self.tr("表示しない"))
            line.editingFinished.connect(self._keep)
        card.addWidget(self.seals_field)
        card.addWidget(
            Field(
                self.tr("文書の右上に付ける表示"),
                self.mark,
                self.tr("個人情報が入る文書には、これとは別に必ず表示が付きます。"),
            )
        )
        self.seals.editingFinished.connect(self._keep)
        self.mark.activated.connect(self._keep)

    def _add_seats(self) -> None:
        card = self.add_card(self.tr("席次の決まり"))
        self.head = QComboBox()
        for rank, label in _RANK_WORDS.items():
            self.head.addItem(said(label), rank)
        self.order = _combo(SEAT_ORDER_LABELS)
        self.wards = QCheckBox(self.tr("区役所を図の左、局を右にする"))
        card.addWidget(Field(self.tr("上座に着く方"), self.head))
        card.addWidget(Field(self.tr("上座の並べ方"), self.order))
        card.addWidget(self.wards)
        self.head.activated.connect(self._keep)
        self.order.activated.connect(self._keep)
        self.wards.toggled.connect(self._keep)

    @Slot()
    def _load(self, *_changed: object) -> None:
        desk = self._context.desk
        self._context.run(lambda _task: desk.paper.layout(), context=self, done=self._show)

    def _show(self, layout: OfficeLayout) -> None:
        self._layout = layout
        self._loading = True
        self.body.setCurrentIndex(self.body.findData(layout.body_face))
        self.word.setCurrentIndex(self.word.findData(layout.word_faces))
        self.text_size.setValue(layout.text_size)
        for name, box in self.margins.items():
            box.setValue(getattr(layout, name))
        if not self.seals.hasFocus():
            self.seals.setText("、".join(layout.seals))
        self.mark.setCurrentText(layout.mark)
        rule = layout.seat_rule
        if self.head.findData(rule.head_rank) < 0:
            self.head.addItem(self.tr("序列{rank}まで").format(rank=rule.head_rank), rule.head_rank)
        self.head.setCurrentIndex(self.head.findData(rule.head_rank))
        self.order.setCurrentIndex(self.order.findData(rule.order))
        self.wards.setChecked(rule.wards_at_left)
        self._loading = False

    def chosen(self) -> OfficeLayout:
        """Return what the controls say."""
        parts = self.seals.text().replace(",", "、").replace("，", "、").split("、")
        return replace(
            self._layout,
            body_face=BodyFace(self.body.currentData()),
            word_faces=WordFaces(self.word.currentData()),
            text_size=round(self.text_size.value(), 1),
            seals=tuple(part.strip() for part in parts if part.strip()),
            mark=self.mark.currentText().strip(),
            seat_rule=SeatRule(
                head_rank=int(self.head.currentData()),
                order=SeatOrder(self.order.currentData()),
                wards_at_left=self.wards.isChecked(),
            ),
            **{name: box.value() for name, box in self.margins.items()},
        )

    @Slot()
    def _keep(self, *_value: object) -> None:
        wanted = self.chosen()
        if self._loading or wanted == self._layout:
            return
        self._layout = wanted
        self.seals_field.set_problem("")
        desk = self._context.desk
        self._context.write(
            lambda: desk.paper.set_layout(wanted),
            context=self,
            done=self._on_kept,
            failed=self._on_refused,
        )

    def _on_kept(self, _changes: Changes) -> None:
        self.seals_field.set_problem("")

    def _on_refused(self, error: Exception) -> None:
        self.seals_field.set_problem(said(str(error)))

    @Slot()
    def _on_sample(self) -> None:
        from wardapp.desk.paper import layout_sample
        from wardapp.ui.printing.preview_dialog import Paper, PreviewDialog

        desk = self._context.desk
        paper = Paper(self.tr("書式の見本"), lambda: layout_sample(desk))
        PreviewDialog(self._context, self.tr("書式の見本"), [paper], self.window()).show()


def _combo(labels: Mapping[Any, str]) -> QComboBox:
    box = QComboBox()
    for value, label in labels.items():
        box.addItem(label, value)
    return box
