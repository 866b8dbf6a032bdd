"""What leaves a corporation: small counts taken out, with what would give them away."""
