package org.teranga.platform.refusal;

import java.util.List;

/** A refusal: what was sent can be read, but not done, for one reason that belongs to no field. */
public final class Unprocessable extends Refusal {
    private static final long serialVersionUID = 1L;

    Unprocessable(String key, List<Object> arguments) {
        super(key, arguments);
    }
}
