"""What single words and lines say, in many languages: names, days, credits, phrases; read from tables."""
