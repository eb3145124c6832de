package org.teranga.benchmarks.peer;

/** Thrown when our answers and the peer's differ. */
public final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Mismatch(String what) {
        super(what);
    }
}
