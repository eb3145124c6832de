package org.teranga.benchmarks;

/** Ours and the peer's answers differ. */
final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    Mismatch(String what) {
        super(what);
    }
}
