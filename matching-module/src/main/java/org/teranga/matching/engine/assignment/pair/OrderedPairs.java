package org.teranga.matching.engine.assignment.pair;

/** All eligible pairs, read from their source again on each pass because there are too many to keep in memory. */
public final class OrderedPairs implements PairSource {
    private final PairSource source;
    private final Limits limits;
    private final Numbering numbering;
    private final int[] numbers;

    public OrderedPairs(PairSource source, Limits limits, Numbering numbering) {
        this.source = source;
        this.limits = limits;
        this.numbering = numbering;
        numbers = numbering.newOffers(source.offers());
    }

    @Override
    public int needs() {
        return numbering.needs().length;
    }

    @Override
    public int offers() {
        return numbering.offers().length;
    }

    @Override
    public void pairs(int need, PairTaker taker) {
        PairRow row = new PairRow();
        source.pairs(numbering.needs()[need], (j, score, persons) -> {
            if (limits.admit(j, score, persons)) {
                row.add(numbers[j], score, persons);
            }
        });
        row.sort();
        row.each(taker);
    }

    @Override
    public void pairsWorth(int need, long least, PairTaker taker) {
        source.pairsWorth(numbering.needs()[need], least, (j, score, persons) -> {
            if (limits.admit(j, score, persons)) {
                taker.take(numbers[j], score, persons);
            }
        });
    }
}
