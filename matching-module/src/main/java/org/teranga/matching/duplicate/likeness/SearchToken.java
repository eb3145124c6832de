package org.teranga.matching.duplicate.likeness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something by which a record may be found from another of the same human: what they share is looked for, and what they do not share is
 * never opened. It is kept as a keyed hash.
 *
 * @param sort which sort
 * @param text what it says, in plain words
 */
public record SearchToken(Sort sort, String text) {
    private static final int HALF = 4;

    /** All of a record. */
    public static Set<SearchToken> of(ComparedPerson described) {
        Set<SearchToken> tokens = new LinkedHashSet<>();
        if (described.phone() != null) {
            tokens.add(new SearchToken(Sort.PHONE, ReachLikeness.tail(described.phone())));
        }
        if (described.email() != null) {
            tokens.add(new SearchToken(Sort.EMAIL, described.email()));
            tokens.add(new SearchToken(Sort.MAILBOX, ReachLikeness.local(described.email())));
        }
        if (described.address() != null) {
            tokens.add(new SearchToken(Sort.ADDRESS, described.address()));
        }
        if (described.place() != null) {
            tokens.add(new SearchToken(Sort.PLACE, described.place()));
        }
        ofName(described, tokens);
        return tokens;
    }

    private static void ofName(ComparedPerson described, Set<SearchToken> tokens) {
        List<NameWord> words = new ArrayList<>(described.name().words());
        words.addAll(described.name().withParticles());
        for (int i = 0; i < words.size(); i++) {
            for (String key : words.get(i).keys()) {
                tokens.add(new SearchToken(Sort.WORD, key));
                halves(described, key, tokens);
                mailHalves(described, key, tokens);
                if (described.place() != null) {
                    tokens.add(new SearchToken(Sort.PLACED_WORD, described.place() + ' ' + key));
                }
                for (int j = i + 1; j < words.size(); j++) {
                    for (String other : words.get(j).keys()) {
                        String pair = pair(key, other);
                        tokens.add(new SearchToken(Sort.NAMES, pair));
                        if (described.place() != null) {
                            tokens.add(new SearchToken(Sort.PLACED_NAMES, described.place() + ' ' + pair));
                        }
                    }
                }
            }
        }
    }

    /** Two words of a name, whichever stands first. */
    static String pair(String key, String other) {
        return String.join(" ", new TreeSet<>(List.of(key, other)));
    }

    /** A number with a wrong digit has one half that is right. */
    private static void halves(ComparedPerson described, String key, Set<SearchToken> tokens) {
        if (described.phone() != null) {
            String tail = ReachLikeness.tail(described.phone());
            tokens.add(new SearchToken(Sort.HALF_PHONE, key + " <" + tail.substring(0, tail.length() / 2)));
            tokens.add(new SearchToken(Sort.HALF_PHONE, key + " >" + tail.substring(tail.length() / 2)));
        }
    }

    /** An address with a slip has one half that is right. */
    private static void mailHalves(ComparedPerson described, String key, Set<SearchToken> tokens) {
        if (described.email() != null) {
            String local = ReachLikeness.local(described.email());
            if (local.length() >= HALF * 2) {
                tokens.add(new SearchToken(Sort.HALF_MAILBOX, key + " <" + local.substring(0, HALF)));
                tokens.add(new SearchToken(Sort.HALF_MAILBOX, key + " >" + local.substring(local.length() - HALF)));
            }
        }
    }

    /** Tells nothing: what it says must not get into a log by accident. */
    @Override
    public String toString() {
        return "SearchToken[" + sort + "]";
    }

    /** The sorts of tokens, and how many records may share one so that it still leads from one to another. */
    public enum Sort {
        /** The last digits of a telephone number. */
        PHONE(50),
        /** Half of those, with one word of a name. */
        HALF_PHONE(50),
        /** An e-mail address. */
        EMAIL(50),
        /** What stands before the at sign. */
        MAILBOX(30),
        /** How that begins or ends, with one word of a name. */
        HALF_MAILBOX(30),
        /** An address of a home. */
        ADDRESS(50),
        /** Two words of a name, by their consonants. */
        NAMES(200),
        /** The same, at a place. */
        PLACED_NAMES(300),
        /** One word of a name at a place. */
        PLACED_WORD(60),
        /** One word of a name: it is counted only. */
        WORD(0),
        /** A place: it is counted only. */
        PLACE(0);

        private final int most;

        Sort(int most) {
            this.most = most;
        }

        /** What it is called in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is asked how many share one. */
        public boolean counted() {
            return this == PHONE || this == EMAIL || this == WORD || this == NAMES || this == PLACE;
        }

        /** How many records may share one; 0 where it leads nowhere. */
        public int most() {
            return most;
        }
    }
}
