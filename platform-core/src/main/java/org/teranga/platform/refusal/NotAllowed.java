package org.teranga.platform.refusal;

import java.util.List;

/** The thing is known, but this person or program has no right to it. */
public final class NotAllowed extends Refusal {
    private static final long serialVersionUID = 1L;

    NotAllowed(String key, List<Object> arguments) {
        super(key, arguments);
    }
}
