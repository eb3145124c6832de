package org.teranga.platform.health;

/**
 * Looks after one part that the platform leans on. Beans of this type are found by themselves; each has the message {@code health.<key>}.
 * A probe answers within seconds, never throws for what it looks after, and tells nothing of anybody.
 */
public interface Probe {
    /** What is looked after: {@code database}. */
    String key();

    /** Where it stands among the others; tens leave room. */
    int order();

    /** Looks. */
    Finding look();
}
