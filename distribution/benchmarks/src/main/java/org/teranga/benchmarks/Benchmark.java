package org.teranga.benchmarks;

import java.util.function.Consumer;

/** One comparison of ours with a peer's on the same input. */
interface Benchmark {
    /** Its own word in {@code ./teranga bench matching NAME}. */
    String name();

    /** One line: what is compared with what. */
    String about();

    /**
     * Runs both sides and says what they took, table by table as they are done.
     *
     * @throws Mismatch where the two do not agree on the answer, so that no figure of theirs would mean anything
     */
    void run(CommandOptions asked, Consumer<FigureTable> tables) throws Exception;
}
