package org.teranga.matching.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.CleanText;
import org.teranga.platform.form.FieldType;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.WordsThatReach;

/**
 * How well somebody can do what stands in the field {@code skills}: {@code accounting:trade|photography:learning}. Forms ask it line by
 * line, and send as many levels as words, in the same order; spreadsheets and JSON may write either. A word that is no longer among the
 * skills has no level.
 */
public final class SkillLevels implements FieldType<String> {
    private static final int MOST = 20;
    private static final int FREE_LINES = 2;
    private static final int LEAST_LINES = 4;
    private static final String BETWEEN_WORDS = "[|,;،\\n]";
    private static final String BETWEEN_LINES = "\\|";

    SkillLevels() {}

    @Override
    public @Nullable String read(FormReader in, String field) {
        List<SkillLine> lines = lines(in.each(ListingFields.SKILLS.name()), in.each(field)).stream()
                .filter(line -> !line.level().isEmpty() && !line.word().isEmpty())
                .limit(MOST)
                .toList();
        List<String> unknown = lines.stream()
                .map(SkillLine::level)
                .filter(level -> !Vocabulary.SKILL_LEVELS.contains(level))
                .toList();
        if (!unknown.isEmpty()) {
            in.fault(
                    field,
                    "intake.unknown_choice",
                    shown(unknown.getFirst()),
                    String.join(", ", Vocabulary.SKILL_LEVELS));
            return null;
        }
        if (WordsThatReach.among(lines.stream().map(SkillLine::word).toList())) {
            in.fault(field, "intake.words_reach");
            return null;
        }
        return lines.isEmpty()
                ? null
                : lines.stream().map(line -> line.word() + ':' + line.level()).collect(Collectors.joining("|"));
    }

    private static String shown(String level) {
        return level.length() <= 40 ? level : level.substring(0, 39) + "…";
    }

    /** What was answered, word by word. */
    public static Map<String, String> byWord(String answer) {
        return lines(List.of(), List.of(answer)).stream()
                .filter(line -> !line.level().isEmpty())
                .collect(Collectors.toMap(
                        SkillLine::word, SkillLine::level, (first, more) -> first, LinkedHashMap::new));
    }

    /** The lines of a form: those that say something, and some that are free. */
    public static List<SkillLine> form(Map<String, List<String>> said, String field) {
        List<SkillLine> lines = new ArrayList<>(
                lines(said.getOrDefault(ListingFields.SKILLS.name(), List.of()), said.getOrDefault(field, List.of()))
                        .stream()
                        .filter(line -> !line.word().isEmpty())
                        .limit(MOST)
                        .toList());
        int all = Math.min(MOST, Math.max(LEAST_LINES, lines.size() + FREE_LINES));
        while (lines.size() < all) {
            lines.add(SkillLine.FREE);
        }
        return lines;
    }

    /** What was sent, as words of a line of skills and levels in the same order, or as levels that name their words. */
    private static List<SkillLine> lines(List<String> skills, List<String> levels) {
        List<String> said = levels.stream()
                .flatMap(text -> Stream.of(text.split(BETWEEN_LINES, -1)))
                .map(CleanText::line)
                .toList();
        Map<String, String> named = new LinkedHashMap<>();
        said.stream().filter(one -> one.contains(":")).forEach(one -> {
            int colon = one.lastIndexOf(':');
            named.putIfAbsent(CleanText.line(one.substring(0, colon)), CleanText.line(one.substring(colon + 1)));
        });
        if (skills.stream().allMatch(String::isBlank)) {
            return named.entrySet().stream()
                    .map(one -> new SkillLine(one.getKey(), one.getValue()))
                    .toList();
        }
        List<String> lines = skills.size() > 1
                ? skills
                : skills.stream().flatMap(text -> words(text)).toList();
        List<SkillLine> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String beside = named.isEmpty() && i < said.size() ? said.get(i) : "";
            words(lines.get(i)).forEach(word -> all.add(new SkillLine(word, named.getOrDefault(word, beside))));
        }
        return all;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(BETWEEN_WORDS)).map(CleanText::line).filter(word -> !word.isEmpty());
    }
}
