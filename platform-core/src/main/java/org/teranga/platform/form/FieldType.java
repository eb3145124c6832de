package org.teranga.platform.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field: what may be answered, and how it is written down again.
 *
 * @param <T> what an answer is
 */
public interface FieldType<T> {
    /**
     * Reads an answer; a fault is told to the reader, and then it is as if nothing had been written.
     *
     * @return null where nothing was written
     */
    @Nullable
    T read(FormReader in, String field);

    /** As it would be written in a form, or in a cell with bars between. */
    default List<String> written(T value) {
        return List.of(value.toString());
    }

    /** What stands there where nobody said anything; null where that is nothing at all. */
    default @Nullable T unsaid() {
        return null;
    }

    /** One line of at most so many characters. */
    static FieldType<String> line(int longest) {
        return (in, field) -> in.line(field, longest);
    }

    /** A whole number, both bounds included. */
    static FieldType<Integer> number(int least, int most) {
        return (in, field) -> in.number(field, least, most);
    }

    /** A day. */
    static FieldType<LocalDate> day() {
        return FormReader::day;
    }

    /** Yes or no; no where nothing is said. */
    static FieldType<Boolean> truth() {
        return new FieldType<>() {
            @Override
            public Boolean read(FormReader in, String field) {
                return in.truth(field);
            }

            @Override
            public List<String> written(Boolean value) {
                return List.of(value ? "yes" : "no");
            }

            @Override
            public Boolean unsaid() {
                return false;
            }
        };
    }

    /** Free words. */
    static FieldType<List<String>> words() {
        return new Several(FormReader::words, true);
    }

    /** Codes of languages. */
    static FieldType<List<String>> languages() {
        return new Several(FormReader::languages, false);
    }

    /** Some of these codes. */
    static FieldType<List<String>> choices(List<String> codes) {
        return new Several((in, field) -> in.choices(field, codes), false);
    }

    /** One of these codes. */
    static FieldType<String> choice(List<String> codes) {
        return new Choice(codes);
    }

    /** A few sentences of at most so many characters, by which nobody can be reached or found. */
    static FieldType<String> sentences(int longest) {
        return new Sentences(longest);
    }

    /**
     * One of these codes.
     *
     * @param codes in the order in which they are shown
     */
    record Choice(List<String> codes) implements FieldType<String> {
        public Choice {
            codes = List.copyOf(codes);
        }

        @Override
        public @Nullable String read(FormReader in, String field) {
            return in.choice(field, codes);
        }
    }

    /**
     * A few sentences.
     *
     * @param longest how many characters at most
     */
    record Sentences(int longest) implements FieldType<String> {
        @Override
        public @Nullable String read(FormReader in, String field) {
            String text = in.lines(field, longest);
            if (text != null && WordsThatReach.inSentences(text)) {
                in.fault(field, "form.reaches");
                return null;
            }
            return text;
        }
    }

    /**
     * Several words or codes.
     *
     * @param reader how they are read
     * @param free   whether people type them in one line
     */
    record Several(FieldType<List<String>> reader, boolean free) implements FieldType<List<String>> {
        @Override
        public List<String> read(FormReader in, String field) {
            return Objects.requireNonNull(reader.read(in, field), field);
        }

        @Override
        public List<String> written(List<String> value) {
            return free ? List.of(String.join(", ", value)) : value;
        }

        @Override
        public List<String> unsaid() {
            return List.of();
        }
    }
}
