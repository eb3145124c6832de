package org.teranga.training.course;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** A step of a course. Its id stays the same in all versions, so that whoever has done it has done it. */
public sealed interface Part {
    /** The longest key. */
    int LONGEST_KEY = 80;

    /** Its id: of the document, the quiz or the meeting part. */
    UUID id();

    /** Its part of the address, once in a course: small letters, digits, single hyphens. */
    String key();

    /** How long it takes, about. */
    int minutes();

    /** The same with another length. */
    Part lasting(int minutes);

    /** Whether its text is a document of the content engine. */
    default boolean written() {
        return switch (this) {
            case Lesson any -> true;
            case Scenario any -> true;
            case Quiz any -> false;
            case Meeting any -> false;
        };
    }

    /** What sort of part, as the end of message keys: {@code lesson}, {@code scenario}, {@code quiz}, {@code meeting}. */
    default String kind() {
        return switch (this) {
            case Lesson any -> "lesson";
            case Scenario any -> "scenario";
            case Quiz any -> "quiz";
            case Meeting any -> "meeting";
        };
    }

    private static void check(UUID id, String key, int minutes) {
        Objects.requireNonNull(id, "id");
        if (key.length() > LONGEST_KEY || !Keys.SHAPE.matcher(key).matches() || minutes < 0) {
            throw new IllegalArgumentException("the part " + key + " of " + minutes + " minutes");
        }
    }

    /** A text to read; its id is its document's. */
    record Lesson(UUID id, String key, int minutes) implements Part {
        public Lesson {
            check(id, key, minutes);
        }

        @Override
        public Part lasting(int longer) {
            return new Lesson(id, key, longer);
        }
    }

    /** A story with choices; its id is its document's. */
    record Scenario(UUID id, String key, int minutes) implements Part {
        public Scenario {
            check(id, key, minutes);
        }

        @Override
        public Part lasting(int longer) {
            return new Scenario(id, key, longer);
        }
    }

    /** Questions that are to be passed; its id is the quiz's. */
    record Quiz(UUID id, String key, int minutes) implements Part {
        public Quiz {
            check(id, key, minutes);
        }

        @Override
        public Part lasting(int longer) {
            return new Quiz(id, key, longer);
        }
    }

    /** A meeting to attend, one of those that are held for this course. */
    record Meeting(UUID id, String key, int minutes) implements Part {
        public Meeting {
            check(id, key, minutes);
        }

        @Override
        public Part lasting(int longer) {
            return new Meeting(id, key, longer);
        }
    }

    /** How keys look. */
    final class Keys {
        static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

        private Keys() {}
    }
}
