package org.teranga.platform.outbound;

import java.util.Objects;

/** A request that did not come to an answer; the reason has the message {@code outbound.<reason in lower case>}. */
public final class OutboundFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    OutboundFailed(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** What stood in the way. */
    public Reason reason() {
        return reason;
    }

    /** What can stand in the way. */
    public enum Reason {
        /** It is no address that we would send to: not https, or with a name and a password, or malformed. */
        ADDRESS,
        /** Nobody knows the name. */
        NAME,
        /** The name leads to this machine, a private network, or nowhere public. */
        PRIVATE,
        /** Nobody listens there, or the line broke. */
        CONNECTION,
        /** The certificate is not that of the name, or cannot be trusted. */
        CERTIFICATE,
        /** It took too long. */
        TIME,
        /** What came back is no answer of HTTP. */
        ANSWER
    }
}
