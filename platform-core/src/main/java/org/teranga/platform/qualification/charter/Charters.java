package org.teranga.platform.qualification.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.tenancy.TenantContext;

/**
 * The charter that counts: the platform's clauses, which are data in each language and above everything, and the newest edition of what the
 * association adds.
 */
@ApplicationScoped
public class Charters {
    /** Every edition there was of the platform's, the newest last. */
    private static final List<CharterText.Edition> EDITIONS =
            List.of(new CharterText.Edition("1", LocalDate.of(2026, 11, 1)));

    private static final String FALLBACK = "fr";

    private final CharterText.Edition platforms;
    private final @Nullable OwnCharters own;
    private final Clock clock;

    @Inject
    public Charters(OwnCharters own, Clock clock) {
        this(EDITIONS.getLast(), own, clock);
    }

    /** The platform's own, where there is no association. */
    public Charters(Clock clock) {
        this(EDITIONS.getLast(), clock);
    }

    public Charters(CharterText.Edition platforms, Clock clock) {
        this(platforms, null, clock);
    }

    private Charters(CharterText.Edition platforms, @Nullable OwnCharters own, Clock clock) {
        this.platforms = platforms;
        this.own = own;
        this.clock = clock;
    }

    /** The newest edition of what the association adds; empty where it adds nothing. */
    Optional<CharterText.Edition> own() {
        return own == null || TenantContext.current().isEmpty() ? Optional.empty() : own.current();
    }

    /** The code of the editions that count, as it is signed. */
    public String edition() {
        return Charter.edition(
                platforms.code(), own().map(CharterText.Edition::code).orElse(null));
    }

    /** All of it in this language, each part in the association's first language, or French, where it is not written in this one. */
    public Charter read(String language) {
        return new Charter(
                text(language), own().map(edition -> ownText(edition, language)).orElse(null));
    }

    /** The platform's clauses in this language; in the association's first language, or French, where there are none. */
    public CharterText text(String language) {
        return preferred(language)
                .flatMap(one -> resource(platforms, one).map(text -> read(platforms, one, text)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the charter " + platforms.code() + " has no text"));
    }

    /** The platform's newest clauses as they are written in this language; empty where they are not. */
    static Optional<CharterText> platforms(String language) {
        CharterText.Edition newest = EDITIONS.getLast();
        return resource(newest, language).map(text -> read(newest, language, text));
    }

    private CharterText ownText(CharterText.Edition edition, String language) {
        Map<String, String> texts = own == null ? Map.of() : own.texts(edition.number());
        return Stream.concat(preferred(language), texts.keySet().stream())
                .filter(texts::containsKey)
                .findFirst()
                .map(one -> read(edition, one, texts.getOrDefault(one, "")))
                .orElseThrow(() -> new IllegalStateException("the charter " + edition.code() + " has no text"));
    }

    private static Stream<String> preferred(String language) {
        String first = TenantContext.current()
                .map(tenant -> tenant.languages().getFirst())
                .orElse(FALLBACK);
        return Stream.of(language, first, FALLBACK);
    }

    /** What the association adds, as it is written in this language; empty where it adds nothing in it. */
    Optional<String> source(String language) {
        return own().flatMap(edition -> own == null
                ? Optional.empty()
                : Optional.ofNullable(own.texts(edition.number()).get(language)));
    }

    /** The day on which an edition would be published. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }

    private static CharterText read(CharterText.Edition edition, String language, String text) {
        return CharterText.read(edition, language, text.lines().toList());
    }

    private static Optional<String> resource(CharterText.Edition edition, String language) {
        if (!language.matches("[a-z]{2,3}(-[A-Z]{2})?")) {
            return Optional.empty();
        }
        String name = edition.code() + "." + language + ".txt";
        try (InputStream in = Charters.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
