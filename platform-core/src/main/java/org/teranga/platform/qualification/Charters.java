package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The editions of the charter: data, in each language. The newest is the one that counts; an association's own may follow. */
@ApplicationScoped
public class Charters {
    /** Every edition there was, the newest last. */
    private static final List<CharterText.Edition> EDITIONS =
            List.of(new CharterText.Edition("1", LocalDate.of(2026, 11, 1)));

    private static final List<String> FALLBACKS = List.of("fr");

    private final CharterText.Edition current;

    @Inject
    public Charters() {
        this(EDITIONS.getLast());
    }

    Charters(CharterText.Edition current) {
        this.current = current;
    }

    /** The code of the edition that counts. */
    public String edition() {
        return current.code();
    }

    /** Its text in this language; in French where it has none. */
    public CharterText text(String language) {
        return Stream.concat(Stream.of(language), FALLBACKS.stream())
                .filter(one -> one.matches("[a-z]{2,3}") && resource(one) != null)
                .findFirst()
                .map(this::read)
                .orElseThrow(() -> new IllegalStateException("the charter " + current.code() + " has no text"));
    }

    private @Nullable URL resource(String language) {
        return Charters.class.getResource("charter/" + current.code() + "." + language + ".txt");
    }

    private CharterText read(String language) {
        String name = "charter/" + current.code() + "." + language + ".txt";
        try (InputStream in = Objects.requireNonNull(Charters.class.getResourceAsStream(name), name)) {
            return CharterText.read(
                    current,
                    language,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
