package org.teranga.platform.erasure.request;

import java.util.Locale;

/**
 * The states of an erasure: {@code code → pending → done}; what a term or the lead wants begins with {@code pending}, and before the end
 * all may be {@code taken_back}.
 */
public enum ErasureState {
    /** A code was written to the person. */
    CODE,
    /** It is done on its day. */
    PENDING,
    /** It was done. */
    DONE,
    /** The person stays. */
    TAKEN_BACK;

    static ErasureState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
