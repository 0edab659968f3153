"""Republishing Creative Commons articles, done right."""
