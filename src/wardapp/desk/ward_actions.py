"""Steps that lead from what a ward keeps by itself to themes and requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wardapp.domain.changes import Changes
from wardapp.domain.field_decision import DECIDED_LABELS, FieldDecision, RuleEvidence
from wardapp.domain.post import Overlap
from wardapp.domain.project import LinkRelation
from wardapp.domain.wareki import format_short
from wardapp.errors import InputRefused

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


class WardActions:
    """Makes themes and requests of projects, overlaps of posts and rules."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def request_from_project(self, project_id: str) -> Changes:
        """Begin a request that asks to take over what a project tried; its voices are the evidence."""
        desk = self._desk
        project = desk.projects.get(project_id)
        desk.projects.refuse_foreign([project.id])
        voices = [
            link.target_id
            for link in desk.projects.links(project.id)
            if link.target_kind == "voice" and link.relation is LinkRelation.SOURCE
        ]
        with desk.database.write("事業から区長要望を作成"):
            made = desk.requests.draft_from(voices, project.title)
            desk.requests.edit(
                made.id,
                current_state=project.purpose,
                proposal="\n".join(
                    part for part in (project.plan, project.becomes_request_note) if part
                ),
                expected_effect="\n".join(
                    part for part in (project.result, project.evaluation) if part
                ),
            )
            tied = desk.projects.link(project.id, "request", made.id, LinkRelation.RESULT)
        return Changes({**made.touched, **tied.touched, "request": frozenset({made.id})}, made.id)

    def theme_from_overlap(self, overlap: Overlap) -> Changes:
        """Put down as a theme that a district is asked twice for similar duties (統合・見直し)."""
        desk = self._desk
        return desk.themes.add(self._title(overlap), description=self.describe_overlap(overlap))

    def request_from_overlap(self, overlap: Overlap) -> Changes:
        """Begin a request to merge or review posts that are asked of the same districts."""
        desk = self._desk
        with desk.database.write("委員の見直しの要望を作成"):
            made = desk.requests.add(title=self._title(overlap))
            desk.requests.edit(
                made.id,
                current_state=self.describe_overlap(overlap),
                proposal=f"{'、'.join(overlap.names)}の役割を整理し、統合または選出方法の見直しを行うこと。",
            )
        return Changes.of("request", [made.id])

    @staticmethod
    def _title(overlap: Overlap) -> str:
        return f"{'・'.join(overlap.names[:3])}の統合・見直し"

    def describe_overlap(self, overlap: Overlap) -> str:
        """Return in sentences what is asked twice, of whom, how heavily, and who must agree."""
        desk = self._desk
        names = [desk.city.name_of(d) for d in overlap.districts if d]
        lines = [
            f"次の委員は役割が似ており、{len(overlap.districts)}校区"
            f"{'（' + '、'.join(names[:6]) + ('ほか' if len(names) > 6 else '') + '）' if names else ''}"
            "で重ねて選出を依頼されています。"
        ]
        seen: dict[str, tuple[int, int]] = {}
        for post in overlap.posts:
            key = f"{post.name}（{post.asking_body or '依頼元不明'}）"
            people, often = seen.get(key, (0, 0))
            seen[key] = (people + (post.people or 0), often + post.appearances)
        lines += [f"・{key}：{p}人、年間延べ{often}回" for key, (p, often) in seen.items()]
        lines.append(f"合わせて{overlap.people}人、年間延べ{overlap.appearances}回になります。")
        if overlap.shared:
            lines.append(f"共通する役割：{'、'.join(overlap.shared)}")
        if overlap.agree:
            lines.append(f"見直しに同意が必要な相手：{'、'.join(overlap.agree)}")
        return "\n".join(lines)

    def theme_from_rule(self, evidence: RuleEvidence) -> Changes:
        """Put down as a theme that wards may not decide something, with the records tied to it.

        Raises:
            InputRefused: The records name no rule.
        """
        if not evidence.rule:
            raise InputRefused(
                "妨げとなった規程・職が書かれていません。",
                "何も作成していません。",
                "現場判断の記録に、妨げとなった規程や職を書いてください。",
            )
        return self._desk.themes.make_from(
            [("field_decision", one.id) for one in evidence.decisions],
            f"{evidence.rule}に関する区の裁量",
            description=self.describe_rule(evidence),
        )

    def describe_rule(self, evidence: RuleEvidence) -> str:
        """Return in sentences what a rule held up, where, and what a ward's decision would save."""
        desk = self._desk
        wards = "、".join(desk.city.name_of(office) for office in evidence.offices)
        lines = [
            f"「{evidence.rule}」"
            + (f"（{evidence.owner}）" if evidence.owner else "")
            + f"について、{len(evidence.offices)}区（{wards}）から{len(evidence.decisions)}件の記録があります。"
        ]
        lines += self._lines(evidence.decisions)
        if evidence.days is not None:
            before, after, count = evidence.days
            lines.append(
                f"日数の分かる{count}件の平均：{before:.1f}日 → {after:.1f}日（区で決めた場合）"
            )
        return "\n".join(lines)

    def _lines(self, decisions: Sequence[FieldDecision]) -> list[str]:
        return [
            f"・{format_short(one.happened_on) if one.happened_on else ''}　"
            f"{self._desk.city.name_of(one.office_id)}　{one.title}（{DECIDED_LABELS[one.decided]}）"
            for one in decisions
        ]
