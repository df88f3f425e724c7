"""Category, division and other office that look right for a text, learned from the office's records.

A complement naive Bayes over pairs and triples of characters, with place and source as features of
their own. It is brought up to date from the change log, so that whatever is kept, corrected, undone
or received counts, however it came about. It is stored inside the encrypted database, and made anew
from the records where what is stored is missing, damaged or of another version.
"""

from __future__ import annotations

import json
import logging
import math
import threading
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from wardapp.domain.text import normalise
from wardapp.store.database import Database

log = logging.getLogger(__name__)

VERSION = 2
TARGETS = ("category", "division", "office")
_NAME = "suggest"
_MOST_VOICES = 20_000
_LONGEST = 600
_SAVE_EVERY = 50
_ALPHA = 0.3
_SHARPNESS = 6.0
"""Lower is more modest: with 24 nearly all was shown and a third of it wrong (held-out proposals)."""
_LEAST_VOICES = 3
_LEAST_KNOWN = 3
_LEAST_CONFIDENCE = 0.4
_TRIED = 300
_MOSTLY = 0.6
_ENOUGH = 10
_TOO_FEW = 30
_UNTRIED = 0.5
"""How sure it has to be as long as there are too few voices to try it on."""
_NEVER = 2.0
_PARTICLES = "のをにはがとでへてや"
_COLUMNS = (
    "v.pk, v.text, v.category_id, v.division_id, (SELECT a.office_id FROM assignment a WHERE "
    "a.voice_id = v.id AND a.office_id IS NOT NULL AND a.office_id != v.office_id "
    "AND a.discarded_at IS NULL ORDER BY a.is_lead DESC, a.pk LIMIT 1), v.district_id, v.source_id"
)
_WANTED = "v.text IS NOT NULL AND v.discarded_at IS NULL AND v.not_voice IS NULL"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What looks right, how sure that is, and why.

    Attributes:
        target: ``category``, ``division`` or ``office``.
        id: The record suggested.
        confidence: 0 to 1.
        reason: Why, in words.
    """

    target: str
    id: str
    confidence: float
    reason: str


def features_of(
    text: str, district_id: str | None = None, source_id: str | None = None
) -> set[str]:
    """Return what a model looks at: pairs and triples of characters, the place and the source."""
    folded = normalise(text[:_LONGEST])
    found: set[str] = set()
    for size in (2, 3):
        found.update(folded[i : i + size] for i in range(len(folded) - size + 1))
    if district_id:
        found.add(f"@{district_id}")
    if source_id:
        found.add(f"#{source_id}")
    return found


@dataclass
class BayesModel:
    """How often each feature was seen in each class."""

    voices: Counter[str] = field(default_factory=Counter)
    seen: dict[str, Counter[str]] = field(default_factory=dict)
    totals: Counter[str] = field(default_factory=Counter)

    def learn(self, features: Iterable[str], label: str, by: int = 1) -> None:
        """Count a voice of a class, or take it out again with ``by=-1``."""
        self.voices[label] += by
        size = 0
        for feature in features:
            counts = self.seen.setdefault(feature, Counter())
            counts[label] += by
            if counts[label] <= 0:
                del counts[label]
            size += 1
        self.totals[label] = max(0, self.totals[label] + by * size)
        if self.voices[label] <= 0:
            del self.voices[label]

    def ranked(self, features: Iterable[str]) -> list[tuple[str, float]]:
        """Return the classes with their probability, likeliest first; [] where nothing is known."""
        labels = [label for label, n in self.voices.items() if n >= _LEAST_VOICES]
        known = [f for f in features if self.seen.get(f)]
        if not labels or len(known) < _LEAST_KNOWN:
            return []
        vocabulary = len(self.seen) * _ALPHA
        whole = sum(self.totals.values())
        ground = {
            label: (
                math.log(vocabulary + whole - self.totals[label]),
                math.log(vocabulary + self.totals[label]),
            )
            for label in labels
        }
        scores = dict.fromkeys(labels, 0.0)
        for one in known:
            counts = self.seen[one]
            all_of_it = sum(counts.values())
            # Classes that never had it all share one value: only the others are worked out.
            nowhere = -math.log(_ALPHA + all_of_it) + math.log(_ALPHA)
            for label in labels:
                here = counts.get(label, 0)
                own = (
                    math.log(_ALPHA + here) - math.log(_ALPHA + all_of_it - here)
                    if here
                    else nowhere
                )
                scores[label] += own + ground[label][0] - ground[label][1]
        # Neighbouring pairs say the same thing twice: the evidence is damped by their number.
        damp = max(1.0, len(known) / _SHARPNESS)
        best = max(scores.values())
        grown = {label: math.exp((score - best) / damp) for label, score in scores.items()}
        total = sum(grown.values())
        return sorted(((label, g / total) for label, g in grown.items()), key=lambda x: -x[1])

    def telling(self, features: Iterable[str], label: str, most: int = 3) -> list[str]:
        """Return the features of a text that speak most for a class."""
        weighed = []
        for one in features:
            counts = self.seen.get(one)
            if counts and one[0] not in "@#" and counts.get(label, 0) >= 2:
                share = counts[label] / sum(counts.values())
                if any("\u3400" <= c <= "\u9fff" for c in one) and one.strip() == one:
                    # A word says more to a reader than its beginning with a particle (「園の」).
                    if one[-1] in _PARTICLES or one[0] in _PARTICLES:
                        continue
                    whole = not any("\u3041" <= c <= "\u309f" for c in one)
                    weight = share * math.log(1 + counts[label])
                    weighed.append((whole, weight, len(one), one))
        chosen: list[str] = []
        for _, _, _, one in sorted(weighed, reverse=True):
            if not any(one in other or other in one for other in chosen):
                chosen.append(one)
            if len(chosen) == most:
                break
        return chosen


def least_confidence(model: BayesModel, known: Iterable[tuple[Iterable[str], str]]) -> float:
    """Return how sure a model has to be for three in five of what it says to be right.

    Each of the voices that it knows is taken out, asked for and put back: how sure a model is says
    little as long as it has seen only some dozen voices of a class.

    Args:
        model: What was learned.
        known: Features and class of some voices that it learned.

    Returns:
        A confidence; above 1 where too few answers are right at any.
    """
    tried: list[tuple[float, bool]] = []
    for found, label in known:
        features = list(found)
        model.learn(features, label, -1)
        ranked = model.ranked(features)
        model.learn(features, label)
        if ranked:
            tried.append((ranked[0][1], ranked[0][0] == label))
    if len(tried) < _TOO_FEW:
        return _UNTRIED
    least, right = _NEVER, 0
    for number, (confidence, is_right) in enumerate(sorted(tried, key=lambda one: -one[0]), 1):
        right += is_right
        if confidence < _LEAST_CONFIDENCE:
            break
        if number >= _ENOUGH and right >= number * _MOSTLY:
            least = confidence
    return least


class Suggester:
    """The learned models of this desk; safe to call from any thread.

    Args:
        database: The local database.
        office_id: The office whose voices are learned from.
    """

    def __init__(self, database: Database, office_id: str) -> None:
        self._db = database
        self._office_id = office_id
        self._lock = threading.Lock()
        self._models: dict[str, BayesModel] = {}
        self._least: dict[str, float] = {}
        self._labels: dict[int, list[str | None]] = {}
        self._seq = -1
        self._unsaved = 0

    def suggest(
        self, text: str, *, district_id: str | None = None, source_id: str | None = None
    ) -> list[Suggestion]:
        """Return at most one suggestion for each target; too weak is none."""
        with self._lock:
            self._bring_up()
            features = features_of(text, district_id, source_id)
            found = []
            for target in TARGETS:
                ranked = self._models[target].ranked(features)
                if not ranked or ranked[0][1] < self._least[target]:
                    continue
                label, confidence = ranked[0]
                model = self._models[target]
                words = model.telling(features, label)
                if not words:
                    continue
                number = model.voices[label]
                reason = f"「{'」「'.join(words)}」のある声が多い（これまで{number:,}件）"
                found.append(Suggestion(target, label, confidence, reason))
            return found

    def rebuild(self) -> None:
        """Learn everything anew from the records and keep it."""
        with self._lock:
            self._learn_all()
            self._save()

    # -- keeping up ------------------------------------------------------------------------------

    def _bring_up(self) -> None:
        if self._seq < 0 and not self._load():
            self._learn_all()
            self._save()
            return
        rows = self._db.all(
            "SELECT seq, kind, record FROM change WHERE seq > ? AND (kind = 'assignment' OR (kind = "
            "'voice' AND field IN (?, 'category_id', 'division_id', 'discarded_at', 'not_voice'))) "
            "ORDER BY seq LIMIT 5000",
            (self._seq, _insert_mark()),
        )
        if len(rows) == 5000:
            self._learn_all()
            self._save()
            return
        for seq, kind, record in rows:
            self._seq = seq
            which = (
                "(SELECT voice_id FROM assignment WHERE id = ?)" if kind == "assignment" else "?"
            )
            row = self._db.one(
                f"SELECT {_COLUMNS}, {_WANTED} FROM voice v WHERE v.id = {which} "
                "AND v.office_id = ?",
                (record, self._office_id),
            )
            if row is not None:
                self._learn(row, wanted=bool(row[7]))
                self._unsaved += 1
        if self._unsaved >= _SAVE_EVERY:
            self._find_least()
            self._save()

    def _learn(self, row: Any, *, wanted: bool) -> None:
        pk, text, *labels, district, source = row[:7]
        old = self._labels.pop(pk, [None, None, None])
        new: list[str | None] = list(labels) if wanted else [None, None, None]
        if old != new:
            features = features_of(text or "", district, source)
            for target, before, after in zip(TARGETS, old, new, strict=True):
                if before == after:
                    continue
                if before:
                    self._models[target].learn(features, before, -1)
                if after:
                    self._models[target].learn(features, after)
        if any(new):
            self._labels[pk] = new

    def _learn_all(self) -> None:
        self._models = {target: BayesModel() for target in TARGETS}
        self._labels = {}
        row = self._db.one("SELECT coalesce(max(seq), 0) FROM change")
        self._seq = int(row[0]) if row else 0
        # The newest are the most like what comes next, and bound the time and the memory.
        for one in self._db.all(
            f"SELECT {_COLUMNS} FROM voice v WHERE v.office_id = ? AND {_WANTED} "
            "ORDER BY v.pk DESC LIMIT ?",
            (self._office_id, _MOST_VOICES),
        ):
            self._learn(one, wanted=True)
        self._find_least()

    def _find_least(self) -> None:
        """See from the newest voices how sure each model has to be to be mostly right."""
        newest = sorted(self._labels, reverse=True)[:_TRIED]
        rows = self._db.all(
            "SELECT pk, text, district_id, source_id FROM voice "
            f"WHERE pk IN ({','.join('?' * len(newest))}) AND text IS NOT NULL",
            newest,
        )
        told = [(features_of(text, district, source), pk) for pk, text, district, source in rows]
        for place, target in enumerate(TARGETS):
            known = [(f, label) for f, pk in told if (label := self._labels[pk][place])]
            self._least[target] = least_confidence(self._models[target], known)

    def _save(self) -> None:
        content = {
            "version": VERSION,
            "office": self._office_id,
            "seq": self._seq,
            "least": self._least,
            "labels": [[pk, *labels] for pk, labels in self._labels.items()],
            "models": {
                name: [model.voices, model.totals, model.seen]
                for name, model in self._models.items()
            },
        }
        payload = zlib.compress(json.dumps(content, ensure_ascii=False).encode(), 1)
        with self._db.without_capture(), self._db.write() as writing:
            writing.execute(
                "INSERT INTO learned (name, payload, made_at) VALUES (?, ?, ?) ON CONFLICT (name) "
                "DO UPDATE SET payload = excluded.payload, made_at = excluded.made_at",
                (_NAME, payload, self._db.utc_now()),
            )
        self._unsaved = 0

    def _load(self) -> bool:
        """Take what is stored; False where it is missing, damaged or of another version."""
        row = self._db.one("SELECT payload FROM learned WHERE name = ?", (_NAME,))
        if row is None:
            return False
        try:
            content = json.loads(zlib.decompress(row[0]))
            if content["version"] != VERSION or content["office"] != self._office_id:
                return False
            labels = {int(pk): [*rest] for pk, *rest in content["labels"]}
            if any(len(rest) != len(TARGETS) for rest in labels.values()):
                return False
            models = {}
            for name in TARGETS:
                voices, totals, seen = content["models"][name]
                models[name] = BayesModel(
                    Counter(voices), {f: Counter(c) for f, c in seen.items()}, Counter(totals)
                )
            seq = int(content["seq"])
            least = {name: float(content["least"][name]) for name in TARGETS}
        except (zlib.error, ValueError, KeyError, TypeError, AttributeError):
            log.warning("the learned model cannot be read and is made anew")
            return False
        self._models, self._labels, self._seq, self._least = models, labels, seq, least
        return True


def _insert_mark() -> str:
    from wardapp.store.change_log import INSERT

    return INSERT
