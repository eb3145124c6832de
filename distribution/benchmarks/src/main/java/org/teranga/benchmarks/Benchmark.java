package org.teranga.benchmarks;

/** One comparison of ours with a peer's on the same input. */
interface Benchmark {
    /** The word after {@code ./teranga bench}. */
    String name();

    /** One line: what is compared with what. */
    String about();

    /** The size that tells most in a minute or two. */
    Size usual();

    /**
     * Runs both and says what they took.
     *
     * @throws Mismatch where the two do not agree on the answer, so that no figure of theirs would mean anything
     */
    Figures run(Size size) throws Exception;
}
