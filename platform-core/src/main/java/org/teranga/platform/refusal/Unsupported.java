package org.teranga.platform.refusal;

import java.util.List;

/** A refusal: this installation lacks a part that is needed for it. */
public final class Unsupported extends Refusal {
    private static final long serialVersionUID = 1L;

    Unsupported(String key, List<Object> arguments) {
        super(key, arguments);
    }
}
