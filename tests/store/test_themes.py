"""What themes promise: made from what people said, linked both ways, each office's its own."""

from __future__ import annotations

import pytest

from wardapp.desk import Desk
from wardapp.domain.theme import ThemeOrigin, ThemeScope, ThemeStage
from wardapp.domain.voice import VoiceDraft
from wardapp.errors import InputRefused, NotAllowed, WrongCall


def _voices(desk: Desk, *texts: str) -> list[str]:
    return [desk.voices.keep(VoiceDraft(text=text)).id for text in texts]


def test_a_theme_made_from_voices_is_found_from_each_of_them_and_each_of_them_from_it(
    desk: Desk,
) -> None:
    first, second = _voices(desk, "公園の遊具が古い", "公園で遊べる場所が少ない")

    theme = desk.themes.make_from([("voice", first), ("voice", second)], "公園の遊び場").id

    assert [link.target_id for link in desk.themes.links(theme, "voice")] == [first, second]
    assert [t.title for t in desk.themes.links_of("voice", second)] == ["公園の遊び場"]
    assert desk.themes.get(theme).made_from is ThemeOrigin.VOICES
    assert desk.themes.linked_ids("voice") == {first, second}


def test_a_theme_that_was_made_is_undone_with_its_links_in_one_step(desk: Desk) -> None:
    (voice,) = _voices(desk, "歩道が狭い")
    theme = desk.themes.make_from([("voice", voice)], "狭い歩道").id

    desk.undo()

    assert desk.themes.links_of("voice", voice) == ()
    assert theme not in {t.id for t in desk.themes.list()}


def test_linking_twice_makes_one_link_and_unlinking_leaves_the_voice(desk: Desk) -> None:
    (voice,) = _voices(desk, "バスが少ない")
    theme = desk.themes.add("移動の足").id
    desk.themes.link(theme, "voice", voice)
    desk.themes.link(theme, "voice", voice)

    assert len(desk.themes.links(theme)) == 1
    desk.themes.unlink(theme, voice)
    assert desk.themes.links(theme) == ()
    assert desk.voices.get(voice).text == "バスが少ない"


def test_what_is_no_matter_of_a_theme_and_the_theme_itself_are_refused(desk: Desk) -> None:
    theme = desk.themes.add("空き家").id

    with pytest.raises(WrongCall):
        desk.themes.link(theme, "contact", "x")
    with pytest.raises(InputRefused):
        desk.themes.link(theme, "theme", theme)
    with pytest.raises(WrongCall):
        desk.themes.edit(theme, stage=ThemeStage.REVIEW)


def test_another_wards_theme_is_read_not_changed(desk: Desk) -> None:
    other = desk.city.offices()[1].id
    theme = desk.themes.add("他区の課題").id
    desk.edit_record("theme", theme, office_id=other)

    assert desk.themes.get(theme).title == "他区の課題"
    for change in (
        lambda: desk.themes.edit(theme, title="書き換え"),
        lambda: desk.themes.link(theme, "voice", "x"),
        lambda: desk.themes.discard([theme]),
    ):
        with pytest.raises(NotAllowed):
            change()


def test_a_list_is_filtered_by_what_one_asks_and_searched_in_its_words(desk: Desk) -> None:
    desk.themes.add("公園の樹木", scope=ThemeScope.COMMON, description="枝が道路に出ている")
    desk.themes.add("防災訓練")

    assert [t.title for t in desk.themes.list()] == ["公園の樹木", "防災訓練"]
    assert [t.title for t in desk.themes.list(query="えだ 道路")] == []
    assert [t.title for t in desk.themes.list(query="枝 ドウロ")] == []
    assert [t.title for t in desk.themes.list(query="枝 道路")] == ["公園の樹木"]
    assert [t.title for t in desk.themes.list(scope=ThemeScope.SINGLE)] == ["防災訓練"]
