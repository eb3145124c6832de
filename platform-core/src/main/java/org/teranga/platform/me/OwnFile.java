package org.teranga.platform.me;

import java.util.UUID;

/**
 * A feature's part of the file in which a person takes along all that is kept about them. A bean of each feature that keeps some implements
 * it.
 */
public interface OwnFile {
    /** Under which name it stands there, such as {@code offers}. */
    String name();

    /** All of this account at the open association, as JSON-B writes it: lists and records of what the person may read anyway. */
    Object of(UUID account);
}
