"""Views of questions, one file a kind, named after the shelf tutor/questions."""
