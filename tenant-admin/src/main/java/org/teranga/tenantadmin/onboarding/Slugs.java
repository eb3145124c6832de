package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.tenancy.Slug;
import org.teranga.platform.tenancy.TenantDirectory;

/** Short names: whether one is free, and which would suit a name. */
@ApplicationScoped
public class Slugs {
    private static final int LONGEST = 30;
    private static final int TRIES = 50;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> SMALL = Set.of(
            "a",
            "association",
            "asso",
            "au",
            "aux",
            "collectif",
            "d",
            "de",
            "des",
            "du",
            "en",
            "et",
            "l",
            "la",
            "le",
            "les",
            "of",
            "pour",
            "the");

    private final TenantDirectory directory;
    private final Applications applications;

    @Inject
    Slugs(TenantDirectory directory, Applications applications) {
        this.directory = directory;
        this.applications = applications;
    }

    /** What is wrong with a short name; empty where it can be had. */
    public Optional<FieldError> fault(String slug) {
        if (!Slug.valid(slug)) {
            return Optional.of(FieldError.of("slug", "association.slug_invalid", slug));
        }
        return free(slug) ? Optional.empty() : Optional.of(FieldError.of("slug", "association.slug_taken", slug));
    }

    /** A short name that suits and is free; empty where the name has no letters that could make one. */
    public Optional<String> suggested(String name) {
        String base = plain(name);
        for (int i = 1; i <= TRIES && base.length() > 1; i++) {
            String slug = i == 1 ? base : base + "-" + i;
            if (fault(slug).isEmpty()) {
                return Optional.of(slug);
            }
        }
        return Optional.empty();
    }

    private boolean free(String slug) {
        return directory.bySlug(slug).isEmpty() && applications.pending(slug).isEmpty();
    }

    /** Lower case without accents, small words left out as long as others remain, a letter first. */
    static String plain(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        List<String> words = Arrays.stream(OTHERS.split(folded))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                words.stream().filter(word -> !SMALL.contains(word)).toList();
        String slug = (telling.isEmpty() ? words : telling).stream().collect(Collectors.joining("-"));
        String begun = slug.replaceFirst("^[0-9-]+", "");
        return begun.substring(0, Math.min(LONGEST, begun.length())).replaceFirst("-+$", "");
    }
}
