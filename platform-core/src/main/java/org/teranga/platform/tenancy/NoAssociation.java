package org.teranga.platform.tenancy;

/**
 * Thrown when something of an association was asked for where none is open. In a request that is the platform's own host, which has no such
 * thing: 404; anywhere else it is a mistake of ours.
 */
public final class NoAssociation extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoAssociation() {
        super("no association is open on this thread");
    }
}
