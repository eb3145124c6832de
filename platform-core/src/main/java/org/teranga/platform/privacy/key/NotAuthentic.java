package org.teranga.platform.privacy.key;

import org.jspecify.annotations.Nullable;

/** Ciphertext that was changed, cut, moved from another person, field or association, or sealed under another key. */
public final class NotAuthentic extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAuthentic(@Nullable Throwable cause) {
        super("a ciphertext is not what was sealed here under this key", cause);
    }
}
