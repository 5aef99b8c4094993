"""The parts of the Chain page: choose a lesion and see its signs, or give signs and see the lesions ranked."""
