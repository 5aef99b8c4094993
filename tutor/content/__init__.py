"""lessons/ and atlas files become objects; a bad file is refused with file, line, column and remedy."""
