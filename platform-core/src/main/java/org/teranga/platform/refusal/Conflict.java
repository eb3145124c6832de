package org.teranga.platform.refusal;

import java.util.List;

/** A refusal: it is not possible in the present state; the message says why. */
public sealed class Conflict extends Refusal permits ChangedMeanwhile {
    private static final long serialVersionUID = 1L;

    Conflict(String key, List<Object> arguments) {
        super(key, arguments);
    }
}
