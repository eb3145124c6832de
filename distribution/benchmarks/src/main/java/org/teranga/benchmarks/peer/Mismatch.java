package org.teranga.benchmarks.peer;

/** Ours and the peer's answers differ. */
public final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Mismatch(String what) {
        super(what);
    }
}
