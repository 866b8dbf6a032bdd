"""For those who write packs: a first version of a norm or an agreement, and what is odd in one."""
