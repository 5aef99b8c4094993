"""Why each arrow of the chain is drawn: a sentence with its certainty and sources."""

from __future__ import annotations

from collections.abc import Iterator

from tutor.atlas import Atlas, Zone
from tutor.clinic.data.nerve_sites import SITES
from tutor.clinic.links import (
    AROUND,
    BLOOD,
    CORD_TO_MUSCLE,
    CORD_TO_SKIN,
    GAIT,
    LOCAL_GAIT,
    LOCAL_PAIN,
    LOCAL_TENDON,
    NARROWED,
    SPASTIC,
    TENDON,
    TO_CALF,
    TORN_REFLEX,
    Arrow,
)
from tutor.clinic.signs import Signs

__all__ = ["TENDON", "Arrow", "arrows"]


def arrows(signs: Signs, atlas: Atlas) -> tuple[Arrow, ...]:
    """The arrows of this lesion, from above downwards: only links that it uses."""
    found = [*_to_roots(signs, atlas), *_at_site(signs), *_from_roots(signs, atlas)]
    found += [*_from_nerves(signs, atlas), *_from_cord(signs)]
    calf = signs.affected.actions["ankle_plantarflexion"].strength < 0.9
    root = bool(signs.damage.affected.roots)
    found += [GAIT if root else LOCAL_GAIT] if calf else []
    found += _other_gait(signs)
    local = signs.damage.affected.local
    found += [arrow for place, arrow in TO_CALF.items() if local.get(place)]
    found += [TORN_REFLEX] if local.get("tendon.rupture") else []
    found += [BLOOD] if "artery" in local else [LOCAL_PAIN] if local else []
    return (*found, *([TENDON if root else LOCAL_TENDON] if calf else []))


def _other_gait(signs: Signs) -> Iterator[Arrow]:
    """How walking goes round what other muscles cannot do."""
    told = [text for action, text in AROUND.items() if signs.affected.actions[action].mrc < 5]
    if told and not signs.damage.cord:
        yield Arrow(
            kind="muscle_to_gait",
            start="muscles",
            end="gait",
            text=" ".join(told),
            certainty="medium",
            sources=("perry2010", "kendall2013"),
        )


def _to_roots(signs: Signs, atlas: Atlas) -> Iterator[Arrow]:
    level, cause = str(getattr(signs.lesion, "level", "")), signs.lesion.cause
    hit = {**signs.damage.affected.roots, **signs.damage.affected.irritated}
    if not level or not hit:
        return
    rule = atlas.herniation.rule
    for root in hit:
        yield Arrow(
            kind="disc_to_root",
            start=f"disc.{level}",
            end=root,
            text=_squeezed(signs, atlas, root) if cause == "disc_herniation" else NARROWED[cause][0],
            certainty=rule.certainty if cause == "disc_herniation" else "high",
            sources=rule.sources if cause == "disc_herniation" else NARROWED[cause][1],
        )


def _at_site(signs: Signs) -> Iterator[Arrow]:
    """What leaves the nerve above the site of the lesion, and so is spared."""
    site = SITES.get((signs.lesion.cause, str(getattr(signs.lesion, "place", ""))))
    if site is not None and site.says:
        yield Arrow(
            kind="nerve_site",
            start=site.nerves[0],
            end="branches",
            text=site.says,
            certainty=site.certainty,
            sources=site.sources,
        )


def _squeezed(signs: Signs, atlas: Atlas, root: str) -> str:
    level = str(getattr(signs.lesion, "level", ""))
    zone: Zone = getattr(signs.lesion, "zone", "subarticular")
    usual = atlas.herniation.at(f"disc.{level}", zone)
    name = atlas.name(root)
    if root not in usual.roots:
        return f"A large or moved fragment can break the rule and meet a second root: here the {name}."
    way = {
        "subarticular": f"Beside the midline a herniation usually meets the traversing root: the {name}.",
        "central": f"In the midline a herniation meets the sac, and may meet the {name} on both sides.",
    }
    return way.get(zone, f"In or beyond the foramen a herniation usually meets the exiting root: the {name}.")


def _from_roots(signs: Signs, atlas: Atlas) -> Iterator[Arrow]:
    for root, loss in signs.damage.affected.roots.items():
        if loss < 0.05 or root not in atlas.roots:
            continue
        found = atlas.roots[root]
        if found.power:
            yield _muscles(atlas, root)
        if found.feeling:
            yield Arrow(
                kind="root_to_skin",
                start=root,
                end="skin",
                text=f"{found.feeling} Maps differ and neighbours overlap, so one lost root may numb little.",
                certainty="contested",
                sources=("isncsci2021", "foerster1933", "keegan1948", "lee2008"),
            )
        for reflex in atlas.reflexes.values():
            if reflex.primary == root:
                yield Arrow(
                    kind="root_to_reflex",
                    start=root,
                    end=reflex.id,
                    text=f"{reflex.name}: {reflex.note or reflex.description}",
                    certainty=reflex.certainty,
                    sources=reflex.sources,
                )


def _muscles(atlas: Atlas, root: str) -> Arrow:
    led = [muscle for muscle in atlas.muscles.values() if muscle.dominant == root]
    disputed = [muscle for muscle in led if len(muscle.readings) > 1]
    sources = dict.fromkeys(source for muscle in led for source in muscle.sources)
    for muscle in disputed:
        sources.update(dict.fromkeys(source for reading in muscle.readings for source in reading.sources))
    note = f" Authorities differ on {', '.join(muscle.name.lower() for muscle in disputed)}." if disputed else ""
    return Arrow(
        kind="root_to_muscle",
        start=root,
        end="muscles",
        text=f"{atlas.roots[root].power} Every muscle draws on several roots.{note}",
        certainty="contested" if disputed else "high",
        sources=tuple(sources) or atlas.roots[root].sources,
    )


def _from_nerves(signs: Signs, atlas: Atlas) -> Iterator[Arrow]:
    hit = signs.damage.affected.nerves
    for name, loss in hit.items():
        nerve = atlas.nerves[name]
        if loss < 0.15:
            continue
        served = [muscle.name for muscle in atlas.muscles.values() if muscle.nerve == name]
        if served:
            yield Arrow(
                kind="nerve_to_muscle",
                start=name,
                end="muscles",
                text=f"{nerve.name} supplies {', '.join(found.lower() for found in served)}.",
                certainty=nerve.certainty,
                sources=nerve.sources,
            )
        if nerve.skin:
            yield Arrow(
                kind="nerve_to_skin",
                start=name,
                end="skin",
                text=nerve.skin,
                certainty=nerve.certainty,
                sources=nerve.sources,
            )


def _from_cord(signs: Signs) -> Iterator[Arrow]:
    if signs.damage.cord > 0:
        yield Arrow(
            kind="cord_to_reflex",
            start="cord",
            end="reflexes",
            text="Above the cauda equina a lesion frees the reflexes instead of cutting them: brisk jerks, extensor "
            "plantar response. The cord ends at about L1 (between T12 and L3), so such signs do not come from a disc "
            "at L4/5 or L5/S1: look higher.",
            certainty="high",
            sources=("saifuddin1998", "standring2020"),
        )
        yield CORD_TO_MUSCLE
        yield CORD_TO_SKIN
        yield SPASTIC
