"""What a lesion does (lesion → signs) and what signs mean (signs → ranked lesions)."""
