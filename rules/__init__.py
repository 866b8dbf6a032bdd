"""What was agreed: norms as data, one folder per agreement in `packs/`."""
