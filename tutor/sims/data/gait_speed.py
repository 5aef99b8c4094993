"""How the joint curves change with walking speed: own regression on the class means of Schwartz 2008.

Each curve is changed by `x·a(phase) + x²·b(phase)`, where x is the dimensionless speed (speed over the root of gravity
times leg length) less that of comfortable walking. a and b are Fourier series of six harmonics, fitted to the mean
curves of four speed classes (dimensionless 0.19, 0.30, 0.43, 0.565) of Schwartz, Rozumalski and Trost 2008, J Biomech
41:1639, typically developing children; root-mean-square misfit per class 0.2-1.2 degrees, 0.02-0.03 Nm/kg. Certainty:
medium (children, self-selected classes; the direction agrees with adult series).
"""

from __future__ import annotations

from typing import Final

LINEAR: Final[dict[str, tuple[float, ...]]] = {
    "hip_flexion": (9.4, 25.0, -2.2, -7.5, 5.6, 0.4, 1.6, -0.4, 0.2, 0.1, 0.1, -0.2, -0.2),
    "knee_flexion": (15.5, 6.7, -4.8, -7.8, 19.4, -0.2, -0.3, -3.0, -0.0, -0.2, 0.4, -0.3, -0.7),
    "ankle_dorsiflexion": (-10.0, 17.8, 11.6, -10.9, -6.8, -0.2, 7.6, 2.5, -6.5, -4.1, 1.3, 2.4, 0.1),
    "ankle_pf_moment": (
        -0.014,
        0.155,
        0.243,
        -0.137,
        -0.135,
        -0.101,
        0.203,
        0.059,
        -0.289,
        -0.047,
        0.118,
        0.084,
        -0.092,
    ),
}
"""a: constant, then cosine and sine of each harmonic; degrees or Nm/kg per unit of dimensionless speed."""

SQUARE: Final[dict[str, tuple[float, ...]]] = {
    "hip_flexion": (11.9, -12.1, 21.4, 19.9, -3.9, -4.1, -11.6, 1.5, 0.7, 2.2, -3.7, -0.8, -1.5),
    "knee_flexion": (-52.4, 48.5, 32.5, 39.5, -42.4, -12.3, -10.1, 6.6, -0.9, 4.3, -5.5, -1.6, -2.4),
    "ankle_dorsiflexion": (-0.2, -0.1, -56.7, -27.5, 38.5, 30.4, -11.7, -28.5, -12.0, 3.5, 22.8, 4.5, -11.3),
    "ankle_pf_moment": (
        -0.392,
        0.657,
        -1.026,
        0.137,
        1.247,
        -0.056,
        -0.101,
        -0.493,
        -0.22,
        0.344,
        0.357,
        -0.226,
        -0.378,
    ),
}
"""b: the same for the square of the dimensionless speed."""
