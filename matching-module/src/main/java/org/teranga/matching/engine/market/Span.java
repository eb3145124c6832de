package org.teranga.matching.engine.market;

/** Takes a range of offers that stand side by side. */
@FunctionalInterface
public interface Span {
    /**
     * One range.
     *
     * @param from the first
     * @param to   the one after the last
     */
    void accept(int from, int to);
}
