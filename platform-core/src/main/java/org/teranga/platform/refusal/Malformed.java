package org.teranga.platform.refusal;

import java.util.List;

/** A refusal: what was sent cannot be read at all. */
public final class Malformed extends Refusal {
    private static final long serialVersionUID = 1L;

    Malformed(String key, List<Object> arguments) {
        super(key, arguments);
    }
}
