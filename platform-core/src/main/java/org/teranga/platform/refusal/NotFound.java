package org.teranga.platform.refusal;

import java.util.List;

/** A refusal: there is no such thing here; also where it belongs to another association. */
public final class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    NotFound(String key, List<Object> arguments) {
        super(key, arguments);
    }
}
