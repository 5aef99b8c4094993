"""What the body is: structures, roots, muscles, nerves, reflexes and their relations."""
