package org.teranga.matching.outcome.report;

/**
 * Between which shares the truth may well lie (95 in 100), where so many of so many were counted: E. B. Wilson, Probable Inference, the Law of
 * Succession, and Statistical Inference (1927). Unlike the usual one it holds for few and for shares near nothing or all.
 *
 * @param low  in percent
 * @param high in percent
 */
public record WilsonInterval(long low, long high) {
    private static final double Z = 1.959963984540054;

    /** @param of more than none, and not fewer than {@code count} */
    static WilsonInterval of(long count, long of) {
        double share = (double) count / of;
        double z2 = Z * Z;
        double middle = share + z2 / (2 * of);
        double half = Z * Math.sqrt(share * (1 - share) / of + z2 / (4.0 * of * of));
        double whole = 1 + z2 / of;
        return new WilsonInterval(
                Math.round(100 * Math.max(0, (middle - half) / whole)),
                Math.round(100 * Math.min(1, (middle + half) / whole)));
    }
}
