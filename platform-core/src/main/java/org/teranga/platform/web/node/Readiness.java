package org.teranga.platform.web.node;

/** A task that must be done before this node says that it is ready. Beans of this type are found by themselves. */
public interface Readiness {
    /** Whether it is done. */
    boolean ready();
}
