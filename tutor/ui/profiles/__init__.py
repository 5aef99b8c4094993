"""Who learns here, and what is kept of them: profiles, copies, exports, removal."""
