package org.teranga.platform.identity.realm;

/** The realm's rules do not take a password. */
public final class PasswordRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PasswordRefused(Throwable cause) {
        super("a password was refused by the rules of the realm", cause);
    }
}
