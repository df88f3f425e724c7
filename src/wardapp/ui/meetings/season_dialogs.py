"""Small questions of a series: a season with its months, a standing item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from wardapp.domain.meeting import ItemKind, MeetingProfile
from wardapp.domain.meeting_series import SeriesSeason
from wardapp.ui.labels import ITEM_KIND_LABELS, MEETING_PROFILE_LABELS
from wardapp.ui.meetings.meeting_form import ClockEdit, KindBox, NumberBox
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class _Month(QSpinBox):
    def __init__(self, value: int, suffix: str) -> None:
        super().__init__()
        self.setRange(1, 12)
        self.setValue(value)
        self.setSuffix(suffix)


class SeasonDialog(FormDialog):
    """A season: months, profile, time and place."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_up(self.tr("時季を追加"), "", self.tr("追加"))
        self.name = QLineEdit()
        self.profile = KindBox()
        for profile, label in MEETING_PROFILE_LABELS.items():
            self.profile.addItem(label, profile)
        self.first, self.last = _Month(4, self.tr("月")), _Month(10, self.tr("月"))
        self.starts = ClockEdit(self.tr("開始時刻"), context.theme.size(90))
        self.ends = ClockEdit(self.tr("終了予定時刻"), context.theme.size(90))
        self.place = QLineEdit()
        self.body.addWidget(
            Pairs(
                (
                    (self.tr("名称（空欄なら型の名前）"), self.name),
                    (self.tr("会議の型"), self.profile),
                    (self.tr("始まりの月"), self.first),
                    (self.tr("終わりの月"), self.last),
                    (self.tr("開始（空欄なら決まりのとおり）"), self.starts),
                    (self.tr("終了予定"), self.ends),
                )
            )
        )
        self.body.addWidget(Field(self.tr("場所（空欄なら決まりのとおり）"), self.place))

    @property
    def fields(self) -> dict[str, Any]:
        """What was entered."""
        return {
            "name": self.name.text().strip(),
            "profile": MeetingProfile(self.profile.currentData()),
            "from_month": self.first.value(),
            "to_month": self.last.value(),
            "starts_at": self.starts.text().strip() or None,
            "ends_at": self.ends.text().strip() or None,
            "place": self.place.text().strip() or None,
        }


class StandingItemDialog(FormDialog):
    """An item that every meeting of a season begins with."""

    def __init__(
        self,
        context: UiContext,
        seasons: tuple[SeriesSeason, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.set_up(self.tr("定例の議題を追加"), "", self.tr("追加"))
        self.title = QLineEdit()
        self.kind, self.season = KindBox(), KindBox()
        for kind, label in ITEM_KIND_LABELS.items():
            self.kind.addItem(label, kind)
        self.season.addItem(self.tr("毎回"), None)
        for season in seasons:
            self.season.addItem(season.name or MEETING_PROFILE_LABELS[season.profile], season.id)
        self.section, self.presenter = QLineEdit(), QLineEdit()
        self.minutes = NumberBox()
        self.minutes.setRange(0, 480)
        self.minutes.setValue(10)
        self.minutes.setSuffix(self.tr("分"))
        self.body.addWidget(Field(self.tr("件名"), self.title))
        self.body.addWidget(
            Pairs(
                (
                    (self.tr("種別"), self.kind),
                    (self.tr("いつ"), self.season),
                    (self.tr("区分の見出し"), self.section),
                    (self.tr("説明者"), self.presenter),
                    (self.tr("予定時間"), self.minutes),
                )
            )
        )
        self.title.textChanged.connect(self._on_title)
        self._on_title("")

    def _on_title(self, text: str) -> None:
        if self.take_button is not None:
            self.take_button.setEnabled(bool(text.strip()))

    @property
    def fields(self) -> dict[str, Any]:
        """What was entered."""
        return {
            "title": self.title.text().strip(),
            "kind": ItemKind(self.kind.currentData()),
            "season_id": self.season.currentData(),
            "section": self.section.text().strip() or None,
            "presenter": self.presenter.text().strip() or None,
            "minutes_planned": self.minutes.value(),
        }
