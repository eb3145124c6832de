package org.teranga.platform.identity.signin;

/** The realm refused a code, or its answer does not hold: nobody is signed in by it. */
final class NotProved extends Exception {
    private static final long serialVersionUID = 1L;

    NotProved(String why) {
        super(why);
    }

    NotProved(Throwable cause) {
        super(cause.toString(), cause);
    }
}
