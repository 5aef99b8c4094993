"""The drawings of the app, made by code from hand-placed control points: `python -m assets.drawing`."""
