package org.teranga.matching.engine.team;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.auction.Slots;

/**
 * The best teams of openings: an auction brings prices within a point of the best, they are rounded to whole points, what that broke is
 * given up and repaired exactly.
 */
final class AuctionedSeats {
    /** Fractions of a point in the auction, where scores are not huge. */
    private static final long FINE = 16;

    private static final long LARGEST_FINE = 1L << 40;
    private static final int FIRST_STEP = 5;

    private final HeldSeats seats;
    private final TeamPairs pairs;
    private final SeatAuction auction;
    private final long unit;
    private int[] waiting = new int[16];
    private int size;

    private AuctionedSeats(TeamPairs pairs, SeatOpenings openings) {
        this.pairs = pairs;
        seats = new HeldSeats(pairs, openings);
        long largest = Arrays.stream(pairs.score).max().orElse(0)
                + Arrays.stream(openings.bonus).max().orElse(0);
        unit = largest < LARGEST_FINE ? FINE : 1;
        auction = new SeatAuction(pairs, openings, unit);
        auction.run(Math.max(1, largest / FIRST_STEP) * unit, Math.max(1, unit / 2));
    }

    /** The best teams, with prices that prove it. */
    static HeldSeats of(TeamPairs pairs, SeatOpenings openings) {
        AuctionedSeats auctioned = new AuctionedSeats(pairs, openings);
        auctioned.round();
        new TeamFlow(auctioned.seats).settle();
        return auctioned.seats;
    }

    /** Prices and values in whole points, and everybody who keeps their seat at those. */
    private void round() {
        Slots slots = auction.holders().slots;
        long cut = cut(slots);
        for (int v = 0; v < pairs.volunteers; v++) {
            seats.price[v] = Math.floorDiv(slots.entry(v) + cut, unit);
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.need(slot) != Slots.NOBODY) {
                int g = pairs.group[auction.holders().pairOf[slot]];
                seats.enter(slots.need(slot), g);
                seats.slotPrice[seats.slotOf[g]] = Math.floorDiv(slots.price(slot) + cut, unit);
            }
        }
        for (int u = 0; u < seats.openings.size(); u++) {
            seats.value[u] = seats.openings.seats[u] > 0 ? seats.best(u) : 0;
        }
        for (int u = 0; u < seats.openings.size(); u++) {
            keep(u);
        }
        while (size > 0) {
            keep(waiting[--size]);
        }
    }

    /** Where fewest of those who hold a seat lose it by the rounding: it keeps the order of prices wherever it cuts. */
    private long cut(Slots slots) {
        int[] broken = new int[(int) unit];
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.need(slot) != Slots.NOBODY) {
                broken[(int) Math.floorMod(-slots.price(slot), unit)]++;
            }
        }
        int cut = 0;
        for (int k = 1; k < unit; k++) {
            cut = broken[k] < broken[cut] ? k : cut;
        }
        return cut;
    }

    /** An opening gives up what is worth less than its value above the price; the price of the rest is what the value leaves. */
    private void keep(int u) {
        for (int k = seats.used[u] - 1; k >= 0; k--) {
            int slot = seats.held(u, k);
            long left = seats.score[slot] - seats.value[u];
            if (left >= seats.slotPrice[slot]) {
                seats.slotPrice[slot] = left;
                continue;
            }
            int g = seats.group[slot];
            boolean cheaper = seats.slotPrice[slot] > seats.price[pairs.volunteerOf[g]];
            seats.leave(g);
            raise(u, g);
            if (cheaper) {
                for (int e = pairs.pairStart[g]; e < pairs.pairStart[g + 1]; e++) {
                    raise(pairs.role[e], g);
                    raise(seats.openings.first(pairs.role[e]), g);
                }
            }
        }
    }

    /** The value of an opening is no less than what it could have in a group that nobody holds; then it looks at its seats again. */
    private void raise(int u, int g) {
        if (u < 0 || seats.openings.seats[u] == 0) {
            return;
        }
        long worth = pairs.worth(g, seats.openings.role[u]) + seats.openings.bonus[u] - seats.price(g);
        if (worth > seats.value[u]) {
            seats.value[u] = worth;
            if (size == waiting.length) {
                waiting = Arrays.copyOf(waiting, 2 * size);
            }
            waiting[size++] = u;
        }
    }
}
