"""An invented agreement over sensitive facts, and submissions with few people in them."""
