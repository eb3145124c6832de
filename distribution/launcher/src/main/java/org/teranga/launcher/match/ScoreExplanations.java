package org.teranga.launcher.match;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.criterion.Message;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Messages;

/** Says why a pair is worth its score: every rule that gives points, the most first; the points add up to the score. */
final class ScoreExplanations {
    private final Messages messages;
    private final Language language;
    private final Map<Part, String> known = new HashMap<>();

    /** A sentence with its points; most are said many times in a plan. */
    private record Part(long points, Message message) {}

    private ScoreExplanations(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** Explanations in the words of the base theme, which lies beside the program. */
    static ScoreExplanations in(Language language) {
        Path folder = Path.of(Objects.requireNonNullElse(System.getProperty("teranga.home"), ""))
                .resolve("themes/base/messages");
        if (!Files.isDirectory(folder)) {
            throw new LaunchFailed("the folder " + folder + " is missing; start the program by ./teranga");
        }
        return new ScoreExplanations(Messages.read(List.of(folder)), language);
    }

    /** The sentences on one pair. */
    String of(Scorer scorer, int need, int offer) {
        List<String> parts = new ArrayList<>();
        scorer.verdicts(need, offer).stream()
                .filter(verdict -> verdict.points() > 0)
                .sorted(Comparator.comparingLong(Verdict::points).reversed())
                .forEach(verdict -> parts.add(part(verdict.points(), verdict.message())));
        long waiting = scorer.waitingPoints(need);
        if (waiting > 0) {
            parts.add(part(waiting, new Message("matching.fairness.waiting", List.of(scorer.waitingDays(need)))));
        }
        long hard = scorer.base(need) - 1 - waiting;
        if (hard > 0) {
            parts.add(part(hard, new Message("matching.fairness.hard_to_place", List.of(scorer.count(need)))));
        }
        parts.add(part(1, new Message("matching.base", List.of())));
        return String.join(" ", parts);
    }

    private String part(long points, Message message) {
        return known.computeIfAbsent(new Part(points, message), part -> say(part.points, part.message));
    }

    private String say(long points, Message message) {
        String sentence = messages.text(
                language,
                message.key(),
                message.arguments().stream().map(this::word).toArray());
        String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return messages.text(language, "matching.points", points, bare);
    }

    private Object word(Object argument) {
        return switch (argument) {
            case LocalDate day -> Formats.of(language).date(day);
            case Locale tongue -> Formats.of(language).languageName(tongue.toLanguageTag());
            case Collection<?> several ->
                several.stream()
                        .map(one -> word(one).toString())
                        .collect(Collectors.joining(messages.text(language, "ui.comma")));
            default -> argument;
        };
    }
}
