package org.teranga.platform.privacy.key;

import org.jspecify.annotations.Nullable;

/**
 * A row of the schema {@code keys}.
 *
 * @param bytes the wrapped key, or null where it was destroyed
 */
public record WrappedKey(byte @Nullable [] bytes) {}
