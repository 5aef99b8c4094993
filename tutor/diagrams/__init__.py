"""SVG files as parts, anchors, hit tests and label layout. No Qt."""
