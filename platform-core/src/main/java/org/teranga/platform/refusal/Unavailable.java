package org.teranga.platform.refusal;

import java.util.List;

/** A part that is needed for it does not answer at the moment. */
public final class Unavailable extends Refusal {
    private static final long serialVersionUID = 1L;

    Unavailable(String key, List<Object> arguments) {
        super(key, arguments);
    }
}
