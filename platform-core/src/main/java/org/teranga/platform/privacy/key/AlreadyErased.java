package org.teranga.platform.privacy.key;

import java.util.UUID;

/** Thrown when something was to be kept about a person, or an association, that was erased. */
public final class AlreadyErased extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyErased(String whom, UUID id) {
        super("the " + whom + " " + id + " was erased");
    }
}
