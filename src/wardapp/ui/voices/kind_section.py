"""What kind of voice it is, and the fields that only this kind has: 団体の要望, 働き掛け."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.approach import missing_in
from wardapp.domain.voice import VoiceKind
from wardapp.domain.wareki import fiscal_year, parse_fiscal_year
from wardapp.errors import DateNotUnderstood
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import AGE_BANDS, VOICE_KIND_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.voices.section import VoiceSection
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.voice import Voice
    from wardapp.ui.context import UiContext

_LINES = ("name", "post", "met_at", "place", "staff")
_LONG = ("asked", "replied")


class KindSection(VoiceSection):
    """Kind, age, and the fields of associations' requests and of approaches."""

    tab: ClassVar[str] = "content"
    kinds: ClassVar[frozenset[str]] = frozenset({"organisation", "approach"})

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.voices.edit(key, **fields), parent=self
        )
        self.approach_auto = AutoSave(
            context, save=lambda key, fields: desk.approaches.keep(key, **fields), parent=self
        )
        self._make()
        self._lay_out()
        self._connect()

    def _make(self) -> None:
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("種別"))
        for kind, label in VOICE_KIND_LABELS.items():
            self.kind.addItem(label, kind)
        self.age = QComboBox()
        self.age.setAccessibleName(self.tr("年代"))
        self.age.addItem(self.tr("（分からない）"), None)
        for band, label in AGE_BANDS.items():
            self.age.addItem(label, band)
        self.is_policy = QCheckBox(self.tr("政策に関わる声"))
        self.tell_outcome = QCheckBox(self.tr("結果を知らせてほしい"))
        self.organisation = NameCombo(self.tr("団体の名称か読み"))
        self.number = QLineEdit()
        self.priority = QLineEdit()
        self.year = QLineEdit()
        self.year.setPlaceholderText(self.tr("例：R8"))
        self.continues = NameCombo(self.tr("前年の要望から選ぶ"))
        labels = {
            "name": self.tr("相手の氏名"),
            "post": self.tr("相手の役職"),
            "met_at": self.tr("日時"),
            "place": self.tr("場所"),
            "staff": self.tr("対応した職員（二人以上）"),
        }
        self.approach: dict[str, Any] = {name: QLineEdit() for name in _LINES}
        self.approach |= {
            "asked": GrowingText(self.tr("働き掛けの内容"), lines=2),
            "replied": GrowingText(self.tr("こちらの対応"), lines=2),
        }
        self.confirmed_on = WarekiDateEdit(self.context.desk.today)
        self._labels = labels
        self._lacks = Paragraph()
        set_role(self._lacks, "warning")
        self.print_button = QPushButton(self.tr("働き掛け記録票を印刷"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")

    def _lay_out(self) -> None:
        theme = self.context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(Pairs(((self.tr("種別"), self.kind), (self.tr("年代"), self.age))))
        column.addWidget(Pairs((("", self.is_policy), ("", self.tell_outcome))))
        self._association = QWidget()
        set_surface(self._association, "sunken")
        inner = QVBoxLayout(self._association)
        inner.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        inner.setSpacing(theme.space(2))
        inner.addWidget(
            Pairs(
                (
                    (self.tr("団体"), self.organisation),
                    (self.tr("要望の年度"), self.year),
                    (self.tr("団体の要望番号"), self.number),
                    (self.tr("団体の優先順位"), self.priority),
                )
            )
        )
        inner.addWidget(Field(self.tr("前年からの継続"), self.continues))
        column.addWidget(self._association)
        self._approach = QWidget()
        set_surface(self._approach, "sunken")
        inner = QVBoxLayout(self._approach)
        inner.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        inner.setSpacing(theme.space(2))
        hint = QLabel(self.tr("働き掛けの記録（この区役所内のみ。住民の声の件数には数えません）"))
        hint.setWordWrap(True)
        set_role(hint, "strong")
        inner.addWidget(hint)
        inner.addWidget(Pairs([(self._labels[name], self.approach[name]) for name in _LINES]))
        inner.addWidget(Field(self.tr("働き掛けの内容"), self.approach["asked"]))
        inner.addWidget(Field(self.tr("こちらの対応"), self.approach["replied"]))
        inner.addWidget(Field(self.tr("内容を相手に確認した日"), self.confirmed_on))
        inner.addWidget(self._lacks)
        inner.addWidget(self.print_button)
        column.addWidget(self._approach)

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _row: self._note("kind", self.kind.currentData()))
        self.age.activated.connect(lambda _row: self._note("age_band", self.age.currentData()))
        self.is_policy.clicked.connect(lambda on: self._note("is_policy", int(on)))
        self.tell_outcome.clicked.connect(lambda on: self._note("tell_outcome", int(on)))
        self.organisation.chosen.connect(lambda value: self._note("organisation_id", value))
        self.continues.chosen.connect(lambda value: self._note("continues_id", value))
        self.number.textEdited.connect(lambda text: self._note("asked_number", text or None))
        self.priority.textEdited.connect(self._on_priority)
        self.year.editingFinished.connect(self._on_year)
        for name in _LINES:
            self.approach[name].textEdited.connect(
                lambda text, name=name: self._note_approach(name, text)
            )
        for name in _LONG:
            self.approach[name].typed.connect(
                lambda text, name=name: self._note_approach(name, text)
            )
        self.confirmed_on.date_changed.connect(lambda day: self._note_approach("confirmed_on", day))
        self.print_button.clicked.connect(
            lambda _checked=False: self.context.print_document("働き掛け記録票", self._id)
        )

    # -- showing ---------------------------------------------------------------------------------

    def read(self, desk: Desk, voice: Voice) -> Any:
        """Return the organisations to choose from, former requests, and the approach."""
        if voice.kind is VoiceKind.ASSOCIATION:
            groups = [(one.id, one.name, one.kana) for one in desk.organisations.list()]
            former = (
                [
                    (row.id, f"{row.number}　{row.summary or row.text[:30]}", "")
                    for row in desk.voices.rows_of(
                        desk.organisations.requests(voice.organisation_id)[:100]
                    )
                    if row.id != voice.id
                ]
                if voice.organisation_id
                else []
            )
            return groups, former, None
        approach = desk.approaches.of_voice(voice.id) if voice.kind is VoiceKind.APPROACH else None
        return [], [], approach

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show them."""
        groups, former, approach = found
        self._id = voice.id
        pending = self.auto.pending(voice.id)
        if "kind" not in pending:
            self.kind.setCurrentIndex(self.kind.findData(voice.kind))
        if "age_band" not in pending:
            self.age.setCurrentIndex(max(0, self.age.findData(voice.age_band)))
        if "is_policy" not in pending:
            self.is_policy.setChecked(voice.is_policy)
        if "tell_outcome" not in pending:
            self.tell_outcome.setChecked(voice.tell_outcome)
        self._association.setVisible(voice.kind is VoiceKind.ASSOCIATION)
        self._approach.setVisible(voice.kind is VoiceKind.APPROACH and own)
        if voice.kind is VoiceKind.ASSOCIATION:
            self.organisation.set_items(groups)
            self.organisation.set_current_id(voice.organisation_id)
            self.continues.set_items(former)
            self.continues.set_current_id(voice.continues_id)
            year = voice.asked_year or fiscal_year(voice.received_on)
            for field, name, value in (
                (self.number, "asked_number", voice.asked_number),
                (self.priority, "asked_priority", str(voice.asked_priority or "")),
                (self.year, "asked_year", fiscal_year_label(year)),
            ):
                if name not in pending and not field.hasFocus():
                    field.setText(value)
        if voice.kind is VoiceKind.APPROACH:
            self._show_approach(approach)
        for widget in (
            self.kind,
            self.age,
            self.is_policy,
            self.tell_outcome,
            self.organisation,
            self.continues,
            self.confirmed_on,
        ):
            widget.setEnabled(editable)
        for line in (self.number, self.priority, self.year, *self.approach.values()):
            line.setReadOnly(not editable)

    def _show_approach(self, approach: Any) -> None:
        pending = self.approach_auto.pending(self._id)
        for name in _LINES:
            value = getattr(approach, name) if approach else ""
            if name not in pending and self.approach[name].text() != value:
                self.approach[name].setText(value)
        for name in _LONG:
            if name not in pending and not self.approach[name].hasFocus():
                self.approach[name].show_text(getattr(approach, name) if approach else "")
        if "confirmed_on" not in pending:
            self.confirmed_on.set_date(approach.confirmed_on if approach else None)
        self._lacks.setText("\n".join(missing_in(approach)))
        self._lacks.setVisible(bool(self._lacks.text()))

    def flush(self) -> None:
        """Save what was typed."""
        self.auto.flush()
        self.approach_auto.flush()

    # -- editing ---------------------------------------------------------------------------------

    def _note(self, field: str, value: object) -> None:
        if self._id:
            self.auto.note(self._id, field, value)
            if field in {"kind", "organisation_id"}:
                # What else is asked depends on it: at once, not after a pause.
                self.auto.flush()

    def _note_approach(self, field: str, value: object) -> None:
        if self._id:
            self.approach_auto.note(self._id, field, value)

    def _on_priority(self, text: str) -> None:
        digits = "".join(c for c in text if c.isdigit())
        self._note("asked_priority", int(digits) if digits else None)

    def _on_year(self) -> None:
        text = self.year.text().strip()
        try:
            self._note("asked_year", parse_fiscal_year(text) if text else None)
        except DateNotUnderstood:
            self.year.clear()
