package org.teranga.platform.refusal;

import java.util.List;

/** A refusal: somebody else has changed the same thing since it was read. */
public final class ChangedMeanwhile extends Conflict {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(String key, List<Object> arguments) {
        super(key, arguments);
    }
}
