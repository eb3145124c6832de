package org.teranga.platform.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A row of the schema {@code keys}.
 *
 * @param bytes the wrapped key, or null where it was destroyed
 */
record WrappedKey(byte @Nullable [] bytes) {}
