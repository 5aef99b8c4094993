"""Words that are close in writing and far apart in meaning. One must never be taken for a slip of the other."""

from __future__ import annotations

from typing import Final

STARTS: Final[tuple[tuple[str, ...], ...]] = (
    ("hyper", "hypo", "normo"),
    ("abduct", "adduct"),
    ("inter", "intra", "infra", "extra"),
    ("supra", "sub", "infra"),
    ("ever", "inver"),
    ("dorsi", "plantar", "palmar"),
    ("pron", "supin"),
    ("ante", "retro", "post"),
    ("ipsi", "contra", "bi", "uni"),
    ("endo", "exo", "ecto", "epi", "peri"),
    ("affer", "effer"),
    ("con", "ec"),
    ("pro", "ex", "re"),
    ("para", "mono", "tetra", "quadri", "hemi", "di"),
    ("an", "par", "dys", "hyp", "hyper"),
    ("para", "peri", "pre"),
    ("micro", "macro"),
    ("myelo", "myo", "neuro"),
    ("iso", "ani"),
)
"""Beginnings that turn a word into another: hyperreflexia, hyporeflexia."""
ENDS: Final[tuple[tuple[str, ...], ...]] = (
    ("itis", "osis", "olysis", "opathy", "algia", "listhesis", "oma"),
    ("al", "ar", "ary"),
    ("ator", "ation"),
    ("plegia", "paresis"),
    ("ectomy", "otomy", "ostomy"),
    ("tonia", "trophy", "plasia", "kinesia"),
)
"""Ends that do the same: tendinitis, tendinosis."""
WORDS: Final[tuple[tuple[str, ...], ...]] = (
    ("left", "right", "both"),
    ("flexion", "extension", "deflexion", "reflexion"),
    ("flexor", "extensor"),
    ("flex", "extend", "reflex"),
    ("medial", "lateral", "median", "medius", "mesial", "bilateral"),
    ("anterior", "posterior", "interior", "inferior", "superior", "exterior"),
    ("proximal", "distal", "dorsal"),
    ("dorsal", "ventral", "plantar", "palmar", "central", "lateral"),
    ("internal", "external"),
    ("internus", "externus", "interosseous"),
    ("cranial", "caudal", "cervical", "crural", "sural", "sacral"),
    ("superficial", "deep"),
    ("increased", "decreased", "unchanged"),
    ("increase", "decrease"),
    ("longer", "shorter", "stronger"),
    ("long", "short"),
    ("longus", "brevis", "magnus"),
    ("major", "minor"),
    ("maximus", "medius", "minimus", "medial"),
    ("concentric", "eccentric"),
    ("isotonic", "isometric", "isokinetic"),
    ("varus", "valgus", "vagus"),
    ("cavus", "planus", "cavum"),
    ("motor", "sensory", "sensor"),
    ("upper", "lower"),
    ("ilium", "ileum", "ischium", "ileus"),
    ("perineal", "peroneal", "peritoneal", "perineum", "peritoneum", "perineural"),
    ("humerus", "humeral", "femur", "femoral"),
    ("femoral", "temporal", "humoral"),
    ("tibial", "tibia", "tarsal"),
    ("tibialis", "tibial"),
    ("fibula", "fibular", "fabella"),
    ("malleolus", "malleus"),
    ("tarsal", "carpal", "metatarsal", "metacarpal", "tarsus", "carpus"),
    ("talus", "tarsus"),
    ("metatarsus", "metacarpus"),
    ("radial", "radical", "radius"),
    ("radicular", "reticular", "vesicular"),
    ("radiculopathy", "radiculitis", "retinopathy"),
    ("spondylosis", "spondylitis", "spondylolysis", "spondylolisthesis"),
    ("myelopathy", "myopathy", "neuropathy", "mylopathy"),
    ("paralysis", "paresis", "paraparesis"),
    ("protrusion", "extrusion", "intrusion"),
    ("protruded", "extruded"),
    ("stenosis", "stasis", "sclerosis"),
    ("lordosis", "kyphosis", "scoliosis"),
    ("vertebra", "vertebral", "vertebrae"),
    ("disc", "disk", "discal"),
    ("gluteus", "gluteal"),
    ("soleus", "sulcus"),
    ("rectus", "rectum"),
    ("psoas", "iliopsoas"),
    ("peroneus", "perineus"),
    ("hallucis", "pollicis"),
    ("hallux", "pollex"),
    ("plantaris", "palmaris", "plantar"),
    ("piriformis", "puriformis", "pyriform"),
    ("semitendinosus", "semimembranosus"),
    ("lumbar", "lumbo", "lumbrical"),
    ("sacrum", "sacral"),
    ("stance", "swing", "distance"),
    ("complete", "incomplete"),
    ("positive", "negative"),
    ("present", "absent"),
    ("normal", "abnormal"),
    ("stable", "unstable"),
    ("loaded", "unloaded"),
    ("typical", "atypical"),
    ("active", "passive", "inactive"),
    ("acute", "chronic"),
    ("ligament", "filament"),
    ("tendinous", "tendonitis"),
    ("nucleus", "nucleolus"),
    ("annulus", "annular"),
    ("ganglion", "ganglia"),
    ("nerve", "nervi", "never"),
    ("vein", "vena"),
    ("artery", "arteries"),
    ("mental", "dental", "metal"),
)
"""Words that stand for different things although a slip or two turns one into the other, or that exclude each other."""
LEXICON: Final[frozenset[str]] = frozenset(word for group in WORDS for word in group)
"""Every word of WORDS: typed exactly, each of them means itself."""


def rivals(word: str) -> frozenset[str]:
    """Other words that `word` must not be confused with: with its beginning or end exchanged, or of its group."""
    found = {other for group in WORDS if word in group for other in group}
    for group in STARTS:
        for start in group:
            if word.startswith(start):
                found |= {other + word[len(start) :] for other in group}
    for group in ENDS:
        for end in group:
            if word.endswith(end):
                found |= {word[: -len(end)] + other for other in group}
    return frozenset(found - {word})
