package org.teranga.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the caller wants to have another way than usual; null where nothing was said.
 *
 * @param offers how many offers
 * @param needs  how many needs
 * @param seed   of the market that is drawn
 * @param rounds how often each contestant runs
 */
record CommandOptions(
        @Nullable Integer offers,
        @Nullable Integer needs,
        @Nullable Long seed,
        @Nullable Integer rounds) {
    /** Everything as usual. */
    static final CommandOptions NOTHING = new CommandOptions(null, null, null, null);

    /** The usual sizes with the caller's wishes; the first one alone where the caller gives a number of offers or needs. */
    List<Size> sizes(Size... usual) {
        long most = offers == null && needs == null ? usual.length : 1;
        return Stream.of(usual).limit(most).map(this::size).toList();
    }

    private Size size(Size usual) {
        return new Size(
                offers == null ? usual.offers() : offers,
                needs == null ? usual.needs() : needs,
                seed == null ? usual.seed() : seed,
                rounds == null ? usual.rounds() : rounds);
    }
}
