package org.teranga.platform.refusal;

import java.util.List;

/** The thing was here and is over for good. */
public final class Gone extends Refusal {
    private static final long serialVersionUID = 1L;

    Gone(String key, List<Object> arguments) {
        super(key, arguments);
    }
}
