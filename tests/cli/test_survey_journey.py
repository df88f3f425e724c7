"""Opinions of a real survey: imported, searched, made evidence, put on an agenda, printed, synced."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Run

CITY = Path(__file__).parents[1] / "data" / "mini_city.toml"


def test_a_month_of_a_survey_reaches_paper_and_headquarters(
    run: Run, shared_data: Path, tmp_path: Path
) -> None:
    ward, headquarters, share = tmp_path / "北", tmp_path / "本庁", tmp_path / "共有"
    for data, office in ((ward, "北区役所"), (headquarters, "総務市民局")):
        run("init", "--city", CITY, "--office", office, "--person", "担当 者", data=data)
    run("share", "create", share, "--label", "本庁", data=headquarters)
    words = run("share", "join", share, "--label", "北1", "--json", data=ward).json["words"]
    assert run("share", "approve", "北1", "--words", "、".join(words), data=headquarters).code == 0

    survey = shared_data / "fukui_kanko_survey" / "raw_202305_90cols.csv"
    columns = (
        "--text-column", "不便さの内容", "--text-column", "施設に求めるもの", "--column", "場所=回答エリア",
        "--column", "受付日=回答日時",
    )  # fmt: skip
    saved = tmp_path / "福井.json"
    tried = run(
        "voices",
        "import",
        survey,
        *columns,
        "--save-mapping",
        saved,
        "--dry-run",
        "--json",
        data=ward,
    ).json
    report = run("voices", "import", survey, "--mapping", saved, "--json", data=ward).json
    assert report["imported"] == tried["importable"] > 416
    assert report["without_text"] > 1000
    assert report["bad"] == []
    again = run("voices", "import", survey, "--mapping", saved, "--json", data=ward).json
    assert (again["imported"], again["duplicates"]) == (
        0,
        report["imported"] + report["duplicates"],
    )

    found = run("voices", "search", "駐車場", "--limit", 3, "--json", data=ward).json
    assert len(found) == 3
    assert all(voice["received"].startswith("2023-0") and voice["place"] for voice in found)
    evidence = [part for voice in found for part in ("--voice", voice["number"])]
    made = run(
        "requests",
        "add",
        "--title",
        "観光地の駐車場",
        "--bureau",
        "建設局",
        *evidence,
        "--json",
        data=ward,
    ).json
    assert {v["id"] for v in made["voices"]} == {v["id"] for v in found}
    meeting = run(
        "meetings", "add", "--kind", "区長会議", "--date", "R8.12.1", "--json", data=ward
    ).json
    run("meetings", "item", meeting["id"], "--request", made["number"], data=ward)
    for kind, record, name in (
        ("requests", made["id"], "予算要望調書"),
        ("meetings", meeting["id"], "次第"),
        ("meetings", meeting["id"], "出席者名簿"),
    ):
        out = tmp_path / f"{name}.pdf"
        run(kind, "print", record, "--document", name, "--out", out, data=ward)
        assert out.read_bytes().startswith(b"%PDF")

    for data in (headquarters, ward, headquarters):
        assert run("sync", data=data).code == 0
    seen = run("requests", "show", made["number"], "--json", data=headquarters).json
    assert [v["text"] for v in seen["voices"]] == [v["text"] for v in made["voices"]]
    agenda = run("meetings", "show", meeting["id"], "--json", data=headquarters).json
    assert [item["title"] for item in agenda["items"]] == ["観光地の駐車場"]
    assert (
        len(run("voices", "search", "", "--limit", 100000, "--json", data=headquarters).json)
        == report["imported"]
    )
