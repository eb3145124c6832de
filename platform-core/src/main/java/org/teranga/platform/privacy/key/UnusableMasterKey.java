package org.teranga.platform.privacy.key;

/** The master key is missing, malformed, or not for production; the message says which, and never shows it. */
public final class UnusableMasterKey extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnusableMasterKey(String what) {
        super("TERANGA_MASTER_KEY " + what);
    }
}
