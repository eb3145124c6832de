package org.teranga.rights.deadline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A deadline as its source says it. What it is called and what is to be done is said by the platform for letters that it knows
 * ({@link #LETTERS}), by the page's author for {@link #OTHER}.
 *
 * @param key      its name among all deadlines of the page
 * @param letter   one of {@link #LETTERS}
 * @param words    for a letter that the platform does not know; empty else
 * @param length   how long it is
 * @param counting which days count
 * @param lastDay  what becomes of a last day on which offices are closed
 * @param arrivals how the letter can come, in the order in which they are offered; never empty
 * @param distance what is added for those who live far away
 * @param aid      what asking for legal aid does
 * @param says     what the source says, in French; never empty
 */
public record Deadline(
        String key,
        String letter,
        Words words,
        Length length,
        DayCounting counting,
        ClosedLastDay lastDay,
        List<LetterArrival> arrivals,
        Remoteness distance,
        LegalAid aid,
        String says) {
    /** A letter or a fact that the platform has no words for. */
    public static final String OTHER = "other";

    /** The letters and facts that the platform has words for in every language, in the order in which they are offered. */
    public static final List<String> LETTERS = List.of(
            "ofpra_refusal",
            "ofpra_fast",
            "cnda_refusal",
            "aid_refusal",
            "oqtf",
            "oqtf_assigned",
            "oqtf_detained",
            "transfer",
            "transfer_detained",
            "ofii_refusal",
            "ofii_notice",
            "housing",
            "attestation",
            "reexamination",
            "registration",
            "protection",
            "visa_refusal",
            "birth",
            OTHER);

    /** The most characters of what a source says. */
    public static final int LONGEST_SAYING = 1_000;

    /** The most characters of an author's own words. */
    public static final int LONGEST_WORDS = 200;

    public Deadline {
        arrivals = List.copyOf(arrivals);
        if (!key.matches("[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException(
                    "a deadline called " + key + ". Maybe it has a sign other than a-z, 0-9 and hyphens.");
        }
        if (!LETTERS.contains(letter) || letter.equals(OTHER) == words.title().isBlank()) {
            throw new IllegalArgumentException(key + " is about the letter " + letter + " with the words " + words);
        }
        if (arrivals.isEmpty() || Set.copyOf(arrivals).size() != arrivals.size()) {
            throw new IllegalArgumentException(key + " arrives as " + arrivals);
        }
        if (says.isBlank() || says.length() > LONGEST_SAYING) {
            throw new IllegalArgumentException(key + " says " + says.length() + " characters of its source");
        }
        if ((counting == DayCounting.CLOCK) != (length.unit() == DeadlineUnit.HOUR)) {
            throw new IllegalArgumentException(key + " counts " + counting + " in " + length.unit());
        }
    }

    /** Whether the hour at which the letter came matters. */
    public boolean byTheHour() {
        return counting == DayCounting.CLOCK;
    }

    /**
     * An author's own words, in the language of the page's source.
     *
     * @param title what the letter is called; empty where the platform says it
     * @param act   what is to be done; empty where the platform says it
     */
    public record Words(String title, String act) {
        /** The platform says it. */
        public static final Words NONE = new Words("", "");

        public Words {
            if (title.length() > LONGEST_WORDS || act.length() > LONGEST_WORDS) {
                throw new IllegalArgumentException(
                        "words of " + title.length() + " and " + act.length() + " characters");
            }
        }
    }

    /**
     * How long.
     *
     * @param number   how many; 0 where it stands on the letter only
     * @param unit     of what
     * @param onLetter whether a letter may say another number of days, which is the reader's to type; not of hours
     * @param local    code of a collectivity overseas to another number there
     */
    public record Length(int number, DeadlineUnit unit, boolean onLetter, Map<String, Integer> local) {
        private static final int MOST = 400;

        public Length {
            Objects.requireNonNull(unit, "unit");
            local = Map.copyOf(local);
            if (number < 0 || number > MOST || number == 0 && !onLetter || onLetter && unit == DeadlineUnit.HOUR) {
                throw new IllegalArgumentException(number + " " + unit);
            }
            if (!local.values().stream().allMatch(other -> other > 0 && other <= MOST)) {
                throw new IllegalArgumentException("elsewhere " + local);
            }
        }

        /** How many for somebody who lives there. */
        int at(Residence residence) {
            return local.getOrDefault(residence.code(), number);
        }
    }

    /**
     * Months that are added for those who live far from the court.
     *
     * @param overseas for collectivities overseas
     * @param abroad   for other countries
     * @param except   codes of collectivities for which it is not certain, or not so
     */
    public record Remoteness(int overseas, int abroad, Set<String> except) {
        /** Nothing is added. */
        public static final Remoteness NONE = new Remoteness(0, 0, Set.of());

        private static final int MOST = 3;

        public Remoteness {
            except = Set.copyOf(except);
            if (overseas < 0 || overseas > MOST || abroad < 0 || abroad > MOST) {
                throw new IllegalArgumentException(overseas + " months overseas and " + abroad + " abroad");
            }
        }

        /** How many months for somebody who lives there. */
        int months(Residence residence) {
            if (except.contains(residence.code())) {
                return 0;
            }
            return switch (residence) {
                case MAINLAND, ALSACE_MOSELLE -> 0;
                case ABROAD -> abroad;
                default -> overseas;
            };
        }
    }
}
