package org.teranga.platform.theme.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.tenancy.Kept;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.theme.folder.Theme;

/** The messages that the open association says in its own words, kept in memory: laid over the messages of its theme. */
@ApplicationScoped
public class Wordings {
    private static final String PREFIX = "text.";

    private final Kept<Over> kept;
    private final Instance<TextGroup> groups;

    @Inject
    Wordings(TenantValues values, TenantDirectory directory, @Any Instance<TextGroup> groups) {
        this.groups = groups;
        this.kept = new Kept<>(directory, () -> new Over(read(values.all())));
    }

    /** The key of the value in which a wording lies. */
    public static String valueKey(String language, String message) {
        return PREFIX + language + "." + message;
    }

    /** The theme with the words of the open association. */
    public Theme over(Theme theme) {
        return kept.get().over(theme, this);
    }

    /** The message of this key, if associations may word it otherwise. */
    public Optional<OwnText> text(String key) {
        return groups.stream()
                .flatMap(group -> group.texts().stream())
                .filter(text -> text.key().equals(key))
                .findFirst();
    }

    private static Map<String, Map<String, String>> read(Map<String, String> values) {
        Map<String, Map<String, String>> byLanguage = new HashMap<>();
        values.forEach((key, text) -> {
            String[] parts = key.split("\\.", 3);
            if (key.startsWith(PREFIX) && parts.length == 3) {
                byLanguage.computeIfAbsent(parts[1], any -> new HashMap<>()).put(parts[2], text);
            }
        });
        return byLanguage;
    }

    /** Leaves out what an older version took and the message of this one cannot say. */
    private Map<String, Map<String, String>> sound(Messages messages, Map<String, Map<String, String>> words) {
        Map<String, Map<String, String>> sound = new HashMap<>();
        words.forEach((language, texts) -> texts.forEach((key, text) -> text(key)
                .filter(own ->
                        own.fault(original(messages, language, key), text).isEmpty())
                .ifPresent(own ->
                        sound.computeIfAbsent(language, any -> new HashMap<>()).put(key, text))));
        return sound;
    }

    /** A message as the theme says it; empty where it does not. */
    public static String original(Messages messages, String language, String key) {
        return messages.pattern(language, key)
                .or(() -> messages.pattern("fr", key))
                .orElse("");
    }

    /** The words of one association, and the theme that wears them. */
    private static final class Over {
        private final Map<String, Map<String, String>> words;
        private volatile List<Theme> made = List.of(); // the bare theme, and the same with these words

        Over(Map<String, Map<String, String>> words) {
            this.words = words;
        }

        Theme over(Theme theme, Wordings wordings) {
            if (words.isEmpty()) {
                return theme;
            }
            List<Theme> known = made;
            if (known.isEmpty() || known.getFirst() != theme) {
                known = List.of(theme, theme.saying(theme.messages().under(wordings.sound(theme.messages(), words))));
                made = known;
            }
            return known.getLast();
        }
    }
}
