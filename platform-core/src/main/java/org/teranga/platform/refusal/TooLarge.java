package org.teranga.platform.refusal;

import java.util.List;

/** A refusal: what was sent is larger than anything that is read here. */
public final class TooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    TooLarge(String key, List<Object> arguments) {
        super(key, arguments);
    }
}
