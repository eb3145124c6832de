package org.teranga.platform.qualification;

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

/** The charter that counts: the newest edition of the association's own, else the platform's, which is data, in each language. */
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
    Charters(OwnCharters own, Clock clock) {
        this(EDITIONS.getLast(), own, clock);
    }

    /** The platform's own, where there is no association. */
    public Charters() {
        this(EDITIONS.getLast());
    }

    Charters(CharterText.Edition platforms) {
        this(platforms, null, Clock.systemUTC());
    }

    private Charters(CharterText.Edition platforms, @Nullable OwnCharters own, Clock clock) {
        this.platforms = platforms;
        this.own = own;
        this.clock = clock;
    }

    /** The edition that counts. */
    CharterText.Edition current() {
        return own == null || TenantContext.current().isEmpty()
                ? platforms
                : own.current().orElse(platforms);
    }

    /** The code of the edition that counts. */
    public String edition() {
        return current().code();
    }

    /** Its text in this language; in the association's first language, or French, where it has none. */
    public CharterText text(String language) {
        CharterText.Edition edition = current();
        Map<String, String> texts = own != null && edition.isOwn() ? own.texts(edition.number()) : Map.of();
        String first = TenantContext.current()
                .map(tenant -> tenant.languages().getFirst())
                .orElse(FALLBACK);
        return Stream.concat(Stream.of(language, first, FALLBACK), texts.keySet().stream())
                .flatMap(one -> source(edition, texts, one).map(text -> read(edition, one, text)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the charter " + edition.code() + " has no text"));
    }

    /** What is written in this language; empty where the edition that counts has no text in it. */
    Optional<String> source(String language) {
        CharterText.Edition edition = current();
        return source(edition, own != null && edition.isOwn() ? own.texts(edition.number()) : Map.of(), language);
    }

    /** The day on which an edition would be published. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }

    private static Optional<String> source(CharterText.Edition edition, Map<String, String> texts, String language) {
        return edition.isOwn() ? Optional.ofNullable(texts.get(language)) : resource(edition, language);
    }

    private static CharterText read(CharterText.Edition edition, String language, String text) {
        return CharterText.read(edition, language, text.lines().toList());
    }

    private static Optional<String> resource(CharterText.Edition edition, String language) {
        if (!language.matches("[a-z]{2,3}")) {
            return Optional.empty();
        }
        String name = "charter/" + edition.code() + "." + language + ".txt";
        try (InputStream in = Charters.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
