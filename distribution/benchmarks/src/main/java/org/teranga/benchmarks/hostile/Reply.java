package org.teranga.benchmarks.hostile;

/**
 * What came back.
 *
 * @param status   0 where the server closed the connection without an answer, -1 where it gave none in half a minute
 * @param location where it leads; empty where nowhere
 */
record Reply(int status, String location, String body) {
    static final Reply CLOSED = new Reply(0, "", "");
    static final Reply UNANSWERED = new Reply(-1, "", "");

    /** Whether it is a fault of the platform. */
    boolean fault() {
        return status >= 500 || status < 0;
    }

    /** Whether it leads to signing in. */
    boolean asksToSignIn() {
        return location.contains("/auth/sign-in");
    }
}
