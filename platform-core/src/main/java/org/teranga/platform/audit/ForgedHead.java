package org.teranga.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file with the head of a trail was not signed by this platform for this association. */
final class ForgedHead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForgedHead(UUID tenant, @Nullable Throwable cause) {
        super("the head of the audit trail of " + tenant + " is not signed by this platform", cause);
    }
}
