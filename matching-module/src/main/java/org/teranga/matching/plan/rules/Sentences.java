package org.teranga.matching.plan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.teranga.matching.engine.criterion.Message;
import org.teranga.matching.safeguarding.policy.version.CheckNames;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** Puts the engine's messages into words, in the language of the request: its path's, else what its headers ask for. */
@ApplicationScoped
public class Sentences {
    private final PageContexts contexts;
    private final CheckNames names;

    @Inject
    Sentences(PageContexts contexts, CheckNames names) {
        this.contexts = contexts;
        this.names = names;
    }

    /** The sentence of a message. */
    public String of(Message message) {
        Formats formats = Formats.of(contexts.language());
        Object[] arguments = message.arguments().stream()
                .map(argument -> word(argument, formats))
                .toArray();
        return contexts.text(message.key(), arguments);
    }

    /** What a criterion is called. */
    public String label(String criterion) {
        return contexts.text("matching.criterion." + criterion + ".label");
    }

    /** What a person still lacks, as a list of words. */
    public String qualifications(Collection<String> kinds) {
        return names.of(kinds);
    }

    private Object word(Object argument, Formats formats) {
        return switch (argument) {
            case LocalDate day -> formats.date(day);
            case Locale language -> formats.languageName(language.toLanguageTag());
            case Collection<?> several ->
                several.stream()
                        .map(one -> word(one, formats).toString())
                        .collect(Collectors.joining(contexts.text("ui.comma")));
            default -> argument;
        };
    }
}
