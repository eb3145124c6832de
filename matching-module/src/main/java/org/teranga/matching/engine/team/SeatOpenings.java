package org.teranga.matching.engine.team;

import java.util.Arrays;

/**
 * Seats that are filled alike. A role is one opening; a needed role is two, since its first seat carries a bonus: so much is added to the
 * score of whoever takes it. Opening {@code r} is role {@code r}'s own; those beyond are first seats. An opening with no seats is shut.
 */
final class SeatOpenings {
    final int[] role;
    final int[] seats;
    final int[] most;
    final long[] bonus;
    private final int[] first;

    /** Every role as one opening; first seats carry nothing. */
    static SeatOpenings plain(TeamPairs pairs) {
        return new SeatOpenings(pairs, false);
    }

    /** First seats of needed roles as openings of their own. */
    static SeatOpenings withFirstSeats(TeamPairs pairs) {
        return new SeatOpenings(pairs, true);
    }

    private SeatOpenings(TeamPairs pairs, boolean apart) {
        first = new int[pairs.roles];
        Arrays.fill(first, TeamPairs.NONE);
        int size = pairs.roles;
        for (int r = 0; r < pairs.roles; r++) {
            if (apart && pairs.needed[r] && pairs.seats[r] > 0) {
                first[r] = size++;
            }
        }
        role = new int[size];
        seats = new int[size];
        bonus = new long[size];
        for (int r = 0; r < pairs.roles; r++) {
            role[r] = r;
            seats[r] = pairs.seats[r];
            if (first[r] >= 0) {
                role[first[r]] = r;
                seats[first[r]] = 1;
                seats[r]--;
            }
        }
        most = seats.clone();
    }

    int size() {
        return role.length;
    }

    /** The opening of a role's first seat, or {@link TeamPairs#NONE}. */
    int first(int itsRole) {
        return first[itsRole];
    }
}
