package org.teranga.matching.duplicate.likeness;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Judges whether two records may be one human's. A telephone number or an e-mail address that both have, a slip apart at the most, and
 * names that are alike say so; names alone where they are so rare that hardly two people of one place are called alike. A name that is
 * unlike says no: couples share a telephone, brothers an address. Where nobody but the two gives a number or an address, and nothing of both
 * differs, one word may be spelled otherwise and mistyped at once; where many give the number of a house, a slip says nothing.
 */
public final class Likeness {
    /** From so many records on a number is a house's, not a person's. */
    private static final int HOUSE = 6;
    /** A number or an address that nobody gives but the two who are compared. */
    private static final int THESE_TWO = 2;
    /** How many namesakes at one place are expected by chance, at the most: where both are reached otherwise, or one thing differs, or none. */
    private static final double[] BY_CHANCE = {0.0048, 0.0024, 0.0008};
    /** The same in a house of which many give the one telephone: people there are of few countries, where more are called alike. */
    private static final double IN_A_HOUSE = 0.015;

    private final PoolCounts counts;
    private final Namesakes namesakes;

    /** Among records of which so many share a token. */
    public Likeness(PoolCounts counts) {
        this.counts = counts;
        this.namesakes = new Namesakes(counts);
    }

    /** What is alike in two that may be one human; empty where they are two. */
    public Set<Alike> of(ComparedPerson one, ComparedPerson other) {
        ReachLikeness phone = ReachLikeness.ofPhones(one.phone(), other.phone());
        ReachLikeness email = ReachLikeness.ofEmails(one.email(), other.email());
        boolean address = one.address() != null && one.address().equals(other.address());
        boolean place = one.place() != null && one.place().equals(other.place());
        boolean same = phone == ReachLikeness.SAME || email == ReachLikeness.SAME;
        boolean near = phone == ReachLikeness.NEAR || email == ReachLikeness.NEAR || email == ReachLikeness.MISTYPED;
        if (!same && !near && !address && !place) {
            return Set.of();
        }
        long sharing = Math.min(
                phone == ReachLikeness.SAME ? sharingPhone(one) : Long.MAX_VALUE,
                email == ReachLikeness.SAME ? sharingEmail(one) : Long.MAX_VALUE);
        NameLikeness names = NameLikeness.of(one.name(), other.name(), near || sharing <= HOUSE);
        boolean close = sharing <= THESE_TWO || phone == ReachLikeness.NEAR && (address || place);
        if (close && differences(phone, email, one, other) == 0) {
            names = names.orBlurred(one.name(), other.name());
        }
        Pair pair = new Pair(names, phone, email, address, place);
        return mayBeOne(pair, one, other) ? pair.alike() : Set.of();
    }

    private boolean mayBeOne(Pair pair, ComparedPerson one, ComparedPerson other) {
        boolean phone = pair.phone == ReachLikeness.SAME && sharingPhone(one) <= HOUSE;
        boolean email = pair.email == ReachLikeness.SAME && sharingEmail(one) <= HOUSE;
        NameLikeness names = pair.names;
        if (one.name().isEmpty() || other.name().isEmpty()) {
            return phone || email;
        }
        if (names.another() || names.matches().size() >= 2 && !names.whole()) {
            return phone && email;
        }
        if (names.single()) {
            return phone || email;
        }
        if (!names.whole()) {
            return false;
        }
        return phone
                || email
                || pair.address && !isBrother(pair)
                || isSlip(pair, one, other)
                || isRare(pair, one, other);
    }

    /** Whether a slip of the hand lies between how both are reached. */
    private static boolean isSlip(Pair pair, ComparedPerson one, ComparedPerson other) {
        return pair.phone == ReachLikeness.NEAR
                || switch (pair.email) {
                    case NEAR -> true;
                    case MISTYPED -> pair.place || one.place() == null || other.place() == null;
                    case NUMBERED -> pair.phone == ReachLikeness.UNKNOWN && pair.place;
                    case UNKNOWN, SAME, OTHER -> false;
                };
    }

    /** Whether hardly anybody else in the house, or at the place, is called so. */
    private boolean isRare(Pair pair, ComparedPerson one, ComparedPerson other) {
        if (pair.phone == ReachLikeness.SAME) {
            return namesakes.expected(pair.names, sharingPhone(one)) < IN_A_HOUSE;
        }
        long town = counts.of(SearchToken.Sort.PLACE, String.valueOf(one.place()));
        return pair.place
                && namesakes.expected(pair.names, town) < BY_CHANCE[differences(pair.phone, pair.email, one, other)];
    }

    /** Jean and Jean-Paul of one house, each with a telephone. */
    private static boolean isBrother(Pair pair) {
        return pair.names.longer() > pair.names.shorter() && pair.phone == ReachLikeness.OTHER;
    }

    private long sharingPhone(ComparedPerson one) {
        return counts.of(SearchToken.Sort.PHONE, ReachLikeness.tail(String.valueOf(one.phone())));
    }

    private long sharingEmail(ComparedPerson one) {
        return counts.of(SearchToken.Sort.EMAIL, String.valueOf(one.email()));
    }

    /** How much of what both say tells them apart. */
    private static int differences(ReachLikeness phone, ReachLikeness email, ComparedPerson one, ComparedPerson other) {
        int differs = (phone == ReachLikeness.OTHER ? 1 : 0) + (email == ReachLikeness.OTHER ? 1 : 0);
        if (!one.languages().isEmpty()
                && !other.languages().isEmpty()
                && Collections.disjoint(one.languages(), other.languages())) {
            differs++;
        }
        return Math.min(differs, BY_CHANCE.length - 1);
    }

    private record Pair(NameLikeness names, ReachLikeness phone, ReachLikeness email, boolean address, boolean place) {
        Set<Alike> alike() {
            Set<Alike> alike = EnumSet.noneOf(Alike.class);
            reached(alike, phone, Alike.PHONE, Alike.PHONE_NEAR);
            reached(alike, email, Alike.EMAIL, Alike.EMAIL_NEAR);
            if (address) {
                alike.add(Alike.ADDRESS);
            }
            if (place) {
                alike.add(Alike.PLACE);
            }
            alike.add(name());
            return alike;
        }

        private static void reached(Set<Alike> alike, ReachLikeness reach, Alike same, Alike near) {
            if (reach == ReachLikeness.SAME) {
                alike.add(same);
            } else if (reach == ReachLikeness.NEAR
                    || reach == ReachLikeness.MISTYPED
                    || reach == ReachLikeness.NUMBERED) {
                alike.add(near);
            }
        }

        private Alike name() {
            if (names.shorter() == 0) {
                return Alike.NAME_MISSING;
            }
            if (names.otherScript()) {
                return Alike.NAME_SCRIPT;
            }
            if (names.longer() > names.shorter() || names.matches().size() < names.shorter()) {
                return Alike.NAME_PART;
            }
            if (!names.exact()) {
                return Alike.NAME_NEAR;
            }
            return names.ordered() ? Alike.NAME : Alike.NAME_ORDER;
        }
    }
}
